/**
 * Which two claims are set against each other: those that are likely about one thing, exclude each other, and are of two voices of
 * different sides or of two reports. A function of the two claims and their two reports alone, so that no third report makes a disagreement.
 */
import type { EntityId, ReportId } from "../../model/index.ts";
import { type Sides, shareSide } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import { areOpposed, type Difference, findDifference } from "./differences.ts";
import type { Member } from "./likeness.ts";

export type Holder = ReportId | EntityId;

export interface Conflict {
  readonly a: Member;
  readonly b: Member;
  readonly holders: readonly [Holder, Holder];
  readonly difference: Difference;
  /** Log odds that the two are about one thing. */
  readonly score: number;
}

/** Log odds from which on two claims that differ are set against each other. */
const LEAST: Readonly<Record<Difference["slot"], number>> = { degree: -0.8, number: 0, modality: 0, negation: 0 };
/** The same where one says refused what the other says promised. */
const LEAST_OPPOSED = -1;

/**
 * Whom two claims are set against each other by: two voices of different sides, else two reports; null where both are one report's own or
 * one side's.
 */
const holdersOf = (a: ResolvedClaim, b: ResolvedClaim, sides: Sides): readonly [Holder, Holder] | null => {
  if (a.voice !== null && b.voice !== null && !shareSide(sides, [a.voice], [b.voice])) return [a.voice, b.voice];
  return a.report === b.report ? null : [a.report, b.report];
};

/** @param score Log odds that the two are about one thing. */
export const findConflict = (a: Member, b: Member, score: number, sides: Sides): Conflict | null => {
  if (score < LEAST_OPPOSED) return null;
  const holders = holdersOf(a.claim, b.claim, sides);
  const difference = holders === null ? null : findDifference(a.claim, b.claim);
  if (holders === null || difference === null) return null;
  const least = areOpposed(a.claim, b.claim) ? LEAST_OPPOSED : LEAST[difference.slot];
  return score >= least ? { a, b, holders, difference, score } : null;
};
