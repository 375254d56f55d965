/**
 * What a reader calls a report: its publisher; else the party whose own text it is, or the agency that sent it; else its headline or
 * opening words; last of all its file.
 */
import type { EntityId, Report } from "../model/index.ts";
import { dayWords } from "./days.ts";

export const fileNameOf = ({ source }: Report): string =>
  source.split(/[/\\]/).findLast((part) => part !== "") ?? source;

/** Code units of a headline or opening in a name. */
const LONGEST = 48;

/** The first words of a line, with a sign where more follow. */
export const shorten = (line: string, most: number): string => {
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
};

/** A name of a report, shortened; the quotation mark of one that is its opening words is closed again. */
export const shortenName = (name: string, most: number): string => {
  const short = shorten(name, most);
  return short.startsWith("“") && !short.endsWith("”") ? `${short}”` : short;
};

/** A report's headline, or the opening words of its text where it has none; empty where it has no words. */
export const openingOf = (report: Report, most: number): string => {
  const start = report.headline?.start ?? report.body[0]?.start ?? 0;
  const end = report.headline?.end ?? start + 4 * most;
  const line = report.text.slice(start, end).trimStart().split("\n", 1)[0] ?? "";
  return shorten(line, most);
};

type LabelOf = (id: EntityId) => string | undefined;

/**
 * Whose report it is, as far as it says: its publisher, else the party whose own text it is, or the agency that sent it.
 *
 * @param labelOf The label of an entity; undefined where the dossier has none.
 */
export const senderOf = (report: Report, labelOf: LabelOf): string | undefined => {
  const label = (id: EntityId | null | undefined): string | undefined => (id ? labelOf(id) : undefined);
  const side = report.genre === "official-readout" ? label(report.side) : undefined;
  const copied = report.signals.some(({ kind }) => kind === "scraper-marker" || kind === "machine-translated");
  const sent = report.genre === "agency-report" && !copied;
  const agency = sent ? label(report.credits[0]?.chain.at(-1)) : undefined;
  return label(report.outlet) ?? (side === undefined ? undefined : `${side}’s readout`) ?? agency;
};

/** @param labelOf The label of an entity; undefined where the dossier has none. */
export const nameOfReport = (report: Report, labelOf: LabelOf): string => {
  const sender = senderOf(report, labelOf);
  if (sender !== undefined) return sender;
  const opening = openingOf(report, LONGEST);
  return opening === "" ? fileNameOf(report) : `“${opening}”`;
};

/** Code units of the opening words that stand for a headline. */
const LONGEST_OPENING = 90;

/** A report's headline, or the opening words of its text where it has none. */
export const headlineOf = (report: Report): string =>
  report.headline === null
    ? openingOf(report, LONGEST_OPENING) || fileNameOf(report)
    : report.text.slice(report.headline.start, report.headline.end);

/** The day that gives a report its place in time: when it appeared, or else the day it tells of. */
export const dayOf = (report: Pick<Report, "published" | "about">): string | null =>
  (report.published ?? report.about)?.value ?? null;

/** "4 September 2023", when it appeared; of a report that does not tell, "tells of 4 September 2023", or "no date". */
export const dayOfReportWords = ({ published, about }: Pick<Report, "published" | "about">): string => {
  if (published !== null) return dayWords(published.value.slice(0, 10));
  return about === null ? "no date" : `tells of ${dayWords(about.value.slice(0, 10))}`;
};
