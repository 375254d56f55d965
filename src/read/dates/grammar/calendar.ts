/** Places in the calendar by their own names: "Thursday, 12 June 2018", "the third quarter of 1989", "the 1980s". */
import type { TimeUnit } from "../../../languages/rules/dates.ts";
import { isDay } from "../calendar.ts";
import { type Rule, rule } from "../chart.ts";
import type { Fields, TimeMeaning } from "../meaning.ts";
import { Doubt, type NodeOf } from "../nodes.ts";

type FieldsNode = NodeOf<"fields">;
type DateNode = NodeOf<"date">;
type Made = Omit<FieldsNode, "first" | "last" | "level"> & { readonly level?: number };

export const meaningOf = (node: FieldsNode | DateNode): TimeMeaning =>
  node.category === "date" ? node.meaning : { kind: "named", fields: node.fields };

const sizes: readonly TimeUnit[] = ["D", "WE", "W", "M", "Q", "HY", "Y", "DE", "CE"];
export const isCoarser = (a: TimeUnit, b: TimeUnit): boolean => sizes.indexOf(a) > sizes.indexOf(b);

const grainOf = (fields: Fields): TimeUnit => {
  if (fields.day !== undefined || fields.weekday !== undefined) return "D";
  if (fields.week !== undefined) return "W";
  if (fields.month !== undefined || fields.season !== undefined) return "M";
  if (fields.quarter !== undefined) return "Q";
  if (fields.half !== undefined) return "HY";
  if (fields.decade !== undefined) return "DE";
  return fields.century === undefined ? "Y" : "CE";
};

const made = (fields: Fields, doubt: number = Doubt.none, level = 0): Made | null =>
  fields.month !== undefined && fields.day !== undefined && !isDay(fields.year, fields.month, fields.day)
    ? null
    : { category: "fields", fields, grain: grainOf(fields), doubt, level };

/** A day of the month said as a number. */
const isDayNumber = ({ n, figures }: NodeOf<"number">): boolean =>
  Number.isInteger(n) && n >= 1 && n <= 31 && figures <= 2;

const isYearNumber = ({ n, figures, ordinal }: NodeOf<"number">): boolean =>
  !ordinal && (figures === 4 || (figures === 0 && n % 100 !== 0)) && n >= 1000 && n < 2200;

const fullYear = (n: number, figures: number): number | null =>
  figures === 4 ? n : figures === 2 ? n + (n < 50 ? 2000 : 1900) : null;

/** Fields of two neighbours together; null where they name the same thing twice or leave a gap. */
const merge = (a: Fields, b: Fields): Fields | null => {
  for (const key of Object.keys(a)) if (key in b) return null;
  const fields = { ...a, ...b };
  const { year, month, day, weekday, season, quarter, half, week, decade, century } = fields;
  if (decade !== undefined || century !== undefined || fields.nth !== undefined) return null;
  const others = [season, quarter, half, week].filter((field) => field !== undefined).length;
  if (others > 1 || (others === 1 && (month !== undefined || day !== undefined || weekday !== undefined))) return null;
  if (year !== undefined && day !== undefined && month === undefined) return null;
  if (weekday !== undefined && day === undefined) return null;
  return fields;
};

const join = (a: FieldsNode, b: FieldsNode): Made | null => {
  const fields = merge(a.fields, b.fields);
  return fields === null ? null : made(fields);
};

const sameMonth = (a: NodeOf<"month">, b: NodeOf<"month">) =>
  a.month === b.month ? { category: "month" as const, month: a.month, doubt: Math.min(a.doubt, b.doubt) } : null;

/** Rules that hold in every language. */
export const calendarRules: readonly Rule[] = [
  rule("month", ({ month, doubt }) => made({ month }, doubt)),
  // One month by the names of two regions: "نيسان/أبريل", "listopad (November)".
  rule("month slash month", (a, _, b) => sameMonth(a, b)),
  rule("month open month close", (a, _, b) => sameMonth(a, b)),
  rule("weekday", ({ weekday, doubt }) => made({ weekday }, doubt)),
  rule("the? season", (_, { season }) => made({ season }, Doubt.preposition)),
  rule("number", (number) =>
    isYearNumber(number) ? made({ year: number.n }, number.suffixed === true ? Doubt.none : Doubt.preposition) : null,
  ),
  rule("fields number", ({ fields }, { n, figures, ordinal, suffixed }) => {
    // "1er avril 78", Pazar 31'i.
    if (fields.day !== undefined && fields.month !== undefined && fields.year === undefined)
      return figures === 2 && !ordinal && n > 31 ? made({ ...fields, year: 1900 + n }) : null;
    return suffixed === true && fields.weekday !== undefined && fields.day === undefined && n <= 31
      ? made({ ...fields, day: n })
      : null;
  }),
  rule("number field-after|unit", ({ n, figures, ordinal }, after) => {
    if (ordinal || !Number.isInteger(n)) return null;
    if (after.category === "unit") return after.unit === "Y" && figures === 4 ? made({ year: n }) : null;
    if (after.field === "Y") {
      // "18년" alone is eighteen years.
      const year = fullYear(n, figures);
      return year === null ? null : made({ year }, figures === 4 ? Doubt.none : Doubt.other);
    }
    if (figures > 2) return null;
    if (after.field === "M") return n >= 1 && n <= 12 ? made({ month: n }, Doubt.none, 1) : null;
    if (after.field === "D") return n >= 1 && n <= 31 ? made({ day: n }, Doubt.none, 1) : null;
    if (after.field === "W") return n >= 1 && n <= 53 ? made({ week: n }) : null;
    return after.field === "Q" && n >= 1 && n <= 4 ? made({ quarter: n }, Doubt.none, 1) : null;
  }),
  rule("field-before|unit number", (before, { n, figures, ordinal }) => {
    if (ordinal || !Number.isInteger(n)) return null;
    const field = before.category === "unit" ? before.unit : before.field;
    if (field === "Y") return (figures === 4 || figures === 0) && n > 1000 && n < 2200 ? made({ year: n }) : null;
    if (field === "YY") return figures === 2 ? made({ year: n < 30 ? 2000 + n : 1900 + n }) : null;
    if (before.category === "unit" || figures > 2) return null;
    if (field === "M") return n >= 1 && n <= 12 ? made({ month: n }) : null;
    if (field === "D") return n >= 1 && n <= 31 ? made({ day: n }) : null;
    if (field === "W") return n >= 1 && n <= 53 ? made({ week: n }) : null;
    return field === "Q" && n >= 1 && n <= 4 ? made({ quarter: n }) : null;
  }),
  rule("field-before fields", ({ field }, { fields }) => {
    if (field === "Y") return fields.year !== undefined && Object.keys(fields).length === 1 ? made(fields) : null;
    return field === "D" && fields.day !== undefined && fields.month !== undefined ? made(fields, Doubt.none, 1) : null;
  }),
  rule("month of number", ({ month }, _, { n, figures, ordinal }) =>
    figures === 2 && !ordinal && n > 31 ? made({ month, year: 1900 + n }) : null,
  ),
  rule("fields about-after", ({ fields }) => made(fields, Doubt.none, 1)),
  // "12 June", "the 12th of June", "dwunastego czerwca".
  rule("the? number of? the? month", (_, number, __, ___, { month }) =>
    isDayNumber(number) ? made({ month, day: number.n }) : null,
  ),
  rule("number fields", (number, { fields }) =>
    isDayNumber(number) && fields.month !== undefined && fields.day === undefined
      ? made({ ...fields, day: number.n })
      : null,
  ),
  rule("fields comma? of? fields", (a, comma, of, b) => {
    // What is larger may follow a comma or an "of"; a weekday may be set off on either side.
    const weekday = a.fields.weekday !== undefined || b.fields.weekday !== undefined;
    const larger = b.fields.year !== undefined || (a.fields.month === undefined && a.fields.year === undefined);
    return (comma === null && of === null) || weekday || larger ? join(a, b) : null;
  }),
  rule("fields the number", (a, _, number) =>
    a.fields.weekday !== undefined && a.fields.day === undefined && number.ordinal && isDayNumber(number)
      ? made({ ...a.fields, day: number.n })
      : null,
  ),
  rule("fields open fields close", (a, _, b) =>
    a.fields.weekday !== undefined || b.fields.weekday !== undefined ? join(a, b) : null,
  ),
  rule("fields the|on fields", (a, _, b) =>
    a.fields.weekday !== undefined && a.fields.day === undefined ? join(a, b) : null,
  ),
  rule("fields dash fields", (a, _, b) =>
    a.fields.weekday !== undefined && b.fields.month !== undefined ? join(a, b) : null,
  ),
  rule("month dash|slash number", ({ month }, _, { n, figures }) =>
    figures === 4 && n > 1500 && n < 2200 ? made({ month, year: n }) : null,
  ),
  rule("on the number", (_, __, number) =>
    number.ordinal && number.figures > 0 && isDayNumber(number) ? made({ day: number.n }) : null,
  ),
  // 12-Jun-2018, 2018/Jun/12.
  rule("number dash|slash month dash|slash number", (a, _, { month }, __, b) => {
    const [day, year] = a.figures === 4 ? [b, a] : [a, b];
    return isDayNumber(day) && year.figures === 4 ? made({ year: year.n, month, day: day.n }) : null;
  }),
  // Sep-23-2020, Sep-2020-23, 2020/23/Sep.
  rule("month dash|slash number dash|slash number", ({ month }, _, a, __, b) => {
    const [day, year] = a.figures === 4 ? [b, a] : [a, b];
    return isDayNumber(day) && year.figures === 4 ? made({ year: year.n, month, day: day.n }) : null;
  }),
  rule("number dash|slash number dash|slash month", (year, _, day, __, { month }) =>
    isDayNumber(day) && year.figures === 4 ? made({ year: year.n, month, day: day.n }) : null,
  ),
  // 2018-06-12, 2018/6/12.
  rule("number dash|slash number dash|slash number", (a, first, b, second, c) =>
    first.category === second.category &&
    a.figures === 4 &&
    b.figures <= 2 &&
    c.figures <= 2 &&
    b.figures > 0 &&
    c.figures > 0
      ? made({ year: a.n, month: b.n, day: c.n }, Doubt.none, 2)
      : null,
  ),
  // 2015-03, where it is no range of years.
  rule("number dash number", (year, _, month) =>
    year.figures === 4 &&
    year.n > 1500 &&
    year.n < 2200 &&
    month.n >= 1 &&
    month.n <= 12 &&
    (month.figures === 1 || month.n < 10)
      ? made({ year: year.n, month: month.n })
      : null,
  ),
  rule("month number", ({ month }, { n, figures, ordinal }) =>
    // In words, and too high to count what follows.
    figures === 0 && !ordinal && n > 20 && n <= 31 && Number.isInteger(n) ? made({ month, day: n }) : null,
  ),
  // Quarters, halves, centuries, decades.
  rule("the? number dash? unit", (_, { n, ordinal }, __, { unit }) => {
    if (!ordinal) return null;
    if (unit === "Q") return n <= 4 ? made({ quarter: n }, Doubt.none, 1) : null;
    if (unit === "HY") return n <= 2 ? made({ half: n }, Doubt.none, 1) : null;
    return unit === "CE" && n <= 21 ? made({ century: n - 1 }, Doubt.none, 1) : null;
  }),
  rule("roman unit", ({ n }, { unit }) => {
    if (unit === "Q") return n <= 4 ? made({ quarter: n }, Doubt.none, 1) : null;
    if (unit === "HY") return n <= 2 ? made({ half: n }, Doubt.none, 1) : null;
    return unit === "CE" && n <= 21 ? made({ century: n - 1 }, Doubt.none, 1) : null;
  }),
  rule("the? number decade-after", (_, { n, figures }) => {
    if (figures === 4 && n % 10 === 0) return made({ decade: n / 10 }, Doubt.none, 1);
    return figures === 2 && n % 10 === 0 ? made({ decade: (n < 30 ? 200 : 190) + n / 10 }, Doubt.none, 1) : null;
  }),
  rule("the? decade-before of? number", (_, __, ___, { n, figures }) => {
    if (figures === 4 && n % 10 === 0) return made({ decade: n / 10 }, Doubt.none, 1);
    return figures === 2 && n % 10 === 0 ? made({ decade: (n < 30 ? 200 : 190) + n / 10 }, Doubt.none, 1) : null;
  }),
  rule("number bc", ({ n, figures, ordinal }) => (!ordinal && figures > 0 && figures < 5 ? made({ year: -n }) : null)),
  rule("the? fiscal fields", (_, __, { fields }) =>
    fields.year !== undefined || fields.quarter !== undefined ? made(fields) : null,
  ),
  rule("the fields", (_, { fields, doubt }) => made(fields, doubt)),
];

/** "22/04" is a date, "24/7" and "9/11" need more beside them. */
const doubtOf = (a: NodeOf<"number">, b: NodeOf<"number">): number =>
  a.figures === 2 && b.figures === 2 ? Doubt.none : Doubt.preposition;

/** "June 12", where the month stands first. */
export const monthFirstRules: readonly Rule[] = [
  rule("number slash number", (a, _, b) => {
    const [month, day] = a.n > 12 ? [b, a] : [a, b];
    return isDayNumber(day) && month.figures <= 2 && month.n <= 12
      ? made({ month: month.n, day: day.n }, doubtOf(a, b))
      : null;
  }),
  rule("month comma the? number", ({ month }, _, __, number) =>
    number.ordinal && number.figures > 0 && isDayNumber(number) ? made({ month, day: number.n }) : null,
  ),
  rule("month the? number", ({ month }, _, number) => (isDayNumber(number) ? made({ month, day: number.n }) : null)),
  rule("number slash number slash number", (a, _, b, __, c) => {
    const year = fullYear(c.n, c.figures);
    return year === null
      ? null
      : (made({ year, month: a.n, day: b.n }, Doubt.none, 1) ?? made({ year, month: b.n, day: a.n }, Doubt.none, 1));
  }),
];

/** Dates in figures with the day first. */
export const dayFirstRules: readonly Rule[] = [
  // "El martes 25": where that day is no Tuesday, the number counts what follows and only the weekday is taken.
  rule("fields number", ({ fields }, number) =>
    fields.weekday !== undefined &&
    fields.day === undefined &&
    number.figures > 0 &&
    !number.ordinal &&
    isDayNumber(number)
      ? made({ ...fields, day: number.n })
      : null,
  ),
  rule("number slash|dash number slash|dash number", (a, first, b, second, c) => {
    const year = first.category === second.category ? fullYear(c.n, c.figures) : null;
    return year === null || (first.category === "dash" && c.figures !== 4)
      ? null
      : made({ year, month: b.n, day: a.n }, Doubt.none, 1);
  }),
  rule("field-before number dash number", ({ field }, a, _, b) =>
    field === "D" && isDayNumber(a) && b.figures <= 2 && b.n <= 12
      ? made({ month: b.n, day: a.n }, Doubt.none, 1)
      : null,
  ),
  rule("dotted ordinal-mark", ({ a, b, figures }) => (figures <= 2 ? made({ month: b, day: a }, Doubt.other) : null)),
  rule("dotted", ({ a, b, figures }) => (figures === 2 ? made({ month: b, day: a }, Doubt.alone, -1) : null)),
  rule("number slash number", (a, _, b) =>
    isDayNumber(a) && b.figures <= 2 && b.n <= 12 ? made({ month: b.n, day: a.n }, doubtOf(a, b)) : null,
  ),
  rule("fields comma? on? fields", (a, _, __, b) =>
    a.fields.weekday !== undefined && b.doubt > 0 ? join(a, b) : null,
  ),
];
