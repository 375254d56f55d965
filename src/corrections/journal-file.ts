/** The journal as a file: `corrections.jsonl` beside the reports. Lines are only ever added, and are on the disk before that is said. */
import { open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Correction, ReadoutError } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";
import { type Journal, journalLine, parseJournal } from "./journal.ts";

export const journalName = "corrections.jsonl";

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Reads a journal; one that is not there has no entries. */
export const readJournalFile = async (file: string): Promise<Journal> => {
  try {
    return parseJournal(await readFile(file, "utf8"), file);
  } catch (error) {
    if (isMissing(error)) return { entries: [], notices: [] };
    throw error;
  }
};

/** The folder that holds all of some files; null where there are none. */
const commonFolder = (files: readonly string[]): string | null => {
  const [first, ...rest] = files.filter((file) => file !== "-").map((file) => dirname(file).split("/"));
  if (first === undefined) return null;
  let length = first.length;
  for (const parts of rest) {
    let same = 0;
    while (same < length && parts[same] === first[same]) same++;
    length = same;
  }
  if (length === 0) return ".";
  return first.slice(0, length).join("/") || "/";
};

/** Where the journal of reports lies: in the folder that holds all of them. */
export const journalBeside = (files: readonly string[]): string | null => {
  const folder = commonFolder(files);
  return folder === null ? null : join(folder, journalName);
};

/**
 * Adds entries to a journal; when this returns, they are there for good.
 *
 * @throws {ReadoutError} `output-unwritable`
 */
export const appendToJournal = async (file: string, entries: readonly Correction[]): Promise<void> => {
  try {
    const handle = await open(file, "a+");
    try {
      // A line that an editor left without its end would run into the first of ours.
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      const gap = size > 0 && last.toString() !== "\n" ? "\n" : "";
      await handle.appendFile(gap + entries.map(journalLine).join(""));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new ReadoutError(
      "output-unwritable",
      `${file}: cannot be written (${reasonOf(cause)}); name another file with --corrections`,
      { cause },
    );
  }
};
