/** Everything a view looks up more than once, each made when it is first asked for: no view pays for what it does not show. */
import { dayOf, nameOfReport } from "../../../src/dossier/report-name.ts";
import { lazily } from "../../../src/export/lazily.ts";
import type {
  Account,
  Claim,
  Commitment,
  Dossier,
  Entity,
  Event,
  Passage,
  ProvenanceEdge,
  Report,
  Statement,
} from "../../../src/model/index.ts";
import { countEvents, type EventCounts } from "./event-counts.ts";

export { countBy } from "../../../src/dossier/count-by.ts";
export { dayOf, headlineOf } from "../../../src/dossier/report-name.ts";

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
  /** The reports that tell of an event, in order of their day. */
  readonly reportsByEvent: ReadonlyMap<string, readonly Report[]>;
  /** By when they began or are to begin; those of no known time last. */
  readonly eventsInOrder: readonly Event[];
  readonly eventCounts: EventCounts;
  /** By the report and the range of their first words. */
  readonly claimsAt: ReadonlyMap<string, readonly Claim[]>;
  /** What a reader calls each report: its publisher, or whatever else of it tells it from others. */
  readonly outletById: ReadonlyMap<string, string>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Sorts by a date that may be missing; what has none comes last, ties keep their order. */
export const compareDays = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

export const placeKey = ({ report, start, end }: Omit<Passage, "exact">): string => `${report}:${start}-${end}`;

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

const inOrder = (reports: readonly Report[]): Report[] =>
  reports.toSorted((a, b) => compareDays(dayOf(a), dayOf(b)) || (a.id < b.id ? -1 : 1));

export const createIndex = (dossier: Dossier): DossierIndex => {
  const index: DossierIndex = lazily<DossierIndex>({
    dossier: () => dossier,
    reports: () => inOrder(dossier.reports),
    reportById: () => byId(dossier.reports),
    entityById: () => byId(dossier.entities),
    eventById: () => byId(dossier.events),
    statementById: () => byId(dossier.statements),
    commitmentById: () => byId(dossier.commitments),
    accountByEvent: () => new Map(dossier.accounts.map((account) => [account.event, account])),
    edgesByReport: () => groupEdges(dossier.provenance),
    reportsByEvent: () => new Map(dossier.events.map(({ id, mentions }) => [id, reportsOf(index, mentions)])),
    eventsInOrder: () => dossier.events.toSorted((a, b) => compareDays(a.time?.start ?? null, b.time?.start ?? null)),
    eventCounts: () =>
      countEvents(dossier.events, ({ id }) =>
        (index.reportsByEvent.get(id) ?? []).map((report) => ({ outlet: outletOf(index, report), lang: report.lang })),
      ),
    claimsAt: () => Map.groupBy(dossier.claims, ({ evidence }) => placeKey(evidence[0]!)),
    outletById: () =>
      new Map(
        dossier.reports.map((report) => [report.id, nameOfReport(report, (id) => index.entityById.get(id)?.label)]),
      ),
  });
  return index;
};

export const outletOf = ({ outletById }: DossierIndex, { id }: Report): string => outletById.get(id) ?? "unknown";

/** The label of whatever an id names: a report's outlet, an entity, an event. */
export const labelOf = (index: DossierIndex, id: string): string => {
  const report = index.reportById.get(id);
  if (report !== undefined) return outletOf(index, report);
  return index.entityById.get(id)?.label ?? index.eventById.get(id)?.label ?? "unknown";
};

/** The reports that passages stand in, each once, in order of their day. */
export const reportsOf = (index: DossierIndex, passages: readonly Passage[]): Report[] => {
  const ids = new Set(passages.map((passage) => passage.report));
  return inOrder([...ids].flatMap((id) => index.reportById.get(id) ?? []));
};
