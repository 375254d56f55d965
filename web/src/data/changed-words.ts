/** Finds in a rendering the words that a list of changes says are new there, so that they can be marked in place. */
import type { Span } from "../../../src/model/index.ts";

/** A letter or digit of a script that sets spaces between words; in the others a word may begin anywhere. */
const spacedLetter = /[\p{L}\p{N}]/u;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const joins = (a: string | undefined, b: string | undefined): boolean =>
  [a, b].every((unit) => unit !== undefined && spacedLetter.test(unit) && !unspacedScript.test(unit));

const findWord = (text: string, word: string, from: number): number => {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!joins(text[at - 1], text[at]) && !joins(text[end - 1], text[end])) return at;
  }
  return -1;
};

/**
 * @param words In the order in which they stand in the text; what is empty or not there as a whole word is passed over.
 * @returns Where they stand, in order, none overlapping another.
 */
export const findChanged = (text: string, words: readonly string[]): Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (const word of words) {
    const start = word === "" ? -1 : findWord(text, word, from);
    if (start < 0) continue;
    from = start + word.length;
    found.push({ start, end: from });
  }
  return found;
};
