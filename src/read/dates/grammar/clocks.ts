/** Times of day: "9:00 local time", "5 p.m. Thursday", "Sunday morning", 오후 2시. */
import type { PartOfDay } from "../../../languages/rules/dates.ts";
import { pad } from "../calendar.ts";
import { type Rule, rule } from "../chart.ts";
import type { TimeMeaning } from "../meaning.ts";
import type { NodeOf } from "../nodes.ts";
import { meaningOf } from "./calendar.ts";

type Clock = NodeOf<"clock">;
type Made = {
  category: "clock";
  hour: number;
  minute: number;
  second: number | null;
  sure: boolean;
  level: number;
  zone?: number;
};

const made = (hour: number, minute: number, second: number | null = null, level = 1): Made | null =>
  Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute < 60
    ? { category: "clock", hour, minute, second, sure: true, level }
    : null;

/** Hour and minute of what stands for a time of day in figures. */
const partsOf = (node: Clock | NodeOf<"number"> | NodeOf<"dotted">): [number, number, number | null] | null => {
  if (node.category === "clock") return [node.hour, node.minute, node.second];
  if (node.category === "dotted") return node.figures === 2 ? [node.a, node.b, null] : null;
  return node.figures <= 2 && !node.ordinal ? [node.n, 0, null] : null;
};

const sure = (node: Clock | NodeOf<"number"> | NodeOf<"dotted">, level = 1): Made | null => {
  const parts = partsOf(node);
  return parts && made(...parts, level);
};

/** Moves an hour of twelve into the half of the day that a word names. */
const inHalf = (node: Clock | NodeOf<"number"> | NodeOf<"dotted">, afternoon: boolean): Made | null => {
  const parts = partsOf(node);
  if (parts === null || parts[0] > 24) return null;
  const [hour, minute, second] = parts;
  if (hour > 12) return made(hour, minute, second);
  return made((hour % 12) + (afternoon ? 12 : 0), minute, second, 2);
};

const inPart = (node: Clock | NodeOf<"number"> | NodeOf<"dotted">, part: PartOfDay): Made | null => {
  const parts = partsOf(node);
  if (parts === null) return null;
  const late = part === "AF" || part === "EV" || (part === "NI" && parts[0] >= 6 && parts[0] < 12);
  return parts[0] > 12 || !late ? made(...parts) : inHalf(node, parts[0] !== 12 || part === "AF");
};

const clockText = ({ hour, minute, second }: Clock): string =>
  `${pad(hour)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}`;

export const timeOf = (day: TimeMeaning | null, clock: Clock): TimeMeaning => ({
  kind: "time",
  day,
  clock: clockText(clock),
  ...(clock.zone === undefined ? {} : { zone: clock.zone }),
});

type Day = NodeOf<"date"> | NodeOf<"fields">;

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
  rule("am|pm number oclock|field-after", (half, node) => inHalf(node, half.category === "pm")),
  rule("am|pm clock", (half, clock) => inHalf(clock, half.category === "pm")),
  // 9시 30분, 9 h 30, 9 giờ 30.
  rule("number field-after", (number, { field }) => (field === "H" && number.n <= 24 ? sure(number) : null)),
  rule("clock number field-after", (clock, { n, figures }, { field }) =>
    field === "MIN" && clock.minute === 0 && figures <= 2 && n < 60 ? made(clock.hour, n, null, 2) : null,
  ),
  rule("number oclock number", (hour, _, { n, figures }) =>
    figures === 2 && hour.figures <= 2 ? made(hour.n, n) : null,
  ),
  rule("number field-after number", (hour, { field }, { n, figures }) =>
    field === "H" && figures === 2 && hour.figures <= 2 ? made(hour.n, n) : null,
  ),
  rule("clock half", (clock) => (clock.sure && clock.minute === 0 ? made(clock.hour, 30, null, 2) : null)),
  rule("clock zone", (clock, { minutes }) => ({ ...clockOf(clock), zone: minutes })),
  rule("clock open zone close", (clock, _, { minutes }) => ({ ...clockOf(clock), zone: minutes })),
  rule("clock comma? local", (clock) => clockOf(clock)),
  rule("local clock", (_, clock) => clockOf(clock)),
  rule("clock of|in|at? the? part", (clock, _, __, { part }) => inPart(clock, part)),
  rule("at number part", (_, number, { part }) => inPart(number, part)),
  rule("part at? clock", ({ part }, _, clock) => inPart(clock, part)),
  rule("part number oclock|field-after", ({ part }, number) => inPart(number, part)),
  rule("about clock", (_, clock) => ({ ...clockOf(clock), sure: clock.sure })),

  rule("date|fields comma? at|on|about? the? clock", (day, _, __, ___, clock) => timeAt(day, clock)),
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
  rule("time at|comma? clock", ({ meaning }, _, clock) => {
    if (meaning.kind !== "time" || meaning.part === undefined) return null;
    const moved = inPart(clock, meaning.part);
    return moved === null
      ? null
      : { category: "time", meaning: timeOf(meaning.day, { ...clock, ...moved } as Clock), level: 3 };
  }),
  rule("clock", (clock) => (clock.sure ? { category: "time", meaning: timeOf(null, clock), level: 0 } : null)),
  rule("in|at the part", (_, __, { part }) => ({
    category: "time",
    meaning: { kind: "time", day: null, part },
    level: 0,
  })),
  rule("edge part", (_, { part }) => ({ category: "time", meaning: { kind: "time", day: null, part }, level: -1 })),
];

const clockOf = ({ hour, minute, second, zone }: Clock): Made => ({
  category: "clock",
  hour,
  minute,
  second,
  sure: true,
  level: 2,
  ...(zone === undefined ? {} : { zone }),
});
