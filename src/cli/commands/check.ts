import type { Command } from "commander";
import { checkLibrary } from "../../library/check.ts";
import { ReadoutError } from "../../model/index.ts";
import { addLibraryOptions, type LibraryOptions, say, withLibrary } from "../library.ts";
import { startProgress } from "../progress.ts";
import { some } from "../styled.ts";

/** Faults that are printed; a library that has more has one cause for them. */
const SHOWN = 50;

export const addCheck = (program: Command): void => {
  addLibraryOptions(
    program.command("check").description("check a library: hashes, texts, passages, ids, and the store itself"),
  )
    .addHelpText(
      "after",
      "\nNothing is changed. Exit code 5 where something is wrong.\n\nExample:\n  readout check --library affairs",
    )
    .action((options: LibraryOptions) =>
      withLibrary(options, async (store, directory) => {
        let progress: ReturnType<typeof startProgress> | undefined;
        const checked = await checkLibrary(store, directory, (done, of) => {
          progress ??= startProgress("Checking", of, options.quiet !== true && options.json !== true);
          progress.update(done);
        });
        progress?.stop();
        const { reports, stories, unread, faults } = checked;
        if (faults.length > 0) {
          if (options.json === true) say(options, checked, "");
          throw new ReadoutError(
            "library-unsound",
            `${store.location}: ${some(faults.length, "fault")}\n  ${faults.slice(0, SHOWN).join("\n  ")}`,
          );
        }
        const waiting = unread > 0 ? `; ${unread} yet to be read by this version` : "";
        say(options, checked, `Sound: ${some(reports, "report")}, ${some(stories, "story", "stories")}${waiting}`);
      }),
    );
};
