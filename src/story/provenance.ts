/** Which report was taken from which: credited in the text, and detected by comparing fingerprints and aligning sentences. */
import type { ProvenanceEdge, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

/** Sentences of two reports that say the same, by index into each report's sentences layer, ascending in `a`. */
export interface Alignment {
  readonly a: ReportId;
  readonly b: ReportId;
  readonly sentences: readonly { readonly a: number; readonly b: number; readonly score: number }[];
}

export interface Provenance {
  readonly edges: readonly ProvenanceEdge[];
  /** Of every two reports that share more than their subject; `a` < `b`. */
  readonly alignments: readonly Alignment[];
}

export const provenanceStage: StoryStage<"entities", "provenance"> = {
  name: "provenance",
  version: 1,
  needs: ["entities"],
  adds: "provenance",
  run: () => ({ layer: { edges: [], alignments: [] }, notices: [] }),
};
