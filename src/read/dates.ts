/**
 * Time expressions and what they refer to (TIMEX3, ISO-TimeML). What an expression means on its own is a `TimeMeaning`, plain
 * data; `resolveTime` turns it into days once an anchor is known, so that a report without a date can be resolved again
 * when the story tells its day.
 */

import type { Language } from "../languages/language.ts";
import type { IsoPrefix, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { findExpressions } from "./dates/find.ts";
import { isAbsolute, type Tense, type TimeMeaning } from "./dates/meaning.ts";
import { resolveTime, resolveValue, type TimeRange } from "./dates/resolve.ts";
import { findTenses, tenseAt } from "./dates/tense.ts";
import { type Tokens, tokenAt } from "./tokens.ts";

export type { Tense, TimeMeaning } from "./dates/meaning.ts";
export { parsePublished } from "./dates/published.ts";
export { resolveTime, resolveValue, type TimeRange } from "./dates/resolve.ts";

export interface TimeExpression extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value as seen from the report's own anchor; null where it cannot be told. */
  readonly value: string | null;
  readonly meaning: TimeMeaning;
  /** What the verb beside it says; news looks back where nothing tells. */
  readonly tense: Tense;
  /** The days it covers as seen from the report's own anchor; null where that is not known, or for durations and sets. */
  readonly range: TimeRange | null;
  /** What it hangs on: nothing, the report's day, or a day named before it in the text (a letter's own date). */
  readonly anchor: "none" | "report" | "text";
}
export type TimeExpressions = readonly TimeExpression[];

const isQuarter = (meaning: TimeMeaning): boolean =>
  (meaning.kind === "named" && meaning.fields.quarter !== undefined) ||
  (meaning.kind === "within" && meaning.fields.quarter !== undefined) ||
  (meaning.kind === "shift" && meaning.unit === "Q") ||
  (meaning.kind === "from" && meaning.base !== null && isQuarter(meaning.base));

/** What an expression with an open base hangs on: the day named last before it. */
const settle = (meaning: TimeMeaning, last: TimeMeaning | null): TimeMeaning => {
  switch (meaning.kind) {
    case "shift":
      // In a report on a quarter, "a year ago" is that quarter a year ago.
      return meaning.counted === true && meaning.unit === "Y" && last !== null && isQuarter(last)
        ? { kind: "from", base: last, step: meaning }
        : meaning;
    case "from":
      return meaning.base === null ? { ...meaning, base: last } : { ...meaning, base: settle(meaning.base, last) };
    case "within":
      return { ...meaning, outer: settle(meaning.outer, last) };
    case "edge":
      return { ...meaning, of: settle(meaning.of, last) };
    case "time":
      return meaning.day === null ? meaning : { ...meaning, day: settle(meaning.day, last) };
    case "range":
      return { ...meaning, from: settle(meaning.from, last), to: settle(meaning.to, last) };
    default:
      return meaning;
  }
};

const hangsOn = (meaning: TimeMeaning): "none" | "report" | "text" => {
  if (meaning.kind === "from") return "text";
  if (meaning.kind === "time") return meaning.day === null ? "none" : hangsOn(meaning.day);
  return isAbsolute(meaning) || meaning.kind === "reference" ? "none" : "report";
};

/**
 * All time expressions of a text.
 *
 * @param sentences Where sentences begin and end, ascending; what lies outside is read line by line.
 * @param anchor ISO day that the text speaks from; null: not known, and what hangs on it stays without value.
 */
export const readTimes = (
  text: string,
  tokens: Tokens,
  language: Language,
  sentences: readonly Span[],
  anchor: IsoPrefix | null,
): TimeExpressions => {
  const expressions: TimeExpression[] = [];
  let last: TimeMeaning | null = null;
  let sentence = 0;
  let marks: ReturnType<typeof findTenses> = [];
  let marked = -1;
  for (const found of findExpressions(text, tokens, language)) {
    const start = tokens.starts[found.first] as number;
    const end = tokens.ends[found.last] as number;
    while (sentence < sentences.length && (sentences[sentence] as Span).end <= start) sentence++;
    const around = sentences[sentence];
    if (around === undefined || around.start > start) marks = [];
    else if (marked !== sentence) {
      marks = findTenses(tokens, language, tokenAt(tokens, around.start), tokenAt(tokens, around.end));
      marked = sentence;
    }
    const tense = tenseAt(marks, found.first, found.last);
    const lasted = tense === "past" && found.past !== undefined;
    const type = lasted ? "DURATION" : found.type;
    const meaning: TimeMeaning = lasted
      ? { kind: "duration", value: found.past as string }
      : settle(found.meaning, last);
    const value = resolveValue(meaning, anchor, tense);
    const range = type === "DURATION" || type === "SET" ? null : resolveTime(meaning, anchor, tense);
    expressions.push({ start, end, type, value, meaning, tense, range, anchor: hangsOn(meaning) });
    if (type === "DATE" && meaning.kind !== "reference") last = meaning;
  }
  return expressions;
};

export const datesStage: Stage<"language" | "tokens" | "layout" | "sentences", "dates"> = {
  name: "dates",
  version: 2,
  needs: ["language", "tokens", "layout", "sentences"],
  adds: "dates",
  run: ({ report, tokens, layout, sentences }, { language }) => ({
    layer: readTimes(report.text, tokens, language, sentences, layout.published?.value.slice(0, 10) ?? null),
    notices: [],
  }),
};
