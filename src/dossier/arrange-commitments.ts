/** Commitments as they are followed: by the side that made them, the broken ones first, each with what came of it and how sure that is. */
import type { Commitment, Dossier, EntityId, IsoPrefix } from "../model/index.ts";
import { findNamed, type KnownNames } from "./find-statements.ts";
import { type Surety, suretyOf } from "./surety.ts";

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
