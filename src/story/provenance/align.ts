/**
 * Which sentences of two reports may say the same. Sentences are compared by their vectors; then a path of pairs, merges and
 * gaps through the table of similarities is found by dynamic programming (Gale and Church 1993), so that a translation
 * shows as a long run in order. What the path leaves is walked again, as editors move paragraphs. How likely each pair is
 * to say the same is judged afterwards, by `pairs.ts`.
 */
import type { SentenceVector } from "../../read/fingerprint.ts";

/** Two sentences by their indices into the lists of vectors compared. */
export interface Partners {
  readonly a: number;
  readonly b: number;
  /** Found in the order of both texts, not as moved. */
  readonly inOrder: boolean;
}

export interface SimilarityTable {
  readonly rows: number;
  readonly columns: number;
  /** Likenesses, row by row: the cosines or, with an encoder, half of them and half of its own. */
  readonly values: Float32Array;
  /** Cosines of the features. */
  readonly cosines: Float32Array;
  /** What each cosine exceeds the means of its row and its column by, which are what the sentences share with any other. */
  readonly excess: Float32Array;
  /** What an encoder alone says, where both reports were given to one. */
  readonly encoded: Float32Array | null;
}

/** Sentences of one report that are compared; a longer report is compared by its beginning. */
const LONGEST = 400;

/** The features of a report's sentences in one list, ascending by feature, then by sentence. */
interface Postings {
  readonly features: Uint32Array;
  readonly sentences: Uint16Array;
  readonly weights: Float32Array;
}

const makePostings = (sentences: readonly SentenceVector[]): Postings => {
  const places = sentences.flatMap(({ features, weights }, sentence) =>
    Array.from(features, (feature, k) => ({ feature, sentence, weight: weights[k]! })),
  );
  places.sort((x, y) => x.feature - y.feature || x.sentence - y.sentence);
  return {
    features: Uint32Array.from(places, ({ feature }) => feature),
    sentences: Uint16Array.from(places, ({ sentence }) => sentence),
    weights: Float32Array.from(places, ({ weight }) => weight),
  };
};

/** A report is compared with many others: its list is made once. */
const kept = new WeakMap<readonly SentenceVector[], Postings>();
const postingsOf = (sentences: readonly SentenceVector[]): Postings => {
  let postings = kept.get(sentences);
  if (postings === undefined) {
    postings = makePostings(sentences.slice(0, LONGEST));
    kept.set(sentences, postings);
  }
  return postings;
};

const cosinesOf = (a: Postings, b: Postings, rows: number, columns: number): Float32Array => {
  const values = new Float32Array(rows * columns);
  let [i, j] = [0, 0];
  while (i < a.features.length && j < b.features.length) {
    const feature = a.features[i]!;
    if (feature < b.features[j]!) i++;
    else if (feature > b.features[j]!) j++;
    else {
      let end = j;
      for (; a.features[i] === feature; i++)
        for (end = j; b.features[end] === feature; end++)
          values[a.sentences[i]! * columns + b.sentences[end]!]! += a.weights[i]! * b.weights[end]!;
      j = end;
    }
  }
  return values;
};

/** Share of the encoder in a likeness. */
const ENCODED = 0.5;

/** Dot products of what an encoder gave; null unless every sentence has something. */
const encodedProducts = (a: readonly SentenceVector[], b: readonly SentenceVector[]): Float32Array | null => {
  const [ofA, ofB] = [a, b].map((side) => side.flatMap(({ encoded }) => encoded ?? [])) as [
    Float32Array[],
    Float32Array[],
  ];
  if (ofA.length < a.length || ofB.length < b.length || a.length * b.length === 0) return null;
  const products = new Float32Array(a.length * b.length);
  for (const [i, one] of ofA.entries())
    for (const [j, two] of ofB.entries()) {
      let sum = 0;
      for (let k = 0; k < one.length; k++) sum += one[k]! * two[k]!;
      products[i * b.length + j] = sum;
    }
  return products;
};

/** Compares all sentences of `a` with all of `b`; time grows with the features they share. */
export const compareSentences = (a: readonly SentenceVector[], b: readonly SentenceVector[]): SimilarityTable => {
  const [rows, columns] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  const cosines = cosinesOf(postingsOf(a), postingsOf(b), rows, columns);
  const encoded = encodedProducts(a.slice(0, rows), b.slice(0, columns));
  const values =
    encoded === null
      ? cosines
      : cosines.map((cosine, at) => (1 - ENCODED) * cosine + ENCODED * Math.max(0, encoded[at]!));
  const ofRow = new Float32Array(rows);
  const ofColumn = new Float32Array(columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      ofRow[i]! += values[i * columns + j]! / columns;
      ofColumn[j]! += values[i * columns + j]! / rows;
    }
  const excess = new Float32Array(values.length);
  for (let i = 0, at = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, at++) excess[at] = values[at]! - (ofRow[i]! + ofColumn[j]!) / 2;
  return { rows, columns, values, cosines, excess, encoded };
};

/**
 * What a pair must exceed. In order nearly every pair is worth a try, as the order itself speaks for it.
 * This and the next four measured on the dev part of bench/reuse, align.jsonl.
 */
const GAP = -0.01;
/** The same for pairs out of order. */
const MOVED_GAP = 0.03;
/** Cost of a difference in length: none up to a factor of e^0.3, full from e^1.3 on. */
const LENGTH_COST = 0.1;
const LENGTH_FREE = 0.3;
/** Walks through the table: one for the order of the text, the others for what was moved. */
const WALKS = 3;
/** Excess of a sentence that is taken already. */
const TAKEN = -1;

/** Natural logarithm of the ratio of two lengths, 0 and up; short sentences are taken for nearly alike. */
export const lengthApart = (one: number, two: number): number => Math.abs(Math.log((one + 8) / (two + 8)));

/** Ratios of lengths, either way, up to which the cost is none and from which it is full; what lies between takes a logarithm. */
const ALIKE = 1.3498;
const UNLIKE = 3.6694;

const lengthCost = (one: number, two: number): number => {
  const ratio = (one + 8) / (two + 8);
  if (ratio < ALIKE && ratio * ALIKE > 1) return 0;
  if (ratio > UNLIKE || ratio * UNLIKE < 1) return LENGTH_COST;
  return LENGTH_COST * Math.min(1, Math.max(0, lengthApart(one, two) - LENGTH_FREE));
};

const Step = { skipA: 1, skipB: 2, pair: 3, twoOfA: 4, twoOfB: 5 } as const;

/** One walk in order through the sentences that are not taken. */
const walk = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  { rows, columns }: SimilarityTable,
  excess: Float32Array,
  gap: number,
): { readonly a: number; readonly b: number }[] => {
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const steps = new Uint8Array((rows + 1) * width);
  /** Gain of joining neighbours: their vectors' sum against the third sentence. */
  const joined = (one: number, two: number, first: SentenceVector, second: SentenceVector, third: SentenceVector) =>
    one < 0 || two < 0
      ? TAKEN
      : (one * first.mass + two * second.mass) / Math.sqrt(first.mass ** 2 + second.mass ** 2) -
        lengthCost(first.size + second.size, third.size);
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const here = i * width + j;
      let most = best[here - width]!;
      let step: number = Step.skipA;
      const consider = (value: number, by: number): void => {
        if (value <= most) return;
        most = value;
        step = by;
      };
      consider(best[here - 1]!, Step.skipB);
      const at = (i - 1) * columns + j - 1;
      const [one, two] = [a[i - 1]!, b[j - 1]!];
      consider(best[here - width - 1]! + excess[at]! - lengthCost(one.size, two.size) - gap, Step.pair);
      if (i > 1) {
        const gain = joined(excess[at - columns]!, excess[at]!, a[i - 2]!, one, two);
        consider(best[here - 2 * width - 1]! + gain - gap, Step.twoOfA);
      }
      if (j > 1) {
        const gain = joined(excess[at - 1]!, excess[at]!, b[j - 2]!, two, one);
        consider(best[here - width - 2]! + gain - gap, Step.twoOfB);
      }
      best[here] = most;
      steps[here] = step;
    }
  const pairs: { a: number; b: number }[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j];
    if (step === Step.skipA) i--;
    else if (step === Step.skipB) j--;
    else {
      pairs.push({ a: i - 1, b: j - 1 });
      if (step === Step.twoOfA) pairs.push({ a: i - 2, b: j - 1 });
      if (step === Step.twoOfB) pairs.push({ a: i - 1, b: j - 2 });
      i -= step === Step.twoOfA ? 2 : 1;
      j -= step === Step.twoOfB ? 2 : 1;
    }
  }
  return pairs;
};

/** Finds partners among two reports' sentences, ascending in `a`, then in `b`. Two neighbours may share one partner. */
export const findPartners = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  table: SimilarityTable,
): Partners[] => {
  const { rows, columns } = table;
  const excess = table.excess.slice();
  const partners: Partners[] = [];
  for (let round = 0; round < WALKS; round++) {
    const found = walk(a, b, table, excess, round === 0 ? GAP : MOVED_GAP);
    if (found.length === 0) break;
    for (const pair of found) {
      partners.push({ ...pair, inOrder: round === 0 });
      for (let j = 0; j < columns; j++) excess[pair.a * columns + j] = TAKEN;
      for (let i = 0; i < rows; i++) excess[i * columns + pair.b] = TAKEN;
    }
  }
  return partners.sort((one, two) => one.a - two.a || one.b - two.b);
};
