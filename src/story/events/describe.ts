/** An event as the contract has it, from the tellings that were joined. */

import { type Concept, type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { Entity, EntityId, Event, EventStatus, EventType, JoinReason, Passage } from "../../model/index.ts";
import { comparePassages, makeId } from "../../model/index.ts";
import type { StoryEntities } from "../entities.ts";
import type { Cluster } from "./join.ts";
import { isDay } from "./range.ts";
import type { Belongs, Telling } from "./telling.ts";

/** The value told most often, the smallest of equals; undefined where there is none. */
export const mostTold = <T extends string>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
};

const verbs: Readonly<Partial<Record<EventType, readonly [happened: string, planned: string]>>> = {
  meeting: ["meet", "to meet"],
  call: ["speak by telephone", "to speak by telephone"],
};

/** What was done, as a noun, where neither the type nor the concept's own name says it. */
const nouns: Readonly<Partial<Record<ConceptId, string>>> = {
  sign: "agreement",
  "reach-agreement": "agreement",
  publish: "publication",
  post: "post",
  request: "request",
  impose: "sanctions",
  test: "weapons test",
  launch: "launch",
  "nuclear-test": "nuclear test",
  inspect: "inspection",
  cancel: "cancellation",
  postpone: "postponement",
  "withdraw-from": "withdrawal",
  "withdraw-troops": "withdrawal of troops",
  extend: "extension",
  suspend: "suspension",
  lift: "measures lifted",
  ban: "ban",
  freeze: "assets frozen",
  expel: "expulsion",
  recall: "ambassador recalled",
  summon: "ambassador summoned",
  block: "blockade",
  seize: "seizure",
  destroy: "attack",
  attack: "attack",
  shell: "shelling",
  shoot: "shooting",
  kill: "killing",
  invade: "invasion",
  occupy: "occupation",
  capture: "arrest",
  abduct: "abduction",
  release: "release",
  "exchange-prisoners": "prisoner exchange",
  deploy: "deployment",
  exercise: "military exercise",
  depart: "departure",
  ratify: "ratification",
  vote: "vote",
  veto: "veto",
  elect: "election",
  appoint: "appointment",
  resign: "resignation",
  dismiss: "dismissal",
};
const nounOf = (type: EventType, act: ConceptId): string =>
  nouns[act] ?? (type === "other" ? act.replaceAll("-", " ") : type);

const leaving: ReadonlySet<string> = new Set([
  "departure",
  "ambassador recalled",
  "withdrawal",
  "withdrawal of troops",
]);

const listNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const labelOf = (
  type: EventType,
  status: EventStatus,
  people: readonly Entity[],
  place: Entity | undefined,
  what: string,
  fate: string,
): string => {
  const names = listNames(people.slice(0, 3).map(({ label }) => label));
  const where = place === undefined ? "" : ` ${leaving.has(what) ? "from" : "in"} ${place.label}`;
  const verb = verbs[type];
  if (type === "visit" && people.length === 1 && place !== undefined)
    return `${names} ${status === "planned" ? "to visit" : "in"} ${place.label}`;
  if (verb !== undefined && people.length > 1) return `${names} ${verb[status === "planned" ? 1 : 0]}${where}`;
  return `${names === "" ? what[0]?.toUpperCase() + what.slice(1) : `${names}: ${what}`}${where}${fate}`;
};

/** Participants worth naming: told by more than a quarter of the tellings, or by the most definite one. */
const participantsOf = (cluster: Cluster, belongs: Belongs): EntityId[] => {
  const counts = new Map<EntityId, number>();
  const count = (ids: Iterable<EntityId>): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const telling of cluster.tellings) count(telling.people);
  // "Ada Berg of Norway": she stands for it, and does not meet it.
  const own = new Set([...counts.keys()].flatMap(belongs));
  if (counts.size < 2)
    for (const telling of cluster.tellings) count([...telling.bodies].filter((body) => !own.has(body)));
  const first = cluster.tellings[0] as Telling;
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([id, n]) => n * 4 > most || first.people.has(id) || first.bodies.has(id))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([id]) => id);
};

/** The city before its country, the hall before its city where that is all; of equals the one told most often. */
const placeOf = (cluster: Cluster, entities: StoryEntities): EntityId | null => {
  const places = cluster.tellings.flatMap(({ place }) => (place === null ? [] : [place]));
  for (const kind of ["place", "facility", "country"] as const) {
    const place = mostTold(places.filter((id) => entities.byId.get(id)?.kind === kind));
    if (place !== undefined) return place;
  }
  return null;
};

/** True for an act that is told only with what it is done to: an ambassador recalled, an agreement extended. */
const hasObject = (act: ConceptId): boolean => (conceptOf(act) as Concept).of !== undefined || act === "expel";

/** What two do: it may be to come or denied and still be worth telling without a day. */
const together: ReadonlySet<string> = new Set(["meeting", "call", "agreement"]);
/** What stands in a timeline for being the news of a report, without a day of its own. */
const newsworthy: ReadonlySet<EventType> = new Set(["other", "sanction", "agreement", "test"]);

/** Happened, cancelled, or on a day to come. */
const isSure = ({ status, range, anchor }: Telling): boolean =>
  status === "happened" || status === "cancelled" || (range !== null && anchor !== null && range.end > anchor);

/** An act that is an event only with its day, told with a mere year: "the votes of 2015". */
const isOld = ({ act }: Telling, { range }: Cluster): boolean =>
  range !== null && range.start.length < 7 && (conceptOf(act) as Concept).occasion === "dated";

/** True where a cluster tells enough by itself to stand in a timeline. */
export const isWorthTelling = (cluster: Cluster): boolean => {
  // What one side is to do is told by its commitments; in a timeline it stands with a day ahead.
  if (!together.has(cluster.tellings[0]?.family ?? "") && !cluster.tellings.some(isSure)) return false;
  const parties = cluster.people.size > 0 ? cluster.people.size : cluster.sides.size;
  const first = cluster.tellings[0] as Telling;
  const places = cluster.places.size;
  // "The 1953 armistice" in passing: a year or month needs to be of two parties, or of a place; a day needs one of them.
  if (
    cluster.range !== null &&
    (isDay(cluster.range) ? parties + places > 0 : parties > 1 || (parties > 0 && places > 0))
  )
    return !isOld(first, cluster);
  const open = first.status !== "happened";
  const known = cluster.people.size > 1 || cluster.tellings.some(({ lead }) => lead);
  if (parties >= 2 && (places > 0 || (open && together.has(first.family) && known))) return true;
  if (parties >= 2 && first.family === "meeting" && cluster.tellings.length > 1) return true;
  return (
    newsworthy.has(first.type) &&
    cluster.tellings.some(({ lead, status }) => lead && status === "happened") &&
    parties + cluster.documents.size > 0 &&
    (hasObject(first.act) || parties + places + cluster.documents.size > 1 || cluster.tellings.length > 1)
  );
};

/** Why each passage is here; one of two tellings in one sentence is enough. */
const joinsOf = ({ tellings, reasons }: Cluster, mentions: readonly Passage[]): Event["joins"] => {
  const places = new Map(mentions.map(({ report, start }, i) => [`${report} ${start}`, i]));
  const joins = new Map<number, readonly JoinReason[]>();
  const add = ({ report, start }: Passage, why: readonly JoinReason[]): void => {
    const mention = places.get(`${report} ${start}`);
    if (mention !== undefined && !joins.has(mention)) joins.set(mention, why);
  };
  for (const [i, { passage }] of tellings.entries()) add(passage, reasons[i] ?? []);
  for (const { alsoFrom } of tellings) if (alsoFrom !== null) add(alsoFrom, ["names who or when"]);
  return [...joins].map(([mention, why]) => ({ mention, reasons: why }));
};

export const describeEvent = (cluster: Cluster, entities: StoryEntities, belongs: Belongs): Event => {
  const { tellings } = cluster;
  const dated = tellings.filter(({ range }) => range !== null);
  const precise = dated.filter(({ range }) => range !== null && isDay(range));
  const key = ({ range }: Telling): string => `${range?.start} ${range?.end}`;
  const span = mostTold((precise.length > 0 ? precise : dated).map(key));
  const teller = dated.find((telling) => key(telling) === span);
  const participants = participantsOf(cluster, belongs);
  const people = participants.flatMap((id) => entities.byId.get(id) ?? []);
  const statuses = new Set(tellings.map(({ status }) => status));
  const status =
    (["cancelled", "happened", "planned", "denied"] as const).find((one) => statuses.has(one)) ?? "happened";
  const types = tellings.map(({ type }) => type);
  const type = people.length > 1 && types.includes("meeting") ? "meeting" : (mostTold(types) as EventType);
  const place = placeOf(cluster, entities);
  const first = tellings[0] as Telling;
  const document = participants.length === 0 ? entities.byId.get([...cluster.documents].sort()[0] ?? "") : undefined;
  const noun = nounOf(type, tellings.find((telling) => telling.type === type)?.act ?? first.act);
  const act = document === undefined ? noun : `${noun} of ${document.label}`;
  const calledOff =
    type === "cancellation" ? mostTold(tellings.flatMap(({ calledOff }) => calledOff ?? [])) : undefined;
  const fate = tellings.every(({ act }) => act === "postpone") ? " put off" : " called off";
  const plover = mostTold(tellings.flatMap(({ plover }) => plover ?? []));
  const smallest = [...tellings].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.index - b.index,
  )[0] as Telling;
  const seen = new Set<string>();
  const mentions = tellings
    .flatMap(({ passage, alsoFrom }) => (alsoFrom === null ? [passage] : [passage, alsoFrom]))
    .sort(comparePassages)
    .filter(({ report, start }) => !seen.has(`${report} ${start}`) && seen.add(`${report} ${start}`));
  return {
    id: makeId("event", [smallest.report, smallest.passage.start, smallest.family, smallest.index]),
    type,
    ...(plover === undefined ? {} : { plover }),
    label: labelOf(
      type,
      status,
      people,
      place === null ? undefined : entities.byId.get(place),
      calledOff === undefined ? act : (nouns[calledOff] ?? conceptOf(calledOff).event ?? "meeting"),
      calledOff === undefined ? "" : fate,
    ),
    time:
      teller?.range == null
        ? null
        : {
            start: teller.range.start,
            end: teller.range.end,
            basis: dated.some((telling) => key(telling) === span && telling.basis === "text") ? "text" : "story",
          },
    place,
    participants,
    status,
    mentions,
    act: noun,
    joins: joinsOf(cluster, mentions),
  };
};
