/**
 * From what an expression says to what it means as seen from a day: its TIMEX3 value (ISO-TimeML; TempEval-3), and the days
 * that the value covers. Ranges of two named times have no value in TIMEX3; they are written "(first,last,duration)".
 */
import type { IsoPrefix } from "../../model/index.ts";
import {
  addMonths,
  dateOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthOf,
  pad,
  parseDay,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { type Fields, isAbsolute, type Tense, type TimeMeaning } from "./meaning.ts";
import { formatFields, resolveNamed } from "./named.ts";
import { firstDay, lastDay, rangeOfValue, type TimeRange } from "./value-range.ts";

const shiftDays = (anchor: number, by: number): string => formatDay(anchor + Math.round(by));

/** Hours, minutes and seconds from an anchor: to the second where it has a time of day, else the day. */
const resolveClockShift = (unit: "S" | "MIN" | "H", by: number, anchor: IsoPrefix): string => {
  const seconds = by * (unit === "H" ? 3600 : unit === "MIN" ? 60 : 1);
  if (anchor.length < 16) return formatDay(parseDay(anchor) + Math.trunc(seconds / 86400));
  const at = Date.parse(`${anchor.slice(0, 19)}${anchor.length < 19 ? ":00" : ""}Z`);
  return new Date(at + Math.round(seconds) * 1000).toISOString().slice(0, 19);
};

const resolveShift = (unit: string, by: number, anchor: number, counted: boolean): string | undefined => {
  switch (unit) {
    case "D":
      return shiftDays(anchor, by);
    case "W":
      return Number.isInteger(by) && !counted ? formatWeek(anchor + by * 7) : shiftDays(anchor, by * 7);
    case "WE":
      return `${formatWeek(anchor + by * 7)}-WE`;
    case "M":
      return Number.isInteger(by) ? formatMonth(addMonths(anchor, by)) : shiftDays(anchor, by * 30);
    case "Q": {
      const moved = addMonths(anchor, by * 3);
      return `${formatYear(yearOf(moved))}-Q${Math.ceil(monthOf(moved) / 3)}`;
    }
    case "HY": {
      const moved = addMonths(anchor, by * 6);
      return `${formatYear(yearOf(moved))}-H${Math.ceil(monthOf(moved) / 6)}`;
    }
    case "Y":
      if (!Number.isInteger(by)) return formatMonth(addMonths(anchor, Math.round(by * 12)));
      return formatYear(yearOf(anchor) + by);
    case "DE":
      return String(Math.floor(yearOf(anchor) / 10) + by);
    case "CE":
      return String(Math.floor(yearOf(anchor) / 100) + by);
    default:
      return undefined;
  }
};

/** Fields inside a stretch that is known: "Monday" in "2018-W30", the third quarter of "2017". */
const resolveWithin = (outer: string, fields: Fields): string | undefined => {
  const { weekday, nth } = fields;
  const range = rangeOfValue(outer);
  if (range === null) return undefined;
  if (weekday !== undefined && fields.month === undefined && fields.day === undefined) {
    const first = parseDay(firstDay(range.start));
    const last = parseDay(lastDay(range.end));
    const ahead = (weekday - weekdayOf(first) + 7) % 7;
    if (nth === -1) return formatDay(last - ((weekdayOf(last) - weekday + 7) % 7));
    const found = first + ahead + ((nth ?? 1) - 1) * 7;
    return found <= last ? formatDay(found) : undefined;
  }
  if (nth !== undefined) {
    if (!/^\d{4}(-\d{2})?$/.test(outer)) return undefined;
    const first = parseDay(firstDay(range.start));
    const last = parseDay(lastDay(range.end));
    if (outer.length === 4) return nth > 0 ? `${outer}-W${pad(nth)}` : formatWeek(last - 3);
    const weeks = Math.ceil((weekdayOf(first) - 1 + (last - first + 1)) / 7);
    return `${outer}-W${pad(nth > 0 ? nth : weeks)}`;
  }
  if (/^\d{4}-\d{2}$/.test(outer) && fields.day !== undefined)
    return formatFields({ day: fields.day, year: Number(outer.slice(0, 4)), month: Number(outer.slice(5)) });
  if (/^\d{4}$/.test(outer)) return formatFields({ ...fields, year: Number(outer) });
  return undefined;
};

/** The day from which something said of a stretch is seen: its first day. */
const baseDay = (value: string): string | undefined => {
  const range = rangeOfValue(value);
  return range === null ? undefined : firstDay(range.start);
};

/** "P2D" from one value to the next, in the unit of the coarser one; "" where they can't be compared. */
const distance = (from: string, to: string): string => {
  if (from.includes("T") || to.includes("T")) {
    const secondsOf = (value: string): number => {
      const [day, clock] = value.split("T") as [string, string];
      const [hours, minutes, seconds] = clock.split(":").map(Number);
      return (day === "" ? 0 : parseDay(day) * 86400) + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    };
    if (![from, to].every((value) => /T\d\d(:\d\d){0,2}$/.test(value))) return "";
    const between = secondsOf(to) - secondsOf(from);
    const parts = [Math.floor(between / 3600), Math.floor(between / 60) % 60, between % 60];
    return between < 0 ? "" : `PT${parts.map((part, i) => (part > 0 ? `${part}${"HMS"[i]}` : "")).join("")}`;
  }
  const [a, b] = [rangeOfValue(from), rangeOfValue(to)];
  if (a === null || b === null) return "";
  const length = Math.max(a.start.length, b.start.length);
  if (length === 4) return `P${Number(b.start) - Number(a.start)}Y`;
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
  if (length === 7) return `P${months(b.start) - months(a.start)}M`;
  return `P${parseDay(firstDay(b.start)) - parseDay(firstDay(a.start))}D`;
};

/** True for a named day or month whose year may be said at the other end of a range. */
const isOpen = (meaning: TimeMeaning): boolean => {
  if (meaning.kind === "edge") return isOpen(meaning.of);
  if (meaning.kind === "time") return meaning.day !== null && isOpen(meaning.day);
  return meaning.kind === "named" && meaning.turn === undefined && !isAbsolute(meaning);
};

/** Values of the ends of a range. What stands at both ends is often said once: "May 5 to 7, 2018", "2018년 3월부터 5월까지". */
const resolveEnds = (
  from: TimeMeaning,
  to: TimeMeaning,
  anchor: IsoPrefix | null,
  tense: Tense,
): readonly [string, string] | null => {
  const seenFrom = (meaning: TimeMeaning, value: string | null, direction: Tense): string | null => {
    const day = value === null ? undefined : baseDay(value);
    return day === undefined ? null : resolveValue(meaning, day, direction);
  };
  const [fromKnown, toKnown] = [!isOpen(from), !isOpen(to)];
  let first = fromKnown || !toKnown ? resolveValue(from, anchor, tense) : null;
  let last = toKnown || !fromKnown ? resolveValue(to, anchor, tense) : null;
  first ??= seenFrom(from, last, "past") ?? resolveValue(from, anchor, tense);
  last ??= seenFrom(to, first, "future") ?? resolveValue(to, anchor, tense);
  if (first === null || last === null) return null;
  const [a, b] = [rangeOfValue(first), rangeOfValue(last)];
  if (a !== null && b !== null && firstDay(b.start) < firstDay(a.start)) {
    if (tense === "past" && !fromKnown) first = seenFrom(from, last, "past") ?? first;
    else last = seenFrom(to, first, "future") ?? last;
  }
  return [first, last];
};

/** The interval as Microsoft's Recognizers write it: the first day (or the time) of either end, and the distance. */
const resolveRange = (from: TimeMeaning, to: TimeMeaning, anchor: IsoPrefix | null, tense: Tense): string | null => {
  const ends = resolveEnds(from, to, anchor, tense);
  if (ends === null) return null;
  const [first, last] = ends.map((value) => (value.includes("T") ? value : (baseDay(value) ?? value))) as [
    string,
    string,
  ];
  return `(${first},${last},${distance(...ends)})`;
};

/**
 * The TIMEX3 value of a meaning as seen from `anchor`.
 *
 * @param anchor An ISO day, or an instant where the time of day is known ("two hours ago"); null where none is known.
 * @returns null where the value hangs on an anchor that is not known, or where there is no such day.
 */
export const resolveValue = (meaning: TimeMeaning, anchor: IsoPrefix | null, tense: Tense = "past"): string | null => {
  const day = anchor === null || anchor.length < 10 ? null : parseDay(anchor);
  switch (meaning.kind) {
    case "reference":
    case "duration":
    case "set":
      return meaning.value;
    case "named": {
      const { fields, turn } = meaning;
      if (day === null) return formatFields(fields) ?? null;
      return resolveNamed(fields, turn, day, tense) ?? null;
    }
    case "shift":
      if (day === null || anchor === null) return null;
      if (meaning.unit === "H" || meaning.unit === "MIN" || meaning.unit === "S")
        return resolveClockShift(meaning.unit, meaning.by, anchor);
      return resolveShift(meaning.unit, meaning.by, day, meaning.counted === true) ?? null;
    case "within": {
      const outer = resolveValue(meaning.outer, anchor, tense);
      return outer === null ? null : (resolveWithin(outer, meaning.fields) ?? null);
    }
    case "from": {
      const base = meaning.base === null ? null : resolveValue(meaning.base, anchor, tense);
      // "A year earlier" than the third quarter is a third quarter.
      const { step } = meaning;
      const quarter = step.kind === "shift" && step.unit === "Y" ? /^(\d{4})(-Q\d)$/.exec(base ?? "") : null;
      if (quarter !== null) return `${formatYear(Number(quarter[1]) + (step as { by: number }).by)}${quarter[2]}`;
      const from = base === null ? undefined : baseDay(base);
      if (base === null || from === undefined) return null;
      // "A day later" than some day of August is some day of August.
      if (step.kind === "shift" && step.unit === "D" && base.length < 10) return Math.abs(step.by) < 4 ? base : null;
      return resolveValue(step, from, tense);
    }
    case "time": {
      const time = `T${meaning.clock ?? meaning.part ?? ""}`;
      if (meaning.day === null) return time;
      const value = resolveValue(meaning.day, anchor, tense);
      return value === null ? null : `${value}${time}`;
    }
    case "edge":
      return resolveValue(meaning.of, anchor, tense);
    case "range":
      return meaning.named === undefined
        ? resolveRange(meaning.from, meaning.to, anchor, tense)
        : resolveValue(meaning.named, anchor, tense);
  }
};

/** The third of a month or year that "early", "mid" and "late" name; other stretches stay whole. */
const edgeOf = (range: TimeRange, edge: "START" | "MID" | "END"): TimeRange => {
  const third = edge === "START" ? 0 : edge === "MID" ? 1 : 2;
  if (range.start !== range.end) return range;
  if (range.start.length === 4)
    return { start: `${range.start}-${pad(third * 4 + 1)}`, end: `${range.start}-${pad(third * 4 + 4)}` };
  if (range.start.length !== 7) return range;
  const end = third === 2 ? dateOf(parseDay(lastDay(range.start))) : third * 10 + 10;
  return { start: `${range.start}-${pad(third * 10 + 1)}`, end: `${range.start}-${pad(end)}` };
};

/** The days that an expression covers as seen from `anchor` (ISO day); null where more than one reading stays open. */
export const resolveTime = (
  meaning: TimeMeaning,
  anchor: IsoPrefix | null,
  tense: Tense = "past",
): TimeRange | null => {
  if (meaning.kind === "edge") {
    const whole = resolveTime(meaning.of, anchor, tense);
    return whole && edgeOf(whole, meaning.edge);
  }
  if (meaning.kind === "range") {
    const [first, last] = resolveEnds(meaning.from, meaning.to, anchor, tense) ?? [];
    const [a, b] = [rangeOfValue(first ?? ""), rangeOfValue(last ?? "")];
    return a && b && { start: a.start, end: b.end };
  }
  // "Two weeks ago" is some day of that week.
  const whole: TimeMeaning =
    meaning.kind === "shift" && meaning.unit === "W" ? { ...meaning, counted: false } : meaning;
  const value = resolveValue(whole, anchor, tense);
  return value === null ? null : rangeOfValue(value);
};
