/** The days, months or years that a TIMEX3 value covers, and the first and last day of an ISO prefix. */
import type { Season } from "../../languages/rules/dates.ts";
import type { IsoPrefix } from "../../model/index.ts";
import { addMonths, dayOf, daysIn, formatDay, formatMonth, mondayOf, pad, weekdayOf } from "./calendar.ts";

/** First and last day (or month, or year), both included, as ISO prefixes. */
export interface TimeRange {
  readonly start: IsoPrefix;
  readonly end: IsoPrefix;
}

/** Month in which a season begins (northern hemisphere); winter belongs to the year it begins in. */
export const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

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
