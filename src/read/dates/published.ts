/**
 * Reads the line that says when a report appeared: "1 March 2019 12:35 (UTC +04:00)", "05.07.2022 14:03 МСК". Only a whole date
 * counts (day, month and year); whether the line is such a line is for the layout stage to tell.
 */
import { undetermined } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { IsoPrefix, Span } from "../../model/index.ts";
import { TokenKind, type Tokens, tokenise } from "../tokens.ts";
import { type CalendarName, calendarNames } from "./calendar-names.ts";
import { formatOffset, readZone } from "./zones.ts";

const memo = new WeakMap<Language, ReadonlyMap<string, CalendarName>>();
const namesOf = (language: Language): ReadonlyMap<string, CalendarName> => {
  let names = memo.get(language);
  if (names === undefined) {
    // Pages in any language may carry a date line in English: the names of the undetermined language.
    names = new Map([...calendarNames(undetermined.dates), ...calendarNames(language.dates)]);
    memo.set(language, names);
  }
  return names;
};

/** One part of a date, in figures or as a month's name. */
interface Part {
  readonly token: number;
  readonly value: number;
  readonly name: boolean;
  readonly digits: number;
}

const pad = (value: number): string => String(value).padStart(2, "0");

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 &&
  year <= 2200 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The parts that may make a date, from token `first` on, with no more than two short tokens between two of them. */
const partsFrom = (tokens: Tokens, first: number, names: ReadonlyMap<string, CalendarName>): Part[] => {
  const parts: Part[] = [];
  let gap = 0;
  for (let i = first; i < tokens.count && parts.length < 3 && gap <= 2; i++) {
    const word = tokens.folded[i] as string;
    const kind = tokens.kinds[i] as number;
    if (kind === TokenKind.number && /^\d+$/.test(word)) {
      parts.push({ token: i, value: Number(word), name: false, digits: word.length });
      gap = 0;
    } else if (kind === TokenKind.number && parts.length === 0 && /^\d+\.\d+\.\d+$/.test(word)) {
      for (const figures of word.split("."))
        parts.push({ token: i, value: Number(figures), name: false, digits: figures.length });
    } else if (kind !== TokenKind.mark && names.get(word)?.field === "month") {
      parts.push({ token: i, value: (names.get(word) as CalendarName).value, name: true, digits: 0 });
      gap = 0;
    } else if (parts.length === 0 || word.length > 5) break;
    else gap++;
  }
  return parts;
};

/** Year, month, day of three parts; undefined where they make no date or it is open which is which. */
const order = (parts: readonly Part[], figures: "dmy" | "mdy" | "ymd"): [number, number, number] | undefined => {
  const [a, b, c] = parts as [Part, Part, Part];
  if (parts.length < 3) return undefined;
  const named = parts.findIndex((part) => part.name);
  if (named === 0) return [c.value, a.value, b.value];
  if (named === 1) return a.digits === 4 ? [a.value, b.value, c.value] : [c.value, b.value, a.value];
  if (named === 2) return undefined;
  if (a.digits === 4) return [a.value, b.value, c.value];
  if (c.digits !== 4) return undefined;
  return figures === "mdy" && a.value <= 12 ? [c.value, a.value, b.value] : [c.value, b.value, a.value];
};

const meridiems: ReadonlyMap<string, number> = new Map([
  ...["am", "오전", "午前", "上午", "ص"].map((word): [string, number] => [word, 0]),
  ...["pm", "오후", "午後", "下午", "م"].map((word): [string, number] => [word, 12]),
]);

/** The clock beside tokens `[first, last]`: hours, minutes, and the first and last of its tokens. */
const clockBeside = (
  tokens: Tokens,
  first: number,
  last: number,
): { at: string; first: number; last: number } | null => {
  const near = [...Array(6).keys()]
    .map((step) => last + 1 + step)
    .concat([...Array(5).keys()].map((step) => first - 1 - step));
  for (const i of near) {
    const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(tokens.folded[i] ?? "");
    if (match === null) continue;
    let hours = Number(match[1]);
    const after = meridiems.get(tokens.folded[i + 1] ?? "");
    const before = meridiems.get(tokens.folded[i - 1] ?? "");
    const meridiem = after ?? before;
    if (meridiem !== undefined && hours <= 12) hours = (hours % 12) + meridiem;
    if (hours > 23 || Number(match[2]) > 59) continue;
    return {
      at: `${pad(hours)}:${match[2]}`,
      first: before !== undefined && after === undefined ? i - 1 : i,
      last: after === undefined ? i : i + 1,
    };
  }
  return null;
};

/**
 * The first whole date in `text`, with the time of day and offset from UTC where they stand beside it.
 *
 * @returns The value as an ISO 8601 prefix and the span of `text` it was read from; null where there is none, or where the
 *   order of day and month is open.
 * @example
 * parsePublished("1 March 2019 12:35 (UTC +04:00)", english) // { value: "2019-03-01T12:35+04:00", span: { start: 0, end: 31 } }
 */
export const parsePublished = (text: string, language: Language): { value: IsoPrefix; span: Span } | null => {
  const tokens = tokenise(text);
  const names = namesOf(language);
  for (let i = 0; i < tokens.count; i++) {
    const parts = partsFrom(tokens, i, names);
    const date = order(parts, language.dates.order);
    if (date === undefined || !isDay(...date)) continue;
    const day = `${date[0]}-${pad(date[1])}-${pad(date[2])}`;
    let last = (parts[2] as Part).token;
    // "2022년 7월 5일", "2018年10月8日": the sign of the day belongs to the date.
    if (/^[日号號일]/u.test(tokens.folded[last + 1] ?? "")) last++;
    const clock = clockBeside(tokens, i, last);
    if (clock === null)
      return { value: day, span: { start: tokens.starts[i] as number, end: tokens.ends[last] as number } };
    let end = tokens.ends[clock.last] as number;
    const rest = text.slice(end, end + 30);
    const lead = rest.length - rest.trimStart().length;
    const zone = readZone(rest.trimStart());
    if (zone !== null) end += lead + zone.length;
    return {
      value: `${day}T${clock.at}${zone === null ? "" : formatOffset(zone.minutes)}`,
      span: {
        start: tokens.starts[Math.min(i, clock.first)] as number,
        end: Math.max(end, tokens.ends[last] as number),
      },
    };
  }
  return null;
};
