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
  rule("from? date|fields to|dash date|fields", (_, a, join, b) =>
    join.category === "dash" && (a.category === "date" || b.category === "date") ? null : between(a, b),
  ),
  rule("between date|fields and date|fields", (_, a, __, b) => between(a, b)),
  rule("from|between|the? number to|dash the? fields", (_, first, __, ___, { fields }) => days(first, fields)),
  rule("between number and the? fields", (_, first, __, ___, { fields }) => days(first, fields)),
  rule("fields dash|to the? number", ({ fields }, _, __, last) => {
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
  rule("fields dash|to fields", (a, _, { fields }) =>
    a.fields.month !== undefined && Object.keys(fields).length === 1 ? lastDay(a, fields.day ?? null) : null,
  ),
  rule("range to-after", ({ meaning }) => ({ category: "range", meaning, level: 3 })),
];

type Coordination = NodeOf<"coordination">;
type Coordinated = Omit<Coordination, "first" | "last" | "level">;

const itemOf = (day: number, { first, last }: { first: number; last: number }) => ({ day, first, last });

/** Another day before or behind those of a list. */
const listed = (items: Coordination["items"], fields: Fields): Coordinated | null => {
  const { day: _, ...rest } = fields;
  const ascending = items.every((item, i) => i === 0 || (items[i - 1] as { day: number }).day < item.day);
  return ascending && items.every(({ day }) => isDay(fields.year, fields.month as number, day))
    ? { category: "coordination", items, fields: rest }
    : null;
};

const isDayOfMonth = ({ fields }: NodeOf<"fields">): boolean =>
  fields.day !== undefined && fields.month !== undefined && fields.weekday === undefined;

/** Days named together: "July 6 and 7", "the 3rd, 4th and 5th of May". */
export const coordinationRules: readonly Rule[] = [
  rule("the? number comma? and the? fields", (_, number, __, ___, ____, last) =>
    isDayOfMonth(last) && number.figures <= 2 && Number.isInteger(number.n)
      ? listed([itemOf(number.n, number), itemOf(last.fields.day as number, last)], last.fields)
      : null,
  ),
  rule("the? number comma the? coordination", (_, number, __, ___, { items, fields }) =>
    number.figures <= 2 && Number.isInteger(number.n) ? listed([itemOf(number.n, number), ...items], fields) : null,
  ),
  rule("fields and the? number", (first, _, __, number) =>
    isDayOfMonth(first) && number.figures <= 2 && (number.figures > 0 || number.ordinal)
      ? listed([itemOf(first.fields.day as number, first), itemOf(number.n, number)], first.fields)
      : null,
  ),
  rule("fields comma number comma? and the? number", (first, _, middle, __, ___, ____, last) =>
    isDayOfMonth(first) && middle.figures <= 2 && last.figures <= 2
      ? listed(
          [itemOf(first.fields.day as number, first), itemOf(middle.n, middle), itemOf(last.n, last)],
          first.fields,
        )
      : null,
  ),
  rule("fields comma|and fields", (first, _, last) =>
    isDayOfMonth(first) && Object.keys(last.fields).length === 1 && last.fields.day !== undefined
      ? listed([itemOf(first.fields.day as number, first), itemOf(last.fields.day, last)], first.fields)
      : null,
  ),
  rule("coordination comma? of? fields", ({ items, fields }, _, __, { fields: { year, ...more } }) =>
    fields.year === undefined && year !== undefined && Object.keys(more).length === 0
      ? listed(items, { ...fields, year })
      : null,
  ),
];

export const setRules: readonly Rule[] = [
  rule("every unit", (_, { unit }) => ({ category: "set", value: durationOf(1, unit), level: 1 })),
  rule("every quantity", (_, { value }) => ({ category: "set", value, level: 1 })),
  rule("every fields", (_, { fields }) => {
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
