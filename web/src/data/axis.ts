/**
 * The axis of the timeline: a window of time (everything, a year, a month, a day), its parts (years, months, days, hours) and where in it
 * each event stands. What is known by less than its day is as wide as the stretch that it may lie in.
 */
import { nextPeriod } from "./when.ts";

export type Unit = "year" | "month" | "day" | "hour";

/** Length of an ISO prefix that names a year, month, day, hour. */
const lengths: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10, hour: 13 };

export interface Tick {
  /** An ISO prefix as long as the unit. */
  readonly value: string;
  /** Events that touch it. */
  readonly count: number;
}

export interface Mark<T> {
  readonly item: T;
  /** Where it begins and ends in the window, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Row, 0 the lowest. */
  readonly lane: number;
  /** It may begin before or end after the window. */
  readonly cut: boolean;
}

export interface Axis<T> {
  readonly unit: Unit;
  readonly ticks: readonly Tick[];
  readonly marks: readonly Mark<T>[];
  readonly lanes: number;
}

interface Timed {
  readonly time: { readonly start: string; readonly end: string } | null;
}

/** First instant of an ISO prefix, in milliseconds, as if it were UTC: the zone is the one the text was read in. */
export const startOf = (value: string): number => {
  const [year = "0", month = "01", day = "01"] = value.slice(0, 10).split("-");
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0));
};

const hourMs = 3_600_000;
const minuteMs = 60_000;

/** The instant after an ISO prefix: after "2024-03" the first of April. */
export const endOf = (value: string): number => {
  if (/T\d{2}:\d{2}/.test(value)) return startOf(value) + minuteMs;
  if (/T\d{2}/.test(value)) return startOf(value) + hourMs;
  return startOf(nextPeriod(value.slice(0, 10)));
};

/** Most years that stand side by side. */
const mostYears = 60;

/** The parts of a window: of all time the years from the first event to the last, of a year its months. */
const partsOf = (
  window: string,
  starts: readonly string[],
  ends: readonly string[],
): { unit: Unit; values: string[] } => {
  if (window.length >= lengths.day)
    return {
      unit: "hour",
      values: Array.from({ length: 24 }, (_, hour) => `${window.slice(0, 10)}T${String(hour).padStart(2, "0")}`),
    };
  const unit: Unit = window === "" ? "year" : window.length === lengths.year ? "month" : "day";
  const first = window === "" ? (starts[0] ?? "").slice(0, 4) : unit === "month" ? `${window}-01` : `${window}-01`;
  const last = window === "" ? (ends.at(-1) ?? "").slice(0, 4) : null;
  const values: string[] = [];
  const within = (value: string): boolean => (last === null ? value.startsWith(window) : value <= last);
  for (let value = first; value !== "" && within(value) && values.length < mostYears; value = nextPeriod(value))
    values.push(value);
  return { unit, values };
};

/** True where a time touches the window that an ISO prefix names; "" is all time. */
export const touches = ({ time }: Timed, window: string): boolean =>
  window === "" || (time !== null && startOf(time.start) < endOf(window) && endOf(time.end) > startOf(window));

/** The window in which all events lie: "" where they lie in more than one year. */
export const narrowest = (events: readonly Timed[]): string => {
  const years = new Set(
    events.flatMap(({ time }) => (time === null ? [] : [time.start.slice(0, 4), time.end.slice(0, 4)])),
  );
  return years.size === 1 ? ([...years][0] as string) : "";
};

/** Least share of the axis that keeps two marks of one row apart. */
const apart = 0.016;
/** Most rows; what finds no room stands in the uppermost. */
const mostLanes = 8;

/**
 * @param window An ISO prefix of 4, 7 or 10 characters, or "" for all.
 * @param events In any order; those without a time have no place.
 */
export const axisOf = <T extends Timed>(window: string, events: readonly T[]): Axis<T> => {
  const timed = events.filter((event) => event.time !== null && touches(event, window));
  const starts = timed.map(({ time }) => time!.start).toSorted();
  const ends = timed.map(({ time }) => time!.end).toSorted();
  const { unit, values } = partsOf(window, starts, ends);
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return { unit, ticks: [], marks: [], lanes: 0 };
  const spans = timed.map((item) => ({ item, start: startOf(item.time!.start), end: endOf(item.time!.end) }));
  const ticks = values.map((value) => {
    const [begin, after] = [startOf(value), endOf(value)];
    return { value, count: spans.filter(({ start, end }) => start < after && end > begin).length };
  });
  const [from, to] = [startOf(first), endOf(last)];
  const share = (instant: number): number => Math.min(1, Math.max(0, (instant - from) / (to - from)));
  const rows: number[] = [];
  const marks = spans
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ item, start, end }) => {
      const [left, right] = [share(start), share(end)];
      const free = rows.findIndex((edge) => edge + apart <= left);
      const lane = free >= 0 ? free : Math.min(rows.length, mostLanes - 1);
      rows[lane] = Math.max(rows[lane] ?? 0, right);
      return { item, from: left, to: right, lane, cut: start < from || end > to };
    });
  return { unit, ticks, marks, lanes: rows.length };
};

/** The windows around one: "" and "2018" around "2018-06". */
export const windowsAround = (window: string): string[] =>
  ["", window.slice(0, 4), window.slice(0, 7)].filter(
    (outer, i) => i === 0 || (outer !== "" && outer.length < window.length),
  );

/** A window as an address gives it; "" where it is none. */
export const windowOf = (value: string | undefined): string =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value ?? "") ? (value as string) : "";
