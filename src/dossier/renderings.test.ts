import { expect, test } from "vitest";
import type { Quote, Statement } from "../model/index.ts";
import { arrangeRenderings } from "./renderings.ts";

const quote = (report: string, exact: string, over: Partial<Quote> = {}): Quote => ({
  content: { report, start: 0, end: exact.length, exact },
  kind: "direct",
  utterance: `${report} ${exact}`,
  lang: "en",
  speakerMention: null,
  cue: null,
  rendering: null,
  changes: [],
  ...over,
});

const arrange = (quotes: readonly Quote[], closest = 0) => {
  const statement: Statement = {
    id: "s",
    speaker: null,
    channel: null,
    addressee: null,
    date: null,
    quotes,
    closest,
    why: "",
  };
  const { closest: first, others, count } = arrangeRenderings(statement);
  const reportsOf = (rendering: typeof first): string[] => rendering.map(([piece]) => piece.content.report);
  return {
    closest: reportsOf(first),
    others: others.map(({ lang, renderings }) => [lang, renderings.map(reportsOf)]),
    count,
  };
};

test("the same words are one rendering with all their reports; the closest stands first, then its language", () => {
  const quotes = [
    quote("pl1", "Tak", { lang: "pl" }),
    quote("en1", "Yes"),
    quote("en2", "Yes"),
    quote("en3", "Indeed"),
    quote("ar1", "نعم", { lang: "ar" }),
  ];
  expect(arrange(quotes, 2)).toEqual({
    closest: ["en2", "en1"],
    others: [
      ["en", [["en3"]]],
      ["ar", [["ar1"]]],
      ["pl", [["pl1"]]],
    ],
    count: 5,
  });
});

test("the same words quoted and reported are two renderings", () => {
  expect(arrange([quote("a", "Yes"), quote("b", "Yes", { kind: "unmarked" })]).others).toEqual([["en", [["b"]]]]);
});

test("quoted words within a half-quoted sentence are not shown a second time", () => {
  const whole = quote("a", "that he had a “long way” to go", { kind: "mixed", utterance: "u" });
  const inner = quote("a", "long way", {
    utterance: "u",
    content: { report: "a", start: 16, end: 24, exact: "long way" },
  });
  const statement = { id: "s", speaker: null, channel: null, addressee: null, date: null, closest: 1, why: "" };
  const { closest, count } = arrangeRenderings({ ...statement, quotes: [whole, inner] });
  expect(closest).toEqual([[whole]]);
  expect(count).toBe(1);
});

test("the pieces of one utterance are one rendering, and are not merged with another's", () => {
  const split = (report: string): Quote[] => [
    quote(report, "Yes", { utterance: "u" }),
    quote(report, "and soon", { utterance: "u", content: { report, start: 10, end: 18, exact: "and soon" } }),
  ];
  expect(arrange([...split("a"), ...split("b")])).toMatchObject({ closest: ["a"], count: 2 });
});
