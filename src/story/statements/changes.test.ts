import { describe, expect, it } from "vitest";
import { german } from "../../languages/de/index.ts";
import { english } from "../../languages/en/index.ts";
import { korean } from "../../languages/ko/index.ts";
import type { Language } from "../../languages/language.ts";
import { polish } from "../../languages/pl/index.ts";
import { russian } from "../../languages/ru/index.ts";
import { getLexicon } from "../../read/quotes/lexicon.ts";
import { tokenise } from "../../read/tokens.ts";
import { alignWords } from "./align.ts";
import { findChanges } from "./changes.ts";
import { wordsOf } from "./words.ts";

const read = (text: string, language: Language = english) => ({
  text,
  words: wordsOf(tokenise(text, language), { start: 0, end: text.length }, getLexicon(language.quotes)),
});
const changes = (from: string, to: string, language: Language = english) =>
  findChanges(read(from, language), read(to, language), language).map((change) => ({
    from: change.from === null ? "" : from.slice(change.from.start, change.from.end),
    to: change.to === null ? "" : to.slice(change.to.start, change.to.end),
    kind: change.kind,
  }));

describe("findChanges", () => {
  it("finds none where only points and capitals differ", () => {
    expect(changes("We met the envoy, and agreed.", "we met the Envoy and agreed")).toEqual([]);
  });

  it.each([
    ["I thank President Novak again.", "I thank Chairman Novak again.", "President", "Chairman", "name-or-title"],
    ["We will send 12 ships.", "We will send 20 ships.", "12", "20", "number"],
    ["We will sign the treaty.", "We will not sign the treaty.", "", "not", "negation"],
    ["All sanctions fall.", "Some sanctions fall.", "All", "Some", "degree"],
    ["They agreed on the border.", "They discussed the border.", "agreed on", "discussed", "degree"],
    ["The ships will sail.", "The ships may sail.", "will", "may", "degree"],
    ["They walked to the border.", "They ran to the border.", "walked", "ran", "word"],
    ["All of the grain goes.", "All of the grain leaves.", "goes", "leaves", "word"],
    ["It is right. Nobody may close it.", "It is right. Person may close it.", "Nobody", "Person", "word"],
    ["We are open to talks in Oslo.", "We are open to talks.", "in Oslo", "", "dropped"],
    ["We are open to talks.", "We are open to talks in Oslo.", "", "in Oslo", "added"],
  ])("types a change: %s → %s", (from, to, before, after, kind) => {
    expect(changes(from, to)).toEqual([{ from: before, to: after, kind }]);
  });

  it.each([
    ["negation", "Podpiszemy traktat jutro.", "Nie podpiszemy traktatu jutro.", polish],
    ["number", "Wir schicken 12 Schiffe.", "Wir schicken 20 Schiffe.", german],
    ["degree", "Все стороны согласны.", "Некоторые стороны согласны.", russian],
    ["name-or-title", "Ich danke Präsident Nowak sehr.", "Ich danke Minister Nowak sehr.", german],
    ["negation", "우리는 서명한다", "우리는 안 서명한다", korean],
  ] as const)("types a %s by the data of each language: %s", (kind, from, to, language) => {
    expect(changes(from, to, language).map((change) => change.kind)).toContain(kind);
  });

  it("keeps a light word that happens to be the same inside the change", () => {
    expect(changes("the end of the war", "the start of a long peace")).toHaveLength(1);
  });
});

describe("alignWords", () => {
  const align = (a: string, b: string) => alignWords(read(a).words, read(b).words);

  it("finds a quote inside a longer one", () => {
    const found = align(
      "We will keep the strait open.",
      "He was late. We will keep the strait open. Then he left the room.",
    );
    expect(found?.contained).toBe(1);
    expect(found?.density).toBe(1);
  });

  it("counts order: the same words the other way round are little alike", () => {
    const found = align("Rome attacked Carthage before winter", "before winter Carthage attacked Rome");
    expect(found?.contained ?? 0).toBeLessThan(0.8);
  });

  it("takes forms of one word for nearly the same", () => {
    expect(align("dismantle the reactors", "dismantled the reactor")?.contained).toBeGreaterThan(0.7);
  });

  it("shares nothing between strangers", () => expect(align("quiet rivers", "loud engines")).toBeNull());
});
