/** The dossier that a user names: one that was built, a pile of reports that is built now, or that of a library. */
import { existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { type Dossier, ReadoutError } from "../model/index.ts";
import type { LibraryOptions } from "./library.ts";
import { readDossier } from "./read-dossier.ts";
import { loadSettings } from "./settings.ts";

/** The options by which a command that reads a dossier takes it from a library as well. */
export const addDossierOptions = (command: Command): Command =>
  command
    .option(
      "-l, --library <place>",
      "in place of the folder: the dossier of this library (a folder, or a postgres:// URL)",
    )
    .option("--directory <folder...>", "folders of TSV files with names of your own (see docs/directory.md)");

/** Bytes of a file that tell what it is. */
const HEAD = 200;

const headOf = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
};

const holdsDossierFile = (folder: string): boolean => existsSync(join(folder, "dossier.json"));

/** True where the path is a folder that holds a dossier, or a file that is one. */
export const holdsDossier = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return false;
  if (statSync(path).isDirectory()) return holdsDossierFile(path);
  return path.endsWith(".json") && /^\s*\{\s*"format"\s*:\s*"readout-dossier\//.test(await headOf(path));
};

/**
 * @param path Undefined where the library is meant.
 * @throws {ReadoutError} `usage`, `dossier-missing`, `dossier-invalid`, `no-reports`, `library-…`
 */
export const openDossier = async (path: string | undefined, options: LibraryOptions): Promise<Dossier> => {
  if (path !== undefined && options.library !== undefined)
    throw new ReadoutError("usage", `${path} or --library ${options.library}? Name one of them`);
  if (path === undefined) {
    if (options.library === undefined && loadSettings({}).library === undefined)
      throw new ReadoutError(
        "usage",
        "which dossier? Name a folder of reports, a folder that readout build wrote, or --library PLACE",
      );
    const generated = new Date().toISOString();
    const { refreshProgress, withLibrary } = await import("./library.ts");
    const { libraryDossier } = await import("../library/dossier.ts");
    return withLibrary(options, (store, directory) =>
      libraryDossier(store, directory, { ...refreshProgress(options), generated }),
    );
  }
  if (!existsSync(path))
    throw new ReadoutError(
      "dossier-missing",
      `${path}: there is no dossier here; name a folder of reports, a folder that readout build wrote, or a dossier.json`,
    );
  if (statSync(path).isDirectory() ? holdsDossierFile(path) : path.endsWith(".json")) return readDossier(path);
  const { dossierOfPaths } = await import("./build-from-paths.ts");
  return dossierOfPaths([path], {
    progress: options.quiet !== true && options.json !== true,
    strict: false,
    directory: loadSettings(options).directory ?? [],
    lexicons: [],
    encoder: null,
    jobs: availableParallelism(),
  });
};
