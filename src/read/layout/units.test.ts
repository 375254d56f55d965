import { describe, expect, it } from "vitest";
import { unitsOf } from "./units.ts";

const words = (text: string): string[] => unitsOf({ text, blocks: null }).map((unit) => unit.words);

const wrapped = `The two delegations met on Tuesday in the small town on the lake and
spoke for three hours about the border, the river and the fishing rights
that both sides have claimed for more than thirty years without success.

A second round is to follow in the spring, when the snow on the pass has
melted and the road is open again for the delegations of both countries.`;

describe("unitsOf", () => {
  it("takes each line as a unit", () => {
    expect(words("A headline\nBy Jane Doe\n\nFirst paragraph.\n")).toEqual([
      "A headline",
      "By Jane Doe",
      "First paragraph.",
    ]);
  });

  it("rejoins a hard-wrapped text into its paragraphs", () => {
    expect(words(wrapped)).toHaveLength(2);
    expect(words(wrapped)[1]).toMatch(/^A second round .* countries\.$/);
  });

  it("does not join lines that had room for the next word", () => {
    const text =
      "Example Times\nWorld\nDelegations meet at the lake to speak about fishing\nBy Jane Doe\n5 July 2022\nThey met.";
    expect(words(text)).toHaveLength(6);
  });

  it("keeps the offsets of the text", () => {
    for (const unit of unitsOf({ text: wrapped, blocks: null }))
      expect(wrapped.slice(unit.start, unit.end).replace(/\n/g, " ")).toBe(unit.words);
  });
});
