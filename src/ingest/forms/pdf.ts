/**
 * PDF, by pdf.js (`unpdf`): lines from where the pieces stand, paragraphs from the gaps between lines, heads and feet that run over the
 * pages left out. A scan without text is said to be one. Scripts in the file are not run.
 */
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { reasonOf } from "../../model/reason.ts";
import { stringOf } from "../html/json-ld.ts";
import { limits } from "../limits.ts";
import { escapeHtml, jsonPart, notRead, type Unpacked } from "./part.ts";

export interface PdfLine {
  readonly text: string;
  /** From the page's foot, in points. */
  readonly y: number;
  readonly x: number;
  readonly size: number;
}

interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Pieces of one height, in the order of the file, are a line. */
export const linesOf = (pieces: readonly Piece[]): PdfLine[] => {
  const lines: { text: string; y: number; x: number; end: number; size: number }[] = [];
  for (const { str, x, y, width, fontSize } of pieces) {
    if (str === "") continue;
    const last = lines[lines.length - 1];
    if (last !== undefined && Math.abs(last.y - y) < Math.max(2, last.size * 0.4) && x >= last.end - last.size * 2) {
      const gap = x - last.end > last.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += `${gap ? " " : ""}${str}`;
      last.end = x + width;
    } else if (str.trim() !== "") lines.push({ text: str, y, x, end: x + width, size: fontSize || 10 });
  }
  return lines.map(({ text, y, x, size }) => ({ text: text.replace(/\s+/g, " ").trim(), y, x, size }));
};

const masked = (text: string): string => text.replace(/\d+/g, "#").toLowerCase();
/** Lines at a page's head or foot that are compared between pages. */
const EDGE = 3;

/** Pages without the lines that run along their heads and feet, and without page numbers. */
export const dropRunningHeads = (pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] => {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)].map(({ text }) => masked(text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const runs = (text: string): boolean =>
    pages.length > 1 && (seen.get(masked(text)) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((page) =>
    page.filter(
      ({ text }, i) =>
        !((i < EDGE || i >= page.length - EDGE) && (runs(text) || /^[\s–—-]*\d{1,4}[\s–—-]*$/.test(text))),
    ),
  );
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Paragraphs across lines and pages; a word that was divided at a line's end is whole again. */
export const paragraphsOf = (pages: readonly (readonly PdfLine[])[]): string[] => {
  const gaps = pages
    .flatMap((page) => page.slice(1).map(({ y }, i) => (page[i] as PdfLine).y - y))
    .filter((gap) => gap > 0);
  const usual = median(gaps);
  const longest = Math.max(0, ...pages.flatMap((page) => page.map(({ text }) => text.length)));
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  for (const page of pages)
    for (const [i, line] of page.entries()) {
      const ended: boolean = previous === null || /[.!?…:。！？][\s"'”’»)\]]*$/.test(previous.text);
      const gap: number = previous === null ? 0 : previous.y - line.y;
      const apart =
        previous === null ||
        Math.abs(previous.size - line.size) > 1 ||
        (i > 0 && gap > usual * 1.35) ||
        (ended && previous.text.length < longest * 0.7) ||
        (ended && line.x > previous.x + line.size * 0.8);
      const last = paragraphs.length - 1;
      if (apart) paragraphs.push(line.text);
      else if (/\p{L}[-\u00ad]$/u.test(paragraphs[last] as string) && /^\p{Ll}/u.test(line.text))
        paragraphs[last] = `${(paragraphs[last] as string).slice(0, -1)}${line.text}`;
      else {
        const tight = /[\u3000-\u9fff\uff00-\uffef]$/.test(paragraphs[last] as string);
        paragraphs[last] = `${paragraphs[last]}${tight ? "" : " "}${line.text}`;
      }
      previous = line;
    }
  return paragraphs;
};

export const unpackPdf = async (bytes: Uint8Array, source: string): Promise<Unpacked> => {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (document.numPages > limits.pdfPages)
      return notRead(
        "file-too-large",
        source,
        `${document.numPages} pages, more than the ${limits.pdfPages} that a report may have; not read`,
      );
    const { items } = await extractTextItems(document);
    const paragraphs = paragraphsOf(dropRunningHeads(items.map((page) => linesOf(page))));
    if (paragraphs.length === 0)
      return notRead(
        "no-text",
        source,
        "no words in it but pictures of them; a scan needs character recognition first",
      );
    const { info } = await getMeta(document);
    const title = stringOf(info?.Title);
    const author = stringOf(info?.Author);
    return {
      parts: [
        jsonPart(source, {
          html: paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join("\n"),
          whole: true,
          title,
          authors: author === null ? [] : [author],
          lang: stringOf(info?.Language),
          from: "document properties",
        }),
      ],
      notices: [],
    };
  } catch (error) {
    return notRead("source-unreadable", source, `no PDF that can be read (${reasonOf(error)})`);
  }
};
