/**
 * What was fetched, as reports: a page or a text is decoded by the charset that the server named (then by what the page says, then by its
 * bytes) and kept as a report in JSON with its address, the instant and the content type; any other form is read as a file of that form.
 */
import { decodeText, isBinary } from "../ingest/decode.ts";
import { type Feed, type FeedItem, readFeed } from "../ingest/forms/feed.ts";
import { type JsonReport, jsonPart, noticeOf, notRead } from "../ingest/forms/part.ts";
import { declaredCharset, looksLikeHtml } from "../ingest/html.ts";
import { readIsolated } from "../ingest/isolate.ts";
import { limits } from "../ingest/limits.ts";
import type { ReadFile } from "../ingest/read-file.ts";
import type { Notice } from "../model/index.ts";
import type { Fetched, Fetcher, NotFetched } from "./fetcher.ts";

/** What is fetched rather than opened. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

const latin = new TextDecoder("latin1");

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1] ?? null;

/** The text of an answer. */
export const textOf = ({ bytes, contentType }: Pick<Fetched, "bytes" | "contentType">): string => {
  const xml = /^\s*<\?xml[^>]{0,100}encoding=["']([\w-]+)["']/.exec(latin.decode(bytes.subarray(0, 200)))?.[1];
  return decodeText(bytes, charsetOf(contentType) ?? xml ?? declaredCharset(bytes)).text;
};

/** True for RSS, Atom, RDF and JSON feeds, by their first bytes. */
export const looksLikeFeed = (text: string): boolean => {
  const head = text.slice(0, 3000);
  return /<(?:rss|feed|rdf:RDF)\b/i.test(head.replace(/<!--[\s\S]*?-->/g, "")) && !looksLikeHtml(head)
    ? true
    : /^\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head);
};

/** The endings by which forms are told that do not show themselves in their first bytes. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/json/i, ".json"],
  [/markdown/i, ".md"],
  [/rfc822/i, ".eml"],
  [/xml/i, ".xml"],
];

/** Reads what was fetched. @param source The URL as it was given. */
export const readFetched = async (fetched: Fetched, source: string): Promise<ReadFile> => {
  const { url, contentType, retrieved, bytes } = fetched;
  const given: JsonReport = { url, retrieved, ...(contentType === null ? {} : { contentType }), from: "fetched" };
  if (bytes.length === 0) return notRead("file-empty", source, "the answer is empty");
  const head = latin.decode(bytes.subarray(0, 1000));
  const isHtml = /html/i.test(contentType ?? "") || looksLikeHtml(head);
  const isText = /^\s*text\/plain/i.test(contentType ?? "");
  if ((isHtml || isText) && !isBinary(bytes, limits.controlShare)) {
    const text = textOf(fetched);
    return readIsolated(jsonPart(source, { ...(isHtml ? { html: text } : { text }), ...given }).bytes, source);
  }
  const path = new URL(url).pathname;
  const known = /\.\w{2,5}$/.test(path) ? "" : (endings.find(([type]) => type.test(contentType ?? ""))?.[1] ?? "");
  const name = `${source.replace(/[?#].*$/, "")}${known}`;
  const several = looksLikeFeed(head) || /\.(?:zip|wacz|tar|tgz|gz|warc|jsonl|ndjson)$/i.test(path);
  const { url: _, ...beside } = given;
  const { parts, notices } = await readIsolated(bytes, name, several ? beside : given);
  // The URL as it was given names the report, whatever its form is told by.
  const named = (one: string): string => (one.startsWith(name) ? source + one.slice(name.length) : one);
  return {
    parts: parts.map(({ report, bytes: kept }) => {
      const under = named(report.source);
      return { report: { ...report, source: under, sources: [under] }, bytes: kept };
    }),
    notices,
  };
};

/** A notice that names the URL. */
export const noticeOfFailure = (source: string, { code, why }: NotFetched): Notice => noticeOf(code, source, why);

/** The name under which an item's report is kept: the address of its page, else the feed's and what it is called there. */
export const sourceOfItem = ({ link, key }: FeedItem, feed: string): string => link ?? `${feed}#${key}`;

/** Reads an item as the feed holds it. */
export const readItem = (item: FeedItem, feed: string, retrieved: string): Promise<ReadFile> => {
  const source = sourceOfItem(item, feed);
  return readIsolated(jsonPart(source, { ...item.report, retrieved }).bytes, source);
};

/** Reads the page of an item that has no more than a teaser; where that must not be fetched, the teaser. */
const readTeaser = async (fetcher: Fetcher, item: FeedItem, feed: Fetched, source: string): Promise<ReadFile> => {
  if (item.link === null) return readItem(item, source, feed.retrieved);
  const page = await fetcher.get(item.link);
  if (page.kind === "fetched") return readFetched(page, item.link);
  if (page.kind === "unchanged") return { parts: [], notices: [] };
  const notice = noticeOfFailure(item.link, page);
  const { parts, notices } =
    page.code === "fetch-refused" ? await readItem(item, source, feed.retrieved) : { parts: [], notices: [] };
  return { parts, notices: [notice, ...notices] };
};

/** Fetches and reads one URL: a page, a file of any form, or all that a feed holds. What goes wrong is a notice. */
export async function* readUrl(fetcher: Fetcher, source: string): AsyncGenerator<ReadFile> {
  const outcome = await fetcher.get(source);
  if (outcome.kind === "failed") yield { parts: [], notices: [noticeOfFailure(source, outcome)] };
  if (outcome.kind !== "fetched") return;
  const feed = feedIn(outcome);
  if (feed === null) yield await readFetched(outcome, source);
  else if (feed === "broken") yield notRead("source-unreadable", source, "no feed that can be read");
  else
    for (const item of feed.items)
      yield item.teaser
        ? await readTeaser(fetcher, item, outcome, source)
        : await readItem(item, source, outcome.retrieved);
}

/** The feed that an answer is; null where it is none. */
export const feedIn = (fetched: Fetched): Feed | "broken" | null => {
  if (!looksLikeFeed(latin.decode(fetched.bytes.subarray(0, 3000)))) return null;
  try {
    return readFeed(textOf(fetched), fetched.url);
  } catch {
    return "broken";
  }
};
