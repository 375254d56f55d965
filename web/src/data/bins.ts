/** Counts dates by day, month or year, whichever gives a chart that can be read, with the empty bins between. */
import { nextPeriod } from "./when.ts";

export interface Bin {
  /** An ISO prefix as long as the unit. */
  readonly value: string;
  readonly count: number;
}

/** Most bins a chart of a column's width shows as bars that can be told apart. */
const mostBins = 72;

const spanOf = (first: string, last: string): string[] | null => {
  const values: string[] = [];
  for (let value = first; value <= last; value = nextPeriod(value)) {
    values.push(value);
    if (values.length > mostBins) return null;
  }
  return values;
};

const firstDay = (date: string): string => `${date}${"-01-01".slice(date.length - 4)}`.slice(0, 10);

/** @param dates ISO prefixes with their counts; those less precise than the unit chosen are counted at its first bin. */
export const binDates = (
  dates: readonly (readonly [date: string, count: number])[],
): { unit: "day" | "month" | "year"; bins: Bin[] } => {
  const sorted = dates
    .map(([date, count]) => ({ date: firstDay(date), count }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const [unit, length] of [
    ["day", 10],
    ["month", 7],
    ["year", 4],
  ] as const) {
    const [first, last] = [sorted[0], sorted.at(-1)];
    const values = first && last ? spanOf(first.date.slice(0, length), last.date.slice(0, length)) : [];
    if (values === null && unit !== "year") continue;
    const counts = new Map<string, number>();
    for (const { date, count } of sorted) {
      const key = date.slice(0, length);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return { unit, bins: (values ?? [...counts.keys()]).map((value) => ({ value, count: counts.get(value) ?? 0 })) };
  }
  return { unit: "year", bins: [] };
};
