import { describe, expect, it } from "vitest";
import type { ReportId } from "../../model/index.ts";
import type { Fingerprint, SentenceVector } from "../../read/fingerprint.ts";
import { compareSentences } from "./align.ts";
import { buildIndex, lookUp } from "./candidates.ts";
import { encodedKeys } from "./encoded-keys.ts";

/** A vector of numbers that look random and are always the same. */
const vectorOf = (seed: number, dimensions = 128): Float32Array => {
  let state = seed * 7919 + 1;
  const vector = Float32Array.from({ length: dimensions }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  });
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
};
/** `vector` with some of another. */
const near = (vector: Float32Array, seed: number): Float32Array => {
  const other = vectorOf(seed);
  return vector.map((x, i) => x + 0.5 * other[i]!);
};
const sentenceOf = (encoded?: Float32Array): SentenceVector => ({
  sentence: 0,
  features: Uint32Array.of(),
  weights: Float32Array.of(),
  mass: 1,
  size: 50,
  ...(encoded === undefined ? {} : { encoded }),
});
const fingerprintOf = (vectors: readonly Float32Array[]): Fingerprint => ({
  hashes: Uint32Array.of(),
  offsets: Uint32Array.of(),
  keys: Uint32Array.of(),
  keyWeights: Float32Array.of(),
  sentences: vectors.map(sentenceOf),
});
const idOf = (name: string): ReportId => name as ReportId;

describe("what an encoder gave", () => {
  const original = Array.from({ length: 12 }, (_, i) => vectorOf(i + 1));
  const translation = original.map((vector, i) => near(vector, i + 100));
  const others = Array.from({ length: 40 }, (_, k) => ({
    id: idOf(`other-${k}`),
    fingerprint: fingerprintOf(Array.from({ length: 12 }, (_, i) => vectorOf(1000 + k * 12 + i))),
  }));

  it("finds a translation among strangers by its keys", () => {
    const index = buildIndex([{ id: idOf("original"), fingerprint: fingerprintOf(original) }, ...others]);
    expect(lookUp(index, { id: idOf("translation"), fingerprint: fingerprintOf(translation) })[0]).toBe("original");
  });
  it("gives no keys where there is none", () => {
    expect(encodedKeys([sentenceOf()])).toEqual([]);
  });
  it("has a say in how alike two sentences are", () => {
    const table = compareSentences(original.map(sentenceOf), translation.map(sentenceOf));
    const at = (i: number, j: number): number => table.values[i * table.columns + j]!;
    expect(at(3, 3)).toBeGreaterThan(0.3);
    expect(at(3, 4)).toBeLessThan(0.2);
  });
  it("has none where one report was not given to it", () => {
    expect(compareSentences(original.map(sentenceOf), [sentenceOf()]).encoded).toBeNull();
    expect(compareSentences([sentenceOf()], [sentenceOf()]).encoded).toBeNull();
  });
});
