import { describe, expect, it } from "vitest";
import { asTsvector } from "./long-texts.ts";

const lexemes = (words: readonly string[]) => words.map((word, i) => ({ word, start: i, end: i + 1 }));

describe("a text as PostgreSQL holds it", () => {
  it("has all places of a text that is not long, and no mark", () => {
    expect(asTsvector(lexemes(["a", "b", "a"]))).toBe("'a':1,3 'b':2");
  });
  it("bears a mark where places or lexemes are left out, and stays within a megabyte", () => {
    const far = asTsvector(lexemes([...Array.from({ length: 16_383 }, () => "a"), "b"]));
    expect(far.startsWith("'\ue000' 'a':1,2,")).toBe(true);
    expect(far.endsWith(",255 'b'")).toBe(true);
    const many = asTsvector(lexemes(Array.from({ length: 200_000 }, (_, i) => `word${i}`)));
    expect(many.startsWith("'\ue000' ")).toBe(true);
    expect(many.length).toBeLessThan(1_048_576);
    expect(many).toContain("'word1':2 ");
  });
});
