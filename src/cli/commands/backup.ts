import type { Command } from "commander";
import { backUp, restore } from "../../library/backup.ts";
import { addLibraryOptions, type LibraryOptions, say, withLibrary } from "../library.ts";
import { startProgress } from "../progress.ts";
import { some } from "../styled.ts";

/** A bar for what is copied. */
const copying = (options: LibraryOptions) => {
  let bar: ReturnType<typeof startProgress> | undefined;
  return (done: number, of: number): void => {
    bar ??= startProgress("Copying", of, options.quiet !== true && options.json !== true);
    bar.update(done);
    if (done === of) bar.stop();
  };
};

export const addBackup = (program: Command): void => {
  addLibraryOptions(
    program
      .command("backup")
      .description("copy a library, as it is at one moment, to a new folder, while others go on writing")
      .argument("<folder>", "the backup: a library in a folder, which must not be there yet"),
  )
    .addHelpText("after", "\nExample:\n  readout backup backups/2026-11-22 --library affairs")
    .action((folder: string, options: LibraryOptions) =>
      withLibrary(options, async (store) => {
        const reports = await backUp(store, folder, copying(options));
        say(options, { backup: folder, reports }, `${some(reports, "report")} backed up to ${folder}`);
      }),
    );
  addLibraryOptions(
    program
      .command("restore")
      .description("bring a backup back, to either engine, into a library that has nothing else")
      .argument("<folder>", "what readout backup made"),
  )
    .addHelpText("after", "\nExample:\n  readout restore backups/2026-11-22 --library postgres://me@db/affairs")
    .action((folder: string, options: LibraryOptions) =>
      withLibrary(
        options,
        async (store) => {
          const reports = await restore(folder, store, copying(options));
          say(
            options,
            { library: store.location, reports },
            `${some(reports, "report")} restored to ${store.location}`,
          );
        },
        { create: true },
      ),
    );
};
