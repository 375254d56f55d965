import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenAt, tokenise } from "./tokens.ts";

describe("tokenise", () => {
  it.each([
    ["N. Korea's U.S. envoy", ["n", "korea", "'s", "us", "envoy"]],
    ["the DPRK-U.S. talks at 9:00", ["the", "dprk", "-", "us", "talks", "at", "9:00"]],
    ["문재인이 12월 3일", ["문재인이", "12", "월", "3", "일"]],
    ["金正恩说：“好”", ["金", "正", "恩", "说", "：", "“", "好", "”"]],
    ["ドナルド・トランプは", ["ドナルド", "・", "トランプ", "は"]],
    ["O’Neill didn't", ["o'neill", "didn't"]],
    ["Всё ещё", ["все", "еще"]],
    ["قَالَ", ["قال"]],
  ])("cuts %s", (text, folded) => {
    expect(tokenise(text).folded).toEqual(folded);
  });
  it("splits what a language elides, and nothing else", () => {
    expect(tokenise("l’Iran aujourd’hui", { elisions: ["l", "d"] }).folded).toEqual(["l'", "iran", "aujourd'hui"]);
  });
  it("covers every visible character once, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.starts[i] as number;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).replace(/[\s\u200b\u2060\ufeff\u00ad]/gu, "")).toBe("");
          at = tokens.ends[i] as number;
          expect(at).toBeGreaterThan(start);
        }
      }),
    );
  });
  it("finds the token at an offset", () => {
    const tokens = tokenise("one two");
    expect([0, 1, 4, 5].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2]);
  });
});
