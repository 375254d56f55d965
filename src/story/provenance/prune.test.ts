import { describe, expect, it } from "vitest";
import type { ProvenanceEdge } from "../../model/index.ts";
import { pruneEdges } from "./prune.ts";

const edge = (
  from: string,
  to: string,
  relation: ProvenanceEdge["relation"],
  score: number,
  start = 0,
  end = 10,
): ProvenanceEdge => ({
  from,
  to,
  relation,
  score,
  evidence: [{ a: { report: from, start, end, exact: "x".repeat(end - start) }, b: null }],
});
const told = (edges: readonly ProvenanceEdge[]): string[] =>
  pruneEdges(edges).map(({ from, to, relation }) => `${from} ${relation} ${to}`);

describe("pruneEdges", () => {
  it("leaves a copy its source, not its source's other copies", () => {
    expect(
      told([
        edge("copy", "wire", "trimmed", 0.9),
        edge("copy", "other", "rewrite", 0.95),
        edge("other", "wire", "rewrite", 0.9),
      ]),
    ).toEqual(["copy trimmed wire", "other rewrite wire"]);
  });
  it("keeps a second source that lends other passages", () => {
    expect(
      told([edge("merged", "one", "trimmed", 0.9, 0, 10), edge("merged", "two", "trimmed", 0.8, 50, 60)]).length,
    ).toBe(2);
  });
  it("drops a second source for the same passages", () => {
    expect(told([edge("copy", "one", "trimmed", 0.9), edge("copy", "two", "translation", 0.8)])).toEqual([
      "copy trimmed one",
    ]);
  });
  it("tells a shared source once along a chain of copies", () => {
    expect(
      told([
        edge("copy", "wire", "trimmed", 0.9),
        edge("wire", "readout", "shared-source", 0.9),
        edge("copy", "readout", "shared-source", 0.9),
      ]),
    ).toEqual(["copy trimmed wire", "wire shared-source readout"]);
  });
  it("leaves credits alone", () => {
    expect(told([edge("a", "n-agency", "credits", 1), edge("a", "n-other", "credits", 1)]).length).toBe(2);
  });
});
