/**
 * What a report is compared by: winnowed hashes of word 4-grams (copies in one language; Schleimer et al. 2003) and, for each
 * sentence, a sparse vector over features that no language owns (entities, dates, numbers, concepts, rare cognates).
 */
import type { Stage } from "../pipeline/stage.ts";
import type { ConceptHits } from "./concepts.ts";
import type { TimeExpressions } from "./dates.ts";
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
import type { Sentences } from "./sentences.ts";
import { TokenKind, type Tokens, tokenAt } from "./tokens.ts";

export interface SentenceVector {
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Hashed features, ascending, and their weights; the weights' squares add up to 1. */
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** Length of the vector before it was made one: how much the sentence has to be compared by. */
  readonly mass: number;
  /** How long the sentence is, in Latin letters: an ideograph counts three, a Hangul syllable two. */
  readonly size: number;
}

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

/** What `remember` keeps before it forgets everything: words and features of one language fill a tenth of it. */
const REMEMBERED = 300_000;
const remember = <V>(make: (key: string) => V): ((key: string) => V) => {
  const known = new Map<string, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};
const featuresOfWord = remember(wordFeatures);
const weighed = remember((feature) => ({ hash: hashFeature(feature), weight: weightOf(feature) }));

const addTokens = (features: Set<string>, tokens: Tokens, from: number, to: number): void => {
  for (let i = from; i < to; i++) {
    const folded = tokens.folded[i] as string;
    if (tokens.kinds[i] === TokenKind.number) features.add(numberFeature(folded));
    else if (tokens.kinds[i] === TokenKind.word) for (const feature of featuresOfWord(folded)) features.add(feature);
    else if (tokens.kinds[i] === TokenKind.ideograph) {
      const feature = ideographFeature(tokens, i);
      if (feature !== undefined) features.add(feature);
    } else {
      const feature = markFeature(folded);
      if (feature !== undefined) features.add(feature);
    }
  }
};

/** The layers that a sentence's features are taken from. */
export interface Comparable {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly dates: TimeExpressions;
  readonly concepts: ConceptHits;
  readonly mentions: Mentions;
}

/** Features of each sentence, by its index; captions have none. */
export const featuresOfSentences = ({ tokens, sentences, dates, concepts, mentions }: Comparable): Set<string>[] => {
  let [date, concept, mention] = [0, 0, 0];
  return sentences.map(({ start, end, role }) => {
    const features = new Set<string>();
    if (role === "caption") return features;
    for (; date < dates.length && dates[date]!.start < end; date++) {
      const { value, start: at } = dates[date]!;
      if (value !== null && at >= start) for (const feature of timeFeatures(value)) features.add(feature);
    }
    for (; concept < concepts.length && concepts[concept]!.start < end; concept++)
      if (concepts[concept]!.start >= start) features.add(`c:${concepts[concept]!.concept}`);
    for (; mention < mentions.length && mentions[mention]!.start < end; mention++) {
      const known = mentions[mention]!.known[0];
      if (known !== undefined && mentions[mention]!.start >= start) features.add(`e:${known}`);
    }
    addTokens(features, tokens, tokenAt(tokens, start), tokenAt(tokens, end));
    return features;
  });
};

const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

const sizeOf = ({ kinds, folded }: Tokens, from: number, to: number): number => {
  let size = 0;
  for (let i = from; i < to; i++)
    if (kinds[i] !== TokenKind.mark)
      size +=
        (folded[i] as string).length * (kinds[i] === TokenKind.ideograph ? 3 : WIDE.test(folded[i] as string) ? 2 : 1);
  return size;
};

const toVector = (features: ReadonlySet<string>, sentence: number, size: number): SentenceVector => {
  const weights = new Map<number, number>();
  let squares = 0;
  for (const feature of features) {
    const { hash, weight } = weighed(feature);
    if (weights.has(hash) || weight <= 0) continue;
    weights.set(hash, weight);
    squares += weight ** 2;
  }
  const mass = Math.sqrt(squares);
  const hashes = Uint32Array.from(weights.keys()).sort();
  return {
    sentence,
    features: hashes,
    weights: Float32Array.from(hashes, (hash) => (weights.get(hash) as number) / mass),
    mass,
    size,
  };
};

/** Keys of a report: more would find little more. */
const KEYS = 256;
/** Weight below which a feature is too common to find a report by. */
const LEAST_KEY = 0.6;

const chooseKeys = (sentences: readonly ReadonlySet<string>[]): Pick<Fingerprint, "keys" | "keyWeights"> => {
  const weights = new Map<number, number>();
  for (const features of sentences)
    for (const feature of features) {
      const { hash, weight } = weighed(feature);
      if (weight >= LEAST_KEY) weights.set(hash, weight);
    }
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEYS);
  return {
    keys: Uint32Array.from(rarest, ([hash]) => hash),
    keyWeights: Float32Array.from(rarest, ([, weight]) => weight),
  };
};

/** Vectors of the sentences that have any feature, in their order. */
export const vectoriseSentences = (layers: Comparable): SentenceVector[] =>
  featuresOfSentences(layers)
    .map((features, i) =>
      toVector(
        features,
        i,
        sizeOf(
          layers.tokens,
          tokenAt(layers.tokens, layers.sentences[i]!.start),
          tokenAt(layers.tokens, layers.sentences[i]!.end),
        ),
      ),
    )
    .filter((vector) => vector.mass > 0);

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
  "language" | "tokens" | "layout" | "sentences" | "dates" | "concepts" | "mentions",
  "fingerprint"
> = {
  name: "fingerprint",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions"],
  adds: "fingerprint",
  run: (doc) => ({
    layer: {
      ...winnow(doc.tokens, bodyTokens(doc.tokens, doc.layout)),
      ...chooseKeys(featuresOfSentences(doc)),
      sentences: vectoriseSentences(doc),
    },
    notices: [],
  }),
};
