/** What two reports have in common, as the terms by which the probability that one was taken from the other is judged. */
import type { SentenceVector } from "../../read/fingerprint.ts";
import { type Aspect, agreementOf, names, numbers, rareWords } from "./agreement.ts";
import type { SimilarityTable } from "./align.ts";
import type { Terms } from "./logistic.ts";
import type { SentenceAlignment, SentencePair } from "./pairs.ts";

/** Longest ascending subsequence, by patience sorting. */
const longestAscending = (values: readonly number[]): number => {
  const tails: number[] = [];
  for (const value of values) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
};

/** Every feature of a report once, and the square of the whole. */
interface Whole {
  readonly weights: ReadonlyMap<number, number>;
  readonly squares: number;
}

const remembered = new WeakMap<readonly SentenceVector[], Whole>();
const wholeOf = (vectors: readonly SentenceVector[]): Whole => {
  const known = remembered.get(vectors);
  if (known !== undefined) return known;
  const weights = new Map<number, number>();
  for (const { features, weights: units, mass } of vectors)
    for (let k = 0; k < features.length; k++) weights.set(features[k]!, units[k]! * mass);
  const whole = { weights, squares: sum([...weights.values()].map((weight) => weight * weight)) };
  remembered.set(vectors, whole);
  return whole;
};

/** Cosine of the reports as wholes. */
const cosineOfWholes = (a: readonly SentenceVector[], b: readonly SentenceVector[]): number => {
  const [one, two] = [wholeOf(a), wholeOf(b)];
  let dot = 0;
  for (const [feature, weight] of one.weights) dot += weight * (two.weights.get(feature) ?? 0);
  return dot / Math.sqrt(one.squares * two.squares || 1);
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Share of a report's sentences, by what they have to be compared by, that find a partner. */
export const alignedShare = (
  vectors: readonly SentenceVector[],
  pairs: readonly SentencePair[],
  side: "a" | "b",
): number => {
  const likeliest = new Map<number, number>();
  for (const pair of pairs) likeliest.set(pair[side], Math.max(likeliest.get(pair[side]) ?? 0, pair.score));
  return share(sum([...likeliest].map(([i, score]) => score * vectors[i]!.mass)), sum(vectors.map(({ mass }) => mass)));
};

/** Of the sentences of the shorter report, the share whose likest in the other stand in one ascending row. */
const orderedShare = ({ rows, columns, values }: SimilarityTable): number => {
  const byRow = rows <= columns;
  const likest = Array.from({ length: byRow ? rows : columns }, (_, one) => {
    let [best, most] = [-1, 0];
    for (let two = 0; two < (byRow ? columns : rows); two++) {
      const value = byRow ? values[one * columns + two]! : values[two * columns + one]!;
      if (value > most) [best, most] = [two, value];
    }
    return best;
  });
  return share(longestAscending(likest.filter((best) => best >= 0)), likest.length);
};

/** Agreement within pairs, neighbours that share a partner on one side. */
const pairwise = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  pairs: readonly SentencePair[],
  aspect: Aspect,
): { readonly agree: number; readonly differ: number } => {
  const firstOfA = new Map<number, SentencePair>();
  const firstOfB = new Map<number, SentencePair>();
  const groups = Map.groupBy(pairs, (pair) => {
    const first = firstOfA.get(pair.a) ?? firstOfB.get(pair.b) ?? pair;
    firstOfA.set(pair.a, first);
    firstOfB.set(pair.b, first);
    return first;
  });
  let [agree, differ] = [0, 0];
  for (const group of groups.values()) {
    const one = [...new Set(group.map((pair) => a[pair.a]!))];
    const two = [...new Set(group.map((pair) => b[pair.b]!))];
    const found = agreementOf(one, two, aspect);
    agree += found.agree;
    differ += found.differ;
  }
  return { agree, differ };
};

/** Probability from which on a pair counts as one that says the same. */
export const SAME = 0.5;

/** A share of each of two reports. */
export interface Shares {
  readonly ofA: number;
  readonly ofB: number;
}

/** What the constants for reports multiply, by name. */
export const reportTerms = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  { pairs, table }: SentenceAlignment,
  aligned: Shares,
  copied: Shares,
): Terms => {
  const same = pairs.filter(({ score }) => score >= SAME);
  const number = pairwise(a, b, same, numbers);
  const name = pairwise(a, b, same, names);
  const word = pairwise(a, b, same, rareWords);
  const sentences = Math.min(table.rows, table.columns);
  const ordered = orderedShare(table);
  const { encoded } = table;
  return {
    copied: Math.max(copied.ofA, copied.ofB),
    alignedMost: Math.max(aligned.ofA, aligned.ofB),
    alignedLeast: Math.min(aligned.ofA, aligned.ofB),
    likeness: share(sum(same.map(({ cosine }) => cosine)), same.length),
    ...(encoded === null
      ? {}
      : { encoded: share(sum(same.map((pair) => encoded[pair.a * table.columns + pair.b]!)), same.length) }),
    surety: share(sum(pairs.map(({ score }) => score)), pairs.length),
    ordered,
    orderedLong: ordered * Math.log1p(sentences),
    moved: share(same.filter(({ inOrder }) => !inOrder).length, same.length),
    whole: cosineOfWholes(a, b),
    pairs: Math.log1p(same.length),
    sentences: Math.log1p(sentences),
    numbersAgree: Math.log1p(number.agree),
    numbersDiffer: Math.log1p(number.differ),
    namesAgree: Math.log1p(name.agree),
    namesDiffer: Math.log1p(name.differ),
    wordsAgree: Math.log1p(word.agree),
    wordsDiffer: Math.log1p(word.differ),
  };
};
