/**
 * The day each report speaks from: its own date, or for a report without one the day that the story gives it. A report that
 * was taken from dated ones, or shares a text with them, speaks from about their day; else the days it names may pin its own
 * (`times/sequence.ts`). Where several days fit, none is taken.
 */

import { getLanguage } from "../languages/index.ts";
import type { IsoPrefix, ReportId, When } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { reportDay, resolveTime, type TimeExpression, type TimeRange } from "../read/dates.ts";
import { dayFromRelatives, relativesOf } from "./times/relatives.ts";
import { dayFromSequence } from "./times/sequence.ts";

export interface ReportTime {
  /** The day that "Thursday" and "24 days ago" hang on; null where nothing tells it. */
  readonly anchor: IsoPrefix | null;
  readonly published: When | null;
  /** Where the anchor comes from; null where there is none. */
  readonly basis: When["basis"] | null;
}
export type ReportTimes = ReadonlyMap<ReportId, ReportTime>;

/** The days of an expression as seen from the report's day, own or inferred; null where open, and for durations and sets. */
export const rangeAt = (expression: TimeExpression, time: Pick<ReportTime, "anchor">): TimeRange | null =>
  expression.type === "DURATION" || expression.type === "SET"
    ? null
    : resolveTime(expression.meaning, time.anchor, expression.tense);

const ownTime = (doc: ReadDoc): ReportTime => {
  const { report, tokens, layout, language } = doc;
  const published = layout.published && { value: layout.published.value, basis: layout.published.basis };
  const anchor = reportDay(report.text, tokens, getLanguage(language.code), layout);
  const day = anchor !== null && anchor.length >= 10 ? anchor.slice(0, 10) : null;
  return { anchor: day, published, basis: day === null ? null : (published?.basis ?? "text") };
};

export const timesStage: StoryStage<"entities" | "provenance" | "storylines", "times"> = {
  name: "times",
  version: 2,
  needs: ["entities", "provenance", "storylines"],
  adds: "times",
  run: (docs, { provenance, storylines }) => {
    const times = new Map<ReportId, ReportTime>(docs.map((doc) => [doc.report.id, ownTime(doc)]));
    const relatives = relativesOf(provenance);
    const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
    const settle = (doc: ReadDoc, anchor: IsoPrefix): void => {
      times.set(doc.report.id, { anchor, published: times.get(doc.report.id)?.published ?? null, basis: "story" });
    };
    const open = (): ReadDoc[] => docs.filter(({ report }) => times.get(report.id)?.anchor === null);
    // Rounds: a report dated by its relatives dates its own; each round sees only what the one before it knew.
    for (let found = true; found; ) {
      const inferred = open().flatMap((doc) => {
        const anchor = dayFromRelatives(doc, relatives.get(doc.report.id) ?? [], times);
        return anchor === null ? [] : [{ doc, anchor }];
      });
      for (const { doc, anchor } of inferred) settle(doc, anchor);
      found = inferred.length > 0;
    }
    const inferred = storylines.flatMap(({ reports }) => {
      const members = reports.flatMap((id) => byId.get(id) ?? []);
      return open()
        .filter((doc) => reports.includes(doc.report.id))
        .flatMap((doc) => {
          const anchor = dayFromSequence(doc, members, times);
          return anchor === null ? [] : [{ doc, anchor }];
        });
    });
    for (const { doc, anchor } of inferred) settle(doc, anchor);
    return { layer: times, notices: [] };
  },
};
