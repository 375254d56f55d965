/**
 * The report for an editor as a Word document (ECMA-376), by the `docx` package: real footnotes, each run of a report's words with its
 * language, right-to-left runs marked as such, East Asian ones with a font of their own. The package gives links random ids and puts the
 * clock into the properties; both are replaced afterwards, so that the same dossier gives the same bytes.
 */
import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { openZip } from "../ingest/forms/archive.ts";
import type { Passage } from "../model/index.ts";
import { type Block, closeBidi, type Inline } from "./brief/blocks.ts";
import { composeBrief, whose } from "./brief.ts";
import { earliestInstant } from "./times.ts";
import { type View, webUrl } from "./view.ts";
import { onlyXml, xmlText } from "./xml.ts";
import { writeZip } from "./zip.ts";

/** Bytes of one part. */
const MOST_BYTES = 500_000_000;

/** Fonts that come with Word, by script (ISO 15924), where the text font has no letters for it. */
const eastAsian: Readonly<Record<string, string>> = {
  Jpan: "Yu Mincho",
  Hans: "SimSun",
  Hant: "PMingLiU",
  Kore: "Batang",
};
const serif = { ascii: "Georgia", hAnsi: "Georgia", cs: "Times New Roman", eastAsia: "Yu Mincho" };

/** Intl Locale Info (ECMA-402, 2025), which the compiler's library does not know yet. */
const directionOf = (locale: Intl.Locale): string | undefined =>
  (locale as Intl.Locale & { getTextInfo?: () => { direction?: string } }).getTextInfo?.().direction;

const languageCache = new Map<string, Partial<IRunOptions>>();
/** How a run in a language is set. */
const settingOf = (lang: string): Partial<IRunOptions> => {
  const known = languageCache.get(lang);
  if (known !== undefined) return known;
  let setting: Partial<IRunOptions> = {};
  try {
    const locale = new Intl.Locale(lang).maximize();
    const font = eastAsian[locale.script ?? ""];
    const rightToLeft = directionOf(locale) === "rtl";
    setting = rightToLeft
      ? { rightToLeft, language: { bidirectional: lang } }
      : font === undefined
        ? { language: { value: lang } }
        : { language: { eastAsia: lang }, font: { ...serif, eastAsia: font } };
  } catch {} // no language tag: set as any other words
  languageCache.set(lang, setting);
  return setting;
};

const run = (text: string, more: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({ ...more, text: onlyXml(text).replaceAll("\r", "\n") });

const link = (label: string, address: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: onlyXml(address), children: [run(label, { style: "Hyperlink" })] });

/** A passage in a note, where it opens, and where it was published. */
const noteParagraph = (view: View, passage: Passage, more: string): Paragraph => {
  const report = view.reportOf(passage.report);
  const url = webUrl(report?.url ?? null);
  return new Paragraph({
    style: "FootnoteText",
    children: [
      run(" “"),
      run(passage.exact, { ...settingOf(report?.lang ?? "und"), style: "Passage" }),
      run(`”${closeBidi(passage.exact)} `),
      link(report === undefined ? passage.report : whose(view, report), view.addressOf(passage)),
      ...(url === null ? [] : [run(", "), link("original", url)]),
      ...(more === "" ? [] : [run(more)]),
    ],
  });
};

type Note = Extract<Inline, { kind: "note" }>;

const inline = (part: Inline, notes: Note[]): ParagraphChild[] => {
  switch (part.kind) {
    case "words":
      return [run(part.text, part.strong === true ? { bold: true } : {})];
    case "note":
      return [new FootnoteReferenceRun(notes.push(part))];
    case "quoted": {
      const { exact } = part.passage;
      const setting = settingOf(part.lang);
      const end = closeBidi(exact);
      return part.marks
        ? [run("“"), run(exact, { ...setting, style: "Quoted" }), run(`”${end}`)]
        : [run(exact, { ...setting, style: "Reported" }), ...(end === "" ? [] : [run(end)])];
    }
  }
};

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const blockOf = (block: Block, notes: Note[]): (Paragraph | Table)[] => {
  const all = (content: readonly Inline[]): ParagraphChild[] => content.flatMap((part) => inline(part, notes));
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ heading: levels[block.level - 1] as (typeof levels)[number], children: [run(block.text)] }),
      ];
    case "paragraph":
      return [new Paragraph({ children: all(block.content) })];
    case "item":
    case "subitem":
      return [new Paragraph({ bullet: { level: block.kind === "item" ? 0 : 1 }, children: all(block.content) })];
    case "table": {
      const cell = (children: ParagraphChild[]): TableCell =>
        new TableCell({
          children: [new Paragraph({ children })],
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
        });
      const head = new TableRow({
        tableHeader: true,
        children: block.head.map((text) => cell([run(text, { bold: true })])),
      });
      const rows = block.rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((content) => cell(all(content))) }),
      );
      return [
        new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] }),
        new Paragraph({}),
      ];
    }
  }
};

/** A line and a seventh (in 240ths of a line). */
const lines = { line: 276, lineRule: "auto" as const };

const styles = {
  default: {
    document: {
      run: { font: serif, size: 21, language: { value: "en-GB" } },
      paragraph: { spacing: { ...lines, after: 120 } },
    },
    heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { ...lines, after: 200 } } },
    heading2: {
      run: { size: 28, bold: true },
      paragraph: { keepNext: true, spacing: { ...lines, before: 360, after: 120 } },
    },
    heading3: {
      run: { size: 23, bold: true },
      paragraph: { keepNext: true, spacing: { ...lines, before: 240, after: 80 } },
    },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { ...lines, after: 40 } } },
    hyperlink: { run: { color: "1F4E79", underline: {} } },
  },
  characterStyles: [
    { id: "Quoted", name: "Quoted", run: {} },
    { id: "Reported", name: "Reported speech", run: { italics: true } },
    { id: "Passage", name: "Passage", run: {} },
  ],
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Links numbered in their order, the dossier's time for the clock's. */
const settle = (parts: Map<string, string>, generated: string): void => {
  for (const [name, rels] of parts) {
    const [, folder, file] = /^(.*)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (file === undefined) continue;
    const numbers = new Map<string, string>();
    const renumbered = rels.replace(/ Id="([^"]*)"/g, (_, id: string) => {
      if (!numbers.has(id)) numbers.set(id, `rId${numbers.size + 1}`);
      return ` Id="${numbers.get(id)}"`;
    });
    parts.set(name, renumbered);
    const part = parts.get(`${folder}${file}`);
    if (part !== undefined)
      parts.set(
        `${folder}${file}`,
        part.replace(/ r:(id|embed)="([^"]*)"/g, (_, kind, id) => ` r:${kind}="${numbers.get(id) ?? id}"`),
      );
  }
  const core = parts.get("docProps/core.xml") ?? "";
  parts.set(
    "docProps/core.xml",
    core.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, tag: string) => tag + xmlText(generated)),
  );
};

export const writeDocument = async (view: View): Promise<Uint8Array> => {
  const notes: Note[] = [];
  const children: (Paragraph | Table)[] = [];
  for (const block of composeBrief(view)) for (const part of blockOf(block, notes)) children.push(part);
  const footnotes = notes.map(({ passages, left }, i) => {
    const more = left > 0 ? `, and ${left} more` : "";
    const paragraphs = passages.map((passage, j) =>
      noteParagraph(view, passage, j === passages.length - 1 ? more : ""),
    );
    return [String(i + 1), { children: paragraphs }] as const;
  });
  const number = new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })], alignment: "center" });
  const document = new Document({
    creator: "readout",
    lastModifiedBy: "readout",
    title: onlyXml(view.dossier.stories[0]?.label ?? "Dossier"),
    styles,
    footnotes: Object.fromEntries(footnotes),
    sections: [{ footers: { default: new Footer({ children: [number] }) }, children }],
  });
  const packed = await Packer.toBuffer(document);
  const entries = openZip(packed, () => true, MOST_BYTES)?.entries ?? [];
  const parts = new Map(entries.map(({ name, bytes }) => [name, decoder.decode(bytes)]));
  settle(parts, earliestInstant(view.dossier.generated) ?? "1980-01-01T00:00:00Z");
  return writeZip([...parts].map(([name, text]) => [name, encoder.encode(text)]));
};
