/**
 * Time expressions and what they refer to (TIMEX3, ISO-TimeML). What an expression means on its own is a `TimeMeaning`, plain
 * data; `resolveTime` turns it into days once an anchor is known, so that a report without a date can be resolved again
 * when the story tells its day.
 */

import type { IsoPrefix, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export { parsePublished } from "./dates/published.ts";

/** First and last day (or month, or year), both included, as ISO prefixes. */
export interface TimeRange {
  readonly start: IsoPrefix;
  readonly end: IsoPrefix;
}

/** What an expression says without an anchor; the dates stage defines its cases. */
export type TimeMeaning = { readonly kind: "absolute"; readonly range: TimeRange };

export interface TimeExpression extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value as seen from the report's own anchor; null where it cannot be told. */
  readonly value: string | null;
  readonly meaning: TimeMeaning;
  /** The days it covers as seen from the report's own anchor; null where that is not known, or for durations and sets. */
  readonly range: TimeRange | null;
  /** What it hangs on: nothing, the report's day, or a day named before it in the text (a letter's own date). */
  readonly anchor: "none" | "report" | "text";
}
export type TimeExpressions = readonly TimeExpression[];

/** The days that an expression covers as seen from `anchor` (ISO day); null where more than one reading stays open. */
export const resolveTime = (meaning: TimeMeaning, _anchor: IsoPrefix): TimeRange | null => meaning.range;

export const datesStage: Stage<"language" | "tokens" | "layout" | "sentences", "dates"> = {
  name: "dates",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences"],
  adds: "dates",
  run: () => ({ layer: [], notices: [] }),
};
