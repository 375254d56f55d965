/** Which reports were taken from one another, as the ledger asks it: a copy's quotes are its original's. */
import type { ReportId } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import type { Provenance } from "../provenance.ts";

export interface Relatives {
  /** True where one of two reports surely keeps the other's text, whole, cut or translated; a rewrite may be of another occasion. */
  readonly copied: (a: ReportId, b: ReportId) => boolean;
  /** True where one of two reports is surely taken from the other, rewrites included. */
  readonly derived: (a: ReportId, b: ReportId) => boolean;
  /** The reports that one was taken from, found by comparing. */
  readonly sourcesOf: (report: ReportId) => readonly ReportId[];
  /** Those of them that it is a translation of. */
  readonly originalsOf: (report: ReportId) => readonly ReportId[];
}

/** Score from which on a copy is sure enough to join what else would stay apart. */
const SURE = 0.9;

export const findRelatives = ({ edges }: Pick<Provenance, "edges">): Relatives => {
  const copied = new Set<string>();
  const derived = new Set<string>();
  const sources = new Map<ReportId, ReportId[]>();
  const originals = new Map<ReportId, ReportId[]>();
  for (const { from, to, relation, score } of edges) {
    if (relation === "credits" || relation === "shared-source") continue;
    addTo(sources, from, to);
    if (relation === "translation") addTo(originals, from, to);
    if (score < SURE) continue;
    for (const pair of [`${from} ${to}`, `${to} ${from}`]) {
      derived.add(pair);
      if (relation !== "rewrite") copied.add(pair);
    }
  }
  return {
    copied: (a, b) => copied.has(`${a} ${b}`),
    derived: (a, b) => derived.has(`${a} ${b}`),
    sourcesOf: (report) => sources.get(report) ?? [],
    originalsOf: (report) => originals.get(report) ?? [],
  };
};
