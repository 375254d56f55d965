/** What can be corrected, kind by kind, in one form: an id, what it is called, and the passages it rests on. */
import type { CorrectableKind, Dossier, Passage, Point, ProvenanceEdge, Statement } from "../model/index.ts";

export interface Finding {
  readonly id: string;
  readonly label: string;
  readonly passages: readonly Passage[];
  readonly corrections: readonly string[];
}

/** What names a link between reports. */
export const edgeId = ({ from, to, relation }: Pick<ProvenanceEdge, "from" | "to" | "relation">): string =>
  `${from}.${to}.${relation}`;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
};

const wordsOf = ({ quotes, closest }: Statement): string =>
  shorten((quotes[closest] ?? quotes[0])?.content.exact ?? "");

export const passagesOfPoint = ({ cells }: Point): Passage[] => cells.flatMap(({ evidence }) => evidence);

export const passagesOfEdge = ({ evidence }: ProvenanceEdge): Passage[] =>
  evidence.flatMap(({ a, b }) => (b === null ? [a] : [a, b]));

/** All findings of one kind. Points of dossiers that were made before points had ids cannot be named. */
export const findingsOf = (dossier: Dossier, kind: CorrectableKind): Finding[] => {
  switch (kind) {
    case "entity":
      return dossier.entities.map(({ id, label, mentions, corrections = [] }) => ({
        id,
        label,
        passages: mentions,
        corrections,
      }));
    case "event":
      return dossier.events.map(({ id, label, mentions, corrections = [] }) => ({
        id,
        label,
        passages: mentions,
        corrections,
      }));
    case "statement":
      return dossier.statements.map((statement) => ({
        id: statement.id,
        label: wordsOf(statement),
        passages: statement.quotes.map(({ content }) => content),
        corrections: statement.corrections ?? [],
      }));
    case "point":
      return dossier.accounts.flatMap(({ points }) =>
        points.flatMap((point) =>
          point.id === undefined
            ? []
            : [
                {
                  id: point.id,
                  label: point.label,
                  passages: passagesOfPoint(point),
                  corrections: point.corrections ?? [],
                },
              ],
        ),
      );
    case "commitment":
      return dossier.commitments.map(({ id, act, evidence, corrections = [] }) => ({
        id,
        label: act,
        passages: evidence,
        corrections,
      }));
    case "edge":
      return dossier.provenance.map((edge) => ({
        id: edgeId(edge),
        label: `${edge.relation}: ${shorten(edge.evidence[0]?.a.exact ?? "")}`,
        passages: passagesOfEdge(edge),
        corrections: edge.corrections ?? [],
      }));
  }
};
