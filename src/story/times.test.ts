import { describe, expect, it } from "vitest";
import { getLanguage } from "../languages/index.ts";
import type { ReadDoc } from "../pipeline/stage.ts";
import { readTimes } from "../read/dates.ts";
import { tokenise } from "../read/tokens.ts";
import { rangeAt, timesStage } from "./times.ts";

/** A report with the layers that the stage reads. */
const doc = (id: string, text: string, published: string | null = null, language = "en"): ReadDoc => {
  const tokens = tokenise(text, getLanguage(language));
  const dates = readTimes(text, tokens, getLanguage(language), [{ start: 0, end: text.length }], published);
  return {
    report: { id, text },
    tokens,
    language: { code: language, certain: true },
    layout: { published: published && { value: published, basis: "text", span: null }, dateline: null },
    dates,
  } as unknown as ReadDoc;
};

const run = (docs: readonly ReadDoc[], edges: readonly object[] = []) =>
  timesStage.run(
    docs,
    {
      entities: {},
      provenance: { edges, alignments: [] },
      storylines: [{ id: "y", reports: docs.map(({ report }) => report.id) }],
    } as never,
    {} as never,
  ).layer;

const translation = (from: string, to: string) => ({ from, to, relation: "translation", score: 0.8, evidence: [] });

describe("timesStage", () => {
  it("takes a report's own day", () => {
    const layer = run([doc("a", "They met on Tuesday.", "2021-03-10T08:00+01:00")]);
    expect(layer.get("a")).toMatchObject({ anchor: "2021-03-10", basis: "text" });
  });
  it("gives a translation the day of what it translates, and its weekdays their days", () => {
    const undated = doc("b", "Spotkali się w czwartek w Genewie.", null, "pl");
    const layer = run([doc("a", "They met in Geneva.", "2021-03-12"), undated], [translation("b", "a")]);
    expect(layer.get("b")).toMatchObject({ anchor: "2021-03-12", published: null, basis: "story" });
    const [expression] = undated.dates;
    expect(rangeAt(expression!, layer.get("b")!)).toEqual({ start: "2021-03-11", end: "2021-03-11" });
  });
  it("leaves it open where dated relatives are weeks apart", () => {
    const docs = [doc("a", "They met.", "2021-03-12"), doc("b", "They met."), doc("c", "They met.", "2021-05-02")];
    expect(run(docs, [translation("b", "a"), translation("b", "c")]).get("b")?.anchor).toBeNull();
  });
  it("leaves it open where the report tells of a later day", () => {
    const docs = [doc("a", "They met.", "2021-03-12"), doc("b", "They signed on March 20, 2021.")];
    expect(run(docs, [translation("b", "a")]).get("b")?.anchor).toBeNull();
  });
  it("pins the day by the weekdays that follow a full day", () => {
    // March 5, 2021 was a Friday.
    const text =
      "The minister presented the plan on Wednesday. He had visited Riga on March 5, 2021. He returned on Sunday.";
    expect(run([doc("a", "Talks went on.", "2021-04-20"), doc("b", text)]).get("b")?.anchor).toBe("2021-03-10");
  });
  it.each([
    ["one weekday only", "The minister spoke on Wednesday. He had visited Riga on March 5, 2021."],
    ["a later month", "He spoke on Wednesday and on Sunday. He was in Riga on March 5, 2021 and in Bonn in April."],
    ["no year", "He spoke on Wednesday. He had visited Riga on March 5. He returned on Sunday."],
  ])("pins nothing with %s", (_, text) => {
    expect(run([doc("a", "Talks went on.", "2021-04-20"), doc("b", text)]).get("b")?.anchor).toBeNull();
  });
  it("pins nothing by a day that other reports look back on", () => {
    const text = "He spoke on Wednesday. The treaty was signed on March 5, 2021. He returned on Sunday.";
    const other = doc("a", "The treaty was signed on March 5, 2021.", "2021-06-20");
    expect(run([other, doc("b", text)]).get("b")?.anchor).toBeNull();
  });
});
