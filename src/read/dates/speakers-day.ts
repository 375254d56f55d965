/**
 * The day that words inside quotation marks speak from. "Today" in a quote is the day it was said, which the sentence may name
 * outside the marks; a letter or statement speaks from its own date, and where that is not told, from an unknown day: "24
 * days ago" in a letter does not count from the report.
 */
import type { Language } from "../../languages/language.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { Shape, type Tokens, tokenAt } from "../tokens.ts";
import type { Found } from "./find.ts";
import { isAbsolute, type TimeMeaning } from "./meaning.ts";

/** Tokens from the one after an opening mark to the one before its closing mark. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const opening = new Set(["“", "„", "«", "「", "『", "《", "‟"]);
const closing = new Set(["”", "»", "」", "』", "》"]);

/** Quoted stretches; a mark left open ends with its line. */
export const findQuoted = (tokens: Tokens): Stretch[] => {
  const stretches: Stretch[] = [];
  let open = -1;
  const close = (last: number): void => {
    if (open >= 0 && last > open) stretches.push({ first: open + 1, last });
    open = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.shapes[i] as number) & Shape.lineStart) !== 0) close(i - 1);
    const mark = tokens.folded[i] as string;
    if (open >= 0 && (closing.has(mark) || mark === '"' || mark === "“")) close(i - 1);
    else if (opening.has(mark) || mark === '"') open = i;
  }
  close(tokens.count - 1);
  return stretches;
};

const memo = new WeakMap<Language, Matcher<true>>();
const lettersOf = (language: Language): Matcher<true> => {
  let matcher = memo.get(language);
  if (matcher === undefined) {
    const words = (language.dates.letters ?? "").split(",").filter((word) => word.trim() !== "");
    matcher = buildMatcher(words.map((pattern) => ({ pattern, value: true as const })));
    memo.set(language, matcher);
  }
  return matcher;
};

/** Tokens before a quote among which the word for a letter is looked for. */
const LETTER_BEFORE = 120;
/** Tokens behind that word among which its date is looked for: "a letter to the president dated July 5". */
const DATE_BEHIND = 10;

/** Expressions whose meaning moves with the day of speaking. */
const isDeictic = (meaning: TimeMeaning, letter: boolean): boolean => {
  if (meaning.kind === "time") return meaning.day !== null && isDeictic(meaning.day, letter);
  if (meaning.kind === "shift") return meaning.unit === "D" || letter;
  return letter && meaning.kind === "named" && meaning.fields.weekday !== undefined && !isAbsolute(meaning);
};

const isDay = ({ type, meaning }: Found): boolean => {
  const day = meaning.kind === "time" ? meaning.day : meaning;
  if (day === null || (type !== "DATE" && type !== "TIME")) return false;
  if (day.kind === "shift") return day.unit === "D";
  return day.kind === "named" && (day.fields.day !== undefined || day.fields.weekday !== undefined);
};

const dayOf = (meaning: TimeMeaning): TimeMeaning =>
  meaning.kind === "time" && meaning.day !== null ? meaning.day : meaning;

const movedTo = (meaning: TimeMeaning, base: TimeMeaning | null): TimeMeaning =>
  meaning.kind === "time" && meaning.day !== null
    ? { ...meaning, day: { kind: "from", base, step: meaning.day } }
    : { kind: "from", base, step: meaning };

/**
 * For each expression the meaning it has where it is said; the same where nothing moves it.
 *
 * @param sentenceOf First and last offset of the sentence that holds an offset of the text.
 */
export const seenWhereSaid = (
  tokens: Tokens,
  language: Language,
  found: readonly Found[],
  sentenceOf: (offset: number) => { readonly start: number; readonly end: number } | undefined,
): readonly (TimeMeaning | undefined)[] => {
  const quoted = findQuoted(tokens);
  if (quoted.length === 0) return [];
  const letters = lettersOf(language);
  const stretchAt = (token: number): Stretch | undefined => {
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quoted[middle] as Stretch).last < token) low = middle + 1;
      else high = middle;
    }
    const stretch = quoted[low];
    return stretch !== undefined && stretch.first <= token ? stretch : undefined;
  };
  return found.map((expression, index) => {
    const stretch = stretchAt(expression.first);
    if (stretch === undefined) return undefined;
    const from = Math.max(0, stretch.first - LETTER_BEFORE);
    const letter = letters.all(tokens, from, stretch.first).at(-1);
    if (letter !== undefined) {
      if (!isDeictic(expression.meaning, true)) return undefined;
      const near = found.slice(Math.max(0, index - 8), index);
      const dated = near.find(
        (other) =>
          other.first > letter.last &&
          other.first <= letter.last + DATE_BEHIND &&
          other.last < stretch.first &&
          isDay(other),
      );
      return movedTo(expression.meaning, dated === undefined ? null : dayOf(dated.meaning));
    }
    if (!isDeictic(expression.meaning, false)) return undefined;
    const sentence = sentenceOf(tokens.starts[expression.first] as number);
    if (sentence === undefined) return undefined;
    const [first, last] = [tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end) - 1];
    const near = found.slice(Math.max(0, index - 8), index + 9);
    const saying = near.filter(
      (other) => other.first >= first && other.last <= last && isDay(other) && stretchAt(other.first) === undefined,
    );
    return saying.length === 1 ? movedTo(expression.meaning, dayOf((saying[0] as Found).meaning)) : undefined;
  });
};
