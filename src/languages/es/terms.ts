/** General words in Spanish, by what they are called in English. */
export const terms = {};
