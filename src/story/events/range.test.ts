import { describe, expect, it } from "vitest";
import { compareRanges } from "./range.ts";

const range = (start: string, end = start) => ({ start, end });

describe("compareRanges", () => {
  it.each([
    [range("2021-05-03"), range("2021-05-03T09:00"), "same"],
    [range("2021-05-03", "2021-05-05"), range("2021-05-05"), "same"],
    [range("2021-05"), range("2021-05-31"), "within"],
    [range("2021"), range("2021-05"), "within"],
    [range("2021-05-03"), range("2021-05-04"), "apart"],
    [range("2020"), range("2021-01-01"), "apart"],
  ] as const)("%j and %j: %s", (a, b, relation) => {
    expect(compareRanges(a, b)).toBe(relation);
    expect(compareRanges(b, a)).toBe(relation);
  });
});
