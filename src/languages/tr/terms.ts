/** General words in Turkish, by what they are called in English. */
export const terms = {};
