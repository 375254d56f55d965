import type { Command } from "commander";
import { dayOfReportWords, fileNameOf, nameOfReport } from "../../dossier/report-name.ts";
import { findReports, type Trace, type Traced, traceReport } from "../../dossier/trace.ts";
import { creditVerdictWords, relationWords } from "../../dossier/words.ts";
import { languageName } from "../../languages/name.ts";
import { type Dossier, type ProvenanceEdge, ReadoutError, type Report } from "../../model/index.ts";
import { printJson } from "../json.ts";
import { openDossier } from "../open-dossier.ts";
import { some, styled } from "../styled.ts";

/** Candidates that are named where several reports fit. */
const SHOWN_CANDIDATES = 8;
/** Code units of a passage that are printed. */
const LONGEST_PASSAGE = 110;
/** Changes of a later version that are printed at least. */
const LEAST_CHANGES = 10;

const getReport = (dossier: Dossier, wanted: string): Report => {
  const found = findReports(dossier, wanted);
  if (found.length === 1) return found[0] as Report;
  const shown = (found.length === 0 ? dossier.reports : found).map(fileNameOf).sort().slice(0, SHOWN_CANDIDATES);
  const more = (found.length || dossier.reports.length) > shown.length ? ", …" : "";
  throw new ReadoutError(
    "report-unknown",
    `"${wanted}" is ${found.length === 0 ? "no report" : `${found.length} reports`} of this dossier; name one of: ${shown.join(", ")}${more}`,
  );
};

interface Names {
  readonly reportOf: (id: string) => Report | undefined;
  readonly labelOf: (id: string) => string | undefined;
}

const namesIn = (dossier: Dossier): Names => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  return { reportOf: (id) => reports.get(id), labelOf: (id) => labels.get(id) };
};

/** "Reuters, English, 4 September 2023 (03-wire.txt)" */
const showReport = (report: Report, { labelOf }: Names): string => {
  const parts = [styled("bold", nameOfReport(report, labelOf)), languageName(report.lang), dayOfReportWords(report)];
  return `${parts.join(", ")} ${styled("dim", `(${fileNameOf(report)})`)}`;
};

const showParty = (id: string, names: Names): string => {
  const report = names.reportOf(id);
  return report === undefined ? styled("bold", names.labelOf(id) ?? id) : showReport(report, names);
};

/** "credited in the text" or "found by comparing, 94 in 100 such are right", and what the one says of the other. */
const showSurety = ({ relation, score, credit }: ProvenanceEdge): string => {
  const how =
    relation === "credits"
      ? "credited in the text"
      : relation === "revision"
        ? "from the same address, later"
        : `found by comparing, ${Math.min(99, Math.round(score * 100))} in 100 such are right`;
  return styled("dim", `[${how}]`) + (credit === undefined ? "" : ` ${verdictOf(credit)}`);
};

const verdictOf = (credit: NonNullable<ProvenanceEdge["credit"]>): string =>
  credit === "agrees" ? styled("dim", creditVerdictWords[credit]) : styled("yellow", creditVerdictWords[credit]);

const showWords = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return `“${line.length > LONGEST_PASSAGE ? `${line.slice(0, LONGEST_PASSAGE).trimEnd()} …` : line}”`;
};

/** What a later version says otherwise: "− All" and "+ Most of". */
const showChanges = (changes: NonNullable<ProvenanceEdge["changes"]>, most: number): string[] => {
  if (changes.length === 0) return ["the article says the same"];
  const lines = changes
    .slice(0, most)
    .flatMap(({ a, b }) => [
      ...(b === null ? [] : [`− ${showWords(b.exact)}`]),
      ...(a === null ? [] : [`+ ${showWords(a.exact)}`]),
    ]);
  const left = changes.length - most;
  return left > 0 && most > 0 ? [...lines, `… and ${some(left, "more change")}`] : lines;
};

const showPassages = ({ evidence, changes }: ProvenanceEdge, most: number): string[] => {
  if (changes !== undefined) return showChanges(changes, Math.max(most, most > 0 ? LEAST_CHANGES : 0));
  const lines = evidence
    .slice(0, most)
    .flatMap(({ a, b }) => [showWords(a.exact), ...(b === null ? [] : [`  ↔ ${showWords(b.exact)}`])]);
  const left = evidence.length - most;
  return left > 0 && most > 0 ? [...lines, `… and ${some(left, "more passage")}`] : lines;
};

/** Lines of one branch, with the strokes that lead to it. */
const showSource = (source: Traced, last: boolean, names: Names, passages: number): string[] => {
  const { edge, target, sources } = source;
  const party = showParty(typeof target === "string" ? target : target.id, names);
  const below = sources.flatMap((one, i) => showSource(one, i === sources.length - 1, names, passages));
  const [stroke, indent] = last ? ["└─ ", "   "] : ["├─ ", "│  "];
  const rest = [
    ...showPassages(edge, passages).map((line) => `${sources.length > 0 ? "│" : " "}    ${styled("dim", line)}`),
    ...below,
  ];
  return [
    `${stroke}${relationWords[edge.relation]} ${party}`,
    `${indent}${sources.length > 0 ? "│" : " "}    ${showSurety(edge)}`,
    ...rest.map((line) => `${indent}${line}`),
  ];
};

const showTrace = ({ report, sources, takenBy }: Trace, names: Names, passages: number): string[] => [
  showReport(report, names),
  ...(sources.length === 0 ? ["└─ credits nobody, and no report of this dossier is found that it was taken from"] : []),
  ...sources.flatMap((source, i) => showSource(source, i === sources.length - 1, names, passages)),
  ...(takenBy.length === 0 ? [] : ["", "Taken up by:"]),
  ...takenBy.map((edge) => `  ${showParty(edge.from, names)}: ${relationWords[edge.relation]} it ${showSurety(edge)}`),
];

interface TraceOptions {
  readonly json?: boolean;
  readonly passages: string;
}

const printTrace = async (dir: string, wanted: string, { json, passages }: TraceOptions): Promise<void> => {
  if (!/^\d{1,4}$/.test(passages)) throw new ReadoutError("usage", `--passages ${passages}: not a number`);
  const dossier = await openDossier(dir, { json: json === true });
  const trace = traceReport(dossier, getReport(dossier, wanted));
  const names = namesIn(dossier);
  if (json === true) printJson(asJson(trace, names));
  else process.stdout.write(`${showTrace(trace, names, Number(passages)).join("\n")}\n`);
};

/** The tree with reports by id and name, without their texts. */
const asJson = ({ report, sources, takenBy }: Trace, names: Names): object => {
  const party = (target: Report | string): object =>
    typeof target === "string"
      ? { entity: target, label: names.labelOf(target) ?? null }
      : { report: target.id, name: nameOfReport(target, names.labelOf), source: target.source, lang: target.lang };
  const branch = ({ edge: { from: _from, to: _to, ...edge }, target, sources: further }: Traced): object => ({
    ...edge,
    target: party(target),
    sources: further.map(branch),
  });
  return { ...party(report), sources: sources.map(branch), takenBy };
};

export const addTrace = (program: Command): void => {
  program
    .command("trace")
    .description("print where one report’s words come from: whom it credits and what it was found to be taken from")
    .argument("<dir>", "a folder of reports, a folder that readout build wrote, or a dossier.json")
    .argument("<report>", "file name, address or id of a report, or a part of its file name or headline")
    .option("--passages <n>", "matching passages to print for each link", "2")
    .option("--json", "print the tree as JSON, with all passages")
    .addHelpText(
      "after",
      `
Links found by comparing stand before credits, with how many such links of a hundred are right. A copy that credits nobody who stands
behind its text is marked, and so is a credit to somebody whose text it is not.

Examples:
  readout trace dossier 05-polish-translation.txt
  readout trace dossier "grain deal" --passages 5
  readout trace dossier r-24a0df1bdc654e49 --json`,
    )
    .action(printTrace);
};
