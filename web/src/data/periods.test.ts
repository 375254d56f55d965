import { expect, test } from "vitest";
import { endOf, periodsBetween, startOf } from "./periods.ts";

test.each([
  ["191", "1910-01-01T00:00", "1920-01-01T00:00"],
  ["2024", "2024-01-01T00:00", "2025-01-01T00:00"],
  ["2024-12", "2024-12-01T00:00", "2025-01-01T00:00"],
  ["2024-02-28", "2024-02-28T00:00", "2024-02-29T00:00"],
  ["2024-02-28T23", "2024-02-28T23:00", "2024-02-29T00:00"],
  ["2024-03-12T18:30+02:00", "2024-03-12T18:30", "2024-03-12T18:31"],
  ["0044-03-15", "0044-03-15T00:00", "0044-03-16T00:00"],
])("%s is from %s to before %s", (value, start, end) => {
  expect([startOf(value), endOf(value)].map((instant) => instant.toISOString().slice(0, 16))).toEqual([start, end]);
});

test("a day that is none is as long as what is real of it", () => {
  expect(endOf("2023-02-30").toISOString().slice(0, 10)).toBe("2023-03-01");
  expect(startOf("2023-02-30").toISOString().slice(0, 10)).toBe("2023-02-01");
});

test("the periods of a stretch follow each other without a gap", () => {
  expect(periodsBetween("month", startOf("2023-11-20"), endOf("2024-01"))).toEqual(["2023-11", "2023-12", "2024-01"]);
  expect(periodsBetween("decade", startOf("1998"), endOf("2024"))).toEqual(["199", "200", "201", "202"]);
  expect(periodsBetween("day", startOf("2024-03"), startOf("2024-03"))).toEqual([]);
});
