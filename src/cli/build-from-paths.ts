/** Files in, a dossier folder out: the work of `build` and `demo`. */
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
 * Builds the dossier of what `paths` name and writes it to `out`.
 *
 * @throws {ReadoutError} `no-reports`, `strict-notice`, `output-unwritable`, `dossier-invalid`, `directory-invalid`
 */
export const buildFromPaths = async (
  paths: readonly string[],
  options: {
    readonly out: string;
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
  },
): Promise<{ dossier: Dossier; page: string }> => {
  const lexicons = options.lexicons.length === 0 ? null : loadLexicons(options.lexicons);
  const urls = paths.filter(isUrl);
  const { files, notices: missing } = await findFiles(paths.filter((path) => !isUrl(path)));
  const notices: Notice[] = [...(lexicons?.notices ?? []), ...missing];
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
  const dossier =
    encoder !== null
      ? await buildEncodedDossier(reports, encoder, how)
      : jobs > 1 && reports.length >= SEVERAL_THREADS
        ? await buildDossierOnCores(reports, { ...how, threads: jobs, folders: options.directory })
        : buildDossier(reports, how);
  reading.stop();
  const grave = dossier.notices.filter(({ severity }) => severity === "error");
  if (options.strict && grave.length > 0)
    throw new ReadoutError("strict-notice", `--strict, so nothing was written:${asLines(grave)}`);
  const page = await writeDossier(dossier, options.out);
  return { dossier, page };
};
