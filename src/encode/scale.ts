/**
 * How the cosines of an encoder are to be read. Encoders give any two sentences much in common, and more to two of one language; some
 * give .9 where others give .6. What one gives for sentences whose translations are known (`reference.ts`) tells what each language has
 * in common, which is taken away (Libovický et al. 2020), and how alike translations are: then the dot product of two vectors is
 * about 0 for unrelated sentences and about 1 for translations, whatever the encoder.
 */
import { reference } from "./reference.ts";

export interface Scale {
  /** Of two translations against two sentences that are none: how many standard deviations of the latter they are apart. */
  readonly separation: number;
  /** A vector of a text in a language, such that dot products are likenesses. */
  readonly apply: (vector: Float32Array, lang: string) => Float32Array;
}

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const meanOf = (vectors: readonly Float32Array[]): Float32Array => {
  const mean = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]! / vectors.length;
  return mean;
};

/** `vector` less `mean`, at length 1. */
const centre = (vector: Float32Array, mean: Float32Array): Float32Array => {
  const rest = vector.map((x, i) => x - mean[i]!);
  const length = Math.sqrt(dot(rest, rest)) || 1;
  return rest.map((x) => x / length);
};

/** The texts that a scale is made from. */
export const scaleTexts: readonly string[] = Object.values(reference).flat();

/** @param vectors Of at least `scaleTexts`. */
export const makeScale = (vectors: ReadonlyMap<string, Float32Array>): Scale => {
  const means = new Map(
    Object.entries(reference).map(([lang, texts]) => [lang, meanOf(texts.map((text) => vectors.get(text)!))]),
  );
  const anyMean = meanOf([...means.values()]);
  const centred = Object.entries(reference).map(([lang, texts]) =>
    texts.map((text) => centre(vectors.get(text)!, means.get(lang)!)),
  );
  let [same, count] = [0, 0];
  const others: number[] = [];
  for (const [i, one] of centred.entries())
    for (const two of centred.slice(i + 1))
      for (const [a, vector] of one.entries())
        for (const [b, other] of two.entries()) {
          const cosine = dot(vector, other);
          if (a !== b) others.push(cosine);
          else {
            same += cosine;
            count++;
          }
        }
  const alike = same / count;
  const apart = others.reduce((sum, x) => sum + x, 0) / others.length;
  const spread = Math.sqrt(others.reduce((sum, x) => sum + (x - apart) ** 2, 0) / others.length);
  const factor = 1 / Math.sqrt(Math.max(alike, 0.05));
  return {
    separation: (alike - apart) / (spread || 1),
    apply: (vector, lang) => centre(vector, means.get(lang) ?? anyMean).map((x) => x * factor),
  };
};
