/**
 * Whether a report's silence means something: it must have the event for its subject, be whole (neither cut nor garbled nor a
 * snippet), and have no sentence that may say the same in other words. Else its silence is unknown.
 */
import type { EventId, ReportId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { itemsIn } from "../../read/claims/scene.ts";
import { isArticle } from "../../read/layout.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { StoryEvents } from "../events.ts";
import type { Provenance } from "../provenance.ts";
import { addConcept, contentOf, type Vector } from "./features.ts";

/** A shorter body is a snippet, in code units. */
const SHORTEST_WHOLE = 500;
/** Share of what a claim is about that one sentence must hold to leave open whether it says the same: with its act, without. */
const MAYBE_SAID = { withAct: 0.4, withoutAct: 0.6 };
/** Claims about less than this say too little for their absence to be told. */
const LEAST_CONTENT = 1.5;

/** Reports whose text is all that was published, as far as it shows. */
export const findWhole = (docs: readonly ReadDoc[], provenance: Provenance): ReadonlySet<ReportId> => {
  const cut = new Set(provenance.edges.filter(({ relation }) => relation === "trimmed").map(({ from }) => from));
  return new Set(
    docs
      .filter(({ report, layout, signals }) => {
        const body = layout.paragraphs.filter(isArticle);
        const size = body.reduce((sum, { start, end }) => sum + end - start, 0);
        const last = body.at(-1);
        const ending = last === undefined ? "" : report.text.slice(last.start, last.end).trimEnd();
        return (
          size >= SHORTEST_WHOLE &&
          !cut.has(report.id) &&
          !signals.some(({ kind }) => kind === "garbled") &&
          !/(…|\.\.\.)$/.test(ending)
        );
      })
      .map(({ report }) => report.id),
  );
};

/** For each event, the reports that have it for their subject. */
export const findCovering = ({ mainOf }: StoryEvents): Map<EventId, Set<ReportId>> => {
  const covering = new Map<EventId, Set<ReportId>>();
  for (const [report, { event }] of mainOf) {
    if (event === null) continue;
    const reports = covering.get(event);
    if (reports === undefined) covering.set(event, new Set([report]));
    else reports.add(report);
  }
  return covering;
};

/** Concepts of each sentence of a report, as vectors. */
export const sentenceVectors = (doc: ReadDoc): Vector[] =>
  doc.sentences.map((sentence) => {
    const vector = new Map<string, number>();
    for (const { item } of itemsIn(doc.concepts, sentence)) addConcept(vector, item.concept);
    return vector;
  });

/** Whether a report that does not state a claim leaves it out, as far as its sentences tell. */
export const isOmitted = (claim: ResolvedClaim, sentences: readonly Vector[]): boolean => {
  const content = new Map<string, number>();
  for (const concept of contentOf(claim)) addConcept(content, concept);
  const whole = [...content.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole < LEAST_CONTENT) return false;
  const act = new Map<string, number>();
  if (claim.frame.act !== null) addConcept(act, claim.frame.act);
  return sentences.every((sentence) => {
    let shared = 0;
    for (const [feature, weight] of content) if (sentence.has(feature)) shared += weight;
    const withAct = [...act.keys()].some((feature) => sentence.has(feature));
    return shared < (withAct ? MAYBE_SAID.withAct : MAYBE_SAID.withoutAct) * whole;
  });
};
