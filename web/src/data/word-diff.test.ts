import { expect, test } from "vitest";
import { diffWords } from "./word-diff.ts";

const differing = (a: string, b: string): [string[], string[]] | null => {
  const diff = diffWords(a, b);
  return diff === null
    ? null
    : [diff.a.map(({ start, end }) => a.slice(start, end)), diff.b.map(({ start, end }) => b.slice(start, end))];
};

test.each([
  ["the same words", "The gates will open in April.", "The gates will open in April", [[], []]],
  ["another word", "The gates will open in April.", "The gates may open in April.", [["will"], ["may"]]],
  ["words left out", "All four gates will open.", "The gates will open.", [["All four"], ["The"]]],
  ["case and marks aside", "„Gates” OPEN", "gates open", [[], []]],
  ["characters of Chinese", "四月打开闸门", "五月打开闸门", [["四"], ["五"]]],
])("%s", (_, a, b, expected) => {
  expect(differing(a, b)).toEqual(expected);
});

test.each([
  ["nothing in common", "The gates will open in April.", "Nobody has told us anything yet"],
  ["no words", "", "…"],
  ["endless passages", "a b ".repeat(1000), "a b ".repeat(1000)],
])("%s: not marked", (_, a, b) => {
  expect(diffWords(a, b)).toBeNull();
});
