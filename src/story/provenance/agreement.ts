/** How far two sets of sentences agree in what translation keeps: numbers and days, known names, rare words. */
import { FeatureKind, kindOf } from "../../read/fingerprint/features.ts";
import type { SentenceVector } from "../../read/fingerprint.ts";

/** Distinct features that both sides have, and that one side has. */
export interface Agreement {
  readonly agree: number;
  readonly differ: number;
}

/** Which features are looked at: their kinds and the least weight. */
export interface Aspect {
  readonly kinds: readonly FeatureKind[];
  readonly least: number;
}

export const numbers: Aspect = { kinds: [FeatureKind.number, FeatureKind.date], least: 0 };
export const names: Aspect = { kinds: [FeatureKind.entity], least: 0 };
export const rareWords: Aspect = { kinds: [FeatureKind.word, FeatureKind.ideographs], least: 0.99 };

const chosen = (sentences: readonly SentenceVector[], { kinds, least }: Aspect): Set<number> => {
  const features = new Set<number>();
  for (const sentence of sentences)
    for (const [k, hash] of sentence.features.entries())
      if (kinds.includes(kindOf(hash)) && sentence.weights[k]! * sentence.mass >= least) features.add(hash);
  return features;
};

export const agreementOf = (a: readonly SentenceVector[], b: readonly SentenceVector[], aspect: Aspect): Agreement => {
  const [one, two] = [chosen(a, aspect), chosen(b, aspect)];
  let agree = 0;
  for (const hash of one) if (two.has(hash)) agree++;
  return { agree, differ: one.size + two.size - 2 * agree };
};
