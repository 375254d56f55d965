import { describe, expect, it } from "vitest";
import * as axis from "./axis.ts";
import { narrowest, touches, windowOf, windowsAround } from "./axis.ts";

const axisOf = (window: string, events: Parameters<typeof axis.axisOf>[1]) => axis.axisOf(window, events, 1000);
const at = (start: string, end = start) => ({ time: { start, end } });
const events = [at("2017-12-30"), at("2018-06-12"), at("2018-06"), at("2018-06-12T09:30"), { time: null }];

describe("axisOf", () => {
  it("shows years, then months, days and hours", () => {
    expect(axisOf("", events).ticks).toEqual([
      { value: "2017", count: 1 },
      { value: "2018", count: 3 },
    ]);
    expect(axisOf("2018", events).ticks[5]).toEqual({ value: "2018-06", count: 3 });
    expect(axisOf("2018-06", events).ticks).toHaveLength(30);
    const hours = axisOf("2018-06-12", events);
    expect(hours.unit).toBe("hour");
    expect(hours.ticks[9]).toEqual({ value: "2018-06-12T09", count: 3 });
  });
  it("gives what is known by its month the width of the month, and a row of its own", () => {
    const [day, month] = axisOf("2018", [at("2018-06"), at("2018-06-12")]).marks;
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBeCloseTo(30 / 365, 4);
    expect(month?.lane).not.toBe(day?.lane);
  });
  it("says where an event goes beyond the window", () => {
    expect(axisOf("2018-07", [at("2018-06-30", "2018-07-02")]).marks[0]).toMatchObject({ from: 0, cut: true });
  });
  it("has nothing to show of nothing", () => {
    expect(axisOf("", [{ time: null }])).toMatchObject({ ticks: [], marks: [], lanes: 0, count: 0 });
  });
  it("shows more than sixty years by their decades, and a decade by its years", () => {
    const far = [at("1912-05-01"), at("2024-03-02")];
    expect(axisOf("", far).ticks.map(({ value }) => value)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(191 + i)),
    );
    expect(axisOf("202", far).ticks.filter(({ count }) => count > 0)).toEqual([{ value: "2024", count: 1 }]);
  });
  it("draws none over another: where there is no room, a mark stands for others", () => {
    const many = Array.from({ length: 20 }, () => at("2018-06-12"));
    const { marks, lanes, count } = axisOf("2018", [...many, at("2018-09-01")]);
    expect([lanes, marks.length, count]).toEqual([6, 7, 21]);
    expect(marks.map(({ others }) => others)).toEqual([0, 0, 0, 0, 0, 14, 0]);
    expect(new Set(marks.map(({ from, lane }) => `${from} ${lane}`)).size).toBe(marks.length);
  });
});

describe("touches", () => {
  it.each([
    ["2018-06-12", "2018-06", true],
    ["2018-06", "2018-06-30", true],
    ["2018-06", "2018-07", false],
    ["2018", "", true],
  ])("%s in %s: %s", (time, window, expected) => {
    expect(touches(at(time), window)).toBe(expected);
  });
});

describe("windows", () => {
  it("are found around one another", () => {
    expect(windowsAround("2018-06-12")).toEqual(["", "2018", "2018-06"]);
    expect(windowsAround("2018")).toEqual([""]);
    expect(narrowest(events)).toBe("");
    expect(narrowest([at("2018-06-12")])).toBe("2018");
  });
  it.each([
    ["2018-06", "2018-06"],
    ["201", "201"],
    ["2018-13", ""],
    ["<script>", ""],
    [undefined, ""],
  ])("%s is read as %s", (value, expected) => {
    expect(windowOf(value)).toBe(expected);
  });
});
