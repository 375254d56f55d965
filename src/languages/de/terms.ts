/** General words in German, by what they are called in English. */
export const terms = {};
