/**
 * What a time named by its own fields means as seen from a day. A bare weekday is the last such day up to and including the
 * anchor in the past tense, the next one in the future. A day without a year is the nearest in the sense of the tense.
 */
import {
  addMonths,
  dayOf,
  daysIn,
  formatDay,
  formatWeek,
  formatYear,
  mondayOf,
  monthOf,
  pad,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { Fields, Tense } from "./meaning.ts";
import { seasonStart } from "./value-range.ts";

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
export const formatFields = (fields: Fields): string | undefined => {
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

/** The TIMEX3 value of fields as seen from a day number; undefined where there is no such day. */
export const resolveNamed = (
  fields: Fields,
  turn: number | undefined,
  anchor: number,
  tense: Tense,
): string | undefined => {
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
