/**
 * The provenance graph over time, drawn. Credited links are dashed, detected ones solid. It repeats the list beside it for
 * the eye, so it is hidden from screen readers and left out of the keyboard's path; every link in it is in the list too.
 */
import { useMemo } from "preact/hooks";
import { shortenName } from "../../../src/dossier/report-name.ts";
import type { ProvenanceEdge } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { headlineOf, labelOf } from "../data/dossier-index.ts";
import { layOutProvenance } from "../data/provenance-layout.ts";
import { edgeKey, hrefTo } from "../data/route.ts";
import { shortDate } from "../data/when.ts";
import { relationWords } from "../data/words.ts";
import { columnWidth } from "./Page.tsx";

/** More links than this are a tangle nobody reads; the list has them all. */
const mostDrawn = 70;

interface Props {
  /** The surest first. */
  readonly edges: readonly ProvenanceEdge[];
  /** The key of the link that is open, if one is. */
  readonly open: string | null;
}

const columnLabel = (day: string | null, inPile: boolean): string =>
  day === null ? (inPile ? "no date" : "not in the pile") : shortDate(day);

/** Code units of the name of a lane. */
const longestName = 26;

export const ProvenanceGraph = ({ edges, open }: Props) => {
  const index = useDossier();
  const width = columnWidth();
  const drawn = useMemo(() => edges.slice(0, mostDrawn), [edges]);
  const layout = useMemo(() => layOutProvenance(index, drawn, width), [index, drawn, width]);
  return (
    <figure class="graph">
      <div class="graph-scroll">
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden="true"
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 10 10"
              refX="8"
              refY="5"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 1L9 5L0 9z" />
            </marker>
          </defs>
          {layout.columns.map(({ day, inPile, x }) => (
            <g key={`${day} ${inPile}`}>
              <text class="graph-day" x={x} y="18" text-anchor="middle">
                {columnLabel(day, inPile)}
              </text>
              <line class="graph-column" x1={x} x2={x} y1="28" y2={layout.height} />
            </g>
          ))}
          {layout.lanes.map(({ label, y }) => (
            <g key={label}>
              <line class="graph-lane" x1="0" x2={layout.width} y1={y} y2={y} />
              <text class="graph-outlet" x="0" y={y - 8}>
                {shortenName(label, longestName)}
                <title>{label}</title>
              </text>
            </g>
          ))}
          {layout.edges.map(({ edge, path }) => {
            const key = edgeKey(edge);
            const kind =
              edge.relation === "credits"
                ? "credited"
                : edge.relation === "shared-source" && index.reportById.has(edge.to)
                  ? "mutual"
                  : "detected";
            return (
              <a
                key={key}
                href={hrefTo("provenance", key)}
                tabindex={-1}
                class={`link ${kind} ${key === open ? "open" : ""}`}
              >
                <title>{`${labelOf(index, edge.from)} ${relationWords[edge.relation]} ${labelOf(index, edge.to)}`}</title>
                <path class="hit" d={path} />
                <path class="line" d={path} marker-end={kind === "mutual" ? undefined : "url(#arrow)"} />
              </a>
            );
          })}
          {layout.nodes.map(({ id, x, y, inPile }) => {
            const report = index.reportById.get(id);
            return (
              <a
                key={id}
                href={hrefTo(inPile ? "reports" : "names", id)}
                tabindex={-1}
                class={inPile ? "node" : "node unseen"}
              >
                <title>
                  {report === undefined ? `${labelOf(index, id)}: no report of it in the pile` : headlineOf(report)}
                </title>
                <circle cx={x} cy={y} r="8" />
              </a>
            );
          })}
        </svg>
      </div>
      <figcaption>
        <svg class="sample" viewBox="0 0 40 10" aria-hidden="true">
          <path class="line credited" d="M1 5H39" />
        </svg>{" "}
        credited in the text{" "}
        <svg class="sample" viewBox="0 0 40 10" aria-hidden="true">
          <path class="line detected" d="M1 5H39" />
        </svg>{" "}
        found by comparing{" "}
        <svg class="sample" viewBox="0 0 40 10" aria-hidden="true">
          <circle class="unseen" cx="20" cy="5" r="4" />
        </svg>{" "}
        credited, not in the pile. Arrows point to where the words came from; one column a day.
        {edges.length > drawn.length && ` Drawn: the ${mostDrawn} surest of ${edges.length} links.`}
      </figcaption>
    </figure>
  );
};
