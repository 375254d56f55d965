/**
 * Names of months and weekdays as CLDR has them (`Intl`): stand-alone and inside a date ("lipiec", "lipca"), long and short,
 * in every locale that a language uses. Made once for each language.
 */
import type { DateRules } from "../../languages/rules/dates.ts";
import { fold } from "../characters.ts";

/** A month (1 to 12) or weekday (1: Monday, to 7), and whether the name is an abbreviation. */
export interface CalendarName {
  readonly field: "month" | "weekday";
  readonly value: number;
  readonly short: boolean;
}

const monthStyles: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "long", day: "numeric" },
  { month: "short" },
  { month: "short", day: "numeric" },
];
const weekdayStyles: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: "long" },
  { weekday: "long", day: "numeric", month: "long" },
  { weekday: "short" },
];

/** Every name of one language, folded, without a closing point; names without a letter (Chinese "3") are left out. */
export const calendarNames = ({ locales }: Pick<DateRules, "locales">): ReadonlyMap<string, CalendarName> => {
  const names = new Map<string, CalendarName>();
  const add = (locale: string, field: "month" | "weekday", styles: readonly Intl.DateTimeFormatOptions[]): void => {
    for (const style of styles) {
      const short = style[field] === "short";
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC", calendar: "gregory" });
      for (let value = 1; value <= (field === "month" ? 12 : 7); value++) {
        // 2021 began its March on a Monday.
        const day = field === "month" ? Date.UTC(2021, value - 1, 3) : Date.UTC(2021, 2, value);
        const parts = format.formatToParts(day).filter(({ type }) => type === field);
        const name = fold(parts.map((part) => part.value).join("")).replace(/\.$/, "");
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, { field, value, short });
      }
    }
  };
  for (const locale of locales) {
    add(locale, "month", monthStyles);
    add(locale, "weekday", weekdayStyles);
  }
  return names;
};
