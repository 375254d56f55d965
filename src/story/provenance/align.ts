/**
 * Which sentences of two reports say the same. Sentences are compared by their vectors; then a path of pairs, merges and
 * gaps through the table of similarities is found by dynamic programming (Gale and Church 1993, with gaps at no cost), so
 * that a translation shows as a long run in order. What the path leaves is walked again, as editors move paragraphs.
 */
import type { SentenceVector } from "../../read/fingerprint.ts";

/** Two sentences by their indices into the lists of vectors compared. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  /** Cosine of the two, 0 to 1. */
  readonly score: number;
}

export interface SimilarityTable {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: Float32Array;
}

/** Sentences of one report that are compared; a longer report is compared by its beginning. */
const LONGEST = 400;

/** Cosines of all sentences of `a` with all of `b`; time grows with the features they share. */
export const compareSentences = (a: readonly SentenceVector[], b: readonly SentenceVector[]): SimilarityTable => {
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const values = new Float32Array(rows * columns);
  const places = new Map<number, number[]>();
  for (let j = 0; j < columns; j++) {
    const { features } = b[j]!;
    for (let k = 0; k < features.length; k++) {
      const at = places.get(features[k]!);
      if (at === undefined) places.set(features[k]!, [j, k]);
      else at.push(j, k);
    }
  }
  for (let i = 0; i < rows; i++) {
    const { features, weights } = a[i]!;
    for (let k = 0; k < features.length; k++) {
      const at = places.get(features[k]!);
      if (at === undefined) continue;
      for (let p = 0; p < at.length; p += 2) {
        const j = at[p]!;
        values[i * columns + j]! += weights[k]! * b[j]!.weights[at[p + 1]!]!;
      }
    }
  }
  return { rows, columns, values };
};

/** Mean of each row and of each column. */
const means = ({ rows, columns, values }: SimilarityTable): { ofRow: Float32Array; ofColumn: Float32Array } => {
  const ofRow = new Float32Array(rows);
  const ofColumn = new Float32Array(columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      ofRow[i]! += values[i * columns + j]! / columns;
      ofColumn[j]! += values[i * columns + j]! / rows;
    }
  return { ofRow, ofColumn };
};

/** What a pair must exceed, beyond what its two sentences share with any sentence of the other report. */
const GAP = 0.01;
/** The same for pairs out of order. */
const MOVED_GAP = 0.05;
/** Walks through the table: one for the order of the text, the others for what was moved. */
const WALKS = 3;

const Step = { none: 0, skipA: 1, skipB: 2, pair: 3, twoOfA: 4, twoOfB: 5 } as const;

/** One walk in order through the sentences not yet `taken`; the pairs it finds worth more than `gap`. */
const walk = (
  { rows, columns, values }: SimilarityTable,
  gains: Float32Array,
  massOfA: readonly number[],
  massOfB: readonly number[],
  gap: number,
): SentencePair[] => {
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const steps = new Uint8Array((rows + 1) * width);
  /** Gain of joining two neighbours: their vectors' sum against the third sentence. */
  const joined = (one: number, two: number, massOne: number, massTwo: number): number =>
    (one * massOne + two * massTwo) / Math.hypot(massOne, massTwo) - gap;
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const here = i * width + j;
      let most = best[here - width]!;
      let step: number = Step.skipA;
      const consider = (value: number, by: number): void => {
        if (value > most) {
          most = value;
          step = by;
        }
      };
      consider(best[here - 1]!, Step.skipB);
      const gain = gains[(i - 1) * columns + j - 1]!;
      consider(best[here - width - 1]! + gain - gap, Step.pair);
      if (i > 1) {
        const before = gains[(i - 2) * columns + j - 1]!;
        if (gain > gap / 2 && before > gap / 2)
          consider(best[here - 2 * width - 1]! + joined(before, gain, massOfA[i - 2]!, massOfA[i - 1]!), Step.twoOfA);
      }
      if (j > 1) {
        const before = gains[(i - 1) * columns + j - 2]!;
        if (gain > gap / 2 && before > gap / 2)
          consider(best[here - width - 2]! + joined(before, gain, massOfB[j - 2]!, massOfB[j - 1]!), Step.twoOfB);
      }
      best[here] = most;
      steps[here] = step;
    }
  const pairs: SentencePair[] = [];
  const add = (a: number, b: number): void => {
    pairs.push({ a, b, score: Math.min(1, values[a * columns + b]!) });
  };
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j];
    if (step === Step.skipA) i--;
    else if (step === Step.skipB) j--;
    else {
      add(i - 1, j - 1);
      if (step === Step.twoOfA) add(i - 2, j - 1);
      if (step === Step.twoOfB) add(i - 1, j - 2);
      i -= step === Step.twoOfA ? 2 : 1;
      j -= step === Step.twoOfB ? 2 : 1;
    }
  }
  return pairs.reverse();
};

export interface SentenceAlignment {
  /** Ascending in `a`, then in `b`. */
  readonly pairs: readonly SentencePair[];
  /** How many of them the first walk found: those in the order of both texts. */
  readonly inOrder: number;
  readonly table: SimilarityTable;
}

/**
 * Aligns two reports' sentences. Sentences may stay alone; two neighbours may share one partner.
 *
 * @example
 * alignSentences(polish, english).pairs // [{ a: 0, b: 0, score: 0.41 }, { a: 2, b: 1, score: 0.38 }]
 */
export const alignSentences = (a: readonly SentenceVector[], b: readonly SentenceVector[]): SentenceAlignment => {
  const table = compareSentences(a, b);
  const { rows, columns, values } = table;
  const { ofRow, ofColumn } = means(table);
  const gains = values.map((value, at) => value - (ofRow[Math.floor(at / columns)]! + ofColumn[at % columns]!) / 2);
  const massOfA = a.slice(0, rows).map(({ mass }) => mass);
  const massOfB = b.slice(0, columns).map(({ mass }) => mass);
  const pairs: SentencePair[] = [];
  let inOrder = 0;
  for (let round = 0; round < WALKS; round++) {
    const found = walk(table, gains, massOfA, massOfB, round === 0 ? GAP : MOVED_GAP);
    if (found.length === 0) break;
    if (round === 0) inOrder = found.length;
    pairs.push(...found);
    // Never a pair again: whatever shares a row or column with one that is taken.
    for (const pair of found) {
      for (let j = 0; j < columns; j++) gains[pair.a * columns + j] = -1;
      for (let i = 0; i < rows; i++) gains[i * columns + pair.b] = -1;
    }
  }
  pairs.sort((one, two) => one.a - two.a || one.b - two.b);
  return { pairs, inOrder, table };
};
