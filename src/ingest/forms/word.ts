/** Word documents (Office Open XML, ECMA-376): paragraphs, headings and lists of the main part; what is deleted in tracked changes is left out. */
import { reasonOf } from "../../model/reason.ts";
import { openZip } from "./archive.ts";
import { escapeHtml, jsonPart, notRead, type Unpacked } from "./part.ts";
import { findAll, readXml, textOf, type XmlElement } from "./xml.ts";

const runs = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return "";
      switch (child.name) {
        case "t":
          return escapeHtml(textOf(child));
        case "tab":
          return " ";
        case "br":
        case "cr":
          return "<br>";
        case "del":
        case "instrText":
        case "p":
        case "txbxContent":
          return "";
        default:
          return runs(child);
      }
    })
    .join("");

const paragraph = (element: XmlElement): string => {
  const words = runs(element);
  if (words.trim() === "") return "";
  const style = findAll(element, "pStyle")[0]?.attributes.val ?? "";
  const level = /^(?:heading|berschrift|title|titre|nag|заголовок)\D{0,6}(\d)?/i.exec(style);
  if (level !== null) return `<h${level[1] ?? 1}>${words}</h${level[1] ?? 1}>`;
  return findAll(element, "numPr").length > 0 ? `<li>${words}</li>` : `<p>${words}</p>`;
};

export const unpackWord = (bytes: Uint8Array, source: string): Unpacked => {
  const opened = openZip(bytes, (name) => name === "word/document.xml" || name === "docProps/core.xml");
  const part = (name: string): string | null => {
    const entry = opened?.entries.find((one) => one.name === name);
    return entry === undefined ? null : new TextDecoder().decode(entry.bytes);
  };
  const main = part("word/document.xml");
  if (main === null)
    return notRead(
      "source-unreadable",
      source,
      `no Word document that can be read${opened?.refused[0] === undefined ? "" : ` (${opened.refused[0]})`}`,
    );
  try {
    const html = findAll(readXml(main), "p").map(paragraph).join("\n");
    if (html.trim() === "") return notRead("no-text", source, "there are no words in it");
    const core = part("docProps/core.xml");
    const properties = core === null ? null : readXml(core);
    const property = (name: string): string | null => {
      const found = properties === null ? undefined : findAll(properties, name)[0];
      return found === undefined ? null : textOf(found).trim() || null;
    };
    return {
      parts: [
        jsonPart(source, {
          html,
          whole: true,
          title: property("title"),
          authors: property("creator") === null ? [] : [property("creator") as string],
          lang: property("language"),
          from: "document properties",
        }),
      ],
      notices: [],
    };
  } catch (error) {
    return notRead("source-unreadable", source, `its XML cannot be read (${reasonOf(error)})`);
  }
};
