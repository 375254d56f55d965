/**
 * The moment that a line of a page's furniture names: "1 March 2019 12:35 (UTC +04:00)", "5 lipca 2022, 14:03",
 * "2022년 7월 5일". Only whole dates count, with their year; "05/07/2022" in English is two days and so none.
 * Dates inside sentences are the dates stage's business.
 */
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { calendarNames } from "./months.ts";

export interface Timestamp extends Span {
  /** ISO 8601 prefix, to the day or the minute, with the offset where the line names one. */
  readonly value: string;
  /** What is left of the line when day, time, zone and weekday are taken out. */
  readonly rest: string;
}

const two = (value: number): string => String(value).padStart(2, "0");

const isDay = (year: number, month: number, day: number): boolean => {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

interface Day {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const makeDay = (year: number, month: number, day: number, start: number, end: number): Day | undefined =>
  isDay(year, month, day) ? { value: `${year}-${two(month)}-${two(day)}`, start, end } : undefined;

/** Year first, in digits: ISO, "2022.07.05", "2022년 7월 5일", "2022年7月5日". */
const yearFirst = /(?<!\d)(\d{4})\s?[-./년年]\s?(\d{1,2})\s?[-./월月]\s?(\d{1,2})(?!\d)\s?[일日.]?/u;
/** Year last, in digits. */
const yearLast = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
/** Months by number, in Vietnamese: "ngày 5 tháng 7 năm 2022". */
const numberedMonth = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)/iu;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** A day with its month as a word: the number beside the month is the day, the next four digits the year. */
const wordedDay = (line: string, language: string): Day | undefined => {
  const names = [calendarNames(language).months, calendarNames("en").months];
  for (const match of line.matchAll(word)) {
    const month = names.map((map) => map.get(fold(match[0]))).find((found) => found !== undefined);
    if (month === undefined) continue;
    const before = line.slice(Math.max(0, match.index - 12), match.index);
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const dayBefore = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?(?:\s+(?:de|of))?[\s-]+$/.exec(before);
    const yearAfter = /^\.?,?(?:\s+(?:de|del))?[\s-]*(\d{4})(?!\d)/.exec(after);
    if (dayBefore !== null && yearAfter !== null)
      return makeDay(
        Number(yearAfter[1]),
        month,
        Number(dayBefore[1]),
        match.index - before.length + dayBefore.index,
        match.index + match[0].length + yearAfter[0].length,
      );
    const dayAfter = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(after);
    if (dayAfter !== null)
      return makeDay(
        Number(dayAfter[2]),
        month,
        Number(dayAfter[1]),
        match.index,
        match.index + match[0].length + dayAfter[0].length,
      );
  }
  return undefined;
};

const numericDay = (line: string, language: string): Day | undefined => {
  const first = yearFirst.exec(line);
  if (first !== null)
    return makeDay(Number(first[1]), Number(first[2]), Number(first[3]), first.index, first.index + first[0].length);
  const numbered = numberedMonth.exec(line);
  if (numbered !== null) {
    const [day, month, year] = [Number(numbered[1]), Number(numbered[2]), Number(numbered[3])];
    return makeDay(year, month, day, numbered.index, numbered.index + numbered[0].length);
  }
  const last = yearLast.exec(line);
  if (last === null) return undefined;
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const end = last.index + last[0].length;
  // Only English orders days both ways; with points it never puts the month first.
  if (language === "en" && last[2] !== "." && a <= 12 && b <= 12 && a !== b) return undefined;
  return language === "en" && last[2] !== "." && b > 12
    ? makeDay(year, a, b, last.index, end)
    : makeDay(year, b, a, last.index, end);
};

/** Zones whose letters mean one offset the world over; those that mean two (CST, IST) are left out. */
const zones: Readonly<Record<string, string>> = {
  utc: "Z",
  gmt: "Z",
  z: "Z",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  kst: "+09:00",
  jst: "+09:00",
  edt: "-04:00",
  est: "-05:00",
  cdt: "-05:00",
  mdt: "-06:00",
  pdt: "-07:00",
  pst: "-08:00",
  aest: "+10:00",
};

const clock =
  /(?<![\d.:])(오전|오후|午前|午後|上午|下午)?\s?(\d{1,2})(?::|시\s?|時|点|ч\.?\s?|h)(\d{2})(?::(\d{2})|분|分|мин\.?)?(?:\.\d{1,6})?(?!\d)\s*(a\.?m\.?|p\.?m\.?)?/iu;
const offset = /^[\s,(]*(?:(?:UTC|GMT)\s?)?([+\-−–])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)\)?/iu;
const zoneName = /^[\s,(]*(\p{L}{1,4})(?!\p{L})\)?/u;

interface Clock {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const clockOf = (line: string): Clock | undefined => {
  const match = clock.exec(line);
  if (match === null) return undefined;
  let hour = Number(match[2]);
  const half = fold(match[1] ?? match[5] ?? "");
  if (/^(오후|午後|下午|p)/.test(half) && hour < 12) hour += 12;
  if (/^(오전|午前|上午|a)/.test(half) && hour === 12) hour = 0;
  if (hour > 23 || Number(match[3]) > 59) return undefined;
  let end = match.index + match[0].length;
  let zone = "";
  const after = line.slice(end, end + 20);
  const shift = offset.exec(after);
  const named = zoneName.exec(after);
  const known = zones[fold(named?.[1] ?? "")];
  if (shift !== null && Number(shift[2]) <= 14) {
    zone = `${shift[1] === "+" ? "+" : "-"}${two(Number(shift[2]))}:${shift[3] ?? "00"}`;
    end += shift[0].length;
  } else if (named !== null && known !== undefined) {
    zone = known;
    end += named[0].length;
  }
  return { value: `T${two(hour)}:${match[3]}${zone}`, start: match.index, end };
};

/** Lines longer than this are not furniture. */
const LONGEST_LINE = 160;

/**
 * Reads the moment that a line names.
 *
 * @example
 * readTimestamp("Monday, October 08, 2018, 23:11", "en")?.value // "2018-10-08T23:11"
 */
export const readTimestamp = (line: string, language: string): Timestamp | undefined => {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return undefined;
  const day = numericDay(line, language) ?? wordedDay(line, language);
  if (day === undefined) return undefined;
  const blank = (text: string, { start, end }: { start: number; end: number }): string =>
    text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  // "T" joins the two halves of an ISO instant
  const joined = /^T\d/.test(line.slice(day.end)) ? { start: day.start, end: day.end + 1 } : day;
  const withoutDay = blank(line, joined);
  const time = clockOf(withoutDay);
  const weekdays = new Set([...calendarNames(language).weekdays.keys(), ...calendarNames("en").weekdays.keys()]);
  const left = time === undefined ? withoutDay : blank(withoutDay, time);
  const rest = left
    .replace(word, (found) => (weekdays.has(fold(found)) || zones[fold(found)] !== undefined ? "" : found))
    .replace(/\s+/g, " ")
    .trim();
  const start = Math.min(day.start, time?.start ?? day.start);
  const end = Math.max(day.end, time?.end ?? day.end);
  return { value: day.value + (time?.value ?? ""), rest, start, end };
};
