import { expect, test } from "vitest";
import type { Cell, Passage, Point } from "../model/index.ts";
import { pointTitle, undecided } from "./contested.ts";

const passage = (exact: string): Passage => ({ report: "r-0000000000000001", start: 0, end: exact.length, exact });
const cell = (stance: Cell["stance"], value: string | undefined, ...words: string[]): Cell => ({
  by: "r-0000000000000001",
  stance,
  ...(value === undefined ? {} : { value }),
  evidence: words.map(passage),
});
const pointOf = (label: string, ...cells: Cell[]): Point => ({ label, kind: "disagreement", cells });
const [sixty, more] = [cell("states", "60", "for 60 days"), cell("differs", "120", "for 120 days")];

test.each([
  ["The truce was extended for 120 days", "The truce was extended for [60 or 120] days"],
  ["120 days were agreed", "[60 or 120] days were agreed"],
  ["How long the truce lasts", "How long the truce lasts [60 or 120]"],
  ["60 days, not 120", "60 days, not 120"],
  ["Order 1120 was signed", "Order 1120 was signed [60 or 120]"],
])("%s is called %s", (label, title) => {
  expect(pointTitle(pointOf(label, sixty, more))).toBe(title);
});

test("values of many words are cut in a title", () => {
  const words = "tense, at times hostile, and in the end without any result at all";
  const title = pointTitle(pointOf("How the talks were described", cell("states", "warm"), cell("differs", words)));
  expect(title).toMatch(/^How the talks were described \[warm or tense, at times .*…\]$/);
  expect(title.length).toBeLessThan(90);
});

test("a point whose accounts agree, or only deny each other, keeps its words", () => {
  expect(pointTitle({ ...pointOf("Extended for 60 days", sixty), kind: "agreed" })).toBe("Extended for 60 days");
  const denied = pointOf("They met", cell("states", "yes", "they met"), cell("denies", "no", "no meeting"));
  expect(pointTitle(denied)).toBe("They met");
  expect(undecided(denied, cell("states", undefined, "they met"))).toBe(null);
});

test("a value of no words is none, and a title of none has no place for one", () => {
  expect(pointTitle(pointOf("How they were described", cell("states", ""), cell("differs", "tense")))).toBe(
    "How they were described",
  );
  expect(pointTitle(pointOf("", sixty, more))).toBe("");
});

test("an account with both figures says both, one with none takes no side, one with its own value is what it is", () => {
  const point = pointOf("Extended for 120 days", sixty, more);
  expect(undecided(point, cell("states", undefined, "Moscow says 60", "Kyiv says 120 days"))).toBe("both");
  expect(undecided(point, cell("states", undefined, "it was extended"))).toBe("neither");
  expect(undecided(point, cell("states", undefined, "60 of 1200 ships"))).toBe("neither");
  expect(undecided(point, sixty)).toBe(null);
  expect(undecided(point, cell("omits", undefined))).toBe(null);
  const both = cell("states", "120, 60", "60 or 120 days");
  const withBoth = pointOf("Extended for 120 days", sixty, more, both);
  expect([pointTitle(withBoth), undecided(withBoth, both)]).toEqual(["Extended for [60 or 120] days", "both"]);
});
