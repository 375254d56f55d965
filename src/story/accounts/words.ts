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
  /** Lengths of the vector beside other reports, as they become known. */
  readonly lengths: Map<Commonness, number>;
}

export const wordsIn = (vector: SentenceVector, common: Commonness): Words => ({
  vector,
  common,
  holding: vector.features.map((feature) => common.holding.get(feature) ?? 0),
  lengths: new Map(),
});

/** Length of the words beside another report, each feature by what it tells in the two. */
export const lengthBeside = ({ vector, common, holding, lengths }: Words, other: Commonness): number => {
  let length = lengths.get(other);
  if (length === undefined) {
    const same = common === other;
    const all = common.sentences + (same ? 0 : other.sentences);
    let squares = 0;
    for (let k = 0; k < vector.features.length; k++) {
      const more = same ? 0 : (other.holding.get(vector.features[k]!) ?? 0);
      const weight = vector.weights[k]! * vector.mass * shareOf(holding[k]! + more, all);
      squares += weight * weight;
    }
    length = Math.sqrt(squares);
    lengths.set(other, length);
  }
  return length;
};
