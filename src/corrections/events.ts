/** Corrections to events: their sentences, reasons and accounts move along, and what is told of them is told of what they have become. */
import {
  type Account,
  type Commitment,
  comparePassages,
  contains,
  type Dossier,
  type Event,
  type EventId,
  type EventStatus,
  type EventType,
  eventStatuses,
  makeId,
  overlap,
  type Passage,
  type Point,
  type PointKind,
} from "../model/index.ts";
import { statusOf } from "../story/commitments/follow-up.ts";
import { marked, movedBy, type Of, type Outcome, replaceById, unique } from "./change.ts";

const get = (dossier: Dossier, id: EventId): Event => dossier.events.find((event) => event.id === id) as Event;

const put = (dossier: Dossier, event: Event): Dossier => ({
  ...dossier,
  events: replaceById(dossier.events, new Map([[event.id, [event]]])),
});

export const renameEvent = (dossier: Dossier, entry: Of<"rename">, id: EventId): Outcome => ({
  dossier: put(dossier, marked({ ...get(dossier, id), label: entry.label }, entry)),
  findings: [id],
});

const isStatus = (type: string): type is EventStatus => (eventStatuses as readonly string[]).includes(type);

/** Another type or another status; the PLOVER type was that of the old one. */
export const retypeEvent = (dossier: Dossier, entry: Of<"retype">, id: EventId): Outcome => {
  const event = get(dossier, id);
  const { type } = entry;
  const { plover: _, ...rest } = event;
  const now = isStatus(type) ? { ...event, status: type } : { ...rest, type: type as EventType };
  return { dossier: put(dossier, marked(now, entry)), findings: [id] };
};

export const confirmEvent = (dossier: Dossier, entry: Of<"confirm">, id: EventId): Outcome => ({
  dossier: put(dossier, marked(get(dossier, id), entry)),
  findings: [id],
});

/** The event that is meant in place of another by what rests on some passages; null where none is. */
type Instead = (id: EventId, passages: readonly Passage[]) => EventId | null;

/** Rewrites which event claims, promises and stories are of. What came of a promise with an event that was none did not come of it. */
const replaceEvents = (dossier: Dossier, touched: ReadonlySet<EventId>, instead: Instead): Dossier => {
  const follow = (commitment: Commitment): Commitment => {
    const { madeAt, followUps, evidence } = commitment;
    const at = madeAt !== null && touched.has(madeAt) ? instead(madeAt, evidence) : madeAt;
    if (at === madeAt && !followUps.some(({ event }) => event !== null && touched.has(event))) return commitment;
    const kept = followUps.flatMap((followUp) => {
      if (followUp.event === null || !touched.has(followUp.event)) return [followUp];
      const event = instead(followUp.event, followUp.evidence);
      return event === null ? [] : [{ ...followUp, event }];
    });
    return {
      ...commitment,
      madeAt: at,
      followUps: kept,
      status: kept.length === followUps.length ? commitment.status : statusOf(kept),
    };
  };
  return {
    ...dossier,
    claims: dossier.claims.map((claim) =>
      claim.event !== null && touched.has(claim.event)
        ? { ...claim, event: instead(claim.event, claim.evidence) }
        : claim,
    ),
    commitments: dossier.commitments.map(follow),
  };
};

/** Which events each story has, where some were changed. */
const placeInStories = (dossier: Dossier, changed: ReadonlySet<EventId>): Dossier => {
  const events = dossier.events.filter(({ id }) => changed.has(id));
  const there = new Set(dossier.events.map(({ id }) => id));
  return {
    ...dossier,
    stories: dossier.stories.map((story) => {
      const reports = new Set(story.reports);
      const had = story.events.some((id) => changed.has(id) || !there.has(id));
      const has = events.filter(({ mentions }) => mentions.some(({ report }) => reports.has(report)));
      if (!had && has.length === 0) return story;
      const kept = story.events.filter((id) => there.has(id) && !changed.has(id));
      return { ...story, events: unique([...kept, ...has.map(({ id }) => id)]).sort() };
    }),
  };
};

export const rejectEvent = (dossier: Dossier, _entry: Of<"reject">, id: EventId): Outcome => {
  const touched = new Set([id]);
  const without = {
    ...dossier,
    events: dossier.events.filter((event) => event.id !== id),
    accounts: dossier.accounts.filter(({ event }) => event !== id),
  };
  return {
    dossier: placeInStories(
      replaceEvents(without, touched, () => null),
      touched,
    ),
    findings: [],
  };
};

/** Mentions in their order, with the reasons of their joins; those of `first` keep their order of joining, then come the others. */
const joinMentions = (events: readonly Event[]): Pick<Event, "mentions" | "joins"> => {
  const told = events.flatMap(({ mentions, joins }) => {
    const reasons = new Map((joins ?? []).map(({ mention, reasons }) => [mention, reasons]));
    const order = [...(joins ?? []).map(({ mention }) => mention), ...mentions.keys()];
    return unique(order).flatMap((i) => {
      const passage = mentions[i];
      return passage === undefined ? [] : [{ passage, reasons: reasons.get(i) ?? [] }];
    });
  });
  const byPlace = new Map<string, (typeof told)[number]>();
  for (const one of told) {
    const key = `${one.passage.report} ${one.passage.start} ${one.passage.end}`;
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  const inOrder = [...byPlace.values()];
  const mentions = inOrder.map(({ passage }) => passage).sort(comparePassages);
  const at = new Map(mentions.map((passage, i) => [passage, i]));
  if (events.every(({ joins }) => joins === undefined)) return { mentions };
  return { mentions, joins: inOrder.map(({ passage, reasons }) => ({ mention: at.get(passage) as number, reasons })) };
};

const kinds: readonly PointKind[] = ["disagreement", "only-some", "agreed"];
const byKind = (a: Point, b: Point): number => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

/** One account an event: the points of all. */
const mergeAccounts = (accounts: readonly Account[]): Account[] =>
  [...Map.groupBy(accounts, ({ event }) => event)]
    .map(([event, same]) =>
      same.length === 1 ? (same[0] as Account) : { event, points: same.flatMap(({ points }) => points).sort(byKind) },
    )
    .sort((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0));

/** The first keeps its id, name, type and status; where it has no time or place, the next that has one gives it. */
export const joinEvents = (dossier: Dossier, entry: Of<"join">, ids: readonly EventId[]): Outcome => {
  const events = ids.map((id) => get(dossier, id)) as [Event, ...Event[]];
  const [first, ...rest] = events;
  const { joins: _, ...plain } = first;
  const joined = marked<Event>(
    {
      ...plain,
      time: first.time ?? rest.find(({ time }) => time !== null)?.time ?? null,
      place: first.place ?? rest.find(({ place }) => place !== null)?.place ?? null,
      participants: unique(events.flatMap(({ participants }) => participants)),
      ...joinMentions(events),
    },
    entry,
    ...rest,
  );
  const gone = new Set(rest.map(({ id }) => id));
  const put = {
    ...dossier,
    events: dossier.events.flatMap((event) => (event.id === first.id ? [joined] : gone.has(event.id) ? [] : [event])),
    accounts: mergeAccounts(
      // Points of the first come first, of those of one kind.
      [first.id, ...gone]
        .flatMap((id) => dossier.accounts.filter(({ event }) => event === id))
        .map((account) => ({ ...account, event: first.id }))
        .concat(dossier.accounts.filter(({ event }) => event !== first.id && !gone.has(event))),
    ),
  };
  const rewritten = replaceEvents(put, gone, () => first.id);
  return { dossier: placeInStories(rewritten, new Set([first.id, ...gone])), findings: [first.id] };
};

/** Some of the sentences tell of another event: of its day nothing is known but what they are dated by, which nobody has read anew. */
export const splitEvent = (dossier: Dossier, entry: Of<"split">, id: EventId): Outcome => {
  const event = get(dossier, id);
  const goes = movedBy(entry, ({ exact }) => exact);
  const moved = event.mentions.filter(goes);
  const left = event.mentions.filter((mention) => !goes(mention));
  if (moved.length === 0) return { why: "no sentence that tells of it is what was to go out of it" };
  if (left.length === 0) return { why: "no sentence would be left that tells of it" };
  const named = new Map(dossier.entities.map((entity) => [entity.id, entity.mentions]));
  const inSome = (who: string, passages: readonly Passage[]): boolean =>
    (named.get(who) ?? []).some((mention) =>
      passages.some((passage) => passage.report === mention.report && contains(passage, mention)),
    );
  const takingPart = (own: readonly Passage[], others: readonly Passage[]): readonly string[] => {
    const here = event.participants.filter((who) => inSome(who, own) || !inSome(who, others));
    return here.length > 0 ? here : event.participants;
  };
  const joinsOf = (own: readonly Passage[]): Pick<Event, "joins"> => {
    if (event.joins === undefined) return {};
    const at = new Map(own.map((passage, i) => [passage, i]));
    const kept = event.joins.flatMap(({ mention, reasons }) => {
      const now = at.get(event.mentions[mention] as Passage);
      return now === undefined ? [] : [{ mention: now, reasons }];
    });
    return { joins: kept.map((join, i) => (i === 0 ? { ...join, reasons: [] } : join)) };
  };
  const newId = makeId("event", ["split", entry.id]);
  const { corrections: _, joins: __, ...plain } = event;
  const newOne = marked<Event>(
    {
      ...plain,
      id: newId,
      label: entry.label ?? event.label,
      time: null,
      participants: takingPart(moved, left),
      mentions: moved,
      ...joinsOf(moved),
    },
    entry,
  );
  const oldOne = marked<Event>(
    { ...event, participants: takingPart(left, moved), mentions: left, ...joinsOf(left) },
    entry,
  );
  const shares = (passages: readonly Passage[], all: readonly Passage[]): boolean =>
    passages.some((a) => all.some((b) => a.report === b.report && overlap(a, b) > 0));
  const instead: Instead = (_id, passages) => (shares(passages, moved) && !shares(passages, left) ? newId : id);
  const parted = { ...dossier, events: replaceById(dossier.events, new Map([[id, [oldOne, newOne]]])) };
  const rewritten = replaceEvents(parted, new Set([id]), instead);
  return { dossier: placeInStories(rewritten, new Set([id, newId])), findings: [id, newId] };
};
