/**
 * From what an expression says to what it means as seen from a day: its TIMEX3 value (ISO-TimeML; TempEval-3), and the days
 * that the value covers. Ranges of two named times have no value in TIMEX3; they are written "(first,last,duration)".
 *
 * A bare weekday is the last such day up to and including the anchor in the past tense, the next one in the future. A day
 * without a year is the nearest in the sense of the tense.
 */
import type { Season } from "../../languages/rules/dates.ts";
import type { IsoPrefix } from "../../model/index.ts";
import {
  addMonths,
  dateOf,
  dayOf,
  daysIn,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  mondayOf,
  monthOf,
  pad,
  parseDay,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { type Fields, isAbsolute, type Tense, type TimeMeaning } from "./meaning.ts";

/** First and last day (or month, or year), both included, as ISO prefixes. */
export interface TimeRange {
  readonly start: IsoPrefix;
  readonly end: IsoPrefix;
}

/** Month in which a season begins (northern hemisphere); winter belongs to the year it begins in. */
const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** How many times as far a day against the tense is taken to be: verbs mislead, most of all those that look ahead. */
const AGAINST: Readonly<Record<Tense, number>> = { past: 4, future: 2 };

/** Days within which a day is taken as named, though its weekday does not agree: a slip is likelier than another year. */
const NEAR = 60;

/** A month by itself is never against the tense. */
const NEVER = 1000;

/** The candidate nearest to `anchor` in the sense of the tense. */
const nearest = (candidates: readonly number[], anchor: number, tense: Tense, against = AGAINST[tense]): number => {
  const cost = (day: number): number => {
    const ahead = tense === "past" ? anchor - day : day - anchor;
    return ahead >= 0 ? ahead : -ahead * against;
  };
  return candidates.reduce((best, day) => (cost(day) < cost(best) ? day : best));
};

/** Picks a year for something that begins on `start(year)`. `turn`: strictly before, in the same year, strictly after. */
const yearFor = (
  start: (year: number) => number,
  anchor: number,
  tense: Tense,
  turn: number | undefined,
  against = AGAINST[tense],
): number => {
  const year = yearOf(anchor);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  if (turn === 0) return year;
  if (turn !== undefined && turn < 0) return [...years].reverse().find((y) => start(y) < anchor) as number;
  if (turn !== undefined && turn > 0) return years.find((y) => start(y) > anchor) as number;
  const starts = years.map(start);
  return years[starts.indexOf(nearest(starts, anchor, tense, against))] as number;
};

/** Value of fields whose year is known or that stand alone; undefined where a larger field is missing. */
const formatFields = (fields: Fields): string | undefined => {
  const { year, month, day, week, weekday, season, quarter, half, decade, century } = fields;
  if (decade !== undefined) return String(decade);
  if (century !== undefined) return String(century);
  if (year === undefined) return undefined;
  if (year < 0) return `BC${formatYear(-year)}`;
  const y = formatYear(year);
  if (month !== undefined && day !== undefined)
    return day <= daysIn(year, month) ? `${y}-${pad(month)}-${pad(day)}` : undefined;
  if (month !== undefined) return `${y}-${pad(month)}`;
  if (season !== undefined) return `${y}-${season}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (week !== undefined)
    return weekday === undefined ? `${y}-W${pad(week)}` : formatDay(mondayOf(year, week) + weekday - 1);
  return y;
};

const resolveNamed = (fields: Fields, turn: number | undefined, anchor: number, tense: Tense): string | undefined => {
  const { year, month, day, weekday, season, quarter, half, week, decade, century } = fields;
  if (year !== undefined || decade !== undefined || century !== undefined) return formatFields(fields);
  if (month !== undefined) {
    // A month by itself is the running one as long as it runs.
    const start = (y: number): number => dayOf(y, month, Math.min(day ?? 1, daysIn(y, month)));
    const seen =
      day === undefined && turn === undefined && tense === "future"
        ? dayOf(yearOf(anchor), monthOf(anchor), 1)
        : anchor;
    const from = day === undefined && turn === -1 ? dayOf(yearOf(anchor), monthOf(anchor), 1) : seen;
    let y = yearFor(start, from, tense, turn, day === undefined ? NEVER : AGAINST[tense]);
    if (weekday !== undefined && day !== undefined && turn === undefined && Math.abs(start(y) - anchor) > NEAR) {
      const agreeing = [y, y - 1, y + 1].find((candidate) => weekdayOf(start(candidate)) === weekday);
      if (agreeing !== undefined) y = agreeing;
    }
    return formatFields({ ...fields, year: y });
  }
  if (day !== undefined) {
    // The month is the anchor's or the one beside it.
    const starts = [-2, -1, 0, 1, 2]
      .map((step) => addMonths(dayOf(yearOf(anchor), monthOf(anchor), 1), step))
      .filter((first) => day <= daysIn(yearOf(first), monthOf(first)))
      .map((first) => first + day - 1)
      .filter((found) => weekday === undefined || weekdayOf(found) === weekday);
    if (starts.length === 0) return weekday === undefined ? undefined : resolveNamed({ weekday }, turn, anchor, tense);
    if (turn !== undefined && turn !== 0) {
      const found = turn < 0 ? starts.filter((d) => d <= anchor).at(-1) : starts.find((d) => d >= anchor);
      return found === undefined ? undefined : formatDay(found);
    }
    return formatDay(nearest(starts, anchor, tense));
  }
  if (fields.weekend === true) {
    // On a Saturday or Sunday the running one; else the last or next.
    const saturday = anchor - ((weekdayOf(anchor) + 1) % 7);
    return `${formatWeek(tense === "past" || anchor - saturday < 2 ? saturday : saturday + 7)}-WE`;
  }
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
    if (turn === 0) return formatDay(anchor - weekdayOf(anchor) + weekday);
    if (turn !== undefined && Math.abs(turn) > 1) return formatDay(anchor - weekdayOf(anchor) + weekday + turn * 7);
    if (turn !== undefined) {
      const step = turn > 0 ? (ahead === 0 ? 7 : ahead) : ahead === 0 ? -7 : ahead - 7;
      return formatDay(anchor + step);
    }
    return formatDay(anchor + (tense === "past" && ahead > 0 ? ahead - 7 : ahead));
  }
  if (season !== undefined) {
    const start = (y: number): number => dayOf(y, seasonStart[season], 1);
    return formatFields({ season, year: yearFor(start, anchor, tense, turn, NEVER) });
  }
  if (quarter !== undefined || half !== undefined) {
    const months = quarter !== undefined ? (quarter - 1) * 3 : ((half as number) - 1) * 6;
    return formatFields({
      ...fields,
      year: yearFor((y) => dayOf(y, months + 1, 1), anchor, "past", turn),
    });
  }
  if (week !== undefined) return formatFields({ ...fields, year: yearOf(anchor) });
  return undefined;
};

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

export const firstDay = (prefix: IsoPrefix): IsoPrefix =>
  prefix.length >= 10 ? prefix.slice(0, 10) : prefix.length === 7 ? `${prefix}-01` : `${prefix}-01-01`;

export const lastDay = (prefix: IsoPrefix): IsoPrefix => {
  if (prefix.length >= 10) return prefix.slice(0, 10);
  if (prefix.length === 4) return `${prefix}-12-31`;
  return `${prefix}-${pad(daysIn(Number(prefix.slice(0, 4)), Number(prefix.slice(5, 7))))}`;
};

/** The days, months or years that a TIMEX3 value covers; null for durations, sets, references and values without a year. */
export const rangeOfValue = (value: string): TimeRange | null => {
  const same = (start: string, end = start): TimeRange => ({ start, end });
  const pair = /^\(([^,]+),([^,]+),[^)]*\)$/.exec(value);
  if (pair !== null) {
    const [from, to] = [rangeOfValue(pair[1] as string), rangeOfValue(pair[2] as string)];
    return from === null || to === null ? null : same(from.start, to.end);
  }
  const match = /^(\d{2,4})(?:-(\d{2}|[A-Z]\w*))?(?:-(\d{2}|[A-Z]\w*))?(?:T.*)?$/.exec(value);
  if (match === null) return null;
  const [, year, middle, last] = match as unknown as [string, string, string | undefined, string | undefined];
  if (year.length < 4) return middle === undefined ? same(year.padEnd(4, "0"), year.padEnd(4, "9")) : null;
  if (middle === undefined) return same(year);
  const monthsFrom = (first: number, count: number): TimeRange => {
    const end = addMonths(dayOf(Number(year), first, 1), count - 1);
    return same(`${year}-${pad(first)}`, formatMonth(end));
  };
  if (/^\d/.test(middle)) {
    if (last === undefined) return same(`${year}-${middle}`);
    if (/^\d/.test(last)) return same(`${year}-${middle}-${last}`);
    const nth = Number(last.slice(1));
    const first = dayOf(Number(year), Number(middle), 1);
    const monday = first - weekdayOf(first) + 1 + (nth - 1) * 7;
    return last.startsWith("W") && nth > 0 ? same(formatDay(Math.max(first, monday)), formatDay(monday + 6)) : null;
  }
  const number = Number(middle.slice(1));
  if (middle.startsWith("Q") && number >= 1 && number <= 4) return monthsFrom((number - 1) * 3 + 1, 3);
  if (middle.startsWith("H") && number >= 1 && number <= 2) return monthsFrom((number - 1) * 6 + 1, 6);
  if (middle in seasonStart) return monthsFrom(seasonStart[middle as Season], 3);
  if (middle.startsWith("W") && number >= 1) {
    const monday = mondayOf(Number(year), number);
    return last === "WE"
      ? same(formatDay(monday + 5), formatDay(monday + 6))
      : same(formatDay(monday), formatDay(monday + 6));
  }
  return null;
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
