import { resolve } from "node:path";
import type { Command } from "commander";
import { writeDossier } from "../../dossier/write.ts";
import { libraryDossier } from "../../library/dossier.ts";
import { printJson } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, withLibrary } from "../library.ts";
import { printSummary, summarise } from "../summary.ts";

export const addDossier = (program: Command): void => {
  addLibraryOptions(
    program
      .command("dossier")
      .description("write the dossier of a library: the same, byte for byte, as a build of its reports")
      .requiredOption("-o, --out <dir>", "folder for dossier.json and index.html; made where it is missing"),
  )
    .addHelpText("after", "\nExample:\n  readout dossier --library affairs --out dossier")
    .action((options: LibraryOptions & { out: string }) =>
      withLibrary(options, async (store, directory) => {
        const generated = new Date().toISOString();
        const dossier = await libraryDossier(store, directory, { ...refreshProgress(options), generated });
        const page = await writeDossier(dossier, resolve(options.out));
        if (options.json === true) printJson({ ...summarise(dossier), page });
        else if (options.quiet !== true) printSummary(dossier, page);
      }),
    );
};
