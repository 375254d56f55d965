/**
 * Words of two claims compared by what they tell in their two reports: what both reports say in every sentence ("Iran") tells little, what
 * each says once ("cameras") much. Only the two reports count, so that no third one changes what these have in common.
 */
import { FeatureKind, kindOf } from "../../read/fingerprint/features.ts";
import type { SentenceVector } from "../../read/fingerprint.ts";

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

/** Part of its weight that a feature keeps in two reports: 1 where one sentence of both holds it. */
const shareOf = (feature: number, a: Commonness, b: Commonness, same: boolean): number => {
  const all = same ? a.sentences : a.sentences + b.sentences;
  const holding = (a.holding.get(feature) ?? 0) + (same ? 0 : (b.holding.get(feature) ?? 0));
  return Math.log(1 + all / Math.max(1, holding)) / Math.log(1 + Math.max(1, all));
};

/** Words of a claim, or of the sentence around it, in their report. */
export interface Words {
  readonly vector: SentenceVector;
  readonly common: Commonness;
  /** Lengths of the vector beside other reports, as they become known. */
  readonly lengths: Map<Commonness, number>;
}

export const wordsIn = (vector: SentenceVector, common: Commonness): Words => ({ vector, common, lengths: new Map() });

const lengthOf = ({ vector, common, lengths }: Words, other: Commonness): number => {
  let length = lengths.get(other);
  if (length === undefined) {
    let squares = 0;
    for (const [k, feature] of vector.features.entries()) {
      const weight = vector.weights[k]! * vector.mass * shareOf(feature, common, other, common === other);
      squares += weight * weight;
    }
    length = Math.sqrt(squares);
    lengths.set(other, length);
  }
  return length;
};

export interface Shared {
  readonly cosine: number;
  /** What the features in common weigh together, by `FeatureKind`. */
  readonly byKind: readonly number[];
  readonly all: number;
}

const kinds = Object.keys(FeatureKind).length;

export const compareWords = (a: Words | null, b: Words | null): Shared => {
  const byKind = new Array<number>(kinds).fill(0);
  if (a === null || b === null) return { cosine: 0, byKind, all: 0 };
  const [one, two] = [a.vector, b.vector];
  let [i, j, all] = [0, 0, 0];
  while (i < one.features.length && j < two.features.length) {
    const [x, y] = [one.features[i]!, two.features[j]!];
    if (x === y) {
      const share = shareOf(x, a.common, b.common, a.common === b.common);
      const weight = one.weights[i]! * one.mass * two.weights[j]! * two.mass * share * share;
      byKind[kindOf(x)]! += weight;
      all += weight;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const lengths = all === 0 ? 0 : lengthOf(a, b.common) * lengthOf(b, a.common);
  return { cosine: lengths === 0 ? 0 : all / lengths, byKind, all };
};
