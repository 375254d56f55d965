import { resolve } from "node:path";
import type { Command } from "commander";
import { isUrl } from "../../fetch/read.ts";
import { findFiles } from "../../ingest/sources.ts";
import { loadLexicons } from "../../lexicon/load.ts";
import { type AddedSource, addSources } from "../../library/add.ts";
import { refresh } from "../../library/refresh.ts";
import { keepDirectory, keepTerms } from "../../library/settings.ts";
import type { Store } from "../../library/store/store.ts";
import { ReadoutError } from "../../model/index.ts";
import { addUrls } from "../../watch/add-urls.ts";
import type { Kept } from "../../watch/versions.ts";
import { needServer, openQueue, queueFiles, queueReport } from "../../worker/queue.ts";
import { printJsonLine } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, locationOf, refreshProgress, say, withLibrary } from "../library.ts";
import { addNetworkOptions, fetcherOf, type NetworkOptions } from "../network.ts";
import { startProgress } from "../progress.ts";
import { some } from "../styled.ts";

type AddOptions = LibraryOptions &
  NetworkOptions & { readonly lexicon?: string[]; readonly queue?: boolean; readonly backfill?: boolean };

/** Keeps with the library what it is to be read with from now on. */
const keepOptions =
  ({ directory, lexicon, quiet }: AddOptions) =>
  async (store: Store): Promise<void> => {
    if (directory !== undefined) await keepDirectory(store, directory);
    if (lexicon === undefined) return;
    const { terms, notices } = loadLexicons(lexicon);
    await keepTerms(store, terms);
    if (quiet !== true) for (const { message } of notices) process.stderr.write(`${message}\n`);
  };

/** Adds files and leaves the reading, or with `--backfill` all, to workers. */
const runQueue = async (sources: readonly string[], options: AddOptions): Promise<void> => {
  // Before a folder is made for a library that no worker could read.
  needServer(locationOf(options));
  await withLibrary(
    options,
    async (store) => {
      const queue = await openQueue(locationOf(options));
      try {
        if (options.backfill === true) {
          const { files, notices } = await findFiles(sources);
          if (options.quiet !== true) for (const { message } of notices) process.stderr.write(`${message}\n`);
          if (files.length === 0) throw new ReadoutError("no-reports", "no file could be found");
          const paths = files.map((file) => resolve(file));
          await queueFiles(store, queue, paths);
          say(options, { queued: paths.length }, `${some(paths.length, "file")} left to workers`);
          return;
        }
        const tell = (one: AddedSource): void => {
          if (options.json === true) printJsonLine(one);
        };
        const { added, notices } = await addSources(store, sources, tell, (report, bytes) =>
          queueReport(store, queue, report, bytes),
        );
        if (options.quiet !== true) for (const { message } of notices) process.stderr.write(`${message}\n`);
        if (added.length === 0) throw new ReadoutError("no-reports", "no report could be read");
        const fresh = added.filter(({ what }) => what === "new").length;
        const known = added.length - fresh;
        say(
          options,
          { new: fresh, known, queued: fresh },
          `${some(fresh, "new report")} kept${known > 0 ? `, ${known} there already` : ""}; workers will read them`,
        );
      } finally {
        await queue.close();
      }
    },
    { create: true, prepare: keepOptions(options) },
  );
};

const runAdd = (sources: readonly string[], options: AddOptions): Promise<void> =>
  withLibrary(
    options,
    async (store, directory) => {
      const files = sources.filter((source) => !isUrl(source));
      const urls = sources.filter(isUrl);
      let progress: ReturnType<typeof startProgress> | undefined;
      // Said only now that it is there for good.
      const tell = (one: Kept | AddedSource): void => {
        if (options.json === true) printJsonLine(one);
      };
      const ofFiles = await addSources(store, files, (one, done, of) => {
        tell(one);
        progress ??= startProgress("Adding", of, options.quiet !== true && options.json !== true);
        progress.update(done);
      });
      progress?.stop();
      const ofUrls = await addUrls(store, fetcherOf(options), urls, tell);
      const added = [...ofFiles.added, ...ofUrls.added];
      const notices = [...ofFiles.notices, ...ofUrls.notices];
      if (options.quiet !== true) for (const { message } of notices) process.stderr.write(`${message}\n`);
      if (added.length === 0) throw new ReadoutError("no-reports", "no report could be read");
      const { linked, stories } = await refresh(store, directory, refreshProgress(options));
      const count = (what: string): number => added.filter((one) => one.what === what).length;
      const [fresh, versions] = [count("new"), count("new-version")];
      const known = added.length - fresh - versions;
      say(
        options,
        {
          new: fresh,
          newVersions: versions,
          newSources: count("new-source"),
          known: count("known"),
          linked,
          stories,
        },
        `${some(fresh, "new report")}${versions > 0 ? `, ${some(versions, "new version")}` : ""}${known > 0 ? `, ${known} there already` : ""}; ${some(linked, "story", "stories")} of ${stories} linked anew`,
      );
    },
    { create: true, prepare: keepOptions(options) },
  );

export const addAdd = (program: Command): void => {
  addNetworkOptions(
    addLibraryOptions(
      program
        .command("add")
        .description("add reports to a library; the same report twice is one, a page that has changed a new version")
        .argument(
          "<sources...>",
          "files of any form (docs/forms.md), folders of them, globs in quotes, URLs of pages, files and feeds, or - for standard input",
        )
        .option("--queue", "keep the reports and leave their reading to readout worker (PostgreSQL)")
        .option("--backfill", "leave whole files, such as archives, to readout worker, a job each, by their paths"),
    ),
  )
    .option(
      "--lexicon <file...>",
      "dictionaries by which words of two languages are matched (see docs/encoders.md), kept with the library",
    )
    .addHelpText(
      "after",
      `
--directory and --lexicon are kept with the library, in place of those kept before: all its reports are read with them from then on.
With --json, a line for each report as soon as it is in the library for good, then one for all.
What a URL names is fetched once, as its robots.txt allows; readout watch keeps following feeds.

Examples:
  readout add reports/ --library affairs
  readout add https://agency.example/2026/talks.html --library affairs
  READOUT_LIBRARY=postgres://me@db/affairs readout add today/*.html
  readout add archive/*.warc.gz --backfill --library postgres://me@db/affairs`,
    )
    // URLs are fetched here and now.
    .action((sources: readonly string[], options: AddOptions) =>
      (options.queue === true || options.backfill === true) && !sources.some(isUrl)
        ? runQueue(sources, options)
        : runAdd(sources, options),
    );
};
