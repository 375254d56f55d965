/** What the grammar joins: a stretch of tokens, its category, and what it means. */
import type { Edge, PartOfDay, Season, TimeUnit } from "../../languages/rules/dates.ts";
import type { Fields, TimeMeaning } from "./meaning.ts";

/** Length of a stretch of the calendar that a date names. */
export type Grain = TimeUnit;

/** What a name needs beside it to be taken for a time: nothing, a preposition, a preposition or
 * another part of a date (an abbreviated name), another part of a date (figures). */
export const Doubt = { none: 0, preposition: 1, other: 2, alone: 3 } as const;

interface Empty {
  readonly none?: never;
}

/** What a node of each category carries. The first group is made of words, the second by rules. */
export interface Payloads {
  /** `figures`: how many, 0 for a number in words. `suffixed`: with a case ending (7'de). */
  number: { readonly n: number; readonly figures: number; readonly ordinal: boolean; readonly suffixed?: boolean };
  /** A Roman numeral; it counts quarters, halves and centuries. */
  roman: { readonly n: number };
  "ordinal-mark": Empty;
  few: Empty;
  half: Empty;
  /** `many`: in the plural. */
  unit: { readonly unit: TimeUnit; readonly many?: boolean };
  plural: { readonly unit: TimeUnit };
  "field-after": { readonly field: string };
  "field-before": { readonly field: string };
  month: { readonly month: number; readonly doubt: number };
  weekday: { readonly weekday: number; readonly doubt: number };
  turn: { readonly by: number };
  "turn-after": { readonly by: number };
  "week-turn": { readonly by: number };
  ago: Empty;
  "ago-before": Empty;
  hence: Empty;
  "hence-before": Empty;
  later: Empty;
  "later-before": Empty;
  earlier: Empty;
  after: Empty;
  before: Empty;
  "after-date": Empty;
  "before-date": Empty;
  "for-after": Empty;
  "for-before": Empty;
  edge: { readonly edge: Edge };
  "edge-after": { readonly edge: Edge };
  part: { readonly part: PartOfDay };
  season: { readonly season: Season };
  am: Empty;
  pm: Empty;
  oclock: Empty;
  "oclock-before": Empty;
  "past-hour": Empty;
  local: Empty;
  zone: { readonly minutes: number };
  every: Empty;
  "decade-after": Empty;
  "decade-before": Empty;
  bc: Empty;
  fiscal: Empty;
  about: Empty;
  "about-after": Empty;
  the: Empty;
  one: Empty;
  of: Empty;
  in: Empty;
  on: Empty;
  at: Empty;
  and: Empty;
  or: Empty;
  from: Empty;
  to: Empty;
  /** Zero tokens wide where it is a particle written to the word before it. */
  "from-after": Empty;
  "to-after": Empty;
  between: Empty;
  none: Empty;
  "none-before": Empty;
  possessive: Empty;
  /** Two figures with a point between: 9.30 Uhr, 22.04. */
  dotted: { readonly a: number; readonly b: number; readonly figures: number };
  comma: Empty;
  dash: Empty;
  slash: Empty;
  open: Empty;
  close: Empty;

  /** `n` null: several. */
  quantity: { readonly n: number | null; readonly unit: TimeUnit; readonly value: string };
  /** A date by its fields alone, so that a year or weekday beside it can still be added. */
  fields: { readonly fields: Fields; readonly grain: Grain; readonly doubt: number };
  /** Any other date. `past`: the duration it is where the verb looks back ("in two weeks"). */
  date: { readonly meaning: TimeMeaning; readonly grain: Grain; readonly past?: string };
  clock: {
    readonly hour: number;
    readonly minute: number | null;
    readonly second: number | null;
    readonly sure: boolean;
    readonly half?: boolean;
    readonly zone?: number;
  };
  time: { readonly meaning: TimeMeaning };
  range: { readonly meaning: TimeMeaning };
  /** Times named together, each where it stands. `run`: they follow one another and cover a range together. */
  coordination: {
    readonly items: readonly { readonly fields: Fields; readonly first: number; readonly last: number }[];
    readonly run: boolean;
  };
  duration: { readonly value: string };
  set: { readonly value: string };
  reference: { readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };
}

export type Category = keyof Payloads;

/** Tokens `[first, last]`, both included. `level` orders readings of the same tokens: the higher wins. */
export type NodeOf<C extends Category> = Payloads[C] & {
  readonly category: C;
  readonly first: number;
  readonly last: number;
  readonly level: number;
};
export type AnyNode = { [C in Category]: NodeOf<C> }[Category];
