/** Eight times the text may take not much more than eight times as long; a stage that is not linear would take 64 times. */
import { describe, expect, it } from "vitest";
import { readBeforeQuotes, runQuotes } from "../../../test/support/read-quotes.ts";
import { getLanguage } from "../../languages/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";

const language = getLanguage("en");
const prepare = (text: string): ReadDoc => readBeforeQuotes(text, language);
const time = (doc: ReadDoc): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    runQuotes(doc, language);
    best = Math.min(best, performance.now() - from);
  }
  return best;
};

/** Milliseconds added to both sides, so that what a busy machine adds to a short run decides nothing. */
const SLACK = 20;

describe("time grows with the text", () => {
  it.each([
    "“",
    '"a ',
    "'a ",
    "said ",
    "according to ",
    "Anna Keller, ",
    "Anna Keller, said, ",
    "“we will see, said Anna Keller, ",
    "as Anna Keller said, ",
    "Anna Keller: “a” ",
    "( ",
  ])("%j", { timeout: 60_000 }, (piece) => {
    const times = Math.ceil(8_000 / piece.length);
    const short = prepare(piece.repeat(times));
    const long = prepare(piece.repeat(8 * times));
    time(short);
    expect(time(long)).toBeLessThan(24 * (time(short) + SLACK));
  });
});
