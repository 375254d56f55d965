/**
 * One item of a feed into the library. What the item says is remembered in the stroke that keeps its report, so that a process that is killed
 * between the two does neither: nothing that was acknowledged is lost, nothing is kept twice. Pages are looked at again some times, as
 * outlets correct them without a word in the feed.
 */
import type { Fetched, Fetcher } from "../fetch/fetcher.ts";
import { noticeOfFailure, readFetched, readItem } from "../fetch/read.ts";
import type { FeedItem } from "../ingest/forms/feed.ts";
import type { ReadFile } from "../ingest/read-file.ts";
import { digest } from "../library/codec.ts";
import type { Queries, Store } from "../library/store/store.ts";
import type { ItemTable } from "../library/store/tables.ts";
import type { Notice } from "../model/index.ts";
import { later } from "./feeds.ts";
import { type Kept, keepVersion } from "./versions.ts";

const HOUR = 3_600_000;
/** When a page is looked at again after its item was first seen, each time from the time before. */
const LOOKS_MS = [HOUR, 5 * HOUR, 18 * HOUR, 24 * HOUR] as const;
/** How long is waited after a page could not be had; doubled with each failure. */
const AGAIN_MS = 600_000;
const TRIES = 6;
/** Digest of an item whose page could not be had yet. */
const PENDING = "";

export interface ItemContext {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly feed: string;
  readonly now: Date;
  readonly onKept: (kept: Kept) => void;
}

export interface Taken {
  readonly notices: readonly Notice[];
  /** Its report is in the library, or will never be. */
  readonly settled: boolean;
}

const settled = (notices: readonly Notice[] = []): Taken => ({ notices, settled: true });

const upsert =
  (row: ItemTable) =>
  async (db: Queries): Promise<void> => {
    await db
      .insertInto("item")
      .values(row)
      .onConflict((on) => on.columns(["feed", "key"]).doUpdateSet({ ...row }))
      .execute();
  };

/** Keeps all that was read of one item, the row with the last of it. */
const keepParts = async (
  { store, feed, now, onKept }: ItemContext,
  { parts, notices }: ReadFile,
  row: ItemTable,
): Promise<Taken> => {
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1 ? upsert(row) : undefined;
    onKept(await keepVersion(store, part, { feed, at: now.toISOString() }, last));
  }
  if (parts.length === 0) await store.write(upsert(row));
  return settled(notices);
};

const nextLook = (now: Date, looks: number): string | null => {
  const wait = LOOKS_MS[looks];
  return wait === undefined ? null : later(now, wait);
};

const withPage = (row: ItemTable, page: Fetched, now: Date): ItemTable => ({
  ...row,
  ...page.validators,
  due: nextLook(now, row.looks),
});

/** Takes an item as its feed has it now; one that says what it said before is left alone. */
export const takeItem = async (item: FeedItem, fetched: Fetched, context: ItemContext): Promise<Taken> => {
  const { store, fetcher, feed, now } = context;
  const said = digest([item.link, item.report]);
  const known = await store.db
    .selectFrom("item")
    .selectAll()
    .where("feed", "=", feed)
    .where("key", "=", item.key)
    .executeTakeFirst();
  if (known?.digest === said) return settled();
  if (known?.digest === PENDING && known.due !== null && known.due > now.toISOString())
    return { notices: [], settled: false };
  const row: ItemTable = {
    feed,
    key: item.key,
    digest: said,
    url: null,
    etag: null,
    modified: null,
    seen: known?.seen ?? now.toISOString(),
    looks: 0,
    due: null,
  };
  const asItIs = (): Promise<ReadFile> => readItem(item, feed, fetched.retrieved);
  if (!item.teaser || item.link === null) return keepParts(context, await asItIs(), row);
  const page = await fetcher.get(item.link);
  if (page.kind === "fetched")
    return keepParts(context, await readFetched(page, item.link), withPage({ ...row, url: item.link }, page, now));
  if (page.kind === "unchanged") return settled();
  const notice = noticeOfFailure(item.link, page);
  const tried = known?.digest === PENDING ? known.looks + 1 : 1;
  if (page.code === "fetch-refused" || page.gone || tried >= TRIES) {
    // The teaser is all that can be had.
    const { notices } = await keepParts(context, await asItIs(), row);
    return settled([notice, ...notices]);
  }
  const due = later(now, Math.max(page.againMs ?? 0, AGAIN_MS * 2 ** (tried - 1)));
  await store.write(upsert({ ...row, digest: PENDING, looks: tried, due }));
  return { notices: [notice], settled: false };
};

/** Looks again at the pages of a feed's items whose time has come; a page whose report was removed is left alone. */
export const lookAgain = async (context: ItemContext): Promise<Notice[]> => {
  const { store, fetcher, feed, now } = context;
  const due = await store.db
    .selectFrom("item")
    .selectAll()
    .where("feed", "=", feed)
    .where("url", "is not", null)
    .where("due", "<=", now.toISOString())
    .orderBy("due")
    .orderBy("key")
    .execute();
  const notices: Notice[] = [];
  for (const row of due) {
    const url = row.url as string;
    const looks = row.looks + 1;
    const next = { ...row, looks, due: nextLook(now, looks) };
    const there = await store.db
      .selectFrom("source")
      .select("report")
      .where("source", "=", url)
      .limit(1)
      .executeTakeFirst();
    if (there === undefined) {
      await store.write(upsert({ ...row, due: null }));
      continue;
    }
    const page = await fetcher.get(url, row);
    if (page.kind === "fetched") {
      const { notices: found } = await keepParts(context, await readFetched(page, url), withPage(next, page, now));
      notices.push(...found);
    } else {
      if (page.kind === "failed" && !page.gone) notices.push(noticeOfFailure(url, page));
      await store.write(upsert(page.kind === "failed" && page.gone ? { ...next, due: null } : next));
    }
  }
  return notices;
};
