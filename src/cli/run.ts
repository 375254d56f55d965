/** The command line: parses it, runs one command, turns errors into a line and an exit code. Only `cli/` prints. */
import { Command, CommanderError } from "commander";
import { ReadoutError } from "../model/index.ts";
import { readoutVersion } from "../package/version.ts";
import { exitCodeHelp, exitCodeOf, exitCodes } from "./exit-codes.ts";

/** Every command, in the order in which help names them; each is loaded when it is called, for most need little of what readout is. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  build: async () => (await import("./commands/build.ts")).addBuild,
  demo: async () => (await import("./commands/demo.ts")).addDemo,
  quotes: async () => (await import("./commands/quotes.ts")).addQuotes,
  timeline: async () => (await import("./commands/timeline.ts")).addTimeline,
  trace: async () => (await import("./commands/trace.ts")).addTrace,
  compare: async () => (await import("./commands/compare.ts")).addCompare,
  commitments: async () => (await import("./commands/commitments.ts")).addCommitments,
  correct: async () => (await import("./commands/correct.ts")).addCorrect,
  verify: async () => (await import("./commands/verify.ts")).addVerify,
  export: async () => (await import("./commands/export.ts")).addExport,
  add: async () => (await import("./commands/add.ts")).addAdd,
  remove: async () => (await import("./commands/remove.ts")).addRemove,
  dossier: async () => (await import("./commands/dossier.ts")).addDossier,
  check: async () => (await import("./commands/check.ts")).addCheck,
  rebuild: async () => (await import("./commands/rebuild.ts")).addRebuild,
  backup: async () => (await import("./commands/backup.ts")).addBackup,
  doctor: async () => (await import("./commands/doctor.ts")).addDoctor,
  search: async () => (await import("./commands/search.ts")).addSearch,
  watch: async () => (await import("./commands/watch.ts")).addWatch,
  news: async () => (await import("./commands/news.ts")).addNews,
  mcp: async () => (await import("./commands/mcp.ts")).addMcp,
  serve: async () => (await import("./commands/serve.ts")).addServe,
  worker: async () => (await import("./commands/worker.ts")).addWorker,
};

/** The program with the command that the arguments name; with all where they name none. */
const makeProgram = async (args: readonly string[]): Promise<Command> => {
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
  const named = Object.hasOwn(commands, args[0] ?? "") ? commands[args[0] as string] : undefined;
  for (const load of named === undefined ? Object.values(commands) : [named]) (await load())(program);
  return program;
};

/** @returns The exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  // Its version needs no command.
  if (args.length === 1 && (args[0] === "-V" || args[0] === "--version")) {
    process.stdout.write(`${readoutVersion()}\n`);
    return exitCodes.ok;
  }
  const program = await makeProgram(args);
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
