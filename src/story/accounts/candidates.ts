/**
 * Which claims of an affair are worth comparing: those that share what either is about or tells. In a large affair each is compared with
 * those alone that it shares most with, so that a claim costs the same among a hundred reports as among ten thousand.
 */
import type { Member } from "./likeness.ts";

/** Claims that hold one feature: of more, the latest are looked at. */
const HOLDERS = 256;
/** Claims that one is compared with. */
const MOST = 128;

export interface Candidates {
  /** Places of earlier claims, ascending. */
  readonly at: Int32Array;
  /** True where no other earlier claim shares anything. */
  readonly whole: boolean;
}

/** Makes what tells each claim's candidates among those before it. To be asked for in turn: for each place from 0. */
export const candidatesInTurn = (members: readonly Member[]): ((i: number) => Candidates) => {
  const holders = new Map<number, number[]>();
  const shared = new Float64Array(members.length);
  let found: number[] = [];
  let whole = true;
  const look = (i: number, features: Uint32Array, weights: ArrayLike<number>, space: number): void => {
    for (let k = 0; k < features.length; k++) {
      // What claims are about and what they tell are hashed apart.
      const key = features[k]! * 2 + space;
      let held = holders.get(key);
      if (held === undefined) {
        held = [];
        holders.set(key, held);
      }
      const from = Math.max(0, held.length - HOLDERS);
      if (from > 0) whole = false;
      // What very many hold tells little.
      const weight = weights[k]! * Math.min(1, HOLDERS / held.length);
      for (let n = from; n < held.length; n++) {
        const j = held[n]!;
        if (shared[j] === 0) found.push(j);
        shared[j]! += weight;
      }
      held.push(i);
    }
  };
  return (i) => {
    const { about, size, told } = members[i]!;
    found = [];
    whole = true;
    look(
      i,
      about.features,
      about.weights.map((weight) => weight / size),
      0,
    );
    if (told !== null) look(i, told.vector.features, told.vector.weights, 1);
    if (found.length > MOST) {
      found.sort((x, y) => shared[y]! - shared[x]! || y - x);
      for (let n = MOST; n < found.length; n++) shared[found[n]!] = 0;
      found.length = MOST;
      whole = false;
    }
    for (const j of found) shared[j] = 0;
    return { at: Int32Array.from(found).sort(), whole };
  };
};
