/**
 * By what a report is found among others: runs of its heaviest features, two words of its language, two names as they sound, three
 * of those that no language owns. One feature alone stands in a share of all reports, however rare it is, and its holders would
 * grow with the pile; that two or three together are among the heaviest of two unrelated reports is rare. Keys depend on the
 * report alone, so whether two reports are compared depends on nothing but the two.
 */
import { combineHash, hashString } from "../../read/fingerprint/hash.ts";
import type { Vector } from "../../read/subject/vector.ts";
import type { Compared } from "./likeness.ts";

/** Heaviest features that keys are made of: 45 + 66 + 220 keys. */
const HEAVIEST = { words: 10, sounds: 12, shared: 12 } as const;

/** Ascending. */
const heaviest = ({ features, weights }: Vector, most: number): number[] =>
  [...features.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, most)
    .map((k) => features[k]!)
    .sort((a, b) => a - b);

/** Adds a hash of each choice of `size` of the features from `from` on. */
const addRuns = (features: readonly number[], size: number, hash: number, from: number, keys: number[]): void => {
  if (size === 0) keys.push(hash);
  else
    for (let i = from; i <= features.length - size; i++)
      addRuns(features, size - 1, combineHash(hash, features[i]!), i + 1, keys);
};

/** The keys of a report, each once: two reports are compared if they share one. */
export const storyKeysOf = ({ language, subject }: Pick<Compared, "language" | "subject">): Uint32Array => {
  const keys: number[] = [];
  addRuns(heaviest(subject.words, HEAVIEST.words), 2, hashString(`words ${language.code}`), 0, keys);
  addRuns(heaviest(subject.sounds, HEAVIEST.sounds), 2, hashString("sounds"), 0, keys);
  addRuns(heaviest(subject.shared, HEAVIEST.shared), 3, hashString("shared"), 0, keys);
  return Uint32Array.from(new Set(keys));
};
