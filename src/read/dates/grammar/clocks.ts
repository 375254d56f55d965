/** Times of day: "9:00 local time", "5 p.m. Thursday", "Sunday morning", 오후 2시. */
import type { PartOfDay } from "../../../languages/rules/dates.ts";
import { pad } from "../calendar.ts";
import { type Rule, rule } from "../chart.ts";
import type { TimeMeaning } from "../meaning.ts";
import type { NodeOf } from "../nodes.ts";
import { meaningOf } from "./calendar.ts";

export type Clock = NodeOf<"clock">;
/** What can be read as a time of day in figures. */
type Figures = Clock | NodeOf<"number"> | NodeOf<"dotted">;
export type Day = NodeOf<"date"> | NodeOf<"fields">;
type Made = {
  category: "clock";
  hour: number;
  minute: number | null;
  second: number | null;
  sure: boolean;
  level: number;
  zone?: number;
};
/** Hour, and minute and second where they are said. */
type Parts = readonly [number, number | null, number | null];

const made = ([hour, minute, second]: Parts, level = 1): Made | null =>
  Number.isInteger(hour) && hour >= 0 && hour <= 24 && (minute ?? 0) < 60
    ? { category: "clock", hour, minute, second, sure: true, level }
    : null;

const partsOf = (node: Figures): Parts | null => {
  if (node.category === "clock") return [node.hour, node.minute, node.second];
  if (node.category === "dotted") return node.figures === 2 ? [node.a, node.b, null] : null;
  // Arabic counts hours: الساعة الخامسة.
  return node.figures <= 2 && (!node.ordinal || node.figures === 0) ? [node.n, null, null] : null;
};

export const sure = (node: Figures, level = 1): Made | null => {
  const parts = partsOf(node);
  return parts && made(parts, level);
};

/** So many minutes past an hour. */
const past = (minutes: number, node: Figures): Made | null => {
  const parts = partsOf(node);
  return parts !== null && parts[1] === null ? made([parts[0], minutes, null], 3) : null;
};

/** Moves an hour of twelve into the half of the day that a word names. */
const inHalf = (node: Figures, afternoon: boolean): Made | null => {
  const parts = partsOf(node);
  if (parts === null) return null;
  const [hour, minute, second] = parts;
  return hour > 12 ? made(parts) : made([(hour % 12) + (afternoon ? 12 : 0), minute, second], 2);
};

export const inPart = (node: Figures, part: PartOfDay): Made | null => {
  const parts = partsOf(node);
  if (parts === null) return null;
  const late = part === "AF" || part === "EV" || (part === "NI" && parts[0] >= 6 && parts[0] < 12);
  if (part === "NI" && parts[0] === 12) return made([0, parts[1], parts[2]], 2);
  return parts[0] > 12 || !late ? made(parts) : inHalf(node, parts[0] !== 12 || part === "AF");
};

export const clockText = ({ hour, minute, second }: Clock | Made): string =>
  [hour, minute, second].flatMap((value) => (value === null ? [] : pad(value))).join(":");

const timeOf = (day: TimeMeaning | null, clock: Clock | Made): TimeMeaning => ({
  kind: "time",
  day,
  clock: clockText(clock),
  ...(clock.zone === undefined ? {} : { zone: clock.zone }),
});

const clockOf = ({ hour, minute, second, zone }: Clock): Made => ({
  category: "clock",
  hour,
  minute,
  second,
  sure: true,
  level: 2,
  ...(zone === undefined ? {} : { zone }),
});

const timeAt = (day: Day, clock: Clock) =>
  day.grain === "D" ? ({ category: "time", meaning: timeOf(meaningOf(day), clock), level: 2 } as const) : null;

const partOf = (day: Day, part: PartOfDay) =>
  day.grain === "D"
    ? ({ category: "time", meaning: { kind: "time", day: meaningOf(day), part }, level: 2 } as const)
    : null;

export const clockRules: readonly Rule[] = [
  rule("clock|number|dotted oclock", (node) => sure(node)),
  rule("oclock-before clock|number|dotted", (_, node) => sure(node)),
  rule("clock|number|dotted am|pm", (node, half) => inHalf(node, half.category === "pm")),
  rule("number am|pm", ({ n, figures }, half) => {
    if (figures !== 4 && figures !== 3) return null;
    const clock = made([Math.floor(n / 100), n % 100, null]);
    return clock && inHalf(clock as unknown as Clock, half.category === "pm");
  }),
  rule("am|pm number oclock|field-after", (half, node) => inHalf(node, half.category === "pm")),
  rule("am|pm clock", (half, clock) => inHalf(clock, half.category === "pm")),
  // 9시 30분 15초, 9 h 30, 9 giờ 30.
  rule("number field-after", (number, { field }) => (field === "H" && number.n <= 24 ? sure(number) : null)),
  rule("clock number field-after", (clock, { n, figures }, { field }) => {
    if (figures > 2 || n >= 60) return null;
    if (field === "MIN" && clock.minute === null) return made([clock.hour, n, null], 2);
    return field === "S" && clock.minute !== null ? made([clock.hour, clock.minute, n], 3) : null;
  }),
  rule("number oclock|field-after number", (hour, mark, { n, figures }) =>
    figures === 2 && hour.figures <= 2 && (mark.category === "oclock" || mark.field === "H")
      ? made([hour.n, n, null])
      : null,
  ),
  rule("oclock-before number and number", (_, hour, __, { n, ordinal }) =>
    hour.n <= 24 && Number.isInteger(hour.n) && n >= 10 && n < 60 && !ordinal ? made([hour.n, n, null], 2) : null,
  ),
  rule("number unit? past-hour number|clock", ({ n, ordinal }, unit, _, hour) =>
    ordinal || n >= 60 || !Number.isInteger(n) || (unit !== null && unit.unit !== "MIN") ? null : past(n, hour),
  ),
  rule("half past-hour number|clock", (_, __, hour) => past(30, hour)),
  rule("clock and? half", (clock) => (clock.sure && clock.minute === null ? made([clock.hour, 30, null], 2) : null)),
  rule("dotted zone", (dotted, { minutes }) => {
    const clock = sure(dotted);
    return clock && { ...clock, zone: minutes };
  }),
  rule("time number", ({ meaning }, number) => {
    if (number.suffixed !== true || meaning.kind !== "time" || meaning.part === undefined) return null;
    const moved = inPart(number, meaning.part);
    return moved && { category: "time", meaning: timeOf(meaning.day, moved), level: 3 };
  }),
  rule("part number", ({ part }, number) => (number.suffixed === true ? inPart(number, part) : null)),
  rule("oclock-before|at number unit", (_, number, { unit }) => (unit === "H" ? sure(number, 2) : null)),
  rule("number unit of|in? the? part", (number, { unit }, _, __, { part }) =>
    unit === "H" ? inPart(number, part) : null,
  ),
  rule("number unit am|pm", (number, { unit }, half) => (unit === "H" ? inHalf(number, half.category === "pm") : null)),
  rule("clock unit", (clock, { unit }) => (unit === "H" && clock.minute !== null ? clockOf(clock) : null)),
  rule("clock zone", (clock, { minutes }) => ({ ...clockOf(clock), zone: minutes })),
  rule("clock open zone close", (clock, _, { minutes }) => ({ ...clockOf(clock), zone: minutes })),
  rule("clock comma? local", (clock) => clockOf(clock)),
  rule("local clock", (_, clock) => clockOf(clock)),
  rule("clock of|in|at? the? part", (clock, _, __, { part }) => inPart(clock, part)),
  rule("at number of|in? the? part", (_, number, __, ___, { part }) => inPart(number, part)),
  rule("part at|of? clock", ({ part }, _, clock) => inPart(clock, part)),
  rule("part of? number oclock|field-after", ({ part }, _, number) => inPart(number, part)),
  rule("about clock", (_, clock) => ({ ...clockOf(clock), sure: clock.sure })),
  rule("at clock", (_, clock) => ({ ...clockOf(clock), level: 0 })),

  rule("date|fields comma? at|on|about|of? the? clock", (day, _, __, ___, clock) => timeAt(day, clock)),
  rule("at? clock comma? of|on|in? the? date|fields", (_, clock, __, ___, ____, day) => timeAt(day, clock)),
  rule("date|fields open clock close", (day, _, clock) => timeAt(day, clock)),

  rule("date|fields comma? of|in|on|at? the? part", (day, _, __, ___, { part }) => partOf(day, part)),
  rule("the? part of|in|on? the? date|fields", (_, { part }, __, ___, day) => partOf(day, part)),
  rule("the? turn part", (_, { by }, { part }) => ({
    category: "time",
    meaning: { kind: "time", day: { kind: "shift", unit: "D", by }, part },
    level: 1,
  })),
  rule("edge time", (_, { meaning }) => ({ category: "time", meaning, level: 1 })),
  rule("date|fields edge part", (day, _, { part }) => partOf(day, part)),
  rule("time at|comma|of? clock", ({ meaning }, _, clock) => {
    if (meaning.kind !== "time" || meaning.part === undefined) return null;
    const moved = inPart(clock, meaning.part);
    return moved === null ? null : { category: "time", meaning: timeOf(meaning.day, moved), level: 3 };
  }),
  rule("time at number", ({ meaning }, _, number) => {
    if (meaning.kind !== "time" || meaning.part === undefined || number.figures > 2) return null;
    const moved = inPart(number, meaning.part);
    return moved && { category: "time", meaning: timeOf(meaning.day, moved), level: 3 };
  }),
  rule("clock time", (clock, { meaning }) => {
    if (!clock.sure || meaning.kind !== "time" || meaning.part === undefined) return null;
    const moved = inPart(clock, meaning.part);
    return moved && { category: "time", meaning: timeOf(meaning.day, moved), level: 3 };
  }),
  rule("clock", (clock) => (clock.sure ? { category: "time", meaning: timeOf(null, clock), level: 0 } : null)),
  rule("in|at the? part", (_, __, { part }) => ({
    category: "time",
    meaning: { kind: "time", day: null, part },
    level: 0,
  })),
  rule("edge part", (_, { part }) => ({ category: "time", meaning: { kind: "time", day: null, part }, level: -1 })),
];

/** A part of day by itself, where words are not set apart by prepositions. */
export const partRules: readonly Rule[] = [
  rule("part", ({ part }) => ({ category: "time", meaning: { kind: "time", day: null, part }, level: -2 })),
];
