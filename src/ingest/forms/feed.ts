/** RSS, Atom, RDF and JSON feeds (`feedsmith`): an item is a report where it carries the article, and only a teaser where it does not. */
import { parseFeed } from "feedsmith";
import { reasonOf } from "../../model/reason.ts";
import { isObject, type Json, stringOf } from "../html/json-ld.ts";
import { escapeHtml, type JsonReport, jsonPart, noticeOf, notRead, type Unpacked } from "./part.ts";

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const wordsOf = (value: unknown): string | null => {
  const one = first(value);
  return isObject(one) ? (stringOf(one.value) ?? stringOf(one.name) ?? stringOf(one.encoded)) : stringOf(one);
};
const namesOf = (value: unknown): string[] => [value].flat().flatMap((name) => wordsOf(name) ?? []);
const linkOf = (item: Json, base: string | undefined): string | null => {
  const links = [item.links].flat().filter(isObject);
  const link =
    stringOf(item.link) ??
    stringOf(item.url) ??
    stringOf((links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href);
  const whole = link === null ? null : URL.parse(link, base);
  return whole === null || !/^https?:$/.test(whole.protocol)
    ? null
    : /^https?:/i.test(link as string)
      ? link
      : whole.href;
};
const dayOf = (value: string | null): string | null => {
  const at = value === null ? Number.NaN : Date.parse(value);
  if (value === null || Number.isNaN(at)) return null;
  return /^\d{4}-\d{2}/.test(value) ? value : new Date(at).toISOString().replace(".000Z", "Z");
};

/** Shortest item that is more than a teaser, in code units without markup. */
const TEASER = 400;

/** One item of a feed. */
export interface FeedItem {
  /** By what the feed itself tells its items apart. */
  readonly key: string;
  /** Address of its page. */
  readonly link: string | null;
  readonly report: JsonReport;
  /** It carries no more than a teaser of its article. */
  readonly teaser: boolean;
}
export interface Feed {
  readonly title: string | null;
  /** Seconds for which it asks not to be fetched again; null where it does not say. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
  /** Items in it, those without any words among them. */
  readonly count: number;
}

const periods: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** RSS's own `ttl` in minutes, else the syndication module's period and how often in it. */
const ttlOf = (feed: Json): number | null => {
  if (typeof feed.ttl === "number" && feed.ttl > 0) return feed.ttl * 60;
  const sy = isObject(feed.sy) ? feed.sy : {};
  const period = periods[stringOf(sy.updatePeriod)?.toLowerCase() ?? ""];
  const times = typeof sy.updateFrequency === "number" && sy.updateFrequency > 0 ? sy.updateFrequency : 1;
  return period === undefined ? null : Math.round(period / times);
};

const readItem = (item: Json, feed: Json, i: number, base: string | undefined): FeedItem | null => {
  const content = isObject(item.content) ? item.content : {};
  const body =
    wordsOf(item.content_html) ??
    stringOf(content.encoded) ??
    stringOf(content.value) ??
    wordsOf(item.content) ??
    wordsOf(item.content_text) ??
    wordsOf(item.description) ??
    wordsOf(item.summary);
  const title = wordsOf(item.title);
  const link = linkOf(item, base);
  if (body === null && title === null && (base === undefined || link === null)) return null;
  const dc = isObject(item.dc) ? item.dc : {};
  const html = /<\w+/.test(body ?? "") ? (body as string) : `<p>${escapeHtml(body ?? "")}</p>`;
  return {
    key: stringOf(item.id) ?? wordsOf(item.guid) ?? link ?? `${i + 1}`,
    link,
    teaser: (body ?? "").replace(/<[^>]*>/g, "").length < TEASER,
    report: {
      html: title === null ? html : `<h1>${escapeHtml(title)}</h1>${html}`,
      whole: true,
      title,
      published: dayOf(
        stringOf(item.pubDate) ??
          stringOf(item.published) ??
          stringOf(item.date_published) ??
          wordsOf(dc.date) ??
          wordsOf(dc.dates) ??
          stringOf(item.updated),
      ),
      outlet: wordsOf(feed.title),
      agency: wordsOf(item.source),
      authors: [...namesOf(item.authors), ...namesOf(dc.creator ?? dc.creators)],
      lang: stringOf(feed.language) ?? stringOf(item.language),
      url: link,
      from: "feed",
    },
  };
};

/**
 * Reads a feed.
 *
 * @param base  Where it was fetched, by which its relative links are made whole.
 * @throws what the parser throws where it is none.
 */
export const readFeed = (text: string, base?: string): Feed => {
  const parsed = parseFeed(text) as { format: string; feed: unknown };
  const feed = isObject(parsed.feed) ? parsed.feed : {};
  const items = [feed.items ?? feed.entries].flat().filter(isObject);
  return {
    title: wordsOf(feed.title),
    ttl: ttlOf(feed),
    items: items.flatMap((item, i) => readItem(item, feed, i, base) ?? []),
    count: items.length,
  };
};

export const unpackFeed = (text: string, source: string): Unpacked => {
  let feed: Feed;
  try {
    feed = readFeed(text);
  } catch (error) {
    return notRead("source-unreadable", source, `no feed that can be read (${reasonOf(error)})`);
  }
  const teasers = feed.items.filter(({ teaser }) => teaser).length;
  return {
    parts: feed.items.map(({ key, link, report }) => jsonPart(`${source}#${link ?? key}`, report)),
    notices:
      teasers === 0
        ? []
        : [
            noticeOf(
              "part-teaser",
              source,
              `${teasers} of ${feed.count} items carry no more than a teaser of their article`,
              "info",
            ),
          ],
  };
};
