/**
 * Sentences that a translation merges: where "X said A and B" stands for two sentences, the alignment may hold only one of them. In
 * a sure translation a sentence beside the aligned one, which nothing else renders, is paired by the quoted words alone: a
 * piece of the quote, nested ones too, must be like it and like no other sentence of that report.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { cosineOf } from "../../read/fingerprint/cosine.ts";
import { type SentenceVector, vectoriseSentences } from "../../read/fingerprint.ts";
import { firstEndingAfter } from "../../read/spans.ts";
import type { Provenance } from "../provenance.ts";
import { ALIGNED, type SurePair, TRANSLATED } from "./unmarked.ts";
import type { Utterance } from "./utterances.ts";

/**
 * Cosine from which on words and sentence may say the same, and by how much it must exceed the next likest. In bench/reuse hardly
 * anything is merged, and of what the words alone propose beyond the alignment half is wrong: hence the narrow conditions.
 */
const ALIKE = 0.2;
const MARGIN = 0.1;

/** Of each sentence of a report, the vectors of the quoted words that begin in it. */
const wordsBySentence = (doc: ReadDoc, utterances: readonly Utterance[]): ReadonlyMap<number, SentenceVector[]> => {
  const found = new Map<number, SentenceVector[]>();
  // Nested pieces lie within the outer ones and are read in a go of their own, as passages are read in their order.
  for (const nested of [false, true]) {
    const passages = utterances
      .flatMap(({ pieces }) => pieces.filter(({ within }) => within === nested))
      .map(({ content }) => ({ ...content, paragraph: 0, role: "body" as const }))
      .sort((a, b) => a.start - b.start);
    for (const vector of vectoriseSentences({ ...doc, sentences: passages })) {
      const { start } = passages[vector.sentence] as (typeof passages)[number];
      const sentence = firstEndingAfter(doc.sentences, start);
      found.set(sentence, [...(found.get(sentence) ?? []), vector]);
    }
  }
  return found;
};

/** The sentence that quoted words are like, and no other is. */
const likestOf = (words: SentenceVector, sentences: readonly SentenceVector[]): number | null => {
  let [likest, first, second] = [null as number | null, 0, 0];
  for (const vector of sentences) {
    const cosine = cosineOf(words, vector);
    if (cosine > first) [likest, first, second] = [vector.sentence, cosine, first];
    else if (cosine > second) second = cosine;
  }
  return first >= ALIKE && first - second >= MARGIN ? likest : null;
};

/** Pairs of sentences of sure translations that their alignments lack. */
export const mergedPairs = (
  docs: readonly ReadDoc[],
  { edges, alignments }: Provenance,
  utterances: readonly Utterance[],
): SurePair[] => {
  const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
  const ofReport = Map.groupBy(utterances, ({ doc }) => doc.report.id);
  const translated = new Set(
    edges
      .filter(({ relation, score }) => relation === "translation" && score >= TRANSLATED)
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return alignments.flatMap(({ a, b, sentences }) => {
    if (!translated.has(`${a} ${b}`)) return [];
    const onSide = (near: "a" | "b", far: "a" | "b"): SurePair[] => {
      const [one, other] = [byId.get(near === "a" ? a : b)!, byId.get(far === "a" ? a : b)!];
      const taken = new Set(sentences.map((pair) => pair[far]));
      const words = wordsBySentence(one, ofReport.get(one.report.id) ?? []);
      return sentences
        .filter(({ score }) => score >= ALIGNED)
        .flatMap((pair) =>
          [
            ...new Set((words.get(pair[near]) ?? []).map((vector) => likestOf(vector, other.fingerprint.sentences))),
          ].flatMap((likest) => {
            if (likest === null || taken.has(likest) || Math.abs(likest - pair[far]) !== 1) return [];
            const [i, j] = near === "a" ? [pair.a, likest] : [likest, pair.b];
            return [{ a, b, i, j, score: ALIGNED }];
          }),
        );
    };
    return [...onSide("a", "b"), ...onSide("b", "a")];
  });
};
