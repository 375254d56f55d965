/**
 * HTML to text, blocks and metadata. The text is what a reader of the page sees, navigation included; blocks say what the page's
 * elements tell of each stretch and which stretches are the article (`html/article.ts`). The layout stage reads on from there.
 */
import type { Block, Metadata } from "../model/index.ts";
import { headOf } from "./decode.ts";
import { judgeBlocks } from "./html/article.ts";
import { headlineBlock } from "./html/measure.ts";
import { collectMetadata, readNames } from "./html/metadata.ts";
import { type Page, type PageElement, readPage } from "./html/page.ts";

export interface ReadHtml {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly url: string | null;
}

const roles: Readonly<Record<string, Block["role"]>> = {
  p: "paragraph",
  li: "list-item",
  figcaption: "caption",
  blockquote: "quotation",
  nav: "navigation",
  menu: "navigation",
  aside: "aside",
  footer: "footer",
  address: "byline",
  time: "time",
};
/** Roles that what is inside keeps, whatever its own element is. */
const sticky: ReadonlySet<Block["role"]> = new Set(["navigation", "aside", "footer", "caption"]);

const hintRole = (hints: string): Block["role"] | null => {
  if (hints === "") return null;
  if (/\b(?:byline|author|autor)\b/.test(hints)) return "byline";
  if (/\b(?:caption|wp-caption-text)\b/.test(hints)) return "caption";
  if (/\b(?:breadcrumbs?|navigation|nav|menu|navbar|share|social|related|newsletter|cookie)\b/.test(hints))
    return "navigation";
  return null;
};

const levelOf = ({ name }: PageElement): number | undefined => (/^h[1-6]$/.test(name) ? Number(name[1]) : undefined);

interface Place {
  readonly role: Block["role"];
  /** True within a `<blockquote>`, as posts are that are set into a page. */
  readonly quoted: boolean;
}

/** The role of an element: its own, unless it stands in one whose role what is inside keeps. */
const makePlaces = (): ((element: PageElement) => Place) => {
  const known = new Map<PageElement, Place>();
  return (element) => {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let place: Place = at === null ? { role: "other", quoted: false } : (known.get(at) as Place);
    for (const next of path.reverse()) {
      let { role } = place;
      if (!sticky.has(role))
        role =
          levelOf(next) !== undefined
            ? "heading"
            : (roles[next.name] ??
              hintRole(next.hints) ??
              (role === "paragraph" || role === "heading" ? "other" : role));
      place = { role, quoted: place.quoted || next.name === "blockquote" };
      known.set(next, place);
    }
    return place;
  };
};

/** What is judged to be the article's is not navigation, whatever its class is called. */
const roleInArticle = ({ role, quoted }: Place): Block["role"] =>
  role === "caption" || role === "heading" || role === "list-item" ? role : quoted ? "quotation" : "paragraph";

/** Below this much shown text a page that hides more is read with what it hides: scripts would show it. */
const SHOWN_LEAST = 600;

const readShown = (html: string): Page => {
  const page = readPage(html);
  return page.text.length < SHOWN_LEAST && page.hiddenUnits > 2 * page.text.length ? readPage(html, true) : page;
};

/**
 * Reads one page. Nothing in it is run or fetched.
 *
 * @param known.url Where the page was fetched, if that is known.
 * @param known.whole Nothing of it is navigation: all of it is the article.
 * @param known.captured When it was fetched (ISO 8601): nothing later is taken for its publication.
 */
export const readHtml = (
  html: string,
  known: { readonly url?: string | null; readonly captured?: string | null; readonly whole?: boolean } = {},
): ReadHtml => {
  const page = readShown(html);
  const names = readNames(page);
  const article = known.whole === true ? page.blocks.map(() => true) : judgeBlocks(page, names);
  const placeOf = makePlaces();
  const near = {
    headline: names.title === null ? -1 : headlineBlock(page, names.title),
    first: article.indexOf(true),
    last: article.lastIndexOf(true),
  };
  const blocks = page.blocks.map(({ start, end, element, linkUnits }, i): Block => {
    const level = levelOf(element);
    const place = placeOf(element);
    return {
      start,
      end,
      role: article[i] === true ? roleInArticle(place) : place.role,
      ...(level === undefined ? {} : { level }),
      article: article[i] === true,
      linkShare: Math.min(1, linkUnits / (end - start)),
    };
  });
  return { text: page.text, blocks, ...collectMetadata(page, names, known.url ?? null, near, known.captured ?? null) };
};

/** The encoding that a page declares in its first bytes; null where it declares none. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = headOf(bytes, 4096);
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null;
};

/** True where a text is a page, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--|<!doctype html|<html|<head|<body)/i.test(text.slice(0, 1000));
