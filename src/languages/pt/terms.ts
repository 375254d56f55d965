/** General words in Portuguese, by what they are called in English. */
export const terms = {};
