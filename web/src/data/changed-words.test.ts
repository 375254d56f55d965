import { expect, test } from "vitest";
import { findChanged } from "./changed-words.ts";

const changed = (text: string, words: readonly string[]): string[] =>
  findChanged(text, words).map(({ start, end }) => text.slice(start, end) + start);

test("changed words are found one after the other", () => {
  expect(changed("the minister met the envoy", ["the", "the"])).toEqual(["the0", "the17"]);
});

test("a word is not found inside another, nor one that was left out", () => {
  expect(changed("together to the top", ["to", ""])).toEqual(["to9"]);
  expect(changed("nothing here", ["not"])).toEqual([]);
});

test("where a script sets no spaces, or hangs particles on words, a word may stand anywhere", () => {
  expect(changed("총리가 말했다", ["총리"])).toEqual(["총리0"]);
  expect(changed("両首脳が会談した", ["会談"])).toEqual(["会談4"]);
});
