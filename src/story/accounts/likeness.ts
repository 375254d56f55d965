/**
 * How likely two claims make one point. A logistic sum over what they have in common: their concepts and kin, their words by how much those tell in
 * the two reports (general words, numbers, dates, cognates), the sentences around them, in one language the words themselves. A function of
 * the two reports alone. Constants fitted by `scripts/fit-points.ts` on the affairs of `test/stories`.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { FeatureKind } from "../../read/fingerprint/features.ts";
import { type SentenceVector, vectoriseSpan } from "../../read/fingerprint.ts";
import type { ResolvedClaim } from "../claims.ts";
import { type Logistic, logOddsOf } from "../provenance/logistic.ts";
import { dice, dot, norm, type Vector, vectorOf, wordsOf } from "./features.ts";
import { type Commonness, commonnessOf, compareWords, type Words, wordsIn } from "./words.ts";

export interface Member {
  readonly claim: ResolvedClaim;
  readonly vector: Vector;
  readonly size: number;
  /** The words as sentences are compared by; null where they hold nothing to be compared by. */
  readonly sentence: SentenceVector | null;
  readonly told: Words | null;
  /** The sentence that they are part of. */
  readonly around: Words | null;
  readonly words: ReadonlySet<string>;
  readonly lang: string;
}

interface Around {
  readonly common: Commonness;
  /** By the sentence. */
  readonly vectors: ReadonlyMap<number, Words>;
}
const arounds = new WeakMap<readonly SentenceVector[], Around>();

const aroundOf = ({ fingerprint: { sentences } }: ReadDoc): Around => {
  let around = arounds.get(sentences);
  if (around === undefined) {
    const common = commonnessOf(sentences);
    around = { common, vectors: new Map(sentences.map((vector) => [vector.sentence, wordsIn(vector, common)])) };
    arounds.set(sentences, around);
  }
  return around;
};

export const memberOf = (claim: ResolvedClaim, doc: ReadDoc): Member => {
  const vector = vectorOf(claim);
  const sentence = vectoriseSpan(doc, claim.frame);
  const { common, vectors } = aroundOf(doc);
  return {
    claim,
    vector,
    size: norm(vector),
    sentence,
    told: sentence && wordsIn(sentence, common),
    around: vectors.get(claim.frame.sentence) ?? null,
    words: wordsOf(doc.tokens, claim.frame),
    lang: doc.language.code,
  };
};

/** Fitted by `scripts/fit-points.ts`. */
const constants: Logistic = {
  bias: -4.505,
  weights: {
    concepts: 2.278,
    shared: 2.964,
    around: 12.719,
    ofTerms: 1.458,
    ofNumbers: 0.459,
    ofDates: -2.874,
    ofEntities: -2.582,
    ofWords: -2.633,
    dice: 1.723,
    sameLang: -2.163,
    sameReport: 2.053,
    sameAct: 0.595,
    sameDay: 0.762,
  },
};

/** What the constants multiply, by name; null where two claims share nothing. */
export const termsOf = (a: Member, b: Member): Readonly<Record<string, number>> | null => {
  const [one, two] = [a.claim.frame, b.claim.frame];
  const told = compareWords(a.told, b.told);
  // One sentence is around all its claims and makes them no likelier one.
  const around = a.around === b.around ? null : compareWords(a.around, b.around);
  const shared = a.size === 0 || b.size === 0 ? 0 : dot(a.vector, b.vector);
  if (shared === 0 && told.all === 0) return null;
  const sameLang = a.lang === b.lang;
  const [d, e] = [a.claim.day, b.claim.day];
  const of = (kind: FeatureKind): number => Math.log1p(3 * told.byKind[kind]!);
  return {
    concepts: shared === 0 ? 0 : shared / (a.size * b.size),
    shared: Math.log1p(3 * told.all),
    around: around?.cosine ?? 0,
    ofTerms: of(FeatureKind.term),
    ofNumbers: of(FeatureKind.number),
    ofDates: of(FeatureKind.date),
    ofEntities: of(FeatureKind.entity),
    ofWords: Math.log1p(3 * (told.byKind[FeatureKind.word]! + told.byKind[FeatureKind.ideographs]!)),
    dice: sameLang ? dice(a.words, b.words) : 0,
    sameLang: sameLang ? 1 : 0,
    sameReport: a.claim.report === b.claim.report ? 1 : 0,
    sameAct: one.act !== null && one.act === two.act ? 1 : 0,
    sameDay: d !== null && d === e ? 1 : 0,
  };
};

/** Two promises, demands or refusals are told in few words: at this cosine of their concepts they are as likely one as not, and so on. */
const SAME_PROMISE = { even: 0.5, least: 0.45, slope: 4 };
/** Days within which one promise is told. */
const SAME_OCCASION = 7;

const areApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > SAME_OCCASION * 86_400_000;

/** Log odds that two claims make one point; null where they share nothing. */
export const likenessOf = (a: Member, b: Member): number | null => {
  const terms = termsOf(a, b);
  if (terms === null) return null;
  const [one, two] = [a.claim.frame, b.claim.frame];
  const concepts = terms.concepts as number;
  const promise =
    one.kind === two.kind &&
    one.kind !== "assertion" &&
    concepts >= SAME_PROMISE.least &&
    !areApart(a.claim.day, b.claim.day);
  return Math.max(
    logOddsOf(constants, terms),
    promise ? SAME_PROMISE.slope * (concepts - SAME_PROMISE.even) : Number.NEGATIVE_INFINITY,
  );
};
