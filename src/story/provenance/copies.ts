/**
 * Runs of words that two reports of one language share, letter case and marks aside. Shared winnowed hashes are the seeds, grown
 * to both sides as far as the words agree; so every shared run of seven words is found without comparing word by word.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { bodyTokens } from "../../read/fingerprint.ts";
import { TokenKind } from "../../read/tokens.ts";

/** The words of a report's own paragraphs: what runs are counted in. */
export interface Words {
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What each counts for: a word 1, an ideograph a half. */
  readonly weights: readonly number[];
  /** Index of the paragraph that each stands in. */
  readonly paragraphs: readonly number[];
}

/** Words `[a, a + length)` of one report and `[b, b + length)` of the other. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const remembered = new WeakMap<ReadDoc["tokens"], Words>();

/** The words of one report, made once, as it is compared with many. */
export const wordsOf = ({ tokens, layout }: Pick<ReadDoc, "tokens" | "layout">): Words => {
  const known = remembered.get(tokens) ?? cutWords(tokens, layout);
  remembered.set(tokens, known);
  return known;
};

const cutWords = (tokens: ReadDoc["tokens"], layout: ReadDoc["layout"]): Words => {
  const words = bodyTokens(tokens, layout).filter((i) => tokens.kinds[i] !== TokenKind.mark);
  let paragraph = 0;
  const paragraphs = words.map((i) => {
    while (layout.paragraphs[paragraph]!.end <= (tokens.starts[i] as number)) paragraph++;
    return paragraph;
  });
  return {
    paragraphs,
    weights: words.map((i) => (tokens.kinds[i] === TokenKind.ideograph ? 0.5 : 1)),
    folded: words.map((i) => tokens.folded[i] as string),
    starts: words.map((i) => tokens.starts[i] as number),
    ends: words.map((i) => tokens.ends[i] as number),
  };
};

/** Places of one hash that are tried in either report: a phrase repeated more often is furniture. */
const REPEATS = 4;

const wordAt = (words: Words, offset: number): number => {
  let [low, high] = [0, words.starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Hashed = Pick<ReadDoc["fingerprint"], "hashes" | "offsets">;

const rememberedPlaces = new WeakMap<Uint32Array, ReadonlyMap<number, readonly number[]>>();

/** Where each hash of a report begins. */
const placesOf = ({ hashes, offsets }: Hashed): ReadonlyMap<number, readonly number[]> => {
  const known = rememberedPlaces.get(hashes);
  if (known !== undefined) return known;
  const places = new Map<number, number[]>();
  for (const [i, hash] of hashes.entries()) {
    const at = places.get(hash);
    if (at === undefined) places.set(hash, [offsets[i]!]);
    else if (at.length < REPEATS) at.push(offsets[i]!);
  }
  rememberedPlaces.set(hashes, places);
  return places;
};

/**
 * Shared runs in the order of `a`. In `a` they do not overlap; a run that lies inside a longer one is left out.
 */
export const findSharedRuns = (a: Words, hashedA: Hashed, b: Words, hashedB: Hashed): SharedRun[] => {
  const places = placesOf(hashedB);
  const tried = new Map<number, number>();
  const runs: SharedRun[] = [];
  /** A diagonal is a difference of places: within a run found on it nothing is left to find. */
  const endOfDiagonal = new Map<number, number>();
  for (const [i, hash] of hashedA.hashes.entries()) {
    const at = places.get(hash);
    const times = tried.get(hash) ?? 0;
    if (at === undefined || times >= REPEATS) continue;
    tried.set(hash, times + 1);
    const wordOfA = wordAt(a, hashedA.offsets[i]!);
    for (const offset of at) {
      let [startA, startB] = [wordOfA, wordAt(b, offset)];
      const diagonal = startA - startB;
      if (startA < (endOfDiagonal.get(diagonal) ?? 0) || a.folded[startA] !== b.folded[startB]) continue;
      let end = startA;
      while (end < a.folded.length && a.folded[end] === b.folded[end - diagonal]) end++;
      while (startA > 0 && startB > 0 && a.folded[startA - 1] === b.folded[startB - 1]) {
        startA--;
        startB--;
      }
      endOfDiagonal.set(diagonal, end);
      runs.push({ a: startA, b: startB, length: end - startA });
    }
  }
  runs.sort((one, two) => two.length - one.length || one.a - two.a || one.b - two.b);
  const takenA = new Uint8Array(a.folded.length);
  const takenB = new Uint8Array(b.folded.length);
  const kept: SharedRun[] = [];
  for (const run of runs) {
    const isTaken =
      takenA.subarray(run.a, run.a + run.length).includes(1) || takenB.subarray(run.b, run.b + run.length).includes(1);
    if (isTaken) continue;
    takenA.fill(1, run.a, run.a + run.length);
    takenB.fill(1, run.b, run.b + run.length);
    kept.push(run);
  }
  return kept.sort((one, two) => one.a - two.a);
};
