/**
 * What a report is about as a whole, to tell which reports tell one story: weighted stems of its words, of its opening, of the
 * names in it, and its numbers; across languages the consonants of names and what the fingerprint knows that no language owns.
 * Weights are term frequency, damped, times inverse document frequency (Salton and Buckley 1988) from a background that is
 * shipped. How alike two reports are is said in story/storylines.
 */
import type { Stage } from "../pipeline/stage.ts";
import { FeatureKind, kindOf, numberFeature } from "./fingerprint/features.ts";
import { hashString } from "./fingerprint/hash.ts";
import type { SentenceVector } from "./fingerprint.ts";
import type { Sentences } from "./sentences.ts";
import { numberWeight, stemWeight } from "./subject/background.ts";
import { damp, makeVector, type Vector } from "./subject/vector.ts";
import { hasCase, ideographsAt, isForeign, soundOf, stemsOf } from "./subject/words.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "./tokens.ts";

export interface Subject {
  /** Stems of all words, and numbers; those of the headline count twice. */
  readonly words: Vector;
  readonly headline: Vector;
  /** Of the headline and the first sentences. */
  readonly opening: Vector;
  /** Stems of words that are or may be names. */
  readonly names: Vector;
  /** Consonants of the same words. */
  readonly sounds: Vector;
  readonly numbers: Vector;
  /** Features of the fingerprint, by kind. */
  readonly cognates: Vector;
  readonly entities: Vector;
  readonly concepts: Vector;
  readonly dates: Vector;
}

/** Sentences that open a report, the headline included. */
const OPENING = 4;
const HEADLINE_COUNTS = 2;

type Counts = Map<string, number>;
const count = (counts: Counts, feature: string, by = 1): void =>
  void counts.set(feature, (counts.get(feature) ?? 0) + by);

/** Folded words that capitals mark as names inside sentences of the article, and nowhere deny. */
const capitalised = (tokens: Tokens, sentences: Sentences): ReadonlySet<string> => {
  const names = new Set<string>();
  const lower = new Set<string>();
  for (const { start, end, role } of sentences) {
    const first = tokenAt(tokens, start);
    for (let i = first; i < tokens.count && tokens.starts[i]! < end; i++) {
      if (tokens.kinds[i] !== TokenKind.word) continue;
      const capital = (tokens.shapes[i]! & Shape.capital) !== 0;
      if (!capital) lower.add(tokens.folded[i]!);
      else if (i > first && role !== "headline") names.add(tokens.folded[i]!);
    }
  }
  for (const word of lower) names.delete(word);
  return names;
};

/** Vectors of what the tokens of a report are, each of its sentences but captions. */
const fromTokens = (
  tokens: Tokens,
  sentences: Sentences,
  code: string,
): Pick<Subject, "words" | "headline" | "opening" | "names" | "sounds" | "numbers"> => {
  const [words, headline, opening, names, numbers]: Counts[] = [new Map(), new Map(), new Map(), new Map(), new Map()];
  const sounds = new Map<string, { count: number; weight: number }>();
  const marked = capitalised(tokens, sentences);
  const weigh = (feature: string): number =>
    feature.startsWith("#") ? 5 * numberWeight(feature.slice(1)) : stemWeight(code, feature);

  const addName = (folded: string, stems: readonly string[]): void => {
    for (const stem of stems) count(names!, stem);
    const sound = soundOf(folded);
    if (sound === undefined) return;
    const known = sounds.get(sound) ?? { count: 0, weight: 0 };
    known.count++;
    known.weight = Math.max(known.weight, ...stems.map(weigh));
    sounds.set(sound, known);
  };

  let read = 0;
  for (const { start, end, role } of sentences) {
    if (role === "caption") continue;
    const isHeadline = role === "headline";
    const opens = read++ < OPENING;
    const add = (feature: string): void => {
      count(words!, feature, isHeadline ? HEADLINE_COUNTS : 1);
      if (isHeadline) count(headline!, feature);
      if (opens) count(opening!, feature);
    };
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      const folded = tokens.folded[i]!;
      if (tokens.kinds[i] === TokenKind.word) {
        const stems = stemsOf(folded);
        stems.forEach(add);
        if (marked.has(folded) || isForeign(folded) || !hasCase(folded)) addName(folded, stems);
      } else if (tokens.kinds[i] === TokenKind.number) {
        const value = numberFeature(folded).slice(2);
        add(`#${value}`);
        count(numbers!, value);
      } else if (tokens.kinds[i] === TokenKind.ideograph) {
        const pair = ideographsAt(tokens, i);
        if (pair !== undefined) add(pair);
      }
    }
  }
  const vectorOf = (counts: Counts, weight = weigh): Vector =>
    makeVector([...counts].map(([feature, times]) => [hashString(feature), damp(times) * weight(feature)]));
  return {
    words: vectorOf(words!),
    headline: vectorOf(headline!),
    opening: vectorOf(opening!),
    names: vectorOf(names!),
    sounds: makeVector(
      [...sounds].map(([sound, { count: times, weight }]) => [
        hashString(sound),
        // Three consonants are shared by chance, five hardly.
        damp(times) * weight ** 1.5 * Math.min(1, (sound.length - 1) / 4),
      ]),
    ),
    numbers: vectorOf(numbers!, numberWeight),
  };
};

/** The features of a report's sentences, those of some kinds. */
const ofKinds = (sentences: readonly SentenceVector[], ...kinds: readonly FeatureKind[]): Vector => {
  const found = new Map<number, { weight: number; count: number }>();
  for (const { features, weights, mass } of sentences)
    for (let k = 0; k < features.length; k++) {
      const hash = features[k]!;
      if (!kinds.includes(kindOf(hash))) continue;
      const known = found.get(hash) ?? { weight: weights[k]! * mass, count: 0 };
      known.count++;
      found.set(hash, known);
    }
  return makeVector([...found].map(([hash, { weight, count: times }]) => [hash, weight * weight * damp(times)]));
};

export const subjectStage: Stage<"language" | "tokens" | "sentences" | "fingerprint", "subject"> = {
  name: "subject",
  version: 1,
  needs: ["language", "tokens", "sentences", "fingerprint"],
  adds: "subject",
  run: ({ language, tokens, sentences, fingerprint }) => ({
    layer: {
      ...fromTokens(tokens, sentences, language.code.split("-")[0] as string),
      cognates: ofKinds(fingerprint.sentences, FeatureKind.word, FeatureKind.ideographs),
      entities: ofKinds(fingerprint.sentences, FeatureKind.entity),
      concepts: ofKinds(fingerprint.sentences, FeatureKind.concept, FeatureKind.term),
      dates: ofKinds(fingerprint.sentences, FeatureKind.date),
    },
    notices: [],
  }),
};
