/**
 * Time expressions and what they refer to (TIMEX3, ISO-TimeML). What an expression means on its own is a `TimeMeaning`, plain
 * data; `resolveTime` turns it into days once an anchor is known, so that a report without a date can be resolved again
 * when the story tells its day.
 */

import type { Language } from "../languages/language.ts";
import type { IsoPrefix, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { findExpressions } from "./dates/find.ts";
import { type Lexicon, lexiconOf } from "./dates/lexicon.ts";
import { isAbsolute, type Tense, type TimeMeaning } from "./dates/meaning.ts";
import { inStory, isNarrative } from "./dates/narrative.ts";
import { resolveTime, resolveValue } from "./dates/resolve.ts";
import { seenWhereSaid } from "./dates/speakers-day.ts";
import { findTenses, tenseAt } from "./dates/tense.ts";
import { isSuffix } from "./dates/terms.ts";
import type { TimeRange } from "./dates/value-range.ts";
import type { Layout } from "./layout.ts";
import { sentenceAt } from "./sentences.ts";
import { type Tokens, tokenAt } from "./tokens.ts";

export type { Tense, TimeMeaning } from "./dates/meaning.ts";
export { resolveTime, resolveValue } from "./dates/resolve.ts";
export type { TimeRange } from "./dates/value-range.ts";

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
      if (meaning.base !== null) return { ...meaning, base: settle(meaning.base, last) };
      // Where no day was named before, the report's own is meant.
      return { ...meaning, base: last ?? { kind: "shift", unit: "D", by: 0 } };
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

/** End of an expression without a particle or case ending that is written to its last word. */
const endOf = (tokens: Tokens, last: number, lexicon: Lexicon): number => {
  if (isSuffix(tokens, last)) return tokens.ends[last - 2] as number;
  const end = tokens.ends[last] as number;
  const word = tokens.folded[last] as string;
  return word.length === end - (tokens.starts[last] as number) ? end - lexicon.tailOf(word) : end;
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
 * @param anchor ISO day or local instant that the text speaks from; null: not known, and what hangs on it stays without value.
 */
export const readTimes = (
  text: string,
  tokens: Tokens,
  language: Language,
  sentences: readonly Span[],
  anchor: IsoPrefix | null,
): TimeExpressions => {
  const expressions: TimeExpression[] = [];
  const lexicon = lexiconOf(language);
  const all = findExpressions(text, tokens, language);
  const sentenceOf = (offset: number): Span | undefined => sentences[sentenceAt(sentences, offset)];
  const said = seenWhereSaid(tokens, language, all, sentenceOf);
  const history =
    anchor !== null &&
    isNarrative(
      all.map(({ meaning }) => meaning),
      Number(anchor.slice(0, 4)),
    );
  let told: string | null = null;
  let last: TimeMeaning | null = null;
  let seen: Span | undefined;
  let marks: ReturnType<typeof findTenses> = [];
  for (const [i, found] of all.entries()) {
    const start = tokens.starts[found.first] as number;
    const end = endOf(tokens, found.last, lexicon);
    const sentence = sentenceOf(start);
    if (sentence === undefined) marks = [];
    else if (sentence !== seen)
      marks = findTenses(tokens, language, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end));
    seen = sentence;
    const marked = tenseAt(marks, found.first, found.last);
    const tense = marked ?? "past";
    const lasted = marked === "past" && found.past !== undefined;
    const type = lasted ? "DURATION" : found.type;
    const own: TimeMeaning = lasted
      ? { kind: "duration", value: found.past as string }
      : (said[i] ?? settle(found.meaning, last));
    const meaning: TimeMeaning = history && told !== null ? inStory(own, told) : own;
    const value: string | null = resolveValue(meaning, anchor, tense);
    const range: TimeRange | null = type === "DURATION" || type === "SET" ? null : resolveTime(meaning, anchor, tense);
    expressions.push({ start, end, type, value, meaning, tense, range, anchor: hangsOn(meaning) });
    if (type === "DATE" && meaning.kind !== "reference") last = meaning;
    if (range !== null && isAbsolute(meaning)) told = value;
  }
  return expressions;
};

/**
 * The day that a report speaks from: the one in its dateline, else that of its publication, to the minute where it is known.
 * A dateline's day is taken as seen from the publication.
 */
export const reportDay = (
  text: string,
  tokens: Tokens,
  language: Language,
  layout: Pick<Layout, "published" | "dateline">,
): IsoPrefix | null => {
  const published = layout.published?.value.slice(0, 16) ?? null;
  if (layout.dateline === null) return published;
  const first = tokenAt(tokens, layout.dateline.start);
  for (const { meaning } of findExpressions(text, tokens, language, first, tokenAt(tokens, layout.dateline.end))) {
    const day = resolveValue(meaning, published, "past")?.slice(0, 10);
    if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  }
  return published;
};

export const datesStage: Stage<"language" | "tokens" | "layout" | "sentences", "dates"> = {
  name: "dates",
  version: 2,
  needs: ["language", "tokens", "layout", "sentences"],
  adds: "dates",
  run: ({ report, tokens, layout, sentences }, { language }) => ({
    layer: readTimes(report.text, tokens, language, sentences, reportDay(report.text, tokens, language, layout)),
    notices: [],
  }),
};
