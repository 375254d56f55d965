/** A report beside another that renders it: line by line, the stretches that match numbered on both sides. */
import type { Report, Span } from "../../../src/model/index.ts";
import { type Pair, type Row, rowsOf } from "../data/parallel.ts";
import { hrefToPassage } from "../data/route.ts";
import { cutSegments } from "../data/segments.ts";
import { plural } from "../data/words.ts";
import { PassageText } from "./PassageText.tsx";
import { ReportName } from "./ReportName.tsx";
import { RunningWords, Words } from "./Words.tsx";

/** The line's own words, those that the other report has too marked with the numbers of the pairs. */
const OwnLine = ({ report, row: { line, pairs } }: { readonly report: Report; readonly row: Row }) => {
  const outside =
    !(report.headline !== null && report.headline.start < line.end && report.headline.end > line.start) &&
    !report.body.some((part) => part.start < line.end && part.end > line.start);
  const marks = pairs.map(({ here, number }) => ({ start: here.start, end: here.end, number }));
  return (
    <p class={`line-text ${outside ? "outside" : ""}`} lang={report.lang} dir="auto">
      {cutSegments(line, marks).map(({ start, end, marks: over }) => {
        const begins = over.filter((mark) => mark.start === start).map((mark) => mark.number);
        const words = <RunningWords text={report.text.slice(start, end)} />;
        return over.length === 0 ? (
          <span key={start}>{words}</span>
        ) : (
          <span key={start}>
            {begins.length > 0 && <sup class="pair-number">{begins.join(" ")}</sup>}
            <mark class="mark-copy">{words}</mark>
          </span>
        );
      })}
    </p>
  );
};

const Alone = ({ report, lines }: { readonly report: Report; readonly lines: readonly Span[] }) =>
  lines.length === 0 ? null : (
    <details class="fold">
      <summary>{plural(lines.length, "line")} of the other without a match here</summary>
      <ul class="plain">
        {lines.map(({ start, end }) => (
          <li key={start} class="sourced">
            <a class="passage" href={hrefToPassage({ report: report.id, start, end })}>
              <Words text={report.text.slice(start, end)} lang={report.lang} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );

interface Props {
  readonly report: Report;
  readonly other: Report;
  readonly pairs: readonly Pair[];
}

export const ParallelText = ({ report, other, pairs }: Props) => {
  const { rows, unanswered } = rowsOf(report, other, pairs);
  return (
    <section class="parallel" aria-label="The two texts side by side">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <ReportName report={report} />
            </th>
            <th scope="col">
              <ReportName report={other} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line.start}>
              <td>
                <OwnLine report={report} row={row} />
              </td>
              <td>
                {row.pairs.map(({ there, number }) => (
                  <p key={number} class="line-text">
                    <sup class="pair-number">{number}</sup>
                    <PassageText passage={there} />
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Alone report={other} lines={unanswered} />
    </section>
  );
};
