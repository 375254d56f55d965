/**
 * How many: numbers by value, in figures or words, with the words that multiply them. "550 billion", "5,500億" and "550.000
 * millones" are one quantity, and so a feature by which reports of two languages are compared. Words for powers of ten come
 * from CLDR (`quantities/scale.ts`), words for small numbers from the language's words of time.
 */
import type { Language } from "../languages/language.ts";
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { buildCues, perLanguage } from "./cues.ts";
import type { Matcher } from "./matcher.ts";
import { isHanNumeral, valueOfFigures, valueOfHan } from "./quantities/numerals.ts";
import { type Scale, scaleOf } from "./quantities/scale.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

export interface Quantity extends Span {
  /** Its tokens. */
  readonly first: number;
  readonly last: number;
  /** In figures without grouping: "550000000000", "7.5". */
  readonly value: string;
  /** A share: "75%", "75 percent". */
  readonly percent: boolean;
  /** Said in words alone: "two", which another telling may leave out or say as "both". */
  readonly spelled: boolean;
}
/** In the order of the text. */
export type Quantities = readonly Quantity[];

interface Lexicon {
  readonly scale: Scale;
  readonly words: Matcher<string>;
}

/** One is an article as often as a number. */
const LEAST_WORD = 2;

const lexiconOf = perLanguage(({ dates }: Pick<Language, "dates">): Lexicon => {
  const words: Record<string, string> = {};
  for (const [term, forms] of Object.entries(dates.terms)) {
    const value = /^number (\d+)$/.exec(term)?.[1];
    if (value !== undefined && Number(value) >= LEAST_WORD && forms !== undefined) words[value] = forms;
  }
  return { scale: scaleOf(dates.locales[0] ?? "en"), words: buildCues(words) };
});

/** Letters by which a word may be longer than the form that CLDR has: "milionami". */
const LONGEST_ENDING = 3;
/** Letters from which on a form may have an ending. */
const SHORTEST_STEM = 5;

/** The power of ten that a word names, and what is left of it: "만톤" is 10^4 and "톤". */
const powerOf = (word: string, { powers }: Scale): number | null => {
  const exact = powers.get(word);
  if (exact !== undefined) return exact;
  for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); length--) {
    const power = powers.get(word.slice(0, length));
    if (power !== undefined) return power;
  }
  // Hangul: what is counted follows without a space.
  const first = /[\p{sc=Hangul}]/u.test(word[0] ?? "") ? powers.get(word[0] as string) : undefined;
  return first ?? null;
};

const gapBefore = (text: string, tokens: Tokens, at: number): string =>
  at > 0 && at < tokens.count ? text.slice(tokens.ends[at - 1], tokens.starts[at]) : "";

/** Decimals of a value that say anything. */
const PRECISION = 1e6;
const print = (value: number): string => String(Math.round(value * PRECISION) / PRECISION);

interface Read {
  readonly value: number;
  /** First token behind it. */
  readonly next: number;
}

/** Figures from token `at` on: "33 000" is one number where thousands are set apart by a space. */
const readFigures = (text: string, tokens: Tokens, at: number, { scale }: Lexicon): Read | null => {
  let [printed, next] = [tokens.folded[at] as string, at + 1];
  if (scale.spaced && /^\d{1,3}$/.test(printed))
    while (
      /^[ \u00a0\u202f]$/.test(gapBefore(text, tokens, next)) &&
      /^\d{3}(?:,\d+)?$/.test(tokens.folded[next] ?? "")
    )
      printed += tokens.folded[next++] as string;
  const value = valueOfFigures(printed, scale.decimal, powerAt(tokens, next, scale) !== null);
  return value === null ? null : { value, next };
};

const powerAt = (tokens: Tokens, at: number, scale: Scale): number | null => {
  const kind = tokens.kinds[at];
  if (at >= tokens.count || (kind !== TokenKind.word && kind !== TokenKind.ideograph)) return null;
  return powerOf(tokens.folded[at] as string, scale);
};

/** A number in words or in Chinese numerals. */
const readWords = (text: string, tokens: Tokens, at: number, { words, scale }: Lexicon): Read | null => {
  if (tokens.kinds[at] === TokenKind.ideograph && isHanNumeral(tokens.folded[at] as string)) {
    let next = at;
    while (tokens.kinds[next] === TokenKind.ideograph && isHanNumeral(tokens.folded[next] as string)) next++;
    const value = valueOfHan(tokens.folded.slice(at, next));
    // One or two characters are parts of words ("一些", "十分") unless a power of ten follows.
    const told = next - at >= 2 || powerAt(tokens, next, scale) !== null;
    return value === null || !told || value < LEAST_WORD ? null : { value, next };
  }
  const hit = words.at(tokens, at)[0];
  if (hit === undefined) return null;
  const [value, next] = [Number(hit.value), hit.last + 1];
  if (value < 20 || value % 10 !== 0 || value > 90) return { value, next };
  const dash = /^[-‐‑]$/.test(tokens.folded[next] ?? "") ? 1 : 0;
  const unit = words.at(tokens, next + dash)[0];
  const close = dash === 1 || gapBefore(text, tokens, next) === " ";
  return unit !== undefined && close && Number(unit.value) < 10
    ? { value: value + Number(unit.value), next: unit.last + 1 }
    : { value, next };
};

/** A number with the powers of ten behind it, and what is added to it: "5億5000万". */
const readQuantity = (text: string, tokens: Tokens, at: number, lexicon: Lexicon): Read | null => {
  const figures = tokens.kinds[at] === TokenKind.number;
  const read = figures ? readFigures(text, tokens, at, lexicon) : readWords(text, tokens, at, lexicon);
  if (read === null) return null;
  let { value, next } = read;
  let power = powerAt(tokens, next, lexicon.scale);
  const scaled = power !== null;
  while (power !== null) {
    value *= 10 ** power;
    const glued = /^[\p{sc=Hangul}]{2,}$/u.test(tokens.folded[next] as string);
    next++;
    power = glued ? null : powerAt(tokens, next, lexicon.scale);
  }
  const adds = scaled && figures && gapBefore(text, tokens, next) === "" && tokens.kinds[next] === TokenKind.number;
  const more = adds ? readQuantity(text, tokens, next, lexicon) : null;
  return more !== null && more.value < value ? { value: value + more.value, next: more.next } : { value, next };
};

const isPercent = (tokens: Tokens, at: number, { percent }: Scale): boolean =>
  /^[%％٪]$/.test(tokens.folded[at] ?? "") || percent.has(tokens.folded[at] ?? "");

/**
 * The quantities of a text, those inside dates among them.
 *
 * @example
 * findQuantities("Japan will invest $550 billion.", tokens, english) // [{ value: "550000000000", … }]
 */
export const findQuantities = (text: string, tokens: Tokens, language: Pick<Language, "dates">): Quantities => {
  const lexicon = lexiconOf(language);
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.count; ) {
    const read = tokens.kinds[i] === TokenKind.mark ? null : readQuantity(text, tokens, i, lexicon);
    if (read === null) {
      i++;
      continue;
    }
    const after = isPercent(tokens, read.next, lexicon.scale);
    const last = after ? read.next : read.next - 1;
    const percent = after || (i > 0 && isPercent(tokens, i - 1, lexicon.scale));
    found.push({
      first: i,
      last,
      start: tokens.starts[i] as number,
      end: tokens.ends[last] as number,
      value: print(read.value),
      percent,
      spelled: tokens.kinds[i] !== TokenKind.number,
    });
    i = last + 1;
  }
  return found;
};

export const quantitiesStage: Stage<"tokens", "quantities"> = {
  name: "quantities",
  version: 1,
  needs: ["tokens"],
  adds: "quantities",
  run: ({ report, tokens }, { language }) => ({
    layer: findQuantities(report.text, tokens, language),
    notices: [],
  }),
};
