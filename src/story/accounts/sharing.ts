/**
 * What two claims have in common, feature by feature: a function of the two (and of their two reports) alone. One claim is laid open and
 * others are looked up in it, so that comparing it with many costs a step for each feature of those.
 */
import { kindOf } from "../../read/fingerprint/features.ts";
import type { Weighted } from "./features.ts";
import type { Words } from "./words.ts";

/** Kinds of features that sums are told apart by: the lowest three bits of a feature. */
export const KINDS = 8;

/** Sentences of two reports up to which the shares of their features are kept. */
const LONGEST = 2048;

interface Laid {
  /** Features of all vectors one after the other, numbered from 0 on. */
  readonly numbers: Int32Array;
  /** Where each vector's features start; one more than there are vectors. */
  readonly starts: Int32Array;
  /** Lays a vector open: the place of each of its features, from 1 on, by the feature's number. */
  readonly open: (i: number) => Int32Array;
}

const layOut = (vectors: readonly Uint32Array[]): Laid => {
  const starts = new Int32Array(vectors.length + 1);
  for (const [i, { length }] of vectors.entries()) starts[i + 1] = starts[i]! + length;
  const numbers = new Int32Array(starts.at(-1)!);
  const known = new Map<number, number>();
  for (const [i, features] of vectors.entries())
    for (let k = 0; k < features.length; k++) {
      // Keys with a sign: whole numbers of 32 bits are no objects to the engine.
      const feature = features[k]! | 0;
      let number = known.get(feature);
      if (number === undefined) {
        number = known.size;
        known.set(feature, number);
      }
      numbers[starts[i]! + k] = number;
    }
  const places = new Int32Array(known.size);
  let opened = -1;
  const open = (i: number): Int32Array => {
    if (i === opened) return places;
    if (opened >= 0) for (let at = starts[opened]!; at < starts[opened + 1]!; at++) places[numbers[at]!] = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) places[numbers[at]!] = at + 1;
    opened = i;
    return places;
  };
  return { numbers, starts, open };
};

const joined = (arrays: readonly ArrayLike<number>[], length: number): Float64Array => {
  const all = new Float64Array(length);
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
};

/** Dot products of vectors by their places. Quickest where the first stays the same. */
export const dotsOf = (vectors: readonly Weighted[]): ((i: number, j: number) => number) => {
  const { numbers, starts, open } = layOut(vectors.map(({ features }) => features));
  const weights = joined(
    vectors.map((vector) => vector.weights),
    numbers.length,
  );
  return (i, j) => {
    const places = open(i);
    let sum = 0;
    for (let at = starts[j]!, end = starts[j + 1]!; at < end; at++) {
      const place = places[numbers[at]!]!;
      if (place > 0) sum += weights[place - 1]! * weights[at]!;
    }
    return sum;
  };
};

/** Part of its weight that a feature keeps in reports of `all` sentences, `holding` of which have it: 1 where one sentence does. */
export const shareOf = (holding: number, all: number): number => {
  const held = holding === 0 ? 1 : holding;
  return (Math.log(held + all) - Math.log(held)) / Math.log(1 + all);
};

const tables: Float64Array[] = [];

/** Shares of features in reports of `all` sentences, by how many of those hold them; squared, as two sides have them. */
export const squaredShares = (all: number): Float64Array => {
  let table = tables[all];
  if (table === undefined) {
    table = Float64Array.from({ length: all + 1 }, (_, holding) => shareOf(holding, all) ** 2);
    if (all < LONGEST) tables[all] = table;
  }
  return table;
};

/**
 * Adds what the words at two places share, each feature by what it tells in the two reports, to `sums` by kind. Quickest where the first
 * stays the same.
 */
export const sharesOf = (words: readonly (Words | null)[]): ((i: number, j: number, sums: Float64Array) => void) => {
  const none = new Uint32Array(0);
  const features = words.map((one) => one?.vector.features ?? none);
  const { numbers, starts, open } = layOut(features);
  const kinds = Uint8Array.from(
    joined(
      features.map((one) => one.map(kindOf)),
      numbers.length,
    ),
  );
  const weights = joined(
    words.map((one) => one?.vector.weights.map((weight) => weight * one.vector.mass) ?? none),
    numbers.length,
  );
  const holding = Int32Array.from(
    joined(
      words.map((one) => one?.holding ?? none),
      numbers.length,
    ),
  );
  return (i, j, sums) => {
    const [a, b] = [words[i]!, words[j]!];
    if (a === null || b === null) return;
    const places = open(i);
    const same = a.common === b.common;
    const shares = squaredShares(a.common.sentences + (same ? 0 : b.common.sentences));
    for (let at = starts[j]!, end = starts[j + 1]!; at < end; at++) {
      const place = places[numbers[at]!]! - 1;
      if (place < 0) continue;
      const held = same ? holding[place]! : holding[place]! + holding[at]!;
      sums[kinds[at]!]! += weights[place]! * weights[at]! * shares[held]!;
    }
  };
};
