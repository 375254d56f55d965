/** Looking up what begins or ends where, in lists that ascend by it: every layer of a report is one. */
import type { Span } from "../model/index.ts";

interface Starting {
  readonly start: number;
}

/** Index of the first item that begins at or after `offset`; the list's length where none does. */
export const firstFrom = (items: readonly Starting[], offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Starting).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the first span that ends after `offset`; the list's length where none does. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The items that begin in `[start, end)`. */
export const startingIn = <T extends Starting>(items: readonly T[], { start, end }: Span): T[] =>
  items.slice(firstFrom(items, start), firstFrom(items, end));
