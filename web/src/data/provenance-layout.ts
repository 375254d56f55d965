/**
 * Places the reports and sources of a provenance graph: time runs from left to right, one column a day (so a quiet month
 * takes no room), one lane an outlet. Sources that are credited but are not in the pile stand in a column of their own on
 * the left, those without a date in one on the right. Pure geometry; drawing is the component's.
 */
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

/** Bends an edge away from the straight line, so that those between the same two nodes, or along one lane, stay apart. */
const pathOf = (from: GraphNode, to: GraphNode, bend: number): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [mx, my] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
  const reach = Math.hypot(to.x - mx, to.y - my) || 1;
  const stop = nodeRadius + 5;
  const [ex, ey] = [to.x - ((to.x - mx) / reach) * stop, to.y - ((to.y - my) / reach) * stop];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(mx)} ${round(my)} ${round(ex)} ${round(ey)}`;
};

/** @param width What it spreads to where the days are few, in CSS pixels; more days make it wider. */
export const layOutProvenance = (index: DossierIndex, edges: readonly ProvenanceEdge[], width: number): GraphLayout => {
  const places = placesOf(index, edges);
  const lanes = [...new Set(places.map((place) => place.lane))].map((label, i) => ({
    label,
    y: top + laneHeight * (i + 0.5),
  }));
  const laneY = new Map(lanes.map((lane) => [lane.label, lane.y]));
  const nodes: GraphNode[] = [];
  const columns: { day: string | null; inPile: boolean; x: number }[] = [];
  const groups = [...Map.groupBy(places, columnKey).values()];
  const share = Math.min(mostColumn, (width - laneLabelWidth) / Math.max(groups.length, 1));
  let left = laneLabelWidth;
  for (const ofColumn of groups) {
    const cells = Map.groupBy(ofColumn, (place) => place.lane);
    const widest = Math.max(...[...cells.values()].map((cell) => cell.length));
    const columnWidth = Math.max(leastColumn, share, columnPadding * 2 + nodeGap * (widest - 1));
    for (const [lane, cell] of cells) {
      const first = left + columnWidth / 2 - (nodeGap * (cell.length - 1)) / 2;
      for (const [i, place] of cell.entries()) {
        nodes.push({ id: place.id, x: first + i * nodeGap, y: laneY.get(lane)!, inPile: place.inPile });
      }
    }
    columns.push({ day: ofColumn[0]!.day, inPile: ofColumn[0]!.inPile, x: left + columnWidth / 2 });
    left += columnWidth;
  }
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const between = new Map<string, number>();
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [nodeById.get(edge.from), nodeById.get(edge.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const pair = [edge.from, edge.to].toSorted().join(" ");
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    const upright = from.x === to.x ? Math.abs(from.y - to.y) / 4 : 0; // past the nodes between, not through them
    return [{ edge, path: pathOf(from, to, 16 + 18 * nth + upright) }];
  });
  return { width: left, height: top + laneHeight * lanes.length + 12, lanes, columns, nodes, edges: drawn };
};
