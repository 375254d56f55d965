/**
 * Words of two claims compared by what they tell in their two reports: what both reports say in every sentence ("Iran") tells little, what
 * each says once ("cameras") much. Only the two reports count, so that no third one changes what these have in common.
 */
import type { SentenceVector } from "../../read/fingerprint.ts";
import { squaredShares } from "./sharing.ts";

/** How many of a report's sentences hold each feature, those with a sign: whole numbers of 32 bits are no objects to the engine. */
export interface Commonness {
  readonly sentences: number;
  readonly holding: ReadonlyMap<number, number>;
}

export const commonnessOf = (vectors: readonly SentenceVector[]): Commonness => {
  const holding = new Map<number, number>();
  for (const { features } of vectors)
    for (const feature of features) holding.set(feature | 0, (holding.get(feature | 0) ?? 0) + 1);
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
  holding: vector.features.map((feature) => common.holding.get(feature | 0) ?? 0),
});

/** Length of the words beside another report, each feature by what it tells in the two. */
const lengthBeside = ({ vector, common, holding }: Words, other: Commonness): number => {
  const same = common === other;
  const all = common.sentences + (same ? 0 : other.sentences);
  const shares = squaredShares(all);
  let squares = 0;
  for (let k = 0; k < vector.features.length; k++) {
    const more = same ? 0 : (other.holding.get(vector.features[k]! | 0) ?? 0);
    squares += vector.weights[k]! * vector.weights[k]! * shares[holding[k]! + more]!;
  }
  return vector.mass * Math.sqrt(squares);
};

/**
 * Products of the lengths of some words beside each other's reports. What was worked out last is kept, one sentence's lengths and those of
 * others beside its report, so that comparing a report's sentences with many others works out each once.
 */
export const lengthsBeside = (words: readonly Words[]): ((i: number, j: number) => number) => {
  const reports = new Map([...new Set(words.map(({ common }) => common))].map((common, at) => [common, at]));
  const reportAt = Int32Array.from(words, ({ common }) => reports.get(common)!);
  // A figure holds where it was written for the sentence, or the report, that is compared now.
  const ofOne = { lengths: new Float64Array(reports.size), for: new Int32Array(reports.size).fill(-1) };
  const ofOthers = { lengths: new Float64Array(words.length), for: new Int32Array(words.length).fill(-1) };
  return (i, j) => {
    const [mine, theirs] = [reportAt[i]!, reportAt[j]!];
    if (ofOne.for[theirs] !== i) {
      ofOne.for[theirs] = i;
      ofOne.lengths[theirs] = lengthBeside(words[i]!, words[j]!.common);
    }
    if (ofOthers.for[j] !== mine) {
      ofOthers.for[j] = mine;
      ofOthers.lengths[j] = lengthBeside(words[j]!, words[i]!.common);
    }
    return ofOne.lengths[theirs]! * ofOthers.lengths[j]!;
  };
};
