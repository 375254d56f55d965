import { describe, expect, it } from "vitest";
import { english } from "../../languages/en/index.ts";
import { japanese } from "../../languages/ja/index.ts";
import { korean } from "../../languages/ko/index.ts";
import type { Language } from "../../languages/language.ts";
import { polish } from "../../languages/pl/index.ts";
import { russian } from "../../languages/ru/index.ts";
import { tokenise } from "../tokens.ts";
import { cutClauses } from "./clauses.ts";
import { isOpen, ordinalOf, statusOf } from "./status.ts";

const clausesOf = (text: string, language: Language = english) => {
  const tokens = tokenise(text, language);
  return cutClauses(tokens, 0, tokens.count, language).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
};
const statusIn = (text: string, trigger: string, language: Language = english) => {
  const tokens = tokenise(text, language);
  return statusOf(tokens, tokens.folded.indexOf(trigger), { from: 0, to: tokens.count }, language);
};

describe("cutClauses", () => {
  it("cuts at marks and at the words that open a clause", () => {
    expect(clausesOf("She landed Sunday in Riga, after visiting Bo in Oslo on Saturday")).toEqual([
      "She landed Sunday in Riga",
      ",",
      "after visiting Bo in Oslo on Saturday",
    ]);
  });
  it("cuts at a Japanese comma only behind a clause", () => {
    expect(clausesOf("首相は5日、東京で大使と会談し、帰国した", japanese)).toEqual([
      "首相は5日、東京で大使と会談し",
      "、帰国した",
    ]);
  });
  it("cuts where a stop was lost in mid-sentence, but not at a title's point", () => {
    expect(clausesOf("a date for the next meeting. first summit in June")).toEqual([
      "a date for the next meeting.",
      "first summit in June",
    ]);
    expect(clausesOf("she met Mr. Bo in Oslo")).toEqual(["she met Mr. Bo in Oslo"]);
  });
  it("leaves a plain clause whole", () => {
    expect(clausesOf("She met Bo in Oslo on Saturday")).toEqual(["She met Bo in Oslo on Saturday"]);
  });
});

describe("statusOf", () => {
  it.each([
    ["They met in Oslo", "met", "happened", english],
    ["They will meet in Oslo", "meet", "planned", english],
    ["They did not meet in Oslo", "meet", "denied", english],
    ["a meeting in Riga to settle details of a possible summit", "meeting", "happened", english],
    ["Spotkali się w Oslo", "spotkali", "happened", polish],
    ["Nie spotkali się w Oslo", "spotkali", "denied", polish],
    ["Президенты встретятся в Осло", "встретятся", "planned", russian],
    ["양국 정상은 오슬로에서 회담할 예정이다", "회담할", "planned", korean],
    ["양국 정상은 오슬로에서 회담했다", "회담했다", "happened", korean],
  ] as const)("%s: %s is %s", (text, trigger, status, language) => {
    expect(statusIn(text, trigger, language)).toBe(status);
  });
});

describe("isOpen", () => {
  it.each([
    ["the summit might be called off", true],
    ["the summit was called off", false],
  ])("%s: %s", (text, open) => {
    const tokens = tokenise(text, english);
    expect(isOpen(tokens, tokens.folded.indexOf("called"), { from: 0, to: tokens.count }, english)).toBe(open);
  });
});

describe("ordinalOf", () => {
  it("finds which of a row it is, near the trigger only", () => {
    const tokens = tokenise("the second summit of the two", english);
    expect(ordinalOf(tokens, 2, { from: 0, to: tokens.count }, english)).toBe("second");
    const far = tokenise("first she went home and slept and then the summit began", english);
    expect(ordinalOf(far, 9, { from: 0, to: far.count }, english)).toBeNull();
  });
});
