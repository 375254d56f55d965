/** General words in French, by what they are called in English. */
export const terms = {};
