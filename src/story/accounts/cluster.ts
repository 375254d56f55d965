/**
 * Aligns the claims of one event into points: the most alike first, under rules that forbid a join. The same claims give the
 * same points in whatever order reports came. Thresholds were set by reading the project's samples.
 */
import type { EntityId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { ResolvedClaim } from "../claims.ts";
import { areOpposed } from "./differences.ts";
import { dice, dot, norm, type Vector, vectorOf, wordsOf } from "./features.ts";

/** What two claims must share to be on one point: of two reports, of two voices on what one report sets side by side,
 * where one says refused what the other says promised. */
const ALIKE = { reports: 0.5, voices: 0.4, opposed: 0.35 };
/** Two claims of one voice in one report are one only where they repeat each other. */
const REPEATED = 0.8;
/** What aligned sentences add. */
const ALIGNED = 0.2;
/** A claim is compared with so many of those after it that share a feature; the rest are reached through these. */
const MOST_COMPARED = 40;

export interface Member {
  readonly claim: ResolvedClaim;
  readonly vector: Vector;
  readonly size: number;
  readonly words: ReadonlySet<string>;
  readonly lang: string;
}

export const memberOf = (claim: ResolvedClaim, doc: ReadDoc, usual: ReadonlySet<EntityId>): Member => {
  const vector = vectorOf(claim, usual);
  return { claim, vector, size: norm(vector), words: wordsOf(doc.tokens, claim.frame), lang: doc.language.code };
};

/** How much of an alignment holds the sentences of two claims; 0 where they are not aligned. */
export type Aligned = (a: ResolvedClaim, b: ResolvedClaim) => number;

/** What is left of a likeness where one promises or asks what the other tells as done. */
const OTHER_KIND = 0.75;

const sameKind = ({ claim: a }: Member, { claim: b }: Member): boolean =>
  (a.frame.kind === "assertion" && a.frame.modality === "happened") ===
  (b.frame.kind === "assertion" && b.frame.modality === "happened");

/** How alike two claims are, 0 to about 1.2. */
export const likeness = (a: Member, b: Member, aligned: Aligned): number => {
  if (a.size === 0 || b.size === 0) return 0;
  const concepts = dot(a.vector, b.vector) / (a.size * b.size);
  const alike = a.lang === b.lang ? 0.5 * concepts + 0.5 * dice(a.words, b.words) : concepts;
  const kinds = sameKind(a, b) ? 1 : OTHER_KIND;
  return kinds * Math.max(alike, a.lang === b.lang ? 0.85 * concepts : 0) + ALIGNED * aligned(a.claim, b.claim);
};

const holder = ({ claim }: Member): string => `${claim.report} ${claim.voice ?? ""}`;

/** Two voices of one report that speak of the same kind of thing: what each side says the other asked for. */
const areVoices = ({ claim: a }: Member, { claim: b }: Member): boolean =>
  a.report === b.report && a.voice !== null && b.voice !== null && a.frame.kind === b.frame.kind;

/** True where two claims share an act or a thing that says what they are about. */
const shareSubject = (a: Member, b: Member): boolean => {
  for (const [feature, weight] of a.vector)
    if (weight >= 0.6 && feature[0] !== "e" && feature[0] !== "f" && feature[0] !== "n" && b.vector.has(feature))
      return true;
  return false;
};

const leastOf = (a: Member, b: Member): number => {
  if (holder(a) === holder(b)) return REPEATED;
  if (areOpposed(a.claim, b.claim)) return ALIKE.opposed;
  return areVoices(a, b) ? ALIKE.voices : ALIKE.reports;
};

const candidatesOf = (members: readonly Member[]): Set<string> => {
  const postings = new Map<string, number[]>();
  for (const [i, { vector }] of members.entries())
    for (const [feature, weight] of vector) {
      if (weight < 0.3 || feature[0] === "f") continue;
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [i]);
      else list.push(i);
    }
  const pairs = new Set<string>();
  for (const list of postings.values())
    for (const [n, i] of list.entries())
      for (const j of list.slice(n + 1, n + 1 + MOST_COMPARED)) pairs.add(`${i} ${j}`);
  return pairs;
};

/** Groups claims into points. `members` come in a fixed order (report id, then place in the text). */
export const clusterClaims = (members: readonly Member[], aligned: Aligned): Member[][] => {
  const joins: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  for (const pair of candidatesOf(members)) {
    const [i, j] = pair.split(" ").map(Number) as [number, number];
    const [a, b] = [members[i] as Member, members[j] as Member];
    const score = likeness(a, b, aligned);
    const least = leastOf(a, b);
    if (score >= least && shareSubject(a, b)) joins.push({ i, j, score });
  }
  joins.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const cluster = members.map((member, i) => ({ ids: [i], holders: new Map([[holder(member), [i]]]) }));
  for (const { i, j } of joins) {
    const [a, b] = [cluster[i]!, cluster[j]!];
    if (a === b) continue;
    const clash = [...a.holders].some(([key, mine]) =>
      (b.holders.get(key) ?? []).some((other) =>
        mine.some((one) => likeness(members[one]!, members[other]!, aligned) < REPEATED),
      ),
    );
    if (clash) continue;
    for (const id of b.ids) cluster[id] = a;
    a.ids.push(...b.ids);
    for (const [key, ids] of b.holders) a.holders.set(key, [...(a.holders.get(key) ?? []), ...ids]);
  }
  const whole = [...new Set(cluster)].map(({ ids }) => ids.sort((a, b) => a - b));
  return whole.sort((a, b) => a[0]! - b[0]!).map((ids) => ids.map((id) => members[id] as Member));
};
