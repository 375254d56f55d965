/**
 * What came of a commitment: a later event that is what was promised (kept), later claims that the act was done (kept) or not, or that
 * the opposite was (broken), one's own denial (contradicted), the same promise made again (repeated). Only what is dated after it
 * counts, and only where those who promised take part.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { Entity, EntityId, Event, FollowUp, IsoPrefix, Passage, ReportId } from "../../model/index.ts";
import { comparePassages } from "../../model/index.ts";
import type { Count } from "../../read/claims/qualifiers.ts";
import { areKin } from "../accounts/differences.ts";
import { weightOf } from "../accounts/features.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { Candidate } from "./candidates.ts";
import { contentLikeness, promisedAct, promisedMeeting } from "./join.ts";

/** Passages shown of one follow-up. */
const MOST_EVIDENCE = 3;
/** Days within which what is told without a doer is taken for what was promised. */
const SOON_DAYS = 90;
/** Follow-ups of one commitment at most. */
const MOST_FOLLOW_UPS = 8;

/** What follow-ups are looked for in. */
export interface Later {
  readonly events: readonly Event[];
  /** Claims of the story of a report that hold a concept. */
  readonly claimsAbout: (report: ReportId, concept: ConceptId) => readonly ResolvedClaim[];
  readonly entity: (id: EntityId) => Entity | undefined;
  readonly sides: Sides;
}

const isAfter = (day: IsoPrefix | null | undefined, than: IsoPrefix | null): day is IsoPrefix =>
  typeof day === "string" && than !== null && day.length >= 7 && day > than && !day.startsWith(than);

const eventTypes: Readonly<Partial<Record<string, readonly Event["type"][]>>> = {
  meeting: ["meeting", "visit", "cancellation"],
  visit: ["visit", "meeting", "cancellation"],
  call: ["call"],
  inspection: ["inspection"],
  agreement: ["agreement"],
};

/** The kind of event that was promised: that of the first act that makes one. */
const promisedTypes = ({ content }: Candidate): readonly Event["type"][] => {
  for (const concept of content) {
    if (concept === "invite" || concept === "agree") continue;
    const { event, group } = conceptOf(concept);
    if (event !== undefined) return eventTypes[event] ?? [];
    if (group === "act") return [];
  }
  return [];
};

/** The first later event that is what was promised. */
const findEvent = (
  group: readonly Candidate[],
  by: readonly EntityId[],
  day: IsoPrefix | null,
  later: Later,
): FollowUp | null => {
  const candidate = group.find((one) => promisedTypes(one).length > 0);
  if (candidate === undefined || group.some((one) => one.negative || promisedMeeting(one) === "officials")) return null;
  const types = promisedTypes(candidate);
  const named = [...new Set(group.flatMap(({ claim, to }) => [...to, ...claim.entities]))];
  const people = by.filter((id) => later.entity(id)?.kind === "person");
  const places = named.filter((id) => ["place", "facility"].includes(later.entity(id)?.kind ?? ""));
  const others = named.filter(
    (id) => ["person", "country"].includes(later.entity(id)?.kind ?? "") && !shareSide(later.sides, [id], by),
  );
  const required = sidesOf(later.sides, by.length > 1 ? by : others);
  /** In the promised place, or the country that it is in. */
  const inPlace = (place: EntityId | null): boolean =>
    place !== null && (places.includes(place) || shareSide(later.sides, [place], [...places, ...others]));
  const fits = (event: Event): boolean => {
    if (!types.includes(event.type) || !isAfter(event.time?.start, day)) return false;
    if (event.status !== "happened" && event.status !== "cancelled") return false;
    if (people.length > 0 && !people.some((id) => event.participants.includes(id))) {
      const guests = candidate.content.includes("invite") && others.some((id) => event.participants.includes(id));
      if (!guests) return false;
    }
    if (event.type === "cancellation" && !inPlace(event.place)) return false;
    if (candidate.content.includes("invite"))
      return places.length > 0 && inPlace(event.place) && others.some((id) => event.participants.includes(id));
    const present = sidesOf(
      later.sides,
      event.place === null ? event.participants : [...event.participants, event.place],
    );
    return required.size > 0 && present.size > 1 && [...required].every((side) => present.has(side));
  };
  const event = later.events.find(fits);
  if (event === undefined) return null;
  return {
    relation: event.status === "happened" ? "kept" : "broken",
    event: event.id,
    date: event.time?.start ?? null,
    evidence: [...event.mentions].sort(comparePassages).slice(0, MOST_EVIDENCE),
  };
};

/** Acts that say of a promise or of what was promised that it was done. */
const fulfils: ReadonlySet<ConceptId> = new Set(["implement", "comply", "take-place", "achieve", "succeed"]);
/** Acts that say that it was not. */
const breaks: ReadonlySet<ConceptId> = new Set(["violate", "suspend", "cancel", "refuse", "fail", "stop"]);
const promises: ReadonlySet<ConceptId> = new Set(["promise", "guarantee", "security-guarantee"]);

/** True where two tell other numbers: 60 days promised, 120 given. */
const numbersClash = (a: readonly Count[], b: readonly Count[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((other) => other.value === value));

/**
 * What a later claim says of what was promised; null where it is about something else. Meetings and visits are followed by events,
 * not here.
 */
const judge = (
  candidate: Candidate,
  by: readonly EntityId[],
  claim: ResolvedClaim,
  sides: Sides,
): FollowUp["relation"] | null => {
  const { frame } = claim;
  if (frame.act === null || frame.modality === "possible" || frame.modality === "planned") return null;
  if (frame.kind !== "assertion" && frame.act !== "refuse") return null;
  const doers = claim.actors.length > 0 ? shareSide(sides, claim.actors, by) : null;
  const promised = promisedAct(candidate);
  if (doers === false || promised === undefined || ["meet", "visit"].includes(conceptOf(promised).kin ?? ""))
    return null;
  const own = claim.voice !== null && shareSide(sides, [claim.voice], by);
  const things = candidate.content.filter((concept) => concept !== promised && weightOf(concept) >= 0.8);
  const shared = things.some((concept) => frame.objects.some((object) => areKin(object, concept)));
  const word = (done: boolean): FollowUp["relation"] =>
    done !== candidate.negative ? "kept" : own ? "contradicted" : "broken";
  if (areKin(frame.act, promised)) {
    if (numbersClash(candidate.claim.frame.counts, frame.counts)) return null;
    const same = things.length === 0 ? doers === true : shared;
    return same && !(candidate.negative && frame.negated) ? word(!frame.negated) : null;
  }
  const named = frame.objects.some((object) => areKin(object, promised));
  if (fulfils.has(frame.act)) return named && (shared || frame.negated) ? word(!frame.negated) : null;
  if (!breaks.has(frame.act) || frame.negated || doers !== true) return null;
  const ofPromise = frame.act === "violate" && frame.objects.some((object) => promises.has(object));
  return (named && shared) || (ofPromise && shared) ? word(candidate.negative) : null;
};

/** Told in one sentence with the promise as what came after it: "promised gas but sent none", "fired a day after they promised". */
const isToldAfter = (claim: ResolvedClaim, promise: ResolvedClaim): boolean =>
  claim.report === promise.report &&
  claim.frame.sentence === promise.frame.sentence &&
  claim.frame !== promise.frame &&
  (promise.frame.earlier || claim.frame.start >= promise.frame.end);

const daysBetween = (a: IsoPrefix, b: IsoPrefix): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;

const findClaims = (
  group: readonly Candidate[],
  by: readonly EntityId[],
  day: IsoPrefix | null,
  later: Later,
): FollowUp[] => {
  if (day === null) return [];
  const told = new Set(group.map(({ claim }) => claim));
  const found = new Map<
    string,
    { relation: FollowUp["relation"]; event: string | null; date: IsoPrefix | null; evidence: Passage[] }
  >();
  const candidate = [...group].sort((a, b) => b.content.length - a.content.length)[0] as Candidate;
  const keys = new Set<ConceptId>([...candidate.content, ...fulfils, ...breaks]);
  const seen = new Set<ResolvedClaim>();
  for (const key of keys)
    for (const claim of later.claimsAbout(candidate.claim.report, key)) {
      if (seen.has(claim) || told.has(claim)) continue;
      seen.add(claim);
      const beside = group.some((one) => isToldAfter(claim, one.claim));
      if (!beside && !isAfter(claim.day, day)) continue;
      const relation = judge(candidate, by, claim, later.sides);
      if (relation === null) continue;
      const late = claim.day !== null && daysBetween(day, claim.day) > SOON_DAYS;
      if (!beside && claim.actors.length === 0 && late && claim.frame.act !== "take-place") continue;
      const id = `${relation} ${claim.day}`;
      const known = found.get(id);
      if (known === undefined)
        found.set(id, { relation, event: claim.claim.event, date: claim.day, evidence: [...claim.claim.evidence] });
      else known.evidence.push(...claim.claim.evidence);
    }
  return [...found.values()].map((one) => ({
    ...one,
    evidence: one.evidence.sort(comparePassages).slice(0, MOST_EVIDENCE),
  }));
};

/** How alike a promise made later must be to be the same made again. */
const AGAIN = 0.6;

const findRepeats = (
  group: readonly Candidate[],
  by: readonly EntityId[],
  day: IsoPrefix | null,
  all: readonly Candidate[],
  sides: Sides,
): FollowUp[] => {
  const [first] = group;
  if (first === undefined) return [];
  return all
    .filter(
      (other) =>
        !group.includes(other) &&
        isAfter(other.day, day) &&
        other.negative === first.negative &&
        shareSide(sides, by, other.by) &&
        promisedMeeting(other) === promisedMeeting(first) &&
        contentLikeness(first.content, other.content) >= AGAIN,
    )
    .map(({ claim, day: date }) => ({
      relation: "repeated",
      event: claim.claim.event,
      date,
      evidence: claim.claim.evidence,
    }));
};

const order = (a: FollowUp, b: FollowUp): number =>
  (a.date ?? "") < (b.date ?? "")
    ? -1
    : (a.date ?? "") > (b.date ?? "")
      ? 1
      : comparePassages(a.evidence[0] as Passage, b.evidence[0] as Passage);

/** @param all Candidates that may be the same promise made again: those that share what it is about. */
export const findFollowUps = (
  group: readonly Candidate[],
  by: readonly EntityId[],
  day: IsoPrefix | null,
  later: Later,
  all: readonly Candidate[],
): FollowUp[] => {
  const event = findEvent(group, by, day, later);
  const claims = findClaims(group, by, day, later).filter((one) => event === null || one.event !== event.event);
  // What is promised after it was done is another promise.
  const repeats = findRepeats(group, by, day, all, later.sides).filter(
    (one) => event === null || (one.event !== event.event && (one.date ?? "") < (event.date ?? "")),
  );
  const found = [...(event === null ? [] : [event]), ...claims, ...repeats];
  return found.sort(order).slice(0, MOST_FOLLOW_UPS);
};

/** What the last follow-up that decides says; "open" where none does. */
export const statusOf = (followUps: readonly FollowUp[]): "open" | "kept" | "broken" | "contradicted" => {
  const last = followUps.findLast(({ relation }) => relation !== "repeated")?.relation;
  return last === undefined || last === "repeated" ? "open" : last;
};
