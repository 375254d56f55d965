/**
 * What claims have in common, added up a claim at a time against all before it through lists of who holds a feature: only what is shared
 * costs time. Each sum is a function of its two claims (and their two reports) alone.
 */
import { kindOf } from "../../read/fingerprint/features.ts";
import type { Weighted } from "./features.ts";
import type { Words } from "./words.ts";

/** Kinds of features that sums are told apart by: the lowest three bits of a feature. */
export const KINDS = 8;

interface Holders {
  /** Places of the claims, ascending, and what they hold the feature with. */
  readonly at: number[];
  readonly weights: number[];
  /** How many sentences of each claim's report hold the feature, where that is asked. */
  readonly holding: number[];
}

const holdersOf = (holders: Map<number, Holders>, feature: number): Holders => {
  let found = holders.get(feature);
  if (found === undefined) {
    found = { at: [], weights: [], holding: [] };
    holders.set(feature, found);
  }
  return found;
};

/** Dot products of a vector with each one before it; to be asked for in turn, and read before the next is asked for. */
export const dotsInTurn = (vectors: readonly Weighted[]): ((i: number) => Float64Array) => {
  const holders = new Map<number, Holders>();
  const sums = new Float64Array(vectors.length);
  return (i) => {
    sums.fill(0, 0, i);
    const { features, weights } = vectors[i]!;
    for (let k = 0; k < features.length; k++) {
      const held = holdersOf(holders, features[k]!);
      const weight = weights[k]!;
      for (let n = 0; n < held.at.length; n++) sums[held.at[n]!]! += weight * held.weights[n]!;
      held.at.push(i);
      held.weights.push(weight);
    }
    return sums;
  };
};

/** Logarithms of the counts that sentences come to. */
const logarithms = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n));
const logOf = (n: number): number => (n < logarithms.length ? logarithms[n]! : Math.log(n));

/** Part of its weight that a feature keeps in reports of `all` sentences, `holding` of which have it: 1 where one sentence does. */
export const shareOf = (holding: number, all: number): number => {
  const held = holding === 0 ? 1 : holding;
  return (logOf(held + all) - logOf(held)) / logOf(1 + all);
};

/**
 * What a claim's words share with those of each claim before it, each feature by what it tells in the two reports: at `j` where `kinds` is 1,
 * by kind at `j * KINDS + kind` where it is `KINDS`. To be asked for in turn, and read before the next is asked for.
 */
export const sharedInTurn = (
  claims: readonly (Words | null)[],
  kinds: 1 | typeof KINDS,
): ((i: number) => Float64Array) => {
  const holders = new Map<number, Holders>();
  const sums = new Float64Array(claims.length * kinds);
  const reports = new Map<object, number>();
  const reportAt = Int32Array.from(claims, (words) => {
    if (words === null) return -1;
    const known = reports.get(words.common) ?? reports.size;
    reports.set(words.common, known);
    return known;
  });
  const sentencesAt = Int32Array.from(claims, (words) => words?.common.sentences ?? 0);
  return (i) => {
    sums.fill(0, 0, i * kinds);
    const words = claims[i] as Words | null;
    if (words === null) return sums;
    const { features, weights, mass } = words.vector;
    const [report, sentences] = [reportAt[i]!, sentencesAt[i]!];
    for (let k = 0; k < features.length; k++) {
      const feature = features[k]!;
      const slot = kinds === 1 ? 0 : kindOf(feature);
      const weight = weights[k]! * mass;
      const holding = words.holding[k]!;
      const { at, weights: others, holding: heldIn } = holdersOf(holders, feature);
      // One report's claims stand together, and hold a feature with one share.
      let [before, share] = [-1, 0];
      for (let n = 0; n < at.length; n++) {
        const j = at[n]!;
        const other = reportAt[j]!;
        if (other !== before) {
          before = other;
          share =
            other === report ? shareOf(holding, sentences) : shareOf(holding + heldIn[n]!, sentences + sentencesAt[j]!);
        }
        sums[j * kinds + slot]! += weight * others[n]! * share * share;
      }
      at.push(i);
      others.push(weight);
      heldIn.push(holding);
    }
    return sums;
  };
};
