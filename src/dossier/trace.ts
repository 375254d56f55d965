/**
 * Where one report's words come from, as a tree: what it credits and what it was found to be taken from, and so on for each report
 * reached. A report that stands above itself in the tree is named there and not opened again.
 */
import type { Dossier, EntityId, ProvenanceEdge, Report, ReportId } from "../model/index.ts";
import { fold } from "../read/characters.ts";
import { openingOf } from "./report-name.ts";

export interface Traced {
  readonly edge: ProvenanceEdge;
  /** What the edge leads to: a report of the pile, or who is credited without one. */
  readonly target: Report | EntityId;
  readonly sources: readonly Traced[];
}

export interface Trace {
  readonly report: Report;
  readonly sources: readonly Traced[];
  /** Links of other reports that were taken from this one or share a source with it. */
  readonly takenBy: readonly ProvenanceEdge[];
}

/** Links found by comparing before credits, the surer first. */
const inOrder = (edges: readonly ProvenanceEdge[]): ProvenanceEdge[] =>
  [...edges].sort(
    (a, b) =>
      Number(a.relation === "credits") - Number(b.relation === "credits") ||
      b.score - a.score ||
      (a.to < b.to ? -1 : a.to > b.to ? 1 : a.relation < b.relation ? -1 : 1),
  );

export const traceReport = ({ reports, provenance }: Dossier, report: Report): Trace => {
  const byId = new Map(reports.map((one) => [one.id, one]));
  const leaving = Map.groupBy(provenance, ({ from }) => from);
  const sourcesOf = (id: ReportId, above: ReadonlySet<ReportId>): Traced[] =>
    inOrder(leaving.get(id) ?? []).map((edge) => {
      const target = byId.get(edge.to);
      const open = target !== undefined && !above.has(target.id) && edge.relation !== "shared-source";
      return {
        edge,
        target: target ?? edge.to,
        sources: open ? sourcesOf(target.id, new Set([...above, target.id])) : [],
      };
    });
  return {
    report,
    sources: sourcesOf(report.id, new Set([report.id])),
    takenBy: inOrder(provenance.filter(({ to }) => to === report.id)),
  };
};

/** Code units of a headline that a report may be asked for by. */
const LONGEST_HEADLINE = 300;

/**
 * The reports that a user may mean: by id, by file or address, by the end of either, else by a part of a file name or headline. Case
 * and accents do not count there.
 */
export const findReports = (dossier: Dossier, wanted: string): readonly Report[] => {
  const exact = dossier.reports.filter(
    ({ id, sources, url }) => id === wanted || url === wanted || sources.includes(wanted),
  );
  if (exact.length > 0) return exact;
  const named = dossier.reports.filter(({ sources }) => sources.some((source) => source.endsWith(`/${wanted}`)));
  if (named.length > 0) return named;
  const part = fold(wanted);
  return dossier.reports.filter(
    (report) =>
      report.id.startsWith(wanted) ||
      report.sources.some((source) => fold(source).includes(part)) ||
      fold(openingOf(report, LONGEST_HEADLINE)).includes(part),
  );
};
