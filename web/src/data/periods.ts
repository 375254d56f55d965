/**
 * Years, months, days and hours as the dossier writes them: an ISO 8601 prefix whose length is its precision, and three digits for a decade
 * ("191", the 1910s; EDTF writes 191X). d3-time does the calendar, as if all were UTC: the zone is the one the text was read in.
 */
import { type CountableTimeInterval, utcDay, utcHour, utcMinute, utcMonth, utcYear } from "d3-time";
import { utcFormat } from "d3-time-format";
import { partsOf } from "../../../src/dossier/days.ts";

export type Unit = "decade" | "year" | "month" | "day" | "hour";

interface Calendar {
  readonly interval: Pick<CountableTimeInterval, "floor" | "offset" | "range">;
  /** A period's prefix. */
  readonly name: (start: Date) => string;
}

const year = utcFormat("%Y");

export const calendars: Readonly<Record<Unit, Calendar>> = {
  decade: { interval: utcYear.every(10)!, name: (start) => year(start).slice(0, 3) },
  year: { interval: utcYear, name: year },
  month: { interval: utcMonth, name: utcFormat("%Y-%m") },
  day: { interval: utcDay, name: utcFormat("%Y-%m-%d") },
  hour: { interval: utcHour, name: utcFormat("%Y-%m-%dT%H") },
};

/** First instant of a prefix; where it is no real day, of the part of it that is one. */
export const startOf = (value: string): Date => {
  const whole = value.length === 3 ? `${value}0` : value.length === 13 ? `${value}:00` : value;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = partsOf(whole) ?? {};
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day); // `Date.UTC` would take the year 14 for 1914
  start.setUTCHours(hour, minute);
  return start;
};

const intervalOf = (value: string): Calendar["interval"] => {
  if (value.length === 3) return calendars.decade.interval;
  if (value.length === 13) return utcHour;
  const { month, day, hour } = partsOf(value) ?? {};
  return hour !== undefined ? utcMinute : day !== undefined ? utcDay : month !== undefined ? utcMonth : utcYear;
};

/** The instant after a prefix: after "2024-03" the first of April. */
export const endOf = (value: string): Date => intervalOf(value).offset(startOf(value), 1);

/** The prefixes of the periods that two instants hold between them, the last before `until`. */
export const periodsBetween = (unit: Unit, from: Date, until: Date): string[] => {
  const { interval, name } = calendars[unit];
  return interval.range(interval.floor(from), until).map(name);
};
