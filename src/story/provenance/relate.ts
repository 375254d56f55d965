/**
 * What relation two reports stand in, judged from what they have in common. That one was taken from the other is a probability;
 * what kind of copy it is follows from how much of the words is kept. Reports that hold passages of a third text, while the
 * rest differs, share a source.
 */
import type { Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { constantsFor } from "./constants-for.ts";
import { findSharedRuns, wordsOf } from "./copies.ts";
import { probabilityOf, type Terms } from "./logistic.ts";
import { alignedShare, reportTerms, SAME, type Shares } from "./measures.ts";
import { alignSentences, type SentenceAlignment, type SentencePair } from "./pairs.ts";
import { type SharedPassage, sharedTextProbability, tellingPassages } from "./passages.ts";

export type Derivation = "verbatim" | "trimmed" | "rewrite" | "translation" | "shared-source";

/** Two reports compared. */
export interface Comparison {
  /** Both are in one language. */
  readonly within: boolean;
  readonly alignment: SentenceAlignment;
  /** Of each report's words, those that stand in runs shared with the other; 0 across languages. */
  readonly copied: Shares;
  /** Of each report's sentences, those that find a partner. */
  readonly aligned: Shares;
  /** Empty across languages. */
  readonly passages: readonly SharedPassage[];
  readonly terms: Terms;
}

export interface Related {
  /** Probability that one was taken from the other, or both whole from a third report. */
  readonly derived: number;
  /** Null where they have no more in common than their subject. */
  readonly relation: Derivation | null;
  /** Of each report's sentences, those that find a partner. */
  readonly aligned: Shares;
  /** Probability of the relation. */
  readonly score: number;
  /** The places that show it; within a language runs of words, across languages sentences. */
  readonly evidence: readonly { readonly a: Span; readonly b: Span }[];
  /** Sentences that say the same, by index into each report's sentences layer, and how likely they do. */
  readonly sentences: readonly { readonly a: number; readonly b: number; readonly score: number }[];
}

export const compareReports = (a: ReadDoc, b: ReadDoc): Comparison => {
  const within = a.language.code === b.language.code;
  const [vectorsOfA, vectorsOfB] = [a.fingerprint.sentences, b.fingerprint.sentences];
  const alignment = alignSentences(vectorsOfA, vectorsOfB, within);
  const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)];
  const runs = within ? findSharedRuns(wordsOfA, a.fingerprint, wordsOfB, b.fingerprint) : [];
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  const copied = { ofA: shared / (wordsOfA.folded.length || 1), ofB: shared / (wordsOfB.folded.length || 1) };
  const aligned = {
    ofA: alignedShare(vectorsOfA, alignment.pairs, "a"),
    ofB: alignedShare(vectorsOfB, alignment.pairs, "b"),
  };
  return {
    within,
    alignment,
    copied,
    aligned,
    passages: tellingPassages(runs, wordsOfA, wordsOfB, a.mentions),
    terms: reportTerms(vectorsOfA, vectorsOfB, alignment, aligned, copied),
  };
};

/** Share of the words of either report that a copy word for word keeps in both. */
const VERBATIM = 0.85;
/** Likeness of the pairs in a copy that only leaves sentences out, and share of the words of one report. */
const TRIMMED_LIKENESS = 0.9;
const TRIMMED_WORDS = 0.5;
/** Share of the sentences of one report that find a partner when it is a translation of the other or of its source. */
const TRANSLATED = 0.4;
/** A shared source less likely than this is not told. */
const LEAST_SCORE = 0.4;
/** Probability of a pair from which on it is worth telling: reports that derive speak for their pairs. */
export const LEAST_PAIR = { derived: 0.3, apart: 0.7 } as const;

const kindOfCopy = ({ within, copied, terms }: Comparison): Derivation => {
  if (!within) return terms.alignedMost! >= TRANSLATED ? "translation" : "shared-source";
  if (Math.min(copied.ofA, copied.ofB) >= VERBATIM) return "verbatim";
  const trimmed = Math.max(copied.ofA, copied.ofB) >= TRIMMED_WORDS && terms.likeness! >= TRIMMED_LIKENESS;
  return trimmed ? "trimmed" : "rewrite";
};

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Relates two reports; exchanged, they give the same with `a` and `b` exchanged. */
export const relate = (a: ReadDoc, b: ReadDoc, comparison = compareReports(a, b)): Related => {
  const { within, alignment, aligned, passages, terms } = comparison;
  const { reportsWithin, reportsAcross } = constantsFor(alignment.table);
  const derived =
    alignment.pairs.length === 0 && passages.length === 0
      ? 0
      : probabilityOf(within ? reportsWithin : reportsAcross, terms);
  const placesOf = ({ a: one, b: two, score }: SentencePair) => ({
    a: a.fingerprint.sentences[one]!.sentence,
    b: b.fingerprint.sentences[two]!.sentence,
    score: round(score),
  });
  const least = derived >= 0.5 ? LEAST_PAIR.derived : LEAST_PAIR.apart;
  const sentences = alignment.pairs.filter(({ score }) => score >= least).map(placesOf);
  const asEvidence = () =>
    sentences
      .filter(({ score }) => score >= SAME)
      .map((pair) => ({ a: a.sentences[pair.a]!, b: b.sentences[pair.b]! }));
  if (derived >= 0.5) {
    const evidence = passages.length > 0 ? passages : asEvidence();
    return { derived, aligned, relation: kindOfCopy(comparison), score: round(derived), evidence, sentences };
  }
  const shared = sharedTextProbability(passages);
  return shared >= LEAST_SCORE
    ? { derived, aligned, relation: "shared-source", score: round(shared), evidence: passages, sentences }
    : { derived, aligned, relation: null, score: 0, evidence: [], sentences };
};
