/**
 * The day on which a report says that something happened: the time its sentence gives it, the nearest in its clause before others;
 * else the day of the scene that is being told, which the last sentence that named a recent day has set; else the day the report speaks
 * from. Which of the three it is, is said with it: a timeline shows only the first as certain.
 */
import { conceptOf } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { IsoPrefix, Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { daysFrom } from "../dates/calendar.ts";
import { findTenses } from "../dates/tense.ts";
import { lastDay } from "../dates/value-range.ts";
import { resolveTime, type TimeExpression, type TimeRange } from "../dates.ts";
import { sentenceAt } from "../sentences.ts";
import { startingIn } from "../spans.ts";
import { Shape, TokenKind, tokenAt } from "../tokens.ts";
import { type Clause, cutClauses, within } from "./clauses.ts";
import { eventWordOf } from "./words.ts";

export interface ToldDay {
  readonly range: TimeRange;
  /** said: by the sentence; scene: by one before it; report: the day the report speaks from. */
  readonly basis: "said" | "scene" | "report";
}

type Dated = Doc<"tokens" | "sentences" | "dates" | "concepts">;

/** Days before the report's own within which a day sets the scene: what is news happened lately. */
const RECENT = 7;
/** What crossing into another clause costs, in tokens. */
const CLAUSE_COST = 8;
/** A time farther than this, in tokens and clause costs, is another act's. */
const REACH = 30;

const isTime = ({ type, value }: TimeExpression): boolean =>
  (type === "DATE" || type === "TIME") && !/_REF$/.test(value ?? "");

/** A bare year behind a capitalised word is part of a name: "the 2010 act" is not, "Expo 2010" is. */
const isInName = ({ tokens }: Dated, date: TimeExpression, sentence: Span): boolean => {
  if (!/^\d{4}$/.test(date.value ?? "") || date.end - date.start > 4) return false;
  const at = tokenAt(tokens, date.start);
  return (
    at > 0 &&
    (tokens.starts[at - 1] as number) > sentence.start &&
    tokens.kinds[at - 1] === TokenKind.word &&
    ((tokens.shapes[at - 1] as number) & Shape.capital) !== 0
  );
};

/** The expressions that begin in a sentence. */
const datesIn = (doc: Dated, sentence: Span): TimeExpression[] => startingIn(doc.dates, sentence).filter(isTime);

/** A single day shortly before the anchor, or the anchor itself. */
const isRecentDay = (range: TimeRange | null, anchor: IsoPrefix): boolean => {
  if (range === null || range.start.length < 10 || range.start.slice(0, 10) !== range.end.slice(0, 10)) return false;
  const days = daysFrom(range.start, anchor);
  return days >= 0 && days <= RECENT;
};

const determinersOf = perLanguage((language: Language) => buildCues({ noun: language.frames.nounBefore }));
/** Tokens behind a year that its thing spans: "the 2015 nuclear agreement". */
const THING = 4;

/** True for the year of a thing that is not what `token` tells: "delayed the decision on the 2015 agreement" was not in 2015. */
export const isOfThing = (
  { tokens }: Pick<Dated, "tokens">,
  language: Language,
  date: TimeExpression,
  token: number,
): boolean => {
  const at = tokenAt(tokens, date.end) - 1;
  // The expression may begin with the determiner.
  if (!/^\d{4}$/.test(date.value ?? "") || at - tokenAt(tokens, date.start) > 1) return false;
  const thing =
    at > 0 &&
    tokens.kinds[at] === TokenKind.number &&
    tokens.kinds[at + 1] === TokenKind.word &&
    determinersOf(language).at(tokens, at - 1).length > 0;
  return thing && (token < at || token > at + THING);
};

/** What crossing a word that joins two acts costs: "fought in 2004 and left in 2009". */
const AND_COST = 6;
const andsOf = perLanguage((language: Language) => buildCues({ and: language.frames.and }));

/** Days that one time may cover: "in the past decade" dates nothing. */
const LONGEST = 366;
const isLong = ({ start, end }: TimeRange): boolean => daysFrom(start, lastDay(end)) > LONGEST;

/** True where the word only says that something was said: later times in its sentence are of what was said. */
const isSaying = (doc: Dated, language: Language, span: Span): boolean =>
  eventWordOf(doc.tokens, language, span).kind === "say" ||
  doc.concepts.some(
    ({ start, end, concept }) => start < span.end && end > span.start && conceptOf(concept).says === true,
  );

/** The time that a sentence gives the words of `span`: the nearest, other clauses' counted as farther. */
const saidTime = (doc: Dated, language: Language, sentence: Span, span: Span, anchor: IsoPrefix | null) => {
  const dates = datesIn(doc, sentence).filter((date) => !isInName(doc, date, sentence));
  if (dates.length === 0) return null;
  const [from, to] = [tokenAt(doc.tokens, sentence.start), tokenAt(doc.tokens, sentence.end)];
  const clauses: readonly Clause[] = cutClauses(doc.tokens, from, to, language);
  const clauseOf = (at: number): number => clauses.findIndex((clause) => within(clause, at));
  const token = tokenAt(doc.tokens, span.start);
  const own = clauseOf(token);
  const saying = isSaying(doc, language, span);
  const ands = andsOf(language).all(doc.tokens, from, to);
  let best: { readonly cost: number; readonly range: TimeRange } | null = null;
  for (const date of dates) {
    const range = resolveTime(date.meaning, anchor, date.tense);
    const at = tokenAt(doc.tokens, date.start);
    if (range === null || isLong(range) || isOfThing(doc, language, date, token)) continue;
    if (saying && at > token && (anchor === null || !isRecentDay(range, anchor))) continue;
    const joins = ands.filter(({ first }) => first > Math.min(at, token) && first < Math.max(at, token)).length;
    const cost = Math.abs(at - token) + CLAUSE_COST * Math.abs(clauseOf(at) - own) + AND_COST * joins;
    if (cost <= REACH && (best === null || cost < best.cost)) best = { cost, range };
  }
  return best?.range ?? null;
};

/** Body sentences after the headline that may set its scene. */
const LEAD = 3;

/** The recent day that a sentence names last; null where it names none. */
const recentDayIn = (doc: Dated, sentence: Span, anchor: IsoPrefix): TimeRange | null =>
  datesIn(doc, sentence)
    .map(({ meaning, tense }) => resolveTime(meaning, anchor, tense))
    .findLast((range) => isRecentDay(range, anchor)) ?? null;

/**
 * The scene that each sentence of a report tells of, by its index: the recent day named last up to it, for the sentences before any such
 * day the first that the lead names.
 */
export const scenesOf = (doc: Dated, anchor: IsoPrefix): readonly (TimeRange | null)[] => {
  const days = doc.sentences.map((sentence) => recentDayIn(doc, sentence, anchor));
  const first = days.slice(0, LEAD + 1).find((day) => day !== null) ?? null;
  let scene = first;
  return days.map((day) => {
    scene = day ?? scene;
    return scene;
  });
};

/** True where the word at `token` looks ahead. */
const isAhead = (doc: Dated, language: Language, sentence: Span, token: number): boolean => {
  const from = Math.max(tokenAt(doc.tokens, sentence.start), token - 4);
  return findTenses(doc.tokens, language, from, token + 1).at(-1)?.tense === "future";
};

/**
 * The day of what the words of `span` tell.
 *
 * @param anchor ISO day the report speaks from; null: not known, and only what names its own year has a day.
 * @param scenes Those of the report, by `scenesOf`.
 */
export const dayOf = (
  doc: Dated,
  language: Language,
  span: Span,
  anchor: IsoPrefix | null,
  scenes: readonly (TimeRange | null)[],
): ToldDay | null => {
  const index = sentenceAt(doc.sentences, span.start);
  const sentence = doc.sentences[index];
  const report: ToldDay | null =
    anchor === null ? null : { range: { start: anchor.slice(0, 10), end: anchor.slice(0, 10) }, basis: "report" };
  if (sentence === undefined) return report;
  const token = tokenAt(doc.tokens, span.start);
  const said = saidTime(doc, language, sentence, span, anchor);
  if (said !== null) return { range: said, basis: "said" };
  if (isAhead(doc, language, sentence, token)) return null;
  const scene = scenes[index] ?? null;
  return scene === null ? report : { range: scene, basis: "scene" };
};
