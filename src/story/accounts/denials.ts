/** Denials that do not repeat what they deny: "Baku denied this" is about what the report told right before. */
import { conceptOf } from "../../languages/concepts.ts";
import type { EntityId, Point, ReportId } from "../../model/index.ts";
import { type Sides, shareSide } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";

/** How many sentences back what is denied may stand. */
const REACH = 1;

/** True where a claim denies without saying what. */
export const isBareDenial = ({ frame }: ResolvedClaim): boolean =>
  frame.act === "deny" &&
  !frame.negated &&
  frame.objects.every((concept) => conceptOf(concept).group === "role" || conceptOf(concept).party);

/** What a bare denial is about: the claim before it in its report that is not the denier's own. */
const findDenied = (denial: ResolvedClaim, claims: readonly ResolvedClaim[], sides: Sides): ResolvedClaim | undefined =>
  claims.findLast(
    (claim) =>
      claim.report === denial.report &&
      claim.frame.end <= denial.frame.start &&
      denial.frame.sentence - claim.frame.sentence <= REACH &&
      claim.frame.act !== null &&
      claim.frame.objects.length > 0 &&
      (claim.voice === null || !shareSide(sides, [claim.voice], denial.actors)),
  );

/** @param claims All claims of one event in the order of the text. @param labelOf Words for a claim. */
export const findDenials = (
  claims: readonly ResolvedClaim[],
  sides: Sides,
  labelOf: (claim: ResolvedClaim) => string,
): Point[] =>
  claims.flatMap((denial) => {
    const [denier] = denial.actors;
    if (!isBareDenial(denial) || denier === undefined) return [];
    const denied = findDenied(denial, claims, sides);
    if (denied === undefined) return [];
    const by: ReportId | EntityId = denied.voice ?? denied.report;
    return [
      {
        label: labelOf(denied),
        kind: "disagreement",
        cells: [
          { by, stance: "states", evidence: denied.claim.evidence },
          { by: denier, stance: "denies", evidence: denial.claim.evidence },
        ],
      },
    ];
  });
