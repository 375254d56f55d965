/** Answers in pages: at most so many items and so many characters, and a cursor that goes on behind the last. */
import { digest } from "../library/codec.ts";
import { ReadoutError } from "../model/index.ts";

export const PAGE = { items: 20, most: 100, characters: 40_000 } as const;

export interface Page<T> {
  readonly items: readonly T[];
  /** To be given as `cursor` for the page behind this one; null where it is the last. */
  readonly next: string | null;
}

const write = (at: number, question: string): string => Buffer.from(`${at}.${question}`).toString("base64url");

/** @throws {ReadoutError} `usage` for a cursor that belongs to another question, or that nobody wrote. */
const read = (cursor: string, question: string): number => {
  const [, at, asked] = /^(\d{1,9})\.([\da-f]{16})$/.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (at === undefined || asked !== question)
    throw new ReadoutError("usage", "this cursor is of another question; ask again without it");
  return Number(at);
};

/**
 * One page of all items.
 *
 * @param question  What was asked, without cursor and limit.
 * @param show  Makes an item's answer, when its turn comes.
 */
export const pageOf = <T, Shown>(
  all: readonly T[],
  question: unknown,
  { cursor, limit = PAGE.items }: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  show: (item: T) => Shown,
): Page<Shown> & { readonly total: number } => {
  const asked = digest(question);
  const start = cursor === undefined ? 0 : read(cursor, asked);
  const items: Shown[] = [];
  let characters = 0;
  let at = start;
  for (; at < all.length && items.length < Math.min(limit, PAGE.most); at++) {
    const shown = show(all[at] as T);
    characters += JSON.stringify(shown).length;
    // The first goes in whatever its length.
    if (items.length > 0 && characters > PAGE.characters) break;
    items.push(shown);
  }
  return { total: all.length, items, next: at < all.length ? write(at, asked) : null };
};
