/** One line of a report's text, with its marks, and beside it the notes of the findings that begin there. */
import type { Report, Span } from "../../../src/model/index.ts";
import { type Mark, partOf } from "../data/report-marks.ts";
import { cutSegments } from "../data/segments.ts";
import { LineNotes } from "./LineNotes.tsx";
import { RunningWords } from "./Words.tsx";

interface SegmentProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** True for the first stretch of the passage that the address points to. */
  readonly isTargetStart: boolean;
}

/** Marks can lie in each other; the innermost finding is the one its words link to. */
const Segment = ({ text, marks, isTargetStart }: SegmentProps) => {
  const href = marks.findLast((mark) => typeof mark.finding?.href === "string")?.finding?.href;
  let shown = <RunningWords text={text} />;
  for (const kind of new Set(marks.flatMap((mark) => mark.finding?.kind ?? []))) {
    shown = <span class={`mark-${kind}`}>{shown}</span>;
  }
  if (typeof href === "string") {
    shown = (
      <a class="marked" href={href} tabIndex={-1}>
        {shown}
      </a>
    );
  }
  if (!marks.some((mark) => mark.part !== undefined)) shown = <span class="outside">{shown}</span>;
  if (!marks.some((mark) => mark.target)) return shown;
  return isTargetStart ? (
    <mark class="target" id="target" tabIndex={-1}>
      {shown}
    </mark>
  ) : (
    <mark class="target">{shown}</mark>
  );
};

interface Props {
  readonly report: Report;
  readonly line: Span;
  readonly marks: readonly Mark[];
  /** Where the passage pointed to begins, if it begins in this line; else -1. */
  readonly targetStart: number;
}

export const Line = ({ report, line, marks, targetStart }: Props) => {
  const findings = marks.flatMap(({ finding }) =>
    finding !== undefined && finding.start >= line.start && finding.start < line.end ? [finding] : [],
  );
  return (
    <div class={`line ${partOf(marks)}`}>
      <p class="line-text" lang={report.lang} dir="auto">
        {cutSegments(line, marks).map(({ start, end, marks: over }) => (
          <Segment
            key={start}
            text={report.text.slice(start, end)}
            marks={over}
            isTargetStart={start === targetStart}
          />
        ))}
      </p>
      <LineNotes findings={findings} text={report.text} />
    </div>
  );
};
