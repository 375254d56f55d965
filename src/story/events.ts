/**
 * Events merged across reports and languages on participants, time, place and kind, and the main event of each report.
 * Joins are greedy under cannot-link rules (`events/join.ts`); what cannot be placed stays apart or, where it tells nothing
 * by itself, is left out.
 */
import type { Event, EventId, ReportId } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import type { StoryEntities } from "./entities.ts";
import { describeEvent, isWorthTelling } from "./events/describe.ts";
import { joinTellings } from "./events/join.ts";
import { linkMentions, SURE } from "./events/link.ts";
import { type MainEvent, mainEventOf, mainEvents } from "./events/main-event.ts";
import { profileMentions } from "./events/profile.ts";
import { belongsBy, type Telling, tellingsOf } from "./events/telling.ts";
import type { ReportTime } from "./times.ts";

export interface StoryEvents {
  readonly events: readonly Event[];
  /** For each report, the event of each event mention (by its index). */
  readonly ofMention: ReadonlyMap<ReportId, readonly (EventId | null)[]>;
  /** The main event that each report tells, and its day. */
  readonly mainOf: ReadonlyMap<ReportId, MainEvent>;
}

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
  version: 3,
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
    const own = new Map<ReportId, Event | null>();
    for (const doc of docs) {
      const tellings = byReport.get(doc.report.id) ?? [];
      ofMention.set(
        doc.report.id,
        tellings.map((telling) => eventOf(telling)?.id ?? null),
      );
      own.set(doc.report.id, mainEventOf(doc, times.get(doc.report.id) ?? noTime, tellings, eventOf));
    }
    const mainOf = mainEvents(own, provenance.edges);
    return { layer: { events, ofMention, mainOf }, notices: [] };
  },
};
