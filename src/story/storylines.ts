/**
 * The affairs that a mixed pile falls into: reports grouped across languages by whom and what they are about and by when they
 * appeared. Pairs of reports that share keys are joined, the likest first, while the two groups as wholes stay alike; so the
 * same pile gives the same affairs in whatever order it came. An affair is loose: two summits of the same leaders are one.
 */
import { makeId, type ReportId } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import type { Fingerprint } from "../read/fingerprint.ts";
import { findCandidates } from "./provenance/candidates.ts";
import { cosine, type SubjectVector, subjectOf, sumSubjects } from "./storylines/subject.ts";

export type Storylines = readonly { readonly id: string; readonly reports: readonly ReportId[] }[];

/** Likeness of two groups as wholes from which on they are one affair. By judgement: not measured yet. */
const ONE_AFFAIR = 0.2;

/** How likely two reports alone are of one story (by judgement: not calibrated yet), and whether they are taken for it. */
export const likenessOf = (
  a: { readonly fingerprint: Fingerprint },
  b: { readonly fingerprint: Fingerprint },
): { readonly probability: number; readonly same: boolean } => {
  const probability = cosine(subjectOf(a), subjectOf(b));
  return { probability, same: probability >= ONE_AFFAIR };
};

/** True where two reports alone would be one affair. */
export const isOneAffair = (
  a: { readonly fingerprint: Fingerprint },
  b: { readonly fingerprint: Fingerprint },
): boolean => cosine(subjectOf(a), subjectOf(b)) >= ONE_AFFAIR;

interface Group {
  readonly members: readonly ReportId[];
  readonly subject: SubjectVector;
}

/** Groups reports into affairs; members and affairs in the order of ids. */
export const groupReports = (docs: readonly Pick<ReadDoc, "report" | "fingerprint">[]): ReportId[][] => {
  const groups = new Map<ReportId, Group>(
    docs.map((doc) => [doc.report.id, { members: [doc.report.id], subject: subjectOf(doc) }]),
  );
  const likeness = (one: ReportId, two: ReportId): number => cosine(groups.get(one)!.subject, groups.get(two)!.subject);
  const pairs = findCandidates(docs.map(({ report, fingerprint }) => ({ id: report.id, fingerprint })))
    .map(([a, b]) => ({ a, b, likeness: likeness(a, b) }))
    .filter((pair) => pair.likeness >= ONE_AFFAIR)
    .sort((one, two) => two.likeness - one.likeness || (one.a + one.b < two.a + two.b ? -1 : 1));
  for (const { a, b } of pairs) {
    const [one, two] = [groups.get(a)!, groups.get(b)!];
    if (one === two || cosine(one.subject, two.subject) < ONE_AFFAIR) continue;
    const joined: Group = {
      members: [...one.members, ...two.members].sort(),
      subject: sumSubjects(one.subject, two.subject),
    };
    for (const member of joined.members) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map(({ members }) => [...members]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
};

export const storylinesStage: StoryStage<"entities" | "provenance", "storylines"> = {
  name: "storylines",
  version: 1,
  needs: ["entities", "provenance"],
  adds: "storylines",
  run: (docs) => ({
    layer: groupReports(docs).map((reports) => ({ id: makeId("story", [reports[0]!]), reports })),
    notices: [],
  }),
};
