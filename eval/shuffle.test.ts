import { describe, expect, it } from "vitest";
import { shuffleLines } from "./shuffle.ts";

const text = "one line\nand another\nthe third\nthe last of four\nno, five";

describe("shuffleLines", () => {
  const shuffled = shuffleLines(text, "a");
  it("keeps the lines and changes their order, by another rule for another text", () => {
    expect(shuffled.text.split("\n").sort()).toEqual(text.split("\n").sort());
    expect(shuffled.text).not.toBe(text);
    expect(shuffleLines(text, "b").text).not.toBe(shuffled.text);
  });
  it("moves spans there and back", () => {
    const span = { start: text.indexOf("third"), end: text.indexOf("third") + 5 };
    const moved = shuffled.forth(span);
    expect(moved && shuffled.text.slice(moved.start, moved.end)).toBe("third");
    expect(moved && shuffled.back(moved)).toEqual(span);
  });
  it("has no place for what spans lines", () => {
    expect(shuffled.forth({ start: 4, end: 12 })).toBeNull();
  });
});
