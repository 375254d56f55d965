/**
 * Commitments as they are followed: by the side that made them, the broken ones first, each with what came of it and how sure that is.
 * How sure is said by what can be checked: how many reports tell it that were not taken from one another, and whether they agree.
 */
import type { Commitment, Dossier, EntityId, IsoPrefix, ReportId } from "../model/index.ts";
import { findNamed, type KnownNames } from "./find-statements.ts";

export interface Surety {
  /** Reports that tell of what decides the status, and how many of them are no copy of another of them. */
  readonly reports: number;
  readonly independent: number;
  /** True where other reports say that something else came of it. */
  readonly contested: boolean;
}

export interface FollowedCommitment {
  readonly commitment: Commitment;
  /** Of its status; null where it is open, as nothing has been found. */
  readonly surety: Surety | null;
}

export interface CommitmentsOfSide {
  /** Who made them together; empty where nobody is named. */
  readonly by: readonly EntityId[];
  readonly commitments: readonly FollowedCommitment[];
}

const statusOrder = ["broken", "contradicted", "open", "kept"] as const;

/** Reports, less those that were taken from, or share a source with, another of them. */
const countIndependent = (reports: ReadonlySet<ReportId>, { provenance }: Dossier): number => {
  const copies = new Set(
    provenance
      .filter(({ from, to, relation }) => relation !== "credits" && from !== to && reports.has(from) && reports.has(to))
      .map(({ from }) => from),
  );
  return Math.max(1, reports.size - copies.size);
};

/** How sure the status of a commitment is; null where it is open. */
export const suretyOf = ({ status, followUps }: Commitment, dossier: Dossier): Surety | null => {
  if (status === "open") return null;
  const deciding = followUps.filter(({ relation }) => relation === status);
  const reports = new Set(deciding.flatMap(({ evidence }) => evidence.map(({ report }) => report)));
  if (reports.size === 0) return null;
  return {
    reports: reports.size,
    independent: countIndependent(reports, dossier),
    contested: followUps.some(({ relation }) => relation !== status && relation !== "repeated"),
  };
};

/** How sure it is in a clause: "2 reports say so, all from one source". */
export const suretyWords = ({ reports, independent, contested }: Surety): string => {
  const told =
    reports === 1
      ? "one report says so"
      : independent === reports
        ? `${reports} reports say so`
        : independent === 1
          ? `${reports} reports say so, all from one source`
          : `${reports} reports say so, ${independent} of them by themselves`;
  return contested ? `${told}; others tell it otherwise` : told;
};

const compareDays = (a: IsoPrefix | null, b: IsoPrefix | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

export interface CommitmentQuery {
  /** A name of one of those who made it, in any script. */
  readonly by?: string | undefined;
  readonly status?: Commitment["status"] | undefined;
}

/** The commitments that fit all that is asked; the side with most of them first, in a side those that failed first, then by day. */
export const arrangeCommitments = (
  dossier: Dossier,
  { by, status }: CommitmentQuery,
  directory: readonly KnownNames[],
): CommitmentsOfSide[] => {
  const named = by === undefined ? null : findNamed(dossier, by, directory);
  const fitting = dossier.commitments.filter(
    (one) => (named === null || one.by.some((id) => named.has(id))) && (status === undefined || one.status === status),
  );
  const sides = Map.groupBy(fitting, (commitment) => JSON.stringify([...commitment.by].sort()));
  return [...sides]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([, commitments]) => ({
      by: commitments[0]?.by ?? [],
      commitments: commitments
        .sort(
          (a, b) =>
            statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
            compareDays(a.date, b.date) ||
            (a.id < b.id ? -1 : 1),
        )
        .map((commitment) => ({ commitment, surety: suretyOf(commitment, dossier) })),
    }));
};
