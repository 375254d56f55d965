import { describe, expect, it } from "vitest";
import { daysApart, daysFrom } from "./calendar.ts";

describe("daysFrom", () => {
  it.each([
    ["2021-05-03", "2021-05-10", 7],
    ["2021-03-01", "2021-02-28", -1],
    ["2021-05-03T23:00", "2021-05-04T01:00", 1],
    ["2021-05", "2021-05-03", 2],
  ])("counts whole days from %s to %s: %i", (from, to, days) => {
    expect(daysFrom(from, to)).toBe(days);
    expect(daysApart(to, from)).toBe(Math.abs(days));
  });
});
