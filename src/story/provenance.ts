/** Which report was taken from which: credited in the text, and detected by comparing fingerprints and aligning sentences. */
import type { Directory } from "../directory/load.ts";
import { type Entity, type ProvenanceEdge, passageOf, type ReportId } from "../model/index.ts";
import type { Found, ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { findCandidates } from "./provenance/candidates.ts";
import { creditEdges } from "./provenance/credits.ts";
import { precedence } from "./provenance/direction.ts";
import { orient } from "./provenance/orient.ts";
import { pruneEdges } from "./provenance/prune.ts";
import { type Related, relate } from "./provenance/relate.ts";
import { findUnseen } from "./provenance/unseen.ts";
import { holdCreditsAgainst } from "./provenance/verdicts.ts";
import { addressOfVersions, findVersions, versionEdges } from "./provenance/versions.ts";
import { isWorthComparing } from "./provenance/worth.ts";

/** Sentences of two reports that say the same, by index into each report's sentences layer, ascending in `a`. */
export interface Alignment {
  readonly a: ReportId;
  readonly b: ReportId;
  /** `score` is the probability that the two say the same, whatever the two languages. */
  readonly sentences: readonly { readonly a: number; readonly b: number; readonly score: number }[];
}

export interface Provenance {
  readonly edges: readonly ProvenanceEdge[];
  /** Placeholders of originals that are not in the pile. */
  readonly unseen: readonly Entity[];
  /** Of every two reports that share more than their subject; `a` < `b`. */
  readonly alignments: readonly Alignment[];
}

interface Pair {
  readonly a: ReadDoc;
  readonly b: ReadDoc;
  readonly related: Related;
}

const edgeOf = ({ a, b, related }: Pair, backward: boolean): ProvenanceEdge => {
  const [from, to] = backward ? [a, b] : [b, a];
  const evidence = related.evidence.map((passage) => ({
    a: passageOf(from.report, backward ? passage.a : passage.b),
    b: passageOf(to.report, backward ? passage.b : passage.a),
  }));
  return { from: from.report.id, to: to.report.id, relation: related.relation!, score: related.score, evidence };
};

/** Edges from borrower to lender; where a source is shared the smaller id comes first. */
const edgesOf = (pairs: readonly Pair[], found: Found<"entities">, directory: Directory): ProvenanceEdge[] => {
  const told = pairs.filter(({ related }) => related.relation !== null && related.evidence.length > 0);
  const [shared, derived] = [true, false].map((isShared) =>
    told.filter(({ related }) => (related.relation === "shared-source") === isShared),
  ) as [Pair[], Pair[]];
  const backward = orient(
    derived.map(({ a, b, related }) => ({
      a: a.report.id,
      b: b.report.id,
      logOdds: precedence(a, b, related, found, directory),
    })),
  );
  return [
    ...derived.map((pair, i) => edgeOf(pair, backward[i]!)),
    ...shared.map((pair) => edgeOf(pair, pair.a.report.id < pair.b.report.id)),
  ];
};

export const provenanceStage: StoryStage<"entities", "provenance"> = {
  name: "provenance",
  version: 3,
  needs: ["entities"],
  adds: "provenance",
  run: (docs, found, { directory, relate: compare = relate }) => {
    const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
    const versions = findVersions(docs);
    const addressOf = addressOfVersions(versions);
    // What two versions of one report have in common is no copying.
    const areVersions = (a: ReportId, b: ReportId): boolean =>
      addressOf.has(a) && addressOf.get(a) === addressOf.get(b);
    const ofVersions = new Map<string, Related>();
    const pairs: Pair[] = [];
    const alignments: Alignment[] = [];
    for (const [one, two] of findCandidates(docs.map(({ report, fingerprint }) => ({ id: report.id, fingerprint })))) {
      const [a, b] = [byId.get(one)!, byId.get(two)!];
      if (!isWorthComparing(a, b)) continue;
      const related = compare(a, b);
      if (areVersions(one, two)) ofVersions.set(`${one} ${two}`, related);
      else pairs.push({ a, b, related });
      if (related.sentences.length > 0) alignments.push({ a: one, b: two, sentences: related.sentences });
    }
    const told = pruneEdges([...creditEdges(docs, found), ...edgesOf(pairs, found, directory)]);
    const unseen = findUnseen(told, found);
    const revisions = versionEdges(
      versions,
      (a, b) => ofVersions.get(`${a.report.id} ${b.report.id}`) ?? compare(a, b),
    );
    const edges = [...holdCreditsAgainst(told, found), ...unseen.edges, ...revisions];
    return { layer: { edges, unseen: unseen.entities, alignments }, notices: [] };
  },
};
