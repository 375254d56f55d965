/**
 * Lines that say who wrote or sent the report: "By Jane Doe and John Doe, Example Times", "Автор: Иван Петров",
 * "김철수 기자 kim@example.com". The names in them are authors unless they are an agency's.
 */
import type { Language } from "../../languages/language.ts";
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { openingPhrase } from "./phrases.ts";

const LONGEST_BYLINE = 140;
const MOST_NAME_WORDS = 5;

/** Names, apart from each other by commas, bars and one-word conjunctions in small letters ("and", "oraz", "и"). */
const namesIn = (line: string, from: number, cased: boolean): Span[] => {
  const names: Span[] = [];
  const separators = cased ? /\s*[,;|•·/–—]\s*|\s+(?:\p{Ll}{1,4}|&)\s+|\s{2,}|$/gu : /\s*[,;|•·/]\s*|\s{2,}|$/gu;
  let start = from;
  separators.lastIndex = from;
  for (const match of line.matchAll(separators)) {
    if (match.index < start) continue;
    const raw = line.slice(start, match.index);
    const name = raw.trim();
    const at = start + raw.indexOf(name);
    if (name !== "") names.push({ start: at, end: at + name.length });
    start = match.index + match[0].length;
  }
  return names;
};

const looksLikeName = (name: string, cased: boolean): boolean => {
  const words = name.split(/\s+/);
  if (words.length > MOST_NAME_WORDS || /\d|@/.test(name)) return false;
  return cased
    ? words.every((word) => /^[\p{Lu}"'(]|^(?:de|van|von|der|bin|al|da|di)$/u.test(word))
    : name.length <= 12;
};

export interface Byline {
  /** Everything in the line that may be the name of a person, body or agency; offsets count from the line's beginning. */
  readonly names: readonly Span[];
}

/**
 * Reads a line as a byline.
 *
 * @returns undefined where it is none: a sentence that begins with "By" has more than names in it.
 * @example
 * readByline("By Jane Doe and John Roe", english)?.names.length // 2
 */
export const readByline = (line: string, language: Language): Byline | undefined => {
  if (line.length > LONGEST_BYLINE || /(?:\p{Ll}{3}[.!?]|[。！？])$/u.test(line)) return undefined;
  const { bylineOpeners, bylineClosers } = language.layout;
  const folded = fold(line);
  const opener = openingPhrase(folded, bylineOpeners);
  if (opener !== undefined) {
    let at = opener.length;
    const rest = line.slice(at);
    at += /^\s*[:：=-]?\s*/.exec(rest)?.[0].length ?? 0;
    const names = namesIn(line, at, language.cased);
    const good = names.filter((name) => looksLikeName(line.slice(name.start, name.end), language.cased));
    if (names[0] !== undefined && names[0] === good[0] && 2 * good.length >= names.length) return { names: good };
  }
  for (const closer of bylineClosers) {
    const at = folded.indexOf(closer);
    // folding may change lengths
    if (at < 1 || at > 40 || fold(line.slice(at, at + closer.length)) !== closer) continue;
    const after = folded.slice(at + closer.length).trim();
    const before = line.slice(0, at).replace(/^.*[=\])】]/, (cut) => " ".repeat(cut.length));
    const name = before.trim();
    if (name === "" || !looksLikeName(name, language.cased)) continue;
    if (after !== "" && !/^[=(<[|,]|^\S+@\S+|^[|/]/.test(after)) continue;
    const start = before.indexOf(name);
    return { names: [{ start, end: start + name.length }] };
  }
  return undefined;
};
