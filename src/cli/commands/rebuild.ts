import type { Command } from "commander";
import { rebuild } from "../../library/rebuild.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, say, withLibrary } from "../library.ts";
import { some } from "../styled.ts";

export const addRebuild = (program: Command): void => {
  addLibraryOptions(
    program.command("rebuild").description("drop all that was read from the reports of a library, and read them again"),
  )
    .addHelpText("after", "\nExample:\n  readout rebuild --library affairs")
    .action((options: LibraryOptions) =>
      withLibrary(options, async (store, directory) => {
        const done = await rebuild(store, directory, refreshProgress(options));
        const { read, linked } = done;
        say(options, { read, linked }, `${some(read, "report")} read, ${some(linked, "story", "stories")} linked`);
      }),
    );
};
