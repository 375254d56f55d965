/**
 * Texts that tell history: in a chronicle of 1920, "April 26" is a day of 1920, whatever day the text was published on. Such a
 * text names many years long past and hardly ever speaks of today; a day or month without a year is then the nearest to
 * the one told before it.
 */

import { parseDay } from "./calendar.ts";
import type { Fields, TimeMeaning } from "./meaning.ts";
import { resolveValue } from "./resolve.ts";
import { firstDay, rangeOfValue } from "./value-range.ts";

/** Years that a text must name for it to be history, and how many of them for each word that hangs on its own day. */
const LEAST_YEARS = 8;
const FOR_EACH = 4;
/** Years before the report that are long past. */
const LONG_PAST = 2;
/** How many times as far back a day is taken to be: a story goes forward. */
const BACKWARD = 1.5;

const yearsOf = (meaning: TimeMeaning): number[] => {
  if (meaning.kind === "named") return meaning.fields.year === undefined ? [] : [meaning.fields.year];
  if (meaning.kind === "edge") return yearsOf(meaning.of);
  if (meaning.kind === "range") return yearsOf(meaning.named ?? meaning.from);
  return [];
};

const isDeictic = (meaning: TimeMeaning): boolean => {
  if (meaning.kind === "time") return meaning.day !== null && isDeictic(meaning.day);
  if (meaning.kind === "shift") return true;
  return (
    meaning.kind === "named" &&
    (meaning.turn !== undefined || (meaning.fields.weekday !== undefined && meaning.fields.day === undefined))
  );
};

/** True for a text that tells history, as seen from the year it speaks from. */
export const isNarrative = (meanings: readonly TimeMeaning[], year: number): boolean => {
  const past = meanings.filter((meaning) => yearsOf(meaning).some((named) => named <= year - LONG_PAST)).length;
  const deictic = meanings.filter(isDeictic).length;
  return past >= LEAST_YEARS && past >= deictic * FOR_EACH;
};

/** The year that makes fields without one lie nearest to `value`, what was told before. */
const yearBeside = (fields: Fields, value: string): number | null => {
  const range = rangeOfValue(value);
  if (range === null) return null;
  const year = Number(range.start.slice(0, 4));
  if (range.start.length === 4) return year;
  const from = parseDay(firstDay(range.start));
  const cost = (candidate: number): number => {
    const resolved = resolveValue({ kind: "named", fields: { ...fields, year: candidate } }, null);
    const start = resolved === null ? null : rangeOfValue(resolved);
    if (start === null) return Number.POSITIVE_INFINITY;
    const ahead = parseDay(firstDay(start.start)) - from;
    return ahead >= 0 ? ahead : -ahead * BACKWARD;
  };
  return [year, year + 1, year - 1].reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
};

/** A meaning with the year that the story around it gives it; the same where it names one or needs none. */
export const inStory = (meaning: TimeMeaning, before: string): TimeMeaning => {
  switch (meaning.kind) {
    case "named": {
      const { fields, turn } = meaning;
      if (fields.year !== undefined || turn !== undefined) return meaning;
      if (
        fields.month === undefined &&
        fields.season === undefined &&
        fields.quarter === undefined &&
        fields.half === undefined
      )
        return meaning;
      const year = yearBeside(fields, before);
      return year === null ? meaning : { kind: "named", fields: { ...fields, year } };
    }
    case "edge":
      return { ...meaning, of: inStory(meaning.of, before) };
    case "time":
      return meaning.day === null ? meaning : { ...meaning, day: inStory(meaning.day, before) };
    case "range": {
      const [from, to] = [inStory(meaning.from, before), inStory(meaning.to, before)];
      return {
        ...meaning,
        from,
        to,
        ...(meaning.named === undefined ? {} : { named: inStory(meaning.named, before) }),
      };
    }
    default:
      return meaning;
  }
};
