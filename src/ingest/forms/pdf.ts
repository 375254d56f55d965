/**
 * PDF, by pdf.js (`unpdf`): lines and columns from where the pieces stand (`pdf-lines.ts`), paragraphs from the gaps between lines, heads and feet that run over the
 * pages left out. A scan without text is said to be one. Scripts in the file are not run.
 */
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { reasonOf } from "../../model/reason.ts";
import { mainScript } from "../../read/script.ts";
import { stringOf } from "../html/json-ld.ts";
import { limits } from "../limits.ts";
import { escapeHtml, jsonPart, notRead, type Unpacked } from "./part.ts";
import { linesOf, type PdfLine } from "./pdf-lines.ts";

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

/** The gap between lines of a paragraph, by the size of their letters: of all gaps one of the smallest, for paragraphs may be of a line or two. */
const SMALL = 0.15;
const usualGaps = (pages: readonly (readonly PdfLine[])[]): ReadonlyMap<number, number> => {
  const gaps = new Map<number, number[]>();
  for (const page of pages)
    for (const [i, line] of page.entries()) {
      const gap = (page[i - 1]?.y ?? line.y) - line.y;
      // Less is a raised or lowered sign.
      if (gap <= line.size * 0.8) continue;
      const size = Math.round(line.size);
      const own = gaps.get(size);
      if (own === undefined) gaps.set(size, [gap]);
      else own.push(gap);
    }
  let common = 0;
  for (const [size, own] of gaps) if (own.length > (gaps.get(common)?.length ?? 0)) common = size;
  const smallOf = (size: number): number => {
    const own = (gaps.get(size) ?? []).sort((a, b) => a - b);
    return own[Math.floor(own.length * SMALL)] ?? 0;
  };
  const most = smallOf(common);
  // Lines of another size stand no farther apart than those of running text, larger ones in proportion.
  return new Map(
    [...gaps.keys()].map((size) => [size, Math.min(smallOf(size), most * Math.max(1, size / Math.max(1, common)))]),
  );
};

/** The longest line of a page that begins or ends where a line does, in code units: what a line of running text fills. */
const fullLines = (page: readonly PdfLine[]): ((line: PdfLine) => number) => {
  const keysOf = ({ x, end, size }: PdfLine): string[] => [`${Math.round(x / size)}`, `-${Math.round(end / size)}`];
  const longest = new Map<string, number>();
  for (const line of page)
    for (const key of keysOf(line)) longest.set(key, Math.max(longest.get(key) ?? 0, line.text.length));
  return (line) => Math.max(...keysOf(line).map((key) => longest.get(key) ?? 0));
};
/** Shares of a full line that a paragraph's last line may have: one that ends a sentence, and one that does not, as headlines and signatures. */
const LAST = 0.7;
const LAST_UNENDED = 0.5;

/** Paragraphs across lines and pages; a word that was divided at a line's end is whole again. */
export const paragraphsOf = (pages: readonly (readonly PdfLine[])[]): string[] => {
  const usual = usualGaps(pages);
  let longest = 0;
  for (const page of pages) for (const { text } of page) longest = Math.max(longest, text.length);
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  let fullOf: (line: PdfLine) => number = () => 0;
  for (const page of pages) {
    for (const [i, line] of page.entries()) {
      const ended: boolean = previous === null || /[.!?…:。！？][\s"'”’»)\]]*$/.test(previous.text);
      const gap: number = previous === null ? 0 : previous.y - line.y;
      const apart =
        previous === null ||
        Math.abs(previous.size - line.size) > 1 ||
        (i > 0 && gap > (usual.get(Math.round(line.size)) ?? gap) * 1.35) ||
        (ended && previous.text.length < longest * LAST) ||
        (!ended && previous.text.length < fullOf(previous) * LAST_UNENDED && !/^\p{Ll}/u.test(line.text)) ||
        (ended && line.x > previous.x + line.size * 0.8) ||
        (ended && mainScript(line.text).script !== mainScript(previous.text).script);
      const last = paragraphs.length - 1;
      if (apart) paragraphs.push(line.text);
      else if (/\p{L}[-\u00ad]$/u.test(paragraphs[last] as string) && /^\p{Ll}/u.test(line.text))
        paragraphs[last] = `${(paragraphs[last] as string).slice(0, -1)}${line.text}`;
      else {
        const tight = /[\u3000-\u9fff\uff00-\uffef]$/.test(paragraphs[last] as string);
        paragraphs[last] = `${paragraphs[last]}${tight ? "" : " "}${line.text}`;
      }
      if (i === 0) fullOf = fullLines(page);
      previous = line;
    }
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
