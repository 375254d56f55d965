/**
 * Particles and endings by which languages with the cue at the end of the clause bound speaker and words: closers ("라고", "と", "*ğını")
 * and subject marks ("*는", "は"). An entry that begins with `*` is the end of a word; another is one or more words of its own.
 */
import type { Unit } from "./frames.ts";

export interface Endings {
  /** Entries that are words, longest first. */
  readonly words: readonly string[];
  readonly endings: readonly string[];
  /** Words and endings that are none although they look so: "!には". */
  readonly exceptions: readonly string[];
}

/** Most units that one entry is. */
const MAX_UNITS = 6;

export const compileEndings = (entries: readonly string[], fold: (text: string) => string): Endings => {
  const part = (test: (entry: string) => boolean, from: number): string[] =>
    entries
      .filter(test)
      .map((entry) => fold(entry.slice(from)).replaceAll(" ", ""))
      .sort((a, b) => b.length - a.length);
  return {
    words: part((entry) => !/^[*!]/.test(entry), 0),
    endings: part((entry) => entry.startsWith("*"), 1),
    exceptions: part((entry) => entry.startsWith("!"), 1),
  };
};

/** First of the units up to `at` that together are one of these words; -1 where they are none. */
const wordsUpTo = (units: readonly Unit[], at: number, floor: number, words: readonly string[]): number => {
  let text = "";
  let found = -1;
  for (let first = at; first >= floor && at - first < MAX_UNITS && units[first]?.kind === "word"; first--) {
    text = (units[first] as Unit).folded + text;
    if (words.includes(text)) found = first;
  }
  return found;
};

/** What closes the words said and ends at unit `at`: the first of the units it takes, or, as the end of a word, none of its own. */
export const closerBefore = (
  { words, endings }: Endings,
  units: readonly Unit[],
  at: number,
  floor: number,
): { readonly first: number; readonly whole: boolean } | null => {
  const first = wordsUpTo(units, at, floor, words);
  if (first >= 0) return { first, whole: true };
  const unit = units[at] as Unit;
  return unit.kind === "word" && endings.some((ending) => unit.folded.endsWith(ending))
    ? { first: at, whole: false }
    : null;
};

/** The subject whose mark ends at unit `at`: its last unit, and how many code units of that are the mark; null where there is none. */
export const subjectUpTo = (
  { words, endings, exceptions }: Endings,
  units: readonly Unit[],
  at: number,
): { readonly last: number; readonly trim: number } | null => {
  const unit = units[at];
  if (unit === undefined) return null;
  const { kind, folded, bare, mention, end, start } = unit;
  if (kind !== "word" || (bare && mention >= 0 && !words.includes(folded))) return null;
  const before = units[at - 1]?.kind === "word" ? (units[at - 1] as Unit).folded : "";
  if (exceptions.some((exception) => (words.includes(folded) ? before + folded : folded).endsWith(exception)))
    return null;
  if (words.includes(folded)) return before === "" ? null : { last: at - 1, trim: 0 };
  const ending = endings.find((mark) => folded.endsWith(mark) && end - start > mark.length);
  return ending === undefined ? null : { last: at, trim: ending.length };
};
