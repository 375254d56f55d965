/**
 * The checker of exports: every string that an export shows as a report's own words is looked up in the stored texts, letter for letter,
 * at the place the export gives. What a format cannot hold counts as found: XML 1.0 has no control characters, UTF-8 no half of a
 * surrogate pair (both U+FFFD in an export), and Markdown writes any run of spaces as one.
 */
import type { ReportId } from "../model/index.ts";
import type { Shown } from "./format.ts";

export interface Missing {
  readonly where: string;
  /** What the export shows. */
  readonly text: string;
  readonly why: string;
}

/** The source of a pattern for a shown text: U+FFFD stands for any one code unit, a space for any run of them. */
const patternOf = (shown: string, spaces: boolean): string => {
  const literal = shown.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replaceAll("\ufffd", "[^]");
  return spaces ? literal.trim().replace(/\s+/g, "\\s+") : literal;
};

const isLoose = (shown: string, spaces: boolean): boolean => spaces || shown.includes("\ufffd");

const fits = (stored: string, shown: string, spaces: boolean): boolean => {
  if (stored === shown) return true;
  if (!isLoose(shown, spaces)) return false;
  const around = spaces ? "\\s*" : "";
  return new RegExp(`^${around}${patternOf(shown, spaces)}${around}$`).test(stored);
};

const holds = (stored: string, shown: string, spaces: boolean): boolean =>
  stored.includes(shown) || (isLoose(shown, spaces) && new RegExp(patternOf(shown, spaces)).test(stored));

/** @returns Why a string is not found; null where it is. */
const faultOf = (shown: Shown, texts: ReadonlyMap<ReportId, string>): string | null => {
  const { text, report, start, end, spaces = false } = shown;
  if (text === "") return null;
  if (report === null) {
    for (const stored of texts.values()) if (holds(stored, text, spaces)) return null;
    return "no report holds these words";
  }
  const stored = texts.get(report);
  if (stored === undefined) return `report ${report} is not among the reports`;
  if (start === undefined || end === undefined)
    return holds(stored, text, spaces) ? null : `report ${report} does not hold these words`;
  if (!(start >= 0 && start < end && end <= stored.length)) return `${start}–${end} is no range of report ${report}`;
  return fits(stored.slice(start, end), text, spaces) ? null : `not what stands at ${start}–${end} of report ${report}`;
};

/**
 * Looks every shown string up.
 *
 * @param texts The stored texts by report.
 * @returns How many were looked up, and those that were not found.
 */
export const lookUp = (
  all: Iterable<Shown>,
  texts: ReadonlyMap<ReportId, string>,
): { readonly count: number; readonly missing: readonly Missing[] } => {
  const missing: Missing[] = [];
  let count = 0;
  for (const shown of all) {
    if (shown.text !== "") count++;
    const why = faultOf(shown, texts);
    if (why !== null) missing.push({ where: shown.where, text: shown.text, why });
  }
  return { count, missing };
};
