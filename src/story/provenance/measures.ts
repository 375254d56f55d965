/** What two reports have in common, as numbers: what their relation and its probability are judged from. */

import { FeatureKind, kindOf } from "../../read/fingerprint/features.ts";
import type { SentenceVector } from "../../read/fingerprint.ts";
import type { SentenceAlignment, SentencePair } from "./align.ts";
import type { SharedRun, Words } from "./copies.ts";

export interface Measures {
  /** Share of the words of each report that stand in runs shared with the other; 0 across languages. */
  readonly copiedOfA: number;
  readonly copiedOfB: number;
  /** Share of each report's sentences, by what they have to be compared by, that have a partner. */
  readonly alignedOfA: number;
  readonly alignedOfB: number;
  /** Pairs found in the order of both texts, and all. */
  readonly inOrder: number;
  readonly pairs: number;
  /** Mean cosine of the pairs. */
  readonly likeness: number;
  /** Mean distance of the pairs' cosines from the mean of all, in standard deviations of all. */
  readonly contrast: number;
  /** Share of the pairs that are each other's best. */
  readonly mutual: number;
  /** Of the sentences of the shorter report, how many in a row have their best partners in order, as a share. */
  readonly ordered: number;
  /** In the pairs, distinct numbers that both sentences have, and that one has; likewise for known names and for days. */
  readonly numbersAgree: number;
  readonly numbersDiffer: number;
  readonly namesAgree: number;
  readonly namesDiffer: number;
  readonly wordsAgree: number;
  readonly wordsDiffer: number;
  /** Cosine of the reports as wholes. */
  readonly whole: number;
  /** Sentences of the shorter report. */
  readonly sentences: number;
}

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

const sumVectors = (vectors: readonly SentenceVector[]): Map<number, number> => {
  const sum = new Map<number, number>();
  for (const { features, weights, mass } of vectors)
    for (const [k, feature] of features.entries())
      sum.set(feature, Math.max(sum.get(feature) ?? 0, weights[k]! * mass));
  return sum;
};

const cosineOfWholes = (a: readonly SentenceVector[], b: readonly SentenceVector[]): number => {
  const [one, two] = [sumVectors(a), sumVectors(b)];
  const square = (vector: Map<number, number>): number => [...vector.values()].reduce((sum, w) => sum + w * w, 0);
  let dot = 0;
  for (const [feature, weight] of one) dot += weight * (two.get(feature) ?? 0);
  return dot / Math.sqrt(square(one) * square(two) || 1);
};

/** Features of some kinds in the partners of all pairs: how many both sides have, and how many one side has. */
const agreement = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  pairs: readonly SentencePair[],
  kinds: readonly FeatureKind[],
  least = 0,
): { readonly agree: number; readonly differ: number } => {
  let [agree, differ] = [0, 0];
  const chosen = ({ features, weights, mass }: SentenceVector): number[] =>
    [...features].filter((hash, k) => kinds.includes(kindOf(hash)) && weights[k]! * mass >= least);
  /** Neighbours that share a partner are one side. */
  const sides = new Map<number, { a: Set<number>; b: Set<number> }>();
  const sideOfB = new Map<number, { a: Set<number>; b: Set<number> }>();
  for (const pair of pairs) {
    const side = sides.get(pair.a) ?? sideOfB.get(pair.b) ?? { a: new Set<number>(), b: new Set<number>() };
    sides.set(pair.a, side);
    sideOfB.set(pair.b, side);
    for (const hash of chosen(a[pair.a]!)) side.a.add(hash);
    for (const hash of chosen(b[pair.b]!)) side.b.add(hash);
  }
  for (const side of new Set(sides.values())) {
    let shared = 0;
    for (const hash of side.a) if (side.b.has(hash)) shared++;
    agree += shared;
    differ += side.a.size + side.b.size - 2 * shared;
  }
  return { agree, differ };
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export const measure = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  { pairs, inOrder, table: { rows, columns, values } }: SentenceAlignment,
  runs: readonly SharedRun[],
  wordsOfA: Pick<Words, "starts">,
  wordsOfB: Pick<Words, "starts">,
): Measures => {
  const copied = runs.reduce((sum, run) => sum + run.length, 0);
  const alignedMass = (vectors: readonly SentenceVector[], partners: ReadonlySet<number>): number =>
    share(
      [...partners].reduce((sum, i) => sum + vectors[i]!.mass, 0),
      vectors.reduce((sum, { mass }) => sum + mass, 0),
    );
  const mean = share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
  const deviation = Math.sqrt(
    share(
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0),
      values.length,
    ),
  );
  const bestOfRow = Array.from({ length: rows }, (_, i) => {
    let best = 0;
    for (let j = 1; j < columns; j++) if (values[i * columns + j]! > values[i * columns + best]!) best = j;
    return best;
  });
  const bestOfColumn = Array.from({ length: columns }, (_, j) => {
    let best = 0;
    for (let i = 1; i < rows; i++) if (values[i * columns + j]! > values[best * columns + j]!) best = i;
    return best;
  });
  const ordered =
    rows <= columns ? share(longestAscending(bestOfRow), rows) : share(longestAscending(bestOfColumn), columns);
  const numbers = agreement(a, b, pairs, [FeatureKind.number, FeatureKind.date]);
  const names = agreement(a, b, pairs, [FeatureKind.entity]);
  const words = agreement(a, b, pairs, [FeatureKind.word, FeatureKind.ideographs], 0.99);
  return {
    numbersAgree: numbers.agree,
    numbersDiffer: numbers.differ,
    namesAgree: names.agree,
    namesDiffer: names.differ,
    wordsAgree: words.agree,
    wordsDiffer: words.differ,
    copiedOfA: share(copied, wordsOfA.starts.length),
    copiedOfB: share(copied, wordsOfB.starts.length),
    alignedOfA: alignedMass(a, new Set(pairs.map((pair) => pair.a))),
    alignedOfB: alignedMass(b, new Set(pairs.map((pair) => pair.b))),
    inOrder,
    pairs: pairs.length,
    likeness: share(
      pairs.reduce((sum, { score }) => sum + score, 0),
      pairs.length,
    ),
    contrast: share(
      pairs.reduce((sum, { score }) => sum + share(score - mean, deviation), 0),
      pairs.length,
    ),
    mutual: share(
      pairs.filter((pair) => bestOfRow[pair.a] === pair.b && bestOfColumn[pair.b] === pair.a).length,
      pairs.length,
    ),
    ordered,
    whole: cosineOfWholes(a, b),
    sentences: Math.min(rows, columns),
  };
};
