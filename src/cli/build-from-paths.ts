/** Files in, a dossier folder out: the work of `build` and `demo`. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { applyCorrections } from "../corrections/apply.ts";
import type { Journal } from "../corrections/journal.ts";
import { journalBeside, journalName, readJournalFile } from "../corrections/journal-file.ts";
import { loadDirectory } from "../directory/load.ts";
import { writeDossier } from "../dossier/write.ts";
import type { Encoder } from "../encode/encoder.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { isUrl, readUrl } from "../fetch/read.ts";
import type { ReadFile } from "../ingest/read-file.ts";
import { findFiles, readSources } from "../ingest/sources.ts";
import { loadLexicons } from "../lexicon/load.ts";
import { type Dossier, type Notice, type RawReport, ReadoutError } from "../model/index.ts";
import { buildDossier, buildEncodedDossier } from "../pipeline/build.ts";
import { buildDossierOnCores } from "../pipeline/cores.ts";
import { fetcherOf } from "./network.ts";
import { startProgress } from "./progress.ts";

/** Reports from which on several threads are quicker than one: each has to load what readout knows first. */
const SEVERAL_THREADS = 60;

const asLines = (notices: readonly Notice[]): string => notices.map(({ message }) => `\n  ${message}`).join("");

/**
 * The journal of a pile: the file that is named, else those in the folders that are named, in the one that holds all files, and in the one
 * that the dossier goes to.
 */
const readJournals = async (
  paths: readonly string[],
  files: readonly string[],
  named: string | undefined,
  out: string | undefined,
): Promise<Journal> => {
  const places = new Set<string>();
  if (named !== undefined) {
    if (!(await stat(named).catch(() => null))?.isFile())
      throw new ReadoutError("correction-invalid", `${named}: there is no journal of corrections here`);
    places.add(named);
  } else {
    for (const path of paths)
      if (path !== "-" && (await stat(path).catch(() => null))?.isDirectory()) places.add(join(path, journalName));
    const beside = journalBeside(files);
    if (beside !== null) places.add(beside);
    if (out !== undefined) places.add(join(out, journalName));
  }
  const apart = new Map([...places].map((place) => [resolve(place), place]));
  const journals = await Promise.all([...apart.values()].map(readJournalFile));
  return {
    entries: journals.flatMap(({ entries }) => entries),
    notices: journals.flatMap((journal) => journal.notices),
  };
};

/**
 * Builds the dossier of what `paths` name, with the corrections beside them.
 *
 * @throws {ReadoutError} `no-reports`, `strict-notice`, `directory-invalid`, `correction-invalid`
 */
export const dossierOfPaths = async (
  paths: readonly string[],
  options: {
    readonly progress: boolean;
    readonly strict: boolean;
    readonly directory: readonly string[];
    readonly lexicons: readonly string[];
    /** Asked beside the built-in comparison. */
    readonly encoder: Encoder | null;
    /** Threads that read and link. */
    readonly jobs: number;
    /** Asked for sources that are URLs. Default: as settings say. */
    readonly fetcher?: Fetcher;
    /** The journal to apply, where it is not the one beside the reports. */
    readonly corrections?: string | undefined;
    /** Folder that the dossier is written to; a journal in it is applied as well. */
    readonly out?: string;
  },
): Promise<Dossier> => {
  const lexicons = options.lexicons.length === 0 ? null : loadLexicons(options.lexicons);
  const urls = paths.filter(isUrl);
  const named = paths.filter((path) => !isUrl(path));
  const { files, notices: missing } = await findFiles(named);
  const journal = await readJournals(named, files, options.corrections, options.out);
  const notices: Notice[] = [...(lexicons?.notices ?? []), ...missing, ...journal.notices];
  const reports: RawReport[] = [];
  const opening = startProgress("Opening", files.length + urls.length, options.progress);
  let opened = 0;
  const take = ({ parts, notices: found }: ReadFile): void => {
    notices.push(...found);
    for (const { report } of parts) reports.push(report);
  };
  for await (const read of readSources(files)) {
    take(read);
    opening.update(++opened);
  }
  const fetcher = options.fetcher ?? fetcherOf({});
  for (const url of new Set(urls)) {
    for await (const read of readUrl(fetcher, url)) take(read);
    opening.update(++opened);
  }
  opening.stop();
  if (reports.length === 0) throw new ReadoutError("no-reports", `no report could be read${asLines(notices)}`);

  const reading = startProgress("Reading", reports.length, options.progress);
  const how = {
    directory: {
      ...loadDirectory({ extra: options.directory }),
      ...(lexicons === null ? {} : { terms: lexicons.terms }),
    },
    generated: new Date().toISOString(),
    notices,
    onRead: (done: number) => reading.update(done),
  };
  const { encoder, jobs } = options;
  const built =
    encoder !== null
      ? await buildEncodedDossier(reports, encoder, how)
      : jobs > 1 && reports.length >= SEVERAL_THREADS
        ? await buildDossierOnCores(reports, { ...how, threads: jobs, folders: options.directory })
        : buildDossier(reports, how);
  reading.stop();
  const dossier = applyCorrections(built, journal.entries);
  const grave = dossier.notices.filter(({ severity }) => severity === "error");
  if (options.strict && grave.length > 0)
    throw new ReadoutError("strict-notice", `--strict, so nothing was written:${asLines(grave)}`);
  return dossier;
};

/**
 * Builds the dossier of what `paths` name and writes it to `out`.
 *
 * @throws {ReadoutError} what `dossierOfPaths` throws; `output-unwritable`, `dossier-invalid`
 */
export const buildFromPaths = async (
  paths: readonly string[],
  options: Parameters<typeof dossierOfPaths>[1] & { readonly out: string },
): Promise<{ dossier: Dossier; page: string }> => {
  const dossier = await dossierOfPaths(paths, options);
  return { dossier, page: await writeDossier(dossier, options.out) };
};
