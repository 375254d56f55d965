import { describe, expect, it } from "vitest";
import { english } from "../../languages/en/index.ts";
import { spanish } from "../../languages/es/index.ts";
import type { Language } from "../../languages/language.ts";
import { tokenise } from "../tokens.ts";
import { eventWordOf, isOneWord, likeForms } from "./words.ts";

const wordOf = (text: string, language: Language = english) =>
  eventWordOf(tokenise(text, language), language, { start: 0, end: text.length });

describe("eventWordOf", () => {
  it.each([
    ["died", "die"],
    ["deaths", "die"],
    ["checked himself into", "check"],
    ["a lengthy investigation", "investigate"],
  ])("%s is of the family of %s", (text, family) => {
    expect(wordOf(text).family).toBe(family);
  });
  it("takes the last long word where no list names one", () => {
    expect(wordOf("the zorbing of")).toMatchObject({ latin: "zorbing", family: null, kind: null });
  });
});

describe("isOneWord", () => {
  it.each([
    ["died", "death"],
    ["zorbing", "zorbings"],
    ["denuclearise", "denuclearised"],
  ])("%s and %s are one", (a, b) => {
    expect(isOneWord(wordOf(a), wordOf(b))).toBe(true);
  });
  it.each([
    ["died", "killed"],
    ["portal", "porcelain"],
    ["war", "warm"],
  ])("%s and %s are two", (a, b) => {
    expect(isOneWord(wordOf(a), wordOf(b))).toBe(false);
  });
  it("compares other languages by form", () => {
    expect(isOneWord(wordOf("anunció", spanish), wordOf("anunciado", spanish))).toBe(true);
    expect(isOneWord(wordOf("anunció", spanish), wordOf("antes", spanish))).toBe(false);
  });
});

describe("likeForms", () => {
  it("is the share of letters in common from the beginning", () => {
    expect(likeForms("abcd", "abxx")).toBe(0.5);
    expect(likeForms("", "abxx")).toBe(0);
  });
});
