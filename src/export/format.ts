/**
 * What an export is: a name, what its files are, and two pure functions: one makes the files from a dossier, the other reads them back
 * and says which words they show as a report's own, so that `readout verify` can look each of them up. The dossier's `generated` is the
 * only time in any export, so the same dossier gives the same bytes.
 */
import type { Dossier, ReportId } from "../model/index.ts";

export interface ExportOptions {
  /** Address of the page that passages are opened in, without its part behind `#`. Default: "index.html". */
  readonly page?: string;
  /** A byte order mark before each CSV file. Default: false. */
  readonly bom?: boolean;
  /** CSV cells that a spreadsheet would take for a formula stay as they are. Default: false. */
  readonly keepFormulas?: boolean;
}

export interface ExportFile {
  /** Name inside the folder of an export of several files; "" for the only one. */
  readonly path: string;
  /** Text in pieces, so that a large one need not be held at once, or bytes. */
  readonly content: Iterable<string> | Uint8Array;
}

/** Words that an export shows as those of a report. */
export interface Shown {
  /** Where in the export: a path inside it, a line, an id. */
  readonly where: string;
  readonly text: string;
  /** Which report's words they are; null where the export does not say, so that any report may hold them. */
  readonly report: ReportId | null;
  /** The range in UTF-16 code units of the report's text; absent where only the report is told. */
  readonly start?: number;
  readonly end?: number;
  /** Set where the format writes any run of spaces and line ends as one space. */
  readonly spaces?: true;
}

/** What a reader of an export is given: its files by name ("" where there is one). */
export type ExportFiles = ReadonlyMap<string, Uint8Array>;

export interface Format {
  readonly name: string;
  /** One line for `readout export --help`. */
  readonly help: string;
  readonly mediaType: string;
  /** Ending of its file, without the dot; null for a folder of files. */
  readonly extension: string | null;
  readonly write: (dossier: Dossier, options: ExportOptions) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
  /** True where these files may be of this format. */
  readonly isOf: (files: ExportFiles) => boolean;
  /** @throws {Error} Where the files are not of this format after all. */
  readonly readBack: (files: ExportFiles) => Iterable<Shown>;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of one file of an export; empty where it is not there. */
export const textOf = (files: ExportFiles, path = ""): string => {
  const bytes = files.get(path);
  return bytes === undefined ? "" : decoder.decode(bytes);
};

/** The first characters of an export's only file. */
export const headOf = (files: ExportFiles, length = 2000): string => {
  const bytes = files.get("");
  return bytes === undefined ? "" : decoder.decode(bytes.subarray(0, length));
};

/** Each line of JSON lines, with its number. */
export function* jsonLines(text: string): Generator<[number, Readonly<Record<string, unknown>>]> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    line++;
    if (stop > at) yield [line, JSON.parse(text.slice(at, stop))];
    at = stop + 1;
  }
}
