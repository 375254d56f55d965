/** Stretches from one named time to another, and times that come again: "Sept 18-20", "July 6 and 7", "every Monday". */
import { isDay } from "../calendar.ts";
import { type Rule, rule } from "../chart.ts";
import type { Fields, TimeMeaning } from "../meaning.ts";
import type { NodeOf } from "../nodes.ts";
import { meaningOf } from "./calendar.ts";
import { durationOf } from "./numbers.ts";

type Day = NodeOf<"date"> | NodeOf<"fields">;
type Made = { category: "range"; meaning: TimeMeaning; level: number };

const made = (from: TimeMeaning, to: TimeMeaning, level = 2): Made => ({
  category: "range",
  meaning: { kind: "range", from, to },
  level,
});

const named = (fields: Fields): TimeMeaning => ({ kind: "named", fields });

/** Fields that the first end leaves to the last: month and year in "18 to 20 September 2018". */
const shared = (first: Fields, last: Fields): Fields => {
  const { year, month } = last;
  if (first.year !== undefined || year === undefined) return first;
  if (first.month === undefined && first.quarter === undefined && first.season === undefined) return first;
  return month !== undefined && first.month !== undefined && first.month > month
    ? { ...first, year: year - 1 }
    : { ...first, year };
};

const between = (a: Day, b: Day): Made | null => {
  if (a.grain !== b.grain) return null;
  if (a.category === "date" || b.category === "date") return made(meaningOf(a), meaningOf(b), 1);
  if (Object.keys(a.fields).length === 1 && a.fields.year !== undefined && b.fields.year !== undefined)
    return a.fields.year < b.fields.year ? made(meaningOf(a), meaningOf(b)) : null;
  return made(named(shared(a.fields, b.fields)), meaningOf(b));
};

/** Two days of one month: "18-20" and the rest of the date. */
const days = (first: NodeOf<"number">, last: Fields): Made | null => {
  const { day, month, year } = last;
  const n = first.n;
  if (day === undefined || month === undefined || first.figures > 2 || !(n < day) || !isDay(year, month, n))
    return null;
  return made(named({ ...last, day: n }), named(last));
};

/** "June 4 to the 23rd", "next month's 4th to 23rd". */
const lastDay = (a: Day, day: number | null): Made | null => {
  const meaning = meaningOf(a);
  if (day === null || a.grain !== "D") return null;
  const fields = meaning.kind === "named" || meaning.kind === "within" ? meaning.fields : null;
  if (fields?.day === undefined || !(fields.day < day)) return null;
  return made(meaning, { ...meaning, fields: { ...fields, day } } as TimeMeaning, 3);
};

export const rangeRules: readonly Rule[] = [
  rule("date|fields from-after date|fields to-after?", (a, _, b) => between(a, b)),
  rule("date|fields from-after number field-after to-after?", (a, _, { n }, { field }) =>
    lastDay(a, field === "D" ? n : null),
  ),
  rule("from? date|fields to date|fields", (_, a, __, b) => between(a, b)),
  rule("from|between date|fields dash date|fields", (_, a, __, b) => between(a, b)),
  rule("from number dash fields", (_, first, __, { fields }) => days(first, fields)),
  rule("between date|fields and date|fields", (_, a, __, b) => between(a, b)),
  rule("from|between|the? number to the? fields", (_, first, __, ___, { fields }) => days(first, fields)),
  // "From the 4th to the 23rd of next month".
  rule("from? number to the? number of|in? the? date", (_, first, __, ___, last, ____, _____, outer) =>
    outer.grain === "M" && first.n < last.n && last.n <= 31 && first.figures <= 2 && last.figures <= 2
      ? made(
          { kind: "within", outer: outer.meaning, fields: { day: first.n } },
          { kind: "within", outer: outer.meaning, fields: { day: last.n } },
          3,
        )
      : null,
  ),
  rule("date|fields and|to|dash date|fields to-after", (a, _, b) => between(a, b)),
  rule("between number and the? fields", (_, first, __, ___, { fields }) => days(first, fields)),
  rule("fields to the? number", ({ fields }, _, __, last) => {
    const { day, month, year } = fields;
    if (day === undefined || month === undefined || last.figures > 2 || !(day < last.n) || !isDay(year, month, last.n))
      return null;
    return made(named(fields), named({ ...fields, day: last.n }));
  }),
  rule("range comma? of? fields", ({ meaning }, _, __, { fields }) => {
    if (meaning.kind !== "range" || meaning.from.kind !== "named" || meaning.to.kind !== "named") return null;
    const keys = Object.keys(fields);
    if (keys.length !== 1 || fields.year === undefined || meaning.to.fields.year !== undefined) return null;
    return made(
      named(shared(meaning.from.fields, { ...meaning.to.fields, year: fields.year })),
      named({ ...meaning.to.fields, year: fields.year }),
      3,
    );
  }),
  rule("fields to fields", (a, _, { fields }) =>
    a.fields.month !== undefined && Object.keys(fields).length === 1 ? lastDay(a, fields.day ?? null) : null,
  ),
  rule("range to-after", ({ meaning }) => ({ category: "range", meaning, level: 3 })),
];

type Coordination = NodeOf<"coordination">;
type Coordinated = Omit<Coordination, "first" | "last" | "level"> & { readonly level: number };
type Item = Coordination["items"][number];

const itemOf = (fields: Fields, { first, last }: { first: number; last: number }): Item => ({ fields, first, last });

/** Days of one month in a list; null where they do not ascend or the month has no such day. */
const listed = (items: readonly Item[]): Coordinated | null => {
  const days = items.map(({ fields }) => fields.day as number);
  if (days.some((day, i) => i > 0 && day <= (days[i - 1] as number))) return null;
  if (!items.every(({ fields }) => isDay(fields.year, fields.month as number, fields.day as number))) return null;
  return {
    category: "coordination",
    items,
    run: (days.at(-1) as number) - (days[0] as number) === days.length - 1,
    level: 2,
  };
};

const isDayOfMonth = ({ fields }: NodeOf<"fields">): boolean =>
  fields.day !== undefined && fields.month !== undefined && fields.weekday === undefined;

const isListed = ({ n, figures }: NodeOf<"number">): boolean => figures <= 2 && Number.isInteger(n) && n > 0;

/** Two ends with a dash between: both are named, together they are a range. */
const dashed = (a: NodeOf<"fields">, b: NodeOf<"fields">): Coordinated | null => {
  if (a.grain !== b.grain || a.grain === "DE" || a.grain === "CE") return null;
  const { fields } = a;
  if (Object.keys(fields).length === 1 && fields.year !== undefined && !(fields.year < (b.fields.year ?? 0)))
    return null;
  return {
    category: "coordination",
    items: [itemOf(shared(fields, b.fields), a), itemOf(b.fields, b)],
    run: true,
    level: 2,
  };
};

/** Times named together: "July 6 and 7", "the 3rd, 4th and 5th of May", "18-20 September", "1955-1957". */
export const coordinationRules: readonly Rule[] = [
  rule("number and number", (a, _, b) => {
    const years = [a, b].every(({ n, figures, ordinal }) => figures === 4 && !ordinal && n > 1800 && n < 2100);
    return years && a.n < b.n
      ? { category: "coordination", items: [itemOf({ year: a.n }, a), itemOf({ year: b.n }, b)], run: false, level: 1 }
      : null;
  }),
  rule("the? number comma? and the? fields", (_, number, __, ___, ____, last) =>
    isDayOfMonth(last) && isListed(number)
      ? listed([itemOf({ ...last.fields, day: number.n }, number), itemOf(last.fields, last)])
      : null,
  ),
  rule("the? number comma the? coordination", (_, number, __, ___, { items }) => {
    const first = items[0] as Item;
    return isListed(number) && first.fields.day !== undefined
      ? listed([itemOf({ ...first.fields, day: number.n }, number), ...items])
      : null;
  }),
  rule("fields and the? number", (first, _, __, number) =>
    isDayOfMonth(first) && isListed(number) && (number.figures > 0 || number.ordinal)
      ? listed([itemOf(first.fields, first), itemOf({ ...first.fields, day: number.n }, number)])
      : null,
  ),
  rule("fields comma number comma? and the? number", (first, _, middle, __, ___, ____, last) =>
    isDayOfMonth(first) && isListed(middle) && isListed(last)
      ? listed([
          itemOf(first.fields, first),
          itemOf({ ...first.fields, day: middle.n }, middle),
          itemOf({ ...first.fields, day: last.n }, last),
        ])
      : null,
  ),
  rule("fields comma|and fields", (first, _, last) =>
    // Ngày 6 và 7 tháng 7.
    Object.keys(first.fields).length === 1 && first.fields.day !== undefined && isDayOfMonth(last)
      ? listed([itemOf({ ...last.fields, day: first.fields.day }, first), itemOf(last.fields, last)])
      : null,
  ),
  rule("fields comma|and fields", (first, _, last) =>
    isDayOfMonth(first) && Object.keys(last.fields).length === 1 && last.fields.day !== undefined
      ? listed([itemOf(first.fields, first), itemOf({ ...first.fields, day: last.fields.day }, last)])
      : null,
  ),
  rule("coordination comma? of? fields", ({ items, run }, _, __, { fields: { year, ...more } }) =>
    year !== undefined && Object.keys(more).length === 0 && items.every(({ fields }) => fields.year === undefined)
      ? {
          category: "coordination",
          items: items.map((item) => ({ ...item, fields: { ...item.fields, year } })),
          run,
          level: 3,
        }
      : null,
  ),
];

/** A dash between two times names both; in Chinese, Japanese and Korean it is read as "to". */
export const dashRules: readonly Rule[] = [
  rule("fields dash fields", (a, _, b) => {
    const { day, month } = a.fields;
    if (day !== undefined && month !== undefined && b.fields.month === undefined && b.fields.day !== undefined)
      return b.fields.weekday === undefined && day < b.fields.day
        ? dashed(a, { ...b, fields: { ...a.fields, ...b.fields } })
        : null;
    return dashed(a, b);
  }),
  rule("number dash the? fields", (number, _, __, last) =>
    isDayOfMonth(last) && isListed(number) && number.n < (last.fields.day as number)
      ? {
          category: "coordination",
          items: [itemOf({ ...last.fields, day: number.n }, number), itemOf(last.fields, last)],
          run: true,
          level: 2,
        }
      : null,
  ),
  rule("fields dash number", (first, _, number) =>
    isDayOfMonth(first) &&
    isListed(number) &&
    (first.fields.day as number) < number.n &&
    isDay(first.fields.year, first.fields.month as number, number.n)
      ? {
          category: "coordination",
          items: [itemOf(first.fields, first), itemOf({ ...first.fields, day: number.n }, number)],
          run: true,
          level: 2,
        }
      : null,
  ),
];

export const dashAsToRules: readonly Rule[] = [
  rule("date|fields dash date|fields to-after?", (a, _, b) => between(a, b)),
  rule("fields dash number field-after", (a, _, { n }, { field }) => lastDay(a, field === "D" ? n : null)),
  rule("number dash fields", (number, _, { fields }) =>
    fields.year !== undefined && Object.keys(fields).length === 1 && number.figures === 4 && number.n < fields.year
      ? made(named({ year: number.n }), named(fields))
      : days(number, fields),
  ),
];

export const setRules: readonly Rule[] = [
  rule("every unit", (_, { unit }) => ({ category: "set", value: durationOf(1, unit), level: 1 })),
  rule("every quantity", (_, { value }) => ({ category: "set", value, level: 1 })),
  rule("every the? fields", (_, __, { fields }) => {
    if (fields.weekday !== undefined && fields.day === undefined)
      return { category: "set", value: `XXXX-WXX-${fields.weekday}`, level: 1 };
    if (fields.month !== undefined && fields.day === undefined && fields.year === undefined)
      return { category: "set", value: `XXXX-${String(fields.month).padStart(2, "0")}`, level: 1 };
    return fields.season === undefined ? null : { category: "set", value: `XXXX-${fields.season}`, level: 1 };
  }),
  rule("set on? fields", (_, __, { fields }) =>
    fields.weekday !== undefined && fields.day === undefined
      ? { category: "set", value: `XXXX-WXX-${fields.weekday}`, level: 2 }
      : null,
  ),
  rule("set comma? at? clock", ({ value }, _, __, clock) => {
    if (!clock.sure || (value !== "P1D" && !/^XXXX-WXX-\d$/.test(value))) return null;
    const time = [clock.hour, clock.minute]
      .flatMap((part) => (part === null ? [] : String(part).padStart(2, "0")))
      .join(":");
    return { category: "set", value: `${value === "P1D" ? "" : value}T${time}`, level: 2 };
  }),
  rule("clock set", (clock, { value }) => {
    if (!clock.sure || (value !== "P1D" && !/^XXXX-WXX-\d$/.test(value))) return null;
    const time = [clock.hour, clock.minute]
      .flatMap((part) => (part === null ? [] : String(part).padStart(2, "0")))
      .join(":");
    return { category: "set", value: `${value === "P1D" ? "" : value}T${time}`, level: 2 };
  }),
  rule("every time", (_, { meaning }) =>
    meaning.kind === "time" && meaning.day?.kind === "named" && meaning.day.fields.weekday !== undefined
      ? {
          category: "set",
          value: `XXXX-WXX-${meaning.day.fields.weekday}T${meaning.clock ?? meaning.part}`,
          level: 2,
        }
      : null,
  ),
  rule("every part", (_, { part }) => ({ category: "set", value: `XXXX-XX-XXT${part}`, level: 1 })),
];
