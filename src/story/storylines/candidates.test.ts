import { describe, expect, it } from "vitest";
import { makeVector } from "../../read/subject/vector.ts";
import { findCandidates } from "./candidates.ts";
import type { Compared } from "./likeness.ts";

const nothing = makeVector([]);
/** A report in a language that has only these words and names. */
const reportOf = (code: string, words: readonly number[], names: readonly number[] = []): Compared => {
  const vector = (hashes: readonly number[]) => makeVector(hashes.map((hash) => [hash, 1]));
  return {
    language: { code, certain: true },
    subject: {
      words: vector(words),
      names: vector(names),
      headline: nothing,
      opening: nothing,
      sounds: nothing,
      numbers: nothing,
      cognates: nothing,
      entities: nothing,
      concepts: nothing,
      dates: nothing,
    },
  } as unknown as Compared;
};

describe("findCandidates", () => {
  it("finds reports that share words, those that share most first", () => {
    const reports = [
      reportOf("en", [1, 2, 3]),
      reportOf("en", [3, 4, 5]),
      reportOf("en", [1, 2, 6]),
      reportOf("en", [7]),
    ];
    expect(findCandidates(reports)).toEqual([[2, 1], [0], [0], []]);
  });
  it("finds reports of another language by names, not by words", () => {
    const reports = [reportOf("en", [1, 2], [9]), reportOf("de", [1, 2]), reportOf("de", [5], [9])];
    expect(findCandidates(reports)).toEqual([[2], [], [0]]);
  });
  it("keeps room for other languages however many reports of its own there are", () => {
    const own = Array.from({ length: 100 }, () => reportOf("en", [1], [9]));
    const [first] = findCandidates([...own, reportOf("de", [5], [9])]);
    expect(first).toContain(100);
    expect(first?.length).toBeLessThan(60);
  });
});
