/**
 * Holds what reports credit against what comparing them finds: a copy without a credit, and a credit to somebody whose text it is
 * not. Told only where the link found is sure and it is known who stands behind the report that was taken.
 */
import type { CreditVerdict, EntityId, ProvenanceEdge } from "../../model/index.ts";
import type { Found } from "../../pipeline/stage.ts";
import { creditedBy, standsBehind } from "./owners.ts";

/** Score from which on a link found accuses its borrower, and below which it confirms no credit. */
const SURE = 0.9;
const LIKELY = 0.5;

const share = (one: ReadonlySet<EntityId>, two: ReadonlySet<EntityId>): boolean => !one.isDisjointFrom(two);

const isDerived = ({ relation }: ProvenanceEdge): boolean => relation !== "credits" && relation !== "shared-source";

/** Puts its verdict on every edge that one can be given. */
export const holdCreditsAgainst = (
  edges: readonly ProvenanceEdge[],
  found: Found<"entities">,
): readonly ProvenanceEdge[] => {
  const taken = Map.groupBy(edges.filter(isDerived), ({ from }) => from);
  const outletOf = (report: string): EntityId | null => found.entities.outletOf.get(report) ?? null;
  const ofDerived = ({ from, to, score }: ProvenanceEdge): CreditVerdict | null => {
    const behind = standsBehind(found, to);
    const ownCopy = outletOf(from) !== null && behind.has(outletOf(from) as EntityId);
    if (behind.size === 0 || ownCopy || score < LIKELY) return null;
    if (share(creditedBy(found, from), behind)) return "agrees";
    // Who is named somewhere may be credited there in words that were not understood.
    const named = (found.entities.ofMention.get(from) ?? []).some((entity) => entity !== null && behind.has(entity));
    return score >= SURE && !named ? "uncredited" : null;
  };
  const ofCredit = ({ from, to }: ProvenanceEdge): CreditVerdict | null => {
    const links = (taken.get(from) ?? []).filter(({ score }) => score >= LIKELY);
    if (links.some((link) => standsBehind(found, link.to).has(to))) return "agrees";
    // A rewrite may rest on several reports, and one that credits another of its sources is honest.
    const isOthers = (link: ProvenanceEdge): boolean => {
      const behind = standsBehind(found, link.to);
      return (
        link.relation !== "rewrite" &&
        link.score >= SURE &&
        behind.size > 0 &&
        !behind.has(outletOf(from) ?? "") &&
        !share(creditedBy(found, from), behind)
      );
    };
    return links.some(isOthers) ? "unfounded" : null;
  };
  return edges.map((edge) => {
    const verdict = edge.relation === "credits" ? ofCredit(edge) : isDerived(edge) ? ofDerived(edge) : null;
    return verdict === null ? edge : { ...edge, credit: verdict };
  });
};
