/**
 * The second half of the checker of exports: what readout itself says there (labels, names, dates, reasons) must be what it says of this
 * dossier. The export is written again, with the page's address and the moment of writing that it names itself, and compared line by
 * line.
 */
import { openZip } from "../ingest/forms/archive.ts";
import type { Dossier } from "../model/index.ts";
import type { ExportFiles, ExportOptions, Format } from "./format.ts";
import type { Missing } from "./look-up.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
/** Bytes of one part of a Word document. */
const MOST_BYTES = 500_000_000;
/** Characters around the first difference of a line that are shown. */
const AROUND = 40;

/** The texts in files by name; of a ZIP the texts of its entries. */
export const textsIn = (files: ExportFiles): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const [path, bytes] of files)
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
      for (const { name, bytes: part } of openZip(bytes, () => true, MOST_BYTES)?.entries ?? [])
        texts.set(path === "" ? name : `${path}/${name}`, decoder.decode(part));
    else texts.set(path, decoder.decode(bytes));
  return texts;
};

/** The data of a page; its script and style are of the version that wrote it. */
const comparable = (path: string, text: string): string =>
  path.endsWith(".html") ? (/<script type="[^"]*" id="dossier">([^<]*)</.exec(text)?.[1] ?? text) : text;

const unescapeAddress = (address: string): string => address.replaceAll("&amp;", "&").replaceAll("&#38;", "&");

/** How an export was written, as far as it tells by itself. */
const optionsIn = (texts: ReadonlyMap<string, string>): ExportOptions => {
  const links = texts.get("word/_rels/footnotes.xml.rels") ?? "";
  let page = / Target="([^"]*)"/.exec(links)?.[1];
  for (const text of texts.values()) page ??= /([^\s"'<>(),\\]*)#\/reports\//.exec(text)?.[1];
  const tables = [...texts].filter(([path]) => path.endsWith(".csv"));
  return {
    ...(page === undefined ? {} : { page: unescapeAddress(page) }),
    bom: tables.some(([, text]) => text.startsWith("\ufeff")),
    keepFormulas: /"formulas": "as they stand"/.test(texts.get("manifest.json") ?? ""),
  };
};

const moments = [
  /"generated": ?"([^"]+)"/,
  /<!-- readout-brief\/1 (\S+) -->/,
  /prov:generatedAtTime "([^"]+)"/,
  /"versionCreated": ?"([^"]+)"/,
  /<sent>([^<]+)</,
  /"dateCoded":"([^"]+)"/,
  /<dcterms:created [^>]*>([^<]+)</,
];

/** When an export says it was written; the dossier's own moment where it does not. */
const generatedIn = (texts: ReadonlyMap<string, string>, own: string): string => {
  for (const text of texts.values())
    for (const moment of moments) {
      const found = moment.exec(text)?.[1];
      if (found !== undefined) return found;
    }
  return own;
};

const differenceOf = (line: string, expected: string): string => {
  let at = 0;
  while (at < line.length && line[at] === expected[at]) at++;
  const from = Math.max(0, at - AROUND);
  return `the dossier gives “${expected.slice(from, at + AROUND)}”`;
};

/** Around the first place where two lines differ. */
const shownOf = (line: string, expected: string): string => {
  let at = 0;
  while (at < line.length && line[at] === expected[at]) at++;
  return line.slice(Math.max(0, at - AROUND), at + AROUND);
};

/**
 * Where an export is not what this dossier gives in that format.
 *
 * @returns The lines that differ; none where it is the same.
 */
export const differences = async (format: Format, dossier: Dossier, files: ExportFiles): Promise<Missing[]> => {
  const texts = textsIn(files);
  const generated = generatedIn(texts, dossier.generated);
  const again = await format.write({ ...dossier, generated }, optionsIn(texts));
  const expected = textsIn(
    new Map(
      again.map(({ path, content }) => [
        path,
        content instanceof Uint8Array ? content : encoder.encode([...content].join("")),
      ]),
    ),
  );
  const found: Missing[] = [];
  for (const [path, whole] of expected) {
    const text = texts.get(path);
    if (text === undefined) continue; // one table of several may be looked at alone
    const [lines, wanted] = [comparable(path, text), comparable(path, whole)].map((one) => one.split("\n"));
    if (lines === undefined || wanted === undefined) continue;
    for (let i = 0; i < Math.max(lines.length, wanted.length); i++) {
      const [line = "", other = ""] = [lines[i], wanted[i]];
      if (line !== other)
        found.push({
          where: `${path === "" ? "" : `${path} `}line ${i + 1}`,
          text: shownOf(line, other),
          why: differenceOf(line, other),
        });
    }
  }
  return found;
};
