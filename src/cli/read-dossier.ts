/** Reads the dossier that a command is pointed at: a folder that `readout build` wrote, the file itself, or a library. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { libraryDossier } from "../library/dossier.ts";
import { type Dossier, dossierSchema, ReadoutError } from "../model/index.ts";
import { withLibrary } from "./library.ts";
import { loadSettings } from "./settings.ts";

/** @throws {ReadoutError} `dossier-missing`, `dossier-invalid` */
export const readDossierJson = async (dir: string): Promise<unknown> => {
  const file = dir.endsWith(".json") ? dir : join(dir, "dossier.json");
  let json: string;
  try {
    json = await readFile(file, "utf8");
  } catch (cause) {
    throw new ReadoutError(
      "dossier-missing",
      `${file}: there is no dossier here; readout build … --out ${dir} makes one`,
      { cause },
    );
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ReadoutError("dossier-invalid", `${file}: not JSON (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
};

/** @throws {ReadoutError} `dossier-missing`, `dossier-invalid` where it does not fit the format */
export const readDossier = async (dir: string): Promise<Dossier> => {
  const parsed = dossierSchema.safeParse(await readDossierJson(dir));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ReadoutError(
    "dossier-invalid",
    `${dir}: not a dossier of this version of readout (${issue?.path.join(".")}: ${issue?.message}); build it again`,
  );
};

/** Where a command finds the dossier it reads: a folder that `readout build` wrote, or a library. */
export interface DossierPlace {
  readonly library?: string;
  readonly directory?: string[];
}

/** The options by which a command that reads a dossier takes it from a library as well. */
export const addDossierOptions = (command: Command): Command =>
  command
    .option(
      "-l, --library <place>",
      "in place of the folder: the dossier of this library (a folder, or a postgres:// URL)",
    )
    .option("--directory <folder...>", "folders of TSV files with names of your own (see docs/directory.md)");

/**
 * Reads the dossier of a folder, or of the library that options or settings name.
 *
 * @throws {ReadoutError} `usage` where neither is named, or both; and what reading either throws.
 */
export const openDossier = (dir: string | undefined, place: DossierPlace): Promise<Dossier> => {
  if (dir !== undefined && place.library !== undefined)
    throw new ReadoutError("usage", "name a folder or a library, not both");
  if (dir !== undefined) return readDossier(dir);
  if (place.library === undefined && loadSettings({}).library === undefined)
    throw new ReadoutError("usage", "which dossier? Name a folder that readout build wrote, or --library PLACE");
  return withLibrary(place, (store, directory) =>
    libraryDossier(store, directory, { generated: new Date().toISOString() }),
  );
};
