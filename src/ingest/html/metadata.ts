/**
 * What a page says of itself: JSON-LD, Open Graph and its kin, Dublin Core, microdata, the address, lines beside the headline. All of it is
 * hearsay, so every candidate is kept; the one that is taken is the first of the most trustworthy kind.
 */
import type { Metadata, MetadataCandidate } from "../../model/index.ts";
import { articleNode, isObject, type Json, jsonLdNodes, stringOf } from "./json-ld.ts";
import type { Page } from "./page.ts";
import { choosePublished, findDates } from "./published.ts";

/** Names and addresses that a page gives, before its text is judged. */
export interface PageNames {
  readonly nodes: readonly Json[];
  readonly article: Json | null;
  readonly title: string | null;
  readonly description: string;
  readonly articleBody: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };
/** Metadata are often escaped twice. */
const plain = (value: string | null): string | null =>
  value === null
    ? null
    : value
        .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
          if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
          const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
        })
        .replace(/\s+/g, " ")
        .trim() || null;

const metaOf = (page: Page, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const found = page.finds.meta.find((meta) => meta.key === key && meta.value.trim() !== "");
    if (found !== undefined) return plain(found.value);
  }
  return null;
};

export const readNames = (page: Page): PageNames => {
  const nodes = jsonLdNodes(page.finds.jsonLd);
  const article = articleNode(nodes);
  return {
    nodes,
    article,
    title:
      plain(stringOf(article?.headline)) ??
      metaOf(page, "og:title", "twitter:title", "dc.title", "title") ??
      plain(stringOf(page.finds.title)),
    description: metaOf(page, "og:description", "description", "twitter:description") ?? "",
    articleBody: stringOf(article?.articleBody) ?? "",
  };
};

const nameOf = (value: unknown): string | null => plain(isObject(value) ? stringOf(value.name) : stringOf(value));

const httpUrl = (value: string | null | undefined): string | null => {
  if (value === null || value === undefined || !/^https?:\/\/[^\s/]+/i.test(value.trim())) return null;
  return value.trim().slice(0, 2000);
};

const isName = (name: string | null): name is string => name !== null && httpUrl(name) === null && name.length < 120;

/**
 * @param address Where the page was fetched, if that is known.
 * @param near Blocks between which the article's own lines stand: headline, first and last of the article; -1 where not known.
 */
export const collectMetadata = (
  page: Page,
  names: PageNames,
  address: string | null,
  near: { readonly headline: number; readonly first: number; readonly last: number },
  captured: string | null,
): { metadata: Metadata; url: string | null } => {
  const { article, nodes } = names;
  const canonical = page.finds.links.find(({ rel }) => rel.split(/\s+/).includes("canonical"))?.href;
  const url =
    httpUrl(canonical) ?? httpUrl(metaOf(page, "og:url")) ?? httpUrl(stringOf(article?.url)) ?? httpUrl(address);
  const candidates: MetadataCandidate[] = [];
  const tell = (field: MetadataCandidate["field"], from: string, value: string | null): void => {
    if (
      value !== null &&
      candidates.length < 200 &&
      !candidates.some((one) => one.field === field && one.value === value && one.from === from)
    )
      candidates.push({ field, from, value });
  };
  const first = (field: MetadataCandidate["field"]): string | null =>
    candidates.find((candidate) => candidate.field === field)?.value ?? null;

  tell("title", "json-ld", plain(stringOf(article?.headline)));
  for (const key of ["og:title", "twitter:title", "dc.title", "title"]) tell("title", key, metaOf(page, key));
  tell("title", "title element", plain(stringOf(page.finds.title)));

  tell("outlet", "json-ld", nameOf([article?.publisher].flat()[0]));
  for (const key of ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone"])
    tell("outlet", key, metaOf(page, key));

  const declared =
    page.finds.lang ??
    metaOf(page, "og:locale", "content-language", "dc.language", "language")?.replace("_", "-") ??
    null;
  tell("lang", "json-ld", stringOf(article?.inLanguage));
  tell("lang", "html", stringOf(declared));

  const authors = [article?.author].flat().flatMap((author) => {
    const name = nameOf(author);
    return isName(name) ? [name] : [];
  });
  for (const name of authors) tell("author", "json-ld", name);
  for (const { key, value } of page.finds.meta)
    if (
      /^(?:author|article:author|dc\.creator|dcterms\.creator|parsely-author|sailthru\.author|byl|citation_author)$/.test(
        key,
      )
    ) {
      const name = plain(value);
      if (isName(name)) tell("author", key, name);
    }
  const author = first("author");

  tell("agency", "json-ld", nameOf([article?.sourceOrganization].flat()[0]) ?? nameOf([article?.creditText].flat()[0]));
  for (const key of ["article:source", "source", "dc.source", "original-source", "syndication-source"]) {
    const value = metaOf(page, key);
    tell("agency", key, isName(value) ? value : null);
  }

  const dates = findDates(page, nodes, near, address ?? url, declared ?? "en");
  const notLater = dates.filter(({ value }) => captured === null || value.slice(0, 10) <= captured.slice(0, 10));
  for (const { kind, value } of dates) tell("published", kind, value);
  const published = choosePublished(notLater);
  return {
    metadata: {
      title: names.title,
      authors: authors.length > 0 ? [...new Set(authors)] : author === null ? [] : [author],
      published,
      outlet: first("outlet"),
      agency: first("agency"),
      lang: first("lang"),
      candidates,
    },
    url,
  };
};
