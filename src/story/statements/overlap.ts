/**
 * The most that two quotes of one language can have in common, told without aligning them: the words of either that begin as some word of
 * the other does. Never less than what `alignWords` finds, so that a pair below a threshold here is below it there.
 */
import { STEM, type Word } from "./words.ts";

/** What a quote's words are compared by, apart from their letters. */
export interface WordNumbers {
  /** What two words must have in common to be alike at all: a number made of their first letters. */
  readonly beginnings: Int32Array;
  readonly weights: Float64Array;
  /** Of all words. */
  readonly weight: number;
}

const beginningOf = ({ folded }: Word): number => {
  let number = 0;
  for (let k = 0; k < STEM && k < folded.length; k++) number = (Math.imul(number, 31) + folded.charCodeAt(k)) | 0;
  return number;
};

/** A quote is compared with many others: its numbers are made once. */
const kept = new WeakMap<readonly Word[], WordNumbers>();

export const numbersOf = (words: readonly Word[]): WordNumbers => {
  let numbers = kept.get(words);
  if (numbers === undefined) {
    const weights = Float64Array.from(words, ({ weight }) => weight);
    numbers = {
      beginnings: Int32Array.from(words, beginningOf),
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
    };
    kept.set(words, numbers);
  }
  return numbers;
};

/** Marks by the last bits of a beginning: two beginnings may share one, which only adds to what may be shared. */
const marks = new Uint8Array(1 << 12);
const markOf = (beginning: number): number => (beginning ^ (beginning >>> 12)) & (marks.length - 1);

/** Weight of the words of `a` that begin as one of `b` does. */
const weightFound = (a: WordNumbers, b: WordNumbers): number => {
  for (const beginning of b.beginnings) marks[markOf(beginning)] = 1;
  let found = 0;
  for (let i = 0; i < a.beginnings.length; i++) if (marks[markOf(a.beginnings[i]!)] === 1) found += a.weights[i]!;
  for (const beginning of b.beginnings) marks[markOf(beginning)] = 0;
  return found;
};

/** At most the weight that two quotes share. */
export const mostShared = (a: readonly Word[], b: readonly Word[]): number => {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return Math.min(weightFound(one, other), weightFound(other, one));
};

/** True unless two quotes cannot share so much, in weight and as a share of the lighter. */
export const mayShare = (
  a: readonly Word[],
  b: readonly Word[],
  least: { readonly shared: number; readonly contained: number },
): boolean => {
  // Sums of words in another order differ in their last digits.
  const most = mostShared(a, b) + 1e-9;
  return most >= least.shared && most >= least.contained * Math.min(numbersOf(a).weight, numbersOf(b).weight);
};
