import { expect, test } from "vitest";
import { entityId, reportId } from "../../../test/web/fixture/builder.ts";
import { sampleDossier } from "../../../test/web/fixture/dossier.ts";
import { createIndex } from "./dossier-index.ts";
import { layOutProvenance } from "./provenance-layout.ts";

const index = createIndex(sampleDossier);
const layout = layOutProvenance(index, sampleDossier.provenance, 1080);
const nodeOf = (id: string) => layout.nodes.find((node) => node.id === id)!;

test("time runs from left to right; a source that is not in the pile stands before all", () => {
  const [unseen, wire, paper, later] = [
    nodeOf(entityId("ministry")),
    nodeOf(reportId("lna")),
    nodeOf(reportId("kurier")),
    nodeOf(reportId("observer-april")),
  ];
  expect(unseen.inPile).toBe(false);
  expect([unseen.x, wire.x, paper.x, later.x]).toEqual([unseen.x, wire.x, paper.x, later.x].toSorted((a, b) => a - b));
  expect(new Set([unseen.x, wire.x, paper.x, later.x]).size).toBe(4);
});

test("each outlet has its lane, and no two nodes share a place", () => {
  const places = new Set(layout.nodes.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(layout.nodes.length);
  expect(layout.lanes.map((lane) => lane.label)).toContain("Kurier Doliny");
});

test("every link is drawn, two between the same reports on different paths", () => {
  expect(layout.edges).toHaveLength(sampleDossier.provenance.length);
  expect(new Set(layout.edges.map((edge) => edge.path)).size).toBe(layout.edges.length);
});
