/**
 * The day of a report without a date from the days it names itself: "… on July 6 and 7 … Sunday … Thursday". The news of a
 * report is its last day; where it names a full day shortly before, and another weekday between the two, the run of
 * weekdays fits one week only. Background is kept out: a day that other reports look back on, or one that the report leaves
 * behind by naming a later month, pins nothing.
 */
import type { IsoPrefix } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { dayOf, daysFrom, formatDay, isDay, weekdayOf } from "../../read/dates/calendar.ts";
import type { TimeExpression, TimeMeaning } from "../../read/dates.ts";
import type { ReportTimes } from "../times.ts";

/** Days from the full day to the news, at most: further on, weeks can't be told apart. */
const LONGEST_RUN = 7;
/** A dated report that tells of a day this long before it looks back on it. */
const LOOKS_BACK = 14;

const dayPart = (meaning: TimeMeaning): TimeMeaning =>
  meaning.kind === "time" && meaning.day !== null ? meaning.day : meaning;

interface Named {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** Month and day of an expression; for a range its last day. */
const namedDay = (meaning: TimeMeaning): Named | null => {
  const part = dayPart(meaning);
  if (part.kind === "range") return namedDay(part.to);
  if (part.kind !== "named" || part.fields.month === undefined || part.fields.day === undefined) return null;
  return { month: part.fields.month, day: part.fields.day, year: part.fields.year ?? null };
};

const weekdayIn = (meaning: TimeMeaning): number | null => {
  const part = dayPart(meaning);
  if (part.kind !== "named" || part.turn !== undefined) return null;
  const { weekday, day } = part.fields;
  return day === undefined ? (weekday ?? null) : null;
};

/** Month of an expression that names no day. */
const monthIn = (meaning: TimeMeaning): number | null => {
  const part = meaning.kind === "edge" ? meaning.of : meaning;
  if (part.kind !== "named" || part.fields.day !== undefined || part.fields.year !== undefined) return null;
  return part.fields.month ?? null;
};

const order = ({ month, day }: Named): number => month * 100 + day;

/** The year of a day that the report names without one: the last year it names, else that of the same day elsewhere. */
const yearOf = (named: Named, dates: readonly TimeExpression[], members: readonly ReadDoc[]): number | null => {
  if (named.year !== null) return named.year;
  const years = dates.flatMap(({ range }) => (range === null ? [] : [Number(range.end.slice(0, 4))]));
  if (years.length > 0) return Math.max(...years);
  const elsewhere = new Set(
    members.flatMap((doc) =>
      doc.dates.flatMap(({ meaning, range }) => {
        const other = namedDay(meaning);
        return range !== null && other !== null && order(other) === order(named)
          ? [Number(range.start.slice(0, 4))]
          : [];
      }),
    ),
  );
  return elsewhere.size === 1 ? ([...elsewhere][0] as number) : null;
};

/** True where a dated report of the story looks back on that day from afar. */
const isBackground = (named: Named, doc: ReadDoc, members: readonly ReadDoc[], times: ReportTimes): boolean =>
  members.some((other) => {
    const anchor = times.get(other.report.id)?.anchor ?? null;
    if (other === doc || anchor === null) return false;
    return other.dates.some(({ meaning, range }) => {
      const same = namedDay(meaning);
      if (same === null || order(same) !== order(named) || range === null) return false;
      return daysFrom(range.end, anchor) > LOOKS_BACK;
    });
  });

/** The first such weekday on or after a day number. */
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The day that the report's own expressions give it, seen beside the other reports of its story; null where several fit. */
export const dayFromSequence = (doc: ReadDoc, members: readonly ReadDoc[], times: ReportTimes): IsoPrefix | null => {
  if (members.length < 2) return null;
  const told = doc.dates.filter(({ tense, anchor }) => tense === "past" && anchor !== "text");
  const full = doc.dates.flatMap(({ meaning, anchor }) => (anchor === "text" ? [] : (namedDay(meaning) ?? [])));
  const candidates = full.filter((named) => !isBackground(named, doc, members, times));
  const [latest] = candidates.sort((a, b) => order(b) - order(a));
  if (latest === undefined) return null;
  const months = told.flatMap(({ meaning }) => monthIn(meaning) ?? []);
  if (months.some((month) => month > latest.month)) return null;
  const year = yearOf(latest, doc.dates, members);
  if (year === null) return null;
  if (!isDay(year, latest.month, latest.day)) return null;
  const start = dayOf(year, latest.month, latest.day);

  // The news comes first in a report; what is named after it led up to it.
  const weekdays = told.flatMap(({ meaning }) => weekdayIn(meaning) ?? []);
  const peg = weekdays[0];
  const between = weekdays.find((weekday) => weekday !== peg);
  if (peg === undefined || between === undefined) return null;
  const middle = onOrAfter(start, between);
  const news = onOrAfter(middle, peg);
  if (news - start > LONGEST_RUN) return null;
  // Every other weekday has to fall inside the run as well.
  if (weekdays.some((weekday) => onOrAfter(start, weekday) > news)) return null;
  return formatDay(news);
};
