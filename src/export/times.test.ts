import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, earliestInstant, edtfOf, instantOf } from "./times.ts";

const time = (start: string, end = start, basis: "text" | "story" = "text") => ({ start, end, basis });

describe("edtfOf", () => {
  it.each([
    ["a day", time("2021-05-03"), "2021-05-03"],
    ["a month", time("2021-05"), "2021-05"],
    ["a day that was inferred", time("2021-05-03", "2021-05-03", "story"), "2021-05-03?"],
    ["a stretch", time("2021-05-03", "2021-06"), "2021-05-03/2021-06"],
    ["an inferred stretch", time("2021-05-03", "2021-05-09", "story"), "2021-05-03?/2021-05-09?"],
    ["an instant", time("2021-05-03T10:00:00Z"), "2021-05-03T10:00:00Z"],
    ["a clock without a zone", time("2021-05-03T10:00"), "2021-05-03"],
    ["a day that is none", time("2021-02-31"), "2021-02"],
    ["an end before its start", time("2021-05-03", "2021-05-01"), null],
    ["no year", time("0000-01-01"), null],
    ["no time", null, null],
  ])("%s", (_, given, expected) => expect(edtfOf(given)).toBe(expected));
  it("is what a reader of EDTF takes, whatever the digits", () => {
    const number = (most: number, width: number) => fc.nat(most).map((n) => String(n).padStart(width, "0"));
    const value = fc
      .tuple(number(9999, 4), number(19, 2), number(39, 2), number(29, 2), fc.nat(3))
      .map(([year, month, day, hour, parts]) =>
        [year, `-${month}`, `-${day}`, `T${hour}:00:00Z`].slice(0, parts + 1).join(""),
      );
    fc.assert(
      fc.property(value, value, fc.constantFrom("text" as const, "story" as const), (start, end, basis) => {
        const edtf = edtfOf({ start, end, basis });
        if (edtf !== null) expect(() => parse(edtf)).not.toThrow();
      }),
    );
  });
});

describe("parts of a value", () => {
  it("keeps its precision", () => expect([dayOf("2021"), dayOf("2021-05-03T10:00Z")]).toEqual(["2021", "2021-05-03"]));
  it("is an instant only with a zone", () => {
    expect(instantOf("2021-05-03T10:00+02:00")).toBe("2021-05-03T10:00:00+02:00");
    expect([instantOf("2021-05-03T10:00"), instantOf("2021-02-30T10:00Z"), instantOf("2021")]).toEqual([
      null,
      null,
      null,
    ]);
    expect(earliestInstant("2021-05")).toBe("2021-05-01T00:00:00Z");
  });
});
