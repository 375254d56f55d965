/**
 * Where `readout correct` works: a library with its own journal; a folder that `readout build` wrote, with the journal beside the reports
 * that it was built of, or beside the dossier where theirs is no place for one; or a folder of reports, with the journal in it.
 */
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { applyCorrections } from "../corrections/apply.ts";
import { inForce } from "../corrections/journal.ts";
import { appendToJournal, journalBeside, journalName, readJournalFile } from "../corrections/journal-file.ts";
import { loadDirectory } from "../directory/load.ts";
import type { KnownNames } from "../dossier/find-statements.ts";
import { writeDossier } from "../dossier/write.ts";
import { correctionsOf, putCorrections } from "../library/corrections.ts";
import { libraryDossier } from "../library/dossier.ts";
import { type Correction, type Dossier, ReadoutError } from "../model/index.ts";
import { samplesFolder } from "../package/samples.ts";
import { dossierOfPaths } from "./build-from-paths.ts";
import { withLibrary } from "./library.ts";
import { readDossier } from "./read-dossier.ts";
import { loadSettings } from "./settings.ts";

export interface PlaceOptions {
  readonly dir?: string;
  readonly library?: string;
  readonly corrections?: string;
  readonly directory?: string[];
}

export interface JournalPlace {
  readonly journal: readonly Correction[];
  /** As its readers have corrected it so far; read only where it is asked for. */
  readonly dossier: () => Promise<Dossier>;
  readonly names: readonly KnownNames[];
  /** Adds entries for good, and shows them where that can be done at once. @returns What is left to do, in words. */
  readonly add: (entries: readonly Correction[]) => Promise<string>;
}

/** True for a folder of the samples: what is written there is gone when readout is installed anew. */
const isOfSamples = (folder: string): boolean =>
  `${realpathSync(folder)}/`.startsWith(`${realpathSync(samplesFolder)}/`);

const canKeepJournal = (folder: string): boolean => {
  if (isOfSamples(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The journal beside the reports that a dossier was built of. */
const besideReports = (dossier: Dossier, dir: string): string => {
  const files = dossier.reports.flatMap(({ sources }) => sources).map((source) => source.split("#")[0] as string);
  const there = files.filter((file) => existsSync(file));
  const file = there.length === files.length ? journalBeside(there) : null;
  if (file === null || !existsSync(dirname(file)))
    throw new ReadoutError(
      "correction-invalid",
      `${dir}: the reports it was built of are not where they were; name the journal with --corrections FILE`,
    );
  return file;
};

/** The journals that a build of the dossier applies; what is added goes into the last. */
const placesOf = (dossier: Dossier, dir: string): string[] => {
  const theirs = besideReports(dossier, dir);
  const own = join(dir.endsWith(".json") ? dirname(dir) : dir, journalName);
  if (resolve(own) === resolve(theirs)) return [own];
  return canKeepJournal(dirname(theirs)) ? [own, theirs] : [theirs, own];
};

const atDossier = async (
  dir: string,
  named: string | undefined,
  names: readonly KnownNames[],
): Promise<JournalPlace> => {
  const written = await readDossier(dir);
  const places = named === undefined ? placesOf(written, dir) : [named];
  const file = places.at(-1) as string;
  const journal = (await Promise.all(places.map(readJournalFile))).flatMap(({ entries }) => entries);
  const { amendments } = inForce(journal);
  const held = new Set(amendments.map(({ id }) => id));
  const again = `readout build … --out ${dir} makes the dossier anew`;
  return {
    journal,
    names,
    dossier: async () => applyCorrections(written, journal),
    add: async (entries) => {
      await appendToJournal(file, entries);
      // What is undone is in the dossier as it was written: only a build brings back what was before.
      const shown =
        dir.endsWith(".json") === false &&
        entries.every(({ action }) => action !== "undo") &&
        (written.corrections ?? []).every(({ id }) => held.has(id));
      if (shown) await writeDossier(applyCorrections(written, [...journal, ...entries]), dir);
      return shown ? `in ${file}, and shown in ${dir}` : `in ${file}; ${again}`;
    },
  };
};

const atReports = async (dir: string, options: PlaceOptions, names: readonly KnownNames[]): Promise<JournalPlace> => {
  const file = options.corrections ?? join(dir, journalName);
  const { entries: journal } = await readJournalFile(file);
  return {
    journal,
    names,
    dossier: () =>
      dossierOfPaths([dir], {
        progress: false,
        strict: false,
        directory: options.directory ?? [],
        lexicons: [],
        encoder: null,
        jobs: 1,
        ...(options.corrections !== undefined && existsSync(file) ? { corrections: file } : {}),
      }),
    add: async (entries) => {
      if (options.corrections === undefined && isOfSamples(dir))
        throw new ReadoutError(
          "output-unwritable",
          `${dir}: these samples are replaced with readout; correct a dossier of them (readout demo makes one), or name a journal with --corrections FILE`,
        );
      await appendToJournal(file, entries);
      return `in ${file}; readout build ${dir} --out … shows it`;
    },
  };
};

/**
 * Works on the journal that options name, or settings.
 *
 * @throws {ReadoutError} `usage` where nothing or too much is named.
 */
export const withJournal = async <T>(options: PlaceOptions, work: (place: JournalPlace) => Promise<T>): Promise<T> => {
  const { dir, library, corrections } = options;
  if (dir !== undefined && library !== undefined) throw new ReadoutError("usage", "name --dir or --library, not both");
  if (dir !== undefined) {
    const names = loadDirectory({ extra: options.directory ?? [] }).entries;
    if (dir.endsWith(".json") || existsSync(join(dir, "dossier.json")))
      return work(await atDossier(dir, corrections, names));
    if (!existsSync(dir) || !statSync(dir).isDirectory())
      throw new ReadoutError("dossier-missing", `${dir}: there is no folder here`);
    return work(await atReports(dir, options, names));
  }
  if (library === undefined && loadSettings({}).library === undefined)
    throw new ReadoutError("usage", "correct what? Name --dir FOLDER (a dossier, or its reports) or --library PLACE");
  if (corrections !== undefined)
    throw new ReadoutError("usage", "a library keeps its own journal: leave --corrections out");
  return withLibrary(options, async (store, directory) =>
    work({
      journal: await correctionsOf(store.db),
      names: directory.entries,
      dossier: () => libraryDossier(store, directory, { generated: new Date().toISOString() }),
      add: async (entries) => {
        await putCorrections(store, entries);
        return `in ${store.location}`;
      },
    }),
  );
};
