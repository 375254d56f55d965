/** What the user names (files, folders, globs, `-`) becomes a list of files, each read when its turn comes. */
import { glob, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Notice } from "../model/index.ts";
import { type Ingested, ingestBytes, tooLarge } from "./ingest.ts";
import { limits } from "./limits.ts";

/** Endings that a folder is searched for; a file that is named is read whatever its ending. */
const readable = /\.(?:txt|text|x?html?)$/i;
/** Files of a folder that describe the pile and are no reports. */
const about = /^(?:readme|licen[cs]e)(?:\.[a-z]+)?$/i;

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
          missing(path, info?.isDirectory() ? "no .txt or .html file in this folder" : "no such file, folder or match"),
        );
    } catch (error) {
      notices.push(missing(path, `cannot be read (${error instanceof Error ? error.message : error})`));
    }
    files.push(...found.map((file) => file.replaceAll("\\", "/")).sort());
  }
  return { files: [...new Set(files)], notices };
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

/** Reads one file, with the bytes it has; a file that cannot be read is a notice. A file over the limit is not opened. */
export const readSource = async (file: string): Promise<Ingested & { readonly bytes: Uint8Array | null }> => {
  try {
    if (file !== "-") {
      const { size } = await stat(file);
      if (size > limits.fileBytes) return { ...tooLarge(size, file), bytes: null };
    }
    const bytes = file === "-" ? await readStandardInput() : await readFile(file);
    return { ...ingestBytes(bytes, file), bytes };
  } catch (error) {
    const message = `${file}: cannot be read (${error instanceof Error ? error.message : error})`;
    return {
      report: null,
      notices: [{ code: "source-unreadable", severity: "error", source: file, report: null, message }],
      bytes: null,
    };
  }
};

/** Reads one file, as `readSource` does. */
export const ingestFile = async (file: string): Promise<Ingested> => {
  const { report, notices } = await readSource(file);
  return { report, notices };
};
