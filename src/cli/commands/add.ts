import type { Command } from "commander";
import { addSources } from "../../library/add.ts";
import { refresh } from "../../library/refresh.ts";
import { ReadoutError } from "../../model/index.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, say, withLibrary } from "../library.ts";
import { startProgress } from "../progress.ts";
import { some } from "../styled.ts";

const runAdd = (sources: readonly string[], options: LibraryOptions): Promise<void> =>
  withLibrary(
    options,
    async (store, directory) => {
      let progress: ReturnType<typeof startProgress> | undefined;
      const { added, notices } = await addSources(store, sources, (one, done, of) => {
        // Said only now that it is there for good.
        if (options.json === true) process.stdout.write(`${JSON.stringify(one)}\n`);
        progress ??= startProgress("Adding", of, options.quiet !== true && options.json !== true);
        progress.update(done);
      });
      progress?.stop();
      if (options.quiet !== true) for (const { message } of notices) process.stderr.write(`${message}\n`);
      if (added.length === 0) throw new ReadoutError("no-reports", "no report could be read");
      const { linked, stories } = await refresh(store, directory, refreshProgress(options));
      const count = (what: string): number => added.filter((one) => one.what === what).length;
      const known = added.length - count("new");
      say(
        options,
        { new: count("new"), newSources: count("new-source"), known: count("known"), linked, stories: stories.length },
        `${some(count("new"), "new report")}${known > 0 ? `, ${known} there already` : ""}; ${some(linked, "story", "stories")} of ${stories.length} linked anew`,
      );
    },
    { create: true },
  );

export const addAdd = (program: Command): void => {
  addLibraryOptions(
    program
      .command("add")
      .description("add reports to a library; the same report twice is one")
      .argument("<sources...>", ".txt and .html files, folders of them, globs in quotes, or - for standard input"),
  )
    .addHelpText(
      "after",
      `
With --json, a line for each report as soon as it is in the library for good, then one for all.

Examples:
  readout add reports/ --library affairs
  READOUT_LIBRARY=postgres://me@db/affairs readout add today/*.html`,
    )
    .action(runAdd);
};
