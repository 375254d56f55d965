/**
 * The event that a report is about: told early and often, lately and not only planned. What is told once, far below the opening, is
 * background and makes no report's day; a report without an event of its own is about what the report was about that it was taken from.
 */
import type { Event, EventId, IsoPrefix, ProvenanceEdge, ReportId, When } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { daysApart } from "../../read/dates/calendar.ts";
import type { ReportTime } from "../times.ts";
import type { Telling } from "./telling.ts";

/** The event a report is about, and its day. */
export interface MainEvent {
  readonly event: EventId | null;
  readonly about: When | null;
}

/** What a telling counts by its place: in the headline, the first sentence, the next three, further down. */
const [IN_HEADLINE, FIRST, OPENING, BELOW] = [2, 3, 1.5, 0.5];
/** Sentences of the body that count as its opening. */
const OPENING_SENTENCES = 4;
/** An event this many days from the report's own day is news; further away it is likely what went before. */
const NEWS_DAYS = 7;

/** The day of an event; a month or year where no day is known. */
const dayOf = (event: Event): IsoPrefix | null => event.time?.start.slice(0, 10) ?? null;

/** Of one report by itself; null where nothing but background has a place among the events. */
export const mainEventOf = (
  doc: ReadDoc,
  time: ReportTime,
  tellings: readonly Telling[],
  eventOf: (telling: Telling) => Event | null,
): Event | null => {
  const scores = new Map<Event, number>();
  for (const telling of tellings) {
    const event = eventOf(telling);
    if (event === null) continue;
    const order = doc.sentences.slice(0, telling.sentence).filter(({ role }) => role === "body").length;
    const headline = doc.sentences[telling.sentence]?.role === "headline";
    const early = headline ? IN_HEADLINE : order < 1 ? FIRST : order < OPENING_SENTENCES ? OPENING : BELOW;
    scores.set(event, (scores.get(event) ?? 0) + early);
  }
  const weigh = (event: Event, score: number): number => {
    const day = dayOf(event);
    const near = day !== null && time.anchor !== null && daysApart(day, time.anchor) <= NEWS_DAYS;
    if (score <= BELOW && !near) return 0;
    if (event.status !== "happened") return score / 3;
    if (day === null || day.length < 10) return score / 4;
    if (time.anchor === null) return score;
    return near ? score * 2 : score / 4;
  };
  return (
    [...scores]
      .map(([event, score]) => ({ event, score: weigh(event, score) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))[0]?.event ?? null
  );
};

/** Of all reports: one without a main event of its own has that of the report it was taken from, of several the smallest id's. */
export const mainEvents = (
  own: ReadonlyMap<ReportId, Event | null>,
  edges: readonly ProvenanceEdge[],
): Map<ReportId, MainEvent> => {
  const lent = new Map<ReportId, { readonly from: string; readonly event: Event }>();
  for (const { from, to, relation } of edges) {
    const event = own.get(to);
    if (event == null || relation === "credits" || own.get(from) !== null) continue;
    if (to < (lent.get(from)?.from ?? "~")) lent.set(from, { from: to, event });
  }
  return new Map(
    [...own].map(([report, main]) => {
      const event = main ?? lent.get(report)?.event ?? null;
      const day = event === null ? null : dayOf(event);
      const basis = main === null ? "story" : (main.time?.basis ?? "story");
      return [report, { event: event?.id ?? null, about: day === null ? null : { value: day, basis } }] as const;
    }),
  );
};
