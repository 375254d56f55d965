import { expect, test } from "vitest";
import * as bins from "./bins.ts";

const binDates = (dates: readonly string[]) => bins.binDates(dates.map((date) => [date, 1]));

test("a few weeks are counted by day, with the empty days between", () => {
  const { unit, bins } = binDates(["2024-03-01", "2024-03-03T10:00", "2024-03-03"]);
  expect(unit).toBe("day");
  expect(bins.map((bin) => bin.count)).toEqual([1, 0, 2]);
});

test("longer spans are counted by month, then by year", () => {
  expect(binDates(["2023-01-05", "2024-03-03"])).toMatchObject({ unit: "month", bins: { length: 15 } });
  expect(binDates(["1990", "2024-03-03"])).toMatchObject({ unit: "year", bins: { length: 35 } });
});

test("a date less precise than the unit counts at its first bin", () => {
  expect(binDates(["2024-03", "2024-03-02"]).bins.map((bin) => bin.value)).toEqual(["2024-03-01", "2024-03-02"]);
});

test("a span too long even for years shows only the years there are; no dates give no bins", () => {
  expect(binDates(["0001", "2024"]).bins.map((bin) => bin.value)).toEqual(["0001", "2024"]);
  expect(binDates([]).bins).toEqual([]);
});
