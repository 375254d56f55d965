/** What a report is about as a whole: the sum of its sentences' vectors, each feature damped so that repeating says little more. */
import type { Fingerprint } from "../../read/fingerprint.ts";

export interface SubjectVector {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

const withLength = (weights: ReadonlyMap<number, number>): SubjectVector => {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
};

export const subjectOf = ({ fingerprint }: { readonly fingerprint: Fingerprint }): SubjectVector => {
  const most = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { features, weights, mass } of fingerprint.sentences)
    for (const [k, feature] of features.entries()) {
      most.set(feature, weights[k]! * mass);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const damped = new Map<number, number>();
  for (const [feature, weight] of most) damped.set(feature, weight ** 2 * (1 + Math.log(counts.get(feature)!)));
  const { length } = withLength(damped);
  for (const [feature, weight] of damped) damped.set(feature, weight / (length || 1));
  return withLength(damped);
};

/** Cosine, 0 to 1. */
export const cosine = (a: SubjectVector, b: SubjectVector): number => {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [feature, weight] of small.weights) dot += weight * (large.weights.get(feature) ?? 0);
  return a.length > 0 && b.length > 0 ? dot / (a.length * b.length) : 0;
};
