/** NewsML-G2 (IPTC): each news item with a text in it becomes a report. */
import { reasonOf } from "../../model/reason.ts";
import { jsonPart, noticeOf, notRead, type Part, type Unpacked } from "./part.ts";
import { findAll, markupOf, readXml, textOf, type XmlElement } from "./xml.ts";

const words = (element: XmlElement, ...names: readonly string[]): string | null => {
  const found = findAll(element, ...names)[0];
  return found === undefined ? null : textOf(found).replace(/\s+/g, " ").trim() || null;
};
const nameIn = (element: XmlElement, outer: string): string | null => {
  const found = findAll(element, outer)[0];
  return found === undefined ? null : (words(found, "name") ?? found.attributes.literal ?? null);
};

export const unpackNewsml = (text: string, source: string): Unpacked => {
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (error) {
    return notRead("source-unreadable", source, `its XML cannot be read (${reasonOf(error)})`);
  }
  const items = findAll(root, "newsItem");
  const parts: Part[] = [];
  for (const [i, item] of items.entries()) {
    const inline = findAll(item, "inlineXML")[0] ?? findAll(item, "inlineData")[0];
    if (inline === undefined) continue;
    const body = findAll(inline, "body")[0] ?? findAll(inline, "body.content")[0] ?? inline;
    const html = markupOf(body);
    if (html.trim() === "") continue;
    const meta = findAll(item, "contentMeta")[0] ?? item;
    parts.push(
      jsonPart(items.length === 1 ? source : `${source}#${item.attributes.guid ?? String(i + 1)}`, {
        html: /<(?:p|div|br)\b/i.test(html)
          ? html
          : html
              .split(/\n\s*\n/)
              .map((paragraph) => `<p>${paragraph}</p>`)
              .join("\n"),
        whole: true,
        title: words(meta, "headline"),
        // An item that was exported from readout says when that was, which is not when its text appeared.
        published:
          words(meta, "contentCreated") ??
          (words(item, "generator") === "readout" ? null : words(item, "firstCreated", "versionCreated")),
        outlet: nameIn(item, "provider") ?? words(item, "copyrightHolder"),
        agency: nameIn(meta, "infoSource"),
        authors: words(meta, "by") === null ? [] : [(words(meta, "by") as string).replace(/^by\s+/i, "")],
        lang: findAll(meta, "language")[0]?.attributes.tag ?? item.attributes.lang ?? null,
        from: "NewsML-G2",
      }),
    );
  }
  if (parts.length > 0) return { parts, notices: [] };
  return { parts, notices: [noticeOf("no-text", source, "no news item in it has a text")] };
};
