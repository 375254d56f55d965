/**
 * The same commitment told by several reports is one. How likely two tellings are of one is a logistic sum over what is promised: its
 * concepts, the sparse vectors of its words (general words, numbers, dates, cognates), its act, its occasion; fitted on the affairs of
 * `test/stories`. Tellings join by the mean over all pairs, the likeliest first; who promises must be the same side.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { EntityId } from "../../model/index.ts";
import { daysApart } from "../../read/dates/calendar.ts";
import { cosineOf } from "../../read/fingerprint/cosine.ts";
import { areKin } from "../accounts/differences.ts";
import { addConcept, dot, norm, weightOf } from "../accounts/features.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import { type Logistic, logOddsOf } from "../provenance/logistic.ts";
import type { Candidate } from "./candidates.ts";

/** Fitted on 994 pairs of tellings; with the affair left out 28 of 60 true pairs stand above 0, and 13 false ones. */
const constants: Logistic = {
  bias: -4.52,
  weights: {
    content: 3.27,
    mass: 2.18,
    sameLang: -1.45,
    sameReport: -0.67,
    actKin: 0.86,
    actDiff: -0.53,
    numbers: 1.61,
    numbersDiffer: -1.12,
    sameEvent: 0.67,
    near: 0.78,
  },
};
/** Mean log odds over all pairs of two groups from which on they are one. */
const LEAST_MEAN = -0.6;
/** Log odds of two tellings that are not compared, sharing nothing. */
const NOTHING = -4;
/** The same promise told of occasions further apart, in days, is a promise made again. */
const SAME_OCCASION_DAYS = 3;
/** Share of what is promised that must be a meeting to make it the promise of one. */
const MOSTLY_MEETING = 0.4;
/** A candidate is compared with so many of those before it that share a feature. */
const MOST_COMPARED = 60;

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
export const promisedAct = ({ content, claim }: Pick<Candidate, "content" | "claim">): ConceptId | undefined =>
  content.find((concept) => conceptOf(concept).group === "act" && !light.has(concept)) ??
  (claim.frame.kind !== "refusal" && content.some((concept) => given.has(concept)) ? "provide" : undefined);

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

/** False only where both days are known and lie apart. */
const areNear = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.length < 10 || b.length < 10 || daysApart(a, b) <= SAME_OCCASION_DAYS;

/** True where two tellings are told of one occasion, or of days near each other. */
export const sameOccasion = (a: Candidate, b: Candidate): boolean => {
  const [e, f] = [a.claim.claim.event, b.claim.claim.event];
  return (e !== null && e === f) || areNear(a.day, b.day);
};

const valuesOf = ({ claim }: Telling): string[] => claim.frame.counts.map(({ value }) => value);

/** What tellings are compared by: a promise, or what is told to have come of it. */
export type Telling = Pick<Candidate, "claim" | "content" | "words" | "lang" | "day">;

/** What the constants multiply, by name. */
const termsOf = (a: Telling, b: Telling): Readonly<Record<string, number>> => {
  const [x, y] = [promisedAct(a), promisedAct(b)];
  const [m, n] = [valuesOf(a), valuesOf(b)];
  const shared = m.some((value) => n.includes(value));
  const cosine = a.words === null || b.words === null ? 0 : cosineOf(a.words, b.words);
  const both = x !== undefined && y !== undefined;
  const flag = (test: boolean): number => (test ? 1 : 0);
  return {
    content: contentLikeness(a.content, b.content),
    mass: Math.log1p(cosine * (a.words?.mass ?? 0) * (b.words?.mass ?? 0)),
    sameLang: flag(a.lang === b.lang),
    sameReport: flag(a.claim.report === b.claim.report),
    actKin: flag(both && areKin(x, y)),
    actDiff: flag(both && !areKin(x, y)),
    numbers: flag(shared),
    numbersDiffer: flag(m.length > 0 && n.length > 0 && !shared),
    sameEvent: flag(a.claim.claim.event !== null && a.claim.claim.event === b.claim.claim.event),
    near: flag(a.day !== null && b.day !== null && areNear(a.day, b.day)),
  };
};

/** True where two tellings cannot be of one commitment. */
const areApart = (a: Candidate, b: Candidate, sides: Sides): boolean => {
  if (a.negative !== b.negative || !shareSide(sides, a.by, b.by)) return true;
  const [m, n] = [promisedMeeting(a), promisedMeeting(b)];
  if (m !== null && n !== null && m !== n) return true;
  // A meeting promised at another meeting is another one.
  if (m !== null && n !== null && !sameOccasion(a, b)) return true;
  const [one, two] = [a.claim.frame, b.claim.frame];
  const inOne = a.claim.report === b.claim.report && one.sentence === two.sentence;
  return inOne && one.content !== null && two.content !== null && one.content.start !== two.content.start;
};

/** Log odds that two tell of one act, whenever. */
export const sameActOdds = (a: Telling, b: Telling): number => logOddsOf(constants, { ...termsOf(a, b), near: 1 });

/** How alike what is promised must be where it is told of another occasion, and where one tells it by a noun. */
const RETOLD = 0.6;
const NAMED = 0.5;
/** Log odds of what is one by rule: a meeting promised on one occasion; a promise and the noun for it. */
const SURE = 1.5;

/** Log odds that two tellings are of one commitment; null where they cannot be. */
export const likenessOf = (a: Candidate, b: Candidate, sides: Sides): number | null => {
  if (areApart(a, b, sides)) return null;
  const terms = termsOf(a, b);
  const [content, otherAct] = [terms.content as number, terms.actDiff === 1];
  if (!sameOccasion(a, b) && (otherAct || content < RETOLD)) return null;
  const meeting = promisedMeeting(a) !== null && promisedMeeting(a) === promisedMeeting(b);
  const noun = (a.claim.frame.nominal || b.claim.frame.nominal) && !otherAct && content >= NAMED;
  return Math.max(logOddsOf(constants, terms), meeting || noun ? SURE : Number.NEGATIVE_INFINITY);
};

/** Weight of a word's feature by which tellings are found. */
const LEAST_KEY = 0.4;

/** What tellings of one commitment are found by. */
const featuresOf = ({ content, words }: Candidate): (string | number)[] => [
  ...contentVector(content).keys(),
  ...(words === null
    ? []
    : [...words.features].filter((_, k) => (words.weights[k] as number) * words.mass >= LEAST_KEY)),
];

/** Pairs of candidates that share a feature, each once, as `[earlier, later]`. */
const pairsOf = (candidates: readonly Candidate[]): (readonly [number, number])[] => {
  const postings = new Map<string | number, number[]>();
  const pairs: (readonly [number, number])[] = [];
  for (const [j, candidate] of candidates.entries()) {
    const near = new Set<number>();
    for (const feature of featuresOf(candidate)) {
      const list = postings.get(feature) ?? [];
      for (const i of list.slice(-MOST_COMPARED)) near.add(i);
      list.push(j);
      postings.set(feature, list);
    }
    for (const i of near) pairs.push([i, j]);
  }
  return pairs;
};

/** Groups candidates, given in a fixed order (report id, then place in the text). */
export const joinCandidates = (candidates: readonly Candidate[], sides: Sides): Candidate[][] => {
  const scores = new Map<string, number | null>();
  const scored = pairsOf(candidates).flatMap(([i, j]) => {
    const score = likenessOf(candidates[i] as Candidate, candidates[j] as Candidate, sides);
    scores.set(`${i} ${j}`, score);
    return score === null || score < LEAST_MEAN ? [] : [{ i, j, score }];
  });
  const groupOf = candidates.map((_, i) => [i]);
  const scoreOf = (i: number, j: number): number | null => {
    const known = scores.get(i < j ? `${i} ${j}` : `${j} ${i}`);
    if (known !== undefined) return known;
    return areApart(candidates[i] as Candidate, candidates[j] as Candidate, sides) ? null : NOTHING;
  };
  for (const { i, j } of scored.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    const [one, two] = [groupOf[i] as number[], groupOf[j] as number[]];
    if (one === two) continue;
    let sum = 0;
    for (const a of one) for (const b of two) sum += scoreOf(a, b) ?? Number.NEGATIVE_INFINITY;
    if (sum / (one.length * two.length) < LEAST_MEAN) continue;
    one.push(...two);
    for (const k of two) groupOf[k] = one;
  }
  return [...new Set(groupOf)].map((group) => group.sort((a, b) => a - b).map((i) => candidates[i] as Candidate));
};

/** So many times more tellings name the country than one who stands for it, where it is the country's promise. */
const FAR_MORE = 2;

/** Whose commitment it is: those that at least half of the tellings that name somebody name, by themselves or by one who stands for them. */
export const partiesOf = (group: readonly Candidate[], sides: Sides): EntityId[] => {
  const counts = new Map<EntityId, number>();
  const naming = group.some(({ named }) => named) ? group.filter(({ named }) => named) : group;
  for (const id of new Set(naming.flatMap(({ by }) => by))) {
    const own = sidesOf(sides, [id]);
    const support = naming.filter(
      ({ by }) => by.includes(id) || [...sidesOf(sides, by)].some((side) => own.has(side)),
    ).length;
    if (support * 2 >= naming.length) counts.set(id, naming.filter(({ by }) => by.includes(id)).length);
  }
  const ids = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  // Who gave his word stands for his country, unless most name the country; which goes then, is told twice.
  const isOver = (id: EntityId, other: EntityId): boolean =>
    (counts.get(id) ?? 0) > FAR_MORE * (counts.get(other) ?? 0);
  return ids.filter((id) => {
    const own = sides.get(id) ?? [];
    const isCountry = own.includes(id);
    if (!isCountry) return !own.some((side) => ids.includes(side) && isOver(side, id));
    return !ids.some((other) => other !== id && (sides.get(other) ?? []).includes(id) && !isOver(id, other));
  });
};
