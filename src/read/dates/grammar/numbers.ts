/** Numbers and quantities: "twenty-four", "two and a half years", "several weeks". */
import type { TimeUnit } from "../../../languages/rules/dates.ts";
import { type Rule, rule } from "../chart.ts";

/** Units by size; seconds first. */
const sizes: readonly TimeUnit[] = ["S", "MIN", "H", "D", "WE", "W", "M", "Q", "HY", "Y", "DE", "CE"];

/** Unit and factor by which TIMEX3 writes a duration in another unit: a decade is ten years. */
const written: Readonly<Partial<Record<TimeUnit, readonly [string, number]>>> = {
  MIN: ["M", 1],
  Q: ["M", 3],
  HY: ["M", 6],
  DE: ["Y", 10],
  CE: ["Y", 100],
};

/** TIMEX3 value of so many units; `n` null: X, an unstated number. @example durationOf(2, "DE") // "P20Y" */
export const durationOf = (n: number | null, unit: TimeUnit): string => {
  const [name, factor] = written[unit] ?? [unit, 1];
  const clock = unit === "S" || unit === "MIN" || unit === "H" ? "T" : "";
  if (n === null) return `P${clock}X${unit === "MIN" ? "M" : unit}`;
  return `P${clock}${Number((n * factor).toFixed(2))}${name}`;
};

/** Two numbers in words, one behind the other: "twenty" "four", "two" "thousand", "nineteen" "ninety-six". */
const joinWords = (a: number, b: number): number | null => {
  if ((b === 100 || b === 1000 || b === 1_000_000) && a < b) return a * b;
  if (a >= 20 && a % 10 === 0 && b < 10 && b > 0) return a + b;
  if (a >= 100 && a % 100 === 0 && b < 100 && b > 0) return a + b;
  if (a >= 1000 && a % 1000 === 0 && b < 1000 && b > 0) return a + b;
  if (a >= 11 && a <= 20 && b >= 10 && b <= 99) return a * 100 + b;
  // Arabic and Slovene say the ones first.
  if (a < 10 && b >= 20 && b < 100 && b % 10 === 0) return a + b;
  return null;
};

export const numberRules: readonly Rule[] = [
  rule("number and? number", (a, _, b) => {
    const n = a.figures > 0 || b.figures > 0 || a.ordinal ? null : joinWords(a.n, b.n);
    return n === null ? null : { category: "number", n, figures: 0, ordinal: b.ordinal };
  }),
  rule("number dash number", (a, _, b) => {
    const n = a.figures > 0 || b.figures > 0 || a.ordinal || a.n < 20 || b.n > 9 ? null : joinWords(a.n, b.n);
    return n === null ? null : { category: "number", n, figures: 0, ordinal: b.ordinal };
  }),
  rule("number ordinal-mark", ({ n, figures }) =>
    figures > 0 && figures < 5 ? { category: "number", n, figures, ordinal: true } : null,
  ),
  rule("number and? one? half", ({ n, figures }) =>
    n < 100 ? { category: "number", n: n + 0.5, figures: Math.max(figures, 5), ordinal: false } : null,
  ),
];

export const quantityRules: readonly Rule[] = [
  rule("number dash? unit|plural", (number, dash, { unit }) => {
    const { n, figures, ordinal } = number;
    if (
      ordinal ||
      (figures > 1 && n < 10 && Number.isInteger(n)) ||
      (unit === "Y" && figures === 4 && n > 1000 && n < 2200 && dash === null)
    )
      return null;
    return { category: "quantity", n, unit, value: durationOf(n, unit) };
  }),
  rule("number to|dash|or number dash? unit|plural", (low, _, high, dash, { unit }) =>
    low.n < high.n && !low.ordinal && !high.ordinal && (low.figures < 3 || dash !== null)
      ? { category: "quantity", n: low.n, unit, value: durationOf(low.n, unit), level: 1 }
      : null,
  ),
  rule("one unit", (_, { unit }) => ({ category: "quantity", n: 1, unit, value: durationOf(1, unit) })),
  rule("one half unit", (_, __, { unit }) => ({ category: "quantity", n: 0.5, unit, value: durationOf(0.5, unit) })),
  rule("half of? one? unit", (_, __, ___, { unit }) => ({
    category: "quantity",
    n: 0.5,
    unit,
    value: durationOf(0.5, unit),
  })),
  rule("one? few of? unit|plural", (_, __, ___, { unit }) => ({
    category: "quantity",
    n: null,
    unit,
    value: durationOf(null, unit),
  })),
  rule("quantity and? one? half", ({ n, unit }) =>
    n === null ? null : { category: "quantity", n: n + 0.5, unit, value: durationOf(n + 0.5, unit) },
  ),
  // "Two years, six months": one value as long as the units descend.
  rule("quantity and? quantity", (a, _, b) => {
    if (a.n === null || b.n === null || sizes.indexOf(a.unit) <= sizes.indexOf(b.unit)) return null;
    const [head, tail] = [a.value, b.value.slice(1)];
    const value = head.includes("T") ? head + tail.replace("T", "") : head + tail;
    return { category: "quantity", n: a.n, unit: a.unit, value };
  }),
  rule("about the? quantity", (_, __, { n, unit, value }) => ({ category: "quantity", n, unit, value })),
  rule("quantity about-after", ({ n, unit, value }) => ({ category: "quantity", n, unit, value })),
];

/** Durations, with or without a hint of where they lie: "the past two years". */
export const durationRules: readonly Rule[] = [
  rule("quantity", ({ value }) => ({ category: "duration", value })),
  rule("the? turn quantity", (_, __, { value }) => ({ category: "duration", value, level: 1 })),
  rule("the? turn plural", (_, __, { unit }) => ({ category: "duration", value: durationOf(null, unit), level: 1 })),
  rule("the? quantity turn-after", (_, { value }) => ({ category: "duration", value, level: 1 })),
  rule("the? plural turn-after", (_, { unit }) => ({ category: "duration", value: durationOf(null, unit), level: 1 })),
  rule("the? number turn plural|unit", (_, { n, ordinal }, __, { unit }) =>
    ordinal ? null : { category: "duration", value: durationOf(n, unit), level: 1 },
  ),
  rule("for-before the? quantity", (_, __, { value }) => ({ category: "duration", value, level: 3 })),
  rule("quantity for-after", ({ value }) => ({ category: "duration", value, level: 2 })),
  rule("the quantity", (_, { value }) => ({ category: "duration", value })),
  // "The first nine months".
  rule("the? number quantity", (_, { ordinal }, { value }) =>
    ordinal ? { category: "duration", value, level: 1 } : null,
  ),
  rule("plural", ({ unit }) => ({ category: "duration", value: durationOf(null, unit), level: -1 })),
];
