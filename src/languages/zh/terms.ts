/** General words in Chinese, by what they are called in English. */
export const terms = {};
