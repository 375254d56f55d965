import { expect, test } from "vitest";
import { dayWords, isStretch, rangeWords, shortDate, whenWords } from "./when.ts";

test.each([
  ["2024-03-12", "12 March 2024"],
  ["2024-03", "March 2024"],
  ["2024", "2024"],
  ["2024-03-12T18:30+02:00", "12 March 2024, 18:30 UTC+2"],
  ["2024-03-12T18:30:15-03:30", "12 March 2024, 18:30 UTC−3:30"],
  ["2024-03-12T18:30Z", "12 March 2024, 18:30 UTC"],
  ["2024-03-12T18:30", "12 March 2024, 18:30"],
])("%s reads %s: no more precise than it is, in the zone it was read in", (value, words) => {
  expect(whenWords(value)).toBe(words);
});

test("a day in words has no clock", () => {
  expect(dayWords("2024-03-12T18:30Z")).toBe("12 March 2024");
  expect(shortDate("2024-09-05")).toBe("5 Sep 2024");
});

test.each([
  ["2024-03-12", "2024-03-12", "12 March 2024"],
  ["2024-03-10", "2024-03-12", "10–12 March 2024"],
  ["2024-04-28", "2024-05-03", "28 April – 3 May 2024"],
  ["2024-04", "2024-05", "April–May 2024"],
  ["2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024"],
  ["2024-03-12T09:00", "2024-03-12T11:00", "12 March 2024"],
  ["2023", "2024", "2023 – 2024"],
])("%s to %s reads %s", (start, end, words) => {
  expect(rangeWords(start, end)).toBe(words);
});

test("a month or several days are a stretch, one day at two hours is not", () => {
  expect(isStretch("2024-04", "2024-04")).toBe(true);
  expect(isStretch("2024-04-01", "2024-04-02")).toBe(true);
  expect(isStretch("2024-04-01T09:00", "2024-04-01T11:00")).toBe(false);
});
