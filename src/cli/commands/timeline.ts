import type { Command } from "commander";
import { loadDirectory } from "../../directory/load.ts";
import { arrangeTimeline, isUncertain, type TimelineEvent } from "../../dossier/arrange-timeline.ts";
import { dayWords } from "../../dossier/days.ts";
import { findNamed } from "../../dossier/find-statements.ts";
import { nameOfReport } from "../../dossier/report-name.ts";
import { joinWords } from "../../dossier/words.ts";
import { languageName } from "../../languages/name.ts";
import { type Dossier, type EntityId, type JoinReason, ReadoutError, type Report } from "../../model/index.ts";
import type { ChronicleEntry } from "../../pipeline/reread.ts";
import { printJson } from "../json.ts";
import type { LibraryOptions } from "../library.ts";
import { addDossierOptions, openDossier } from "../open-dossier.ts";
import { some, styled } from "../styled.ts";

interface TimelineOptions extends LibraryOptions {
  readonly with?: string;
  readonly acts?: boolean;
  readonly why?: boolean;
}

interface TimelineSource {
  readonly report: string;
  readonly name: string;
  readonly lang: string;
  /** The day the report appeared; null where it does not tell. */
  readonly published: string | null;
  /** The sentences that tell of the event. */
  readonly passages: readonly string[];
}

/** A sentence of an event and why it is taken for the same one as those before it. */
interface TimelineJoin {
  readonly name: string;
  readonly words: string;
  readonly reasons: readonly JoinReason[];
}

/** One event as the command prints it, names looked up. */
interface TimelineEntry extends Pick<TimelineEvent, "when" | "reported"> {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly plover: string | null;
  readonly status: string;
  readonly uncertain: boolean;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly sources: readonly TimelineSource[];
  readonly joins: readonly TimelineJoin[];
}

const makeEntries = (dossier: Dossier, events: readonly TimelineEvent[]): TimelineEntry[] => {
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const labelOf = (id: EntityId): string | undefined => labels.get(id);
  return events.map((one) => {
    const { event, when, reported } = one;
    return {
      id: event.id,
      when,
      reported,
      uncertain: isUncertain(one),
      label: event.label,
      type: event.type,
      plover: event.plover ?? null,
      status: event.status,
      place: event.place === null ? null : (labelOf(event.place) ?? null),
      participants: event.participants.flatMap((id) => labelOf(id) ?? []),
      sources: one.reports.map((id) => {
        const report = reports.get(id) as Report;
        return {
          report: id,
          name: nameOfReport(report, labelOf),
          lang: report.lang,
          published: report.published?.value.slice(0, 10) ?? null,
          passages: event.mentions.filter((passage) => passage.report === id).map(({ exact }) => exact),
        };
      }),
      joins: (event.joins ?? []).flatMap(({ mention, reasons: why }) => {
        const passage = event.mentions[mention];
        if (passage === undefined) return [];
        return [
          { name: nameOfReport(reports.get(passage.report) as Report, labelOf), words: passage.exact, reasons: why },
        ];
      }),
    };
  });
};

const showWhen = ({ when, reported, uncertain }: TimelineEntry): string => {
  if (when === null)
    return reported === null ? "Day not known" : `Day not known, first reported ${dayWords(reported.first)}`;
  const days = when.start === when.end ? dayWords(when.start) : `${dayWords(when.start)} – ${dayWords(when.end)}`;
  return `${uncertain && when.start === when.end ? `some time in ${days}` : days}${when.inferred ? " (inferred)" : ""}`;
};

const statusMarks: Readonly<Record<string, string>> = {
  happened: "",
  planned: "[planned] ",
  cancelled: "[cancelled] ",
  denied: "[denied] ",
};

const showReported = ({ reported, sources }: TimelineEntry): string => {
  const count = some(sources.length, "report");
  if (reported === null) return `told by ${count} without a day`;
  const days =
    reported.first === reported.last
      ? dayWords(reported.first)
      : `${dayWords(reported.first)} to ${dayWords(reported.last)}`;
  return `told by ${count}, ${days}`;
};

const showSource = ({ name, lang, published }: TimelineSource): string =>
  `${name} (${languageName(lang)}, ${published === null ? "no date" : dayWords(published)})`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
/** The sentence that tells most: a headline says less than what it stands over. */
const tellingOf = ({ sources }: TimelineEntry): string =>
  (sources[0]?.passages ?? []).reduce((longest, passage) => (passage.length > longest.length ? passage : longest), "");

/** Code units of a passage that are printed. */
const LONGEST = 160;
const quote = (text: string): string => {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
};

const showJoin = ({ name, words, reasons }: TimelineJoin): string[] => [
  `    – ${quote(words)}`,
  styled(
    "dim",
    `      ${name}: ${reasons.length === 0 ? "tells most by itself" : reasons.map((why) => joinWords[why]).join("; ")}`,
  ),
];

const showEntry = (entry: TimelineEntry, why: boolean): string[] => [
  `  ${statusMarks[entry.status]}${styled("bold", entry.label)}`,
  styled("dim", `    ${showReported(entry)}: ${entry.sources.map(showSource).join("; ")}`),
  ...(why && entry.joins.length > 1 ? entry.joins.flatMap(showJoin) : [`    ${quote(tellingOf(entry))}`]),
];

/** An act of the chronicle as it is printed: the sentences that tell it, the word itself in brackets. */
interface ActEntry {
  readonly when: ChronicleEntry["when"];
  /** False where the day follows from the sentences before or is the report's own. */
  readonly said: boolean;
  readonly sources: readonly { readonly report: string; readonly name: string; readonly words: string }[];
}

/** Code units before and after the word of an act that are printed. */
const AROUND = 70;

const makeActs = (dossier: Dossier, entries: readonly ChronicleEntry[]): ActEntry[] => {
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  return entries.map(({ when, said, mentions }) => ({
    when,
    said,
    sources: mentions.map(({ report: id, start, end }) => {
      const report = reports.get(id) as Report;
      const before = report.text.slice(Math.max(0, start - AROUND), start);
      const words = `${before}[${report.text.slice(start, end)}]${report.text.slice(end, end + AROUND)}`;
      return { report: id, name: nameOfReport(report, (entity) => labels.get(entity)), words: oneLine(words) };
    }),
  }));
};

const showAct = ({ when, said, sources }: ActEntry): string[] => {
  const days = when === null ? null : when.start === when.end ? when.start : `${when.start} – ${when.end}`;
  return [
    styled("bold", days === null ? "Day not known" : `${dayWords(days)}${said ? "" : " (by the report’s day)"}`),
    ...sources.map(({ name, words }) => `  … ${words} … ${styled("dim", name)}`),
  ];
};

const printActs = async (dossier: Dossier, name: string, options: TimelineOptions): Promise<void> => {
  const { chronicleOf } = await import("../../pipeline/reread.ts");
  const acts = makeActs(dossier, chronicleOf(dossier, name, loadDirectory({ extra: options.directory ?? [] })));
  if (options.json === true) printJson(acts);
  else if (acts.length === 0) process.stdout.write(`No report says what “${name}” did.\n`);
  else process.stdout.write(`${acts.flatMap(showAct).join("\n")}\n\n${some(acts.length, "act")}\n`);
};

const printTimeline = async (dir: string | undefined, options: TimelineOptions): Promise<void> => {
  const dossier = await openDossier(dir, options);
  if (options.acts === true) {
    if (options.with === undefined) throw new ReadoutError("usage", "--acts needs --with: whose acts?");
    await printActs(dossier, options.with, options);
    return;
  }
  const named =
    options.with === undefined
      ? null
      : findNamed(dossier, options.with, loadDirectory({ extra: options.directory ?? [] }).entries);
  const entries = makeEntries(dossier, arrangeTimeline(dossier, named));
  if (options.json === true) {
    printJson(entries);
    return;
  }
  if (entries.length === 0) {
    const about = options.with === undefined ? "" : ` with “${options.with}”`;
    process.stdout.write(`No event${about} among the ${dossier.events.length} of this dossier.\n`);
    return;
  }
  const lines = [...Map.groupBy(entries, showWhen)].flatMap(([when, ofDay]) => [
    styled("bold", when),
    ...ofDay.flatMap((entry) => showEntry(entry, options.why === true)),
    "",
  ]);
  process.stdout.write(`${lines.join("\n")}\n${some(entries.length, "event")}\n`);
};

export const addTimeline = (program: Command): void => {
  addDossierOptions(
    program
      .command("timeline")
      .description("print what happened when: every event of a dossier by its own day, with who told of it and when")
      .argument("[dir]", "a folder of reports, a folder that readout build wrote, or a dossier.json"),
  )
    .option("--with <name>", "events in which this person, body or place takes part, by any name in any script")
    .option("--why", "under each event every sentence that tells of it, and why it is taken for the same event")
    .option("--acts", "with --with: everything the reports say it did or had done to it, which is wider and less sure")
    .option("--json", "print the events as JSON")
    .addHelpText(
      "after",
      `
The day of an event is its own, not that of the reports, which stands beside it. A stretch means that it was some time in it, or lasted
so long; (inferred) that the day follows from the other reports. What is planned, cancelled or denied is marked.

Examples:
  readout timeline dossier
  readout timeline dossier --with "Angela Merkel" --json
  readout timeline dossier --why
  readout timeline dossier --with "Angela Merkel" --acts`,
    )
    .action(printTimeline);
};
