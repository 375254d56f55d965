/** Passages and names as commands print them: the words on one line, who wrote them, and where they stand. */
import { correctionsIn, correctionWords } from "../dossier/corrections-of.ts";
import { dayWords } from "../dossier/days.ts";
import { dayOfReportWords, fileNameOf, nameOfReport } from "../dossier/report-name.ts";
import { languageName } from "../languages/name.ts";
import type { Dossier, Passage, Report } from "../model/index.ts";
import { hang, isolate } from "./columns.ts";

export interface Names {
  readonly reportOf: (id: string) => Report | undefined;
  readonly labelOf: (id: string) => string | undefined;
  /** What readers put right of a finding. */
  readonly correctionsOf: ReturnType<typeof correctionsIn>;
}

export const namesIn = (dossier: Dossier): Names => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  return { reportOf: (id) => reports.get(id), labelOf: (id) => labels.get(id), correctionsOf: correctionsIn(dossier) };
};

/** Lines that say what readers put right. */
export const showCorrections = (
  indent: string,
  finding: Parameters<Names["correctionsOf"]>[0],
  { correctionsOf }: Names,
): string[] =>
  correctionsOf(finding).flatMap((one) =>
    hang(`${indent}✎ `, `${isolate(correctionWords(one))}, ${dayWords(one.at.slice(0, 10))}: ${oneLine(one.why)}`),
  );

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a report, a person or a body is called. */
export const showName = (id: string, { reportOf, labelOf }: Names): string => {
  const report = reportOf(id);
  return isolate(oneLine(report === undefined ? (labelOf(id) ?? "unknown") : nameOfReport(report, labelOf)));
};

/** Code units of a passage that are printed. */
const LONGEST = 320;

export const showWords = ({ exact }: Passage): string => {
  const words = oneLine(exact);
  return isolate(words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words);
};

/** Line of a report's text on which a place is, from 1. */
const lineOf = (text: string, place: number): number => text.slice(0, place).split("\n").length;

/** "Reuters, English, 4 September 2023 · 03-wire.txt, line 7" */
export const showPlace = (passage: Passage, names: Names, { named = true } = {}): string => {
  const report = names.reportOf(passage.report);
  if (report === undefined) return passage.report;
  const credit = [named ? showName(report.id, names) : null, languageName(report.lang), dayOfReportWords(report)];
  const where = `${fileNameOf(report)}, line ${lineOf(report.text, passage.start)}`;
  return `${credit.filter((part) => part !== null).join(", ")} · ${where}`;
};

/** Passages in a form for programs: the words and where they stand, with what their report is called. */
export const passageJson = (passage: Passage, names: Names): object => {
  const report = names.reportOf(passage.report);
  return {
    ...passage,
    ...(report === undefined
      ? {}
      : {
          name: nameOfReport(report, names.labelOf),
          source: report.source,
          lang: report.lang,
          line: lineOf(report.text, passage.start),
        }),
  };
};
