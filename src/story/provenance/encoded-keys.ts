/**
 * Keys of a report from what an encoder gave for its first sentences, so that a translation is found in the index like any copy: on which sides of random
 * planes a vector lies (Charikar 2002). Two sentences that say the same share one key in four, two others one in five thousand.
 */
import type { SentenceVector } from "../../read/fingerprint.ts";

/** Keys of one sentence, and planes of one key. */
const TABLES = 12;
const PLANES = 16;
/** Sentences of a report that have keys. */
const SENTENCES = 32;

/** Coordinates of the planes' normals, +1 or -1, by the dimensions of the encoder; always the same. */
const planesMade = new Map<number, Int8Array>();
const planesOf = (dimensions: number): Int8Array => {
  const known = planesMade.get(dimensions);
  if (known !== undefined) return known;
  const planes = new Int8Array(TABLES * PLANES * dimensions);
  let state = 0x9e3779b9;
  for (let i = 0; i < planes.length; i++) {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    planes[i] = (state & 0x10000) === 0 ? -1 : 1;
  }
  planesMade.set(dimensions, planes);
  return planes;
};

const keysOf = (vector: Float32Array): number[] => {
  const planes = planesOf(vector.length);
  return Array.from({ length: TABLES }, (_, table) => {
    let key = table;
    for (let plane = 0; plane < PLANES; plane++) {
      const from = (table * PLANES + plane) * vector.length;
      let sum = 0;
      for (let i = 0; i < vector.length; i++) sum += vector[i]! * planes[from + i]!;
      key = key * 2 + Number(sum > 0);
    }
    return key;
  });
};

/** Keys of a report; none where no encoder was asked. */
export const encodedKeys = (sentences: readonly SentenceVector[]): number[] => [
  ...new Set(sentences.slice(0, SENTENCES).flatMap(({ encoded }) => (encoded === undefined ? [] : keysOf(encoded)))),
];
