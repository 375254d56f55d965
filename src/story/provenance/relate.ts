/**
 * What relation two reports stand in, judged from what they have in common. That one was taken from the other is a probability;
 * what kind of copy it is follows from how much of the words is kept. Reports that hold passages of a third text, while the rest differs, share a source.
 */
import type { Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { Mentions } from "../../read/mentions.ts";
import { alignSentences, type SentencePair } from "./align.ts";
import { findSharedRuns, type SharedRun, type Words, wordsOf } from "./copies.ts";
import { type Measures, measure } from "./measures.ts";
import { probabilityOf } from "./probability.ts";

export type Derivation = "verbatim" | "trimmed" | "rewrite" | "translation" | "shared-source";

export interface Related {
  /** Probability that one was taken from the other, or both whole from a third report. */
  readonly derived: number;
  /** Null where they have no more in common than their subject. */
  readonly relation: Derivation | null;
  /** Probability of the relation. */
  readonly score: number;
  /** The places that show it; within a language runs of words, across languages sentences. */
  readonly passages: readonly { readonly a: Span; readonly b: Span }[];
  /** Sentences that say the same, by index into each report's sentences layer. */
  readonly pairs: readonly SentencePair[];
  readonly measures: Measures;
}

/** Words of either report that a copy word for word keeps in both. */
const VERBATIM = 0.85;
/** Likeness of the pairs in a copy that only leaves sentences out. */
const TRIMMED_LIKENESS = 0.9;
const TRIMMED_WORDS = 0.5;
/** Share of the sentences of one report that find a partner when it is a translation of the other or of its source. */
const TRANSLATED = 0.4;

/** Words outside names in a run, from which on it is more than a turn of phrase. */
const TELLING_WORDS = 7;
/** So many more words make a shared passage 1 - 1/e likely to be of one text. */
const WORDS_TO_BE_SURE = 8;

const wordsOutsideNames = (run: SharedRun, words: Words, mentions: Mentions): number => {
  let outside = 0;
  let at = 0;
  for (let i = run.a; i < run.a + run.length; i++) {
    while (at < mentions.length && (mentions[at]!.end <= words.starts[i]! || mentions[at]!.form !== "name")) at++;
    if (at >= mentions.length || mentions[at]!.start >= words.ends[i]!) outside++;
  }
  return outside;
};

/** Where a run stands in the text of `a` or `b`, cut where a paragraph ends, as other matter may stand between. */
const cutAtParagraphs = (runs: readonly SharedRun[], a: Words, b: Words): SharedRun[] =>
  runs.flatMap((run) => {
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
  });

const spanOf = (words: Words, from: number, length: number): Span => ({
  start: words.starts[from]!,
  end: words.ends[from + length - 1]!,
});

/** Probability that runs are passages of one text: each telling run alone may be chance, together they are not. */
const sharedSource = (runs: readonly { readonly outside: number }[]): number =>
  1 - runs.reduce((chance, { outside }) => chance * Math.exp(-(outside - TELLING_WORDS + 1) / WORDS_TO_BE_SURE), 1);

/** A shared source less likely than this is not told. */
const LEAST_SCORE = 0.4;
/** Cosine of a pair across languages that is more than one subject. */
const SHARED_PAIR = 0.35;
/** Cosine from which on two sentences of one language are renderings of one. */
const SAME_SENTENCE = 0.55;

/** Compares two reports; the same measures in either order, `a` and `b` exchanged. */
export const relate = (a: ReadDoc, b: ReadDoc): Related => {
  const within = a.language.code === b.language.code;
  const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)];
  const [vectorsOfA, vectorsOfB] = [a.fingerprint.sentences, b.fingerprint.sentences];
  const runs = within ? findSharedRuns(wordsOfA, a.fingerprint, wordsOfB, b.fingerprint) : [];
  const alignment = alignSentences(vectorsOfA, vectorsOfB);
  const measures = measure(vectorsOfA, vectorsOfB, alignment, runs, wordsOfA, wordsOfB);
  const derived = alignment.pairs.length === 0 && runs.length === 0 ? 0 : probabilityOf(measures, within);
  const named = (pairs: readonly SentencePair[]): SentencePair[] =>
    pairs.map((pair) => ({
      a: vectorsOfA[pair.a]!.sentence,
      b: vectorsOfB[pair.b]!.sentence,
      score: Math.round(pair.score * 1000) / 1000,
    }));
  const telling = cutAtParagraphs(runs, wordsOfA, wordsOfB)
    .map((run) => ({ ...run, outside: wordsOutsideNames(run, wordsOfA, a.mentions) }))
    .filter(({ outside }) => outside >= TELLING_WORDS);
  const asPassages = (shown: readonly SharedRun[]) =>
    shown.map((run) => ({ a: spanOf(wordsOfA, run.a, run.length), b: spanOf(wordsOfB, run.b, run.length) }));
  const asSentences = (pairs: readonly SentencePair[]) =>
    named(pairs).map((pair) => ({ a: a.sentences[pair.a]!, b: b.sentences[pair.b]! }));
  const none = { derived, relation: null, score: 0, passages: [], pairs: [], measures } as const;

  if (derived >= 0.5 && within) {
    const most = Math.max(measures.copiedOfA, measures.copiedOfB);
    const least = Math.min(measures.copiedOfA, measures.copiedOfB);
    const relation =
      least >= VERBATIM
        ? "verbatim"
        : most >= TRIMMED_WORDS && measures.likeness >= TRIMMED_LIKENESS
          ? "trimmed"
          : "rewrite";
    const passages = telling.length > 0 ? asPassages(telling) : asSentences(alignment.pairs);
    return { derived, relation, score: derived, passages, pairs: named(alignment.pairs), measures };
  }
  if (derived >= 0.5) {
    const whole = Math.max(measures.alignedOfA, measures.alignedOfB) >= TRANSLATED;
    const relation = whole ? "translation" : "shared-source";
    return {
      derived,
      relation,
      score: derived,
      passages: asSentences(alignment.pairs),
      pairs: named(alignment.pairs),
      measures,
    };
  }
  if (within) {
    const pairs = alignment.pairs.filter(({ score }) => score >= SAME_SENTENCE);
    const score = sharedSource(telling);
    if (score < LEAST_SCORE) return { ...none, pairs: named(pairs) };
    return { derived, relation: "shared-source", score, passages: asPassages(telling), pairs: named(pairs), measures };
  }
  return { ...none, pairs: named(alignment.pairs.filter(({ score }) => score >= SHARED_PAIR)) };
};
