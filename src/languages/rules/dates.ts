/**
 * What the dates stage asks of a language: its words of time, each with what it means, and how a date is written in
 * figures. Month and weekday names are not asked for: they come from CLDR (`Intl`). How words join into expressions
 * ("two" + "days" + "ago") is the same grammar for all languages; what differs is which side a word stands on.
 */

/** Stretches of the calendar. WE: weekend, HY: half-year, DE: decade, CE: century. */
export type TimeUnit = "S" | "MIN" | "H" | "D" | "W" | "WE" | "M" | "Q" | "HY" | "Y" | "DE" | "CE";
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
export type Season = "SP" | "SU" | "FA" | "WI";
export type Edge = "START" | "MID" | "END";

/** What a word of time can mean. A word that stands behind what it qualifies has a term of its own (`-after`). */
export type DateTerm =
  /** Cardinal and ordinal numbers in words: `number 2` two, `ordinal 2` second. */
  | `number ${number}`
  | `ordinal ${number}`
  /** What follows figures that count in order: 7"th". */
  | "ordinal-mark"
  /** An unstated number: several, a few. */
  | "few"
  | "half"
  | `unit ${TimeUnit}`
  /** A unit whose bare plural is a duration of unstated length: "years". */
  | `plural ${TimeUnit}`
  /** A whole duration in a word: Korean 사흘. */
  | `duration ${string}`
  /** What marks figures as a year, month, day, hour, minute, behind them (年) or before them (Vietnamese năm). YY: two figures. */
  | `field-after ${"Y" | "M" | "D" | "H" | "MIN" | "S" | "Q" | "W"}`
  | `field-before ${"Y" | "YY" | "M" | "D" | "H" | "Q" | "W"}`
  /** A weekday by another name than CLDR's: 礼拜一 `weekday 1`. */
  | `weekday ${number}`
  /** Today 0, yesterday -1; with the part of day that the word names: tonight. */
  | `day ${number}`
  | `day ${number} ${PartOfDay}`
  | "present"
  | "past"
  | "future"
  /** A calendar unit by its distance, in one word or phrase: 지난달 `shift -1 M`. */
  | `shift ${number} ${TimeUnit}`
  /** last -1, this 0, next 1: before the noun or behind it. */
  | `turn ${number}`
  | `turn-after ${number}`
  /** last, this, next of the week that a weekday is in: 下周三 is the Wednesday of next week. */
  | `week-turn ${number}`
  /** The time named last in the text moved by so many units: "the same day" `context 0 D`, "the year-ago quarter" `context -1 Y`. */
  | `context ${number} ${TimeUnit}`
  /** ago, from now: behind the quantity or before it. */
  | "ago"
  | "ago-before"
  | "hence"
  | "hence-before"
  /** From a time named before in the text, not from today: "two days later". */
  | "later"
  | "later-before"
  | "earlier"
  /** "two days after June 12": between quantity and date. */
  | "after"
  | "before"
  /** Behind a date or quantity in that sense: 6월 12일 이후. */
  | "after-date"
  | "before-date"
  /** Behind a quantity that is a length of time (3일 동안) or before it (pendant deux heures). */
  | "for-after"
  | "for-before"
  | `edge ${Edge}`
  | `edge-after ${Edge}`
  /** The edge of the running unit in one word: Jahresende `edge-of END Y`. */
  | `edge-of ${Edge} ${TimeUnit}`
  | `part ${PartOfDay}`
  /** A half or quarter of the year in one word: 상반기 `named H1`. */
  | `named ${"H1" | "H2" | "Q1" | "Q2" | "Q3" | "Q4"}`
  | `season ${Season}`
  /** A season's name that says "in" as well: zimą, взимку. */
  | `in-season ${Season}`
  /** A day of the year by name: `holiday 12-25`. */
  | `holiday ${string}`
  | "am"
  | "pm"
  /** A time of day in a word: `clock 12:00` noon. */
  | `clock ${string}`
  | "oclock"
  | "oclock-before"
  /** Between minutes and the hour they follow: half "past" seven. */
  | "past-hour"
  | "local"
  /** Every, each: a set. `set P1D`: daily. */
  | "every"
  | `set ${string}`
  /** "80s" and "années 80": decades of figures. */
  | "decade-after"
  | "decade-before"
  | `decade ${number}`
  /** Years before the common era. */
  | "bc"
  | "fiscal"
  | "about"
  | "about-after"
  /** Function words that may stand inside an expression. */
  | "the"
  | "one"
  | "of"
  | "in"
  | "on"
  | "at"
  | "and"
  | "or"
  | "from"
  | "from-after"
  | "to"
  | "to-after"
  | "between"
  /** Words before a year that make it one: its, their. */
  | "possessive"
  /** What follows or goes before words that are no time then: "50 years old", "âgé de 50 ans". */
  | "none"
  | "none-before";

export interface DateRules {
  /** CLDR locales whose month and weekday names are in use: "de", "de-AT" (Jänner). */
  readonly locales: readonly string[];
  /** Order of a date in figures: 05.07.2022, 07/05/2022, 2022.07.05. */
  readonly order: "dmy" | "mdy" | "ymd";
  /** Further forms of CLDR's names by their endings: "a>u" makes "lipcu" of "lipca". Commas between. */
  readonly monthEndings?: string;
  readonly weekdayEndings?: string;
  /** Names of months and weekdays that are also other words: only times beside a preposition, figure or other time. */
  readonly ambiguous?: string;
  /** What is cut off a word's end or beginning to find it: particles, articles, case endings. */
  readonly suffixes?: string;
  readonly prefixes?: string;
  /** Suffixes that mean "from" and "to" (부터, 까지); they are cut off like the others. */
  readonly fromSuffixes?: string;
  readonly toSuffixes?: string;
  /** Weekdays and parts of day are written together: Montagabend. */
  readonly joined?: boolean;
  /** Years stand without a preposition ("2014 war"); nouns begin with a capital, so that "2014 Euro" is told apart. */
  readonly bareYears?: boolean;
  /** The words of each term: patterns of `read/matcher.ts`, commas between; `*` ends a stem. */
  readonly terms: Readonly<Partial<Record<DateTerm, string>>>;
  /** Words and word endings of a sentence that tells of the past or the future. */
  readonly tense?: {
    readonly past?: string;
    readonly future?: string;
    readonly pastEndings?: string;
    readonly futureEndings?: string;
    readonly futurePrefixes?: string;
  };
  /** Words for a document that speaks from a day of its own: letter, statement. */
  readonly letters?: string;
  /** Expressions in sentences published on Wednesday 17 March 2021, and their TIMEX3 values; each runs as a test. */
  readonly examples?: readonly { readonly text: string; readonly words: string; readonly value: string }[];
}
