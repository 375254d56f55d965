import { describe, expect, it } from "vitest";
import { getLanguage } from "../languages/index.ts";
import { findTerms } from "../read/terms.ts";
import { tokenise } from "../read/tokens.ts";
import { makeTerms, withTerms } from "./terms.ts";

const terms = makeTerms([
  {
    from: "cs",
    to: "en",
    entries: [
      { words: ["remorkér"], means: ["tugboat"] },
      { words: ["obrovský"], means: ["the", "said"] },
      { words: ["pramen"], means: ["river"] },
    ],
  },
  { from: "zh", to: "en", entries: [{ words: ["拖船"], means: ["tugboat"] }] },
]);
const termsOf = (lang: string, text: string): string[] => {
  const language = withTerms(getLanguage(lang), terms);
  return findTerms(tokenise(text, language), language).map(({ term }) => term);
};

describe("words of a lexicon", () => {
  it.each([
    ["cs", "Dva remorkéry odtáhly loď."],
    ["zh", "两艘拖船离开。"],
    ["en", "Two tugboats pulled the ship."],
  ])("are one term in both languages: %s", (lang, text) => {
    expect(termsOf(lang, text)).toContain("en tugboat");
  });
  it("join a general word that readout knows", () => {
    expect(termsOf("cs", "U pramene stál dům.")).toContain("river");
  });
  it("are left out where their translation is in every other sentence", () => {
    expect(termsOf("cs", "Obrovský dům.").filter((term) => term.startsWith("en "))).toEqual([]);
  });
  it("change no other language, and none without a lexicon", () => {
    expect(withTerms(getLanguage("pl"), terms)).toBe(getLanguage("pl"));
    expect(withTerms(getLanguage("cs"), undefined)).toBe(getLanguage("cs"));
  });
  it("do not depend on the order of the lexicons", () => {
    const one = { from: "de", to: "en", entries: [{ words: ["Schlepper"], means: ["tugboat"] }] };
    const two = { from: "de", to: "en", entries: [{ words: ["Bugsierer"], means: ["tugboat"] }] };
    expect([...makeTerms([one, two])]).toEqual([...makeTerms([two, one])]);
  });
});
