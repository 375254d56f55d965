/**
 * Which words of two passages in one language the other does not have in its place: the longest common run of words (Hunt and Szymanski's problem,
 * by the plain table, so only for passages of some hundred words), with case and punctuation left aside.
 */
import type { Span } from "../../../src/model/index.ts";
import { foldText } from "./fold.ts";

/** Longer passages are not compared word by word: the table grows with the product of both. */
const mostWords = 400;

interface Word extends Span {
  readonly folded: string;
}

/** In scripts without spaces every character is a word. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldText(match[0]).text,
  }));

/** Neighbouring words become one stretch, with what stands between them. */
const stretches = (words: readonly Word[], kept: ReadonlySet<Word>): Span[] => {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const one of words) {
    const { start, end } = one;
    const changed = !kept.has(one);
    const last = spans.at(-1);
    if (changed && open && last !== undefined) last.end = end;
    else if (changed) spans.push({ start, end });
    open = changed;
  }
  return spans;
};

export interface WordDiff {
  /** Stretches of the first passage that the second does not have, and the other way round. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** @returns Null where the passages are too long, or have so little in common that marking it would help nobody. */
export const diffWords = (a: string, b: string): WordDiff | null => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0 || left.length > mostWords || right.length > mostWords) return null;
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        left[i]!.folded === right[j]!.folded
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  if (table[0]! * 3 < Math.min(left.length, right.length)) return null;
  const kept = new Set<Word>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i]!.folded === right[j]!.folded) {
      kept.add(left[i]!);
      kept.add(right[j]!);
      i += 1;
      j += 1;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return { a: stretches(left, kept), b: stretches(right, kept) };
};
