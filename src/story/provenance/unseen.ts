/**
 * Originals that are not in the pile. Where reports of several outlets are copies of one text and all credit one agency, while none
 * of them is that agency's own, they hold its report in common: it gets a placeholder, and each of them an edge to it.
 */
import { type Entity, type EntityId, makeId, type ProvenanceEdge, type ReportId } from "../../model/index.ts";
import type { Found } from "../../pipeline/stage.ts";
import { creditedBy, ownerOf } from "./owners.ts";

/** Score from which on two reports hold one text. */
const LIKELY = 0.5;

export interface Unseen {
  /** A document without a form of its own; its mentions are the credits that name who wrote it. */
  readonly entities: readonly Entity[];
  readonly edges: readonly ProvenanceEdge[];
}

const isCopy = ({ relation, score }: ProvenanceEdge): boolean =>
  relation !== "credits" && relation !== "shared-source" && score >= LIKELY;

/** Reports that are linked by the edges, each group by its smallest member. */
const groupsOf = (edges: readonly ProvenanceEdge[]): ProvenanceEdge[][] => {
  const groupOf = new Map<ReportId, ReportId>();
  const find = (id: ReportId): ReportId => {
    let group = id;
    while ((groupOf.get(group) ?? group) !== group) group = groupOf.get(group) as ReportId;
    return group;
  };
  for (const { from, to } of edges) {
    const [small, large] = [find(from), find(to)].sort() as [ReportId, ReportId];
    groupOf.set(large, small);
  }
  return [...Map.groupBy(edges, ({ from }) => find(from))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
};

/** @param edges Credits and all that was found by comparing. */
export const findUnseen = (edges: readonly ProvenanceEdge[], found: Found<"entities">): Unseen => {
  const entities: Entity[] = [];
  const added: ProvenanceEdge[] = [];
  const credits = new Map(
    edges.filter(({ relation }) => relation === "credits").map((edge) => [`${edge.from} ${edge.to}`, edge]),
  );
  for (const group of groupsOf(edges.filter(isCopy))) {
    const reports = [...new Set(group.flatMap(({ from, to }) => [from, to]))].sort();
    const owners = new Set(reports.map((report) => ownerOf(found, report)));
    const agencies = new Set(reports.flatMap((report) => [...creditedBy(found, report)]));
    for (const agency of [...agencies].sort()) {
      if (found.entities.byId.get(agency)?.kind !== "agency" || owners.has(agency)) continue;
      const holds = (report: ReportId): boolean => credits.has(`${report} ${agency}`);
      const copies = group.filter(({ from, to }) => holds(from) && holds(to));
      const holders = reports.filter((report) => copies.some(({ from, to }) => from === report || to === report));
      if (holders.length === 0) continue;
      const id = makeId("entity", ["unseen report", agency, ...holders]);
      const label = `${(found.entities.byId.get(agency) as Entity).label} report that is not in the pile`;
      const mentions = holders.flatMap((report) => credits.get(`${report} ${agency}`)!.evidence.map(({ a }) => a));
      entities.push({ id, kind: "document", label, forms: [], roles: [], mentions });
      for (const from of holders) added.push(edgeTo(id, from, copies));
    }
  }
  return { entities, edges: added };
};

/** A holder's edge to the placeholder rests on what it has in common with another holder. */
const edgeTo = (to: EntityId, report: ReportId, copies: readonly ProvenanceEdge[]): ProvenanceEdge => {
  const own = copies.filter(({ from, to: other }) => from === report || other === report);
  const surest = own.reduce((best, edge) => (edge.score > best.score ? edge : best));
  const evidence = surest.evidence.flatMap(({ a, b }) => {
    const passage = surest.from === report ? a : b;
    return passage === null ? [] : [{ a: passage, b: null }];
  });
  return { from: report, to, relation: "shared-source", score: surest.score, evidence };
};
