import { describe, expect, it } from "vitest";
import { dayWords, partsOf } from "./days.ts";

describe("partsOf", () => {
  it.each([
    ["2024-02-29", { year: 2024, month: 2, day: 29 }],
    ["2023-02-29", { year: 2023, month: 2 }],
    ["2021-13-01", { year: 2021 }],
    ["2021-05-03T24:00", { year: 2021, month: 5, day: 3 }],
    ["2021-05-03T10:30+02:00", { year: 2021, month: 5, day: 3, hour: 10, minute: 30 }],
    ["0000", null],
  ])("%s", (value, parts) => expect(partsOf(value)).toEqual(parts));
});

describe("dayWords", () => {
  it.each([
    ["2024-03-12T18:30Z", "12 March 2024"],
    ["2024-03", "March 2024"],
    ["2024", "2024"],
    ["2023-02-29", "February 2023"],
    ["soon", "soon"],
  ])("%s: %s", (value, words) => expect(dayWords(value)).toBe(words));
});
