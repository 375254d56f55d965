/**
 * A report's text as it was, line by line, with the findings marked in place and noted beside the line they begin in. What
 * lies outside the article is grey and says so; the passage that the address points to stands out and is scrolled to.
 */
import { useState } from "preact/hooks";
import type { Report } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { type FindingKind, findingKinds, findingsIn } from "../data/findings.ts";
import { marksByLine, marksOf } from "../data/report-marks.ts";
import { rangeOf } from "../data/route.ts";
import { linesOf } from "../data/segments.ts";
import { Line } from "./Line.tsx";

const kindWords: Readonly<Record<FindingKind, string>> = {
  statement: "statements",
  event: "events",
  commitment: "commitments",
  account: "points of difference",
  credit: "credits",
  copy: "shared passages",
  name: "names",
  signal: "doubts",
};
const markedAtFirst: readonly FindingKind[] = ["statement", "event", "commitment", "credit", "signal"];

interface Props {
  readonly report: Report;
  /** The passage to show, as the address gives it: `120-180`. */
  readonly at: string | undefined;
}

export const MarkedText = ({ report, at }: Props) => {
  const [kinds, setKinds] = useState(markedAtFirst);
  const findings = findingsIn(useDossier(), report);
  const target = rangeOf(at, report.text.length);
  const lines = linesOf(report.text);
  const marks = marksByLine(lines, marksOf(report, findings, kinds, target));
  const targetLine = lines.findIndex((line) => target !== null && line.end > target.start);
  const present = findingKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
  const toggle = (kind: FindingKind): void =>
    setKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);
  return (
    <section class="marked-text" aria-label="Text of the report">
      {present.length > 0 && (
        <fieldset class="marks">
          <legend>Marked in the text</legend>
          {present.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
              <span class={`mark-${kind}`}>{kindWords[kind]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {lines.map((line, i) => (
        <Line
          key={line.start}
          report={report}
          line={line}
          marks={marks[i]!}
          targetStart={target !== null && i === targetLine ? Math.max(target.start, line.start) : -1}
        />
      ))}
      {lines.length === 0 && <p class="nothing">This report has no text.</p>}
    </section>
  );
};
