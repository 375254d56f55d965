import { describe, expect, it } from "vitest";
import type { Paragraph } from "../layout.ts";
import { checkMarks, findUnbalanced } from "./balance.ts";

describe("checkMarks", () => {
  it.each([
    'He said "yes" and "no."',
    "He said “yes” and ‘no’.",
    "Powiedział „tak” i „nie”.",
    "Er sagte „ja“ und „nein“.",
    "Он сказал: «Да, „Правда“ писала об этом».",
    "Газета «Дом «Озеро» закрыта.",
    '"Работа в ООО "Озеро" закончена", — сказал он.',
    "彼は「はい、『湖』です」と言った。",
    "Il a dit « oui ».",
    'A 24" screen and a 5\'10" man.',
    '"A quotation,\nthat goes on in the next line," she said.',
    '"One paragraph of many\n"and the next one of them."',
  ])("pairs in: %s", (text) => {
    expect(checkMarks(text)).toEqual([]);
  });

  it.each([
    ['He said "yes and left.', 8],
    ['He said yes" and left.', 0],
    ['They agreed on" working "well.', 0],
    ['She wrote "we agree. " The rest is open.', 10],
    ["Он сказал: «Да.", 11],
  ])("faults in: %s", (text, from) => {
    const [problem] = checkMarks(text);
    expect(problem?.from).toBe(from);
  });
});

const paragraphs = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length, role: "body" }));

describe("findUnbalanced", () => {
  it("takes a quotation of several paragraphs, each opened, for sound", () => {
    const text = '"The first of them.\n\n"The last of them," she said.';
    expect(findUnbalanced(text, paragraphs(text))).toEqual([]);
  });

  it("shows an open quotation to the end of its paragraph, at most 700 code units", () => {
    const text = `"An open one${" and on".repeat(200)}.\n\nThe next.`;
    const [finding] = findUnbalanced(text, paragraphs(text));
    expect(finding?.span).toEqual({ start: 0, end: 700 });
  });

  it("leaves it where standing apart is the text's habit", () => {
    const text = '" One, " she said. " Two, " he said. " Three, " they said.';
    expect(findUnbalanced(text, paragraphs(text))).toEqual([]);
  });
});
