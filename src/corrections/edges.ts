/** Corrections to links between reports: what kind they are, that they are right, that they are none. */
import type { Dossier, ProvenanceEdge, ProvenanceRelation } from "../model/index.ts";
import { marked, type Of, type Outcome } from "./change.ts";
import { edgeId } from "./findings.ts";
import { mergeEdges } from "./references.ts";

const withEdge = (
  dossier: Dossier,
  id: string,
  change: (edge: ProvenanceEdge) => readonly ProvenanceEdge[],
): Dossier => ({
  ...dossier,
  provenance: mergeEdges(dossier.provenance.flatMap((edge) => (edgeId(edge) === id ? change(edge) : [edge]))),
});

export const retypeEdge = (dossier: Dossier, entry: Of<"retype">, id: string): Outcome => {
  let now = id;
  const retyped = withEdge(dossier, id, (edge) => {
    const one = marked({ ...edge, relation: entry.type as ProvenanceRelation }, entry);
    now = edgeId(one);
    return [one];
  });
  return { dossier: retyped, findings: [now] };
};

export const confirmEdge = (dossier: Dossier, entry: Of<"confirm">, id: string): Outcome => ({
  dossier: withEdge(dossier, id, (edge) => [marked(edge, entry)]),
  findings: [id],
});

export const rejectEdge = (dossier: Dossier, _entry: Of<"reject">, id: string): Outcome => ({
  dossier: withEdge(dossier, id, () => []),
  findings: [],
});
