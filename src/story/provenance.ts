/** Which report was taken from which: credited in the text, and detected by comparing fingerprints and aligning sentences. */
import { type ProvenanceEdge, passageOf, type ReportId } from "../model/index.ts";
import type { Found, ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { findCandidates } from "./provenance/candidates.ts";
import { creditEdges } from "./provenance/credits.ts";
import { borrows } from "./provenance/direction.ts";
import { type Related, relate } from "./provenance/relate.ts";

/** Sentences of two reports that say the same, by index into each report's sentences layer, ascending in `a`. */
export interface Alignment {
  readonly a: ReportId;
  readonly b: ReportId;
  /** `score` is the probability that the two say the same, whatever the two languages. */
  readonly sentences: readonly { readonly a: number; readonly b: number; readonly score: number }[];
}

export interface Provenance {
  readonly edges: readonly ProvenanceEdge[];
  /** Of every two reports that share more than their subject; `a` < `b`. */
  readonly alignments: readonly Alignment[];
}

const edgeOf = (a: ReadDoc, b: ReadDoc, related: Related, found: Found<"entities">): ProvenanceEdge[] => {
  const { relation, score } = related;
  if (relation === null || related.evidence.length === 0) return [];
  const forward = borrows(a, b, relation, found);
  const [from, to] = forward ? [a, b] : [b, a];
  const evidence = related.evidence.map((passage) => ({
    a: passageOf(from.report, forward ? passage.a : passage.b),
    b: passageOf(to.report, forward ? passage.b : passage.a),
  }));
  return [{ from: from.report.id, to: to.report.id, relation, score, evidence }];
};

export const provenanceStage: StoryStage<"entities", "provenance"> = {
  name: "provenance",
  version: 1,
  needs: ["entities"],
  adds: "provenance",
  run: (docs, found) => {
    const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
    const edges = creditEdges(docs, found);
    const alignments: Alignment[] = [];
    for (const [one, two] of findCandidates(docs.map(({ report, fingerprint }) => ({ id: report.id, fingerprint })))) {
      const [a, b] = [byId.get(one)!, byId.get(two)!];
      const related = relate(a, b);
      edges.push(...edgeOf(a, b, related, found));
      if (related.sentences.length > 0) alignments.push({ a: one, b: two, sentences: related.sentences });
    }
    return { layer: { edges, alignments }, notices: [] };
  },
};
