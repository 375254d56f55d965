/** Logistic regression for the scripts that fit constants: gradient descent with momentum on standardised terms. */
import type { Logistic, Terms } from "../src/story/provenance/logistic.ts";

export interface Sample {
  readonly terms: Terms;
  /** 1 where it is one of those looked for, else 0. */
  readonly right: number;
  /** What the sample counts for; 1 where absent. */
  readonly weight?: number;
  /** Log odds known beforehand, which those of the terms are added to. */
  readonly offset?: number;
}

const round3 = (x: number): number => Math.round(x * 1000) / 1000;

/** Terms that do not vary get no weight and are left out. */
export const regress = (samples: readonly Sample[], { rounds = 300, penalty = 1 } = {}): Logistic => {
  const n = samples.length;
  const all = Object.keys(samples[0]?.terms ?? {});
  const means = new Map(all.map((name) => [name, samples.reduce((sum, { terms }) => sum + terms[name]! / n, 0)]));
  const spreads = new Map(
    all.map((name) => [
      name,
      Math.sqrt(samples.reduce((sum, { terms }) => sum + (terms[name]! - means.get(name)!) ** 2 / n, 0)),
    ]),
  );
  const names = all.filter((name) => spreads.get(name)! > 1e-9);
  const size = names.length;
  const rows = new Float64Array(n * size);
  for (const [i, { terms }] of samples.entries())
    for (let k = 0; k < size; k++) {
      const name = names[k] as string;
      rows[i * size + k] = (terms[name]! - means.get(name)!) / spreads.get(name)!;
    }
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  let [bias, biasSpeed] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => (penalty * weight) / n);
    let biasGradient = 0;
    for (let i = 0; i < n; i++) {
      const { right, weight = 1, offset = 0 } = samples[i] as Sample;
      let sum = bias + offset;
      for (let k = 0; k < size; k++) sum += rows[i * size + k]! * weights[k]!;
      const error = ((1 / (1 + Math.exp(-sum)) - right) * weight) / n;
      biasGradient += error;
      for (let k = 0; k < size; k++) gradient[k]! += error * rows[i * size + k]!;
    }
    biasSpeed = 0.9 * biasSpeed - 0.4 * biasGradient;
    bias += biasSpeed;
    for (let k = 0; k < size; k++) {
      speed[k] = 0.9 * speed[k]! - 0.4 * gradient[k]!;
      weights[k]! += speed[k]!;
    }
  }
  const plain = names.map((name, k) => weights[k]! / spreads.get(name)!);
  return {
    bias: round3(bias - plain.reduce((sum, weight, k) => sum + weight * means.get(names[k] as string)!, 0)),
    weights: Object.fromEntries(names.map((name, k) => [name, round3(plain[k]!)])),
  };
};
