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

export const wordsOf = ({ tokens, layout }: Pick<ReadDoc, "tokens" | "layout">): Words => {
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

/** Places of one hash that are tried in each report: a phrase repeated more often is furniture. */
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

/**
 * Shared runs in the order of `a`. In `a` they do not overlap; a run that lies inside a longer one is left out.
 */
export const findSharedRuns = (a: Words, hashedA: Hashed, b: Words, hashedB: Hashed): SharedRun[] => {
  const places = new Map<number, number[]>();
  hashedB.hashes.forEach((hash, i) => {
    const at = places.get(hash);
    if (at === undefined) places.set(hash, [hashedB.offsets[i]!]);
    else if (at.length < REPEATS) at.push(hashedB.offsets[i]!);
  });
  const runs: SharedRun[] = [];
  const seen = new Set<number>();
  hashedA.hashes.forEach((hash, i) => {
    for (const offset of places.get(hash) ?? []) {
      let atA = wordAt(a, hashedA.offsets[i]!);
      let atB = wordAt(b, offset);
      if (a.folded[atA] !== b.folded[atB]) continue;
      // A diagonal is a difference of places: within a run found on it nothing is left to find.
      const diagonal = atA - atB;
      if (runs.some((run) => run.a - run.b === diagonal && run.a <= atA && atA < run.a + run.length)) continue;
      let end = atA;
      while (end < a.folded.length && a.folded[end] === b.folded[end - diagonal]) end++;
      while (atA > 0 && atB > 0 && a.folded[atA - 1] === b.folded[atB - 1]) {
        atA--;
        atB--;
      }
      const key = atA * (b.folded.length + 1) + atB;
      if (seen.has(key)) continue;
      seen.add(key);
      runs.push({ a: atA, b: atB, length: end - atA });
    }
  });
  runs.sort((one, two) => two.length - one.length || one.a - two.a || one.b - two.b);
  const takenA = new Uint8Array(a.folded.length);
  const takenB = new Uint8Array(b.folded.length);
  const kept: SharedRun[] = [];
  for (const run of runs) {
    let free = 0;
    for (let k = 0; k < run.length; k++) if (!takenA[run.a + k] && !takenB[run.b + k]) free++;
    if (free < run.length) continue;
    takenA.fill(1, run.a, run.a + run.length);
    takenB.fill(1, run.b, run.b + run.length);
    kept.push(run);
  }
  return kept.sort((one, two) => one.a - two.a);
};
