/** General words in Korean, by what they are called in English. */
export const terms = {};
