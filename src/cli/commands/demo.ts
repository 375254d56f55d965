import type { Command } from "commander";
import { samplesFolder } from "../../package/samples.ts";
import { runBuild } from "./build.ts";

export const addDemo = (program: Command): void => {
  program
    .command("demo")
    .description("build the dossier of the sample pile that ships with readout")
    .option("-o, --out <dir>", "folder for the dossier", "readout-demo")
    .option("--json", "print the summary as JSON")
    .option("--quiet", "print nothing but errors")
    .addHelpText("after", "\nExample:\n  readout demo --out /tmp/demo")
    .action((options: { out: string; json?: boolean; quiet?: boolean }) => runBuild([samplesFolder], options));
};
