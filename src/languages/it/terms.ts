/** General words in Italian, by what they are called in English. */
export const terms = {};
