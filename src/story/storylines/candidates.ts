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

/**
 * For each report the later ones that it is to be compared with, ascending.
 *
 * @param keys  Of each report, in the order of their ids.
 */
export const findCandidates = (keys: readonly Uint32Array[]): number[][] => {
  const later: Set<number>[] = keys.map(() => new Set());
  for (let part = 0; part < PARTS; part++) {
    const held = sortPart(keys, part);
    for (let i = 0; i < held.length; i++) {
      const key = Math.floor(held[i]! / PLACES);
      const candidates = later[held[i]! % PLACES]!;
      const from = i + 1;
      for (let j = from; j < held.length && j < from + NEIGHBOURS && Math.floor(held[j]! / PLACES) === key; j++)
        if (held[j] !== held[i]) candidates.add(held[j]! % PLACES);
    }
  }
  return later.map((candidates) => [...candidates].sort((a, b) => a - b));
};
