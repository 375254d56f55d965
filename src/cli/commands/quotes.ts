import type { Command } from "commander";
import { loadDirectory } from "../../directory/load.ts";
import { dayWords } from "../../dossier/days.ts";
import { findStatements, firstReported, type StatementQuery } from "../../dossier/find-statements.ts";
import { arrangeRenderings, type Utterance } from "../../dossier/renderings.ts";
import { nameOfReport } from "../../dossier/report-name.ts";
import { changeWords, quoteKindWords, renderingWords } from "../../dossier/words.ts";
import { languageName } from "../../languages/name.ts";
import type { Change, Dossier, EntityId, Report, Statement } from "../../model/index.ts";
import { printJson } from "../json.ts";
import type { LibraryOptions } from "../library.ts";
import { addDossierOptions, openDossier } from "../open-dossier.ts";
import { some, styled } from "../styled.ts";

/** One rendering as the ledger prints it: what one report gives of the statement. */
interface LedgerRendering {
  readonly closest: boolean;
  readonly outlet: string;
  readonly report: string;
  readonly source: string;
  readonly lang: string;
  /** The day of the report; null where nothing tells it. */
  readonly day: string | null;
  readonly kind: Utterance[0]["kind"];
  readonly rendering: Utterance[0]["rendering"];
  /** The words, a piece of a split quote each. */
  readonly text: readonly string[];
  readonly changes: readonly Change[];
}

interface LedgerEntry {
  readonly id: string;
  readonly speaker: string | null;
  /** The words that name the speaker, where he is no known entity. */
  readonly speakerMention: string | null;
  /** The day on which it was said, where a report tells. */
  readonly date: string | null;
  /** The day of the first report of it. */
  readonly reported: string | null;
  readonly channel: string | null;
  readonly addressee: string | null;
  readonly why: string;
  /** The closest first, then those of its language. */
  readonly renderings: readonly LedgerRendering[];
}

/** A statement with its names looked up, in the order in which it is read. */
const makeEntries = (dossier: Dossier, statements: readonly Statement[]): LedgerEntry[] => {
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const labelOf = (id: EntityId): string | undefined => labels.get(id);
  const reportedOn = firstReported(dossier);
  return statements.map((statement) => {
    const { closest, others } = arrangeRenderings(statement);
    const ordered = [closest, ...others.flatMap(({ renderings }) => renderings)].flat();
    return {
      id: statement.id,
      speaker: statement.speaker === null ? null : (labelOf(statement.speaker) ?? null),
      speakerMention:
        statement.quotes.find(({ speakerMention }) => speakerMention !== null)?.speakerMention?.exact ?? null,
      date: statement.date,
      reported: reportedOn(statement),
      channel: statement.channel,
      addressee: statement.addressee === null ? null : (labelOf(statement.addressee) ?? null),
      why: statement.why,
      renderings: ordered.map((utterance, i) => {
        const [first] = utterance;
        const report = reports.get(first.content.report) as Report;
        return {
          closest: i === 0,
          outlet: nameOfReport(report, labelOf),
          report: report.id,
          source: report.source,
          lang: first.lang,
          day: (report.published ?? report.about)?.value.slice(0, 10) ?? null,
          kind: first.kind,
          rendering: first.rendering,
          text: utterance.map(({ content }) => content.exact),
          changes: utterance.flatMap(({ changes }) => changes),
        };
      }),
    };
  });
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const showWords = ({ text, kind }: LedgerRendering): string => {
  const words = text.map(oneLine).join(" … ");
  return kind === "direct" ? `“${words}”` : words;
};

const showChange = ({ from, to, kind }: Change): string => {
  const change =
    from === "" ? `+ ${oneLine(to)}` : to === "" ? `− ${oneLine(from)}` : `${oneLine(from)} → ${oneLine(to)}`;
  return kind === "added" || kind === "dropped" ? change : `${change} (${changeWords[kind]})`;
};

/** Changes of one rendering that are printed; a rewrite has more. */
const SHOWN_CHANGES = 8;

const showCredit = ({ outlet, lang, day, kind, rendering }: LedgerRendering): string => {
  const how = [rendering === null ? null : renderingWords[rendering], quoteKindWords[kind]];
  const place = [outlet, languageName(lang), day === null ? "no date" : dayWords(day)].join(", ");
  return styled("dim", `      ${place} · ${how.filter((word) => word !== null).join("; ")}`);
};

/** The same words once, with all reports that give them. */
const showRenderings = (renderings: readonly [LedgerRendering, ...LedgerRendering[]], starred: boolean): string[] => {
  const [{ changes }] = renderings;
  const more = changes.length > SHOWN_CHANGES ? [`… and ${some(changes.length - SHOWN_CHANGES, "change")} more`] : [];
  return [
    `  ${starred ? styled("bold", "*") : " "} ${showWords(renderings[0])}`,
    ...renderings.map(showCredit),
    ...[...changes.slice(0, SHOWN_CHANGES).map(showChange), ...more].map((line) => `        ${line}`),
  ];
};

const showDate = ({ date, reported }: LedgerEntry): string => {
  if (date !== null) return dayWords(date);
  return reported === null ? "day not known" : `reported ${dayWords(reported)}`;
};

const showEntry = (entry: LedgerEntry): string[] => {
  const { speaker, speakerMention, channel, addressee, renderings, why } = entry;
  const who = speaker ?? (speakerMention === null ? "Speaker not named" : oneLine(speakerMention));
  const head = [who, showDate(entry), channel, addressee === null ? null : `to ${addressee}`];
  const several = renderings.length > 1;
  const groups = Map.groupBy(renderings, (rendering) =>
    JSON.stringify([rendering.lang, rendering.kind, rendering.text]),
  );
  return [
    styled("bold", head.filter((part) => part !== null).join(" · ")),
    ...[...groups.values()].flatMap(([first, ...rest], i) =>
      first === undefined ? [] : showRenderings([first, ...rest], several && i === 0),
    ),
    ...(several ? [`  * closest to the words as spoken: ${why}`] : []),
    "",
  ];
};

/** "No statement by Anna Keller about ships in Korean". */
const describeQuery = ({ speaker, about, lang }: StatementQuery): string =>
  [
    speaker === undefined ? "" : ` by “${speaker}”`,
    about === undefined ? "" : ` about “${about}”`,
    lang === undefined ? "" : ` in ${languageName(lang)}`,
  ].join("");

type QuotesOptions = StatementQuery & LibraryOptions;

const printQuotes = async (dir: string | undefined, options: QuotesOptions): Promise<void> => {
  const dossier = await openDossier(dir, options);
  const directory = loadDirectory({ extra: options.directory ?? [] }).entries;
  const entries = makeEntries(dossier, findStatements(dossier, options, directory));
  if (options.json === true) {
    printJson(entries);
    return;
  }
  if (entries.length === 0) {
    process.stdout.write(
      `No statement${describeQuery(options)} among the ${dossier.statements.length} of this dossier.\n`,
    );
    return;
  }
  const renderings = entries.reduce((sum, entry) => sum + entry.renderings.length, 0);
  const lines = entries.flatMap(showEntry);
  process.stdout.write(`${lines.join("\n")}\n${some(entries.length, "statement")}, ${some(renderings, "rendering")}\n`);
};

export const addQuotes = (program: Command): void => {
  addDossierOptions(
    program
      .command("quotes")
      .description("print who said what: every statement of a dossier with all its renderings and what they change")
      .argument("[dir]", "a folder of reports, a folder that readout build wrote, or a dossier.json"),
  )
    .option(
      "--speaker <name>",
      "statements of this person or body, by any name in any script; case and accents do not count",
    )
    .option("--about <words>", "statements with these words in any rendering; the last word may go on")
    .option("--lang <code>", "statements with a rendering in this language: en, pl, ko …")
    .option("--json", "print the statements as JSON")
    .addHelpText(
      "after",
      `
The rendering judged closest to the words as spoken stands first, with a star, and is what the changes are measured against.

Examples:
  readout quotes dossier
  readout quotes dossier --speaker "Kim Jong Un" --lang ko
  readout quotes dossier --speaker 金正恩 --about sanctions --json`,
    )
    .action(printQuotes);
};
