/**
 * The events of a dossier in the order of their own days, whenever they were reported. An event that no report dates stands where it was
 * first reported, marked as such; one of which not even that is known stands last.
 */
import type { Dossier, EntityId, Event, IsoPrefix, ReportId } from "../model/index.ts";

export interface TimelineEvent {
  readonly event: Event;
  /** First and last day (or month, or year), both included; null where no report tells. */
  readonly when: { readonly start: IsoPrefix; readonly end: IsoPrefix; readonly inferred: boolean } | null;
  /** Day of the first and of the last report that tells of it; null where no report has a day. */
  readonly reported: { readonly first: IsoPrefix; readonly last: IsoPrefix } | null;
  /** Reports that tell of it, in the order of their days, then ids. */
  readonly reports: readonly ReportId[];
}

/** True for what may have been on any of several days. */
export const isUncertain = ({ when }: TimelineEvent): boolean =>
  when !== null && (when.start !== when.end || when.start.length < 10);

const reportDays = (dossier: Dossier): ReadonlyMap<ReportId, IsoPrefix | null> =>
  new Map(dossier.reports.map(({ id, published }) => [id, published?.value.slice(0, 10) ?? null]));

/** All events, or those in which one of `entities` takes part or where it is the place. */
export const arrangeTimeline = (dossier: Dossier, entities: ReadonlySet<EntityId> | null = null): TimelineEvent[] => {
  const days = reportDays(dossier);
  const dayOf = (report: ReportId): IsoPrefix | null => days.get(report) ?? null;
  const arrange = (event: Event): TimelineEvent => {
    const reports = [...new Set(event.mentions.map(({ report }) => report))].sort((a, b) => {
      const [one, two] = [dayOf(a) ?? "~", dayOf(b) ?? "~"];
      return one < two ? -1 : one > two ? 1 : a < b ? -1 : 1;
    });
    const told = reports.flatMap((report) => dayOf(report) ?? []);
    const { time } = event;
    return {
      event,
      when:
        time === null
          ? null
          : { start: time.start.slice(0, 10), end: time.end.slice(0, 10), inferred: time.basis === "story" },
      reported: told.length === 0 ? null : { first: told[0] as string, last: told.at(-1) as string },
      reports,
    };
  };
  // "2018-06" sorts before its days, as the month begins with them.
  const order = ({ when, reported, event }: TimelineEvent): string =>
    `${when?.start ?? reported?.first ?? "~"} ${when === null ? "1" : "0"} ${when?.end ?? ""} ${event.id}`;
  return dossier.events
    .filter(
      ({ participants, place }) =>
        entities === null || participants.some((id) => entities.has(id)) || (place !== null && entities.has(place)),
    )
    .map(arrange)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
