/** Comparing stretches of time that are ISO prefixes of any precision. */
import type { TimeRange } from "../../read/dates.ts";

const firstDay = (prefix: string): string =>
  prefix.length >= 10 ? prefix.slice(0, 10) : prefix.length === 7 ? `${prefix}-01` : `${prefix.slice(0, 4)}-01-01`;
const lastDay = (prefix: string): string =>
  prefix.length >= 10 ? prefix.slice(0, 10) : prefix.length === 7 ? `${prefix}-31` : `${prefix.slice(0, 4)}-12-31`;

/** Whether both name days, not months or years. */
export const isDay = (range: TimeRange): boolean => range.start.length >= 10 && range.end.length >= 10;

/** same: days that overlap; within: one coarser than the other and around it; apart: neither. */
export const compareRanges = (a: TimeRange, b: TimeRange): "same" | "within" | "apart" => {
  const overlaps = firstDay(a.start) <= lastDay(b.end) && firstDay(b.start) <= lastDay(a.end);
  if (!overlaps) return "apart";
  return isDay(a) && isDay(b) ? "same" : "within";
};

/** Days between two ISO days. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / 86_400_000;
