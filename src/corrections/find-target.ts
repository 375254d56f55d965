/**
 * Finds again what a correction was about. Ids are made of content and may change when a report is added or a stage reads better, so an
 * entry keeps where the finding stood: what stands there now is what it is about. Where two stand there alike, neither is taken.
 */
import type { Anchor, CorrectionTarget, ReportId } from "../model/index.ts";
import type { Finding } from "./findings.ts";

/** Passages of a finding that an entry keeps: enough to know it by, spread over the reports. */
const MOST_ANCHORS = 24;
/** Share of two ranges together that they have in common, from which on they are taken for the same place. */
const SAME_PLACE = 0.5;

const inTextOrder = (a: Anchor, b: Anchor): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;

/** What an entry keeps of a finding's passages: the first of each report, then the second of each, and so on. */
export const anchorsOf = (passages: readonly Anchor[]): Anchor[] => {
  const byReport = [...Map.groupBy([...passages].sort(inTextOrder), ({ report }) => report).values()];
  const kept: Anchor[] = [];
  for (let round = 0; kept.length < MOST_ANCHORS && byReport.some((some) => some.length > round); round++)
    for (const some of byReport) {
      const anchor = some[round];
      if (anchor !== undefined && kept.length < MOST_ANCHORS)
        kept.push({ report: anchor.report, start: anchor.start, end: anchor.end });
    }
  return kept.sort(inTextOrder);
};

/** Share of two ranges of one report together that both hold: 1 where they are the same, 0 where they do not touch. */
const sharedPart = (a: Anchor, b: Anchor): number => {
  if (a.report !== b.report) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

export const isSamePlace = (a: Anchor, b: Anchor): boolean => sharedPart(a, b) >= SAME_PLACE;

type ByReport = ReadonlyMap<ReportId, readonly { readonly passage: Anchor; readonly finding: Finding }[]>;

/** Findings by the reports they stand in. */
export interface FindingIndex {
  readonly byId: ReadonlyMap<string, Finding>;
  readonly byReport: ByReport;
}

export const indexFindings = (findings: readonly Finding[]): FindingIndex => ({
  byId: new Map(findings.map((finding) => [finding.id, finding])),
  byReport: Map.groupBy(
    findings.flatMap((finding) => finding.passages.map((passage) => ({ passage, finding }))),
    ({ passage }) => passage.report,
  ),
});

/** How much of what is kept of a target stands in each finding. */
const weigh = ({ passages }: CorrectionTarget, byReport: ByReport): Map<Finding, number> => {
  const weights = new Map<Finding, number>();
  for (const anchor of passages) {
    const here = new Map<Finding, number>();
    for (const { passage, finding } of byReport.get(anchor.report) ?? []) {
      const shared = sharedPart(anchor, passage);
      if (shared >= SAME_PLACE) here.set(finding, Math.max(shared, here.get(finding) ?? 0));
    }
    for (const [finding, shared] of here) weights.set(finding, shared + (weights.get(finding) ?? 0));
  }
  return weights;
};

/** The finding that a correction is about; undefined where none stands there now, or several alike. */
export const findTarget = (target: CorrectionTarget, { byId, byReport }: FindingIndex): Finding | undefined => {
  const same = byId.get(target.id);
  if (same?.passages.some((passage) => target.passages.some((anchor) => isSamePlace(anchor, passage)))) return same;
  const weights = [...weigh(target, byReport)];
  const most = Math.max(0, ...weights.map(([, weight]) => weight));
  const best = weights.filter(([, weight]) => weight === most).map(([finding]) => finding);
  const named = best.length > 1 ? best.filter(({ label }) => label === target.label) : best;
  return named.length === 1 ? named[0] : undefined;
};
