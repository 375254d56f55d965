/** Lines of a text put in an order that tells nothing, with what points into the text moved along. */
import { createHash } from "node:crypto";
import type { Span } from "../src/model/index.ts";

export interface Shuffled {
  readonly text: string;
  /** Where a span of the shuffled text stands in the original one. */
  readonly back: (span: Span) => Span;
  /** Where a span of the original text, inside one line, stands in the shuffled one; null where it spans lines. */
  readonly forth: (span: Span) => Span | null;
}

const rankOf = (seed: string, line: number): string => createHash("sha256").update(`${seed}\n${line}`).digest("hex");

/** Shuffles the lines of a text by hashes of `seed` and their number, so that two translations are not shuffled alike. */
export const shuffleLines = (text: string, seed: string): Shuffled => {
  let at = 0;
  const lines = text.split("\n").map((line, i) => {
    const from = at;
    at += line.length + 1;
    return { line, from, end: from + line.length, rank: rankOf(seed, i) };
  });
  const sorted = [...lines].sort((a, b) => (a.rank < b.rank ? -1 : 1));
  let to = 0;
  const moved = sorted.map(({ line, from, end }) => {
    const start = to;
    to += line.length + 1;
    return { from, end, start };
  });
  return {
    text: sorted.map(({ line }) => line).join("\n"),
    back: ({ start, end }) => {
      const home = moved.findLast((line) => line.start <= start) as (typeof moved)[number];
      return { start: start - home.start + home.from, end: end - home.start + home.from };
    },
    forth: ({ start, end }) => {
      const home = moved.find((line) => line.from <= start && end <= line.end);
      return home === undefined ? null : { start: start - home.from + home.start, end: end - home.from + home.start };
    },
  };
};
