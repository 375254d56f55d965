/**
 * What a report is compared by: winnowed hashes of word 4-grams (copies in one language; Schleimer et al. 2003) and, for each
 * sentence, a sparse vector over features that no language owns (entities, dates, numbers, concepts, rare cognates).
 */
import type { Stage } from "../pipeline/stage.ts";

export interface SentenceVector {
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Hashed features, ascending, and their weights; the weights' squares add up to 1. */
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

export interface Fingerprint {
  /** Winnowed hashes and the offset of the text at which each n-gram begins. */
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly sentences: readonly SentenceVector[];
}

export const fingerprintStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "concepts" | "mentions",
  "fingerprint"
> = {
  name: "fingerprint",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions"],
  adds: "fingerprint",
  run: () => ({ layer: { hashes: new Uint32Array(), offsets: new Uint32Array(), sentences: [] }, notices: [] }),
};
