/**
 * Of all that two reports have in common, what a reader should be told. A copy is like its siblings as well, and like the copies of its
 * source: each borrower keeps the one report it was most likely taken from, unless another lends it what is not of that family.
 * A source shared with a report is told where the chain of copies does not tell it already.
 */
import { overlap, type ProvenanceEdge, type ReportId } from "../../model/index.ts";
import { parentsOf } from "./parents.ts";

const isDerived = ({ relation }: ProvenanceEdge): boolean =>
  relation === "verbatim" || relation === "trimmed" || relation === "rewrite" || relation === "translation";

/** Share of what an edge shows in the borrower that its parent may show as well. */
const SHOWN_TWICE = 0.5;

/** Whether most of what an edge shows in the borrower is not shown by the edge to its parent. */
const lendsMore = (edge: ProvenanceEdge, parent: ProvenanceEdge): boolean => {
  const size = edge.evidence.reduce((sum, { a }) => sum + a.end - a.start, 0);
  const twice = edge.evidence.reduce(
    (sum, { a }) =>
      sum +
      Math.min(
        a.end - a.start,
        parent.evidence.reduce((most, { a: other }) => most + overlap(a, other), 0),
      ),
    0,
  );
  return twice < SHOWN_TWICE * size;
};

/** Keeps the edges that tell something; credits are left alone. */
export const pruneEdges = (edges: readonly ProvenanceEdge[]): ProvenanceEdge[] => {
  const derived = edges.filter(isDerived);
  const parents = parentsOf(derived);
  const kept = new Set(parents.values());
  const isKin = (one: ReportId, two: ReportId): boolean => kin.has(`${one} ${two}`) || kin.has(`${two} ${one}`);
  const kin = new Set(derived.map(({ from, to }) => `${from} ${to}`));
  for (const edge of derived) {
    const parent = parents.get(edge.from);
    if (parent !== undefined && parent !== edge && !isKin(parent.to, edge.to) && lendsMore(edge, parent))
      kept.add(edge);
  }
  const shared = edges.filter(({ relation }) => relation === "shared-source");
  const sharing = new Set(shared.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const isTold = (one: ReportId, two: ReportId): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (sharing.has(`${parent.to} ${two}`) || parents.get(two)?.to === parent.to);
  };
  return edges.filter((edge) => {
    if (isDerived(edge)) return kept.has(edge);
    return edge.relation !== "shared-source" || !(isTold(edge.from, edge.to) || isTold(edge.to, edge.from));
  });
};
