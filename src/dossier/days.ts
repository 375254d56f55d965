/**
 * What an ISO prefix of a dossier says, and the same in plain words. It may be any digits of the right shape: only what is a real day of the
 * calendar counts, and what is not is cut to the part that is.
 */
export interface DayParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The parts of an ISO prefix that are real, as the clock stood where it was read; null where not even its year is. */
export const partsOf = (value: string): DayParts | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(value);
  if (match === null) return null;
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return null;
  if (month === undefined || month < 1 || month > 12) return { year };
  if (day === undefined || day < 1 || day > daysIn(year, month)) return { year, month };
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return { year, month, day };
  return { year, month, day, hour, minute };
};

export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "3 May 2021", "May 2021", "2021", as precise as the value; the value itself where it is no day. */
export const dayWords = (value: string): string => {
  const parts = partsOf(value);
  if (parts === null) return value;
  const { year, month, day } = parts;
  return [day, month === undefined ? undefined : monthNames[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
};
