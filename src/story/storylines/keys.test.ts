import { describe, expect, it } from "vitest";
import { makeVector } from "../../read/subject/vector.ts";
import { storyKeysOf } from "./keys.ts";

const vector = (hashes: readonly number[]) => makeVector(hashes.map((hash, i) => [hash, 100 - i]));
const keysOf = (
  code: string,
  { words = [], shared = [], sounds = [] }: Readonly<Record<string, readonly number[]>>,
): number[] => [
  ...storyKeysOf({
    language: { code },
    subject: { words: vector(words), shared: vector(shared), sounds: vector(sounds) },
  }),
];
const common = (one: readonly number[], two: readonly number[]): number =>
  one.filter((key) => two.includes(key)).length;

describe("storyKeysOf", () => {
  it("meets reports of one language that share two of their heaviest words, and not those that share one", () => {
    const report = keysOf("en", { words: [1, 2, 3] });
    expect(common(report, keysOf("en", { words: [9, 3, 1] }))).toBe(1);
    expect(common(report, keysOf("en", { words: [9, 8, 1] }))).toBe(0);
    expect(common(report, keysOf("de", { words: [1, 2, 3] }))).toBe(0);
  });
  it("meets reports of two languages that share two names or three of what no language owns", () => {
    const report = keysOf("en", { sounds: [1, 2, 3], shared: [1, 2, 3, 4] });
    expect(common(report, keysOf("ko", { sounds: [3, 2] }))).toBe(1);
    expect(common(report, keysOf("ko", { shared: [4, 5, 2, 1] }))).toBe(1);
    expect(common(report, keysOf("ko", { sounds: [3], shared: [1, 2] }))).toBe(0);
  });
  it("has few keys however long the report is, and none of nothing", () => {
    const many = Array.from({ length: 5000 }, (_, i) => i);
    expect(keysOf("en", { words: many, shared: many, sounds: many })).toHaveLength(45 + 220 + 66);
    expect(keysOf("en", {})).toEqual([]);
  });
});
