/** What each term of a language means to the grammar: `shift -1 M` is the month before the report's. */
import type { Edge, PartOfDay, Season, TimeUnit } from "../../languages/rules/dates.ts";
import { type Category, Doubt, type Payloads } from "./nodes.ts";

/** A node without its place. */
export type Lexeme = { [C in Category]: { readonly category: C; readonly level: number } & Payloads[C] }[Category];

/** What a term says, as a lexeme. */
export const lexemeOf = (term: string): Lexeme => {
  const [name, a, b] = term.split(" ") as [string, string, string | undefined];
  const level = 0;
  switch (name) {
    case "number":
    case "ordinal":
      return { category: "number", n: Number(a), figures: 0, ordinal: name === "ordinal", level };
    case "unit":
      return { category: "unit", unit: a as TimeUnit, level };
    case "plural":
      return { category: "plural", unit: a as TimeUnit, level };
    case "duration":
      return { category: "quantity", value: a, ...quantityOf(a), level };
    case "field-after":
    case "field-before":
      return { category: name, field: a, level };
    case "day": {
      const day = { kind: "shift", unit: "D", by: Number(a) } as const;
      if (b === undefined) return { category: "date", meaning: day, grain: "D", level: 1 };
      return { category: "time", meaning: { kind: "time", day, part: b as PartOfDay }, level: 1 };
    }
    case "present":
    case "past":
    case "future":
      return { category: "reference", value: `${name.toUpperCase()}_REF` as "PRESENT_REF", level: 1 };
    case "shift":
      return {
        category: "date",
        meaning: { kind: "shift", unit: b as TimeUnit, by: Number(a) },
        grain: b as TimeUnit,
        level: 1,
      };
    case "weekday":
      return { category: "weekday", weekday: Number(a), doubt: Doubt.none, level };
    case "turn":
    case "turn-after":
    case "week-turn":
      return { category: name, by: Number(a), level };
    case "context": {
      const step = { kind: "shift", unit: b as TimeUnit, by: Number(a) } as const;
      return { category: "date", meaning: { kind: "from", base: null, step }, grain: b as TimeUnit, level: 1 };
    }
    case "edge":
    case "edge-after":
      return { category: name, edge: a as Edge, level };
    case "edge-of": {
      const of = { kind: "shift", unit: b as TimeUnit, by: 0 } as const;
      return {
        category: "date",
        meaning: { kind: "edge", edge: a as Edge, of },
        grain: b as TimeUnit,
        level: 1,
      };
    }
    case "named": {
      const fields = a.startsWith("Q") ? { quarter: Number(a[1]) } : { half: Number(a[1]) };
      return { category: "fields", fields, grain: a.startsWith("Q") ? "Q" : "HY", doubt: Doubt.none, level: 1 };
    }
    case "part":
      return { category: "part", part: a as PartOfDay, level };
    case "in-season":
      return { category: "fields", fields: { season: a as Season }, grain: "M", doubt: Doubt.none, level: 1 };
    case "season":
      return { category: "season", season: a as Season, level };
    case "holiday":
      return {
        category: "fields",
        fields: { month: Number(a.slice(0, 2)), day: Number(a.slice(3)) },
        grain: "D",
        doubt: Doubt.none,
        level: 1,
      };
    case "clock":
      return {
        category: "clock",
        hour: Number(a.slice(0, 2)),
        minute: Number(a.slice(3)),
        second: null,
        sure: true,
        level: 1,
      };
    case "set":
      return { category: "set", value: a, level: 1 };
    case "decade":
      return { category: "fields", fields: { decade: Number(a) }, grain: "DE", doubt: Doubt.none, level: 1 };
    default:
      return { category: name, level } as Lexeme;
  }
};

/** Amount and unit of a simple TIMEX3 duration. */
const quantityOf = (value: string): { n: number | null; unit: TimeUnit } => {
  const match = /^P(T?)(X|[\d.]+)([A-Z]+)$/.exec(value);
  const unit = match?.[1] === "T" && match[3] === "M" ? "MIN" : ((match?.[3] ?? "D") as TimeUnit);
  return { n: match?.[2] === "X" ? null : Number(match?.[2] ?? 1), unit };
};
