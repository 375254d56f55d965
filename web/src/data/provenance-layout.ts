/**
 * Places the reports and sources of a provenance graph: time runs from left to right, one column a day (so a quiet month
 * takes no room), one lane an outlet. Sources that are credited but are not in the pile stand in a column of their own on
 * the left, those without a date in one on the right. Pure geometry by d3's scales and curves; drawing is the component's.
 */
import { cumsum, group, max } from "d3-array";
import { scalePoint } from "d3-scale";
import { curveNatural, line } from "d3-shape";
import type { ProvenanceEdge } from "../../../src/model/index.ts";
import { compareDays, type DossierIndex, dayOf, labelOf } from "./dossier-index.ts";

export interface GraphNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** False for a source that is credited but has no report in the pile. */
  readonly inPile: boolean;
}

export interface GraphEdge {
  readonly edge: ProvenanceEdge;
  /** An SVG path from the borrower to what it borrows from, ending short of the node for the arrow's head. */
  readonly path: string;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly label: string; readonly y: number }[];
  readonly columns: readonly { readonly day: string | null; readonly inPile: boolean; readonly x: number }[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const laneLabelWidth = 200;
const top = 44;
const laneHeight = 56;
const nodeGap = 30;
const columnPadding = 34;
const leastColumn = 96;
const mostColumn = 220;
const nodeRadius = 8;

interface Place {
  readonly id: string;
  readonly lane: string;
  readonly day: string | null;
  readonly inPile: boolean;
}

const placesOf = (index: DossierIndex, edges: readonly ProvenanceEdge[]): Place[] => {
  const ids = [...new Set(edges.flatMap((edge) => [edge.to, edge.from]))].toSorted();
  return ids
    .map((id) => {
      const report = index.reportById.get(id);
      return {
        id,
        lane: labelOf(index, id),
        day: report === undefined ? null : (dayOf(report)?.slice(0, 10) ?? null),
        inPile: report !== undefined,
      };
    })
    .toSorted((a, b) => Number(a.inPile) - Number(b.inPile) || compareDays(a.day, b.day));
};

const columnKey = (place: Place): string => (place.inPile ? (place.day ?? "undated") : "unseen");

const curve = line().curve(curveNatural).digits(1);

/** Bends an edge away from the straight line, so that those between the same two nodes, or along one lane, stay apart. */
const pathOf = (from: GraphNode, to: GraphNode, bend: number): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle: [number, number] = [
    (from.x + to.x) / 2 - (dy / length) * bend,
    (from.y + to.y) / 2 + (dx / length) * bend,
  ];
  const reach = Math.hypot(to.x - middle[0], to.y - middle[1]) || 1;
  const stop = (nodeRadius + 5) / reach;
  const end: [number, number] = [to.x - (to.x - middle[0]) * stop, to.y - (to.y - middle[1]) * stop];
  return curve([[from.x, from.y], middle, end]) ?? "";
};

/** Nodes beside each other, about a middle. */
const besides = (places: readonly Place[], middle: number) => {
  const half = (nodeGap * (places.length - 1)) / 2;
  return scalePoint(
    places.map(({ id }) => id),
    [middle - half, middle + half],
  );
};

/** @param width What it spreads to where the days are few, in CSS pixels; more days make it wider. */
export const layOutProvenance = (index: DossierIndex, edges: readonly ProvenanceEdge[], width: number): GraphLayout => {
  const places = placesOf(index, edges);
  const labels = [...new Set(places.map(({ lane }) => lane))];
  const bottom = top + laneHeight * labels.length;
  const laneY = scalePoint(labels, [top + laneHeight / 2, bottom - laneHeight / 2]);
  const groups = [...group(places, columnKey).values()].map((ofColumn) => ({
    ofColumn,
    cells: [...group(ofColumn, ({ lane }) => lane).values()],
  }));
  const share = Math.min(mostColumn, (width - laneLabelWidth) / Math.max(groups.length, 1));
  const widths = groups.map(({ cells }) => {
    const widest = max(cells, ({ length }) => length) ?? 1;
    return Math.max(leastColumn, share, columnPadding * 2 + nodeGap * (widest - 1));
  });
  const rights = cumsum([laneLabelWidth, ...widths]);
  const columns = groups.map(({ ofColumn, cells }, i) => {
    const { day, inPile } = ofColumn[0]!;
    return { day, inPile, cells, x: (rights[i]! + rights[i + 1]!) / 2 };
  });
  const nodes: GraphNode[] = columns.flatMap(({ cells, x }) =>
    cells.flatMap((cell) => {
      const along = besides(cell, x);
      return cell.map(({ id, lane, inPile }) => ({ id, x: along(id)!, y: laneY(lane)!, inPile }));
    }),
  );
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const between = new Map<string, number>();
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [nodeById.get(edge.from), nodeById.get(edge.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const pair = [edge.from, edge.to].toSorted().join(" ");
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    const upright = from.x === to.x ? Math.abs(from.y - to.y) / 8 : 0; // past the nodes between, not through them
    return [{ edge, path: pathOf(from, to, 8 + 9 * nth + upright) }];
  });
  return {
    width: rights.at(-1)!,
    height: bottom + 12,
    lanes: labels.map((label) => ({ label, y: laneY(label)! })),
    columns,
    nodes,
    edges: drawn,
  };
};
