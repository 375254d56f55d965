/**
 * HTML to the text a reader of the page sees, cut into blocks, each with the element it stands in. Read with a streaming
 * parser and a stack of our own: depth, unclosed elements and size cost no more than the bytes. Nothing is run or fetched;
 * what is not shown (scripts, styles, templates, hidden elements) is never text, but JSON-LD is kept for the metadata.
 */
import { empty, inline, walkTags } from "./tags.ts";
import type { Attributes } from "./tokens.ts";

/** An element that holds text, with what its surroundings are judged by. */
export interface PageElement {
  readonly name: string;
  readonly parent: PageElement | null;
  readonly depth: number;
  /** Its class, id, role and itemprop, in small letters. */
  readonly hints: string;
}

/** A stretch of text without a paragraph's end in it. */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
  /** The nearest element that is no inline one. */
  readonly element: PageElement;
  /** Code units in links; in bold or italics from end to end of it. */
  readonly linkUnits: number;
  readonly strongUnits: number;
  /** Link that all of it, or the first of it, leads to. */
  readonly links: number;
}

export interface PageTime {
  readonly value: string;
  readonly hints: string;
  /** Offset in the text where it stands. */
  readonly at: number;
  readonly element: PageElement;
}

/** What a page says of itself, as found. */
export interface PageFinds {
  readonly meta: readonly { readonly key: string; readonly value: string }[];
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly lang: string | null;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly times: readonly PageTime[];
  /** Microdata and RDFa properties that stand on shown elements. */
  readonly properties: readonly { readonly key: string; readonly value: string | null; readonly at: number }[];
}

export interface Page {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly finds: PageFinds;
  /** Code units that are in the file but hidden by its own styles. */
  readonly hiddenUnits: number;
}

/** Never shown by any browser. */
const unseen = new Set(
  "script style template noscript svg iframe object select textarea canvas math title datalist audio video map".split(
    " ",
  ),
);
const strong = new Set(["b", "strong", "em", "i"]);
/** Deepest element that is still told apart; what is deeper counts as part of it. */
const DEEPEST = 512;
/** Most values of one kind that are kept of a page, and the longest one. */
const MOST_FINDS = 2000;
const LONGEST_FIND = 2_000_000;

interface Open {
  readonly name: string;
  readonly element: PageElement;
  readonly hidden: boolean;
  readonly link: boolean;
  readonly strong: boolean;
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style));

const hintsOf = (attributes: Attributes): string => {
  const { class: classes, id, role, itemprop } = attributes;
  if (classes === undefined && id === undefined && role === undefined && itemprop === undefined) return "";
  return `${classes ?? ""} ${id ?? ""} ${role ?? ""} ${itemprop ?? ""}`.trim().slice(0, 400).toLowerCase();
};

/** @param showHidden Reads what the page hides by its styles as if it were shown. */
export const readPage = (html: string, showHidden = false): Page => {
  const root: PageElement = { name: "", parent: null, depth: 0, hints: "" };
  const stack: Open[] = [{ name: "", element: root, hidden: false, link: false, strong: false }];
  const meta: { key: string; value: string }[] = [];
  const jsonLd: string[] = [];
  const links: { rel: string; href: string }[] = [];
  const times: PageTime[] = [];
  const properties: { key: string; value: string | null; at: number }[] = [];
  const blocks: PageBlock[] = [];
  const parts: string[] = [];
  let length = 0;
  let title = "";
  let lang: string | null = null;
  let hiddenUnits = 0;
  let script: string[] | null = null;
  let titles = 0;
  let inTitle = false;

  // The open block: its pieces, their size, and whether white space would be seen behind the last.
  let current: string[] = [];
  let size = 0;
  let spaced = true;
  let currentElement = root;
  let linkUnits = 0;
  let strongUnits = 0;
  let blockLinks = 0;
  let breaks = 0;

  const endBlock = (): void => {
    breaks = 0;
    const words = current.join("").replace(/ \n/g, "\n").trimEnd();
    current = [];
    size = 0;
    spaced = true;
    if (words !== "") {
      const start = length;
      parts.push(words, "\n\n");
      length += words.length + 2;
      blocks.push({
        start,
        end: start + words.length,
        element: currentElement,
        linkUnits: Math.min(linkUnits, words.length),
        strongUnits: Math.min(strongUnits, words.length),
        links: blockLinks,
      });
    }
    linkUnits = 0;
    strongUnits = 0;
    blockLinks = 0;
  };

  walkTags(html.includes("\0") ? html.replaceAll("\0", "") : html, {
    open(name, attributes) {
      if (name === "br") {
        // Two in a row end a paragraph; one is a new line within it.
        breaks++;
        if (breaks >= 2) {
          const kept = breaks;
          endBlock();
          breaks = kept;
        } else if (size > 0) {
          current.push("\n");
          size++;
          spaced = true;
        }
        return;
      }
      if (name === "hr") endBlock();
      if (name === "html") lang ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      if (name === "meta" && meta.length < MOST_FINDS) {
        const key = (
          attributes.property ??
          attributes.name ??
          attributes.itemprop ??
          attributes["http-equiv"] ??
          ""
        ).toLowerCase();
        if (key !== "" && attributes.content !== undefined)
          meta.push({ key: key.trim(), value: attributes.content.slice(0, LONGEST_FIND) });
      }
      if (name === "link" && attributes.rel !== undefined && attributes.href !== undefined && links.length < MOST_FINDS)
        links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href });
      if (empty.has(name)) return;
      if (name === "script" && /^\s*application\/ld\+json/i.test(attributes.type ?? "")) script = [];
      const above = stack[stack.length - 1] as Open;
      if (name === "title" && titles++ === 0) inTitle = true;
      const isInline = inline.has(name);
      const hidden = above.hidden || unseen.has(name) || (!showHidden && isHidden(attributes));
      const hints = hintsOf(attributes);
      const property = attributes.itemprop ?? attributes.property;
      if (property !== undefined && properties.length < MOST_FINDS)
        properties.push({
          key: property.toLowerCase(),
          value: attributes.content ?? attributes.datetime ?? attributes.title ?? null,
          at: length + size,
        });
      if (!isInline && !unseen.has(name)) endBlock();
      // An inline element counts as one's surroundings only where it says something of itself.
      const element =
        (isInline && hints === "") || above.element.depth >= DEEPEST
          ? above.element
          : { name, parent: above.element, depth: above.element.depth + 1, hints };
      if (name === "time" && attributes.datetime !== undefined && times.length < MOST_FINDS)
        times.push({ value: attributes.datetime, hints, at: length + size, element });
      stack.push({
        name,
        element,
        hidden,
        link: name === "a" || (above.link && isInline),
        strong: strong.has(name) || (above.strong && isInline),
      });
      if (name === "a" && !hidden) blockLinks++;
    },
    text(data) {
      if (script !== null) script.push(data);
      if (inTitle) title += data;
      const open = stack[stack.length - 1] as Open;
      if (open.hidden) {
        if (!unseen.has(open.name)) hiddenUnits += data.length;
        return;
      }
      // White space alone, as between most tags, needs no look.
      const trimmed = spaced ? data.trimStart() : data;
      if (trimmed === "") return;
      const piece = trimmed.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, " ");
      if (spaced) {
        if (size === 0) {
          currentElement = open.element;
          while (inline.has(currentElement.name) && currentElement.parent !== null)
            currentElement = currentElement.parent;
        }
      }
      if (piece !== " ") breaks = 0;
      current.push(piece);
      size += piece.length;
      spaced = piece.endsWith(" ");
      if (open.link) linkUnits += piece.length;
      if (open.strong) strongUnits += piece.length;
    },
    close(name) {
      if (name === "script" && script !== null) {
        if (jsonLd.length < MOST_FINDS) jsonLd.push(script.join("").slice(0, LONGEST_FIND));
        script = null;
      }
      if (name === "title") inTitle = false;
      if (!inline.has(name) && !unseen.has(name)) endBlock();
      if (stack.length > 1) stack.pop();
    },
  });
  endBlock();
  return {
    text: `${parts.join("").trimEnd()}\n`,
    blocks,
    finds: { meta, jsonLd, title: title.replace(/\s+/g, " ").trim(), lang, links, times, properties },
    hiddenUnits,
  };
};
