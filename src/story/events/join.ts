/**
 * Joins tellings into events: greedily, the most definite telling first, under rules that forbid a join (days apart, other
 * places, other people, another ordinal). The same tellings give the same events in whatever order reports came.
 * Weights were set by reading the project's samples; each join can give its reasons.
 */
import type { EntityId, IsoPrefix, JoinReason } from "../../model/index.ts";
import { daysApart } from "../../read/dates/calendar.ts";
import type { TimeRange } from "../../read/dates.ts";
import { compareRanges, isDay } from "./range.ts";
import type { Belongs, Telling } from "./telling.ts";

export interface Cluster {
  readonly tellings: Telling[];
  readonly people: Set<EntityId>;
  readonly sides: Set<EntityId>;
  readonly places: Set<EntityId>;
  readonly around: Set<EntityId>;
  range: TimeRange | null;
  /** Documents that it is about. */
  readonly documents: Set<EntityId>;
  /** Why each telling joined, in their order; the first needs no reason. */
  readonly reasons: (readonly JoinReason[])[];
}

/** Why a telling joins a cluster; the score is the sum of the weights. */
export interface Join {
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

const WEIGHTS = {
  "same day": 3,
  "same period": 1.5,
  "same place": 2,
  "place within place": 1,
  "same people": 3,
  "people in common": 1.5,
  "same sides": 2,
  "same document": 2,
  "same ordinal": 1,
  "same report": 0.5,
  "told in the next sentence": 1.5,
  "told by aligned sentences": 3,
  "told in like words": 1.5,
  "both to come, told about the same time": 1.5,
  "news of the same days": 2.5,
} as const;
/** What a join must reach: within one report participants alone may do, across reports time or place must agree too. */
const ENOUGH = { sameReport: 3.5, acrossReports: 4 };
/** Two plans of the same people told within so many days are one plan. */
const PLAN_DAYS = 21;

/** Two reports of news without a day appear within so many days of each other. */
const NEWS_DAYS = 3;

/** Two plans without a day told farther apart than this are two: what was to come has come or gone. */
const STALE_DAYS = 60;

type Ordinal = NonNullable<Telling["ordinal"]>;
type Reason = keyof typeof WEIGHTS;

/** One of these must be among the reasons of every join. */
const SUBSTANCE: ReadonlySet<Reason> = new Set([
  "same day",
  "same place",
  "same people",
  "same sides",
  "same document",
  "told by aligned sentences",
  "news of the same days",
]);

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((item) => b.has(item)).length;

/** Reasons from who took part; null forbids the join. */
const compareParties = (telling: Telling, cluster: Cluster): Reason[] | null => {
  const { people } = telling;
  if (people.size > 0 && cluster.people.size > 0) {
    const common = shared(people, cluster.people);
    const smaller = Math.min(people.size, cluster.people.size);
    if (common === 0 || (common < smaller && common < 2)) return null;
    if (common === people.size && common >= 2) return ["same people"];
    return ["people in common"];
  }
  if (telling.sides.size > 0 && cluster.sides.size > 0) {
    const common = shared(telling.sides, cluster.sides);
    if (common === 0) return null;
    if (common < Math.min(telling.sides.size, cluster.sides.size)) return null;
    return common >= 2 ? ["same sides"] : [];
  }
  return [];
};

/** Reasons from where it was; null forbids the join. */
const comparePlaces = (telling: Telling, cluster: Cluster, isFacility: (id: EntityId) => boolean): Reason[] | null => {
  const { place } = telling;
  if (place === null || cluster.places.size === 0) return [];
  if (cluster.places.has(place)) return ["same place"];
  if (cluster.around.has(place) || [...telling.around].some((outer) => cluster.places.has(outer)))
    return ["place within place"];
  // A hall of no known city may be in any, and two names may be one hall's.
  if (isFacility(place) || [...cluster.places].every(isFacility)) return [];
  return null;
};

const compareTimes = (telling: Telling, cluster: Cluster): Reason[] | null => {
  if (telling.range === null || cluster.range === null) return [];
  const relation = compareRanges(telling.range, cluster.range);
  return relation === "apart" ? null : [relation === "same" ? "same day" : "same period"];
};

const compareStatus = (telling: Telling, cluster: Cluster): Reason[] | null => {
  const first = cluster.tellings[0] as Telling;
  if (telling.status === first.status) {
    const plans = telling.status === "planned" && telling.anchor !== null && first.anchor !== null;
    const open = telling.range === null || cluster.range === null;
    if (plans && open && daysApart(telling.anchor, first.anchor) > STALE_DAYS) return null;
    return plans && daysApart(telling.anchor, first.anchor) <= PLAN_DAYS
      ? ["both to come, told about the same time"]
      : [];
  }
  // A plan with its day and what came of it are one event.
  const mixed = new Set([telling.status, first.status]);
  if (mixed.has("denied")) return null;
  const dated = telling.range !== null && cluster.range !== null && isDay(telling.range) && isDay(cluster.range);
  return dated ? [] : null;
};

/** News without a day, told in the same days: "the deal was extended", "Oslo expels two diplomats". */
const isSameNews = (telling: Telling, cluster: Cluster): boolean =>
  telling.family !== "meeting" &&
  telling.lead &&
  telling.range === null &&
  telling.anchor !== null &&
  cluster.range === null &&
  cluster.tellings.some(
    ({ anchor, lead }) => lead && anchor !== null && daysApart(anchor, telling.anchor as IsoPrefix) <= NEWS_DAYS,
  );

/** Whether one event may be called both; "they met again" may be the second time or the third, but not the first. */
const mayBeOne = (a: Ordinal, b: Ordinal): boolean =>
  a === b || (a === "next" && b !== "first") || (b === "next" && a !== "first");

/** What is known of tellings and places beside what they hold themselves. */
export interface Comparison {
  readonly isFacility: (id: EntityId) => boolean;
  /** Told by sentences that say the same. */
  readonly aligned: (a: Telling, b: Telling) => boolean;
  /** In one group by `linkMentions`. */
  readonly alike: (a: Telling, b: Telling) => boolean;
}

/** Whether and why a telling fits a cluster. */
export const judgeJoin = (
  telling: Telling,
  cluster: Cluster,
  { isFacility, aligned, alike }: Comparison,
): Join | null => {
  const first = cluster.tellings[0] as Telling;
  if (telling.family !== first.family) return null;
  const { ordinal } = telling;
  const ordinals = cluster.tellings.flatMap((other) => other.ordinal ?? []);
  if (ordinal !== null && ordinals.some((other) => !mayBeOne(ordinal, other))) return null;
  const parts = [
    compareTimes(telling, cluster),
    compareParties(telling, cluster),
    comparePlaces(telling, cluster, isFacility),
    compareStatus(telling, cluster),
  ];
  if (parts.includes(null)) return null;
  const reasons = parts.flat() as Reason[];
  if (ordinal !== null && ordinals.includes(ordinal)) reasons.push("same ordinal");
  if (shared(telling.documents, cluster.documents) > 0) reasons.push("same document");
  if (isSameNews(telling, cluster)) reasons.push("news of the same days");
  const sameReport = cluster.tellings.some(({ report }) => report === telling.report);
  if (sameReport) reasons.push("same report");
  if (
    cluster.tellings.some(
      ({ report, sentence }) => report === telling.report && Math.abs(sentence - telling.sentence) === 1,
    )
  )
    reasons.push("told in the next sentence");
  if (cluster.tellings.some((other) => aligned(telling, other))) reasons.push("told by aligned sentences");
  if (cluster.tellings.some((other) => alike(telling, other))) reasons.push("told in like words");
  if (!reasons.some((reason) => SUBSTANCE.has(reason))) return null;
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return score >= (sameReport ? ENOUGH.sameReport : ENOUGH.acrossReports) ? { score, reasons } : null;
};

/** How much a telling says by itself: the most definite are taken first and make the clusters that others join. */
const definiteness = (telling: Telling): number =>
  (telling.range === null ? 0 : isDay(telling.range) ? 4 : 1) +
  (telling.place === null ? 0 : 2) +
  (telling.people.size >= 2 ? 2 : telling.people.size + (telling.bodies.size >= 2 ? 1 : 0)) +
  (telling.status === "happened" ? 1 : 0);

const narrower = (a: TimeRange | null, b: TimeRange | null): TimeRange | null => {
  if (a === null || b === null) return a ?? b;
  return isDay(b) && !isDay(a) ? b : a;
};

const add = (cluster: Cluster, telling: Telling, reasons: readonly JoinReason[], belongs: Belongs): void => {
  cluster.tellings.push(telling);
  cluster.reasons.push(reasons);
  for (const id of telling.people) cluster.people.add(id);
  for (const id of telling.sides) cluster.sides.add(id);
  for (const id of telling.documents) cluster.documents.add(id);
  if (telling.place !== null) {
    cluster.places.add(telling.place);
    for (const outer of belongs(telling.place)) cluster.around.add(outer);
  }
  cluster.range = narrower(cluster.range, telling.range);
};

const compareTellings = (a: Telling, b: Telling): number =>
  definiteness(b) - definiteness(a) || (a.report < b.report ? -1 : a.report > b.report ? 1 : a.index - b.index);

/**
 * Clusters the tellings of one storyline.
 *
 * Only clusters that share a person, side or place with a telling are looked at, so time grows with the tellings of like
 * events, not with all.
 */
export const joinTellings = (tellings: readonly Telling[], belongs: Belongs, comparison: Comparison): Cluster[] => {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Set<Cluster>>();
  for (const telling of [...tellings].sort(compareTellings)) {
    const place = telling.place === null ? [] : [telling.place];
    const news = telling.lead && telling.range === null ? ["news"] : [];
    const keys = [...telling.people, ...telling.sides, ...telling.documents, ...place, ...news].map(
      (key) => `${telling.family} ${key}`,
    );
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    let best: (Join & { cluster: Cluster; days: number }) | null = null;
    for (const cluster of candidates) {
      const join = judgeJoin(telling, cluster, comparison);
      if (join === null) continue;
      // Of two that fit alike, the one nearest the day the report speaks from: news tells of what is new.
      const days =
        telling.anchor === null || cluster.range === null ? 1e6 : daysApart(telling.anchor, cluster.range.start);
      if (best === null || join.score > best.score || (join.score === best.score && days < best.days))
        best = { ...join, cluster, days };
    }
    let cluster = best?.cluster;
    if (cluster === undefined) {
      cluster = {
        tellings: [],
        people: new Set(),
        sides: new Set(),
        places: new Set(),
        around: new Set(),
        range: null,
        documents: new Set(),
        reasons: [],
      };
      clusters.push(cluster);
    }
    add(cluster, telling, best?.reasons ?? [], belongs);
    for (const key of keys) {
      let list = byKey.get(key);
      if (list === undefined) {
        list = new Set();
        byKey.set(key, list);
      }
      list.add(cluster);
    }
  }
  return clusters;
};
