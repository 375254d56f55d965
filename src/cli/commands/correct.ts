import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { Argument, type Command } from "commander";
import { findingsMeant } from "../../corrections/find-named.ts";
import type { Finding } from "../../corrections/findings.ts";
import { inForce, journalLine, orderEntries, parseJournal } from "../../corrections/journal.ts";
import { makeCorrection, parseCorrectionRequest } from "../../corrections/make.ts";
import { findReports } from "../../dossier/trace.ts";
import {
  type Anchor,
  actionsOn,
  type CorrectableKind,
  type Correction,
  type CorrectionAction,
  correctableKinds,
  type Dossier,
  ReadoutError,
  typesOf,
} from "../../model/index.ts";
import { isolate } from "../columns.ts";
import { type JournalPlace, type PlaceOptions, withJournal } from "../journal-place.ts";
import { some, styled } from "../styled.ts";

interface CorrectOptions extends PlaceOptions {
  readonly why?: string;
  readonly by?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Findings that are named where several may be meant. */
const SHOWN = 8;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
};

const reasonsOf = ({ by, why }: CorrectOptions): { by: string; why: string } => {
  if (why === undefined) throw new ReadoutError("usage", 'say why, for those who come after: --why "…"');
  return { by: by ?? userName(), why };
};

const listOf = (findings: readonly Finding[]): string =>
  findings
    .slice(0, SHOWN)
    .map(({ id, label }) => `\n  ${id}  ${label}`)
    .join("") + (findings.length > SHOWN ? `\n  … and ${findings.length - SHOWN} more` : "");

/** The one finding that words mean. */
const getMeant = (dossier: Dossier, kind: CorrectableKind, wanted: string, place: JournalPlace): Finding => {
  const found = findingsMeant(dossier, kind, wanted, place.names);
  if (found.length === 1) return found[0] as Finding;
  throw new ReadoutError(
    "correction-invalid",
    found.length === 0
      ? `“${wanted}” is no ${kind} of this dossier`
      : `“${wanted}” may be ${found.length} of this dossier; name one by its id:${listOf(found)}`,
  );
};

const showEntry = (entry: Correction): string => {
  if (entry.action === "undo") return `undo ${entry.entry}`;
  const targets = entry.targets.map(({ label }) => `“${isolate(label)}”`).join(", ");
  const to =
    entry.action === "rename" || (entry.action === "split" && entry.label !== null)
      ? ` to “${isolate(entry.label ?? "")}”`
      : entry.action === "retype"
        ? ` to ${entry.type}`
        : "";
  return `${entry.action} ${entry.kind} ${targets}${to}`;
};

const sayAdded = (entries: readonly Correction[], where: string, options: CorrectOptions): void => {
  if (options.json === true) process.stdout.write(entries.map(journalLine).join(""));
  else if (options.quiet !== true)
    process.stdout.write(entries.map((entry) => `${entry.id}  ${showEntry(entry)} (${where})\n`).join(""));
};

/** Makes one entry of what is asked for, and keeps it. */
const correct = (
  options: CorrectOptions,
  request: (dossier: Dossier, place: JournalPlace) => object,
): Promise<void> => {
  const reasons = reasonsOf(options);
  return withJournal(options, async (place) => {
    const dossier = await place.dossier();
    const asked = parseCorrectionRequest({ ...request(dossier, place), ...reasons });
    const entry = makeCorrection(dossier, asked, place.journal, new Date().toISOString());
    sayAdded([entry], await place.add([entry]), options);
  });
};

const range = /^(.+):(\d{1,9})-(\d{1,9})$/;

interface SplitOptions extends CorrectOptions {
  readonly at?: string[];
  readonly words?: string[];
  readonly in?: string[];
  readonly label?: string;
}

const reportNamed = (dossier: Dossier, wanted: string): string => {
  const found = findReports(dossier, wanted);
  if (found.length !== 1)
    throw new ReadoutError(
      "report-unknown",
      `"${wanted}" is ${found.length === 0 ? "no report" : `${found.length} reports`} of this dossier`,
    );
  return found[0]?.id as string;
};

/** Which passages of a finding are to become another one. */
const outOf = (
  dossier: Dossier,
  { passages }: Finding,
  options: SplitOptions,
): { passages: Anchor[]; forms: string[] } => {
  const given = (options.at ?? []).map((one) => {
    const [, report = "", start, end] = range.exec(one) ?? [];
    if (start === undefined) throw new ReadoutError("usage", `--at ${one}: not of the form REPORT:START-END`);
    return { report: reportNamed(dossier, report), start: Number(start), end: Number(end) };
  });
  const reports = new Set((options.in ?? []).map((wanted) => reportNamed(dossier, wanted)));
  const chosen = passages
    .filter(({ report }) => reports.has(report))
    .map(({ report, start, end }) => ({ report, start, end }));
  const forms = options.words ?? [];
  if (given.length + forms.length + reports.size === 0)
    throw new ReadoutError("usage", "what goes out of it? --words WORDS, --in REPORT or --at REPORT:START-END");
  return { passages: [...given, ...chosen], forms };
};

const printList = (options: CorrectOptions & { readonly target?: string }): Promise<void> =>
  withJournal(options, async ({ journal }) => {
    const entries = orderEntries(journal);
    if (options.json === true) {
      process.stdout.write(entries.map(journalLine).join(""));
      return;
    }
    const { undone } = inForce(entries);
    const lines = entries.map((entry) => {
      const line = `${entry.at.slice(0, 16).replace("T", " ")}  ${entry.id}  ${showEntry(entry)}`;
      return `${undone.has(entry.id) ? `${styled("dim", line)} [undone]` : line}\n    ${entry.by}: ${entry.why.replace(/\s+/g, " ")}\n`;
    });
    process.stdout.write(`${lines.join("")}${some(entries.length, "correction")}\n`);
  });

const importJournal = (file: string, options: CorrectOptions): Promise<void> =>
  withJournal(options, async (place) => {
    const { entries, notices } = parseJournal(await readText(file), file);
    for (const { message } of notices) process.stderr.write(`${message}\n`);
    const there = new Set(place.journal.map(({ id }) => id));
    const news = orderEntries(entries).filter(({ id }) => !there.has(id));
    if (news.length > 0) sayAdded(news, await place.add(news), options);
    else if (options.quiet !== true) process.stdout.write("nothing that is not there already\n");
  });

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new ReadoutError("correction-invalid", `${file}: there is no journal of corrections here`, { cause });
  }
};

/** Kinds of findings that something can be done to. */
const kindsFor = (action: CorrectionAction): Argument =>
  new Argument("<kind>", "what it is").choices(correctableKinds.filter((kind) => actionsOn[kind].includes(action)));

const addPlace = (command: Command, why = true): Command => {
  command
    .option("--dir <folder>", "a folder that readout build wrote, or the folder of its reports")
    .option("-l, --library <place>", "a library: a folder, or a postgres:// URL")
    .option(
      "--corrections <file>",
      "the journal (default: corrections.jsonl beside the reports, else beside the dossier)",
    )
    .option("--directory <folder...>", "folders of TSV files with names of your own (see docs/directory.md)")
    .option("--json", "print entries as lines of the journal")
    .option("--quiet", "print nothing but errors");
  return why
    ? command
        .option("--why <words>", "why, for those who come after")
        .option("--by <name>", "who says so (default: your user name)")
    : command;
};

const target = "its id, or words that mean only it: a name in any script, words of its label or of what it rests on";

export const addCorrect = (program: Command): void => {
  const group = program
    .command("correct")
    .description(
      "put right what was found wrongly: each correction is kept with who, when and why, and lasts through rebuilds",
    )
    .addHelpText(
      "after",
      `
Nothing is overwritten: a correction is an entry of a journal, applied again whenever the dossier is built, and undone by another entry.

Examples:
  readout correct rename entity "Kim Jong-un" "Kim Jong Un" --dir dossier --why "our spelling"
  readout correct join event e-37d59980fbad1929 e-70ddedb54a7af050 --dir dossier --why "one meeting"
  readout correct split entity Smirnov --words "Igor Smirnov" --label "Igor Smirnov" --dir dossier --why "two men"
  readout correct retype commitment "open the corridor" kept --library affairs --why "opened on 1 August"
  readout correct undo x-0123456789abcdef --dir dossier --why "they were two after all"
  readout correct list --dir dossier

Types: of an entity ${typesOf.entity.join(", ")};
  of an event ${typesOf.event.join(", ")}; of a commitment ${typesOf.commitment.join(", ")};
  of a point ${typesOf.point.join(", ")}; of a link between reports (edge) ${typesOf.edge.join(", ")}.
An edge is named FROM.TO.RELATION. Ids are printed by readout compare --ids, readout commitments --ids and all commands with --json.`,
    );
  addPlace(group.command("rename").description("give an entity, event, point or commitment another name"))
    .addArgument(kindsFor("rename"))
    .argument("<target>", target)
    .argument("<name>", "what it is called")
    .action((kind: CorrectableKind, wanted: string, label: string, options: CorrectOptions) =>
      correct(options, (dossier, place) => ({
        action: "rename",
        kind,
        targets: [getMeant(dossier, kind, wanted, place).id],
        label,
      })),
    );
  addPlace(
    group.command("join").description("make one of several; the first keeps its name, the passages of all move along"),
  )
    .addArgument(kindsFor("join"))
    .argument("<targets...>", target)
    .action((kind: CorrectableKind, wanted: string[], options: CorrectOptions) =>
      correct(options, (dossier, place) => ({
        action: "join",
        kind,
        targets: wanted.map((one) => getMeant(dossier, kind, one, place).id),
      })),
    );
  addPlace(group.command("split").description("make two of one: some of its passages become another"))
    .addArgument(kindsFor("split"))
    .argument("<target>", target)
    .option("--words <words...>", "passages in exactly these words go out of it, in later reports too")
    .option("--in <report...>", "passages in these reports go out of it")
    .option("--at <place...>", "these passages go out of it: REPORT:START-END")
    .option("--label <name>", "what becomes of them is called")
    .action((kind: CorrectableKind, wanted: string, options: SplitOptions) =>
      correct(options, (dossier, place) => {
        const finding = getMeant(dossier, kind, wanted, place);
        return {
          action: "split",
          kind,
          targets: [finding.id],
          out: outOf(dossier, finding, options),
          label: options.label ?? null,
        };
      }),
    );
  addPlace(group.command("retype").description("say what it is: another kind, type, status or relation"))
    .addArgument(kindsFor("retype"))
    .argument("<target>", target)
    .argument("<type>", "see readout correct --help")
    .action((kind: CorrectableKind, wanted: string, type: string, options: CorrectOptions) =>
      correct(options, (dossier, place) => ({
        action: "retype",
        kind,
        targets: [getMeant(dossier, kind, wanted, place).id],
        type,
      })),
    );
  for (const [action, says] of [
    ["reject", "it is none: leave it out of the dossier"],
    ["confirm", "it is right: mark it as seen"],
  ] as const)
    addPlace(group.command(action).description(says))
      .addArgument(kindsFor(action))
      .argument("<target>", target)
      .action((kind: CorrectableKind, wanted: string, options: CorrectOptions) =>
        correct(options, (dossier, place) => ({
          action,
          kind,
          targets: [getMeant(dossier, kind, wanted, place).id],
        })),
      );
  addPlace(group.command("undo").description("undo an entry of the journal, an undoing too"))
    .argument("<entry>", "id of the entry")
    .action((entry: string, options: CorrectOptions) => correct(options, () => ({ action: "undo", entry })));
  addPlace(group.command("list").description("print the journal; with --json as it is exported"), false).action(
    printList,
  );
  addPlace(group.command("import").description("add the entries of a journal from elsewhere"), false)
    .argument("<file>", "a journal: JSON lines")
    .action(importJournal);
};
