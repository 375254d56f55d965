/**
 * What changed between two renderings of one language, word by word: each run of differing words is one change, typed by
 * what its words are (a title, a number, a negation, a degree), with the words of titles, degrees and negations as language data.
 */
import type { Language } from "../../languages/language.ts";
import type { Change, ChangeKind } from "../../model/index.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { TokenKind, tokenise } from "../../read/tokens.ts";
import type { WordAlignment } from "./align.ts";
import type { Word } from "./words.ts";

const matcherOf = perLanguage((language: Language) =>
  buildCues({
    title: Object.values(language.names.titles).join(","),
    degree: language.quotes.degrees,
    negation: language.quotes.negations,
  }),
);

/** The class of a change by the words on either side. */
const kindOf = (
  from: readonly Word[],
  to: readonly Word[],
  texts: readonly [string, string],
  language: Language,
): ChangeKind => {
  const sides = texts.map((text) => {
    const tokens = tokenise(text, language);
    return new Set(
      matcherOf(language)
        .all(tokens)
        .map(({ value }) => value),
    );
  }) as [Set<string>, Set<string>];
  const differs = (value: string): boolean => sides[0].has(value) !== sides[1].has(value);
  const either = (value: string): boolean => sides[0].has(value) || sides[1].has(value);
  if (differs("negation")) return "negation";
  const numbers = (words: readonly Word[]): string =>
    words
      .filter(({ kind }) => kind === TokenKind.number)
      .map(({ folded }) => folded)
      .join(" ");
  if (numbers(from) !== numbers(to) && from.length > 0 && to.length > 0) return "number";
  if (either("degree")) return "degree";
  const named = (words: readonly Word[]): boolean => language.cased && words.some(({ capital }) => capital);
  if (from.length > 0 && to.length > 0 && (either("title") || (named(from) && named(to)))) return "name-or-title";
  return to.length === 0 ? "dropped" : from.length === 0 ? "added" : "word";
};

const textOf = (words: readonly Word[], text: string): string =>
  words.length === 0 ? "" : text.slice((words[0] as Word).start, (words.at(-1) as Word).end);

/**
 * The changes from one rendering to another.
 *
 * @param alignment Of `from` (its `a`) and `to` (its `b`).
 */
export const findChanges = (
  from: { readonly words: readonly Word[]; readonly text: string },
  to: { readonly words: readonly Word[]; readonly text: string },
  alignment: WordAlignment,
  language: Language,
): Change[] => {
  const changes: Change[] = [];
  let left: Word[] = [];
  let right: Word[] = [];
  const flush = (): void => {
    if (left.length + right.length > 0) {
      const texts: [string, string] = [textOf(left, from.text), textOf(right, to.text)];
      changes.push({ from: texts[0], to: texts[1], kind: kindOf(left, right, texts, language) });
    }
    left = [];
    right = [];
  };
  const first = alignment.pairs[0];
  const firstOf = (side: "a" | "b"): number => alignment.pairs.find((pair) => pair[side] >= 0)?.[side] ?? 0;
  const lastOf = (side: "a" | "b"): number => alignment.pairs.findLast((pair) => pair[side] >= 0)?.[side] ?? -1;
  if (first === undefined) return [];
  left = from.words.slice(0, firstOf("a"));
  right = to.words.slice(0, firstOf("b"));
  flush();
  for (const pair of alignment.pairs) {
    if (pair.same) flush();
    else {
      if (pair.a >= 0) left.push(from.words[pair.a] as Word);
      if (pair.b >= 0) right.push(to.words[pair.b] as Word);
    }
  }
  flush();
  left = from.words.slice(lastOf("a") + 1);
  right = to.words.slice(lastOf("b") + 1);
  flush();
  return changes;
};
