import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { KEY_VARIABLE, openEncoder } from "../../encode/open.ts";
import { buildFromPaths } from "../build-from-paths.ts";
import { printJson } from "../json.ts";
import { addNetworkOptions, fetcherOf, type NetworkOptions } from "../network.ts";
import { printSummary, summarise } from "../summary.ts";

export interface BuildOptions extends NetworkOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly directory?: string[];
  readonly lexicon?: string[];
  readonly encoder?: string;
  readonly encoderPrefix?: string;
  readonly corrections?: string;
  readonly jobs?: number;
}

const parseJobs = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError("a whole number from 1 to 256.");
  return jobs;
};

/** Runs a build and says what came of it. */
export const runBuild = async (paths: readonly string[], options: BuildOptions): Promise<void> => {
  const { dossier, page } = await buildFromPaths(paths, {
    out: resolve(options.out),
    progress: options.quiet !== true && options.json !== true,
    strict: options.strict === true,
    directory: options.directory ?? [],
    lexicons: options.lexicon ?? [],
    encoder: openEncoder(options.encoder ?? "built-in", {
      prefix: options.encoderPrefix,
      key: process.env[KEY_VARIABLE],
    }),
    fetcher: fetcherOf(options),
    jobs: options.jobs ?? availableParallelism(),
    corrections: options.corrections,
  });
  if (options.json === true) printJson({ ...summarise(dossier), page });
  else if (options.quiet !== true) printSummary(dossier, page);
};

export const addBuild = (program: Command): void => {
  addNetworkOptions(
    program
      .command("build")
      .description("build a dossier from files, folders, globs, URLs or standard input (-)")
      .argument(
        "<paths...>",
        "files of any form (docs/forms.md), folders of them, globs in quotes, URLs, or - for standard input",
      )
      .requiredOption("-o, --out <dir>", "folder for dossier.json and index.html; made where it is missing")
      .option("--json", "print the summary as JSON")
      .option("--quiet", "print nothing but errors")
      .option("--strict", "fail when any report cannot be read whole, and write nothing")
      .option(
        "--directory <folder...>",
        "folders of TSV files with people, bodies, outlets of your own (see docs/directory.md)",
      )
      .option(
        "--lexicon <file...>",
        "dictionaries by which words of two languages are matched: FreeDict (TEI or dictd), EDICT2, CC-CEDICT (see docs/encoders.md)",
      )
      .option(
        "--encoder <which>",
        "compare sentences by an encoder as well: URL of an OpenAI-compatible API (http://localhost:11434/v1#model), which is sent every sentence, or onnx:NAME, onnx:FOLDER (see docs/encoders.md)",
        "built-in",
      )
      .option(
        "--corrections <file>",
        "journal of corrections to apply (default: corrections.jsonl beside the reports, and in the folder for the dossier)",
      )
      .option("--encoder-prefix <text>", 'put before each sentence, where the model asks for it: "query: "')
      .option("--jobs <n>", "threads that read and link long piles (default: as many as there are cores)", parseJobs),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout build reports/ --out dossier
  readout build a.txt b.html 'more/*.txt' --out dossier --strict
  cat report.txt | readout build - --out dossier --json`,
    )
    .action(runBuild);
};
