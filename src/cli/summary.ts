/** What a build found, in a few lines worth reading. */
import { dayWords } from "../dossier/days.ts";
import { frontOf } from "../dossier/front.ts";
import { languageName } from "../languages/name.ts";
import type { Dossier } from "../model/index.ts";
import { some, styled } from "./styled.ts";

export interface Summary {
  readonly reports: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly stories: number;
  readonly events: number;
  readonly eventsToldBySeveral: number;
  readonly statements: number;
  readonly statementsWithSeveralRenderings: number;
  readonly copies: number;
  readonly credits: number;
  readonly disagreements: number;
  readonly onlySome: number;
  readonly commitments: number;
  readonly commitmentsByStatus: Readonly<Record<string, number>>;
  readonly poorTexts: number;
  readonly corrections: number;
  readonly notices: number;
  /** Title of the point that the page shows first. */
  readonly sharpest: string | null;
}

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
};

export const summarise = (dossier: Dossier): Summary => {
  const days = dossier.reports.flatMap(({ published, about }) => (about ?? published)?.value.slice(0, 10) ?? []).sort();
  const points = dossier.accounts.flatMap((account) => account.points);
  const disagreements = points.filter(({ kind }) => kind === "disagreement");
  return {
    reports: dossier.reports.length,
    languages: countBy(dossier.reports, ({ lang }) => lang),
    span: days.length === 0 ? null : { first: days[0] as string, last: days.at(-1) as string },
    stories: dossier.stories.length,
    events: dossier.events.length,
    eventsToldBySeveral: dossier.events.filter(({ mentions }) => new Set(mentions.map(({ report }) => report)).size > 1)
      .length,
    statements: dossier.statements.length,
    statementsWithSeveralRenderings: dossier.statements.filter(
      ({ quotes }) => new Set(quotes.map(({ utterance }) => utterance)).size > 1,
    ).length,
    copies: dossier.provenance.filter(({ relation }) => relation !== "credits").length,
    credits: dossier.provenance.filter(({ relation }) => relation === "credits").length,
    disagreements: disagreements.length,
    onlySome: points.filter(({ kind }) => kind === "only-some").length,
    commitments: dossier.commitments.length,
    commitmentsByStatus: countBy(dossier.commitments, ({ status }) => status),
    poorTexts: dossier.reports.filter(({ signals }) => signals.length > 0).length,
    corrections: dossier.corrections?.length ?? 0,
    notices: dossier.notices.length,
    sharpest: frontOf(dossier).disagreements[0]?.label ?? null,
  };
};

/** Notices that are shown in the terminal; the rest are in the dossier. */
const SHOWN_NOTICES = 10;

export const printSummary = (dossier: Dossier, page: string): void => {
  const summary = summarise(dossier);
  const languages = Object.entries(summary.languages).map(([code, n]) => `${languageName(code)} ${n}`);
  const statuses = Object.entries(summary.commitmentsByStatus).map(([status, n]) => `${n} ${status}`);
  const span = summary.span === null ? "" : `, ${dayWords(summary.span.first)} to ${dayWords(summary.span.last)}`;
  const lines = [
    styled(
      "bold",
      `${some(summary.reports, "report")} in ${some(Object.keys(summary.languages).length, "language")} (${languages.join(", ")})${span}`,
    ),
    `${some(summary.events, "event")}, ${summary.eventsToldBySeveral} told by more than one report`,
    `${some(summary.statements, "statement")}, ${summary.statementsWithSeveralRenderings} with more than one rendering`,
    `${some(summary.copies, "copy, translation or shared source", "copies, translations or shared sources")} found by comparing; ${some(summary.credits, "source")} credited`,
    `${some(summary.disagreements, "disagreement")}; ${some(summary.onlySome, "point")} that only some accounts make`,
    `${some(summary.commitments, "commitment")}${statuses.length > 0 ? `: ${statuses.join(", ")}` : ""}`,
  ];
  if (summary.poorTexts > 0) lines.push(`${some(summary.poorTexts, "report")} with signs of a poor text`);
  if (summary.corrections > 0) lines.push(`${some(summary.corrections, "correction")} applied`);
  if (summary.sharpest !== null) lines.push(`Sharpest disagreement: ${summary.sharpest}`);
  const shown = dossier.notices.filter(({ severity }) => severity !== "info");
  if (shown.length > 0) {
    lines.push(styled("yellow", `${some(shown.length, "notice")}:`));
    lines.push(...shown.slice(0, SHOWN_NOTICES).map(({ message }) => `  ${message}`));
    if (shown.length > SHOWN_NOTICES) lines.push(`  … and ${shown.length - SHOWN_NOTICES} more, in the dossier`);
  }
  process.stdout.write(`${lines.join("\n")}\n${styled("bold", "Open")} ${page}\n`);
};
