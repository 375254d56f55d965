/**
 * Metadata beside texts: a `metadata.tsv`, `.csv` or `.jsonl` in a folder says of each file when, where and by whom it was published. What it
 * says wins over what is guessed.
 */
import { isObject, stringOf } from "../html/json-ld.ts";
import type { JsonReport } from "./part.ts";

export type Given = Omit<JsonReport, "text" | "html" | "whole">;

/** Names that a column may have. */
const columns: Readonly<Record<string, keyof Given>> = {
  published: "published",
  date: "published",
  retrieved: "retrieved",
  captured: "retrieved",
  outlet: "outlet",
  publisher: "outlet",
  source: "outlet",
  agency: "agency",
  author: "authors",
  authors: "authors",
  title: "title",
  headline: "title",
  lang: "lang",
  language: "lang",
  url: "url",
};

/** Cells of separated values (RFC 4180: quotes may hold separators and newlines). */
export const readCells = (text: string, separator: "," | "\t" | ";"): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator || sign === "\n") {
      row.push(cell.trim());
      cell = "";
      if (sign === "\n") {
        if (row.some((one) => one !== "")) rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  row.push(cell.trim());
  if (row.some((one) => one !== "")) rows.push(row);
  return rows;
};

const asGiven = (fields: Readonly<Record<string, string>>, from: string): Given => {
  const given: Record<string, unknown> = { from };
  for (const [name, value] of Object.entries(fields)) {
    const key = columns[name.toLowerCase()];
    if (key === undefined || value === "") continue;
    given[key] = key === "authors" ? value.split(/\s*;\s*/) : value;
  }
  return given as Given;
};

const isDay = (value: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(value);

export interface GivenTable {
  /** By file name. */
  readonly rows: ReadonlyMap<string, Given>;
  /** What is wrong with lines, in words for a notice. */
  readonly problems: readonly string[];
}

/** Reads a table of metadata. @param name The file's name, by whose ending its form is known. */
export const readGiven = (text: string, name: string): GivenTable => {
  const rows = new Map<string, Given>();
  const problems: string[] = [];
  const add = (fields: Readonly<Record<string, string>>, line: number): void => {
    const file = fields.file ?? fields.filename ?? fields.name ?? "";
    if (file === "") problems.push(`line ${line} names no file`);
    else {
      const given = asGiven(fields, name);
      if (given.published !== undefined && given.published !== null && !isDay(given.published)) {
        problems.push(`line ${line}: "${given.published}" is no day as ISO 8601 writes it (2021-05-04); left out`);
        const { published: _, ...rest } = given;
        rows.set(file, rest);
      } else rows.set(file, given);
    }
  };
  const bare = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (/\.jsonl$/i.test(name)) {
    for (const [i, line] of bare.split("\n").entries()) {
      if (line.trim() === "") continue;
      let value: unknown = null;
      try {
        value = JSON.parse(line);
      } catch {}
      if (!isObject(value)) problems.push(`line ${i + 1} is no JSON object`);
      else
        add(
          Object.fromEntries(
            Object.entries(value).flatMap(([key, one]) => {
              const words = Array.isArray(one) ? one.map(String).join(";") : stringOf(one);
              return words === null ? [] : [[key.toLowerCase(), words] as const];
            }),
          ),
          i + 1,
        );
    }
    return { rows, problems };
  }
  const separator = /\.tsv$/i.test(name) ? "\t" : (bare.split("\n", 1)[0] as string).includes(";") ? ";" : ",";
  const [head = [], ...cells] = readCells(bare, separator);
  const names = head.map((one) => one.toLowerCase());
  if (!names.some((one) => one === "file" || one === "filename" || one === "name"))
    return { rows, problems: ['no column "file" in its first line'] };
  for (const [i, row] of cells.entries())
    add(Object.fromEntries(names.map((one, column) => [one, row[column] ?? ""])), i + 2);
  return { rows, problems };
};
