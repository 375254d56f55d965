/**
 * HTML to text and blocks. The text is what a reader of the page sees, navigation included (the layout stage tells what is the
 * article); blocks keep what the elements say of each stretch. Read with a streaming parser and a stack of our own, so that depth and
 * unclosed elements cost nothing; scripts, styles and hidden elements are never looked into but for JSON-LD.
 */
import { Parser } from "htmlparser2";
import type { Block, Metadata } from "../model/index.ts";
import { collectMetadata, type MetadataFinds } from "./html-metadata.ts";

export interface ReadHtml {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly url: string | null;
}

const skipped = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
  "canvas",
  "math",
  "head",
]);
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
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
/** Deepest element that is still told apart; what is deeper counts as part of it. */
const DEEPEST = 10_000;

interface Open {
  readonly name: string;
  readonly role: Block["role"];
  readonly level: number | undefined;
  readonly article: boolean;
  readonly hidden: boolean;
}

const isHidden = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  skipped.has(name) ||
  "hidden" in attributes ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");

const classRole = (attributes: Readonly<Record<string, string>>): Block["role"] | null => {
  const words = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.role ?? ""}`.toLowerCase();
  if (/\b(?:byline|author|autor)\b/.test(words)) return "byline";
  if (/\b(?:caption|wp-caption-text)\b/.test(words)) return "caption";
  if (/\b(?:breadcrumbs?|navigation|nav|menu|navbar|share|social|related|newsletter|cookie)\b/.test(words))
    return "navigation";
  return null;
};

/** Reads one page. Nothing in it is run or fetched. */
export const readHtml = (html: string): ReadHtml => {
  const stack: Open[] = [{ name: "", role: "other", level: undefined, article: false, hidden: false }];
  const finds: MetadataFinds = { meta: new Map(), jsonLd: [], title: "", lang: null, canonical: null, times: [] };
  const blocks: Block[] = [];
  let text = "";
  let blockStart = -1;
  let blockOpen: Open = stack[0] as Open;
  let linkUnits = 0;
  let links = 0;
  let deeper = 0;
  let jsonLd: string | null = null;
  let inTitle = false;

  const endBlock = (): void => {
    if (blockStart < 0) return;
    const end = text.trimEnd().length;
    if (end > blockStart) {
      const size = end - blockStart;
      const { role, level, article } = blockOpen;
      blocks.push({
        start: blockStart,
        end,
        role,
        ...(level === undefined ? {} : { level }),
        article,
        linkShare: Math.min(1, linkUnits / size),
      });
      text = `${text.slice(0, end)}\n\n`;
    } else text = text.slice(0, blockStart);
    blockStart = -1;
    linkUnits = 0;
  };
  const top = (): Open => stack[stack.length - 1] as Open;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "html") finds.lang = attributes.lang ?? null;
        if (name === "meta") {
          const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
          if (key !== "" && attributes.content !== undefined && !finds.meta.has(key))
            finds.meta.set(key, attributes.content);
        }
        if (name === "link" && attributes.rel === "canonical") finds.canonical ??= attributes.href ?? null;
        if (name === "time" && attributes.datetime !== undefined) finds.times.push(attributes.datetime);
        if (name === "script" && attributes.type === "application/ld+json") jsonLd = "";
        if (name === "title" && !stack.some((open) => open.name === "svg")) inTitle = true;
        if (name === "br") {
          if (blockStart >= 0) text = `${text.trimEnd()}\n`;
          return;
        }
        if (name === "a") links++;
        const above = top();
        const hidden = above.hidden || isHidden(name, attributes);
        const level = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
        const own = level !== undefined ? "heading" : (roles[name] ?? classRole(attributes));
        const role = sticky.has(above.role)
          ? above.role
          : (own ?? (inline.has(name) ? above.role : above.role === "paragraph" ? "other" : above.role));
        const article = above.article || name === "article" || name === "main" || attributes.itemprop === "articleBody";
        if (!inline.has(name)) endBlock();
        if (stack.length > DEEPEST) deeper++;
        else stack.push({ name, role, level: level ?? (inline.has(name) ? above.level : undefined), article, hidden });
      },
      ontext(data) {
        if (jsonLd !== null) jsonLd += data;
        if (inTitle) finds.title += data;
        const open = top();
        if (open.hidden) return;
        let piece = data.replace(/[ \t\r\n\f]+/g, " ");
        if (blockStart < 0) {
          piece = piece.trimStart();
          if (piece === "") return;
          blockStart = text.length;
          blockOpen = open;
        } else if (/\s$/.test(text)) piece = piece.trimStart();
        text += piece;
        if (links > 0) linkUnits += piece.length;
      },
      onclosetag(name) {
        if (name === "script" && jsonLd !== null) {
          finds.jsonLd.push(jsonLd);
          jsonLd = null;
        }
        if (name === "title") inTitle = false;
        if (name === "br") return;
        if (name === "a") links = Math.max(0, links - 1);
        if (!inline.has(name)) endBlock();
        if (deeper > 0) deeper--;
        else if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.replaceAll("\0", ""));
  parser.end();
  endBlock();
  const { metadata, url } = collectMetadata(finds);
  return { text: `${text.trimEnd()}\n`, blocks, metadata, url };
};

/** The encoding that a page declares in its first bytes; null where it declares none. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null;
};

/** True where a text is a page, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--|<!doctype html|<html|<head|<body)/i.test(text.slice(0, 1000));
