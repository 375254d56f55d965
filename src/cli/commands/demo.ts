import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { runBuild } from "./build.ts";

/** The samples that ship with readout, beside `dist/` in the package and beside `src/` in a checkout. */
const samples = fileURLToPath(new URL("../../../samples/", import.meta.url));

export const addDemo = (program: Command): void => {
  program
    .command("demo")
    .description("build the dossier of the sample pile that ships with readout")
    .option("-o, --out <dir>", "folder for the dossier", "readout-demo")
    .option("--json", "print the summary as JSON")
    .option("--quiet", "print nothing but errors")
    .addHelpText("after", "\nExample:\n  readout demo --out /tmp/demo")
    .action((options: { out: string; json?: boolean; quiet?: boolean }) => runBuild([samples], options));
};
