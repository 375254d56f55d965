/**
 * Which reports hold a key, in few bytes: all places in one array, sorted by key, so that a million reports of two hundred keys each
 * take about a gigabyte. Made once for a pile; looking a key up is a binary search.
 */

export interface Postings {
  /** Every key once, ascending, and where its holders begin; one more offset closes the last. */
  readonly keys: Uint32Array;
  readonly offsets: Uint32Array;
  /** Indices of the reports that hold each key, ascending. */
  readonly holders: Uint32Array;
}

/** Indices of reports fit in so many bits beside a key's 32, as a float holds 53. */
const REPORTS = 2 ** 21;

/** @param lists The keys of each report; keys given twice count once. At most two million reports. */
export const buildPostings = (lists: readonly Iterable<number>[]): Postings => {
  if (lists.length > REPORTS) throw new RangeError(`${lists.length} reports in one index; it holds ${REPORTS}`);
  const unique = lists.map((keys) => Uint32Array.from(new Set(keys)));
  const pairs = new Float64Array(unique.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [report, keys] of unique.entries()) for (const key of keys) pairs[at++] = key * REPORTS + report;
  pairs.sort();
  const holders = new Uint32Array(pairs.length);
  const keys: number[] = [];
  const offsets: number[] = [];
  for (const [i, pair] of pairs.entries()) {
    const key = Math.floor(pair / REPORTS);
    holders[i] = pair - key * REPORTS;
    if (keys.at(-1) === key) continue;
    keys.push(key);
    offsets.push(i);
  }
  offsets.push(pairs.length);
  return { keys: Uint32Array.from(keys), offsets: Uint32Array.from(offsets), holders };
};

const none = new Uint32Array(0);

/** Indices of the reports that hold a key. */
export const holdersOf = ({ keys, offsets, holders }: Postings, key: number): Uint32Array => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? holders.subarray(offsets[low], offsets[low + 1]) : none;
};
