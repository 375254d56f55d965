/**
 * Dates in plain words. An ISO prefix keeps its precision: "2024-04" reads "April 2024", never its first day. The zone is
 * the one the text was read in; nothing is converted to the reader's own.
 */
import { dayWords, monthNames } from "../../../src/dossier/days.ts";

export { dayWords };

interface Parts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly clock: string | null;
}

const partsOf = (value: string): Parts => {
  const month = monthNames[Number(value.slice(5, 7)) - 1] ?? null;
  const time = /T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})?/.exec(value);
  return {
    year: value.slice(0, 4),
    month,
    day: value.length >= 10 ? String(Number(value.slice(8, 10))) : null,
    clock: time === null ? null : `${time[1]}${zoneOf(time[2])}`,
  };
};

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined) return "";
  if (zone === "Z" || zone === "+00:00" || zone === "-00:00") return " UTC";
  const [hours, minutes] = zone.slice(1).split(":");
  return ` UTC${zone.startsWith("-") ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
};

const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" ");

/** As `dayWords`, with the clock where the value has one: "12 March 2024, 18:30 UTC+2". */
export const whenWords = (value: string): string => {
  const { clock } = partsOf(value);
  return clock === null ? dayWords(value) : `${dayWords(value)}, ${clock}`;
};

/** "12 Mar", for chips beside a full date of the same year. */
export const shortDay = (value: string): string => {
  const { day, month, year } = partsOf(value);
  return month === null ? year : join(day, month.length > 4 ? month.slice(0, 3) : month);
};

/** "12 Mar 2024", where room is short. */
export const shortDate = (value: string): string =>
  value.length < 7 ? value : `${shortDay(value)} ${value.slice(0, 4)}`;

/** "10–12 March 2024", "28 April – 3 May 2024", "April–May 2024"; one value where both ends agree. */
export const rangeWords = (start: string, end: string): string => {
  if (start.slice(0, 10) === end.slice(0, 10)) return start === end ? whenWords(start) : dayWords(start);
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.year !== to.year) return `${dayWords(start)} – ${dayWords(end)}`;
  if (from.day === null && to.day === null) return `${join(from.month)}–${join(to.month, to.year)}`;
  if (from.month === to.month && from.day !== null && to.day !== null)
    return `${from.day}–${join(to.day, to.month, to.year)}`;
  return `${join(from.day, from.month)} – ${dayWords(end)}`;
};

/** True where the time is not one known day: a stretch, a month, a year. */
export const isStretch = (start: string, end: string): boolean =>
  start.length < 10 || end.length < 10 || start.slice(0, 10) !== end.slice(0, 10);

/** "March 2024": the heading a day stands under. */
export const monthWords = (value: string): string => {
  const { month, year } = partsOf(value);
  return join(month, year);
};
