import { describe, expect, it } from "vitest";
import { clipTo, padTo, widthOf, wrapTo } from "./columns.ts";

describe("columns of a terminal", () => {
  it("are two for Chinese, Japanese and Korean signs, none for marks, one for the rest", () => {
    expect(widthOf("Oslo")).toBe(4);
    expect(widthOf("김정은")).toBe(6);
    expect(widthOf("東京、")).toBe(6);
    expect(widthOf("ｆ")).toBe(2);
    expect(widthOf("Žižka")).toBe(5);
    expect(widthOf("Z\u030ci\u0301")).toBe(2);
    expect(widthOf("عباس عراقچی")).toBe(11);
    expect(widthOf("a\u200bb")).toBe(2);
  });
  it("are filled and cut by width, not by length", () => {
    expect(padTo("김정은", 8)).toBe("김정은  ");
    expect(padTo("longer", 3)).toBe("longer");
    expect(clipTo("김정은위원장", 7)).toBe("김정은…");
    expect(clipTo("short", 5)).toBe("short");
  });
  it("are not run over by lines, but by words that are longer", () => {
    expect(wrapTo("a quick brown fox", 9)).toEqual(["a quick", "brown fox"]);
    expect(wrapTo("会談は東京で行われた", 8)).toEqual(["会談は東", "京で行わ", "れた"]);
    expect(wrapTo("incomprehensibilities are", 6)).toEqual(["incomprehensibilities", "are"]);
    expect(wrapTo("", 6)).toEqual([""]);
  });
});
