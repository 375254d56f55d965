/**
 * The front of a dossier: what its first page says, in numbers and words, each line with the id of what it is about. Worked out once when
 * the page is written, so that the page can show it before it has read anything else; everything on it can be had from the dossier again.
 */

import type { Cell, Commitment, Dossier, Event, Notice, Passage, Point, Report, Signal } from "../model/index.ts";
import { pointTitle, undecided, undecidedWords } from "./contested.ts";
import { countBy } from "./count-by.ts";
import { countRenderings } from "./renderings.ts";
import { dayOf, headlineOf, nameOfReport, shorten } from "./report-name.ts";
import { stanceWords } from "./words.ts";

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** How often something comes up. */
export type Counted<Key extends string = string> = readonly [key: Key, count: number];

/** What one account says to a point, in a word or two, and the words that say so; without those where it has none. */
export interface FrontPosition {
  /** Whose account it is, as a reader calls them. */
  readonly by: string;
  readonly words: string;
  readonly evidence: {
    readonly passage: Omit<Passage, "exact">;
    readonly excerpt: string;
    readonly lang: string;
  } | null;
}

export interface FrontDisagreement {
  readonly event: Named;
  /** Id of the point; null in a dossier whose points have none. */
  readonly point: string | null;
  readonly label: string;
  readonly positions: readonly FrontPosition[];
}

export type FrontEvent = Pick<Event, "id" | "label" | "time" | "status"> & { readonly reports: number };

export type FrontCommitment = Pick<Commitment, "id" | "act" | "status" | "deadline"> & {
  readonly by: readonly Named[];
};

/** A report as a name to follow. */
export type NamedReport = Pick<Report, "id" | "lang" | "published" | "about"> & {
  /** What a reader calls it. */
  readonly name: string;
  readonly headline: string;
};

export type DoubtfulReport = NamedReport & { readonly signals: readonly Counted<Signal["kind"]>[] };

/** The first of a list, and how many more there are. */
export interface First<Thing> {
  readonly first: readonly Thing[];
  readonly more: number;
}

export interface Front {
  readonly generated: string;
  /** The affair that most reports belong to, and how many others there are. */
  readonly affair: string | null;
  readonly stories: First<Named & { readonly reports: number; readonly events: number }>;
  readonly counts: {
    readonly reports: number;
    /** Reports that tell of an event. */
    readonly telling: number;
    readonly events: number;
    readonly statements: number;
    /** Statements with more than one rendering. */
    readonly retold: number;
    readonly disagreements: number;
    readonly commitments: number;
  };
  /** ISO prefixes of at most a day, in order. */
  readonly days: readonly Counted[];
  readonly undated: number;
  readonly outlets: First<Counted>;
  readonly unsigned: number;
  readonly languages: readonly Counted[];
  readonly disagreements: readonly FrontDisagreement[];
  readonly events: readonly FrontEvent[];
  readonly unsettled: readonly FrontCommitment[];
  readonly statuses: readonly Counted<Commitment["status"]>[];
  readonly doubtful: First<DoubtfulReport>;
  readonly notices: First<Pick<Notice, "severity" | "message">>;
}

const SHOWN = { stories: 30, outlets: 8, disagreements: 5, positions: 4, events: 6, commitments: 6, cautions: 8 };
/** Code units of the words behind a position. */
const LONGEST_EXCERPT = 120;

const commitmentOrder = ["broken", "contradicted", "open"];
const severityOrder = ["error", "warning", "info"];

const firstOf = <Thing>(things: readonly Thing[], most: number): First<Thing> => ({
  first: things.slice(0, most),
  more: Math.max(0, things.length - most),
});

const opening = /[“„«「『"]/;
const closing = /[”“»」』"]/;

/** The words of a passage, with the quotation mark before them where they hold the one that closes it. */
const excerptOf = ({ start, exact }: Passage, text: string): string => {
  const before = text.charAt(start - 1);
  const mark = opening.exec(exact)?.index ?? exact.length;
  const opened = opening.test(before) && exact.slice(0, mark + 1).search(closing) >= 0;
  return shorten(opened ? before + exact : exact, LONGEST_EXCERPT);
};

/** Denials weigh most, then other values; a point that sides themselves dispute is sharper than one among papers. */
const sharpnessOf = ({ cells }: Point, isSide: (by: string) => boolean): number =>
  cells.reduce((sum, { stance, by }) => {
    const weight = stance === "denies" ? 3 : stance === "differs" ? 2 : 0;
    return sum + weight * (isSide(by) ? 2 : 1);
  }, 0);

/** Those that say something, one of each value first, so that the difference is seen even where many agree. */
const speakingCells = ({ cells }: Point): Cell[] => {
  const said = cells.filter((cell) => cell.evidence.length > 0);
  const firsts = [...Map.groupBy(said, ({ stance, value }) => `${stance} ${value ?? ""}`).values()].map(
    ([first]) => first!,
  );
  return [...firsts, ...said.filter((cell) => !firsts.includes(cell))];
};

/** What an account says to a point: its value, else where it stands; of one that gives both values, that. */
const standOf = (point: Point, cell: Cell): string => {
  const middle = undecided(point, cell);
  return middle === null ? (cell.value ?? stanceWords[cell.stance]) : undecidedWords[middle];
};

export const frontOf = (dossier: Dossier): Front => {
  const { stories, reports, entities, events, statements, accounts, commitments, notices } = dossier;
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const eventLabels = new Map(events.map(({ id, label }) => [id, label]));
  const nameOf = (report: Report): string => nameOfReport(report, (id) => labels.get(id));
  const named = (id: string): Named => {
    const report = reportById.get(id);
    return { id, label: report === undefined ? (labels.get(id) ?? "unknown") : nameOf(report) };
  };
  const positionOf = (point: Point, cell: Cell): FrontPosition => {
    const [passage] = cell.evidence;
    return {
      by: named(cell.by).label,
      words: standOf(point, cell),
      evidence:
        passage === undefined
          ? null
          : {
              passage: { report: passage.report, start: passage.start, end: passage.end },
              excerpt: excerptOf(passage, reportById.get(passage.report)?.text ?? ""),
              lang: reportById.get(passage.report)?.lang ?? "",
            },
    };
  };

  const byReports = stories.toSorted((a, b) => b.reports.length - a.reports.length);
  const days = reports.flatMap((report) => dayOf(report)?.slice(0, 10) ?? []);
  const signed = reports.filter(({ outlet }) => outlet !== null);
  const disputes = accounts.flatMap(({ event, points }) =>
    points
      .filter(({ kind }) => kind === "disagreement")
      .map((point) => ({ event, point, sharpness: sharpnessOf(point, (by) => labels.has(by)) })),
  );
  const told = events.map((event) => ({ event, reports: new Set(event.mentions.map(({ report }) => report)) }));
  const telling = new Set(told.flatMap((event) => [...event.reports]));
  const doubtful = reports
    .filter(({ signals }) => signals.length > 0)
    .map((report) => ({ report, day: dayOf(report) ?? "~" }))
    .toSorted(
      (a, b) => b.report.signals.length - a.report.signals.length || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
    );
  return {
    generated: dossier.generated,
    affair: byReports[0]?.label ?? null,
    stories: firstOf(
      byReports.map(({ id, label, reports: of, events: its }) => ({
        id,
        label,
        reports: of.length,
        events: its.length,
      })),
      SHOWN.stories,
    ),
    counts: {
      reports: reports.length,
      telling: telling.size,
      events: events.length,
      statements: statements.length,
      retold: statements.filter((statement) => countRenderings(statement) > 1).length,
      disagreements: disputes.length,
      commitments: commitments.length,
    },
    days: countBy(days, (day) => day).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    undated: reports.length - days.length,
    outlets: firstOf(countBy(signed, nameOf), SHOWN.outlets),
    unsigned: reports.length - signed.length,
    languages: countBy(reports, ({ lang }) => lang),
    disagreements: disputes
      .toSorted((a, b) => b.sharpness - a.sharpness)
      .slice(0, SHOWN.disagreements)
      .map(({ event, point }) => ({
        event: { id: event, label: eventLabels.get(event) ?? "" },
        point: point.id ?? null,
        label: pointTitle(point),
        positions: speakingCells(point)
          .slice(0, SHOWN.positions)
          .map((cell) => positionOf(point, cell)),
      })),
    events: told
      .toSorted((a, b) => b.reports.size - a.reports.size)
      .slice(0, SHOWN.events)
      .map(({ event: { id, label, time, status }, reports: of }) => ({ id, label, time, status, reports: of.size })),
    unsettled: commitments
      .filter(({ status }) => status !== "kept")
      .toSorted((a, b) => commitmentOrder.indexOf(a.status) - commitmentOrder.indexOf(b.status))
      .slice(0, SHOWN.commitments)
      .map(({ id, act, status, deadline, by }) => ({ id, act, status, deadline, by: by.map(named) })),
    statuses: countBy(commitments, ({ status }) => status) as Counted<Commitment["status"]>[],
    doubtful: firstOf(
      doubtful.map(({ report }) => ({
        id: report.id,
        name: nameOf(report),
        headline: headlineOf(report),
        lang: report.lang,
        published: report.published,
        about: report.about,
        signals: countBy(report.signals, ({ kind }) => kind) as Counted<Signal["kind"]>[],
      })),
      SHOWN.cautions,
    ),
    notices: firstOf(
      notices
        .map(({ severity, message }) => ({ severity, message }))
        .toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity)),
      SHOWN.cautions,
    ),
  };
};

/** What the dossier is called: its largest affair, and how many others there are. */
export const nameOfDossier = ({ affair, stories: { first, more } }: Pick<Front, "affair" | "stories">): string => {
  const others = first.length + more - 1;
  if (affair === null) return "Dossier";
  return others < 1 ? affair : `${affair}, and ${others} more ${others === 1 ? "affair" : "affairs"}`;
};
