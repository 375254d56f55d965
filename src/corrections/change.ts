/** What the changes to each kind of finding have in common: their form, and how passages that go out of a finding are told. */
import type { Amendment, Anchor, Dossier, Passage } from "../model/index.ts";
import { isSamePlace } from "./find-target.ts";

/** What came of an amendment: the dossier after it and the ids of what it made or marked; or why nothing came of it. */
export type Outcome = { readonly dossier: Dossier; readonly findings: readonly string[] } | { readonly why: string };

export type Action = Amendment["action"];
export type Of<A extends Action> = Extract<Amendment, { readonly action: A }>;

interface Corrected {
  readonly corrections?: readonly string[] | undefined;
}

/** A finding with one more correction, after those of others that went into it. */
export const marked = <T extends Corrected>(finding: T, entry: Amendment, ...others: readonly Corrected[]): T => ({
  ...finding,
  corrections: [...new Set([finding, ...others].flatMap(({ corrections }) => corrections ?? [])), entry.id],
});

/** Tells the passages that a split moves out. */
export const movedBy = (
  { out }: Of<"split">,
  textOf: (passage: Passage) => string,
): ((passage: Passage) => boolean) => {
  const byReport = Map.groupBy(out.passages, ({ report }) => report);
  const forms = new Set(out.forms);
  return (passage) =>
    (byReport.get(passage.report) ?? []).some((anchor: Anchor) => isSamePlace(anchor, passage)) ||
    forms.has(textOf(passage));
};

/** Replaces what has an id by its successors: one, several or none. */
export const replaceById = <T extends { readonly id: string }>(
  items: readonly T[],
  successors: ReadonlyMap<string, readonly T[]>,
): T[] =>
  items.flatMap((item) => successors.get(item.id) ?? [item]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** A passage once, in order. */
export const onceEach = <T extends Passage>(passages: readonly T[]): T[] => {
  const byPlace = new Map(passages.map((passage) => [`${passage.report} ${passage.start} ${passage.end}`, passage]));
  return [...byPlace.values()].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end,
  );
};

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
