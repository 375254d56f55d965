/**
 * What is new in a story: its findings now against those that the reports known before made by themselves. A finding is the same as one of
 * before where they share a passage, so that nothing is news because ids, labels or the order of reports have changed.
 */
import { type Event, type Passage, type Point, passageOf, type ReportId, type Statement } from "../model/index.ts";
import type { DossierPart } from "./assemble.ts";
import { pointTitle } from "./contested.ts";
import { nameOfReport } from "./report-name.ts";

export const newsKinds = [
  "report",
  "revision",
  "event",
  "event-changed",
  "statement",
  "rendering",
  "copy",
  "disagreement",
  "disagreement-changed",
  "disagreement-gone",
  "commitment",
  "commitment-changed",
] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface NewsItem {
  readonly kind: NewsKind;
  /** Of the finding in the dossier; of a point its event's, of a copy the borrower's. */
  readonly id: string;
  /** One line that says it. */
  readonly text: string;
  /** What it was before, where it has changed. */
  readonly was?: string;
  /** At least one; those of new reports first. */
  readonly passages: readonly Passage[];
}

/** Passages that an item shows, and lengths of words in its line. */
const SHOWN = 4;
const LONGEST = 160;

const keyOf = ({ report, start, end }: Passage): string => `${report} ${start} ${end}`;
const short = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};

/** Findings of before by the passages they rest on. */
const byPassage = <T>(findings: readonly T[], passagesOf: (finding: T) => readonly Passage[]): Map<string, Set<T>> => {
  const found = new Map<string, Set<T>>();
  for (const finding of findings)
    for (const passage of passagesOf(finding)) {
      const key = keyOf(passage);
      found.set(key, (found.get(key) ?? new Set<T>()).add(finding));
    }
  return found;
};

const cellPassages = ({ cells }: Point): Passage[] => cells.flatMap(({ evidence }) => [...evidence]);
const disagreements = ({ accounts }: DossierPart): { event: string; point: Point }[] =>
  accounts.flatMap(({ event, points }) =>
    points.filter(({ kind }) => kind === "disagreement").map((point) => ({ event, point })),
  );
const timeOf = ({ time }: Event): string =>
  time === null ? "no known day" : time.start === time.end ? time.start : `${time.start} to ${time.end}`;

/**
 * Compares a story with what it was.
 *
 * @param before  What the reports known then say by themselves; null where there were none.
 * @param fresh  The reports that were not known then.
 */
export const findNews = (before: DossierPart | null, now: DossierPart, fresh: ReadonlySet<ReportId>): NewsItem[] => {
  const labels = new Map(now.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(now.reports.map((report) => [report.id, report]));
  const labelOf = (id: string): string | undefined => labels.get(id);
  const nameOf = (id: string): string => {
    const report = reports.get(id);
    return report === undefined ? (labelOf(id) ?? id) : nameOfReport(report, labelOf);
  };
  const names = (ids: readonly string[]): string => ids.map((id) => labelOf(id) ?? id).join(", ");
  const items: NewsItem[] = [];
  const add = (kind: NewsKind, id: string, text: string, passages: readonly Passage[], was?: string): void => {
    const unique = [...new Map(passages.map((passage) => [keyOf(passage), passage])).values()];
    const sorted = [
      ...unique.filter(({ report }) => fresh.has(report)),
      ...unique.filter(({ report }) => !fresh.has(report)),
    ];
    if (sorted.length > 0)
      items.push({ kind, id, text, ...(was === undefined ? {} : { was }), passages: sorted.slice(0, SHOWN) });
  };

  const revised = new Set(now.provenance.filter(({ relation }) => relation === "revision").map(({ from }) => from));
  for (const report of now.reports) {
    if (!fresh.has(report.id) || revised.has(report.id)) continue;
    const span = report.headline ?? report.body[0];
    const day = (report.published ?? report.about)?.value.slice(0, 10);
    const words = span === undefined ? null : passageOf(report, span);
    add("report", report.id, [nameOf(report.id), day].filter(Boolean).join(", "), words === null ? [] : [words]);
  }

  const eventsBefore = byPassage(before?.events ?? [], ({ mentions }) => mentions);
  for (const event of now.events) {
    const known = new Set(event.mentions.flatMap((mention) => [...(eventsBefore.get(keyOf(mention)) ?? [])]));
    const [one] = known;
    if (one === undefined) add("event", event.id, `${timeOf(event)}: ${event.label} (${event.status})`, event.mentions);
    else if (![...known].some((other) => other.status === event.status && timeOf(other) === timeOf(event)))
      add(
        "event-changed",
        event.id,
        `${timeOf(event)}: ${event.label} (${event.status})`,
        event.mentions,
        `${timeOf(one)} (${one.status})`,
      );
  }

  const statementsBefore = byPassage(before?.statements ?? [], ({ quotes }) => quotes.map(({ content }) => content));
  const said = ({ speaker, quotes, closest }: Statement): string =>
    `${speaker === null ? "somebody" : (labelOf(speaker) ?? speaker)}: ${short(quotes[closest]?.content.exact ?? "")}`;
  for (const statement of now.statements) {
    const contents = statement.quotes.map(({ content }) => content);
    if (!contents.some((content) => statementsBefore.has(keyOf(content))))
      add("statement", statement.id, said(statement), contents);
    else {
      const renderings = statement.quotes.filter(
        ({ content, changes }) =>
          fresh.has(content.report) && !statementsBefore.has(keyOf(content)) && changes.length > 0,
      );
      if (renderings.length > 0)
        add(
          "rendering",
          statement.id,
          said(statement),
          renderings.map(({ content }) => content),
        );
    }
  }

  const relationsBefore = new Map(
    (before?.provenance ?? []).map(({ from, to, relation }) => [`${from} ${to}`, relation] as const),
  );
  for (const { from, to, relation, evidence, changes } of now.provenance) {
    if (relation === "credits" || relationsBefore.get(`${from} ${to}`) === relation) continue;
    const passages = evidence.flatMap(({ a, b }) => (b === null ? [a] : [a, b]));
    if (relation === "revision") {
      const changed = (changes ?? []).flatMap(({ a, b }) => [...(a === null ? [] : [a]), ...(b === null ? [] : [b])]);
      const text = `${nameOf(from)}: ${changes?.length ?? 0} change${changes?.length === 1 ? "" : "s"} to an earlier version`;
      add("revision", from, text, changed.length > 0 ? changed : passages);
    } else
      add(
        "copy",
        from,
        `${nameOf(from)} – ${relation} – ${nameOf(to)}`,
        passages,
        relationsBefore.get(`${from} ${to}`),
      );
  }

  const pointsNow = disagreements(now);
  const pointsBefore = before === null ? [] : disagreements(before);
  const before2 = byPassage(pointsBefore, ({ point }) => cellPassages(point));
  const kept = new Set<unknown>();
  const voices = ({ cells }: Point): string[] =>
    cells.flatMap(({ by, stance, evidence, value }) => (evidence.length > 0 ? [`${by} ${stance} ${value ?? ""}`] : []));
  for (const { event, point } of pointsNow) {
    const passages = cellPassages(point);
    const known = new Set(passages.flatMap((passage) => [...(before2.get(keyOf(passage)) ?? [])]));
    for (const one of known) kept.add(one);
    const told = new Set([...known].flatMap((one) => voices(one.point)));
    const [earlier] = known;
    if (known.size === 0) add("disagreement", event, short(pointTitle(point)), passages);
    else if (voices(point).some((voice) => !told.has(voice)))
      add(
        "disagreement-changed",
        event,
        short(pointTitle(point)),
        passages,
        short(earlier === undefined ? "" : pointTitle(earlier.point)),
      );
  }
  for (const one of pointsBefore)
    if (!kept.has(one)) add("disagreement-gone", one.event, short(pointTitle(one.point)), cellPassages(one.point));

  const commitmentsBefore = byPassage(before?.commitments ?? [], ({ evidence }) => evidence);
  for (const commitment of now.commitments) {
    const { id, by, act, status, evidence, followUps } = commitment;
    const known = new Set(evidence.flatMap((passage) => [...(commitmentsBefore.get(keyOf(passage)) ?? [])]));
    const text = `${names(by) || "somebody"}: ${short(act)} (${status})`;
    const since = followUps.flatMap((followUp) => [...followUp.evidence]);
    const [one] = known;
    if (one === undefined) add("commitment", id, text, [...evidence, ...since]);
    else if (![...known].some((other) => other.status === status && other.followUps.length >= followUps.length))
      add("commitment-changed", id, text, [...since, ...evidence], one.status);
  }
  const order = (item: NewsItem): string =>
    `${String(newsKinds.indexOf(item.kind)).padStart(2, "0")} ${item.text} ${item.id}`;
  return items.sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
