/**
 * Which reports are worth comparing: those that share keys. A report's keys are its winnowed hashes and its rarest features, by
 * background frequency; they are looked up in an index, so that nothing is compared with everything and a new report costs
 * what its keys cost, however many reports there are.
 */
import type { ReportId } from "../../model/index.ts";
import type { Fingerprint } from "../../read/fingerprint.ts";
import { encodedKeys } from "./encoded-keys.ts";
import { buildPostings, holdersOf, type Postings } from "./postings.ts";

/**
 * Shared weight that makes a candidate of any report, and so much of the few that share most: on the dev part of bench/reuse a
 * twentieth of unrelated pairs share the first, and three quarters not even the second, which 98 in 100 copies do.
 */
const MUCH = 2.5;
const LITTLE = 1;
/** Candidates of one report that are compared in full, and those of them that may share little. */
const COMPARED = 48;
const FEW = 8;
/** Weight of a hash: two make a candidate. */
const HASH_WEIGHT = MUCH / 2;

/** Weight of a key from an encoder. */
const ENCODED_WEIGHT = MUCH / 2;

/** Of the winnowed hashes one in so many is a key: enough to find whoever shares a few sentences, and a quarter of the memory. */
const SAMPLED = 4;

const sampled = (hashes: Uint32Array): Set<number> => new Set(hashes.filter((hash) => hash % SAMPLED === 0));

type Keyed = {
  readonly id: ReportId;
  readonly fingerprint: Pick<Fingerprint, "hashes" | "keys" | "keyWeights" | "sentences">;
};

/** Reports by their keys. Hashes of words, features and keys from an encoder have each postings of their own. */
export interface KeyIndex {
  readonly ids: readonly ReportId[];
  readonly words: Postings;
  readonly features: Postings;
  readonly encoded: Postings;
  /** Room to count in, a place for each report; all 0 between two look-ups. */
  readonly shared: Float64Array;
}

export const buildIndex = (reports: Iterable<Keyed>): KeyIndex => {
  const all = [...reports];
  return {
    ids: all.map(({ id }) => id),
    words: buildPostings(all.map(({ fingerprint }) => sampled(fingerprint.hashes))),
    features: buildPostings(all.map(({ fingerprint }) => fingerprint.keys)),
    encoded: buildPostings(all.map(({ fingerprint }) => encodedKeys(fingerprint.sentences))),
    shared: new Float64Array(all.length),
  };
};

interface Candidate {
  readonly id: ReportId;
  readonly weight: number;
}

const isBefore = (one: Candidate, two: Candidate): boolean =>
  one.weight !== two.weight ? one.weight > two.weight : one.id < two.id;

/** Puts a candidate in its place among the best, which stay as many as are compared. */
const offer = (best: Candidate[], candidate: Candidate): void => {
  if (best.length === COMPARED && !isBefore(candidate, best[COMPARED - 1]!)) return;
  let at = best.length;
  while (at > 0 && isBefore(candidate, best[at - 1]!)) at--;
  best.splice(at, 0, candidate);
  if (best.length > COMPARED) best.pop();
};

/**
 * Reports of the index that share enough keys with one report to be compared with it, those that share most first. No key is passed
 * over for the number that hold it: how common a feature is was settled when its weight was.
 */
export const lookUp = ({ ids, words, features, encoded, shared }: KeyIndex, { id, fingerprint }: Keyed): ReportId[] => {
  const touched: number[] = [];
  const count = (holders: Uint32Array, weight: number): void => {
    for (const holder of holders) {
      if (shared[holder] === 0) touched.push(holder);
      shared[holder]! += weight;
    }
  };
  for (const key of sampled(fingerprint.hashes)) count(holdersOf(words, key), HASH_WEIGHT);
  for (const [i, key] of fingerprint.keys.entries()) count(holdersOf(features, key), fingerprint.keyWeights[i]!);
  for (const key of encodedKeys(fingerprint.sentences)) count(holdersOf(encoded, key), ENCODED_WEIGHT);
  const best: Candidate[] = [];
  for (const i of touched) {
    const weight = shared[i]!;
    shared[i] = 0;
    if (weight >= LITTLE && ids[i] !== id) offer(best, { id: ids[i]!, weight });
  }
  return best.filter(({ weight }, rank) => rank < FEW || weight >= MUCH).map((candidate) => candidate.id);
};

/** Pairs of reports worth comparing, each once, the smaller id first, in the order of ids. */
export const findCandidates = (reports: readonly Keyed[]): (readonly [ReportId, ReportId])[] => {
  const index = buildIndex(reports);
  const chosen = new Set<string>();
  for (const report of reports)
    for (const other of lookUp(index, report))
      chosen.add(report.id < other ? `${report.id} ${other}` : `${other} ${report.id}`);
  return [...chosen].sort().map((pair) => pair.split(" ") as [ReportId, ReportId]);
};
