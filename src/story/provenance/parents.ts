/**
 * The one report that each borrowing report was most likely taken from. A copy's siblings are like it as well, so of the reports
 * that it may have borrowed from the one wins that borrows from nobody itself; then the likelier edge, then the smaller id.
 */
import type { ProvenanceEdge, ReportId } from "../../model/index.ts";

export const parentsOf = (edges: readonly ProvenanceEdge[]): ReadonlyMap<ReportId, ProvenanceEdge> => {
  const lenders = new Map<ReportId, number>();
  for (const { from } of edges) lenders.set(from, (lenders.get(from) ?? 0) + 1);
  const better = (one: ProvenanceEdge, two: ProvenanceEdge): boolean => {
    const byLenders = (lenders.get(one.to) ?? 0) - (lenders.get(two.to) ?? 0);
    return byLenders !== 0 ? byLenders < 0 : one.score !== two.score ? one.score > two.score : one.to < two.to;
  };
  const parents = new Map<ReportId, ProvenanceEdge>();
  for (const edge of edges) {
    const known = parents.get(edge.from);
    if (known === undefined || better(edge, known)) parents.set(edge.from, edge);
  }
  return parents;
};
