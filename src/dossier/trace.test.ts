import { describe, expect, it } from "vitest";
import type { Dossier, ProvenanceEdge, Report } from "../model/index.ts";
import { findReports, type Traced, traceReport } from "./trace.ts";

const text = "Ministers meet in Oslo\n\nThey met.";
const report = (id: string, source: string): Report =>
  ({ id, source, sources: [source], url: null, text, headline: { start: 0, end: 22 }, body: [] }) as unknown as Report;
const edge = (from: string, to: string, relation: ProvenanceEdge["relation"], score = 1): ProvenanceEdge => ({
  from,
  to,
  relation,
  score,
  evidence: [],
});
const dossier = (edges: readonly ProvenanceEdge[]): Dossier =>
  ({
    reports: [report("r-1", "in/wire.txt"), report("r-2", "in/copy.txt"), report("r-3", "in/copy-of-copy.txt")],
    provenance: edges,
  }) as unknown as Dossier;

/** "r-2 verbatim(n-1 credits)" */
const show = ({ edge: { to, relation }, sources }: Traced): string =>
  `${to} ${relation}${sources.length > 0 ? `(${sources.map(show).join(", ")})` : ""}`;
const sourcesOf = (id: string, edges: readonly ProvenanceEdge[]): string[] => {
  const pile = dossier(edges);
  return traceReport(pile, pile.reports.find((one) => one.id === id) as Report).sources.map(show);
};

describe("the trace of a report", () => {
  it("goes on from what it was taken from, found links before credits", () => {
    expect(
      sourcesOf("r-3", [
        edge("r-3", "n-1", "credits"),
        edge("r-3", "r-2", "translation", 0.7),
        edge("r-2", "r-1", "verbatim", 0.9),
        edge("r-1", "n-1", "credits"),
      ]),
    ).toEqual(["r-2 translation(r-1 verbatim(n-1 credits))", "n-1 credits"]);
  });

  it("does not go round in circles", () => {
    expect(sourcesOf("r-1", [edge("r-1", "r-2", "verbatim"), edge("r-2", "r-1", "verbatim")])).toEqual([
      "r-2 verbatim(r-1 verbatim)",
    ]);
  });

  it("does not go on from a report that only shares a source", () => {
    expect(sourcesOf("r-1", [edge("r-1", "r-2", "shared-source"), edge("r-2", "n-1", "credits")])).toEqual([
      "r-2 shared-source",
    ]);
  });

  it("names who took it up", () => {
    const pile = dossier([edge("r-2", "r-1", "verbatim", 0.6), edge("r-3", "r-1", "translation", 0.9)]);
    expect(traceReport(pile, pile.reports[0] as Report).takenBy.map(({ from }) => from)).toEqual(["r-3", "r-2"]);
  });
});

describe("the report asked for", () => {
  it.each([
    ["r-2", ["r-2"]],
    ["copy.txt", ["r-2"]],
    ["in/wire.txt", ["r-1"]],
    ["COPY", ["r-2", "r-3"]],
    ["ministers MEET", ["r-1", "r-2", "r-3"]],
    ["nothing", []],
  ])("%s", (wanted, expected) => {
    expect(findReports(dossier([]), wanted).map(({ id }) => id)).toEqual(expected);
  });
});
