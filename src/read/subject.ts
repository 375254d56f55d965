/**
 * What a report is about as a whole, to tell which reports tell one story: weighted stems of its words for reports of one language,
 * and for all the features that no language owns and the consonants of names. Weights are term frequency, damped, times inverse
 * document frequency (Salton and Buckley 1988) from a background that is shipped. How alike two reports are is said in
 * story/storylines.
 */
import type { Stage } from "../pipeline/stage.ts";
import { FeatureKind, kindOf, numberFeature } from "./fingerprint/features.ts";
import { hashString } from "./fingerprint/hash.ts";
import type { SentenceVector } from "./fingerprint.ts";
import { remember } from "./remember.ts";
import type { Sentences } from "./sentences.ts";
import { numberWeight, stemWeights } from "./subject/background.ts";
import { damp, makeVector, type Vector } from "./subject/vector.ts";
import { hasCase, ideographsAt, isForeign, soundOf, stemsOf } from "./subject/words.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "./tokens.ts";

export interface Subject {
  /** Stems of all words, and numbers; those of the headline count twice, later sentences less. */
  readonly words: Vector;
  /** Features of the fingerprint: entities, concepts, general words, numbers and, for less, cognates. */
  readonly shared: Vector;
  /** Consonants of words that are or may be names. */
  readonly sounds: Vector;
}

const HEADLINE_COUNTS = 2;
/** Sentences after which a word counts half as much, the least that any counts: news tells first what it is about. */
const HALVED_AFTER = 12;

/** What the kinds of features count for in `shared`: a day says less of what a report is about than of when it was written. */
const kindShares: Readonly<Record<FeatureKind, number>> = {
  [FeatureKind.word]: 0.3,
  [FeatureKind.ideographs]: 0.3,
  [FeatureKind.number]: 1,
  [FeatureKind.date]: 0,
  [FeatureKind.concept]: 1,
  [FeatureKind.entity]: 0.7,
  [FeatureKind.term]: 1,
};

/** What is asked of a word, whatever report it stands in. */
const lookUpWord = remember((folded) => ({
  stems: stemsOf(folded),
  sound: soundOf(folded),
  /** A name may be written so, whatever capitals there are. */
  uncased: isForeign(folded) || !hasCase(folded),
}));
const lookUpNumber = remember((printed) => `#${numberFeature(printed).slice(2)}`);

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
const fromTokens = (tokens: Tokens, sentences: Sentences, code: string): Pick<Subject, "words" | "sounds"> => {
  const words: Counts = new Map();
  const sounds = new Map<string, { count: number; weight: number }>();
  const marked = capitalised(tokens, sentences);
  const weighStem = stemWeights(code);
  const weigh = (feature: string): number =>
    feature.startsWith("#") ? 5 * numberWeight(feature.slice(1)) : weighStem(feature);

  const addName = (sound: string, stems: readonly string[]): void => {
    const known = sounds.get(sound) ?? { count: 0, weight: 0 };
    known.count++;
    for (const stem of stems) known.weight = Math.max(known.weight, weigh(stem));
    sounds.set(sound, known);
  };

  let read = 0;
  for (const { start, end, role } of sentences) {
    if (role === "caption") continue;
    const worth = Math.max(0.5, HALVED_AFTER / (HALVED_AFTER + read++)) * (role === "headline" ? HEADLINE_COUNTS : 1);
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      const folded = tokens.folded[i]!;
      if (tokens.kinds[i] === TokenKind.word) {
        const { stems, sound, uncased } = lookUpWord(folded);
        for (const stem of stems) count(words, stem, worth);
        if (sound !== undefined && (uncased || marked.has(folded))) addName(sound, stems);
      } else if (tokens.kinds[i] === TokenKind.number) {
        count(words, lookUpNumber(folded), worth);
      } else if (tokens.kinds[i] === TokenKind.ideograph) {
        const pair = ideographsAt(tokens, i);
        if (pair !== undefined) count(words, pair, worth);
      }
    }
  }
  return {
    words: makeVector([...words].map(([feature, times]) => [hashString(feature), damp(times) * weigh(feature)])),
    sounds: makeVector(
      [...sounds].map(([sound, { count: times, weight }]) => [
        hashString(sound),
        // Three consonants are shared by chance, five hardly.
        damp(times) * weight ** 1.5 * Math.min(1, (sound.length - 1) / 4),
      ]),
    ),
  };
};

/** The features of a report's sentences as one vector. */
const fromFeatures = (sentences: readonly SentenceVector[]): Vector => {
  const found = new Map<number, { weight: number; count: number }>();
  for (const { features, weights, mass } of sentences)
    for (let k = 0; k < features.length; k++) {
      const hash = features[k]! | 0;
      const known = found.get(hash) ?? { weight: weights[k]! * mass, count: 0 };
      known.count++;
      found.set(hash, known);
    }
  return makeVector(
    [...found].map(([hash, { weight, count: times }]) => [hash, kindShares[kindOf(hash)] * weight * damp(times)]),
  );
};

export const subjectStage: Stage<"language" | "tokens" | "sentences" | "fingerprint", "subject"> = {
  name: "subject",
  version: 2,
  needs: ["language", "tokens", "sentences", "fingerprint"],
  adds: "subject",
  run: ({ language, tokens, sentences, fingerprint }) => ({
    layer: {
      ...fromTokens(tokens, sentences, language.code.split("-")[0] as string),
      shared: fromFeatures(fingerprint.sentences),
    },
    notices: [],
  }),
};
