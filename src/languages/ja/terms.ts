/** General words in Japanese, by what they are called in English. */
export const terms = {};
