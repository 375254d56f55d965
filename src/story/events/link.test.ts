import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { answerEvents, type EventLine } from "../../../eval/tasks/events.ts";
import { joinLinks } from "./link.ts";

const line = (
  doc: string,
  lang: string,
  text: string,
  words: readonly string[],
  published = "2021-05-07",
): EventLine => ({
  doc,
  lang,
  published,
  text,
  mentions: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
});
const lines = [
  line(
    "a",
    "en",
    "A ferry sank off the island of Brava on Tuesday, killing 14 people.\nThe coast guard rescued 31 passengers of the ferry Santa Luzia.",
    ["sank", "killing", "rescued"],
  ),
  line(
    "b",
    "en",
    "Fourteen people died when the ferry Santa Luzia sank near Brava.\nThe coast guard said it rescued 31 passengers from the ferry.",
    ["died", "sank", "said", "rescued"],
  ),
  line(
    "c",
    "en",
    "A bank in Lyon was robbed by two men with a toy pistol on Friday.\nThe two men were arrested in Dijon.",
    ["robbed", "arrested"],
  ),
  line("d", "en", "The old harbour crane of Gdynia sank into the mud in 1952.\nIt was never raised.", ["sank"]),
];

describe("linkMentions", () => {
  let groupOf: (doc: string, word: string) => string | undefined;
  beforeAll(() => {
    const answers = answerEvents(lines);
    groupOf = (doc, word) => {
      const { text } = lines.find((one) => one.doc === doc) as EventLine;
      return answers
        .find((answer) => answer.doc === doc)
        ?.mentions.find(({ start, end }) => text.slice(start, end) === word)?.event;
    };
  });
  it("puts one sinking told by two reports together", () => {
    expect(groupOf("a", "sank")).toBe(groupOf("b", "sank"));
    expect(groupOf("a", "rescued")).toBe(groupOf("b", "rescued"));
  });
  it("keeps another sinking, and other acts of one report, apart", () => {
    expect(groupOf("d", "sank")).not.toBe(groupOf("a", "sank"));
    expect(groupOf("c", "arrested")).not.toBe(groupOf("c", "robbed"));
    expect(groupOf("b", "said")).not.toBe(groupOf("b", "rescued"));
  });
  it("gives the same groups in any order", () => {
    const groupsOf = (given: readonly EventLine[]) =>
      answerEvents(given)
        .sort((a, b) => (a.doc < b.doc ? -1 : 1))
        .map(({ mentions }) => mentions);
    expect(groupsOf([...lines].reverse())).toEqual(groupsOf(lines));
  });
});

describe("joinLinks", () => {
  it("joins while the mean over all pairs is enough", () => {
    const links = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.6 },
    ];
    // 2 is alike 1 but not 0: (0.6 + 0) / 2 is not enough
    expect(joinLinks(3, links, 0.5)).toEqual([[0, 1], [2]]);
    expect(joinLinks(3, links, 0.25)).toEqual([[0, 1, 2]]);
    expect(joinLinks(2, [], 0.5)).toEqual([[0], [1]]);
  });
  it("does not depend on the order of links", () => {
    const link = fc
      .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 99 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b, score]) => ({ a: Math.min(a, b), b: Math.max(a, b), score: score / 100 }));
    const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}`, maxLength: 20 });
    fc.assert(
      fc.property(links, (given) => {
        expect(joinLinks(10, [...given].reverse(), 0.3)).toEqual(joinLinks(10, given, 0.3));
      }),
    );
  });
});
