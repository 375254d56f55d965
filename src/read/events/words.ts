/**
 * What the word of an event mention is: its family ("die", "died", "death") and the kind of happening it tells, from the language's list;
 * of a word that no list names, its form alone. Which words may tell one event is compared by these.
 */

import type { Language } from "../../languages/language.ts";
import { type Happening, happenings } from "../../languages/rules/happenings.ts";
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { perLanguage } from "../cues.ts";
import { romanise } from "../fingerprint/romanise.ts";
import { TokenKind, type Tokens, tokenAt } from "../tokens.ts";

export interface EventWord {
  /** The token that says what happened. */
  readonly token: number;
  /** The word in Latin letters. */
  readonly latin: string;
  /** First word of its family; null where no list names it. */
  readonly family: string | null;
  readonly kind: Happening | null;
}

interface Family {
  readonly name: string;
  readonly kind: Happening;
}

const familiesOf = perLanguage((language: Language): ReadonlyMap<string, Family> => {
  const families = new Map<string, Family>();
  for (const kind of happenings)
    for (const family of (language.happenings?.[kind] ?? "").split("|")) {
      const words = family.split(/\s+/).filter((word) => word !== "");
      for (const word of words) families.set(fold(word), { name: words[0] as string, kind });
    }
  return families;
});

/** Words shorter than this in Latin letters are particles, not heads: "into", "off" after a verb are never asked first. */
const LEAST_HEAD = 3;

/**
 * The word that heads a mention: the first that a list names; else the last long one.
 *
 * @example
 * eventWordOf(tokens, english, spanOf("checked himself into")).family // "check"
 */
export const eventWordOf = (tokens: Tokens, language: Language, span: Span): EventWord => {
  const families = familiesOf(language);
  const first = tokenAt(tokens, span.start);
  let last = first;
  for (let i = first; i < tokens.count && (tokens.starts[i] as number) < span.end; i++) last = i;
  const words = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
    (i) => i < tokens.count && tokens.kinds[i] === TokenKind.word,
  );
  const named = words.find((i) => families.has(tokens.folded[i] as string));
  const long = words.filter((i) => (tokens.folded[i] as string).length >= LEAST_HEAD);
  const token = named ?? long.at(-1) ?? words.at(-1) ?? first;
  // Without spaces the whole span is the word.
  const printed =
    words.length === 0 ? tokens.folded.slice(first, last + 1).join("") : (tokens.folded[token] as string | undefined);
  const family = families.get(printed ?? "") ?? null;
  return { token, latin: romanise(printed ?? ""), family: family?.name ?? null, kind: family?.kind ?? null };
};

/** Letters two words have in common from their beginning, of the longer one: 1 for the same word. */
export const likeForms = (a: string, b: string): number => {
  if (a === "" || b === "") return 0;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length);
};

/** Letters that an ending may add. */
const ENDING = 4;

/** True where two words of one language are one word or of one family. */
export const isOneWord = (a: EventWord, b: EventWord): boolean => {
  if (a.family !== null && b.family !== null) return a.family === b.family;
  const [short, long] = a.latin.length <= b.latin.length ? [a.latin, b.latin] : [b.latin, a.latin];
  if (short === long) return true;
  if (short.length < 4 || long.length - short.length > ENDING) return false;
  return likeForms(short, long) * long.length >= Math.max(4, short.length - 1);
};
