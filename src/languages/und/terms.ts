/** General words in A language that readout does not know: no data, so only what no language owns is read, by what they are called in English. */
export const terms = {};
