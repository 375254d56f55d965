/** General words in Ukrainian, by what they are called in English. */
export const terms = {};
