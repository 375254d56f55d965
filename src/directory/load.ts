/**
 * Loads the known-entities directory: the files beside this module and, if asked, a user's own of the same form.
 *
 * A user's line with a known id adds its forms and `of` to that entry; with a new id it adds an entry.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReadoutError } from "../model/error.ts";
import { type DirectoryEntry, labelOf, parseDirectory } from "./parse.ts";

export { type DirectoryEntry, type DirectoryForm, type FormUse, parseDirectory } from "./parse.ts";

export interface Directory {
  /** Sorted by id. */
  readonly entries: readonly DirectoryEntry[];
  readonly byId: ReadonlyMap<string, DirectoryEntry>;
  /** General words that the user's lexicons add, by language (`lexicon/terms.ts`). */
  readonly terms?: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** A file of a folder with entries: its name, for messages, and what is in it. */
export interface DirectoryFile {
  readonly file: string;
  readonly text: string;
}

let shipped: Directory | undefined;

/**
 * The directory that ships with readout, read once, with the `*.tsv` files of `extra` folders merged into it, then `files`, a list
 * for each folder that was read before.
 *
 * @throws {ReadoutError} `directory-invalid` if a folder or file cannot be read, a line is not of the form, an id is
 *   given twice within one folder, or `of` or `seat` names an id that nobody has.
 */
export function loadDirectory(
  options: { readonly extra?: readonly string[]; readonly files?: readonly (readonly DirectoryFile[])[] } = {},
): Directory {
  shipped ??= buildDirectory(parseFolder(readDirectoryFolder(fileURLToPath(new URL(".", import.meta.url)))));
  const folders = [...(options.extra ?? []).map(readDirectoryFolder), ...(options.files ?? [])];
  if (folders.length === 0) return shipped;
  return buildDirectory(folders.map(parseFolder).reduce(mergeEntries, shipped.byId));
}

type EntriesById = ReadonlyMap<string, DirectoryEntry>;

function parseFolder(files: readonly DirectoryFile[]): EntriesById {
  const byId = new Map<string, DirectoryEntry>();
  for (const { file, text } of files) {
    for (const entry of parseDirectory(text, file)) {
      if (byId.has(entry.id)) throw new ReadoutError("directory-invalid", `${file}: id "${entry.id}" is given twice`);
      byId.set(entry.id, entry);
    }
  }
  return byId;
}

/**
 * The files of a folder, to be kept and given as `files` later.
 *
 * @throws {ReadoutError} `directory-invalid` if the folder or a file cannot be read.
 */
export function readDirectoryFolder(folder: string): DirectoryFile[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
    return files.sort().map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
  } catch (cause) {
    throw new ReadoutError("directory-invalid", `cannot read the directory folder "${folder}"`, { cause });
  }
}

function mergeEntries(known: EntriesById, added: EntriesById): EntriesById {
  const merged = new Map(known);
  for (const entry of added.values()) {
    const old = merged.get(entry.id);
    merged.set(entry.id, old === undefined ? entry : mergeEntry(old, entry));
  }
  return merged;
}

function mergeEntry(old: DirectoryEntry, added: DirectoryEntry): DirectoryEntry {
  const isNew = (form: DirectoryEntry["forms"][number]): boolean =>
    !old.forms.some((known) => known.lang === form.lang && known.text === form.text);
  const forms = [...old.forms, ...added.forms.filter(isNew)];
  return {
    ...old,
    of: [...new Set([...old.of, ...added.of])],
    seat: old.seat ?? added.seat,
    wikidata: old.wikidata ?? added.wikidata,
    label: labelOf(forms) ?? old.label,
    forms,
  };
}

function buildDirectory(byId: EntriesById): Directory {
  const entries = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of entries) {
    const owners = entry.seat === null ? entry.of : [...entry.of, entry.seat];
    const missing = owners.find((id) => !byId.has(id));
    if (missing !== undefined) {
      throw new ReadoutError("directory-invalid", `"${entry.id}" belongs to "${missing}", which no line defines`);
    }
  }
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}
