/**
 * Events merged across reports and languages on participants, time, place and kind, and the main event of each report.
 * Joins are greedy under cannot-link rules (`events/join.ts`); what cannot be placed stays apart or, where it tells nothing
 * by itself, is left out.
 */
import type { Event, EventId, IsoPrefix, ReportId, When } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { daysApart } from "../read/dates/calendar.ts";
import type { StoryEntities } from "./entities.ts";
import { describeEvent, isWorthTelling } from "./events/describe.ts";
import { joinTellings } from "./events/join.ts";
import { linkMentions, SURE } from "./events/link.ts";
import { profileMentions } from "./events/profile.ts";
import { belongsBy, type Telling, tellingsOf } from "./events/telling.ts";
import type { ReportTime } from "./times.ts";

export interface StoryEvents {
  readonly events: readonly Event[];
  /** For each report, the event of each event mention (by its index). */
  readonly ofMention: ReadonlyMap<ReportId, readonly (EventId | null)[]>;
  /** The main event that each report tells, and its day. */
  readonly mainOf: ReadonlyMap<ReportId, { readonly event: EventId | null; readonly about: When | null }>;
}

/** The day of an event; a month or year where no day is known. */
const dayOf = (event: Event): IsoPrefix | null => event.time?.start.slice(0, 10) ?? null;

/** How much of a report each event is: told early and often, lately and not only planned. */
const mainEventOf = (
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
    const early = doc.sentences[telling.sentence]?.role === "headline" ? 2 : order < 1 ? 3 : order < 4 ? 1.5 : 0.5;
    scores.set(event, (scores.get(event) ?? 0) + early);
  }
  const weigh = (event: Event, score: number): number => {
    const day = dayOf(event);
    if (event.status !== "happened") return score / 3;
    if (day === null || day.length < 10) return score / 4;
    if (time.anchor === null) return score;
    return daysApart(day, time.anchor) <= 7 ? score * 2 : score / 4;
  };
  return (
    [...scores]
      .map(([event, score]) => ({ event, score: weigh(event, score) }))
      .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))[0]?.event ?? null
  );
};

/** Tellings that by their words, names and sentences tell one event, whatever their days and places are: a reason to join, no more. */
const groupTellings = (
  docs: readonly ReadDoc[],
  { ofMention }: StoryEntities,
  byReport: ReadonlyMap<ReportId, readonly Telling[]>,
): Map<Telling, number> => {
  const reports = docs.map((doc) => ({
    id: doc.report.id,
    fingerprint: doc.fingerprint,
    profiles: profileMentions(
      doc,
      doc.events.map(({ trigger }) => trigger),
      ofMention.get(doc.report.id) ?? [],
      (index) => byReport.get(doc.report.id)?.[index]?.range ?? null,
    ),
  }));
  const tellingOf = new Map(
    reports.flatMap(({ id, profiles }) =>
      profiles.map((profile, i) => [profile, byReport.get(id)?.[i] as Telling] as const),
    ),
  );
  return new Map(
    linkMentions(reports, SURE).flatMap((group, i) =>
      group.map((profile) => [tellingOf.get(profile) as Telling, i] as const),
    ),
  );
};

export const storyEventsStage: StoryStage<"entities" | "provenance" | "storylines" | "times", "events"> = {
  name: "story-events",
  version: 2,
  needs: ["entities", "provenance", "storylines", "times"],
  adds: "events",
  run: (docs, { entities, provenance, storylines, times }, { directory }) => {
    const belongs = belongsBy(directory, entities);
    const isFacility = (id: string): boolean => entities.byId.get(id)?.kind === "facility";
    const pairs = new Set(
      provenance.alignments.flatMap(({ a, b, sentences }) =>
        sentences.flatMap((pair) => [`${a} ${pair.a} ${b} ${pair.b}`, `${b} ${pair.b} ${a} ${pair.a}`]),
      ),
    );
    const aligned = (a: Telling, b: Telling): boolean =>
      pairs.has(`${a.report} ${a.sentence} ${b.report} ${b.sentence}`);
    const noTime: ReportTime = { anchor: null, published: null, basis: null };
    const byReport = new Map(
      docs.map((doc) => [doc.report.id, tellingsOf(doc, entities, times.get(doc.report.id) ?? noTime, belongs)]),
    );
    const groupOf = groupTellings(docs, entities, byReport);
    const alike = (a: Telling, b: Telling): boolean => groupOf.get(a) === groupOf.get(b);
    const events: Event[] = [];
    const ofTelling = new Map<Telling, Event>();
    for (const { reports } of storylines) {
      const tellings = reports.flatMap((report) => byReport.get(report) ?? []);
      for (const cluster of joinTellings(tellings, belongs, { isFacility, aligned, alike })) {
        if (!isWorthTelling(cluster)) continue;
        const event = describeEvent(cluster, entities, belongs);
        events.push(event);
        for (const telling of cluster.tellings) ofTelling.set(telling, event);
      }
    }
    const eventOf = (telling: Telling): Event | null => ofTelling.get(telling) ?? null;
    const ofMention = new Map<ReportId, (EventId | null)[]>();
    const mainOf = new Map<ReportId, { event: EventId | null; about: When | null }>();
    for (const doc of docs) {
      const tellings = byReport.get(doc.report.id) ?? [];
      ofMention.set(
        doc.report.id,
        tellings.map((telling) => eventOf(telling)?.id ?? null),
      );
      const main = mainEventOf(doc, times.get(doc.report.id) ?? noTime, tellings, eventOf);
      const day = main === null ? null : dayOf(main);
      mainOf.set(doc.report.id, {
        event: main?.id ?? null,
        about: day === null ? null : { value: day, basis: main?.time?.basis ?? "story" },
      });
    }
    return { layer: { events, ofMention, mainOf }, notices: [] };
  },
};
