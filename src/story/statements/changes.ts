/**
 * What changed between two renderings of one language, word by word: each run of differing words is one change, typed by
 * what its words are (a title, a number, a negation, a degree), with the words of titles, degrees and negations as language data.
 */
import type { Language } from "../../languages/language.ts";
import type { Change, ChangeKind } from "../../model/index.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { TokenKind, tokenise } from "../../read/tokens.ts";
import { diffWords } from "./diff.ts";
import type { Word } from "./words.ts";

const matcherOf = perLanguage((language: Language) =>
  buildCues({
    title: Object.values(language.names.titles).join(","),
    degree: language.quotes.degrees,
    negation: language.quotes.negations,
  }),
);

/** Words of a name with its title, or of a degree: a longer change is of words. */
const MAX_NAME = 5;

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
  if (either("degree") && Math.max(from.length, to.length) <= MAX_NAME) return "degree";
  const named = (words: readonly Word[]): boolean => language.cased && words.some(({ capital }) => capital);
  const short = Math.max(from.length, to.length) <= MAX_NAME;
  if (short && from.length > 0 && to.length > 0 && (either("title") || (named(from) && named(to))))
    return "name-or-title";
  return to.length === 0 ? "dropped" : from.length === 0 ? "added" : "word";
};

const textOf = (words: readonly Word[], text: string): string =>
  words.length === 0 ? "" : text.slice((words[0] as Word).start, (words.at(-1) as Word).end);

/** The changes from one rendering to another. */
export const findChanges = (
  from: { readonly words: readonly Word[]; readonly text: string },
  to: { readonly words: readonly Word[]; readonly text: string },
  language: Language,
): Change[] =>
  diffWords(from.words, to.words).map((replaced) => {
    const texts: [string, string] = [textOf(replaced.from, from.text), textOf(replaced.to, to.text)];
    return { from: texts[0], to: texts[1], kind: kindOf(replaced.from, replaced.to, texts, language) };
  });
