/**
 * Four tables and a manifest with the row count and SHA-256 of each (RFC 4180: CRLF, quotation marks doubled; UTF-8, no byte order mark
 * unless it is asked for).
 *
 * A spreadsheet takes a cell that begins with =, +, -, @, a tab or a line end (and their full-width forms) for a formula. Before such a
 * cell an apostrophe is put, and the row's last column, `escaped`, names the columns that got one: taken away there, every cell holds the
 * report's words letter for letter. Nothing else is changed in any cell.
 */
import { createHash } from "node:crypto";
import type { Dossier } from "../model/index.ts";
import { parseCsv } from "./csv/parse.ts";
import { type Cell, tables } from "./csv/tables.ts";
import type { ExportFile, ExportOptions, Format, Shown } from "./format.ts";
import { textOf } from "./format.ts";
import { openView } from "./view.ts";

/** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineOf = (row: readonly Cell[], columns: readonly string[], keepFormulas: boolean): string => {
  const escaped: string[] = [];
  const cells = row.map((cell, i) => {
    if (typeof cell !== "string") return cell === null || cell === undefined ? "" : String(cell);
    if (keepFormulas || !formula.test(cell)) return quoted(cell);
    escaped.push(columns[i] as string);
    return quoted(`'${cell}`);
  });
  return `${[...cells, escaped.join(" ")].join(",")}\r\n`;
};

const writeTables = (dossier: Dossier, options: ExportOptions): ExportFile[] => {
  const view = openView(dossier, options);
  const files: ExportFile[] = [];
  const counts: object[] = [];
  for (const { name, columns, rows } of tables) {
    const lines = [`${options.bom === true ? "\ufeff" : ""}${[...columns, "escaped"].join(",")}\r\n`];
    for (const row of rows(view)) lines.push(lineOf(row, columns, options.keepFormulas === true));
    const hash = createHash("sha256");
    let bytes = 0;
    for (const line of lines) {
      hash.update(line);
      bytes += Buffer.byteLength(line);
    }
    files.push({ path: `${name}.csv`, content: lines });
    counts.push({ file: `${name}.csv`, rows: lines.length - 1, bytes, sha256: hash.digest("hex") });
  }
  const manifest = {
    format: "readout-csv/1",
    generated: dossier.generated,
    formulas:
      options.keepFormulas === true ? "as they stand" : "an apostrophe before each, named in the column escaped",
    files: counts,
  };
  return [...files, { path: "manifest.json", content: [`${JSON.stringify(manifest, null, 1)}\n`] }];
};

function* shownIn(name: string, text: string): Generator<Shown> {
  let columns: string[] | undefined;
  let number = 0;
  for (const row of parseCsv(text)) {
    if (columns === undefined) {
      columns = row;
      continue;
    }
    const where = `${name} row ${++number}`;
    const escaped = (row.at(-1) ?? "").split(" ");
    const cell = (column: string): string => {
      const value = row[(columns as string[]).indexOf(column)] ?? "";
      return escaped.includes(column) ? value.slice(1) : value;
    };
    yield {
      where,
      text: cell("passage"),
      report: cell("report"),
      start: Number(cell("passage_start")),
      end: Number(cell("passage_end")),
    };
    for (const column of ["speaker_mention", "cue"])
      if (cell(column) !== "") yield { where, text: cell(column), report: cell("report") };
    if (cell("other_report") !== "")
      yield {
        where,
        text: cell("other_passage"),
        report: cell("other_report"),
        start: Number(cell("other_passage_start")),
        end: Number(cell("other_passage_end")),
      };
  }
}

export const csv: Format = {
  name: "csv",
  help: "a folder of tables: events, quotes, commitments, edges, with row counts and checksums in manifest.json",
  mediaType: "text/csv",
  extension: null,
  write: writeTables,
  isOf: (files) => tables.some(({ name }) => files.has(`${name}.csv`)),
  readBack: function* (files) {
    for (const { name } of tables)
      if (files.has(`${name}.csv`)) yield* shownIn(`${name}.csv`, textOf(files, `${name}.csv`));
  },
};
