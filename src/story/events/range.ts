/** Comparing stretches of time that are ISO prefixes of any precision. */
import { firstDay, lastDay } from "../../read/dates/value-range.ts";
import type { TimeRange } from "../../read/dates.ts";

/** Whether both name days, not months or years. */
export const isDay = (range: TimeRange): boolean => range.start.length >= 10 && range.end.length >= 10;

/** same: days that overlap; within: one coarser than the other and around it; apart: neither. */
export const compareRanges = (a: TimeRange, b: TimeRange): "same" | "within" | "apart" => {
  const overlaps = firstDay(a.start) <= lastDay(b.end) && firstDay(b.start) <= lastDay(a.end);
  if (!overlaps) return "apart";
  return isDay(a) && isDay(b) ? "same" : "within";
};
