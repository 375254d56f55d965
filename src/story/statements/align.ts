/**
 * Compares two quotes of one language word by word: the best local alignment (Smith & Waterman 1981) over weighted words, so that order
 * counts and a quote can be found inside a longer one. Words that begin alike count as nearly the same (inflection).
 */
import { numbersOf } from "./overlap.ts";
import { STEM, type Word, weightOf } from "./words.ts";

export interface WordAlignment {
  /** Aligned places, ascending in both; `a` or `b` is -1 where the other side has a word more. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly same: boolean }[];
  /** Weight of the words that are the same on both sides. */
  readonly shared: number;
  /** Share of the heavier of the two aligned stretches that is the same, 0 to 1. */
  readonly density: number;
  /** Share of the lighter quote that is found in the other, 0 to 1. */
  readonly contained: number;
}

const GAP = -0.4;
const MISMATCH = -0.5;
/** Letters that two forms of one word may differ in. */
const ENDING = 3;

/** 1 for the same word, less for forms of one word, 0 for others. */
const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const most = Math.min(a.length, b.length);
  if (most < STEM || Math.abs(a.length - b.length) > ENDING) return 0;
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared >= STEM && most - shared <= 2 ? 0.8 : 0;
};

const areSame = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length &&
  a.every(({ folded, weight }, i) => folded === (b[i] as Word).folded && weight === (b[i] as Word).weight);

/** The alignment of a quote with a copy of itself. */
const wholeAlignment = (words: readonly Word[]): WordAlignment => ({
  pairs: words.map((_, i) => ({ a: i, b: i, same: true })),
  shared: weightOf(words),
  density: 1,
  contained: 1,
});

/** The best local alignment of two quotes; null where they share no word. */
export const alignWords = (a: readonly Word[], b: readonly Word[]): WordAlignment | null => {
  if (a.length > 0 && areSame(a, b)) return wholeAlignment(a);
  const width = b.length + 1;
  const score = new Float32Array((a.length + 1) * width);
  const step = new Uint8Array((a.length + 1) * width); // 1: both, 2: a alone, 3: b alone
  let best = 0;
  let bestAt = 0;
  const [ofA, ofB] = [numbersOf(a), numbersOf(b)];
  for (let i = 1; i <= a.length; i++) {
    const { folded, weight: x } = a[i - 1] as Word;
    const beginning = ofA.beginnings[i - 1];
    for (let j = 1; j <= b.length; j++) {
      const y = ofB.weights[j - 1] as number;
      const like = beginning === ofB.beginnings[j - 1] ? likeness(folded, (b[j - 1] as Word).folded) : 0;
      const at = i * width + j;
      const both = (score[at - width - 1] as number) + (like > 0 ? like * Math.min(x, y) : MISMATCH * Math.max(x, y));
      const left = (score[at - width] as number) + GAP * x;
      const up = (score[at - 1] as number) + GAP * y;
      let most = 0;
      if (both > most) most = both;
      if (left > most) most = left;
      if (up > most) most = up;
      if (most === 0) continue;
      score[at] = most;
      step[at] = most === both ? 1 : most === left ? 2 : 3;
      if (most > best) {
        best = most;
        bestAt = at;
      }
    }
  }
  if (best === 0) return null;
  const pairs: { a: number; b: number; same: boolean }[] = [];
  let shared = 0;
  let at = bestAt;
  while ((step[at] as number) !== 0 && (score[at] as number) > 0) {
    const i = Math.floor(at / width);
    const j = at % width;
    const move = step[at] as number;
    if (move === 1) {
      const x = a[i - 1] as Word;
      const y = b[j - 1] as Word;
      const like = likeness(x.folded, y.folded);
      shared += like * Math.min(x.weight, y.weight);
      pairs.push({ a: i - 1, b: j - 1, same: like === 1 });
      at -= width + 1;
    } else if (move === 2) {
      pairs.push({ a: i - 1, b: -1, same: false });
      at -= width;
    } else {
      pairs.push({ a: -1, b: j - 1, same: false });
      at -= 1;
    }
  }
  pairs.reverse();
  const stretch = (words: readonly Word[], side: "a" | "b"): number =>
    weightOf(pairs.flatMap((pair) => (pair[side] < 0 ? [] : [words[pair[side]] as Word])));
  return {
    pairs,
    shared,
    density: shared / Math.max(stretch(a, "a"), stretch(b, "b")),
    contained: shared / Math.min(ofA.weight, ofB.weight),
  };
};
