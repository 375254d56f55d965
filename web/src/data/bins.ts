/** Counts dates by day, month or year, whichever gives a chart that can be read, with the empty bins between. */
import { rollup, sum } from "d3-array";
import { utcDay, utcMonth } from "d3-time";
import { calendars, endOf, periodsBetween, startOf } from "./periods.ts";

export interface Bin {
  /** An ISO prefix as long as the unit. */
  readonly value: string;
  readonly count: number;
}

/** Most bins a chart of a column's width shows as bars that can be told apart. */
const mostBins = 72;

/** @param dates ISO prefixes with their counts; those less precise than the unit chosen are counted at its first bin. */
export const binDates = (
  dates: readonly (readonly [date: string, count: number])[],
): { unit: "day" | "month" | "year"; bins: Bin[] } => {
  const instants = dates.map(([date, count]) => ({ at: startOf(date), count })).toSorted((a, b) => +a.at - +b.at);
  const [first, last] = [instants[0]?.at, instants.at(-1)?.at];
  if (first === undefined || last === undefined) return { unit: "year", bins: [] };
  const unit = utcDay.count(first, last) < mostBins ? "day" : utcMonth.count(first, last) < mostBins ? "month" : "year";
  const { name } = calendars[unit];
  const counts = rollup(
    instants,
    (ofOne) => sum(ofOne, ({ count }) => count),
    ({ at }) => name(at),
  );
  const between = periodsBetween(unit, first, endOf(name(last)));
  const values = between.length <= mostBins ? between : [...counts.keys()];
  return { unit, bins: values.map((value) => ({ value, count: counts.get(value) ?? 0 })) };
};
