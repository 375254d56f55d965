/**
 * How a contested point is shown without taking a side: its title names both values, in the place of one that its words would give as the fact or else behind them, and an
 * account that holds with neither is not said to say so.
 */
import type { Cell, Point } from "../model/index.ts";
import { shorten } from "./report-name.ts";

/** True of "120, 60", by which a report that gives both figures is told, beside "60" and "120". */
const isAllOf = (value: string, others: ReadonlySet<string>): boolean => {
  const parts = value.split(", ");
  return parts.length > 1 && parts.every((part) => others.has(part));
};

/** What the accounts set against each other, "60" and "120"; empty where they do not differ by values. */
const valuesOf = ({ kind, cells }: Point): string[] => {
  const values = cells.flatMap(({ value }) =>
    value === undefined || value === "" || value === "yes" || value === "no" ? [] : [value],
  );
  const all = new Set(kind === "disagreement" ? values : []);
  return [...all].filter((value) => !isAllOf(value, all));
};

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Where a value stands in words as a word of its own; -1 where it does not. */
const placeOf = (words: string, value: string): number => {
  for (let at = words.indexOf(value); at >= 0 && at < words.length; at = words.indexOf(value, at + 1))
    if (!isWordUnit(words[at - 1]) && !isWordUnit(words[at + value.length])) return at;
  return -1;
};

/** Code units of a value in a title that has no place for it. */
const LONGEST_VALUE = 40;

/**
 * What to call a point: where its label gives one of the values that differ, all of them in brackets in its place; where it gives none, behind it,
 * so that no title of a contested point says less than what is contested.
 *
 * @example
 * pointTitle({ ...point, label: "Extended for 120 days" }) // 'Extended for [60 or 120] days'
 * pointTitle({ ...point, label: "How long it was extended" }) // 'How long it was extended [60 or 120]'
 */
export const pointTitle = (point: Point): string => {
  const { label } = point;
  const values = valuesOf(point);
  if (values.length < 2 || label === "") return label;
  const said = values.filter((value) => placeOf(label, value) >= 0);
  if (said.length === 0) return `${label} [${values.map((value) => shorten(value, LONGEST_VALUE)).join(" or ")}]`;
  // A label that has several of them takes no side.
  if (said.length > 1) return label;
  const [value] = said as [string];
  const at = placeOf(label, value);
  return `${label.slice(0, at)}[${values.join(" or ")}]${label.slice(at + value.length)}`;
};

/** both: its passages give all the values that differ; neither: it tells of the point and holds with none. */
export type Undecided = "both" | "neither";

/** How an account stands that the point counts as stating it with no value of its own, where others differ by values; else null. */
export const undecided = (
  point: Point,
  { stance, value, evidence }: Pick<Cell, "stance" | "evidence"> & { readonly value?: string | null | undefined },
): Undecided | null => {
  const values = valuesOf(point);
  if (values.length < 2) return null;
  if ((value ?? null) !== null) return isAllOf(value as string, new Set(values)) ? "both" : null;
  if (stance !== "states") return null;
  return values.every((one) => evidence.some(({ exact }) => placeOf(exact, one) >= 0)) ? "both" : "neither";
};

export const undecidedWords: Readonly<Record<Undecided, string>> = { both: "says both", neither: "takes no side" };
