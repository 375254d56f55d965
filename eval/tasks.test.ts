/** Each task asks the stages in the order in which `build` does: a stage that needs another layer fails here, not on the bench. */
import { describe, expect, it } from "vitest";
import { loadDirectory } from "../src/directory/load.ts";
import { predictDates } from "./tasks/dates.ts";
import { countJoins, resolveNames } from "./tasks/entities.ts";
import { predictQuotes } from "./tasks/quotes.ts";
import { answerAlign, answerPiles, answerRelation, answerRetrieval, makeReader } from "./tasks/reuse.ts";

const sentences = [
  "Norway's foreign minister met the Danish ambassador in Oslo on Monday.",
  "“We will reopen the strait to 40 ships a day,” the minister said.",
  "Both sides agreed to lift the toll on 1 June 2021.",
];
const other = ["The museum of Lyon has bought a painting of a cat.", "It will be shown in the spring."];
const documentOf = (id: string, lines: readonly string[]) => {
  const text = lines.join(" ");
  const segs = lines.map((line) => [text.indexOf(line), text.indexOf(line) + line.length] as const);
  return { id, lang: "en", text, segs };
};
const documents = new Map(
  [documentOf("a", sentences), documentOf("b", sentences.slice(0, 2)), documentOf("c", other)].map((d) => [d.id, d]),
);
const text = sentences.join(" ");

describe("eval tasks", () => {
  it("predicts quotes with their speakers", () => {
    const { quotes } = predictQuotes(loadDirectory(), { id: "a", lang: "en", text });
    expect(quotes).toMatchObject([
      { text: expect.stringContaining("We will reopen"), speaker: { text: "the minister" }, type: "direct" },
    ]);
  });
  it("predicts dates against the day of publication", () => {
    const { timexes } = predictDates({ id: "a", lang: "en", published: "2021-05-05", text });
    expect(timexes.map(({ value }) => value)).toEqual(expect.arrayContaining(["2021-05-03", "2021-06-01"]));
  });
  it("answers what was taken from what", () => {
    const read = makeReader(documents);
    expect(answerRelation([{ id: "p", a: "a", b: "b" }], read)).toMatchObject([{ relation: "trimmed" }]);
    expect(answerRelation([{ id: "p", a: "a", b: "c" }], read)).toMatchObject([{ relation: "unrelated" }]);
    expect(answerAlign([{ id: "p", a: "a", b: "b" }], documents, read)[0]?.pairs.map(([a, b]) => [a, b])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(answerRetrieval([{ id: "q", q: "b", pool: "all" }], { all: ["a", "c"] }, read)).toMatchObject([
      { answer: "a" },
    ]);
    expect(answerPiles([{ id: "pile", docs: [{ id: "a" }, { id: "b" }, { id: "c" }] }], documents)).toMatchObject([
      { id: "pile" },
    ]);
  });
  it("counts whose names were joined", () => {
    const lines = [
      { lang: "en", text: "Volodymyr Zelenskyy arrived in Oslo.", surface: "Volodymyr Zelenskyy" },
      { lang: "pl", text: "Rozmowa z Wołodymyrem Zełenskim trwała godzinę.", surface: "Wołodymyrem Zełenskim" },
      { lang: "en", text: "Emmanuel Macron arrived in Oslo.", surface: "Emmanuel Macron" },
    ];
    const found = resolveNames(lines);
    expect(found[0]).toBe(found[1]);
    expect(countJoins(["z", "z", "m"], found)).toEqual({ gold: 1, right: 1, wrong: 0 });
    expect(countJoins(["z", "z", "m"], ["x", null, "x"])).toEqual({ gold: 1, right: 0, wrong: 1 });
  });
});
