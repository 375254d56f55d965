/**
 * Which reports are worth comparing: those that share keys. A report's keys are its winnowed hashes and its rarest features, by
 * background frequency; they are looked up in an index, so that nothing is compared with everything and a new report costs
 * what its keys cost, however many reports there are.
 */
import type { ReportId } from "../../model/index.ts";
import type { Fingerprint } from "../../read/fingerprint.ts";
import { encodedKeys } from "./encoded-keys.ts";

/** Holders of one key that are looked at: a key that more reports share does not tell them apart. */
const HOLDERS = 256;
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

/** Key to the reports that hold it. Hashes of words, features and keys from an encoder have each a map of their own. */
export interface KeyIndex {
  readonly words: Map<number, ReportId[]>;
  readonly features: Map<number, ReportId[]>;
  readonly encoded: Map<number, ReportId[]>;
}

const hold = (holders: Map<number, ReportId[]>, key: number, id: ReportId): void => {
  const holding = holders.get(key);
  if (holding === undefined) holders.set(key, [id]);
  else holding.push(id);
};

export const buildIndex = (
  reports: Iterable<{ readonly id: ReportId; readonly fingerprint: Fingerprint }>,
): KeyIndex => {
  const index: KeyIndex = { words: new Map(), features: new Map(), encoded: new Map() };
  for (const { id, fingerprint } of reports) {
    for (const key of new Set(fingerprint.hashes)) hold(index.words, key, id);
    for (const key of fingerprint.keys) hold(index.features, key, id);
    for (const key of encodedKeys(fingerprint.sentences)) hold(index.encoded, key, id);
  }
  return index;
};

/** Reports of the index that share enough keys with one report to be compared with it, those that share most first. */
export const lookUp = (
  index: KeyIndex,
  { id, fingerprint }: { readonly id: ReportId; readonly fingerprint: Fingerprint },
): ReportId[] => {
  const shared = new Map<ReportId, number>();
  const count = (holding: readonly ReportId[] | undefined, weight: number): void => {
    if (holding === undefined || holding.length > HOLDERS) return;
    for (const other of holding) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + weight);
  };
  for (const key of new Set(fingerprint.hashes)) count(index.words.get(key), HASH_WEIGHT);
  for (const [i, key] of fingerprint.keys.entries()) count(index.features.get(key), fingerprint.keyWeights[i]!);
  for (const key of encodedKeys(fingerprint.sentences)) count(index.encoded.get(key), ENCODED_WEIGHT);
  return [...shared]
    .filter(([, weight]) => weight >= LITTLE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .filter(([, weight], rank) => rank < FEW || (rank < COMPARED && weight >= MUCH))
    .map(([other]) => other);
};

/** Pairs of reports worth comparing, each once, the smaller id first, in the order of ids. */
export const findCandidates = (
  reports: readonly { readonly id: ReportId; readonly fingerprint: Fingerprint }[],
): (readonly [ReportId, ReportId])[] => {
  const index = buildIndex(reports);
  const chosen = new Set<string>();
  for (const report of reports)
    for (const other of lookUp(index, report))
      chosen.add(report.id < other ? `${report.id} ${other}` : `${other} ${report.id}`);
  return [...chosen].sort().map((pair) => pair.split(" ") as [ReportId, ReportId]);
};
