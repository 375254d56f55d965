/** An event as the contract has it, from the tellings that were joined. */
import type { Entity, EntityId, Event, EventStatus, EventType } from "../../model/index.ts";
import { comparePassages, makeId } from "../../model/index.ts";
import type { StoryEntities } from "../entities.ts";
import type { Cluster } from "./join.ts";
import { isDay } from "./range.ts";
import type { Telling } from "./telling.ts";

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

const listNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const labelOf = (
  type: EventType,
  status: EventStatus,
  people: readonly Entity[],
  place: Entity | undefined,
  act: string,
): string => {
  const names = listNames(people.slice(0, 3).map(({ label }) => label));
  const where = place === undefined ? "" : ` in ${place.label}`;
  const verb = verbs[type];
  if (type === "visit" && people.length === 1 && place !== undefined)
    return `${names} ${status === "planned" ? "to visit" : "in"} ${place.label}`;
  if (verb !== undefined && people.length > 1) return `${names} ${verb[status === "planned" ? 1 : 0]}${where}`;
  const what = type === "other" ? act : type;
  return `${names === "" ? what[0]?.toUpperCase() + what.slice(1) : `${names}: ${what}`}${where}`;
};

/** Participants worth naming: told by more than a quarter of the tellings, or by the most definite one. */
const participantsOf = (cluster: Cluster): EntityId[] => {
  const counts = new Map<EntityId, number>();
  const count = (ids: Iterable<EntityId>): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const telling of cluster.tellings) count(telling.people);
  if (counts.size < 2) for (const telling of cluster.tellings) count(telling.bodies);
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

/** True where a cluster tells enough by itself to stand in a timeline. */
export const isWorthTelling = (cluster: Cluster): boolean => {
  const parties = cluster.people.size > 0 ? cluster.people.size : cluster.sides.size;
  const first = cluster.tellings[0] as Telling;
  // "The 1953 armistice" in passing: a year or month needs to be of two parties, or of a place.
  if (cluster.range !== null && parties > 0)
    if (isDay(cluster.range) || parties > 1 || cluster.places.size > 0) return true;
  if (parties >= 2 && (cluster.places.size > 0 || first.status !== "happened")) return true;
  return parties >= 2 && first.family === "meeting" && cluster.tellings.length > 1;
};

export const describeEvent = (cluster: Cluster, entities: StoryEntities): Event => {
  const { tellings } = cluster;
  const dated = tellings.filter(({ range }) => range !== null);
  const precise = dated.filter(({ range }) => range !== null && isDay(range));
  const key = ({ range }: Telling): string => `${range?.start} ${range?.end}`;
  const span = mostTold((precise.length > 0 ? precise : dated).map(key));
  const teller = dated.find((telling) => key(telling) === span);
  const participants = participantsOf(cluster);
  const people = participants.flatMap((id) => entities.byId.get(id) ?? []);
  const statuses = new Set(tellings.map(({ status }) => status));
  const status =
    (["cancelled", "happened", "planned", "denied"] as const).find((one) => statuses.has(one)) ?? "happened";
  const types = tellings.map(({ type }) => type);
  const type = people.length > 1 && types.includes("meeting") ? "meeting" : (mostTold(types) as EventType);
  const place = placeOf(cluster, entities);
  const first = tellings[0] as Telling;
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
    label: labelOf(type, status, people, place === null ? undefined : entities.byId.get(place), first.act),
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
  };
};
