/**
 * The same commitment told by several reports is one. Two tellings join where they share who promises, the occasion and what is
 * promised; a promised meeting is the same meeting whatever else is said of it, unless one is of officials and one of leaders.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { EntityId } from "../../model/index.ts";
import { areKin } from "../accounts/differences.ts";
import { addConcept, dot, norm, weightOf } from "../accounts/features.ts";
import { likenessOf } from "../accounts/likeness.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import type { Candidate } from "./candidates.ts";

/** How alike what is promised must be: where the act is the same or one names none, where it is another. */
const ALIKE = 0.5;
const ALIKE_BUT_ACT = 0.8;
/** Log odds from which on the words of two tellings, taken together, tell one thing though their concepts alone do not. */
const ALIKE_IN_WORDS = 1.2;
/** How alike what is promised must be where the occasion is not told. */
const RETOLD = 0.75;
/** The same promise told of occasions further apart, in days, is a promise made again. */
const SAME_OCCASION_DAYS = 3;
/** Share of what is promised that must be a meeting to make it the promise of one. */
const MOSTLY_MEETING = 0.4;
/** Candidates that share a concept with more others than this are compared with the nearest only. */
const MOST_COMPARED = 60;

/** A candidate is compared with so many of a commitment's tellings, the first ones. */
const MOST_MEMBERS = 12;

export const contentVector = (content: readonly ConceptId[]): ReadonlyMap<string, number> => {
  const vector = new Map<string, number>();
  for (const concept of content) addConcept(vector, concept);
  return vector;
};

export const contentLikeness = (a: readonly ConceptId[], b: readonly ConceptId[]): number => {
  const [x, y] = [contentVector(a), contentVector(b)];
  const size = norm(x) * norm(y);
  return size === 0 ? 0 : dot(x, y) / size;
};

/** Acts before another that say little of what is promised: "work towards", "take steps to", "provide". */
const light: ReadonlySet<ConceptId> = new Set(["strive", "take-steps", "begin", "help", "allow", "instruct"]);

/** What is promised without an act is promised to be given. */
const given: ReadonlySet<ConceptId> = new Set(["aid", "humanitarian-aid", "money", "loan", "weapon", "grain", "gas"]);

/** The act that is promised. */
export const promisedAct = ({ content }: Pick<Candidate, "content">): ConceptId | undefined =>
  content.find((concept) => conceptOf(concept).group === "act" && !light.has(concept)) ??
  (content.some((concept) => given.has(concept)) ? "provide" : undefined);

export type MeetingLevel = "leaders" | "officials";

/** What kind of meeting is promised; null where something else is. */
export const promisedMeeting = ({ content }: Pick<Candidate, "content">): MeetingLevel | null => {
  const isMeeting = (concept: ConceptId): boolean => conceptOf(concept).kin === "meet";
  const whole = content.reduce((sum, concept) => sum + weightOf(concept), 0);
  const meeting = content.filter(isMeeting).reduce((sum, concept) => sum + weightOf(concept), 0);
  if (content.includes("working-level")) return meeting > 0 ? "officials" : null;
  const first = content[0];
  if (first === undefined || !isMeeting(first) || whole === 0 || meeting / whole < MOSTLY_MEETING) return null;
  return "leaders";
};

const daysApart = (a: string | null, b: string | null): number =>
  a === null || b === null || a.length < 10 || b.length < 10
    ? 0
    : Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;

const sameOccasion = (a: Candidate, b: Candidate): boolean => {
  const [e, f] = [a.claim.claim.event, b.claim.claim.event];
  return (e !== null && e === f) || daysApart(a.day, b.day) <= SAME_OCCASION_DAYS;
};

/** A promise told again later without its occasion: "they had promised to …". A meeting promised again is another meeting. */
const isRetold = (a: Candidate, b: Candidate): boolean =>
  (!a.claim.occasionTold || !b.claim.occasionTold) &&
  promisedMeeting(a) === null &&
  promisedMeeting(b) === null &&
  contentLikeness(a.content, b.content) >= RETOLD;

/** True where two tellings are of one commitment. */
export const isSame = (a: Candidate, b: Candidate, sides: Sides): boolean => {
  if (a.negative !== b.negative || !shareSide(sides, a.by, b.by) || !(sameOccasion(a, b) || isRetold(a, b)))
    return false;
  const [m, n] = [promisedMeeting(a), promisedMeeting(b)];
  if (m !== null && n !== null) return m === n;
  if ((m === "officials") !== (n === "officials")) return false;
  const [x, y] = [promisedAct(a), promisedAct(b)];
  const otherAct = x !== undefined && y !== undefined && !areKin(x, y);
  return (
    contentLikeness(a.content, b.content) >= (otherAct ? ALIKE_BUT_ACT : ALIKE) ||
    (!otherAct && (likenessOf(a.member, b.member) ?? Number.NEGATIVE_INFINITY) >= ALIKE_IN_WORDS)
  );
};

/** Weight of a word's feature by which tellings are found. */
const LEAST_KEY = 0.5;

/** What tellings of one commitment are found by. */
const featuresOf = ({ content, member: { sentence } }: Candidate): string[] => [
  ...contentVector(content).keys(),
  ...(sentence === null
    ? []
    : [...sentence.features].flatMap((feature, k) =>
        (sentence.weights[k] as number) * sentence.mass >= LEAST_KEY ? [`${feature}`] : [],
      )),
];

/** Groups candidates, given in a fixed order (report id, then place in the text). */
export const joinCandidates = (candidates: readonly Candidate[], sides: Sides): Candidate[][] => {
  const groups: Candidate[][] = [];
  const place = new Map<Candidate[], number>();
  const byFeature = new Map<string, Candidate[][]>();
  for (const candidate of candidates) {
    const features = featuresOf(candidate);
    const near = new Set(features.flatMap((feature) => (byFeature.get(feature) ?? []).slice(-MOST_COMPARED)));
    const group = [...near]
      .map((members) => {
        const compared = members.slice(0, MOST_MEMBERS);
        const same = compared.filter((other) => isSame(candidate, other, sides)).length;
        return { members, same, enough: same * 2 >= compared.length };
      })
      .filter(({ enough }) => enough)
      .sort((a, b) => b.same - a.same || place.get(a.members)! - place.get(b.members)!)[0]?.members;
    const joined = group ?? [];
    if (group === undefined) {
      place.set(joined, groups.length);
      groups.push(joined);
    }
    joined.push(candidate);
    for (const feature of features) {
      const known = byFeature.get(feature) ?? [];
      if (!known.includes(joined)) byFeature.set(feature, [...known, joined]);
    }
  }
  return groups;
};

/** Whose commitment it is: those that at least half of the tellings name, by themselves or by one who stands for them. */
export const partiesOf = (group: readonly Candidate[], sides: Sides): EntityId[] => {
  const counts = new Map<EntityId, number>();
  for (const id of new Set(group.flatMap(({ by }) => by))) {
    const own = sidesOf(sides, [id]);
    const support = group.filter(
      ({ by }) => by.includes(id) || [...sidesOf(sides, by)].some((side) => own.has(side)),
    ).length;
    if (support * 2 >= group.length) counts.set(id, group.filter(({ by }) => by.includes(id)).length);
  }
  const ids = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  // Who gave his word stands for his country; the country is named where nobody else is.
  const stoodFor = new Set(ids.flatMap((id) => (sides.get(id) ?? []).filter((side) => side !== id)));
  return ids.filter((id) => !stoodFor.has(id));
};
