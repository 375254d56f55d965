/**
 * Which reports of a pile may tell one story: those that share a key. Keys are sorted, not counted, so a report among a hundred
 * thousand costs what it costs among a thousand.
 */

/**
 * Holders of one key that each of them is compared with, in the order of ids before and after it. No key of news is known that has so many
 * holders but in one large affair, whose reports share other keys; it keeps a pile of copies from taking the square of its size.
 */
export const NEIGHBOURS = 100;
/** Keys are sorted in so many parts, one after the other, to take less memory. */
const PARTS = 16;
/** Places of reports are told apart below this. */
const PLACES = 2 ** 21;
/** Marks the last holder of a key. */
const LAST = 2 ** 31;

/** Ascending keys with the places of their holders, of one part of all keys. */
const sortPart = (keys: readonly Uint32Array[], part: number): Float64Array => {
  const isOf = (key: number): boolean => key % PARTS === part;
  let count = 0;
  for (const ofReport of keys) for (const key of ofReport) if (isOf(key)) count++;
  const held = new Float64Array(count);
  let i = 0;
  for (const [at, ofReport] of keys.entries()) for (const key of ofReport) if (isOf(key)) held[i++] = key * PLACES + at;
  return held.sort();
};

/** Holders of all keys, key after key, each key's ascending and its last one marked. */
const listHolders = (keys: readonly Uint32Array[], total: number): Uint32Array => {
  const holders = new Uint32Array(total);
  let i = 0;
  for (let part = 0; part < PARTS; part++) {
    const held = sortPart(keys, part);
    for (let k = 0; k < held.length; k++) {
      const isLast = k + 1 === held.length || Math.floor(held[k]! / PLACES) !== Math.floor(held[k + 1]! / PLACES);
      holders[i++] = (held[k]! % PLACES) + (isLast ? LAST : 0);
    }
  }
  return holders;
};

/**
 * For each report in turn the later ones that it is to be compared with, ascending: worked out when it is asked for, as of a large pile all
 * of them would not fit in memory.
 *
 * @param keys  Of each report, in the order of their ids.
 */
export function* findCandidates(keys: readonly Uint32Array[]): Generator<readonly number[]> {
  const starts = new Uint32Array(keys.length + 1);
  for (const [at, { length }] of keys.entries()) starts[at + 1] = starts[at]! + length;
  const total = starts.at(-1)!;
  const holders = listHolders(keys, total);
  /** Where each report stands among the holders. */
  const standings = new Uint32Array(total);
  const filled = starts.slice();
  for (let i = 0; i < total; i++) standings[filled[holders[i]! % LAST]!++] = i;
  /** For which report each was found last. */
  const foundFor = new Int32Array(keys.length).fill(-1);
  for (let at = 0; at < keys.length; at++) {
    const candidates: number[] = [];
    foundFor[at] = at;
    for (let k = starts[at]!; k < starts[at + 1]!; k++) {
      const from = standings[k]!;
      for (let i = from; holders[i]! < LAST && i < from + NEIGHBOURS; i++) {
        const other = holders[i + 1]! % LAST;
        if (foundFor[other] === at) continue;
        foundFor[other] = at;
        candidates.push(other);
      }
    }
    yield candidates.sort((a, b) => a - b);
  }
}
