import { type Command, Option } from "commander";
import { loadDirectory } from "../../directory/load.ts";
import {
  type AccountRow,
  type ArrangedAccount,
  type ArrangedPoint,
  type Arrangement,
  arrangeAccounts,
  arrangements,
} from "../../dossier/arrange-accounts.ts";
import { pointTitle } from "../../dossier/contested.ts";
import { dayWords } from "../../dossier/days.ts";
import { findAccounts } from "../../dossier/find-accounts.ts";
import { pointMarks, pointWords, stanceWords } from "../../dossier/words.ts";
import type { Event, PointKind } from "../../model/index.ts";
import { clipTo, hang, isolate, padTo, widthOf } from "../columns.ts";
import { printJson } from "../json.ts";
import type { LibraryOptions } from "../library.ts";
import { addDossierOptions, openDossier } from "../open-dossier.ts";
import {
  type Names,
  namesIn,
  oneLine,
  passageJson,
  showCorrections,
  showName,
  showPlace,
  showWords,
} from "../passages.ts";
import { some, styled } from "../styled.ts";

interface CompareOptions extends LibraryOptions {
  readonly event?: string;
  readonly by: Arrangement;
  readonly all?: boolean;
  readonly ids?: boolean;
  readonly json?: boolean;
}

/** Accounts that say the same of one point and are printed with their words; more are only named. */
const SHOWN_ROWS = 4;
/** Passages of one account that are printed. */
const SHOWN_PASSAGES = 3;
/** Widest column of names, in columns of the terminal. */
const WIDEST_NAME = 34;
const showWhen = ({ time }: Event): string => {
  if (time === null) return "day not known";
  const [start, end] = [time.start.slice(0, 10), time.end.slice(0, 10)];
  const days = start === end ? dayWords(start) : `${dayWords(start)} – ${dayWords(end)}`;
  return time.basis === "story" ? `${days} (inferred)` : days;
};

/** Values that only say yes or no are in the stance already. */
const showStance = ({ stance, value }: AccountRow): string => {
  const plain = value === null || value === "yes" || value === "no" || value.length > 60;
  return plain ? stanceWords[stance] : `${stanceWords[stance]}: ${value}`;
};

const nameOfRow = ({ by, voice }: AccountRow, names: Names): string => {
  const name = by === null ? "others" : showName(by, names);
  return voice === null ? name : `${showName(voice, names)}, in ${name}`;
};

/** Two columns: who, and what he says in which words. */
const showRow = (row: AccountRow, width: number, all: boolean, names: Names): string[] => {
  const who = padTo(clipTo(nameOfRow(row, names), width), width);
  const below = `      ${" ".repeat(width)}  `;
  const named = row.by === null || row.voice !== null || names.reportOf(row.by) === undefined;
  const shown = all ? row.evidence : row.evidence.slice(0, SHOWN_PASSAGES);
  const left = row.evidence.length - shown.length;
  return [
    `      ${who}  ${styled(row.stance === "states" ? "bold" : "yellow", showStance(row))}`,
    ...shown.flatMap((passage) => [
      ...hang(below, showWords(passage)),
      ...hang(below, showPlace(passage, names, { named })).map((line) => styled("dim", line)),
    ]),
    ...(left > 0 ? [styled("dim", `${below}… and ${some(left, "more passage")}`)] : []),
  ];
};

const showSilent = (what: string, ids: readonly string[], names: Names): string[] =>
  ids.length === 0
    ? []
    : hang("      ", `${what}: ${ids.map((id) => showName(id, names)).join("; ")}`).map((line) => styled("dim", line));

const showPoint = ({ point, rows, omits, unknown }: ArrangedPoint, options: CompareOptions, names: Names): string[] => {
  const shown =
    options.all === true
      ? rows
      : [...Map.groupBy(rows, showStance).values()].flatMap((same) => same.slice(0, SHOWN_ROWS));
  const left = rows.filter((row) => !shown.includes(row));
  const width = Math.min(WIDEST_NAME, Math.max(...shown.map((row) => widthOf(nameOfRow(row, names)))));
  const id = options.ids === true && point.id !== undefined ? ` ${styled("dim", point.id)}` : "";
  return [
    ...hang(`  ${pointMarks[point.kind]} `, `${styled("bold", isolate(oneLine(pointTitle(point))))}${id}`),
    ...showCorrections("      ", point, names),
    ...shown.flatMap((row) => showRow(row, width, options.all === true, names)),
    ...[...Map.groupBy(left, showStance)].flatMap(([stance, same]) => [
      ...hang("      ", `${stance} too: ${same.map((row) => nameOfRow(row, names)).join("; ")}`),
    ]),
    ...showSilent(stanceWords.omits, omits, names),
    ...showSilent(stanceWords.unknown, unknown, names),
  ];
};

const countOf = ({ points }: ArrangedAccount, kind: PointKind): number =>
  points.filter(({ point }) => point.kind === kind).length;

const showCounts = (account: ArrangedAccount, all: boolean): string => {
  const agreed = countOf(account, "agreed");
  const parts = [
    some(countOf(account, "disagreement"), "disagreement"),
    `${some(countOf(account, "only-some"), "point")} that only some make`,
    `${agreed} agreed${agreed > 0 && !all ? " (--all shows them)" : ""}`,
  ];
  return parts.join("; ");
};

const showAccount = (account: ArrangedAccount, options: CompareOptions, names: Names): string[] => {
  const { event, points } = account;
  const all = options.all === true;
  const shown = points.filter(({ point }) => all || point.kind !== "agreed");
  const id = options.ids === true ? ` ${styled("dim", event.id)}` : "";
  return [
    `${styled("bold", isolate(event.label))} · ${showWhen(event)}${id}`,
    styled("dim", `  ${showCounts(account, all)}`),
    ...showCorrections("  ", event, names),
    ...shown.flatMap((point) => ["", ...showPoint(point, options, names)]),
    "",
  ];
};

const asJson = ({ event, points }: ArrangedAccount, names: Names): object => ({
  event: event.id,
  label: event.label,
  time: event.time,
  ...(event.corrections === undefined ? {} : { corrections: event.corrections }),
  points: points.map(({ point, rows, omits, unknown }) => ({
    id: point.id ?? null,
    label: point.label,
    kind: point.kind,
    accounts: rows.map(({ by, voice, evidence, ...row }) => ({
      by,
      name: by === null ? null : showName(by, names),
      voice: voice === null ? null : (names.labelOf(voice) ?? voice),
      ...row,
      evidence: evidence.map((passage) => passageJson(passage, names)),
    })),
    omits: omits.map((by) => ({ by, name: showName(by, names) })),
    unknown: unknown.map((by) => ({ by, name: showName(by, names) })),
    ...(point.corrections === undefined ? {} : { corrections: point.corrections }),
  })),
});

const printCompare = async (dir: string | undefined, options: CompareOptions): Promise<void> => {
  const dossier = await openDossier(dir, options);
  const arranged = arrangeAccounts(dossier, options.by);
  const wanted = options.event;
  const directory = wanted === undefined ? [] : loadDirectory({ extra: options.directory ?? [] }).entries;
  const accounts = wanted === undefined ? arranged : findAccounts(arranged, wanted, dossier, directory);
  const names = namesIn(dossier);
  if (options.json === true) {
    printJson(accounts.map((account) => asJson(account, names)));
    return;
  }
  if (accounts.length === 0) {
    const about =
      wanted === undefined ? "No event is told by accounts that can be compared" : `No accounts of “${wanted}”`;
    const others = wanted === undefined ? [] : arranged.map(({ event }) => `  ${event.label} (${event.id})\n`);
    process.stdout.write(`${about}${others.length > 0 ? `; there are those of:\n${others.join("")}` : ".\n"}`);
    return;
  }
  const differs = (account: ArrangedAccount): boolean => countOf(account, "agreed") < account.points.length;
  const folded = options.all === true || wanted !== undefined ? [] : accounts.filter((account) => !differs(account));
  const shown = accounts.filter((account) => !folded.includes(account));
  const lines = shown.flatMap((account) => showAccount(account, options, names));
  if (folded.length > 0)
    lines.push(
      `Accounts agree on ${some(folded.length, "more event")} (--all shows them): ${folded.map(({ event }) => event.label).join("; ")}`,
      "",
    );
  const key = (["disagreement", "only-some", "agreed"] as const).map(
    (kind) => `${pointMarks[kind]} ${pointWords[kind]}`,
  );
  process.stdout.write(`${lines.join("\n")}\n${styled("dim", key.join(" · "))}\n`);
};

export const addCompare = (program: Command): void => {
  addDossierOptions(
    program
      .command("compare")
      .description(
        "print the accounts of an event side by side: what each states, leaves out, denies or tells otherwise",
      )
      .argument("[dir]", "a folder of reports, a folder that readout build wrote, or a dossier.json"),
  )
    .option("--event <words>", "accounts of one event: its id, words of its name, or who took part, in any script")
    .addOption(
      new Option("--by <what>", "report: each report’s account; side: reports of one side together")
        .choices(arrangements)
        .default("report"),
    )
    .option("--all", "points on which the accounts agree, and all passages, as well")
    .option("--ids", "ids of events and points, for readout correct")
    .option("--json", "print the accounts as JSON, all points and passages")
    .addHelpText(
      "after",
      `
The events and points on which the sides differ most come first. "Leaves it out" is said only of a report that covers the event and is
whole enough to have said it; of others nobody can tell.

Examples:
  readout compare dossier
  readout compare dossier --event "Oslo" --by side
  readout compare --library affairs --event e-70ddedb54a7af050 --json`,
    )
    .action(printCompare);
};
