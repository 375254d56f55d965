/**
 * What came of a commitment: a later event that is what was promised (kept), later claims that the act was done (kept) or not, or that
 * the opposite was (broken), one's own denial (contradicted), the same promise made again (repeated). Only what is dated after it
 * counts, and only where those who promised take part.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { Entity, EntityId, Event, FollowUp, IsoPrefix, Passage, ReportId } from "../../model/index.ts";
import { comparePassages } from "../../model/index.ts";
import type { Count } from "../../read/claims/qualifiers.ts";
import { daysApart } from "../../read/dates/calendar.ts";
import { areKin } from "../accounts/differences.ts";
import { weightOf } from "../accounts/features.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { Candidate } from "./candidates.ts";
import { promisedAct, promisedMeeting, sameActOdds, type Telling } from "./join.ts";

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
  /** What a claim is compared with a promise by. */
  readonly tellingOf: (claim: ResolvedClaim) => Telling;
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
/** Acts that say of a thing, where they are denied, that it was never undertaken: "was not discussed", "never agreed". */
const isDenied = ({ act, negated }: ResolvedClaim["frame"]): boolean =>
  act !== null &&
  (negated
    ? conceptOf(act).kin === "discuss" || act === "mention" || act === "agree" || act === "promise"
    : act === "deny");

/** True where two tell other numbers: 60 days promised, 120 given. */
const numbersClash = (a: readonly Count[], b: readonly Count[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((other) => other.value === value));

/** Log odds from which on what is told is what was promised, done or not; and from which on it is what is denied. */
const SAME_ACT = 0;
const SAME_THING = -1.5;
/** What weighs so much tells one promise from another. */
const SPECIFIC = 0.8;

/** Papers that hold promises: who breaks one breaks what it forbids. */
const isPaper = (concept: ConceptId): boolean => conceptOf(concept).kin === "paper" || concept === "ceasefire";

/**
 * What a later claim says of what was promised; null where it is about something else. Meetings and visits are followed by events,
 * not here.
 */
const judge = (
  group: readonly Candidate[],
  candidate: Candidate,
  by: readonly EntityId[],
  claim: ResolvedClaim,
  later: Later,
): FollowUp["relation"] | null => {
  const { frame } = claim;
  const { sides } = later;
  if (frame.act === null || frame.modality === "possible" || frame.modality === "planned") return null;
  const promised = promisedAct(candidate);
  if (promised === undefined) return null;
  const odds = (): number => {
    const telling = later.tellingOf(claim);
    return Math.max(...group.slice(0, MOST_EVIDENCE).map((one) => sameActOdds(one, telling)));
  };
  const things = candidate.content.filter((concept) => concept !== promised && weightOf(concept) >= SPECIFIC);
  const shared = things.some((concept) => frame.objects.some((object) => areKin(object, concept)));
  if (isDenied(frame)) {
    const told = claim.voice !== null && frame.objects.length > 0;
    return told && (shared || frame.objects.some((object) => areKin(object, promised))) && odds() >= SAME_THING
      ? "contradicted"
      : null;
  }
  if (frame.kind !== "assertion" && frame.act !== "refuse") return null;
  const doers = claim.actors.length > 0 ? shareSide(sides, claim.actors, by) : null;
  if (doers === false || ["meet", "visit"].includes(conceptOf(promised).kin ?? "")) return null;
  const own = claim.voice !== null && shareSide(sides, [claim.voice], by);
  const word = (done: boolean): FollowUp["relation"] =>
    done !== candidate.negative ? "kept" : own ? "contradicted" : "broken";
  // "Violated the declaration": what it forbids.
  if ((frame.act === "violate" || frame.act === "comply") && candidate.negative && frame.objects.some(isPaper)) {
    if (doers !== true && !own) return null;
    return (frame.act === "comply") !== frame.negated ? "kept" : "broken";
  }
  if (areKin(frame.act, promised)) {
    if (numbersClash(candidate.claim.frame.counts, frame.counts)) return null;
    // That something goes on tells nothing of what does.
    const course = conceptOf(promised).kin === "continue";
    const same = course
      ? shared && odds() >= SAME_ACT
      : things.length === 0
        ? doers === true
        : shared || odds() >= SAME_ACT;
    return same && !(candidate.negative && frame.negated) ? word(!frame.negated) : null;
  }
  const named = frame.objects.some((object) => areKin(object, promised));
  if (fulfils.has(frame.act)) return named && (shared || frame.negated) ? word(!frame.negated) : null;
  if (breaks.has(frame.act) && !frame.negated && doers === true) {
    const ofPromise = frame.act === "violate" && frame.objects.some((object) => promises.has(object));
    return (named && shared) || (ofPromise && shared) ? word(candidate.negative) : null;
  }
  return null;
};

/** Told in one sentence with the promise as what came after it: "promised gas but sent none", "fired a day after they promised". */
const isToldAfter = (claim: ResolvedClaim, promise: ResolvedClaim): boolean =>
  claim.report === promise.report &&
  claim.frame.sentence === promise.frame.sentence &&
  claim.frame !== promise.frame &&
  (promise.frame.earlier || claim.frame.start >= promise.frame.end);

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
      const onDay = claim.day !== null && claim.day >= day && isDenied(claim.frame);
      if (!beside && !onDay && !isAfter(claim.day, day)) continue;
      const relation = judge(group, candidate, by, claim, later);
      if (relation === null) continue;
      const late = claim.day !== null && daysApart(day, claim.day) > SOON_DAYS;
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

/** What of a later occasion tells the same promise again, as a follow-up for each day. */
const repeatsOf = (again: readonly Candidate[]): FollowUp[] => {
  const days = new Map<string, Candidate[]>();
  for (const one of again) {
    const known = days.get(one.day ?? "");
    if (known === undefined) days.set(one.day ?? "", [one]);
    else known.push(one);
  }
  return [...days.values()].map((told) => ({
    relation: "repeated" as const,
    event: told.find(({ claim }) => claim.claim.event !== null)?.claim.claim.event ?? null,
    date: told[0]?.day ?? null,
    evidence: told
      .flatMap(({ claim }) => claim.claim.evidence)
      .sort(comparePassages)
      .slice(0, MOST_EVIDENCE),
  }));
};

const order = (a: FollowUp, b: FollowUp): number =>
  (a.date ?? "") < (b.date ?? "")
    ? -1
    : (a.date ?? "") > (b.date ?? "")
      ? 1
      : comparePassages(a.evidence[0] as Passage, b.evidence[0] as Passage);

/** @param again Tellings of a later occasion. */
export const findFollowUps = (
  group: readonly Candidate[],
  by: readonly EntityId[],
  day: IsoPrefix | null,
  later: Later,
  again: readonly Candidate[],
): FollowUp[] => {
  const event = findEvent(group, by, day, later);
  const claims = findClaims(group, by, day, later).filter((one) => event === null || one.event !== event.event);
  // What is promised after it was done is another promise.
  const repeats = repeatsOf(again).filter(
    (one) => event === null || (one.event !== event.event && (one.date ?? "") < (event.date ?? "")),
  );
  const found = [...(event === null ? [] : [event]), ...claims, ...repeats];
  return found.sort(order).slice(0, MOST_FOLLOW_UPS);
};

/** "Contradicted" where it is denied, or one tells that it was kept and another of the same day that it was broken; else what the last says. */
export const statusOf = (followUps: readonly FollowUp[]): "open" | "kept" | "broken" | "contradicted" => {
  const deciding = followUps.filter(({ relation }) => relation !== "repeated");
  const last = deciding.at(-1);
  if (last === undefined || last.relation === "repeated") return "open";
  const against = deciding.some(({ relation, date }) => relation !== last.relation && date === last.date);
  return against || deciding.some(({ relation }) => relation === "contradicted") ? "contradicted" : last.relation;
};
