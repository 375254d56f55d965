import { describe, expect, it } from "vitest";
import { lexemesOf } from "./lexemes.ts";

const wordsIn = (text: string, lang: string): string[] => lexemesOf(text, lang).map(({ word }) => word);

describe("lexemesOf", () => {
  it.each([
    ["en", "sanction", ["sanctions", "sanctioned", "Sanctioning"]],
    ["pl", "traktat", ["traktat", "traktaty", "traktatami"]],
    ["ru", "санкц", ["санкции", "санкций", "санкциями"]],
    ["uk", "санкц", ["санкції", "санкціями", "санкцій"]],
    ["de", "vertrag", ["Vertrag", "Vertrages"]],
  ])("finds forms of one word in %s by %s", (lang, stem, forms) => {
    for (const form of forms) expect(wordsIn(form, lang), form).toEqual([stem]);
  });
  it("takes every two characters of Chinese and Japanese, and of Korean with its suffixes", () => {
    expect(wordsIn("中国外交部", "zh")).toEqual(["中国", "国外", "外交", "交部"]);
    expect(wordsIn("外相は東京で", "ja")).toEqual(["外相", "相は", "は東", "東京", "京で"]);
    expect(wordsIn("제재를", "ko")).toEqual(["제재", "재를"]);
  });
  it("keeps a character alone as one, and words in other scripts as words", () =>
    expect(lexemesOf("日 NATO 3", "zh")).toMatchObject([{ word: "日", lone: true }, { word: "nato" }, { word: "3" }]));
  it("says where each stands", () => {
    const text = "«Ніхто» підпише 核武器";
    for (const { start, end } of lexemesOf(text, "uk")) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+$/u);
  });
  it("lets nothing through that an engine could take for more than a word", () => {
    for (const { word } of lexemesOf("a'b\"c\\d:*e & (f) | !g <-> h; drop table -- \u0000 x'y", "en"))
      expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
  });
});
