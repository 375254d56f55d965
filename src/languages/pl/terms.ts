/** General words in Polish, by what they are called in English. */
export const terms = {};
