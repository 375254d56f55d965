/**
 * The probability that one report was taken from the other, or both whole from a third: logistic in terms made of what the two have
 * in common, one set of constants for reports in one language and one across languages.
 */
import { constants } from "./constants.ts";
import type { Measures } from "./measures.ts";

/** What the constants multiply, by name. */
export const termsOf = (m: Measures): Readonly<Record<string, number>> => ({
  copied: Math.max(m.copiedOfA, m.copiedOfB),
  alignedMost: Math.max(m.alignedOfA, m.alignedOfB),
  alignedLeast: Math.min(m.alignedOfA, m.alignedOfB),
  likeness: m.likeness,
  contrast: m.contrast,
  mutual: m.mutual,
  ordered: m.ordered,
  orderedLong: m.ordered * Math.log1p(m.sentences),
  whole: m.whole,
  inOrder: Math.log1p(m.inOrder),
  sentences: Math.log1p(m.sentences),
  moved: (m.pairs - m.inOrder) / Math.max(1, m.pairs),
  numbersAgree: Math.log1p(m.numbersAgree),
  numbersDiffer: Math.log1p(m.numbersDiffer),
  namesAgree: Math.log1p(m.namesAgree),
  namesDiffer: Math.log1p(m.namesDiffer),
  wordsAgree: Math.log1p(m.wordsAgree),
  wordsDiffer: Math.log1p(m.wordsDiffer),
});

export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const probabilityOf = (measures: Measures, within: boolean): number => {
  const { bias, weights } = within ? constants.within : constants.across;
  const terms = termsOf(measures);
  const sum = Object.entries(weights).reduce((total, [name, weight]) => total + weight * (terms[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
};
