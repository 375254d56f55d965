import { describe, expect, it } from "vitest";
import { tokenise } from "../tokens.ts";
import { hasCase, ideographsAt, isForeign, soundOf, stemsOf } from "./words.ts";

describe("stemsOf", () => {
  it("is one for forms of a word, and another for another word", () => {
    expect(stemsOf("verhandlungen")).toEqual(stemsOf("verhandlung"));
    expect(stemsOf("переговоров")).toEqual(stemsOf("переговоры"));
    expect(stemsOf("verhandlung")).not.toEqual(stemsOf("verhaftung"));
  });
  it("keeps the first syllables of Hangul, whatever particle follows", () => {
    expect(stemsOf("정상회담에서")).toEqual(stemsOf("정상회담은"));
    expect(stemsOf("회담")).toEqual(["회담"]);
  });
  it("keeps a word that has no Latin letters", () => expect(stemsOf("々")).toEqual(["々"]));
});

describe("soundOf", () => {
  it("is the same for a name in several scripts", () => {
    expect(soundOf("kubrakov")).toBe(soundOf("кубраков"));
    expect(soundOf("трамп")).toBe(soundOf("trump"));
  });
  it("is none for a name of few consonants", () => expect(soundOf("joao")).toBeUndefined());
});

describe("scripts", () => {
  it("pairs neighbouring ideographs, and not over a mark", () => {
    const tokens = tokenise("会谈，结果");
    expect(ideographsAt(tokens, 0)).toBe("会谈");
    expect(ideographsAt(tokens, 1)).toBeUndefined();
  });
  it("knows which scripts have capitals, and which spells foreign words", () => {
    expect([hasCase("berlin"), hasCase("берлин"), hasCase("برلين"), hasCase("베를린")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([isForeign("ベルリン"), isForeign("会談")]).toEqual([true, false]);
  });
});
