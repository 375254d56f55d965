/**
 * Feeds that a library watches: which they are, when each may be asked again, and what came of it the last time. A server's own wishes are kept
 * (how long a feed stays fresh, when to come again), and one that fails is asked ever more seldom.
 */
import type { Fetched, NotFetched } from "../fetch/fetcher.ts";
import type { Feed } from "../ingest/forms/feed.ts";
import type { Queries, Store } from "../library/store/store.ts";
import type { FeedTable } from "../library/store/tables.ts";

/** Longest time that a feed is left alone because it asks for it or fails. */
const LONGEST_MS = 86_400_000;
/** After a failure, doubled with each further one. */
const FIRST_MS = 300_000;
/** When a feed that is gone for good is asked again. */
const NEVER = "9999-12-31T00:00:00.000Z";

export const later = (now: Date, ms: number): string =>
  new Date(now.getTime() + Math.min(LONGEST_MS, Math.max(0, ms))).toISOString();

/** Begins to watch feeds; those that are watched stay as they are. */
export const subscribe = async (store: Store, urls: readonly string[]): Promise<void> => {
  for (const url of new Set(urls))
    await store.write((db) =>
      db
        .insertInto("feed")
        .values({ url, title: null, etag: null, modified: null, checked: null, due: null, failures: 0, trouble: null })
        .onConflict((on) => on.doNothing())
        .execute(),
    );
};

/** Watches feeds no longer; the reports that came from them stay. How many these were. */
export const unsubscribe = async (store: Store, urls: readonly string[]): Promise<number> =>
  Number(
    (
      await store.write((db) =>
        db
          .deleteFrom("feed")
          .where("url", "in", [...urls, ""])
          .executeTakeFirst(),
      )
    ).numDeletedRows,
  );

export const watchedFeeds = (db: Queries): Promise<FeedTable[]> =>
  db.selectFrom("feed").selectAll().orderBy("url").execute();

/** Of a feed that was had: it is fresh as long as it, or its server, says. */
export const markHad = async (
  store: Store,
  { url, title, etag, modified }: Pick<FeedTable, "url" | "title" | "etag" | "modified">,
  now: Date,
  freshSeconds: number,
): Promise<void> => {
  const checked = now.toISOString();
  const due = later(now, freshSeconds * 1000);
  await store.write((db) =>
    db
      .updateTable("feed")
      .set({ title, etag, modified, checked, due, failures: 0, trouble: null })
      .where("url", "=", url)
      .execute(),
  );
};

/** Of a feed that could not be had. */
export const markFailed = async (
  store: Store,
  { url, failures }: Pick<FeedTable, "url" | "failures">,
  now: Date,
  { code, why, againMs, gone }: Omit<NotFetched, "kind">,
): Promise<void> => {
  // What readout itself refused costs its server nothing, and may be allowed the next time.
  const wait = code === "fetch-refused" ? 0 : FIRST_MS * 2 ** Math.min(failures, 10);
  const due = gone ? NEVER : later(now, Math.max(againMs ?? 0, wait));
  await store.write((db) =>
    db
      .updateTable("feed")
      .set({ checked: now.toISOString(), due, failures: failures + 1, trouble: why })
      .where("url", "=", url)
      .execute(),
  );
};

/** Seconds for which a feed need not be asked again. */
export const freshness = ({ maxAge }: Pick<Fetched, "maxAge">, feed: Pick<Feed, "ttl"> | null): number =>
  Math.max(0, maxAge ?? 0, feed?.ttl ?? 0);

/** The feed that a page names, to be told to who gave the page's address for it. */
export const feedOfPage = (html: string, base: string): string | null => {
  for (const [link] of html.slice(0, 200_000).matchAll(/<link\b[^>]{1,500}>/gi)) {
    if (!/type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(link)) continue;
    const href = /href\s*=\s*["']([^"']+)["']/i.exec(link)?.[1];
    const url = href === undefined ? null : URL.parse(href.replaceAll("&amp;", "&"), base);
    if (url !== null) return url.href;
  }
  return null;
};
