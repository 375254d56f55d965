/**
 * How likely two claims make one point. A logistic sum over what they have in common: their concepts and kin, their words by how much those tell in
 * the two reports (general words, numbers, dates, cognates), the sentences around them, in one language the words themselves, how far
 * apart their days are, whether one voice says both. A function of the two reports alone. Constants fitted by `scripts/fit-points.ts` on
 * the affairs of `test/stories`.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { daysFrom } from "../../read/dates/calendar.ts";
import { FeatureKind } from "../../read/fingerprint/features.ts";
import { type SentenceVector, vectoriseSpan } from "../../read/fingerprint.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { Logistic } from "../provenance/logistic.ts";
import { norm, vectorOf, type Weighted, weightedOf, wordsOf } from "./features.ts";
import { dotsOf, KINDS, sharesOf } from "./sharing.ts";
import { type Commonness, commonnessOf, lengthsBeside, type Words, wordsIn } from "./words.ts";

export interface Member {
  readonly claim: ResolvedClaim;
  /** What the claim is about. */
  readonly about: Weighted;
  readonly size: number;
  /** The words as sentences are compared by; null where they hold nothing to be compared by. */
  readonly told: Words | null;
  /** The sentence that they are part of. */
  readonly around: Words | null;
  /** Stems, for claims of one language. */
  readonly words: Weighted;
  readonly lang: string;
  /** Its report bears signs of a poor text. */
  readonly flawed: boolean;
  /** Day number of the claim's day; NaN where it has none. */
  readonly day: number;
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

const EPOCH = "1970-01-01";

export const memberOf = (claim: ResolvedClaim, doc: ReadDoc): Member => {
  const vector = vectorOf(claim);
  const sentence = vectoriseSpan(doc, claim.frame);
  const { common, vectors } = aroundOf(doc);
  return {
    claim,
    about: weightedOf(vector),
    size: norm(vector),
    told: sentence && wordsIn(sentence, common),
    around: vectors.get(claim.frame.sentence) ?? null,
    words: wordsOf(doc.tokens, claim.frame),
    lang: doc.language.code,
    flawed: doc.signals.length > 0,
    day: claim.day === null ? Number.NaN : daysFrom(EPOCH, claim.day),
  };
};

/** Fitted by `scripts/fit-points.ts`. */
const constants = {
  bias: -3.63,
  weights: {
    concepts: 2.31,
    shared: 3.031,
    around: 12.356,
    ofTerms: 1.413,
    ofNumbers: 0.887,
    ofDates: -2.924,
    ofEntities: -2.54,
    ofWords: -2.66,
    dice: 3.451,
    sameLang: -1.945,
    sameReport: 1.413,
    sameAct: 0.807,
    daysBetween: -0.468,
    sameVoice: 1.652,
  },
} satisfies Logistic;

/** What two claims may have in common, in the order of `termsOf`. */
export const termNames = Object.keys(constants.weights) as (keyof typeof constants.weights)[];
const weights = Float64Array.from(termNames, (name) => constants.weights[name]);
const CONCEPTS = termNames.indexOf("concepts");

const total = (sums: Float64Array): number => {
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind++) sum += sums[kind]!;
  return sum;
};

/** How alike the sentences around two claims are, 0 to 1: worked out once for all claims of a sentence. */
const likenessAround = (members: readonly Member[]): ((i: number, j: number) => number) => {
  const sentences = [...new Set(members.flatMap(({ around }) => around ?? []))];
  const numberOf = new Map(sentences.map((words, at) => [words, at]));
  const at = Int32Array.from(members, ({ around }) => (around === null ? -1 : numberOf.get(around)!));
  const sums = new Float64Array(KINDS);
  const addShares = sharesOf(sentences);
  const lengthOf = lengthsBeside(sentences);
  const known = { alike: new Float64Array(sentences.length), for: new Int32Array(sentences.length).fill(-1) };
  return (i, j) => {
    const [x, y] = [at[i]!, at[j]!];
    // One sentence is around all its claims and makes them no likelier one.
    if (x < 0 || y < 0 || x === y) return 0;
    if (known.for[y] !== x) {
      sums.fill(0);
      addShares(x, y, sums);
      const shared = total(sums);
      known.for[y] = x;
      known.alike[y] = shared === 0 ? 0 : shared / lengthOf(x, y);
    }
    return known.alike[y]!;
  };
};

const log1p3 = (sum: number): number => (sum === 0 ? 0 : Math.log1p(3 * sum));

/**
 * What two of some claims have in common, as `termNames` tells; null where they share nothing. To be read before the next are asked for;
 * quickest where the first stays the same.
 */
export const termsOf = (members: readonly Member[]): ((i: number, j: number) => Float64Array | null) => {
  const terms = new Float64Array(termNames.length);
  const told = new Float64Array(KINDS);
  const dotOf = dotsOf(members.map(({ about }) => about));
  const stemsOf = dotsOf(members.map(({ words }) => words));
  const addTold = sharesOf(members.map((member) => member.told));
  const around = likenessAround(members);
  return (i, j) => {
    const [a, b] = [members[i]!, members[j]!];
    const dot = dotOf(i, j);
    told.fill(0);
    addTold(i, j, told);
    const all = total(told);
    if (dot === 0 && all === 0) return null;
    const sameLang = a.lang === b.lang;
    const stemCount = a.words.features.length + b.words.features.length;
    const { frame, report, voice } = a.claim;
    const days = Math.abs(a.day - b.day);
    let k = 0;
    terms[k++] = dot === 0 ? 0 : dot / (a.size * b.size);
    terms[k++] = log1p3(all);
    terms[k++] = around(i, j);
    terms[k++] = log1p3(told[FeatureKind.term]!);
    terms[k++] = log1p3(told[FeatureKind.number]!);
    terms[k++] = log1p3(told[FeatureKind.date]!);
    terms[k++] = log1p3(told[FeatureKind.entity]!);
    terms[k++] = log1p3(told[FeatureKind.word]! + told[FeatureKind.ideographs]!);
    terms[k++] = sameLang && stemCount > 0 ? (2 * stemsOf(i, j)) / stemCount : 0;
    terms[k++] = sameLang ? 1 : 0;
    terms[k++] = report === b.claim.report ? 1 : 0;
    terms[k++] = frame.act !== null && frame.act === b.claim.frame.act ? 1 : 0;
    terms[k++] = Number.isNaN(days) ? 0 : Math.log1p(days);
    terms[k++] = voice !== null && voice === b.claim.voice && report !== b.claim.report ? 1 : 0;
    return terms;
  };
};

/** Two promises, demands or refusals are told in few words: at this cosine of their concepts they are as likely one as not, and so on. */
const SAME_PROMISE = { even: 0.5, least: 0.45, slope: 4 };
/** Days within which one promise is told. */
const SAME_OCCASION = 7;

/** Log odds that two claims make one point, by what they have in common. */
export const likenessOf = (a: Member, b: Member, terms: Float64Array): number => {
  const [one, two] = [a.claim.frame, b.claim.frame];
  const concepts = terms[CONCEPTS]!;
  const promise =
    one.kind === two.kind &&
    one.kind !== "assertion" &&
    concepts >= SAME_PROMISE.least &&
    !(Math.abs(a.day - b.day) > SAME_OCCASION);
  let odds: number = constants.bias;
  for (let k = 0; k < weights.length; k++) odds += weights[k]! * terms[k]!;
  return promise ? Math.max(odds, SAME_PROMISE.slope * (concepts - SAME_PROMISE.even)) : odds;
};
