/**
 * Cuts a paragraph into sentences. `Intl.Segmenter` (UAX #29, Unicode's sentence boundaries) proposes; abbreviations,
 * initials, ordinals, ellipses and quotation marks take proposals away, and a sentence glued to the last one ("ended.The")
 * adds one. Time is linear in the paragraph's length.
 */
import type { Language } from "../../languages/language.ts";
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";

const openers = `["'“‘„«‹(\\[「『【（［〈《]*`;
const closeMarks = /["'”’»›)\]」』】）］〉》]/u;
const openMarks = /[“„«‹「『（【［〈《([]/u;
const letter = /\p{L}/u;

interface Sets {
  readonly abbreviations: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const cache = new WeakMap<Language["sentences"], Sets>();

const setsOf = (rules: Language["sentences"]): Sets => {
  let sets = cache.get(rules);
  if (sets === undefined) {
    sets = {
      abbreviations: new Set(rules.abbreviations),
      finals: new Set(rules.finalAbbreviations),
      starters: new Set(rules.starters),
    };
    cache.set(rules, sets);
  }
  return sets;
};

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (code: string): Intl.Segmenter => {
  let segmenter = segmenters.get(code);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(code === "und" ? "en" : code, { granularity: "sentence" });
    segmenters.set(code, segmenter);
  }
  return segmenter;
};

/** How far back the word before a boundary is looked for, in code units. */
const LONGEST_WORD = 40;

const pointed = new RegExp(`(?:^|[\\s(–—/])${openers}([^\\s.–—/]+(?:\\.[^\\s.–—/]+)*)\\.$`, "u");

/** The word that ends in a point before `at`, without the point; undefined where something else stands there. */
const pointedWord = (text: string, at: number): string | undefined => {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd();
  return pointed.exec(before)?.[1];
};

const firstWord = /^[\s"'“‘„«‹([「『]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)(\.?)/u;

/** True where the point before `at` belongs to a word that goes on: an abbreviation, an initial, an ordinal. */
const isAbbreviated = (text: string, at: number, language: Language, sets: Sets): boolean => {
  const raw = pointedWord(text, at);
  if (raw === undefined) return false;
  const word = fold(raw);
  const [, next = "", point] = firstWord.exec(text.slice(at, at + 2 * LONGEST_WORD)) ?? [];
  if (next === "") return false;
  const isInitial = next.length === 1 && point === ".";
  const begins = !isInitial && sets.starters.has(fold(next)) && /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(next);
  // "l'on. Rossi": what is elided before it is no part of the abbreviation
  const bare = word.slice(word.lastIndexOf("'") + 1);
  if (sets.finals.has(word)) return !begins;
  if (sets.abbreviations.has(word) || sets.abbreviations.has(bare)) return true;
  if (/^\d{1,2}$/.test(word))
    // a list's number opens its line; "5. Mai" where points make ordinals
    return (
      text.slice(0, Math.min(at, 2 * LONGEST_WORD)).trim() === `${raw}.` ||
      (language.sentences.ordinalPoints && !begins && /^\p{L}/u.test(next))
    );
  // initials: "J. Smith", "U.S. Embassy"; "Plan B. The" ends where a starter follows
  return /^\p{L}(?:\.\p{L})*$/u.test(raw) && raw !== raw.toLowerCase() && !begins;
};

/** Number of straight double quotation marks in a stretch. */
const straightMarks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) count++;
  return count;
};

/** Boundaries that the segmenter misses: a sentence glued to the one before it, "talks ended.The delegation". */
const glued = /(?<=[\p{Ll}\d]{2}[”"’»)]?[.!?][”"’»)]?)(?=\p{Lu}\p{Ll}+[\s,])/gu;

const isGlued = (text: string, at: number): boolean => {
  const before = /\S+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? "";
  // "example.com.The" and "Node.Js" stay whole
  return !/[/@]|\.\S*\.[^”"’»)]/u.test(before);
};

/** One that begins with a figure before a small letter: "Встреча прошла в марте. 20 апреля стороны …"; four letters are no abbreviation. */
const figureFirst = /(?<=\p{Ll}{4}[”"’»)]?[.!?][”"’»)]?\s)(?=\d{1,4}\s\p{Ll})/gu;

/** The boundaries inside a paragraph's text, in order, each the offset at which a sentence begins. */
const proposals = (text: string, language: Language): number[] => {
  const found = new Set<number>();
  for (const { index } of segmenterOf(language.code).segment(text)) if (index > 0) found.add(index);
  if (language.cased) for (const { index } of text.matchAll(glued)) if (isGlued(text, index)) found.add(index);
  for (const { index } of text.matchAll(figureFirst)) found.add(index);
  return [...found].sort((a, b) => a - b);
};

/**
 * Cuts one paragraph.
 *
 * @param paragraph Its text; line breaks in it are read as spaces.
 * @returns Spans within `paragraph`, without white space around them, in order.
 * @example
 * splitSentences("Mr. Lee met J. Doe. They spoke.", english).length // 2
 */
export const splitSentences = (paragraph: string, language: Language): Span[] => {
  const text = paragraph.replace(/[\n\u2028\u2029\u0085\r]/g, " ");
  const sets = setsOf(language.sentences);
  const spans: Span[] = [];
  let start = 0;
  let marks = 0;
  let counted = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    // a lone mark belongs to the sentence before it, at the beginning to the one after it
    const last = spans.at(-1);
    if (last === undefined && end < text.length && !/[\p{L}\p{N}]/u.test(words)) return;
    start = end;
    if (words === "") return;
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(words))
      spans[spans.length - 1] = { start: last.start, end: from + words.length };
    else spans.push({ start: from, end: from + words.length });
  };
  for (const proposal of proposals(text, language)) {
    let at = proposal;
    // UAX #29 leaves an opening mark with the sentence before it where no space parts them: `结束。“这是`
    while (at > start && openMarks.test(text[at - 1] as string) && !/\s/.test(text[at] ?? " ")) at--;
    if (at <= start) continue;
    marks += straightMarks(text, counted, at);
    counted = at;
    // `future. " Next`: the mark that stands apart closes the quotation still open
    const apart = /^"(?=\s|$)\s*/.exec(text.slice(at, at + 4));
    if (apart !== null && marks % 2 === 1) {
      marks++;
      at += apart[0].length;
      counted = at;
    }
    // only the end of the sentence so far is looked at, however long it has become
    const tail = text.slice(Math.max(start, at - 2 * LONGEST_WORD), at);
    const before = tail.trimEnd();
    const next = text[at];
    const lastMark = before.at(-1) ?? "";
    const spaceBetween = before.length < tail.length;
    if (next !== undefined && /\p{Ll}/u.test(next) && !/[.。]$/.test(before)) continue;
    // `"… 합니다."라고`: what hangs on a closing mark goes on with the sentence
    if (!spaceBetween && next !== undefined && closeMarks.test(lastMark) && letter.test(next)) {
      const goesOn = language.spaced
        ? !/\p{Lu}/u.test(next)
        : language.sentences.afterQuotes.some((word) => text.startsWith(word, at));
      if (goesOn) continue;
    }
    // "the peninsula ... I am": points with a space before them stand for words left out; "[…]" likewise
    if (/\s(?:\.{2,}|…)$|\[(?:\.{2,}|…)\]$/u.test(before)) continue;
    if (lastMark === "." && isAbbreviated(text, at - tail.length + before.length, language, sets)) continue;
    push(at);
  }
  push(text.length);
  return spans;
};
