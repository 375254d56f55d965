/**
 * How likely two claims make one point. A logistic sum over what they have in common: concepts and their kin, entities, the sparse
 * vectors of their words (general words, numbers, dates, cognates), in one language the words themselves. Constants fitted by
 * `scripts/fit-points.ts` on the affairs of `test/stories`.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { cosineOf } from "../../read/fingerprint/cosine.ts";
import { type SentenceVector, vectoriseSpan } from "../../read/fingerprint.ts";
import type { ResolvedClaim } from "../claims.ts";
import { type Logistic, logOddsOf } from "../provenance/logistic.ts";
import { dice, dot, norm, type Vector, vectorOf, wordsOf } from "./features.ts";

export interface Member {
  readonly claim: ResolvedClaim;
  readonly vector: Vector;
  readonly size: number;
  /** The words as sentences are compared by; null where they hold nothing to be compared by. */
  readonly sentence: SentenceVector | null;
  readonly words: ReadonlySet<string>;
  readonly lang: string;
}

export const memberOf = (claim: ResolvedClaim, doc: ReadDoc): Member => {
  const vector = vectorOf(claim);
  return {
    claim,
    vector,
    size: norm(vector),
    sentence: vectoriseSpan(doc, claim.frame),
    words: wordsOf(doc.tokens, claim.frame),
    lang: doc.language.code,
  };
};

/** Fitted by `scripts/fit-points.ts`. */
const constants: Logistic = {
  bias: -4.11,
  weights: {
    concepts: 3.646,
    conceptsShared: 0.594,
    cosine: 1.583,
    wordsShared: 0.694,
    dice: 2.428,
    sameLang: -2.077,
    numbers: 1.548,
    numbersDiffer: -0.504,
    sameAct: 0.705,
    sameKind: -0.145,
    sameDay: 0.732,
    sameReport: 1.601,
    sameEvent: 0.32,
    entities: -1.448,
  },
};

const isSmall = (number: string): boolean => Number.parseFloat(number) < 4 && !number.endsWith("%");

/** What the constants multiply, by name; null where two claims share nothing. */
export const termsOf = (a: Member, b: Member): Readonly<Record<string, number>> | null => {
  const [one, two] = [a.claim.frame, b.claim.frame];
  const shared = a.size === 0 || b.size === 0 ? 0 : dot(a.vector, b.vector);
  const concepts = shared === 0 ? 0 : shared / (a.size * b.size);
  const cosine = a.sentence === null || b.sentence === null ? 0 : cosineOf(a.sentence, b.sentence);
  if (shared === 0 && cosine === 0) return null;
  const [told, counted] = [one, two].map(({ counts }) => counts.map(({ value }) => value)) as [string[], string[]];
  const numbers = told.filter((number) => counted.includes(number));
  const sameLang = a.lang === b.lang;
  const factual = (frame: typeof one): boolean => frame.kind === "assertion" && frame.modality === "happened";
  const [d, e] = [a.claim.day, b.claim.day];
  const entities = a.claim.entities.filter((id) => b.claim.entities.includes(id)).length;
  return {
    concepts,
    conceptsShared: Math.log1p(shared),
    cosine,
    wordsShared: Math.log1p(cosine * (a.sentence?.mass ?? 0) * (b.sentence?.mass ?? 0)),
    dice: sameLang ? dice(a.words, b.words) : 0,
    sameLang: sameLang ? 1 : 0,
    numbers: numbers.filter((number) => !isSmall(number)).length > 0 ? 1 : 0,
    numbersDiffer: told.length > 0 && counted.length > 0 && numbers.length === 0 ? 1 : 0,
    sameAct: one.act !== null && one.act === two.act ? 1 : 0,
    sameKind: factual(one) === factual(two) ? 1 : 0,
    sameDay: d !== null && d === e ? 1 : 0,
    sameReport: a.claim.report === b.claim.report ? 1 : 0,
    sameEvent: a.claim.claim.event !== null && a.claim.claim.event === b.claim.claim.event ? 1 : 0,
    entities: Math.log1p(entities),
  };
};

/** Two promises, demands or refusals are told in few words: from this cosine of their concepts on they are as likely one as not. */
const SAME_PROMISE = 0.5;

/** Log odds that two claims make one point; null where they share nothing. */
export const likenessOf = (a: Member, b: Member): number | null => {
  const terms = termsOf(a, b);
  if (terms === null) return null;
  const [one, two] = [a.claim.frame, b.claim.frame];
  const promise = one.kind === two.kind && one.kind !== "assertion" && (terms.concepts as number) >= SAME_PROMISE;
  return Math.max(logOddsOf(constants, terms), promise ? 0 : Number.NEGATIVE_INFINITY);
};
