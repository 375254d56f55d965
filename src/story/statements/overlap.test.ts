import { describe, expect, it } from "vitest";
import { TokenKind } from "../../read/tokens.ts";
import { alignWords } from "./align.ts";
import { mayShare, mostShared } from "./overlap.ts";
import type { Word } from "./words.ts";

const wordsOf = (text: string): Word[] =>
  text.split(" ").map((folded, i) => ({
    start: i,
    end: i + 1,
    folded,
    weight: folded.length > 3 ? 1 : 0.25,
    kind: TokenKind.word,
    capital: false,
  }));

describe("mostShared", () => {
  it.each([
    ["the ferry will sail again on friday", "the ferries will sail on friday again"],
    ["the ferry will sail", "a ferry sailed and the crew will stay"],
    ["nobody came", "we were all there"],
    ["we will not sign", "we will not sign"],
  ])("is never less than what an alignment of %j with %j shares", (one, other) => {
    const [a, b] = [wordsOf(one), wordsOf(other)];
    expect(mostShared(a, b)).toBeGreaterThanOrEqual(alignWords(a, b)?.shared ?? 0);
  });
});

describe("mayShare", () => {
  it("leaves open a pair with words in common, and not one without", () => {
    const least = { shared: 1, contained: 0.4 };
    expect(mayShare(wordsOf("the harbour reopens"), wordsOf("the harbour reopened"), least)).toBe(true);
    expect(mayShare(wordsOf("the harbour reopens"), wordsOf("two ministers resigned"), least)).toBe(false);
  });
});

describe("alignWords", () => {
  it("finds a copy whole", () => {
    const words = wordsOf("we will not sign");
    expect(alignWords(words, wordsOf("we will not sign"))).toEqual({
      pairs: words.map((_, i) => ({ a: i, b: i, same: true })),
      shared: 2.5,
      density: 1,
      contained: 1,
    });
  });
});
