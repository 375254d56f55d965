/**
 * The axis of the timeline: a window of time (everything, a decade, a year, a month, a day), its parts (decades, years, months, days, hours)
 * and where in it each event stands. What is known by less than its day is as wide as the stretch that it may lie in.
 */
import { max, min } from "d3-array";
import { type ScaleTime, scaleUtc } from "d3-scale";
import { utcYear } from "d3-time";
import { calendars, endOf, periodsBetween, startOf, type Unit } from "./periods.ts";
import { isStretch } from "./when.ts";

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
  /** How many other events it stands for, which find no room beside it. */
  readonly others: number;
}

export interface Axis<T> {
  readonly unit: Unit;
  readonly ticks: readonly Tick[];
  readonly marks: readonly Mark<T>[];
  readonly lanes: number;
  /** Events in the window, drawn or not. */
  readonly count: number;
  /** Where an instant stands in the window, 0 to 1; nothing stands outside. */
  readonly share: ScaleTime<number, number>;
}

interface Timed {
  readonly time: { readonly start: string; readonly end: string } | null;
}

/** Most years that stand side by side: a longer time is shown by its decades. */
const mostYears = 60;

/** The instants a window holds; "" is all time, from the first year of what there is to its last. */
const domainOf = (window: string, spans: readonly { readonly start: number; readonly end: number }[]): [Date, Date] => {
  if (window !== "") return [startOf(window), endOf(window)];
  const [from, until] = [min(spans, ({ start }) => start)!, max(spans, ({ end }) => end)!];
  return [utcYear.floor(new Date(from)), utcYear.ceil(new Date(until))];
};

const partsOf: Readonly<Record<number, Unit>> = { 3: "year", 4: "month", 7: "day", 10: "hour" };

/** What a window is shown by. */
const unitOf = (window: string, [from, until]: readonly [Date, Date]): Unit =>
  partsOf[window.length] ?? (utcYear.count(from, until) > mostYears ? "decade" : "year");

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

/** CSS pixels that a dot takes, and the least that a stretch does, with what keeps it from its neighbour. */
const dotRoom = 17;
const stretchRoom = 25;
/** Most rows of dots, and of stretches above them. */
const mostRows = { dots: 6, stretches: 4 } as const;

interface Placed<T> {
  readonly item: T;
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
  /** The room it takes in its row. */
  readonly left: number;
  readonly right: number;
}

/**
 * Each in the lowest row that has room. Nothing is drawn over another: where no row has room, the uppermost mark there stands for the rest.
 *
 * @param placed In order of their start.
 * @param first The lowest row.
 */
const intoRows = <T>(placed: readonly Placed<T>[], first: number, most: number): Mark<T>[] => {
  const rows: { edge: number; last: number }[] = [];
  const marks: Mark<T>[] = [];
  for (const { item, from, to, cut, left, right } of placed) {
    let lane = rows.findIndex(({ edge }) => edge <= left);
    if (lane < 0 && rows.length < most) lane = rows.push({ edge: 0, last: 0 }) - 1;
    const row = rows[lane];
    if (row !== undefined) {
      row.edge = right;
      row.last = marks.push({ item, from, to, lane: first + lane, cut, others: 0 }) - 1;
    } else {
      const { last } = rows[most - 1]!;
      marks[last] = { ...marks[last]!, others: marks[last]!.others + 1 };
    }
  }
  return marks;
};

const rowsOf = (marks: readonly Mark<unknown>[]): number => (max(marks, ({ lane }) => lane) ?? -1) + 1;

/**
 * @param window An ISO prefix of 3, 4, 7 or 10 characters, or "" for all.
 * @param events In any order; those without a time have no place.
 * @param width Of the drawing, in CSS pixels.
 */
export const axisOf = <T extends Timed>(window: string, events: readonly T[], width: number): Axis<T> => {
  const [begin, after] = window === "" ? [-Infinity, Infinity] : [+startOf(window), +endOf(window)];
  const spans = events
    .flatMap((item) =>
      item.time === null ? [] : [{ item, start: +startOf(item.time.start), end: +endOf(item.time.end) }],
    )
    .filter(({ start, end }) => start < after && end > begin)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (spans.length === 0) return { unit: "year", ticks: [], marks: [], lanes: 0, count: 0, share: scaleUtc([0, 1]) };
  const domain = domainOf(window, spans);
  const unit = unitOf(window, domain);
  const share = scaleUtc(domain, [0, 1]).clamp(true);

  const { interval } = calendars[unit];
  const ticks = periodsBetween(unit, ...domain).map((value) => {
    const from = startOf(value);
    const [first, next] = [+from, +interval.offset(from, 1)];
    return { value, count: spans.filter(({ start, end }) => start < next && end > first).length };
  });

  const placed = spans.map(({ item, start, end }) => {
    const [from, to] = [share(start), share(end)];
    const stretch = isStretch(item.time!.start, item.time!.end);
    const left = stretch ? from : (from + to) / 2 - dotRoom / width / 2;
    const room = stretch ? Math.max(to - from + (stretchRoom - dotRoom) / width, stretchRoom / width) : dotRoom / width;
    const cut = start < +domain[0] || end > +domain[1];
    return { item, stretch, from, to, cut, left, right: left + room };
  });
  const [stretches, dots] = [placed.filter(({ stretch }) => stretch), placed.filter(({ stretch }) => !stretch)];
  const low = intoRows(dots, 0, mostRows.dots);
  const high = intoRows(stretches, rowsOf(low), mostRows.stretches);
  const marks = [...low, ...high];
  return { unit, ticks, marks, lanes: rowsOf(marks), count: spans.length, share };
};

/** The windows around one: "" and "2018" around "2018-06". */
export const windowsAround = (window: string): string[] =>
  ["", window.slice(0, 4), window.slice(0, 7)].filter(
    (outer, i) => i === 0 || (outer !== "" && outer.length < window.length),
  );

/** A window as an address gives it; "" where it is none. */
export const windowOf = (value: string | undefined): string =>
  /^\d{3}$|^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value ?? "") ? (value as string) : "";
