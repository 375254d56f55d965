/** A point of an account from the claims that were aligned on it: who states, differs, denies, omits. */
import { conceptOf } from "../../languages/concepts.ts";
import type { Cell, Passage, Point, ReportId } from "../../model/index.ts";
import { comparePassages } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { addTo } from "../../read/group.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { Cluster } from "./cluster.ts";
import type { Conflict, Holder } from "./conflicts.ts";
import { isOmitted } from "./coverage.ts";
import { isBareDenial } from "./denials.ts";
import { findDifference } from "./differences.ts";
import { contentOf, type Vector, weightOf } from "./features.ts";
import type { Member } from "./likeness.ts";
import { type Silent, silentOn } from "./silences.ts";

/** Passages shown in one cell. */
const MOST_EVIDENCE = 8;
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

/** 1 where the words begin in the middle of a sentence, as far as letters tell. */
const beginsInside = ({ claim }: Member): number => {
  const [letter = ""] = claim.claim.evidence[0]?.exact ?? "";
  return Number(letter !== letter.toUpperCase());
};

/** The claim that says it shortest, in English where one is English, in a sound text and from a sentence's beginning where one is. */
const plainest = (members: readonly Member[]): Member => {
  const english = members.filter(({ lang }) => lang === "en");
  const pool = english.length > 0 ? english : members;
  const [first] = [...pool].sort(
    (a, b) =>
      Number(a.flawed) - Number(b.flawed) ||
      beginsInside(a) - beginsInside(b) ||
      a.claim.frame.end - a.claim.frame.start - (b.claim.frame.end - b.claim.frame.start) ||
      comparePassages(a.claim.claim.evidence[0] as Passage, b.claim.claim.evidence[0] as Passage),
  );
  return first as Member;
};

/** The words of the claim that says it plainest. */
export const labelOf = (members: readonly Member[]): string => {
  const words = shorten(plainest(members).claim.claim.evidence[0]?.exact ?? "");
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
};

/** Claims of a contested point by whom they are set against others: the two voices, where it is two voices; else the report. */
const groupByHolder = (members: readonly Member[], { a, b, holders }: Conflict): Map<Holder, ResolvedClaim[]> => {
  const groups = new Map<Holder, ResolvedClaim[]>(holders.map((holder) => [holder, []]));
  const byReport = holders[0] === a.claim.report;
  for (const { claim } of members) {
    const own = claim === a.claim ? holders[0] : claim === b.claim ? holders[1] : null;
    const voice = !byReport && claim.voice !== null && holders.includes(claim.voice) ? claim.voice : null;
    addTo(groups, own ?? voice ?? claim.report, claim);
  }
  return groups;
};

/** Of two claims that exclude each other the one that the point is told by: what the other denies, else the plainer. */
const stating = ({ a, b, difference }: Conflict): "a" | "b" => {
  if (difference.slot === "negation") return difference.a === "no" ? "b" : "a";
  return plainest([a, b]) === a ? "a" : "b";
};

/**
 * The cells of a point on which two claims exclude each other. Who gives both values states it, with both; who differs from neither states
 * it, and gives no value.
 */
const contestedCells = (members: readonly Member[], conflict: Conflict): Cell[] => {
  const { a, b, holders, difference } = conflict;
  const poleOf = (claim: ResolvedClaim): "a" | "b" | null => {
    if (claim === a.claim) return "a";
    if (claim === b.claim) return "b";
    // Another number is no side in whether it was promised or refused.
    const [fromA, fromB] = [a, b].map((one) => findDifference(claim, one.claim)?.slot === difference.slot);
    if (fromA !== fromB) return fromB ? "a" : "b";
    if (difference.slot !== "number") return null;
    const gives = (one: ResolvedClaim): boolean =>
      one.frame.counts.some(({ value, of }) => claim.frame.counts.some((own) => own.value === value && own.of === of));
    return gives(a.claim) === gives(b.claim) ? null : gives(a.claim) ? "a" : "b";
  };
  const told = stating(conflict);
  const other = told === "a" ? "b" : "a";
  return [...groupByHolder(members, conflict)].map(([by, claims]): Cell => {
    const poles = claims.map(poleOf);
    const fixed = by === holders[0] ? "a" : by === holders[1] ? "b" : null;
    const value = fixed ?? poles.find((one) => one !== null) ?? null;
    if (value === null) return { by, stance: "states", evidence: evidenceOf(claims) };
    if (fixed === null && difference.slot === "number" && poles.includes("a") && poles.includes("b"))
      return {
        by,
        stance: "states",
        value: `${difference[told]}, ${difference[other]}`,
        evidence: evidenceOf(claims.filter((_, i) => poles[i] !== null)),
      };
    const stance = value === told ? "states" : difference.slot === "negation" ? "denies" : "differs";
    return { by, stance, value: difference[value], evidence: evidenceOf(claims.filter((_, i) => poles[i] === value)) };
  });
};

export interface Silence {
  /** Reports that have the event for their subject. */
  readonly covering: ReadonlySet<ReportId>;
  readonly whole: ReadonlySet<ReportId>;
  readonly sentencesOf: (report: ReportId) => readonly Vector[];
  /** What reports note of others' silence. */
  readonly silent: Silent;
}

/** The reports that cover the event, or are told to be silent, and do not state what some claims do. */
const silentCells = (claims: readonly ResolvedClaim[], fullest: ResolvedClaim, silence: Silence): Cell[] => {
  const stating = new Set(claims.map(({ report }) => report));
  const noted = new Set(claims.flatMap((claim) => silentOn(claim, silence.silent)));
  return [...new Set([...silence.covering, ...noted])]
    .filter((report) => !stating.has(report))
    .sort()
    .map((by) => {
      const omits = silence.whole.has(by) && (noted.has(by) || isOmitted(fullest, silence.sentencesOf(by)));
      return { by, stance: omits ? "omits" : "unknown", evidence: [] };
    });
};

/** The point that some aligned claims make; null where nobody can be set beside anybody. */
export const makePoint = ({ members, central, conflict }: Cluster, silence: Silence): Point | null => {
  const byReport = new Map<ReportId, ResolvedClaim[]>();
  for (const { claim } of members) addTo(byReport, claim.report, claim);
  const fullest = [...members].sort(
    (a, b) => contentOf(b.claim).length - contentOf(a.claim).length || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
  )[0] as Member;
  const silent = silentCells(
    members.map(({ claim }) => claim),
    fullest.claim,
    silence,
  );
  if (conflict !== null)
    return {
      label: labelOf([conflict[stating(conflict)]]),
      kind: "disagreement",
      cells: [...contestedCells(members, conflict), ...silent],
    };
  const states: Cell[] = [...byReport].map(([by, claims]) => ({ by, stance: "states", evidence: evidenceOf(claims) }));
  const omitted = silent.some(({ stance }) => stance === "omits");
  if (states.length < 2 && !omitted) return null;
  return { label: labelOf(central), kind: omitted ? "only-some" : "agreed", cells: [...states, ...silent] };
};

/** Acts of saying whose object is worth comparing by itself. */
const reported: ReadonlySet<string> = new Set(["announce", "confirm", "acknowledge", "insist", "stress"]);

/** False for acts that only say that the event was, or that something was said, and for demands and promises that are only named. */
export const isWorthComparing = (claim: ResolvedClaim): boolean => {
  const { frame } = claim;
  // "Its demands were met" does not say what was demanded.
  if (frame.nominal && contentOf(claim).length < 2 && frame.counts.length === 0) return false;
  if (frame.act === null) return true;
  const { kin, says } = conceptOf(frame.act);
  if (isBareDenial(claim)) return false;
  if (kin === "meet" || kin === "visit" || frame.act === "take-place" || frame.act === "depart") return frame.negated;
  return !says || (reported.has(frame.act) && frame.objects.length > 2);
};

/** True where a claim is no more than the words that name who said what stands beside them. */
export const isAttribution = ({ frame }: ResolvedClaim, { quotes }: Pick<ReadDoc, "quotes">): boolean =>
  frame.objects.length + frame.counts.length < 3 &&
  quotes.some(
    ({ cue, content }) =>
      cue !== null &&
      frame.start <= cue.start &&
      cue.end <= frame.end &&
      (content.end <= frame.start || frame.end <= content.start),
  );

/** What one report makes a point by itself of: what was asked, promised, agreed, discussed, judged or did not come about. */
export const standsAlone = ({ frame }: ResolvedClaim): boolean => {
  if (frame.kind === "prediction") return false;
  if (frame.kind !== "assertion" || frame.negated || frame.modality !== "happened") return true;
  if (frame.act === null) return false;
  const { plover, polarity } = conceptOf(frame.act);
  return plover !== undefined || polarity !== undefined;
};
