/** Dates by their distance from the report's day or from another date: "two days ago", "last March", "the end of the year". */
import type { TimeUnit } from "../../../languages/rules/dates.ts";
import { type Rule, rule } from "../chart.ts";
import type { TimeMeaning } from "../meaning.ts";
import { Doubt, type NodeOf } from "../nodes.ts";
import { isCoarser, meaningOf } from "./calendar.ts";

type Quantity = NodeOf<"quantity">;
type Made = { category: "date"; meaning: TimeMeaning; grain: TimeUnit; level: number; past?: string };

const date = (meaning: TimeMeaning, grain: TimeUnit, level = 1): Made => ({ category: "date", meaning, grain, level });

const shift = (by: number, unit: TimeUnit): TimeMeaning => ({ kind: "shift", unit, by });

/** So many units away; an unstated number is only the past or the future. */
const away = ({ n, unit }: Quantity, sign: number) =>
  n === null
    ? ({ category: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", level: 1 } as const)
    : date({ kind: "shift", unit, by: sign * n, counted: true }, unit, 2);

const from = (base: TimeMeaning | null, { n, unit }: Quantity, sign: number): Made | null =>
  n === null || unit === "H" || unit === "MIN" || unit === "S"
    ? null
    : date({ kind: "from", base, step: { kind: "shift", unit, by: sign * n, counted: true } }, unit, 2);

/** A field inside a larger stretch: "Monday" and "last week". */
const within = (fields: NodeOf<"fields">, outer: NodeOf<"date">): Made | null => {
  if (fields.fields.year !== undefined || !isCoarser(outer.grain, fields.grain)) return null;
  const { weekday, day, month, season, quarter, half, week } = fields.fields;
  const fits =
    (outer.grain === "W" && weekday !== undefined && day === undefined && month === undefined) ||
    (outer.grain === "M" && day !== undefined && month === undefined) ||
    (outer.grain === "Y" && (month ?? season ?? quarter ?? half ?? week) !== undefined);
  return fits ? date({ kind: "within", outer: outer.meaning, fields: fields.fields }, fields.grain, 2) : null;
};

export const relativeRules: readonly Rule[] = [
  rule("quantity ago", (quantity) => away(quantity, -1)),
  rule("ago-before the? quantity", (_, __, quantity) => away(quantity, -1)),
  rule("plural ago", () => ({ category: "reference", value: "PAST_REF", level: 1 })),
  rule("ago-before plural", () => ({ category: "reference", value: "PAST_REF", level: 1 })),
  rule("quantity hence", (quantity) => away(quantity, 1)),
  rule("hence-before quantity", (_, quantity) => {
    const node = away(quantity, 1);
    return node.category === "date" ? { ...node, past: quantity.value } : null;
  }),
  rule("quantity later", (quantity) => from(null, quantity, 1)),
  rule("later-before quantity", (_, quantity) => from(null, quantity, 1)),
  rule("quantity earlier", (quantity) => from(null, quantity, -1)),
  rule("date number", (outer, { n, suffixed }) =>
    suffixed === true && n <= 31 && outer.grain === "M"
      ? date({ kind: "within", outer: outer.meaning, fields: { day: n } }, "D", 2)
      : null,
  ),
  rule("quantity from date|fields", (quantity, _, base) =>
    base.grain === "D" ? from(meaningOf(base), quantity, 1) : null,
  ),
  rule("the number of|in? date", (_, { n, ordinal, figures }, __, outer) =>
    ordinal && figures > 0 && n <= 31 && outer.grain === "M"
      ? date({ kind: "within", outer: outer.meaning, fields: { day: n } }, "D", 2)
      : null,
  ),
  rule("quantity after|before date|fields", (quantity, side, base) =>
    from(meaningOf(base), quantity, side.category === "after" ? 1 : -1),
  ),
  rule("the unit after|before date|fields", (_, { unit }, side, base) =>
    date({ kind: "from", base: meaningOf(base), step: shift(side.category === "after" ? 1 : -1, unit) }, unit, 2),
  ),
  rule("unit ago", ({ unit }) => date(shift(-1, unit), unit, 2)),
  rule("ago-before unit", (_, { unit, many }) => (many === true ? null : date(shift(-1, unit), unit, 2))),
  rule("hence-before unit", (_, { unit, many }) => (many === true ? null : date(shift(1, unit), unit, 2))),
  // "Loňského roku", where the adjective says it all.
  rule("date unit", ({ meaning, grain }, { unit, many }) =>
    many !== true && meaning.kind === "shift" && grain === unit ? date(meaning, grain, 1) : null,
  ),
  // "The second half of June" is taken for June.
  rule("the? number edge of? the? date|fields", (_, { n, ordinal }, { edge }, __, ___, outer) => {
    if (!ordinal || edge !== "MID" || n > 2) return null;
    if (outer.grain !== "Y") return date(meaningOf(outer), outer.grain, 2);
    return date({ kind: "within", outer: meaningOf(outer), fields: { half: n } }, "HY", 2);
  }),

  // last, this, next
  rule("the? turn fiscal? unit", (_, { by }, __, { unit, many }) =>
    many === true ? null : date(shift(by, unit), unit),
  ),
  rule("the? unit turn-after", (_, { unit, many }, { by }) => (many === true ? null : date(shift(by, unit), unit))),
  rule("the? turn fields", (_, { by }, { fields, grain }) =>
    fields.year !== undefined || fields.decade !== undefined
      ? null
      : date({ kind: "named", fields, turn: by }, grain, 1),
  ),
  rule("week-turn fields", ({ by }, { fields }) =>
    fields.weekday !== undefined && fields.day === undefined
      ? date({ kind: "within", outer: shift(by, "W"), fields: { weekday: fields.weekday } }, "D", 3)
      : null,
  ),
  rule("the? fields turn-after", (_, { fields, grain }, { by }) =>
    fields.year !== undefined ? null : date({ kind: "named", fields, turn: by }, grain, 1),
  ),

  // one inside the other
  rule("fields comma? of? date", (fields, _, __, outer) => within(fields, outer)),
  rule("fields in date", (fields, _, outer) => within(fields, outer)),
  rule("date comma? of? the? on? fields", (outer, _, __, ___, ____, fields) => within(fields, outer)),
  rule("the? number unit of|in? the? date|fields", (_, { n, ordinal }, { unit }, __, ___, outer) => {
    if (!ordinal || !isCoarser(outer.grain, unit)) return null;
    if (unit === "W") return date({ kind: "within", outer: meaningOf(outer), fields: { nth: n } }, "W", 2);
    if (unit === "D" && outer.grain === "M")
      return date({ kind: "within", outer: meaningOf(outer), fields: { day: n } }, "D", 2);
    if (unit === "M" && outer.grain === "Y" && n <= 12)
      return date({ kind: "within", outer: meaningOf(outer), fields: { month: n } }, "M", 2);
    return unit === "Q" && outer.category === "date"
      ? date({ kind: "within", outer: meaningOf(outer), fields: { quarter: n } }, "Q", 2)
      : null;
  }),
  // 2015년 1월 첫 번째 주, 2016年の最後の週.
  rule("date|fields of? the? number unit", (outer, _, __, { n, ordinal }, { unit }) =>
    ordinal && unit === "W" && isCoarser(outer.grain, "W")
      ? date({ kind: "within", outer: meaningOf(outer), fields: { nth: n } }, "W", 2)
      : null,
  ),
  rule("date|fields of? the? turn unit", (outer, _, __, { by }, { unit }) =>
    by === -1 && unit === "W" && (outer.grain === "M" || outer.grain === "Y")
      ? date({ kind: "within", outer: meaningOf(outer), fields: { nth: -1 } }, "W", 2)
      : null,
  ),
  rule("date|fields from-after|of quantity hence|later", (base, _, quantity) => from(meaningOf(base), quantity, 1)),
  rule("date|fields from-after|of quantity ago|earlier", (base, _, quantity) => from(meaningOf(base), quantity, -1)),
  rule("the? turn unit of|in the? date|fields", (_, { by }, { unit }, __, ___, outer) =>
    by === -1 && unit === "W" && isCoarser(outer.grain, "W")
      ? date({ kind: "within", outer: meaningOf(outer), fields: { nth: -1 } }, "W", 2)
      : null,
  ),
  rule("the? number fields of|in the? date|fields", (_, { n, ordinal }, { fields }, __, ___, outer) =>
    ordinal && fields.weekday !== undefined && fields.day === undefined && outer.grain === "M"
      ? date({ kind: "within", outer: meaningOf(outer), fields: { weekday: fields.weekday, nth: n } }, "D", 2)
      : null,
  ),

  // early, mid, late
  rule("the? edge dash? of? the? date|fields", (_, { edge }, __, ___, ____, node) =>
    date({ kind: "edge", edge, of: meaningOf(node) }, node.grain, 1),
  ),
  rule("date|fields of? edge-after", (node, _, { edge }) =>
    date({ kind: "edge", edge, of: meaningOf(node) }, node.grain, 1),
  ),
  rule("the unit", (_, { unit }) =>
    // What is reported on is over; the running week and year are "this".
    unit === "Q" ? date(shift(-1, unit), unit, 0) : null,
  ),
  rule("unit", ({ unit }) => (unit === "WE" ? date({ kind: "named", fields: { weekend: true } }, unit, 0) : null)),
  rule("the|on|in date", (_, node) => (node.grain === "WE" ? date(node.meaning, "WE", node.level) : null)),
  rule("the? edge of? the? unit", (_, { edge }, __, ___, { unit, many }) =>
    many === true || !isCoarser(unit, "D") ? null : date({ kind: "edge", edge, of: shift(0, unit) }, unit, 1),
  ),
  rule("unit edge-after", ({ unit }, { edge }) => date({ kind: "edge", edge, of: shift(0, unit) }, unit, 1)),
  rule("about the? date|fields", (_, __, node) =>
    node.category === "date"
      ? date(node.meaning, node.grain, node.level)
      : { category: "fields", fields: node.fields, grain: node.grain, doubt: node.doubt },
  ),
  rule("date|fields after-date|before-date", (node) =>
    node.category === "date"
      ? date(node.meaning, node.grain, node.level)
      : { category: "fields", fields: node.fields, grain: node.grain, doubt: Doubt.none },
  ),
  rule("date the|on? fields", (outer, _, { fields, grain }) =>
    // "Today, Thursday", "tomorrow June 12": the day by its name says more.
    outer.meaning.kind === "shift" && outer.grain === "D" && grain === "D" && fields.weekday !== undefined
      ? date(fields.month === undefined ? outer.meaning : { kind: "named", fields }, "D", 2)
      : null,
  ),
];
