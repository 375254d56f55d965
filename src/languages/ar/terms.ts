/** General words in Arabic, by what they are called in English. */
export const terms = {};
