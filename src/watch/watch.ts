/**
 * One round over the feeds that a library watches: each is asked for what is new since the last time (conditional requests), what is new goes
 * into the library item by item, the oldest first, and only then is the feed marked as had. A round that was killed is begun again.
 */
import type { Fetched, Fetcher } from "../fetch/fetcher.ts";
import { feedIn, isUrl, noticeOfFailure, textOf } from "../fetch/read.ts";
import { noticeOf } from "../ingest/forms/part.ts";
import type { Store } from "../library/store/store.ts";
import type { FeedTable } from "../library/store/tables.ts";
import { type Notice, ReadoutError } from "../model/index.ts";
import { feedOfPage, freshness, markFailed, markHad, watchedFeeds } from "./feeds.ts";
import { type ItemContext, lookAgain, takeItem } from "./items.ts";
import { feedsInOpml, isOpml } from "./opml.ts";
import type { Kept } from "./versions.ts";

/** Feeds that are asked at once; requests to one host wait for one another in any case. */
const AT_ONCE = 4;

export interface RoundOptions {
  readonly fetcher: Fetcher;
  readonly now?: () => Date;
  /** Called when a report is in the library for good. */
  readonly onKept?: (kept: Kept & { readonly feed: string }) => void;
  readonly onNotice?: (notice: Notice) => void;
  /** Asked before each feed and item: true ends the round there. */
  readonly stopped?: () => boolean;
}

export interface Round {
  /** How many feeds were asked, and how many of these could not be had. */
  readonly asked: number;
  readonly failed: number;
  /** Those whose time had not come. */
  readonly waiting: readonly FeedTable[];
  readonly kept: readonly Kept[];
}

/**
 * The feeds that arguments name: their addresses, and lists of them (OPML).
 *
 * @param readFile  Reads a file that is named.
 * @throws {ReadoutError} `source-unknown`
 */
export const feedsNamed = async (
  names: readonly string[],
  fetcher: Fetcher,
  readFile: (path: string) => Promise<string>,
): Promise<string[]> => {
  const feeds: string[] = [];
  for (const name of names) {
    if (!isUrl(name)) feeds.push(...feedsInOpml(await readFile(name), name));
    else if (/\.opml$/i.test(new URL(name).pathname)) {
      const list = await fetcher.get(name);
      if (list.kind !== "fetched")
        throw new ReadoutError("source-unknown", `${name}: ${list.kind === "failed" ? list.why : "cannot be had"}`);
      feeds.push(...feedsInOpml(textOf(list), name));
    } else feeds.push(name);
  }
  return feeds;
};

const notAFeed = (fetched: Fetched): string => {
  const text = textOf(fetched);
  if (isOpml(text)) return "a list of feeds, not a feed; save it as a file that ends in .opml";
  const feed = feedOfPage(text, fetched.url);
  return feed === null ? "no feed (RSS, Atom, JSON Feed)" : `a page, not a feed; its feed is ${feed}`;
};

/** @returns False where the feed could not be had. */
const watchFeed = async (
  store: Store,
  feed: FeedTable,
  options: Required<RoundOptions>,
  kept: Kept[],
): Promise<boolean> => {
  const { fetcher, onNotice, onKept, stopped } = options;
  const { url } = feed;
  const now = options.now();
  const context: ItemContext = {
    store,
    fetcher,
    feed: url,
    now,
    onKept: (one) => {
      kept.push(one);
      onKept({ ...one, feed: url });
    },
  };
  const outcome = await fetcher.get(url, feed);
  const fail = async (why: Parameters<typeof markFailed>[3], notice: Notice): Promise<boolean> => {
    await markFailed(store, feed, now, why);
    onNotice(notice);
    return false;
  };
  if (outcome.kind === "failed") return fail(outcome, noticeOfFailure(url, outcome));
  if (outcome.kind === "unchanged") await markHad(store, feed, now, freshness(outcome, null));
  else {
    const found = feedIn(outcome);
    if (found === null || found === "broken") {
      const why = found === null ? notAFeed(outcome) : "no feed that can be read";
      return fail({ code: "fetch-failed", why, againMs: null, gone: false }, noticeOf("source-unreadable", url, why));
    }
    let whole = true;
    for (const item of [...found.items].reverse()) {
      if (stopped()) return true;
      const { notices, settled } = await takeItem(item, outcome, context);
      for (const notice of notices) onNotice(notice);
      whole &&= settled;
    }
    // What is still missing is asked for again: the feed must then be told whole.
    const validators = whole ? outcome.validators : { etag: null, modified: null };
    await markHad(store, { url, title: found.title, ...validators }, now, freshness(outcome, found));
  }
  if (!stopped()) for (const notice of await lookAgain(context)) onNotice(notice);
  return true;
};

/** Asks the feeds of a library whose time has come. @param only  Of these addresses; default: all. */
export const watchRound = async (store: Store, options: RoundOptions, only?: readonly string[]): Promise<Round> => {
  const all: Required<RoundOptions> = {
    now: () => new Date(),
    onKept: () => {},
    onNotice: () => {},
    stopped: () => false,
    ...options,
  };
  const wanted = only === undefined ? null : new Set(only);
  const feeds = (await watchedFeeds(store.db)).filter(({ url }) => wanted === null || wanted.has(url));
  const at = all.now().toISOString();
  const due = feeds.filter((feed) => feed.due === null || feed.due <= at);
  const kept: Kept[] = [];
  let failed = 0;
  const queue = [...due];
  const work = async (): Promise<void> => {
    for (let feed = queue.shift(); feed !== undefined && !all.stopped(); feed = queue.shift())
      if (!(await watchFeed(store, feed, all, kept))) failed++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { asked: due.length, failed, waiting: feeds.filter((feed) => !due.includes(feed)), kept };
};
