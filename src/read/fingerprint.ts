/**
 * What a report is compared by: winnowed hashes of word 4-grams (copies in one language; Schleimer et al. 2003) and, for each
 * sentence, a sparse vector over features that no language owns (entities, dates, numbers, concepts, general words, rare cognates).
 */
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import type { ConceptHits } from "./concepts.ts";
import type { TimeExpressions } from "./dates.ts";
import { ascending, placeOf } from "./fingerprint/ascending.ts";
import { weightOf } from "./fingerprint/background.ts";
import {
  hashFeature,
  ideographFeature,
  markFeature,
  numberFeature,
  timeFeatures,
  wordFeatures,
} from "./fingerprint/features.ts";
import { winnow } from "./fingerprint/winnow.ts";
import { isArticle, type Layout } from "./layout.ts";
import type { Mentions } from "./mentions.ts";
import type { Quantities } from "./quantities.ts";
import { remember } from "./remember.ts";
import type { Sentences } from "./sentences.ts";
import { startingIn } from "./spans.ts";
import type { Terms } from "./terms.ts";
import { TokenKind, type Tokens, tokenAt } from "./tokens.ts";

export interface SentenceVector {
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Hashed features, ascending, and their weights; the weights' squares add up to 1. */
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** Length of the vector before it was made one: how much the sentence has to be compared by. */
  readonly mass: number;
  /** How long the sentence is, in Latin letters: an ideograph counts three, a Hangul syllable or kana two. */
  readonly size: number;
  /** What an encoder gave for the sentence, where one was asked: of two, the dot product is about 0 for unrelated ones, 1 for translations. */
  readonly encoded?: Float32Array;
}

/** Vectors of an encoder for spans of one report's text, by `spanKey`. */
export type Encoding = ReadonlyMap<string, Float32Array>;

export const spanKey = ({ start, end }: Span): string => `${start}:${end}`;

/** The vectors with what the encoder gave for their sentences. */
export const withEncoding = (
  vectors: readonly SentenceVector[],
  sentences: readonly Span[],
  encoding: Encoding | undefined,
): SentenceVector[] =>
  vectors.map((vector) => {
    const encoded = encoding?.get(spanKey(sentences[vector.sentence]!));
    return encoded === undefined ? vector : { ...vector, encoded };
  });

export interface Fingerprint {
  /** Winnowed hashes and the offset of the text at which each n-gram begins. */
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  /** Features by which the report is found among others: its rarest, the rarest first, and what each tells. */
  readonly keys: Uint32Array;
  readonly keyWeights: Float32Array;
  /** Of the headline's and the article's sentences that have any feature. */
  readonly sentences: readonly SentenceVector[];
}

/** The layers that a sentence's features are taken from. */
export interface Comparable {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly dates: TimeExpressions;
  readonly quantities: Quantities;
  readonly concepts: ConceptHits;
  readonly terms: Terms;
  readonly mentions: Mentions;
}

export interface Feature {
  readonly name: string;
  readonly hash: number;
  readonly weight: number;
}

/** Features and words that are remembered: the words of one language fill a tenth of it. */
const REMEMBERED = 300_000;

const weigh = remember(
  (name): Feature => ({ name, hash: hashFeature(name), weight: Math.max(0, weightOf(name)) }),
  REMEMBERED,
);
const WIDE = /[\p{Script=Hangul}\p{Script=Katakana}]/u;
const lookUpWord = remember(
  (folded) => ({
    features: wordFeatures(folded).map(weigh),
    size: folded.length * (WIDE.test(folded) ? 2 : 1),
  }),
  REMEMBERED,
);
const lookUpNumber = remember((printed) => weigh(numberFeature(printed)));

interface SentenceFeatures {
  readonly features: Feature[];
  size: number;
}

/** What a share is marked by, where it is said in a word as well. */
const PERCENT = "m:percent";

/** Features of the tokens that are part of no quantity. */
const addTokens = (sentence: SentenceFeatures, tokens: Tokens, from: number, to: number): void => {
  for (let i = from; i < to; i++) {
    const folded = tokens.folded[i] as string;
    switch (tokens.kinds[i]) {
      case TokenKind.word: {
        const word = lookUpWord(folded);
        for (const feature of word.features) sentence.features.push(feature);
        sentence.size += word.size;
        break;
      }
      case TokenKind.number:
        sentence.features.push(lookUpNumber(folded));
        sentence.size += folded.length;
        break;
      default: {
        const ideograph = tokens.kinds[i] === TokenKind.ideograph;
        const name = ideograph ? ideographFeature(tokens, i) : markFeature(folded);
        if (name !== undefined) sentence.features.push(weigh(name));
        if (ideograph) sentence.size += 3;
      }
    }
  }
};

/** Features of each sentence, by its index, some more than once; captions have none. */
export const featuresOfSentences = (layers: Comparable): readonly Readonly<SentenceFeatures>[] => {
  const { tokens, sentences, dates, quantities, concepts, terms, mentions } = layers;
  let [date, quantity, concept, term, mention] = [0, 0, 0, 0, 0];
  return sentences.map(({ start, end, role }) => {
    const found: SentenceFeatures = { features: [], size: 0 };
    if (role === "caption") return found;
    const add = (name: string): void => void found.features.push(weigh(name));
    for (; date < dates.length && dates[date]!.start < end; date++) {
      const { value, start: at } = dates[date]!;
      if (value !== null && at >= start) timeFeatures(value).forEach(add);
    }
    for (; concept < concepts.length && concepts[concept]!.start < end; concept++)
      if (concepts[concept]!.start >= start) add(`c:${concepts[concept]!.concept}`);
    for (; term < terms.length && terms[term]!.start < end; term++)
      if (terms[term]!.start >= start) add(`g:${terms[term]!.term}`);
    for (; mention < mentions.length && mentions[mention]!.start < end; mention++) {
      const known = mentions[mention]!.known[0];
      if (known !== undefined && mentions[mention]!.start >= start) add(`e:${known}`);
    }
    let from = tokenAt(tokens, start);
    for (; quantity < quantities.length && quantities[quantity]!.start < end; quantity++) {
      const { first, last, value, percent, spelled, start: at } = quantities[quantity]!;
      // "The two leaders" are as often just "the leaders" or "both".
      if (at < start || (spelled && value.length === 1)) continue;
      addTokens(found, tokens, from, first);
      add(`n:${value}`);
      if (percent) add(PERCENT);
      for (let i = first; i <= last; i++) found.size += (tokens.folded[i] as string).length;
      from = last + 1;
    }
    addTokens(found, tokens, from, tokenAt(tokens, end));
    return found;
  });
};

const toVector = ({ features, size }: Readonly<SentenceFeatures>, sentence: number): SentenceVector => {
  const told = new Uint32Array(features.length);
  let count = 0;
  for (const { hash, weight } of features) if (weight !== 0) told[count++] = hash;
  const hashes = ascending(told, count);
  const weights = new Float64Array(hashes.length);
  let squares = 0;
  for (const { hash, weight } of features) {
    if (weight === 0) continue;
    const place = placeOf(hashes, hash);
    // Of two features of one hash the first counts.
    if (weights[place] !== 0) continue;
    weights[place] = weight;
    squares += weight * weight;
  }
  const mass = Math.sqrt(squares);
  const units = new Float32Array(hashes.length);
  for (let k = 0; k < hashes.length; k++) units[k] = weights[k]! / mass;
  return { sentence, features: hashes, weights: units, mass, size };
};

const toVectors = (found: readonly Readonly<SentenceFeatures>[]): SentenceVector[] =>
  found.map(toVector).filter((vector) => vector.mass > 0);

/** Vectors of the sentences that have any feature, in their order. */
export const vectoriseSentences = (layers: Comparable & { readonly encoding?: Encoding }): SentenceVector[] =>
  withEncoding(toVectors(featuresOfSentences(layers)), layers.sentences, layers.encoding);

/** The vector of some words of a report, by themselves; null where they have no feature. */
export const vectoriseSpan = (layers: Comparable, { start, end }: Span): SentenceVector | null => {
  if (start >= end) return null;
  const span = { start, end };
  const { tokens, dates, quantities, concepts, terms, mentions } = layers;
  const [vector] = vectoriseSentences({
    tokens,
    sentences: [{ ...span, paragraph: 0, role: "body" }],
    dates: startingIn(dates, span),
    quantities: startingIn(quantities, span),
    concepts: startingIn(concepts, span),
    terms: startingIn(terms, span),
    mentions: startingIn(mentions, span),
  });
  return vector ?? null;
};

/** Keys of a report: more would find little more. */
const KEYS = 256;
/** Weight below which a feature is too common to find a report by. */
const LEAST_KEY = 0.6;

const chooseKeys = (found: readonly Readonly<SentenceFeatures>[]): Pick<Fingerprint, "keys" | "keyWeights"> => {
  const weights = new Map<number, number>();
  for (const { features } of found)
    for (const { hash, weight } of features) if (weight >= LEAST_KEY) weights.set(hash | 0, weight);
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] >>> 0) - (b[0] >>> 0)).slice(0, KEYS);
  return {
    keys: Uint32Array.from(rarest, ([hash]) => hash),
    keyWeights: Float32Array.from(rarest, ([, weight]) => weight),
  };
};

/** Indices of the tokens of the article's own paragraphs. */
export const bodyTokens = (tokens: Tokens, layout: Pick<Layout, "paragraphs">): number[] => {
  const chosen: number[] = [];
  for (const paragraph of layout.paragraphs)
    if (isArticle(paragraph))
      for (let i = tokenAt(tokens, paragraph.start); i < tokens.count && tokens.starts[i]! < paragraph.end; i++)
        chosen.push(i);
  return chosen;
};

export const fingerprintStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "quantities" | "concepts" | "terms" | "mentions",
  "fingerprint"
> = {
  name: "fingerprint",
  version: 3,
  needs: ["language", "tokens", "layout", "sentences", "dates", "quantities", "concepts", "terms", "mentions"],
  adds: "fingerprint",
  run: (doc) => {
    const found = featuresOfSentences(doc);
    return {
      layer: {
        ...winnow(doc.tokens, bodyTokens(doc.tokens, doc.layout)),
        ...chooseKeys(found),
        sentences: toVectors(found),
      },
      notices: [],
    };
  },
};
