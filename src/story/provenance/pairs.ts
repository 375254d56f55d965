/** How likely two partners say the same: by how alike they are, beside others and with their neighbours. */
import type { SentenceVector } from "../../read/fingerprint.ts";
import { agreementOf, names, numbers, rareWords } from "./agreement.ts";
import { compareSentences, findPartners, lengthApart, type Partners, type SimilarityTable } from "./align.ts";
import { constantsFor } from "./constants-for.ts";
import { probabilityOf, type Terms } from "./logistic.ts";

export interface SentencePair extends Partners {
  /** Probability that the two say the same. */
  readonly score: number;
  /** Of the features of the two, whatever an encoder says. */
  readonly cosine: number;
}

/** How far a pair stands above the best other in its row or column, partners of either aside; negative where below. */
const marginOf = (
  { rows, columns, values }: SimilarityTable,
  { a, b }: Partners,
  partnersOfA: ReadonlySet<number>,
  partnersOfB: ReadonlySet<number>,
): number => {
  let other = 0;
  for (let j = 0; j < columns; j++) if (!partnersOfA.has(j)) other = Math.max(other, values[a * columns + j]!);
  for (let i = 0; i < rows; i++) if (!partnersOfB.has(i)) other = Math.max(other, values[i * columns + b]!);
  return values[a * columns + b]! - other;
};

/** What the constants for pairs multiply, by name, for each of the partners. */
export const pairTerms = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  table: SimilarityTable,
  partners: readonly Partners[],
): Terms[] => {
  const ofA = Map.groupBy(partners, (pair) => pair.a);
  const ofB = Map.groupBy(partners, (pair) => pair.b);
  const places = new Set(partners.map((pair) => pair.a * table.columns + pair.b));
  const has = (i: number, j: number): number =>
    Number(i >= 0 && j >= 0 && j < table.columns && places.has(i * table.columns + j));
  return partners.map((pair) => {
    const [partnersOfA, partnersOfB] = [ofA.get(pair.a)!.map((p) => p.b), ofB.get(pair.b)!.map((p) => p.a)];
    const one = partnersOfB.map((i) => a[i]!);
    const two = partnersOfA.map((j) => b[j]!);
    const margin = marginOf(table, pair, new Set(partnersOfA), new Set(partnersOfB));
    const size = (side: readonly SentenceVector[]): number => side.reduce((sum, sentence) => sum + sentence.size, 0);
    const number = agreementOf(one, two, numbers);
    const name = agreementOf(one, two, names);
    const word = agreementOf(one, two, rareWords);
    return {
      cosine: table.values[pair.a * table.columns + pair.b]!,
      ...(table.encoded === null ? {} : { encoded: table.encoded[pair.a * table.columns + pair.b]! }),
      excess: table.excess[pair.a * table.columns + pair.b]!,
      margin,
      best: Number(margin >= 0),
      length: Math.min(2, lengthApart(size(one), size(two))),
      neighbours: has(pair.a - 1, pair.b - 1) + has(pair.a + 1, pair.b + 1),
      merged: Number(one.length > 1 || two.length > 1),
      moved: Number(!pair.inOrder),
      mass: Math.log1p(Math.min(a[pair.a]!.mass, b[pair.b]!.mass)),
      numbersAgree: Math.log1p(number.agree),
      numbersDiffer: Math.log1p(number.differ),
      namesAgree: Math.log1p(name.agree),
      namesDiffer: Math.log1p(name.differ),
      wordsAgree: Math.log1p(word.agree),
      wordsDiffer: Math.log1p(word.differ),
    };
  });
};

export interface SentenceAlignment {
  /** Ascending in `a`, then in `b`. */
  readonly pairs: readonly SentencePair[];
  readonly table: SimilarityTable;
}

/**
 * Aligns two reports' sentences. Sentences may stay alone; two neighbours may share one partner.
 *
 * @param within The two are in one language.
 */
export const alignSentences = (
  a: readonly SentenceVector[],
  b: readonly SentenceVector[],
  within: boolean,
): SentenceAlignment => {
  const table = compareSentences(a, b);
  const partners = findPartners(a, b, table);
  const terms = pairTerms(a, b, table, partners);
  const { pairsWithin, pairsAcross } = constantsFor(table);
  const model = within ? pairsWithin : pairsAcross;
  const pairs = partners.map((pair, i) => ({
    ...pair,
    score: probabilityOf(model, terms[i]!),
    cosine: table.cosines[pair.a * table.columns + pair.b]!,
  }));
  return { pairs, table };
};
