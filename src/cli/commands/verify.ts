import type { Command } from "commander";
import { findFaults } from "../../dossier/verify.ts";
import { type Dossier, ReadoutError } from "../../model/index.ts";
import { readDossierJson } from "../read-dossier.ts";

export const addVerify = (program: Command): void => {
  program
    .command("verify")
    .description("find every passage of a dossier in its report again, and check the dossier against its schema")
    .argument("<dir>", "folder that readout build wrote, or a dossier.json")
    .option("--quiet", "print nothing but faults")
    .addHelpText("after", "\nExample:\n  readout verify dossier")
    .action(async (dir: string, options: { quiet?: boolean }) => {
      const value = await readDossierJson(dir);
      const faults = findFaults(value);
      if (faults.length > 0)
        throw new ReadoutError(
          "passage-not-found",
          `${dir}: ${faults.length} fault${faults.length === 1 ? "" : "s"}\n  ${faults.slice(0, 50).join("\n  ")}`,
        );
      const dossier = value as Dossier;
      const passages = JSON.stringify(dossier).split('"exact":').length - 1;
      if (options.quiet !== true)
        process.stdout.write(
          `Sound: ${passages} passages of ${dossier.reports.length} reports are where the dossier says, letter for letter.\n`,
        );
    });
};
