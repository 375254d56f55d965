/** What a page says of itself: JSON-LD before Open Graph before other meta elements before the visible `<time>`. All of it is hearsay. */
import type { Metadata } from "../model/index.ts";

export interface MetadataFinds {
  readonly meta: Map<string, string>;
  readonly jsonLd: string[];
  title: string;
  lang: string | null;
  canonical: string | null;
  readonly times: string[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** Deepest nesting of JSON-LD that is looked into. */
const DEEPEST = 8;

/** The first news article of JSON-LD blocks, wherever it is nested. */
const findArticle = (value: unknown, depth = 0): Json | null => {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  if ([value["@type"]].flat().some((type) => /Article|NewsArticle|Reportage|BlogPosting/.test(String(type))))
    return value;
  return findArticle(value["@graph"], depth + 1);
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

const nameOf = (value: unknown): string | null => (isObject(value) ? text(value.name) : text(value));

/** An instant or day in ISO 8601; null for anything else. */
const isoOf = (value: string | null): string | null => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value ?? "",
  );
  if (match === null || Number.isNaN(Date.parse(match[1] as string))) return null;
  const [, day, clock, seconds, offset] = match;
  if (clock === undefined) return day as string;
  const zone = offset === undefined ? "" : offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return `${day}T${clock}${seconds ?? ""}${zone}`;
};

const httpUrl = (value: string | null | undefined): string | null =>
  value !== null && value !== undefined && /^https?:\/\//i.test(value) ? value : null;

/** Chooses among what was found. */
export const collectMetadata = (finds: MetadataFinds): { metadata: Metadata; url: string | null } => {
  const article = findArticle(finds.jsonLd.map(parse)) ?? {};
  const meta = (...keys: string[]): string | null =>
    keys.map((key) => text(finds.meta.get(key))).find((value) => value !== null) ?? null;
  const authors = [article.author].flat().flatMap((author) => nameOf(author) ?? []);
  const metaAuthor = meta("author", "article:author", "dc.creator");
  return {
    metadata: {
      title: text(article.headline) ?? meta("og:title", "twitter:title", "dc.title") ?? text(finds.title),
      authors: authors.length > 0 ? authors : metaAuthor === null || httpUrl(metaAuthor) ? [] : [metaAuthor],
      published:
        isoOf(text(article.datePublished)) ??
        isoOf(
          meta(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date",
            "dc.date.issued",
            "date",
            "pubdate",
          ),
        ) ??
        isoOf(finds.times[0] ?? null),
      outlet: nameOf(article.publisher) ?? meta("og:site_name", "application-name", "dc.publisher"),
      agency: null,
      lang: text(article.inLanguage) ?? text(finds.lang) ?? meta("og:locale")?.replace("_", "-") ?? null,
    },
    url: httpUrl(finds.canonical) ?? httpUrl(meta("og:url")),
  };
};
