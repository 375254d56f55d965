/**
 * The difference of two renderings, word by word: a longest common subsequence by weight. Light words that happen to be the same
 * between two changes belong to the change ("the dates of the talks" to "the place of the talks" is one word, not three).
 */
import type { Word } from "./words.ts";

/** A run of words replaced by another; one of them may be empty. */
export interface Replacement {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
}

/** Weight below which words that stand between two changes do not part them. */
const PARTING = 0.5;

const isSame = (a: Word, b: Word): boolean => a.folded === b.folded;

export const diffWords = (from: readonly Word[], to: readonly Word[]): Replacement[] => {
  const width = to.length + 1;
  const best = new Float32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const x = from[i] as Word;
      const y = to[j] as Word;
      const both = isSame(x, y) ? (best[(i + 1) * width + j + 1] as number) + x.weight : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
    }
  const runs: { from: Word[]; to: Word[]; same: boolean }[] = [];
  const push = (same: boolean, x: Word | undefined, y: Word | undefined): void => {
    const last = runs.at(-1);
    const run = last?.same === same ? last : { from: [], to: [], same };
    if (run !== last) runs.push(run);
    if (x !== undefined) run.from.push(x);
    if (y !== undefined) run.to.push(y);
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const x = from[i];
    const y = to[j];
    const here = best[i * width + j] as number;
    if (
      x !== undefined &&
      y !== undefined &&
      isSame(x, y) &&
      here === Math.fround((best[(i + 1) * width + j + 1] as number) + x.weight)
    ) {
      push(true, x, y);
      i++;
      j++;
    } else if (x !== undefined && (y === undefined || here === best[(i + 1) * width + j])) {
      push(false, x, undefined);
      i++;
    } else {
      push(false, undefined, y);
      j++;
    }
  }
  const merged: typeof runs = [];
  for (const [at, run] of runs.entries()) {
    const between = run.same && at > 0 && at + 1 < runs.length;
    const light = between && run.from.reduce((sum, { weight }) => sum + weight, 0) < PARTING;
    const last = merged.at(-1);
    if (last !== undefined && !last.same && (light || !run.same)) {
      last.from.push(...run.from);
      last.to.push(...run.to);
    } else merged.push(run);
  }
  return merged.filter(({ same }) => !same);
};
