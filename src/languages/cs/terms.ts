/** General words in Czech, by what they are called in English. */
export const terms = {};
