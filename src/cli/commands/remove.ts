import type { Command } from "commander";
import { refresh } from "../../library/refresh.ts";
import { takeReport } from "../../library/reports.ts";
import { ReadoutError } from "../../model/index.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, say, withLibrary } from "../library.ts";
import { some } from "../styled.ts";

const runRemove = (names: readonly string[], options: LibraryOptions): Promise<void> =>
  withLibrary(options, async (store, directory) => {
    let reports = 0;
    const unknown: string[] = [];
    for (const name of names) {
      const gone = await takeReport(store, name);
      reports += gone.reports;
      if (gone.sources === 0) unknown.push(name);
    }
    const { linked, stories } = await refresh(store, directory, refreshProgress(options));
    say(
      options,
      { removed: reports, unknown, linked, stories },
      `${some(reports, "report")} removed; ${some(linked, "story", "stories")} of ${stories} linked anew`,
    );
    if (unknown.length > 0)
      throw new ReadoutError("source-unknown", `not in the library by this id or source: ${unknown.join(", ")}`);
  });

export const addRemove = (program: Command): void => {
  addLibraryOptions(
    program
      .command("remove")
      .description("take reports out of a library, and all that was read from them")
      .argument("<names...>", "ids of reports, or sources as they were added; a report with further sources stays"),
  )
    .addHelpText("after", "\nExample:\n  readout remove reports/wrong.txt r-0123456789abcdef --library affairs")
    .action(runRemove);
};
