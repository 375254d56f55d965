/**
 * Words of two claims compared by what they tell in their two reports: what both reports say in every sentence ("Iran") tells little, what
 * each says once ("cameras") much. Only the two reports count, so that no third one changes what these have in common.
 */
import type { SentenceVector } from "../../read/fingerprint.ts";
import { shareOf } from "./sharing.ts";

/** How many of a report's sentences hold each feature. */
export interface Commonness {
  readonly sentences: number;
  readonly holding: ReadonlyMap<number, number>;
}

export const commonnessOf = (vectors: readonly SentenceVector[]): Commonness => {
  const holding = new Map<number, number>();
  for (const { features } of vectors)
    for (const feature of features) holding.set(feature, (holding.get(feature) ?? 0) + 1);
  return { sentences: vectors.length, holding };
};

/** Words of a claim, or of the sentence around it, in their report. */
export interface Words {
  readonly vector: SentenceVector;
  readonly common: Commonness;
  /** How many sentences of the report hold each feature of the vector. */
  readonly holding: Uint32Array;
}

export const wordsIn = (vector: SentenceVector, common: Commonness): Words => ({
  vector,
  common,
  holding: vector.features.map((feature) => common.holding.get(feature) ?? 0),
});

/** Length of the words beside another report, each feature by what it tells in the two. */
const lengthBeside = ({ vector, common, holding }: Words, other: Commonness): number => {
  const same = common === other;
  const all = common.sentences + (same ? 0 : other.sentences);
  let squares = 0;
  for (let k = 0; k < vector.features.length; k++) {
    const more = same ? 0 : (other.holding.get(vector.features[k]!) ?? 0);
    const weight = vector.weights[k]! * vector.mass * shareOf(holding[k]! + more, all);
    squares += weight * weight;
  }
  return Math.sqrt(squares);
};

/** Lengths of some words beside each other's reports, worked out once: of those at `i` beside the report of those at `j`. */
export const lengthsBeside = (words: readonly (Words | null)[]): ((i: number, j: number) => number) => {
  const commons = [...new Set(words.flatMap((one) => (one === null ? [] : [one.common])))];
  const numberOf = new Map(commons.map((common, at) => [common, at]));
  const reportAt = Int32Array.from(words, (one) => (one === null ? -1 : numberOf.get(one.common)!));
  const lengths = new Float64Array(words.length * commons.length).fill(-1);
  return (i, j) => {
    const report = reportAt[j]!;
    const at = i * commons.length + report;
    if (lengths[at]! < 0) lengths[at] = lengthBeside(words[i]!, commons[report]!);
    return lengths[at]!;
  };
};
