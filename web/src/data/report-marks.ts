/** What is to be drawn over a report's text: its parts, the findings of the chosen kinds, the passage pointed to. */
import type { Report, Span } from "../../../src/model/index.ts";
import type { Finding, FindingKind } from "./findings.ts";

const parts = ["headline", "body", "byline", "dateline"] as const;
type Part = (typeof parts)[number];

export interface Mark extends Span {
  /** The part of the article that this stretch is; what has none lies outside the article. */
  readonly part?: Part;
  readonly finding?: Finding;
  /** The passage that the address points to. */
  readonly target?: true;
}

/** What a line is: the weightiest part of the article that it holds any of. */
export const partOf = (marks: readonly Mark[]): Part | "outside" =>
  parts.find((part) => marks.some((mark) => mark.part === part)) ?? "outside";

const partMark = (part: Part, span: Span | null): Mark[] => (span === null ? [] : [{ ...span, part }]);

export const marksOf = (
  report: Report,
  findings: readonly Finding[],
  kinds: readonly FindingKind[],
  target: Span | null,
): Mark[] => [
  ...partMark("headline", report.headline),
  ...partMark("byline", report.byline),
  ...partMark("dateline", report.dateline),
  ...report.body.flatMap((paragraph) => partMark("body", paragraph)),
  ...findings
    .filter((finding) => kinds.includes(finding.kind))
    .map((finding) => ({ start: finding.start, end: finding.end, finding })),
  ...(target === null ? [] : [{ ...target, target: true as const }]),
];

/** Puts each mark with the lines it touches, in one walk over both. */
export const marksByLine = (lines: readonly Span[], marks: readonly Mark[]): Mark[][] => {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  return lines.map((line) => {
    open = open.filter((mark) => mark.end > line.start);
    for (let mark = sorted[next]; mark !== undefined && mark.start < line.end; mark = sorted[next]) {
      if (mark.end > line.start) open.push(mark);
      next += 1;
    }
    return [...open];
  });
};
