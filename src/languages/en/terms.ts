/** General words in English, by what they are called in English. */
export const terms = {};
