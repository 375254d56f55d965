/** What the user names (files, folders, globs, `-`) becomes a list of files, each read when its turn comes. */
import { glob, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Notice, RawReport } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";
import { decodeText, isBinary } from "./decode.ts";
import { type GivenTable, readGiven } from "./forms/given.ts";
import { noticeOf, notRead } from "./forms/part.ts";
import { about, readable } from "./forms/unpack.ts";
import { looksLikeHtml } from "./html.ts";
import { tooLarge } from "./ingest.ts";
import { parallel, readIsolated } from "./isolate.ts";
import { limits } from "./limits.ts";
import { type ReadFile, readFileParts } from "./read-file.ts";

const missing = (source: string, why: string): Notice => ({
  code: "source-missing",
  severity: "error",
  source,
  report: null,
  message: `${source}: ${why}`,
});

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (readable.test(entry.name) && !about.test(entry.name)) yield path;
  }
}

/** The files that `paths` name, with a notice for each path that names none. Forward slashes on every system. */
export const findFiles = async (paths: readonly string[]): Promise<{ files: string[]; notices: Notice[] }> => {
  const files: string[] = [];
  const notices: Notice[] = [];
  for (const path of paths) {
    if (path === "-") {
      files.push(path);
      continue;
    }
    const found: string[] = [];
    try {
      const info = await stat(path).catch(() => null);
      if (info?.isFile()) found.push(path);
      else if (info?.isDirectory()) for await (const file of filesIn(path)) found.push(file);
      else if (/[*?[{]/.test(path))
        for await (const file of glob(path)) if ((await stat(file)).isFile()) found.push(file);
      if (found.length === 0)
        notices.push(
          missing(
            path,
            info?.isDirectory()
              ? "no file of a form that readout reads in this folder"
              : "no such file, folder or match",
          ),
        );
    } catch (error) {
      notices.push(missing(path, `cannot be read (${reasonOf(error)})`));
    }
    files.push(...found.map((file) => file.replaceAll("\\", "/")).sort());
  }
  // The journal of corrections is never a report, even where a pattern takes it in.
  return { files: [...new Set(files)].filter((file) => basename(file) !== "corrections.jsonl"), notices };
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limits.fileBytes) break;
  }
  return Buffer.concat(chunks);
};

/** Packed forms, which hold many reports. */
const packed = /\.(?:zip|wacz|tar|tgz|gz|warc|jsonl|ndjson)$/i;
/** Texts are decoded here; all other forms have parsers, which run in threads. */
const plain = /\.(?:txt|text)$/i;

/** The table of metadata in a folder, read once a run: as a promise, for files of one folder are read at the same time. */
export type GivenTables = Map<string, Promise<GivenTable | null>>;

const readTable = async (folder: string): Promise<{ readonly path: string; readonly table: GivenTable } | null> => {
  for (const name of ["metadata.tsv", "metadata.csv", "metadata.jsonl"]) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info === null || !info.isFile() || info.size > limits.fileBytes) continue;
    const bytes = await readFile(path).catch((error: unknown) => reasonOf(error));
    const table: GivenTable =
      typeof bytes === "string"
        ? { rows: new Map(), problems: [`${path} cannot be read (${bytes})`] }
        : readGiven(decodeText(bytes).text, name);
    return { path, table };
  }
  return null;
};

/** What is said of a folder's files; whoever asks first is told what is wrong with it. */
const tableOf = async (folder: string, tables: GivenTables, notices: Notice[]): Promise<GivenTable | null> => {
  const known = tables.get(folder);
  if (known !== undefined) return known;
  const reading = readTable(folder);
  tables.set(
    folder,
    reading.then((read) => read?.table ?? null),
  );
  const read = await reading;
  for (const problem of read?.table.problems.slice(0, 20) ?? [])
    notices.push(noticeOf("metadata-line", (read as { readonly path: string }).path, problem, "warning"));
  return read?.table ?? null;
};

/**
 * Reads one file, with the bytes of each report in it; a file that cannot be read is a notice. A file over the limit is not opened. What a
 * `metadata.tsv`, `.csv` or `.jsonl` beside it says of it wins over what is guessed.
 *
 * @param tables Tables of metadata read so far, so that each is read and spoken of once.
 */
export const readSource = async (file: string, tables: GivenTables = new Map()): Promise<ReadFile> => {
  const most = packed.test(file) ? limits.archiveBytes : limits.fileBytes;
  try {
    if (file !== "-") {
      const { size } = await stat(file);
      if (size > most) return { parts: [], notices: tooLarge(size, file, most).notices };
    }
    const bytes = file === "-" ? await readStandardInput() : await readFile(file);
    const notices: Notice[] = [];
    const table = file === "-" ? null : await tableOf(dirname(file), tables, notices);
    const given = table?.rows.get(basename(file)) ?? null;
    const simple =
      plain.test(file) &&
      !isBinary(bytes, limits.controlShare) &&
      !looksLikeHtml(latin.decode(bytes.subarray(0, 1000)));
    const read = simple
      ? await readFileParts(bytes, file, given)
      : await readIsolated(bytes, file, given, packed.test(file) ? limits.archiveMs : limits.fileMs);
    return { parts: read.parts, notices: [...notices, ...read.notices] };
  } catch (error) {
    const message = `cannot be read (${reasonOf(error)})`;
    return notRead("source-unreadable", file, message);
  }
};

const latin = new TextDecoder("latin1");

/** Reads files, as many at once as there are threads; what comes back is in their order. */
export async function* readSources(files: readonly string[]): AsyncGenerator<ReadFile> {
  const tables: GivenTables = new Map();
  const pending: Promise<ReadFile>[] = [];
  for (const file of files) {
    pending.push(readSource(file, tables));
    if (pending.length >= 2 * parallel) yield (await pending.shift()) as ReadFile;
  }
  for (const read of pending) yield await read;
}

/** Reads one file, as `readSource` does; of a file with several reports all of them. */
export const ingestFile = async (
  file: string,
): Promise<{ readonly reports: readonly RawReport[]; readonly notices: readonly Notice[] }> => {
  const { parts, notices } = await readSource(file);
  return { reports: parts.map(({ report }) => report), notices };
};
