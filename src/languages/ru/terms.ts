/** General words in Russian, by what they are called in English. */
export const terms = {};
