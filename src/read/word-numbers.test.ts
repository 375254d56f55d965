import { expect, test } from "vitest";
import { tokenise } from "./tokens.ts";
import { rememberByWord } from "./word-numbers.ts";

/** A text of `count` words that no other text has, marked by `name`. */
const manyWords = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${name}${i.toString(36).replace(/\d/g, (digit) => "αβγδεζηθικ"[+digit]!)}`,
  ).join(" ");

test("a word is asked for once, whatever text it stands in", () => {
  const asked: string[] = [];
  const lengthOf = rememberByWord((word) => {
    asked.push(word);
    return word.length;
  }, 3);
  const [one, two] = [tokenise("The envoy left."), tokenise("An envoy and the others left")];
  expect([0, 1, 2].map((at) => lengthOf(one, at))).toEqual([3, 5, 4]);
  expect([1, 3, 5].map((at) => lengthOf(two, at))).toEqual([5, 3, 4]);
  expect(asked).toEqual(["the", "envoy", "left"]);
});

test("more words than there are numbers for are answered all the same, and so are texts of before", () => {
  const itself = rememberByWord((word) => word, "");
  const early = tokenise("Delegates met in Vienna");
  const first = itself(early, 3);
  for (const name of ["a", "b"]) {
    const tokens = tokenise(manyWords(name, 70_000));
    for (const at of [0, 1, 65_000, 69_999]) expect(itself(tokens, at)).toBe(tokens.folded[at]);
    expect(itself(early, 3)).toBe(first);
  }
});
