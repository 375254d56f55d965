/**
 * Times as other formats want them. An ISO prefix of a dossier may be any digits of the right shape; here only what is a real day of the
 * calendar goes on, and what is not is cut to the part that is. EDTF is ISO 8601-2:2019, level 1: "?" marks what was inferred, a slash
 * an interval.
 */
import { partsOf } from "../dossier/days.ts";
import type { Event } from "../model/index.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** "2021-05-03", "2021-05" or "2021": the day, month or year of an ISO prefix; null where it has none. */
export const dayOf = (value: string): string | null => {
  const parts = partsOf(value);
  if (parts === null) return null;
  const { year, month, day } = parts;
  return [String(year).padStart(4, "0"), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === "number" ? two(part) : part))
    .join("-");
};

/** A full instant of RFC 3339, where the value is one; null else. */
export const instantOf = (value: string): string | null => {
  const match = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(:(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  if (match === null || dayOf(value) !== value.slice(0, 10)) return null;
  if (Number(match[1]) > 23 || Number(match[2]) > 59 || Number(match[4] ?? 0) > 59 || Number.isNaN(Date.parse(value)))
    return null;
  return match[3] === undefined ? value.replace(/(T\d{2}:\d{2})/, "$1:00") : value;
};

/** The first instant that a value may mean, in UTC where it names no zone; null where it is no time. */
export const earliestInstant = (value: string): string | null => {
  const instant = instantOf(value);
  if (instant !== null) return instant;
  const parts = partsOf(value);
  if (parts === null) return null;
  const { year, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`;
};

/** The time of an event in EDTF; null where it is unknown. An event's clock is kept only where it is a whole instant. */
export const edtfOf = (time: Event["time"]): string | null => {
  if (time === null) return null;
  const [start, end] = [dayOf(time.start), dayOf(time.end)];
  if (start === null || end === null) return null;
  const doubt = time.basis === "story" ? "?" : "";
  if (start !== end) return start < end ? `${start}${doubt}/${end}${doubt}` : null;
  const instant = instantOf(time.start);
  if (instant !== null && doubt === "" && time.start === time.end && !/\.\d/.test(instant)) return instant;
  return start + doubt;
};
