/** RSS, Atom, RDF and JSON feeds (`feedsmith`): an item is a report where it carries the article, and only a teaser where it does not. */
import { parseFeed } from "feedsmith";
import { isObject, type Json, stringOf } from "../html/json-ld.ts";
import { escapeHtml, jsonPart, noticeOf, type Part, type Unpacked } from "./part.ts";

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const wordsOf = (value: unknown): string | null => {
  const one = first(value);
  return isObject(one) ? (stringOf(one.value) ?? stringOf(one.name) ?? stringOf(one.encoded)) : stringOf(one);
};
const namesOf = (value: unknown): string[] => [value].flat().flatMap((name) => wordsOf(name) ?? []);
const linkOf = (item: Json): string | null => {
  const links = [item.links].flat().filter(isObject);
  const link =
    stringOf(item.link) ??
    stringOf(item.url) ??
    stringOf((links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href);
  return link !== null && /^https?:/i.test(link) ? link : null;
};
const dayOf = (value: string | null): string | null => {
  const at = value === null ? Number.NaN : Date.parse(value);
  if (value === null || Number.isNaN(at)) return null;
  return /^\d{4}-\d{2}/.test(value) ? value : new Date(at).toISOString().replace(".000Z", "Z");
};

/** Shortest item that is more than a teaser, in code units without markup. */
const TEASER = 400;

export const unpackFeed = (text: string, source: string): Unpacked => {
  let parsed: { format: string; feed: unknown };
  try {
    parsed = parseFeed(text) as { format: string; feed: unknown };
  } catch (error) {
    return {
      parts: [],
      notices: [
        noticeOf(
          "source-unreadable",
          source,
          `no feed that can be read (${error instanceof Error ? error.message : error})`,
        ),
      ],
    };
  }
  const feed = isObject(parsed.feed) ? parsed.feed : {};
  const items = [feed.items ?? feed.entries].flat().filter(isObject);
  const parts: Part[] = [];
  let teasers = 0;
  for (const [i, item] of items.entries()) {
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
    if (body === null && title === null) continue;
    if ((body ?? "").replace(/<[^>]*>/g, "").length < TEASER) teasers++;
    const dc = isObject(item.dc) ? item.dc : {};
    const html = /<\w+/.test(body ?? "") ? (body as string) : `<p>${escapeHtml(body ?? "")}</p>`;
    parts.push(
      jsonPart(`${source}#${linkOf(item) ?? stringOf(item.id) ?? wordsOf(item.guid) ?? String(i + 1)}`, {
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
        url: linkOf(item),
        from: "feed",
      }),
    );
  }
  const notices =
    teasers === 0
      ? []
      : [
          noticeOf(
            "part-teaser",
            source,
            `${teasers} of ${items.length} items carry no more than a teaser of their article`,
            "info",
          ),
        ];
  return { parts, notices };
};
