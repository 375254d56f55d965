import { describe, expect, it } from "vitest";
import { makeVector } from "../../read/subject/vector.ts";
import { type Compared, logOddsOfStory } from "./likeness.ts";

const vector = (hashes: readonly number[]) => makeVector(hashes.map((hash) => [hash, 1]));
const reportOf = (code: string, words: readonly number[], shared: readonly number[], published?: string): Compared =>
  ({
    language: { code, certain: true },
    layout: { published: published === undefined ? null : { value: published } },
    subject: { words: vector(words), shared: vector(shared), sounds: vector(shared) },
  }) as unknown as Compared;

describe("logOddsOfStory", () => {
  const english = reportOf("en", [1, 2, 3, 4], [5, 6, 7, 8]);
  it("is above 0 for two reports of one story and below for two that share little, whichever comes first", () => {
    const like = reportOf("en", [1, 2, 3, 9], [5, 6, 7, 9]);
    const unlike = reportOf("en", [1, 20, 30, 40], [50, 60, 70, 80]);
    expect(logOddsOfStory(english, like)).toBeGreaterThan(0);
    expect(logOddsOfStory(english, unlike)).toBeLessThan(0);
    expect(logOddsOfStory(like, english)).toBe(logOddsOfStory(english, like));
  });
  it("does not compare words of two languages", () => {
    const german = (words: readonly number[]) => reportOf("de", words, [5, 6, 7, 8]);
    expect(logOddsOfStory(english, german([1, 2, 3, 4]))).toBe(logOddsOfStory(english, german([11, 12, 13, 14])));
  });
  it("counts days of publication only where both are known", () => {
    const on = (day?: string) => reportOf("en", [1, 2, 9, 10], [5, 6, 9, 10], day);
    const open = logOddsOfStory(on("2031-04-07"), on());
    expect(logOddsOfStory(on("2031-04-07"), on("2031-04-08"))).toBeGreaterThan(open);
    expect(logOddsOfStory(on("2031-04-07"), on("2032-04-08"))).toBeLessThan(open);
    expect(logOddsOfStory(on("2031-04-07"), on("2031"))).toBe(open);
  });
});
