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

/** What each aspect looks at in a sentence, ascending: a sentence is held against many others. */
const kept = new WeakMap<Aspect, WeakMap<SentenceVector, readonly number[]>>();

const chosenOf = (sentence: SentenceVector, aspect: Aspect): readonly number[] => {
  let known = kept.get(aspect);
  if (known === undefined) {
    known = new WeakMap();
    kept.set(aspect, known);
  }
  let chosen = known.get(sentence);
  if (chosen === undefined) {
    const { kinds, least } = aspect;
    const { features, weights, mass } = sentence;
    chosen = Array.from(features).filter((hash, k) => kinds.includes(kindOf(hash)) && weights[k]! * mass >= least);
    known.set(sentence, chosen);
  }
  return chosen;
};

/** What it looks at in several sentences, each feature once, ascending. */
const chosenOfAll = (sentences: readonly SentenceVector[], aspect: Aspect): readonly number[] =>
  sentences.length === 1
    ? chosenOf(sentences[0]!, aspect)
    : [...new Set(sentences.flatMap((sentence) => chosenOf(sentence, aspect)))].sort((x, y) => x - y);

export const agreementOf = (a: readonly SentenceVector[], b: readonly SentenceVector[], aspect: Aspect): Agreement => {
  const [one, two] = [chosenOfAll(a, aspect), chosenOfAll(b, aspect)];
  let [agree, i, j] = [0, 0, 0];
  while (i < one.length && j < two.length) {
    const [x, y] = [one[i]!, two[j]!];
    if (x === y) agree++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { agree, differ: one.length + two.length - 2 * agree };
};
