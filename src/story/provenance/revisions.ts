/**
 * What was changed between two versions of one report, word by word: the runs that both share, in their order, are what was left alone, and
 * between two of them words are compared one by one. Headlines are compared with headlines.
 */
import type { Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { TokenKind } from "../../read/tokens.ts";
import { diffWords } from "../statements/diff.ts";
import type { Word } from "../statements/words.ts";
import { findSharedRuns, type SharedRun, wordsOf } from "./copies.ts";

/** A change: the places in the later version (`a`) and in the earlier one (`b`); null where one has no words there. */
export interface Revision {
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Words of two stretches that are compared one by one, multiplied; larger ones are said to be replaced as a whole. */
const MOST_CELLS = 160_000;
/** Shared runs that are put in order: the longest. */
const MOST_RUNS = 200;

type Plain = Pick<Word, "start" | "end" | "folded">;

const asWord = (word: Plain): Word => ({ ...word, weight: 1, kind: TokenKind.word, capital: false });

const spanOf = (words: readonly Plain[]): Span | null =>
  words.length === 0 ? null : { start: (words[0] as Plain).start, end: (words.at(-1) as Plain).end };

const compareWords = (a: readonly Plain[], b: readonly Plain[]): Revision[] => {
  let first = 0;
  while (first < a.length && first < b.length && a[first]?.folded === b[first]?.folded) first++;
  let last = 0;
  while (
    last < a.length - first &&
    last < b.length - first &&
    a[a.length - 1 - last]?.folded === b[b.length - 1 - last]?.folded
  )
    last++;
  const [one, two] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  if (one.length === 0 && two.length === 0) return [];
  if (one.length === 0 || two.length === 0 || one.length * two.length > MOST_CELLS)
    return [{ a: spanOf(one), b: spanOf(two) }];
  return diffWords(one.map(asWord), two.map(asWord)).map(({ from, to }) => ({ a: spanOf(from), b: spanOf(to) }));
};

/** The heaviest chain of runs that stand in one order in both. */
const inOneOrder = (runs: readonly SharedRun[]): SharedRun[] => {
  const longest = [...runs]
    .sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
    .slice(0, MOST_RUNS)
    .sort((x, y) => x.a - y.a || x.b - y.b);
  const best = longest.map(({ length }) => length);
  const before = longest.map(() => -1);
  for (const [i, run] of longest.entries())
    for (let j = 0; j < i; j++) {
      const earlier = longest[j] as SharedRun;
      const fits = earlier.a + earlier.length <= run.a && earlier.b + earlier.length <= run.b;
      const sum = (best[j] as number) + run.length;
      if (fits && sum > (best[i] as number)) {
        best[i] = sum;
        before[i] = j;
      }
    }
  const chain: SharedRun[] = [];
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at] as number)
    chain.unshift(longest[at] as SharedRun);
  return chain;
};

const bodyOf = (doc: ReadDoc): Plain[] => {
  const { folded, starts, ends } = wordsOf(doc);
  return folded.map((word, i) => ({ folded: word, start: starts[i] as number, end: ends[i] as number }));
};

const headlineOf = ({ layout: { headline }, tokens }: ReadDoc): Plain[] => {
  const words: Plain[] = [];
  if (headline === null) return words;
  for (let i = 0; i < tokens.count && (tokens.starts[i] as number) < headline.end; i++)
    if ((tokens.starts[i] as number) >= headline.start && tokens.kinds[i] !== TokenKind.mark)
      words.push({
        folded: tokens.folded[i] as string,
        start: tokens.starts[i] as number,
        end: tokens.ends[i] as number,
      });
  return words;
};

/** The changes from the earlier version to the later one, in the order of the words. */
export const findRevisions = (newer: ReadDoc, older: ReadDoc): Revision[] => {
  const [a, b] = [bodyOf(newer), bodyOf(older)];
  const runs = inOneOrder(findSharedRuns(wordsOf(newer), newer.fingerprint, wordsOf(older), older.fingerprint));
  const changes = compareWords(headlineOf(newer), headlineOf(older));
  let [atA, atB] = [0, 0];
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    changes.push(...compareWords(a.slice(atA, run.a), b.slice(atB, run.b)));
    [atA, atB] = [run.a + run.length, run.b + run.length];
  }
  return changes;
};
