/** The day of a report without a date from dated reports that it was taken from or that share a text with it. */
import type { IsoPrefix, ReportId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { daysApart } from "../../read/dates/calendar.ts";
import { resolveTime } from "../../read/dates.ts";
import type { Provenance } from "../provenance.ts";
import type { ReportTimes } from "../times.ts";

/** Least score of an edge that dates a report. */
const LEAST_SCORE = 0.5;
/** Days over which dated relatives may be spread. */
const SPREAD = 3;

/** For each report those that hold some of its text. */
export const relativesOf = ({ edges }: Pick<Provenance, "edges">): ReadonlyMap<ReportId, readonly ReportId[]> => {
  const relatives = new Map<ReportId, Set<ReportId>>();
  const add = (a: ReportId, b: ReportId): void => {
    const set = relatives.get(a) ?? new Set();
    relatives.set(a, set.add(b));
  };
  for (const { from, to, relation, score } of edges) {
    if (relation === "credits" || score < LEAST_SCORE) continue;
    add(from, to);
    add(to, from);
  }
  return new Map([...relatives].map(([id, set]) => [id, [...set].sort()]));
};

/** What the report's own expressions mean as seen from a day, as one string. */
const readingAt = (doc: ReadDoc, anchor: IsoPrefix): string =>
  doc.dates
    .filter(({ anchor: on, type }) => on === "report" && type !== "DURATION" && type !== "SET")
    .map(({ meaning, tense }) => JSON.stringify(resolveTime(meaning, anchor, tense)))
    .join(" ");

/** True where the report tells, in the past tense, of a day after `anchor` that it names in full. */
const contradicts = (doc: ReadDoc, anchor: IsoPrefix): boolean =>
  doc.dates.some(
    ({ anchor: on, tense, range }) =>
      on === "none" &&
      tense === "past" &&
      range !== null &&
      range.start.length >= 10 &&
      range.start.slice(0, 10) > anchor,
  );

/**
 * The day of a report from its relatives' days: the earliest, where they lie close together and the report's own expressions
 * mean the same days seen from each.
 *
 * @returns null where no relative is dated, where they are apart, or where the report's own words speak against it.
 */
export const dayFromRelatives = (
  doc: ReadDoc,
  relatives: readonly ReportId[],
  times: ReportTimes,
): IsoPrefix | null => {
  const days = [...new Set(relatives.flatMap((id) => times.get(id)?.anchor ?? []))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysApart(first, last) > SPREAD) return null;
  if (new Set(days.map((day) => readingAt(doc, day))).size > 1) return null;
  return contradicts(doc, first) ? null : first;
};
