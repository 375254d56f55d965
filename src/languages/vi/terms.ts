/** General words in Vietnamese, by what they are called in English. */
export const terms = {};
