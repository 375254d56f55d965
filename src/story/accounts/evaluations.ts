/**
 * How the parties judged one event: the words of one side that speak well of it beside those of another that speak ill. A judgement
 * is a side's own where its voice says it or where the report tells that it praised or condemned; a report's own judgement
 * counts only in the sentence that tells of the event.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { Cell, EntityId, Event, Passage, Point, ReportId } from "../../model/index.ts";
import { comparePassages } from "../../model/index.ts";
import { type Sides, shareSide } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";

/** Passages shown of one voice. */
const MOST_EVIDENCE = 4;

interface Judgement {
  readonly by: ReportId | EntityId;
  readonly voice: EntityId | null;
  readonly polarity: 1 | -1;
  readonly claim: ResolvedClaim;
}

/** Acts that are a judgement by themselves. */
const judging: ReadonlySet<ConceptId> = new Set(["praise", "satisfied", "criticise", "condemn", "regret"]);

const judgementOf = (claim: ResolvedClaim, event: Event, sides: Sides, tells: boolean): Judgement | null => {
  const { frame, voice, actors } = claim;
  if (frame.kind === "prediction" || frame.modality === "planned" || frame.modality === "possible") return null;
  const own = frame.act !== null && judging.has(frame.act) ? conceptOf(frame.act).polarity : undefined;
  const [actor] = actors;
  if (own !== undefined && actor !== undefined && !frame.negated && shareSide(sides, [actor], event.participants))
    return { by: actor, voice: actor, polarity: own, claim };
  if (frame.polarity === 0) return null;
  if (voice !== null && shareSide(sides, [voice], event.participants))
    return { by: voice, voice, polarity: frame.polarity, claim };
  return voice === null && tells ? { by: claim.report, voice: null, polarity: frame.polarity, claim } : null;
};

const wordsFor = (judgements: readonly Judgement[]): string =>
  [
    ...new Set(
      judgements.flatMap(({ claim: { frame }, polarity }) =>
        [...frame.qualities, ...frame.objects]
          .filter((concept) => conceptOf(concept).polarity === polarity && conceptOf(concept).group !== "act")
          .map((concept) => conceptOf(concept).gloss),
      ),
    ),
  ]
    .slice(0, 3)
    .join(", ");

const evidenceOf = (judgements: readonly Judgement[]): Passage[] =>
  judgements
    .flatMap(({ claim }) => claim.claim.evidence)
    .sort(comparePassages)
    .slice(0, MOST_EVIDENCE);

/** @param tellsOf Whether the sentence of a claim tells of the event by itself. */
export const findContrast = (
  event: Event,
  claims: readonly ResolvedClaim[],
  sides: Sides,
  tellsOf: (claim: ResolvedClaim) => boolean,
): Point | null => {
  const judgements = claims.flatMap((claim) => judgementOf(claim, event, sides, tellsOf(claim)) ?? []);
  const good = judgements.filter(({ polarity }) => polarity === 1);
  const bad = judgements.filter(({ polarity }) => polarity === -1);
  const apart = (a: Judgement, b: Judgement): boolean =>
    (a.voice === null || b.voice === null ? a.voice !== b.voice : !shareSide(sides, [a.voice], [b.voice])) &&
    a.claim.frame.start !== b.claim.frame.start;
  const well = good.find((a) => bad.some((b) => apart(a, b)));
  const ill = well && bad.find((b) => apart(well, b));
  if (well === undefined || ill === undefined) return null;
  const of = (list: readonly Judgement[], by: string): Judgement[] => list.filter((judgement) => judgement.by === by);
  const holders = [...new Set([well, ill].map(({ by }) => by))];
  if (holders.length < 2) return null;
  const cellOf = (by: Judgement["by"], stance: "states" | "differs", list: readonly Judgement[]): Cell => {
    const value = wordsFor(of(list, by));
    return { by, stance, ...(value === "" ? {} : { value }), evidence: evidenceOf(of(list, by)) };
  };
  return {
    label: "How the talks were described",
    kind: "disagreement",
    cells: [cellOf(well.by, "states", good), cellOf(ill.by, "differs", bad)],
  };
};
