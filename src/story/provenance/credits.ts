/** Edges asserted in the text: from a report to every link of each credit, certain because it says so. */
import { type EntityId, type ProvenanceEdge, passageOf } from "../../model/index.ts";
import type { Found, ReadDoc } from "../../pipeline/stage.ts";

export const creditEdges = (docs: readonly ReadDoc[], found: Found<"entities">): ProvenanceEdge[] =>
  docs.flatMap(({ report, credits }) => {
    const outlet = found.entities.outletOf.get(report.id) ?? null;
    const evidence = new Map<EntityId, ProvenanceEdge["evidence"][number][]>();
    for (const [index, chain] of (found.entities.creditsOf.get(report.id) ?? []).entries())
      for (const entity of chain) {
        if (entity === outlet) continue;
        const passages = (credits[index]?.evidence ?? []).map((span) => ({ a: passageOf(report, span), b: null }));
        evidence.set(entity, [...(evidence.get(entity) ?? []), ...passages]);
      }
    return [...evidence]
      .filter(([, passages]) => passages.length > 0)
      .map(([to, passages]) => ({ from: report.id, to, relation: "credits" as const, score: 1, evidence: passages }));
  });
