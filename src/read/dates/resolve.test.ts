import { describe, expect, it } from "vitest";
import type { TimeMeaning } from "./meaning.ts";
import { resolveTime, resolveValue } from "./resolve.ts";
import { rangeOfValue } from "./value-range.ts";

/** A Monday. */
const anchor = "2021-03-15";
const named = (fields: object, turn?: number): TimeMeaning => ({
  kind: "named",
  fields,
  ...(turn === undefined ? {} : { turn }),
});

describe("resolveValue", () => {
  it.each([
    ["the last such weekday in the past tense", named({ weekday: 4 }), "past", "2021-03-11"],
    ["the next one in the future tense", named({ weekday: 4 }), "future", "2021-03-18"],
    ["the anchor itself on its own weekday", named({ weekday: 1 }), "past", "2021-03-15"],
    ["not the anchor for last", named({ weekday: 1 }, -1), "past", "2021-03-08"],
    ["a day of the year behind", named({ month: 12, day: 24 }), "past", "2020-12-24"],
    ["a day of the year just ahead, whatever the verb", named({ month: 3, day: 20 }), "past", "2021-03-20"],
    ["the running month", named({ month: 3 }), "past", "2021-03"],
    ["last March is another one", named({ month: 3 }, -1), "past", "2020-03"],
    ["days", { kind: "shift", unit: "D", by: -24 }, "past", "2021-02-19"],
    ["weeks", { kind: "shift", unit: "W", by: -1 }, "past", "2021-W10"],
    ["months at the end of a year", { kind: "shift", unit: "M", by: -3 }, "past", "2020-12"],
    [
      "a day inside last week",
      { kind: "within", outer: { kind: "shift", unit: "W", by: -1 }, fields: { weekday: 3 } },
      "past",
      "2021-03-10",
    ],
    [
      "two days after a named day",
      { kind: "from", base: named({ month: 2, day: 27 }), step: { kind: "shift", unit: "D", by: 2 } },
      "past",
      "2021-03-01",
    ],
    [
      "a range in one month",
      { kind: "range", from: named({ month: 3, day: 6 }), to: named({ month: 3, day: 8 }) },
      "past",
      "(2021-03-06,2021-03-08,P2D)",
    ],
  ] as [string, TimeMeaning, "past" | "future", string][])("finds %s", (_, meaning, tense, value) => {
    expect(resolveValue(meaning, anchor, tense)).toBe(value);
  });
  it.each([
    ["a weekday", named({ weekday: 4 })],
    ["a month and day", named({ month: 6, day: 12 })],
    ["yesterday", { kind: "shift", unit: "D", by: -1 } as TimeMeaning],
    ["a day that hangs on an unknown one", { kind: "from", base: null, step: named({ weekday: 4 }) } as TimeMeaning],
  ])("leaves %s open without an anchor", (_, meaning) => {
    expect(resolveValue(meaning, null)).toBeNull();
  });
  it("has no February 30", () => {
    expect(resolveValue(named({ year: 2021, month: 2, day: 30 }), anchor)).toBeNull();
  });
});

describe("rangeOfValue", () => {
  it.each([
    ["2018", "2018", "2018"],
    ["2018-W31", "2018-07-30", "2018-08-05"],
    ["2018-W31-WE", "2018-08-04", "2018-08-05"],
    ["2018-Q3", "2018-07", "2018-09"],
    ["2018-WI", "2018-12", "2019-02"],
    ["198", "1980", "1989"],
    ["2018-06-12T09:00", "2018-06-12", "2018-06-12"],
    ["(2018-06-12,2018-06-14,P2D)", "2018-06-12", "2018-06-14"],
  ])("covers %s from %s to %s", (value, start, end) => {
    expect(rangeOfValue(value)).toEqual({ start, end });
  });
  it.each(["P2D", "PRESENT_REF", "XXXX-WXX-4", "TMO", "T09:00"])("covers no days for %s", (value) => {
    expect(rangeOfValue(value)).toBeNull();
  });
});

describe("resolveTime", () => {
  it("narrows early, mid and late to thirds", () => {
    const edge = (edge: "START" | "MID" | "END") =>
      resolveTime({ kind: "edge", edge, of: named({ month: 2 }) }, anchor, "past");
    expect([edge("START"), edge("MID"), edge("END")]).toEqual([
      { start: "2021-02-01", end: "2021-02-10" },
      { start: "2021-02-11", end: "2021-02-20" },
      { start: "2021-02-21", end: "2021-02-28" },
    ]);
  });
});
