/** Which day an event has when several mentions tell of it: what sentences say outright goes before what the report lets infer. */
import type { TimeRange } from "../../read/dates.ts";
import type { ToldDay } from "../../read/events/day.ts";
import { compareRanges, isDay } from "./range.ts";

const keyOf = ({ start, end }: TimeRange): string => `${start} ${end}`;

/** The range told most often, days before months; the earliest of equals; null where there is none. */
export const mostToldRange = (ranges: readonly TimeRange[]): TimeRange | null => {
  const precise = ranges.filter(isDay);
  const counts = new Map<string, { range: TimeRange; n: number }>();
  for (const range of precise.length > 0 ? precise : ranges) {
    const known = counts.get(keyOf(range));
    counts.set(keyOf(range), { range, n: (known?.n ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || (keyOf(a.range) < keyOf(b.range) ? -1 : 1))[0]?.range ?? null;
};

/**
 * The day of one mention beside the others of its event: its own where its sentence says a day; a day that others say where its own is
 * coarser and holds it, or is only inferred.
 */
export const settleDay = (own: ToldDay | null, others: readonly (ToldDay | null)[]): TimeRange | null => {
  const said = mostToldRange(others.flatMap((day) => (day?.basis === "said" ? [day.range] : [])));
  if (own === null || own.basis !== "said") return said ?? own?.range ?? null;
  if (isDay(own.range) || said === null) return own.range;
  return isDay(said) && compareRanges(own.range, said) !== "apart" ? said : own.range;
};
