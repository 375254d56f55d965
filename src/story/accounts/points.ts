/** A point of an account from the claims that were aligned on it: who states, differs, denies, omits. */
import { conceptOf } from "../../languages/concepts.ts";
import type { Cell, EntityId, Passage, Point, ReportId } from "../../model/index.ts";
import { comparePassages } from "../../model/index.ts";
import { type Sides, shareSide } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";

import { isOmitted } from "./coverage.ts";
import { isBareDenial } from "./denials.ts";
import { actOf, areKin, findDifference } from "./differences.ts";
import { contentOf, type Vector, weightOf } from "./features.ts";
import type { Member } from "./likeness.ts";

/** Passages shown in one cell. */
const MOST_EVIDENCE = 3;
/** Longest label, in code units. */
const LONGEST_LABEL = 140;

const evidenceOf = (claims: readonly ResolvedClaim[]): Passage[] =>
  claims
    .flatMap(({ claim }) => claim.evidence)
    .sort(comparePassages)
    .slice(0, MOST_EVIDENCE);

/** How much a point is about: its contents' weight, what is promised or refused more than what is told. */
export const substanceOf = (claims: readonly ResolvedClaim[]): number =>
  Math.max(
    ...claims.map((claim) => {
      const content = contentOf(claim).reduce((sum, concept) => sum + weightOf(concept), 0);
      const kind = claim.frame.kind === "assertion" ? 0 : claim.frame.kind === "prediction" ? -0.5 : 1;
      return Math.min(content, 5) + kind + (claim.frame.degree === null ? 0 : 0.3) + (claim.frame.negated ? 0.5 : 0);
    }),
  );

const shorten = (words: string): string => {
  const clean = words
    .replace(/\s+/g, " ")
    .replace(/["“”„«»]/g, "")
    .trim();
  if (clean.length <= LONGEST_LABEL) return clean;
  const cut = clean.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_LABEL / 2))} …`;
};

/** The words of the claim that says it shortest, in English where one is English. */
export const labelOf = (members: readonly Member[]): string => {
  const english = members.filter(({ lang }) => lang === "en");
  const pool = english.length > 0 ? english : members;
  const [first] = [...pool].sort(
    (a, b) =>
      a.claim.frame.end - a.claim.frame.start - (b.claim.frame.end - b.claim.frame.start) ||
      comparePassages(a.claim.claim.evidence[0] as Passage, b.claim.claim.evidence[0] as Passage),
  );
  const words = shorten((first as Member).claim.claim.evidence[0]?.exact ?? "");
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
};

type Holder = ReportId | EntityId;

/**
 * Whom two claims that exclude each other are set against each other by: two voices of different sides, else two reports; null
 * where both are one report's own or one side's.
 */
const holdersOf = (a: ResolvedClaim, b: ResolvedClaim, sides: Sides): readonly [Holder, Holder] | null => {
  if (a.voice !== null && b.voice !== null && !shareSide(sides, [a.voice], [b.voice])) return [a.voice, b.voice];
  return a.report === b.report ? null : [a.report, b.report];
};

const findConflict = (members: readonly Member[], sides: Sides) => {
  for (const [i, { claim: a }] of members.entries())
    for (const { claim: b } of members.slice(i + 1)) {
      const holders = holdersOf(a, b, sides);
      const difference = holders === null ? null : findDifference(a, b);
      if (holders !== null && difference !== null) return { a, b, holders, difference };
    }
  return null;
};

const disagreement = (members: readonly Member[], sides: Sides): Point | null => {
  const conflict = findConflict(members, sides);
  if (conflict === null) return null;
  const { a, b, holders, difference } = conflict;
  const byReport = holders[0] === a.report;
  const groups = new Map<Holder, ResolvedClaim[]>(holders.map((holder) => [holder, []]));
  for (const { claim } of members) {
    const by = byReport ? claim.report : (claim.voice ?? claim.report);
    if (byReport || by === holders[0] || by === holders[1]) groups.set(by, [...(groups.get(by) ?? []), claim]);
  }
  const stanceOf = (first: boolean): Cell["stance"] => {
    if (difference.slot !== "negation") return first ? "states" : "differs";
    return (first ? difference.a : difference.b) === "no" ? "denies" : "states";
  };
  const cells = [...groups].flatMap(([by, claims]): Cell[] => {
    const withA = claims.filter((claim) => findDifference(claim, a) === null);
    const withB = claims.filter((claim) => findDifference(claim, b) === null);
    // A third report is on the side of the one that it differs less from; one that differs from neither is on none.
    if (by !== holders[0] && by !== holders[1] && withA.length === withB.length) return [];
    const first = by === holders[0] || (by !== holders[1] && withA.length > withB.length);
    const same = (first ? withA : withB).filter((claim) => areKin(actOf(claim), actOf(first ? a : b)));
    const own = same.length > 0 ? same : first ? withA : withB;
    if (own.length === 0) return [];
    return [{ by, stance: stanceOf(first), value: first ? difference.a : difference.b, evidence: evidenceOf(own) }];
  });
  return { label: labelOf(members.filter(({ claim }) => claim === a || claim === b)), kind: "disagreement", cells };
};

export interface Silence {
  /** Reports that have the event for their subject. */
  readonly covering: ReadonlySet<ReportId>;
  readonly whole: ReadonlySet<ReportId>;
  readonly sentencesOf: (report: ReportId) => readonly Vector[];
}

/** The point that some aligned claims make; null where nobody can be set beside anybody. */
export const makePoint = (members: readonly Member[], sides: Sides, silence: Silence): Point | null => {
  const contested = disagreement(members, sides);
  if (contested !== null) return contested;
  const byReport = new Map<ReportId, ResolvedClaim[]>();
  for (const { claim } of members) byReport.set(claim.report, [...(byReport.get(claim.report) ?? []), claim]);
  const states: Cell[] = [...byReport].map(([by, claims]) => ({ by, stance: "states", evidence: evidenceOf(claims) }));
  const fullest = [...members].sort(
    (a, b) => contentOf(b.claim).length - contentOf(a.claim).length || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
  )[0] as Member;
  const silent: Cell[] = [...silence.covering]
    .filter((report) => !byReport.has(report))
    .sort()
    .map((by) => ({
      by,
      stance:
        silence.whole.has(by) && isOmitted(fullest.claim, silence.sentencesOf(by))
          ? ("omits" as const)
          : ("unknown" as const),
      evidence: [],
    }));
  const omitted = silent.some(({ stance }) => stance === "omits");
  if (states.length < 2 && !omitted) return null;
  return { label: labelOf(members), kind: omitted ? "only-some" : "agreed", cells: [...states, ...silent] };
};

/** Acts of saying whose object is worth comparing by itself. */
const reported: ReadonlySet<string> = new Set(["announce", "confirm", "acknowledge", "insist", "stress"]);

/** Acts that only say that the event was, or that something was said. */
export const isWorthComparing = (claim: ResolvedClaim): boolean => {
  const { frame } = claim;
  if (frame.act === null) return frame.objects.length + frame.qualities.length > 2;
  const { kin, says } = conceptOf(frame.act);
  if (isBareDenial(claim)) return false;
  if (kin === "meet" || kin === "visit" || frame.act === "take-place" || frame.act === "depart") return frame.negated;
  return !says || (reported.has(frame.act) && frame.objects.length > 2);
};

/** What one report makes a point by itself of: what was asked, promised, agreed, discussed, judged or did not come about. */
export const standsAlone = ({ frame }: ResolvedClaim): boolean => {
  if (frame.kind === "prediction") return false;
  if (frame.kind !== "assertion" || frame.negated || frame.modality !== "happened") return true;
  if (frame.act === null) return false;
  const { plover, polarity } = conceptOf(frame.act);
  return plover !== undefined || polarity !== undefined;
};
