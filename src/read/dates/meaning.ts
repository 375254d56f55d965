/**
 * What an expression of time says on its own, before anything is known of the day it is said on: plain data that goes
 * through JSON unchanged, so that a report without a date can be resolved again when the story tells its day.
 */
import type { Edge, PartOfDay, Season, TimeUnit } from "../../languages/rules/dates.ts";

/** Which way the verb beside an expression looks. */
export type Tense = "past" | "future";

/** Places in the calendar as named. What is larger than the largest field named comes from the anchor. */
export interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  /** Saturday and Sunday. */
  readonly weekend?: true;
  /** ISO week of the year. */
  readonly week?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** 198: the nineteen-eighties. */
  readonly decade?: number;
  /** 19: the years 1900 to 1999. */
  readonly century?: number;
  /** The n-th such weekday or week of what it stands in; -1 is the last. */
  readonly nth?: number;
}

export type TimeMeaning =
  /** Now, the past, the future. */
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** "June 12", "Thursday", "last March" (turn -1), "2018". */
  | { readonly kind: "named"; readonly fields: Fields; readonly turn?: number }
  /** The calendar's own day, week, year so many units from the anchor's: "yesterday", "this week", "24 days ago" (counted). */
  | { readonly kind: "shift"; readonly unit: TimeUnit; readonly by: number; readonly counted?: boolean }
  /** "January of last year". */
  | { readonly kind: "within"; readonly outer: TimeMeaning; readonly fields: Fields }
  /** As seen from another day than the report's: "two days after June 12". `base` null: the day named before it in the text. */
  | { readonly kind: "from"; readonly base: TimeMeaning | null; readonly step: TimeMeaning }
  /** A time of day. `clock` "09:00"; `zone` in minutes east of UTC. */
  | {
      readonly kind: "time";
      readonly day: TimeMeaning | null;
      readonly part?: PartOfDay;
      readonly clock?: string;
      readonly zone?: number;
    }
  /** "Early July", "the end of the year". */
  | { readonly kind: "edge"; readonly edge: Edge; readonly of: TimeMeaning }
  /** TIMEX3 value of a duration or a set. */
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  /** Both ends included: "Sept 18-20". `named`: the day that this expression itself names of several that make the range. */
  | { readonly kind: "range"; readonly from: TimeMeaning; readonly to: TimeMeaning; readonly named?: TimeMeaning };

/** True where the value does not depend on the anchor. */
export const isAbsolute = (meaning: TimeMeaning): boolean => {
  switch (meaning.kind) {
    case "reference":
    case "shift":
      return false;
    case "duration":
    case "set":
      return true;
    case "named":
      return (
        meaning.fields.year !== undefined || meaning.fields.decade !== undefined || meaning.fields.century !== undefined
      );
    case "within":
      return isAbsolute(meaning.outer);
    case "from":
      return meaning.base !== null && isAbsolute(meaning.base);
    case "time":
      return meaning.day !== null && isAbsolute(meaning.day);
    case "edge":
      return isAbsolute(meaning.of);
    case "range":
      return isAbsolute(meaning.from) && isAbsolute(meaning.to);
  }
};
