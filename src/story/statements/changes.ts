/**
 * What changed between two renderings of one language, word by word: each run of differing words is one change, typed by what its
 * words are (a title, a number, a negation, a degree), by the lists of the language. A degree is how much ("all", "some") and how
 * firmly ("agreed", "discussed"; "will", "may").
 */
import { conceptOf } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { ChangeKind, Span } from "../../model/index.ts";
import { findConcepts } from "../../read/concepts.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { TokenKind, tokenise } from "../../read/tokens.ts";
import { diffWords } from "./diff.ts";
import type { Word } from "./words.ts";

/** A rendering's words and the text that they are of. */
export interface Rendered {
  readonly words: readonly Word[];
  readonly text: string;
}

/** A change, by its places in the two texts; null where one side has no words. */
export interface FoundChange {
  readonly from: Span | null;
  readonly to: Span | null;
  readonly kind: ChangeKind;
}

const matcherOf = perLanguage((language: Language) =>
  buildCues({
    title: Object.values(language.names.titles).join(","),
    degree: language.quotes.degrees,
    negation: `${language.quotes.negations},${language.frames.negation}`,
    possible: language.frames.possible,
    planned: language.frames.future,
  }),
);

/** Words of a name with its title, or of a degree: a longer change is of words. */
const MAX_NAME = 5;

/** Words that, where the other side has none, are a negation or a degree by themselves; more are a clause that was left out. */
const MAX_ALONE = 2;

/** How firm an act is, by its words: agreed, discussed, possible, planned; null where they do not tell. */
const firmnessOf = (concepts: readonly string[], cues: ReadonlySet<string>): string | null => {
  if (cues.has("possible")) return "possible";
  for (const concept of concepts) {
    const { kin } = conceptOf(concept as Parameters<typeof conceptOf>[0]);
    if (kin === "undertake" || concept === "sign" || concept === "reach-agreement") return "agreed";
    if (kin === "discuss" || concept === "negotiate" || concept === "consult") return "discussed";
  }
  return cues.has("planned") ? "planned" : null;
};

/** What the words on one side of a change are. */
const readSide = (words: readonly Word[], text: string, language: Language) => {
  const tokens = tokenise(text, language);
  const hits = matcherOf(language).all(tokens);
  const cues = new Set<string>(hits.map(({ value }) => value));
  return {
    cues,
    degrees: hits
      .filter(({ value }) => value === "degree")
      .map(({ first, last }) => tokens.folded.slice(first, last + 1).join(" "))
      .join(","),
    firmness: firmnessOf(
      findConcepts(tokens, language).map(({ concept }) => concept),
      cues,
    ),
    numbers: words
      .filter(({ kind }) => kind === TokenKind.number)
      .map(({ folded }) => folded)
      .join(" "),
  };
};

/** True where a word is capital though no sentence begins there. */
const isNamed = ({ words, text }: Rendered, word: Word): boolean =>
  word.capital &&
  word !== words[0] &&
  !/[.!?…:“”„«»"'‘]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));

/** The class of a change by the words on either side. */
const kindOf = (
  [from, to]: readonly [readonly Word[], readonly Word[]],
  [a, b]: readonly [Rendered, Rendered],
  language: Language,
): ChangeKind => {
  const one = readSide(from, textOf(from, a.text), language);
  const other = readSide(to, textOf(to, b.text), language);
  const both = from.length > 0 && to.length > 0;
  const short = Math.max(from.length, to.length) <= MAX_NAME;
  if (!both && Math.max(from.length, to.length) > MAX_ALONE) return to.length === 0 ? "dropped" : "added";
  if (one.cues.has("negation") !== other.cues.has("negation")) return "negation";
  if (one.numbers !== "" && other.numbers !== "" && one.numbers !== other.numbers) return "number";
  if (short && one.degrees !== other.degrees) return "degree";
  if (one.firmness !== null && other.firmness !== null && one.firmness !== other.firmness) return "degree";
  const titled = one.cues.has("title") || other.cues.has("title");
  const named = language.cased && from.some((word) => isNamed(a, word)) && to.some((word) => isNamed(b, word));
  if (short && both && (titled || named)) return "name-or-title";
  return to.length === 0 ? "dropped" : from.length === 0 ? "added" : "word";
};

const spanOf = (words: readonly Word[]): Span | null =>
  words.length === 0 ? null : { start: (words[0] as Word).start, end: (words.at(-1) as Word).end };

const textOf = (words: readonly Word[], text: string): string => {
  const span = spanOf(words);
  return span === null ? "" : text.slice(span.start, span.end);
};

/** The changes from one rendering to another, in the order of their words. */
export const findChanges = (from: Rendered, to: Rendered, language: Language): FoundChange[] =>
  diffWords(from.words, to.words).map((replaced) => ({
    from: spanOf(replaced.from),
    to: spanOf(replaced.to),
    kind: kindOf([replaced.from, replaced.to], [from, to], language),
  }));
