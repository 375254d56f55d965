/**
 * How sure it is what came of a commitment, by what can be checked: how many reports tell it that were not taken from one another, and
 * whether they agree.
 */
import type { Commitment, Dossier, ReportId } from "../model/index.ts";

export interface Surety {
  /** Reports that tell of what decides the status, and how many of them are no copy of another of them. */
  readonly reports: number;
  readonly independent: number;
  /** True where other reports say that something else came of it. */
  readonly contested: boolean;
}

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
