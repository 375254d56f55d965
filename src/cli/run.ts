/** The command line: parses it, runs one command, turns errors into a line and an exit code. Only `cli/` prints. */
import { Command, CommanderError } from "commander";
import { ReadoutError } from "../model/index.ts";
import { addAdd } from "./commands/add.ts";
import { addBackup } from "./commands/backup.ts";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addCommitments } from "./commands/commitments.ts";
import { addCompare } from "./commands/compare.ts";
import { addCorrect } from "./commands/correct.ts";
import { addDemo } from "./commands/demo.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addDossier } from "./commands/dossier.ts";
import { addExport } from "./commands/export.ts";
import { addMcp } from "./commands/mcp.ts";
import { addNews } from "./commands/news.ts";
import { addQuotes } from "./commands/quotes.ts";
import { addRebuild } from "./commands/rebuild.ts";
import { addRemove } from "./commands/remove.ts";
import { addSearch } from "./commands/search.ts";
import { addServe } from "./commands/serve.ts";
import { addTimeline } from "./commands/timeline.ts";
import { addTrace } from "./commands/trace.ts";
import { addVerify } from "./commands/verify.ts";
import { addWatch } from "./commands/watch.ts";
import { addWorker } from "./commands/worker.ts";
import { exitCodeHelp, exitCodeOf, exitCodes } from "./exit-codes.ts";
import { readoutVersion } from "./version.ts";

const makeProgram = (): Command => {
  const program = new Command("readout")
    .description(
      "Reads a pile of reports of one affair, in any language, and builds a dossier in which every finding opens the words it rests on.",
    )
    .version(readoutVersion(), "-V, --version")
    .showHelpAfterError("(readout --help shows how it is used)")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  readout demo                             build and show the sample pile
  readout build reports/ --out dossier     a folder of .txt and .html files
  readout build 'pile/**/*.txt' more.html --out dossier
  cat report.txt | readout build - --out dossier
  readout quotes dossier --speaker Putin   who said what, in every rendering
  readout timeline dossier                 what happened when, and who told of it
  readout trace dossier wire.txt           where a report's words come from
  readout compare dossier                  accounts side by side, where they differ first
  readout commitments dossier              what was promised, and what came of it
  readout correct join entity "Kim" "Kim Jong Un" --dir dossier --why "one man"
  readout verify dossier                   find every passage in its report again
  readout export csv dossier --out tables  tables, a Word report, JSON-LD, PROV-O, …
  readout add reports/ --library affairs   keep a running story, and add to it
  readout dossier --library affairs --out dossier
  readout search sanctions --library affairs
  readout news --library affairs           what is new since you last looked
  readout watch https://agency.example/rss.xml --library affairs
  readout serve --library affairs          the page and an HTTP API, for colleagues

${exitCodeHelp}`,
    );
  addBuild(program);
  addDemo(program);
  addQuotes(program);
  addTimeline(program);
  addTrace(program);
  addCompare(program);
  addCommitments(program);
  addCorrect(program);
  addVerify(program);
  addExport(program);
  addAdd(program);
  addRemove(program);
  addDossier(program);
  addCheck(program);
  addRebuild(program);
  addBackup(program);
  addDoctor(program);
  addSearch(program);
  addWatch(program);
  addNews(program);
  addMcp(program);
  addServe(program);
  addWorker(program);
  return program;
};

/** @returns The exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  const program = makeProgram();
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(program)) command.exitOverride();
  try {
    await program.parseAsync([...args], { from: "user" });
    return typeof process.exitCode === "number" ? process.exitCode : exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 || error.code === "commander.help" ? exitCodes.ok : exitCodes.usage;
    if (error instanceof ReadoutError) {
      process.stderr.write(`readout: ${error.message}\n`);
      return exitCodeOf(error.code);
    }
    process.stderr.write(`readout: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    return exitCodes.failure;
  }
};
