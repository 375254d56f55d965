/**
 * What readout may ask for the likeness of two sentences beyond its own comparison: an encoder, which turns texts into vectors. The built-in
 * comparison needs none. Texts go nowhere unless the user named where to.
 */
import { createHash } from "node:crypto";
import { ReadoutError } from "../model/index.ts";

/** Vectors of texts; whatever it is, one text has one vector. */
export interface Encoder {
  /** What it is, as the user named it. */
  readonly name: string;
  /** Texts that it takes at a time. */
  readonly batch: number;
  /**
   * One vector for each text, in order.
   *
   * @throws {ReadoutError} `encoder-unavailable` where it gives none, or none of the form it should.
   */
  readonly encode: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
}

export const unavailable = (encoder: string, why: string, cause?: unknown): ReadoutError =>
  new ReadoutError("encoder-unavailable", `the encoder ${encoder} ${why}`, { cause });

/** Code units of a text that an encoder is given: what follows would be beyond the reach of most. */
const LONGEST = 1000;

/** A text as encoders are given it: on one line, not too long. */
export const asInput = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, LONGEST).toWellFormed();

/** Steps of a coordinate between 0 and 1: finer differences depend on what else was in the batch. */
const STEPS = 4096;

/** The vector at length 1, on a grid. */
const settle = (vector: Float32Array): Float32Array => {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const length = Math.sqrt(squares) || 1;
  return vector.map((x) => Math.round((x / length) * STEPS) / STEPS);
};

const keyOf = (text: string): string => createHash("sha256").update(text).digest("base64");

/**
 * Asks for each text once, in batches that do not depend on the order of the texts, and keeps what came by the hash of the text.
 *
 * @throws {ReadoutError} `encoder-unavailable`; then nothing of this call is kept.
 */
export const askOnce = (
  encoder: Encoder,
  known: Map<string, Float32Array> = new Map(),
): ((texts: Iterable<string>) => Promise<ReadonlyMap<string, Float32Array>>) => {
  return async (texts) => {
    const keys = new Map([...new Set(texts)].map((text) => [text, keyOf(text)]));
    const missing = [...keys.keys()]
      .filter((text) => !known.has(keys.get(text)!))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const found = new Map<string, Float32Array>();
    let dimensions = known.values().next().value?.length;
    for (let from = 0; from < missing.length; from += encoder.batch) {
      const asked = missing.slice(from, from + encoder.batch);
      const vectors = await encoder.encode(asked);
      if (vectors.length !== asked.length)
        throw unavailable(encoder.name, `gave ${vectors.length} vectors for ${asked.length} texts`);
      for (const [at, vector] of vectors.entries()) {
        dimensions ??= vector.length;
        if (vector.length !== dimensions || dimensions === 0)
          throw unavailable(encoder.name, `gave vectors of ${dimensions} and of ${vector.length} numbers`);
        if (!vector.every(Number.isFinite)) throw unavailable(encoder.name, "gave what is no number");
        found.set(keys.get(asked[at]!)!, settle(vector));
      }
    }
    for (const [key, vector] of found) known.set(key, vector);
    return new Map([...keys].map(([text, key]) => [text, known.get(key)!]));
  };
};
