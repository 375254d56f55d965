/** Arithmetic of the proleptic Gregorian calendar on day numbers (days since 1970-01-01); weeks as ISO 8601 counts them. */

const DAY_MS = 86_400_000;

export const pad = (value: number): string => String(value).padStart(2, "0");

/** Day number of a day; a day past the end of its month counts on into the next. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** Day number of an ISO prefix that is at least a day long. */
export const parseDay = (iso: string): number =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** Days from one ISO prefix to another, each taken at its first day; below zero where the other is earlier. */
export const daysFrom = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS;

export const daysApart = (a: string, b: string): number => Math.abs(daysFrom(a, b));

export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * DAY_MS).getUTCMonth() + 1;
export const dateOf = (day: number): number => new Date(day * DAY_MS).getUTCDate();
/** 1 (Monday) to 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const formatYear = (year: number): string => String(year).padStart(4, "0");

/** @example formatDay(dayOf(2018, 6, 12)) // "2018-06-12" */
export const formatDay = (day: number): string => `${formatYear(yearOf(day))}-${pad(monthOf(day))}-${pad(dateOf(day))}`;

export const formatMonth = (day: number): string => `${formatYear(yearOf(day))}-${pad(monthOf(day))}`;

/** @example formatWeek(dayOf(2018, 7, 31)) // "2018-W31" */
export const formatWeek = (day: number): string => {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  return `${formatYear(year)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
};

/** Monday of an ISO week. */
export const mondayOf = (year: number, week: number): number => {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
};

export const daysIn = (year: number, month: number): number => dateOf(dayOf(year, month + 1, 0));

/** True where the calendar has such a day; February 29 counts where the year is not told. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);

/** The same day of another month; the last of that month where it is shorter. */
export const addMonths = (day: number, months: number): number => {
  const month = monthOf(day) - 1 + months;
  const year = yearOf(day) + Math.floor(month / 12);
  const inYear = (((month % 12) + 12) % 12) + 1;
  return dayOf(year, inYear, Math.min(dateOf(day), daysIn(year, inYear)));
};
