/** Names of months and weekdays of a language, from CLDR: those of the running text and those that stand alone, long and short. */
import { fold } from "../characters.ts";

const bare = (word: string): string => fold(word).replace(/\.$/, "");

const partOf = (format: Intl.DateTimeFormat, type: "month" | "weekday", date: Date): string =>
  format.formatToParts(date).find((part) => part.type === type)?.value ?? "";

const collect = (
  locale: string,
  type: "month" | "weekday",
  dates: readonly Date[],
  options: readonly Intl.DateTimeFormatOptions[],
): Map<string, number> => {
  const names = new Map<string, number>();
  for (const option of options) {
    const format = new Intl.DateTimeFormat(locale, { ...option, timeZone: "UTC", calendar: "gregory" });
    for (const [i, date] of dates.entries()) {
      const name = bare(partOf(format, type, date));
      if (name.length > 1 && !/\d/.test(name) && !names.has(name)) names.set(name, i + 1);
    }
  }
  return names;
};

const monthDates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15)));
const weekdayDates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 0, 4 + day)));

interface CalendarNames {
  /** Folded, without a final point, to 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded, without a final point, to 1 (Monday) .. 7. */
  readonly weekdays: ReadonlyMap<string, number>;
}

const cache = new Map<string, CalendarNames>();

/** English writes "Sept" beside CLDR's "Sep". */
const alsoWritten: readonly (readonly [string, string, number])[] = [["en", "sept", 9]];

/** @example calendarNames("pl").months.get("lipca") // 7 */
export const calendarNames = (language: string): CalendarNames => {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const locale = language === "und" ? "en" : language;
  const months = collect(locale, "month", monthDates, [
    { month: "long", day: "numeric", year: "numeric" },
    { month: "long" },
    { month: "short", day: "numeric", year: "numeric" },
    { month: "short" },
  ]);
  for (const [code, name, month] of alsoWritten) if (code === locale) months.set(name, month);
  const weekdays = collect(locale, "weekday", weekdayDates, [{ weekday: "long" }, { weekday: "short" }]);
  const names = { months, weekdays };
  cache.set(language, names);
  return names;
};
