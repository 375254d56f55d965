/**
 * The report for an editor in Markdown (CommonMark 0.31 with the footnotes and tables of GitHub's dialect). Every sign of a report's
 * words that Markdown or HTML could read is escaped; control and bidi characters stand as references, so that the source shows them.
 * Runs of spaces and line ends become one space, as every reader of Markdown shows them.
 */
import { type Block, closeBidi, type Inline } from "./brief/blocks.ts";
import { composeBrief, whose } from "./brief.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { openView, passageAt, type View, webUrl } from "./view.ts";

const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;
/** CommonMark 2.5: U+0000 has no reference; it is shown as U+FFFD anyway. */
const hidden = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words in which nothing is markup, on one line. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll("\0", "\ufffd")
    .replace(/[ \t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\\`*_{}[\]()#+\-.!|>~$^:@=]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(hidden, reference);
/** Only what could be read as markup where it stands: full stops and brackets stay readable. */
const escapeWords = (text: string): string =>
  plain(text).replace(/\\([.!:()+\-=#{}^@])/g, (_, sign: string) => (/[\^]/.test(sign) ? `\\${sign}` : sign));
/** At the beginning of a line some signs would make a heading, a list, a rule. */
const escapeStart = (text: string): string =>
  text.replace(/^(\s*)([#+\-=:])/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
/** In the words of a quotation its own marks are references, so that the outer ones can be told. */
const inMarks = (text: string): string => escapeWords(text).replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;");
const unescapeWords = (text: string): string =>
  text
    .replaceAll("&ldquo;", "“")
    .replaceAll("&rdquo;", "”")
    .replaceAll("&lt;", "<")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~$^:@=])/g, "$1")
    .replaceAll("&amp;", "&");

const bidiEnd = (text: string): string => closeBidi(text).replace(hidden, reference);
const link = (label: string, address: string): string =>
  `[${escapeWords(label)}](<${address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>)`;

/** A note: each passage in full, where it opens, and where it was published. */
const noteLine = (view: View, number: number, { passages, left }: Extract<Inline, { kind: "note" }>): string => {
  const parts = passages.map((passage) => {
    const report = view.reportOf(passage.report);
    const name = report === undefined ? passage.report : whose(view, report);
    const url = webUrl(report?.url ?? null);
    const original = url === null ? "" : `, ${link("original", url)}`;
    return `“${inMarks(passage.exact)}”${bidiEnd(passage.exact)} ${link(name, view.addressOf(passage))}${original}`;
  });
  return `[^${number}]: ${parts.join(" · ")}${left > 0 ? ` · and ${left} more` : ""}\n`;
};

interface Notes {
  readonly add: (note: Extract<Inline, { kind: "note" }>) => number;
}

const inline = (part: Inline, notes: Notes): string => {
  switch (part.kind) {
    case "words":
      if (part.strong !== true) return escapeWords(part.text);
      return part.text.trim() === "" ? "" : `**${escapeWords(part.text.trim())}**`;
    case "note":
      return `[^${notes.add(part)}]`;
    case "quoted": {
      const { exact } = part.passage;
      return (part.marks ? `“${inMarks(exact)}”` : `*${inMarks(exact.trim())}*`) + bidiEnd(exact);
    }
  }
};

const line = (content: readonly Inline[], notes: Notes): string =>
  escapeStart(content.map((part) => inline(part, notes)).join(""));

const blockText = (block: Block, notes: Notes): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeWords(block.text)}\n`;
    case "paragraph":
      return `${line(block.content, notes)}\n`;
    case "item":
      return `- ${line(block.content, notes)}\n`;
    case "subitem":
      return `  - ${line(block.content, notes)}\n`;
    case "table": {
      const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
      const head = row(block.head.map(escapeWords)) + row(block.head.map(() => "---"));
      return `${head}${block.rows.map((cells) => row(cells.map((cell) => cell.map((part) => inline(part, notes)).join("")))).join("")}\n`;
    }
  }
};

function* document(view: View): Generator<string> {
  const held: Extract<Inline, { kind: "note" }>[] = [];
  const notes: Notes = { add: (note) => held.push(note) };
  yield `<!-- readout-brief/1 ${view.dossier.generated.replace(/[^\w:.+-]/g, "")} -->\n`;
  let listed = false;
  for (const block of composeBrief(view)) {
    const inList = block.kind === "item" || block.kind === "subitem";
    yield (inList && listed ? "" : "\n") + blockText(block, notes);
    listed = inList;
  }
  yield "\n";
  for (const [i, note] of held.entries()) yield noteLine(view, i + 1, note);
}

/** Words with a note: in quotation marks, or reported speech. */
const noted = /(?:“([^“”]*)”|(?<![*\\])\*((?:[^*\\]|\\.)+)\*)(?:&#\d+;)*\[\^(\d+)\](?!:)/g;

/** The passages of a note line; a link label holds no unescaped bracket, a quotation no unescaped mark. */
function* shownInNote(line: string, where: string): Generator<Shown> {
  for (const [, words, address] of line.matchAll(/“([^“”]*)”(?:&#\d+;)* \[(?:[^\]\\]|\\.)*\]\(<([^>]*)>\)/g))
    yield {
      where,
      text: unescapeWords(words as string),
      spaces: true,
      ...(passageAt(address as string) ?? { report: null }),
    };
}

export const markdown: Format = {
  name: "markdown",
  help: "a report to hand to an editor, in Markdown with a footnote for every finding",
  mediaType: "text/markdown",
  extension: "md",
  write: (dossier, options) => [{ path: "", content: document(openView(dossier, options)) }],
  isOf: (files) => headOf(files, 100).startsWith("<!-- readout-brief/1 "),
  readBack: function* (files) {
    const lines = textOf(files).split("\n");
    const passages = new Map<string, Shown>();
    for (const text of lines) {
      const number = /^\[\^(\d+)\]: /.exec(text)?.[1];
      if (number === undefined) continue;
      for (const shown of shownInNote(text, `note ${number}`)) {
        if (!passages.has(number)) passages.set(number, shown);
        yield shown;
      }
    }
    // What is quoted above is what its note begins with.
    for (const text of lines)
      for (const [, quoted, reported, number] of text.startsWith("[^") ? [] : text.matchAll(noted))
        yield {
          where: `before note ${number}`,
          spaces: true,
          report: null,
          ...passages.get(number as string),
          text: unescapeWords((quoted ?? reported) as string),
        };
  },
};
