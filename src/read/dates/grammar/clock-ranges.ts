/** From one time of day to another: "from 3 to 5 p.m. on Monday", 오후 4시에서 5시 사이. */
import { pad } from "../calendar.ts";
import { type Rule, rule } from "../chart.ts";
import type { TimeMeaning } from "../meaning.ts";
import type { NodeOf } from "../nodes.ts";
import { meaningOf } from "./calendar.ts";
import { type Clock, clockText, type Day, inPart, sure } from "./clocks.ts";

type End = { readonly day: TimeMeaning | null; readonly clock: string };

const endOf = (node: Clock | NodeOf<"time">): End | null => {
  if (node.category === "clock") return { day: null, clock: clockText(node) };
  const { meaning } = node;
  return meaning.kind === "time" && meaning.clock !== undefined ? { day: meaning.day, clock: meaning.clock } : null;
};

/** From one time of day to another; the day is said at either end. */
const between = (a: Clock | NodeOf<"time">, b: Clock | NodeOf<"time">, named = false) => {
  const [from, to] = [endOf(a), endOf(b)];
  if (from === null || to === null) return null;
  const open = a.category === "clock" && b.category === "clock" && !a.sure && !b.sure;
  if (open && !named && (a.second === null || b.second === null)) return null;
  const day = from.day ?? to.day;
  const last = to.day === null ? afterwards(from.clock, to.clock) : to.clock;
  return {
    category: "range",
    level: 3,
    meaning: {
      kind: "range",
      from: { kind: "time", day, clock: halfDay(from.clock, last) },
      to: { kind: "time", day: to.day ?? day, clock: last },
    },
  } as const;
};

/** The end of "from 10:30 to 3" is in the afternoon. */
const afterwards = (from: string, to: string): string => {
  const hour = Number(to.slice(0, 2));
  return to < from && hour < 12 && `${hour + 12}${to.slice(2)}` > from ? `${hour + 12}${to.slice(2)}` : to;
};

/** In "5 to 6 pm" the first hour is in the same half of the day. */
const halfDay = (from: string, to: string): string => {
  const [hour, last] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))];
  return hour <= 12 && last > 12 && (hour % 12) + 12 < last ? `${pad((hour % 12) + 12)}${from.slice(2)}` : from;
};

export const clockRangeRules: readonly Rule[] = [
  rule("from|between? clock|time dash|to|and|from-after clock|time to-after?", (start, a, join, b, end) =>
    join.category === "and" && start?.category !== "between" && end === null
      ? null
      : between(a, b, join.category !== "dash"),
  ),
  rule("from|between? number to|dash|and clock|time to-after?", (start, number, join, last, end) => {
    if (join.category === "and" && start?.category !== "between" && end === null) return null;
    const clock = sure(number);
    const at = last.category === "clock" ? last.sure || end !== null : true;
    return clock === null || !at ? null : between(clock as unknown as Clock, last, true);
  }),
  rule("between number and number in|of? the? part", (_, a, __, b, ___, ____, { part }) => {
    const [from, to] = [inPart(a, part), inPart(b, part)];
    return from && to && between(from as unknown as Clock, to as unknown as Clock);
  }),
  rule("from? number to number in|of? the? part", (_, a, __, b, ___, ____, { part }) => {
    const [from, to] = [inPart(a, part), inPart(b, part)];
    return from && to && between(from as unknown as Clock, to as unknown as Clock);
  }),
  // Turkish: 17'den 18'e kadar, saat 16 ile 17 arası.
  rule("number from-after|and|to|dash number to-after", (a, _, b) => {
    const [from, to] = [sure(a), sure(b)];
    return from && to && between(from as unknown as Clock, to as unknown as Clock);
  }),
  rule("clock from-after|and|to|dash number to-after", (a, _, b) => {
    const to = sure(b);
    return to && between(a, to as unknown as Clock);
  }),
  rule("part number from-after|and|to|dash number to-after", ({ part }, a, _, b) => {
    const [from, to] = [inPart(a, part), sure(b)];
    return from && to && between(from as unknown as Clock, to as unknown as Clock);
  }),
  rule("from|between clock to|and number", (_, a, __, b) => {
    const to = b.figures > 0 && b.n <= 24 ? sure(b) : null;
    return to && between(a, to as unknown as Clock, true);
  }),
  rule("date|fields comma? range", (day, _, { meaning }) => dated(day, meaning)),
  rule("range comma? of|on? the? date|fields", ({ meaning }, _, __, ___, day) => dated(day, meaning)),
  rule("part range", ({ part }, { meaning }) => {
    if (meaning.kind !== "range" || meaning.from.kind !== "time" || meaning.to.kind !== "time") return null;
    if (part === "MO" || meaning.from.clock === undefined || meaning.to.clock === undefined) return null;
    const later = (clock: string): string =>
      Number(clock.slice(0, 2)) < 12 ? `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}` : clock;
    return {
      category: "range",
      level: 3,
      meaning: {
        kind: "range",
        from: { ...meaning.from, clock: later(meaning.from.clock) },
        to: { ...meaning.to, clock: later(meaning.to.clock) },
      },
    };
  }),
];

const dated = (day: Day, meaning: TimeMeaning) =>
  day.grain === "D" &&
  meaning.kind === "range" &&
  meaning.from.kind === "time" &&
  meaning.from.day === null &&
  meaning.to.kind === "time"
    ? ({
        category: "range",
        level: 4,
        meaning: {
          kind: "range",
          from: { ...meaning.from, day: meaningOf(day) },
          to: { ...meaning.to, day: meaning.to.day ?? meaningOf(day) },
        },
      } as const)
    : null;
