/**
 * Puts mentions that tell one event together, within reports and across reports and languages: pairs worth comparing are judged by
 * `alike.ts`, then joined the likest first while two groups stay alike on average. The same mentions give the same groups in
 * whatever order they come; each report is compared with a bounded number of others.
 */
import type { ReportId } from "../../model/index.ts";
import type { Fingerprint } from "../../read/fingerprint.ts";
import { addTo } from "../../read/group.ts";
import { findCandidates } from "../provenance/candidates.ts";
import { probabilityOf } from "../provenance/logistic.ts";
import { compareAbout, type ReportLikeness, relationOf, termsOf } from "./alike.ts";
import { likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";

export interface LinkedReport {
  readonly id: ReportId;
  readonly fingerprint: Fingerprint;
  readonly profiles: readonly Profile[];
}

/** Two mentions by their places in the flat list, and how likely they tell one event. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Mean likeness from which on two groups are shown to a reader as one, or speak for it: `likeness.enough` is for the best balance. */
export const SURE = 0.7;

/** A pair below this is not looked at again. */
const LEAST = 0.02;

/** What two mentions must share one of to be compared within a language. */
const keysOf = ({ word, concepts, sentence, report }: Profile): string[] => [
  ...(word.family === null
    ? [`w${word.latin.slice(0, 4)}`]
    : [`w${word.family.slice(0, 4)}`, `w${word.latin.slice(0, 4)}`, `k${word.kind}`]),
  ...[...concepts].map((concept) => `c${concept}`),
  `s${report} ${sentence}`,
];

/** Every pair of two lists that share a key, each once; `b` null: pairs of one list. */
const pairsOf = (
  a: readonly number[],
  b: readonly number[] | null,
  profiles: readonly Profile[],
): [number, number][] => {
  const byKey = new Map<string, number[]>();
  for (const j of b ?? a) for (const key of keysOf(profiles[j] as Profile)) addTo(byKey, key, j);
  const pairs: [number, number][] = [];
  for (const i of a) {
    const profile = profiles[i] as Profile;
    const others =
      b !== null && (profiles[b[0] as number] as Profile).language !== profile.language
        ? b
        : new Set(keysOf(profile).flatMap((key) => byKey.get(key) ?? []));
    // Where one report says twice that somebody said something, it tells of two sayings.
    for (const j of others)
      if (b !== null || (i < j && !(profile.saying && (profiles[j] as Profile).saying))) pairs.push([i, j]);
  }
  return pairs;
};

/** All pairs worth comparing, with the cosine of their two reports. */
export const candidatePairs = (
  reports: readonly LinkedReport[],
): {
  readonly profiles: readonly Profile[];
  readonly pairs: readonly (readonly [a: number, b: number, reports: ReportLikeness | undefined])[];
} => {
  const sorted = reports.filter(({ profiles: own }) => own.length > 0).sort((one, two) => (one.id < two.id ? -1 : 1));
  const profiles: Profile[] = [];
  const places = new Map<ReportId, number[]>();
  for (const { id, profiles: own } of sorted)
    places.set(
      id,
      own.map((profile) => profiles.push(profile) - 1),
    );
  const pairs: [number, number, ReportLikeness | undefined][] = [];
  for (const own of places.values()) for (const [i, j] of pairsOf(own, null, profiles)) pairs.push([i, j, undefined]);
  for (const [one, two] of findCandidates(sorted)) {
    const [a, b] = [places.get(one) as number[], places.get(two) as number[]];
    const [first, second] = [profiles[a[0]!] as Profile, profiles[b[0]!] as Profile];
    const alike = compareAbout(first.about, second.about, first.language !== second.language);
    for (const [i, j] of pairsOf(a, b, profiles)) pairs.push([i, j, alike]);
  }
  return { profiles, pairs };
};

/** Joins the likest first while the mean over all pairs of two groups is enough; a pair that was not judged counts as unlike. */
export const joinLinks = (count: number, links: readonly Link[], enough: number): number[][] => {
  const groupOf = Array.from({ length: count }, (_, i) => i);
  const members = new Map<number, number[]>(groupOf.map((i) => [i, [i]]));
  const sums = new Map<number, Map<number, number>>(groupOf.map((i) => [i, new Map()]));
  // In a fixed order, as sums of fractions depend on it.
  for (const { a, b, score } of [...links].sort((one, two) => one.a - two.a || one.b - two.b)) {
    sums.get(a)!.set(b, score);
    sums.get(b)!.set(a, score);
  }
  const ordered = links
    .filter(({ score }) => score >= enough)
    .sort((one, two) => two.score - one.score || one.a - two.a || one.b - two.b);
  // A pair put off because its groups were too unlike may fit once they have grown: go round until nothing is joined.
  for (let joined = true; joined; ) {
    joined = false;
    for (const { a, b } of ordered) {
      const [x, y] = [groupOf[a] as number, groupOf[b] as number];
      if (x === y) continue;
      const between = sums.get(x)!.get(y)!;
      const all = members.get(x)!.length * members.get(y)!.length;
      if (between / all < enough) continue;
      joined = true;
      const [keep, drop] = members.get(x)!.length >= members.get(y)!.length ? [x, y] : [y, x];
      for (const member of members.get(drop)!) groupOf[member] = keep;
      members.get(keep)!.push(...members.get(drop)!);
      members.delete(drop);
      for (const [other, sum] of sums.get(drop)!) {
        if (other === keep) continue;
        const total = (sums.get(keep)!.get(other) ?? 0) + sum;
        sums.get(keep)!.set(other, total);
        sums.get(other)!.set(keep, total);
        sums.get(other)!.delete(drop);
      }
      sums.get(keep)!.delete(drop);
      sums.delete(drop);
    }
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
};

/**
 * Groups of mentions that tell one event; every mention is in one group.
 *
 * @param enough Mean likeness from which on two groups are one; what is shown as one without further proof asks for more than the default.
 */
export const linkMentions = (reports: readonly LinkedReport[], enough = likeness.enough): Profile[][] => {
  const { profiles, pairs } = candidatePairs(reports);
  const links = pairs.flatMap(([a, b, alike]) => {
    const [one, two] = [profiles[a] as Profile, profiles[b] as Profile];
    const score = probabilityOf(likeness[relationOf(one, two)], termsOf(one, two, alike));
    return score < LEAST ? [] : [{ a, b, score }];
  });
  return joinLinks(profiles.length, links, enough).map((group) => group.map((i) => profiles[i] as Profile));
};
