import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../test/support/read-mentions.ts";
import { loadDirectory } from "../directory/load.ts";
import type { Entity } from "../model/index.ts";
import type { ReadDoc } from "../pipeline/stage.ts";
import { entitiesStage, type StoryEntities } from "./entities.ts";

const directory = loadDirectory();

const docOf = (code: string, text: string, index: number): ReadDoc => {
  const doc = readText(text, code);
  return { ...doc, report: { ...doc.report, id: `r-${index}` }, credits: [] } as unknown as ReadDoc;
};

const link = (texts: readonly (readonly [string, string])[]): StoryEntities =>
  entitiesStage.run(
    texts.map(([code, text], index) => docOf(code, text, index)),
    {},
    { directory },
  ).layer;

const labels = ({ entities }: StoryEntities, kind: Entity["kind"]): string[] =>
  entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.label)
    .sort();

const pile: readonly (readonly [string, string])[] = [
  [
    "en",
    "Norwegian Foreign Minister Ingrid Solheim met Kim Yong Hwa and Marek Holt in Oslo. Solheim left. Pyongyang said it agreed.",
  ],
  ["en", "Ambassador Kim Yong-hwa and Michael Holt spoke. Foreign Minister Solheim agreed. Mike Holt smiled."],
  ["pl", "Minister spraw zagranicznych Norwegii Ingrid Solheim spotkała się z Markiem Holtem w Hotelu Bristol w Oslo."],
  ["ru", "Министр иностранных дел Норвегии Ингрид Сольхейм прибыла в Осло. В Пхеньяне шел дождь."],
  ["ko", "노르웨이 외교장관은 오슬로에서 김용화 대사와 만났다. 평양에서 비가 왔다."],
  ["en", "The Bristol Hotel in Oslo was full. Anna Holt spoke to Kim Yong Ho, a diplomat."],
];

describe("one thing across reports", () => {
  const found = link(pile);

  it("joins inflection, spelling, scripts and order, and keeps namesakes apart", () => {
    expect(labels(found, "person")).toEqual([
      "Anna Holt",
      "Ingrid Solheim",
      "Kim Yong Ho",
      "Kim Yong Hwa",
      "Marek Holt",
      "Michael Holt",
    ]);
  });

  it("joins a facility under two orders of its words", () => {
    expect(
      found.entities.filter(({ kind }) => kind === "facility").map(({ forms }) => forms.map(({ text }) => text)),
    ).toEqual([["Bristol Hotel", "Hotelu Bristol"]]);
  });

  it("counts a capital that stands for its government as the country, not among its forms", () => {
    const country = found.entities.find(({ label }) => label === "North Korea");
    expect(country?.forms.map(({ text }) => text)).not.toContain("Pyongyang");
    expect(country?.mentions.map(({ exact }) => exact)).toContain("Pyongyang");
    expect(labels(found, "place")).toEqual(["Oslo", "Pyongyang"]);
  });

  it("has names only among forms, and passages for roles", () => {
    for (const { forms, roles, mentions } of found.entities) {
      expect(forms.every(({ text }) => !/^(he|she|minister|ambassador)$/i.test(text))).toBe(true);
      expect(roles.every(({ evidence }) => evidence.length > 0)).toBe(true);
      expect(mentions.length).toBeGreaterThan(0);
    }
    const solheim = found.entities.find(({ label }) => label === "Ingrid Solheim");
    expect(solheim?.roles.map(({ text }) => text)).toContain("Norwegian Foreign Minister");
  });

  it("gives every settled mention its entity", () => {
    const ids = new Set(found.entities.map(({ id }) => id));
    for (const list of found.ofMention.values()) for (const id of list) if (id !== null) expect(ids).toContain(id);
    expect(found.ofKnown.get("place/oslo")).toBe(found.entities.find(({ label }) => label === "Oslo")?.id);
  });
});

it("does not join two spellings that one report tells apart", () => {
  expect(labels(link([["en", "Ambassador Kim Yong Chol met Ambassador Kim Yong Chul."]]), "person")).toHaveLength(2);
});

it("finds the same entities in whatever order the reports are given", () => {
  const docs = pile.map(([code, text], index) => docOf(code, text, index));
  const expected = JSON.stringify(entitiesStage.run(docs, {}, { directory }).layer.entities);
  fc.assert(
    fc.property(fc.shuffledSubarray(docs, { minLength: docs.length }), (shuffled) => {
      expect(JSON.stringify(entitiesStage.run(shuffled, {}, { directory }).layer.entities)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});
