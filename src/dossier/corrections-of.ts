/** What readers did to a finding, for those who read it: each correction in one clause, with who and when. */
import type { AppliedCorrection, Dossier } from "../model/index.ts";

/** "joined of “Kim” and “Kim Jong Un” by Anna Keller": what was done, and by whom. */
export const correctionWords = ({ action, by, labels, to }: AppliedCorrection): string => {
  const named = labels.map((label) => `“${label}”`).join(" and ");
  const what =
    action === "join"
      ? `joined of ${named}`
      : action === "split"
        ? `split out of ${named}`
        : action === "rename"
          ? `renamed, before ${named}`
          : action === "retype"
            ? `set to ${to ?? "another type"}`
            : action === "reject"
              ? `${named} rejected`
              : "confirmed";
  return `${what} by ${by}`;
};

/** Looks up the corrections that a finding carries. */
export const correctionsIn = ({
  corrections = [],
}: Dossier): ((finding: { readonly corrections?: readonly string[] | undefined }) => AppliedCorrection[]) => {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  return (finding) => (finding.corrections ?? []).flatMap((id) => byId.get(id) ?? []);
};
