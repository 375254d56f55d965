/**
 * What claims are compared by: concepts and their kin, entities, numbers, negation apart. Features no language owns make claims
 * of two languages comparable; within one language the words themselves are compared as well.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import { hashString } from "../../read/fingerprint/hash.ts";
import { TokenKind, type Tokens, tokenAt } from "../../read/tokens.ts";
import type { ResolvedClaim } from "../claims.ts";

/** Feature to weight. */
export type Vector = ReadonlyMap<string, number>;

/** Concepts that nearly every report of talks has. */
const common: ReadonlySet<ConceptId> = new Set([
  "meet",
  "talk",
  "summit",
  "side",
  "state",
  "government",
  "relations",
  "question",
  "way",
  "both",
  "new",
  "first",
  "plan",
  "media",
  "journalist",
  "world",
  "trip",
  "visit",
]);

const groupWeights = { act: 1, thing: 1, quality: 0.6, degree: 0.3, time: 0.3, role: 0.15 } as const;
/** Part of a concept's weight that its kin carries. */
const KIN_SHARE = 0.6;
const COMMON = 0.4;

/** How much a concept tells of what a claim is about. */
export const weightOf = (concept: ConceptId): number =>
  common.has(concept) ? COMMON : groupWeights[conceptOf(concept).group];

/** What the claim itself is about: acts and things, without who took part. */
export const contentOf = ({ frame }: ResolvedClaim): ConceptId[] => [
  ...new Set([...(frame.act === null ? [] : [frame.act]), ...frame.objects]),
];

export const addConcept = (vector: Map<string, number>, concept: ConceptId, share = 1): void => {
  const weight = weightOf(concept) * share;
  const { kin } = conceptOf(concept);
  vector.set(`c:${concept}`, kin === undefined ? weight : weight * KIN_SHARE);
  if (kin !== undefined) vector.set(`k:${kin}`, weight * KIN_SHARE);
};

/** Part of its weight that an act keeps which only says that another is promised, asked or refused. */
const GOVERNING = 0.5;

export const vectorOf = (claim: ResolvedClaim): Vector => {
  const vector = new Map<string, number>();
  for (const concept of [...contentOf(claim), ...claim.frame.qualities]) addConcept(vector, concept);
  const { act, contentObjects } = claim.frame;
  const telling = contentObjects.some((concept) => weightOf(concept) > COMMON);
  if (act !== null && conceptOf(act).claim !== undefined && telling) addConcept(vector, act, GOVERNING);
  for (const concept of claim.frame.conditionConcepts)
    if (!vector.has(`c:${concept}`)) addConcept(vector, concept, 0.5);
  for (const entity of new Set([...claim.actors, ...claim.entities])) vector.set(`e:${entity}`, 0.8);
  for (const { value } of claim.frame.counts) vector.set(`n:${value}`, 0.5);
  if (claim.frame.kind !== "assertion") vector.set(`f:${claim.frame.kind}`, 0.3);
  return vector;
};

export const norm = (vector: Vector): number => {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
};

export const dot = (a: Vector, b: Vector): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
  return sum;
};

/** A vector for comparing with many: features as hashes, ascending. */
export interface Weighted {
  readonly features: Uint32Array;
  readonly weights: Float64Array;
}

export const weightedOf = (vector: Vector): Weighted => {
  const sorted = Array.from(vector, ([feature, weight]) => [hashString(feature), weight] as const).sort(
    (a, b) => a[0] - b[0],
  );
  return {
    features: Uint32Array.from(sorted, ([feature]) => feature),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  };
};

/** Code units of a word that stand for it across its forms. */
const STEM = 5;

/** Stems of the longer words of a span, each once: what claims of one language are compared by besides. */
export const wordsOf = (tokens: Tokens, span: { readonly start: number; readonly end: number }): Weighted => {
  const words = new Set<number>();
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.starts[i] as number) < span.end; i++) {
    const word = tokens.folded[i] as string;
    if (tokens.kinds[i] === TokenKind.ideograph || word.length >= 4 || tokens.kinds[i] === TokenKind.number)
      words.add(hashString(word.slice(0, STEM)));
  }
  return { features: Uint32Array.from(words).sort(), weights: new Float64Array(words.size).fill(1) };
};
