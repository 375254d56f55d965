import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { findFaults } from "../../dossier/verify.ts";
import { type Dossier, ReadoutError } from "../../model/index.ts";

const readDossier = async (dir: string): Promise<unknown> => {
  const file = dir.endsWith(".json") ? dir : join(dir, "dossier.json");
  let json: string;
  try {
    json = await readFile(file, "utf8");
  } catch (cause) {
    throw new ReadoutError(
      "dossier-missing",
      `${file}: there is no dossier here; readout build … --out ${dir} makes one`,
      { cause },
    );
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ReadoutError("dossier-invalid", `${file}: not JSON (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
};

export const addVerify = (program: Command): void => {
  program
    .command("verify")
    .description("find every passage of a dossier in its report again, and check the dossier against its schema")
    .argument("<dir>", "folder that readout build wrote, or a dossier.json")
    .option("--quiet", "print nothing but faults")
    .addHelpText("after", "\nExample:\n  readout verify dossier")
    .action(async (dir: string, options: { quiet?: boolean }) => {
      const value = await readDossier(dir);
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
