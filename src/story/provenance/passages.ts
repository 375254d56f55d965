/**
 * Passages that two reports of one language share word for word, and how sure they are to be of one text: a run of names or a
 * turn of phrase is chance, a dozen other words in a row are not.
 */
import type { Span } from "../../model/index.ts";
import type { Mentions } from "../../read/mentions.ts";
import type { SharedRun, Words } from "./copies.ts";

export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Words of it, a name counted as one. */
  readonly words: number;
}

/** Words from which on a run is more than a turn of phrase. */
const TELLING_WORDS = 7;
/** Each so many words more leave 1/e of the chance that passages are not of one text. By judgement; there is no gold for it. */
const WORDS_TO_BE_SURE = 8;

/** Cuts a run where a paragraph ends in either report, as other matter may stand between. */
const cutAtParagraphs = (run: SharedRun, a: Words, b: Words): SharedRun[] => {
  const cuts: SharedRun[] = [];
  let from = 0;
  for (let k = 1; k <= run.length; k++)
    if (
      k === run.length ||
      a.paragraphs[run.a + k] !== a.paragraphs[run.a + k - 1] ||
      b.paragraphs[run.b + k] !== b.paragraphs[run.b + k - 1]
    ) {
      cuts.push({ a: run.a + from, b: run.b + from, length: k - from });
      from = k;
    }
  return cuts;
};

/** Words of a run, a name of however many words counted as one: a long title is shared by all who write of its bearer. */
const countWords = (run: SharedRun, words: Words, names: Mentions): number => {
  let count = 0;
  let at = 0;
  let counted = -1;
  for (let i = run.a; i < run.a + run.length; i++) {
    while (at < names.length && names[at]!.end <= words.starts[i]!) at++;
    const inName = at < names.length && names[at]!.start < words.ends[i]!;
    if (!inName) count += words.weights[i]!;
    else if (counted !== at) {
      count += words.weights[i]!;
      counted = at;
    }
  }
  return count;
};

const spanOf = (words: Words, from: number, length: number): Span => ({
  start: words.starts[from]!,
  end: words.ends[from + length - 1]!,
});

/** The runs that tell, as places in the two texts. */
export const tellingPassages = (
  runs: readonly SharedRun[],
  a: Words,
  b: Words,
  mentionsOfA: Mentions,
): SharedPassage[] => {
  const names = mentionsOfA.filter(({ form }) => form === "name");
  return runs
    .flatMap((run) => cutAtParagraphs(run, a, b))
    .map((run) => ({
      a: spanOf(a, run.a, run.length),
      b: spanOf(b, run.b, run.length),
      words: countWords(run, a, names),
    }))
    .filter(({ words }) => words >= TELLING_WORDS);
};

/** Probability that at least one of the passages is of one text. */
export const sharedTextProbability = (passages: readonly SharedPassage[]): number =>
  1 - passages.reduce((chance, { words }) => chance * Math.exp(-(words - TELLING_WORDS + 1) / WORDS_TO_BE_SURE), 1);
