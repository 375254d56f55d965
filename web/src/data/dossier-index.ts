/** Everything a view looks up more than once, made in one pass over the dossier when the page opens. */

import { fileNameOf, nameOfReport, openingOf } from "../../../src/dossier/report-name.ts";
import type {
  Account,
  Commitment,
  Dossier,
  Entity,
  Event,
  Passage,
  ProvenanceEdge,
  Report,
  Statement,
} from "../../../src/model/index.ts";

export interface DossierIndex {
  readonly dossier: Dossier;
  /** In order of their day; those without one last. */
  readonly reports: readonly Report[];
  readonly reportById: ReadonlyMap<string, Report>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly eventById: ReadonlyMap<string, Event>;
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly commitmentById: ReadonlyMap<string, Commitment>;
  readonly accountByEvent: ReadonlyMap<string, Account>;
  readonly edgesByReport: ReadonlyMap<string, readonly ProvenanceEdge[]>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The day that gives a report its place in time: when it appeared, or else the day it tells of. */
export const dayOf = (report: Report): string | null => (report.published ?? report.about)?.value ?? null;

/** Sorts by a date that may be missing; what has none comes last, ties keep their order. */
export const compareDays = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const groupEdges = (edges: readonly ProvenanceEdge[]): Map<string, ProvenanceEdge[]> => {
  const groups = new Map<string, ProvenanceEdge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.from, edge.to])) {
      const group = groups.get(end);
      if (group === undefined) groups.set(end, [edge]);
      else group.push(edge);
    }
  }
  return groups;
};

export const createIndex = (dossier: Dossier): DossierIndex => ({
  dossier,
  reports: dossier.reports.toSorted((a, b) => compareDays(dayOf(a), dayOf(b)) || (a.id < b.id ? -1 : 1)),
  reportById: byId(dossier.reports),
  entityById: byId(dossier.entities),
  eventById: byId(dossier.events),
  statementById: byId(dossier.statements),
  commitmentById: byId(dossier.commitments),
  accountByEvent: new Map(dossier.accounts.map((account) => [account.event, account])),
  edgesByReport: groupEdges(dossier.provenance),
});

/** What a reader calls a report: its publisher, or whatever else of it tells it from others. */
export const outletOf = (index: DossierIndex, report: Report): string =>
  nameOfReport(report, (id) => index.entityById.get(id)?.label);

const openingLength = 90;

/** A report's headline, or the opening words of its text where it has none. */
export const headlineOf = (report: Report): string => {
  if (report.headline !== null) return report.text.slice(report.headline.start, report.headline.end);
  return openingOf(report, openingLength) || fileNameOf(report);
};

/** The label of whatever an id names: a report's outlet, an entity, an event. */
export const labelOf = (index: DossierIndex, id: string): string => {
  const report = index.reportById.get(id);
  if (report !== undefined) return outletOf(index, report);
  return index.entityById.get(id)?.label ?? index.eventById.get(id)?.label ?? "unknown";
};

/** The reports that passages stand in, each once, in order of their day. */
export const reportsOf = (index: DossierIndex, passages: readonly Passage[]): Report[] => {
  const ids = new Set(passages.map((passage) => passage.report));
  return [...ids]
    .flatMap((id) => index.reportById.get(id) ?? [])
    .toSorted((a, b) => compareDays(dayOf(a), dayOf(b)) || (a.id < b.id ? -1 : 1));
};

/** Counts how often each key comes up, most frequent first, ties by key. */
export const countBy = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): [key: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
