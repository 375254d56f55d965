/**
 * The provenance graph as GraphML 1.0 (graphml.graphdrawing.org): a node for each report and for each party that is credited or stands
 * for a text that is not in the pile; an edge from the report that borrows to what it borrows from, with the longest pair of passages.
 */

import { findAll, readXml, textOf as wordsOf } from "../ingest/forms/xml.ts";
import type { Dossier, Passage, ProvenanceEdge } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { dayOf } from "./times.ts";
import { openView, type View, webUrl } from "./view.ts";
import { element, leaf } from "./xml.ts";

type Type = "string" | "double" | "int";

const nodeKeys: Readonly<Record<string, Type>> = {
  label: "string",
  kind: "string",
  lang: "string",
  published: "string",
  file: "string",
  url: "string",
  page: "string",
};
const edgeKeys: Readonly<Record<string, Type>> = {
  relation: "string",
  found: "string",
  score: "double",
  credit: "string",
  passages: "int",
  passage: "string",
  passage_at: "string",
  other_passage: "string",
  other_passage_at: "string",
};

const dataOf = (prefix: string, values: Readonly<Record<string, string | number | null | undefined>>): string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [leaf("data", { key: `${prefix}_${key}` }, String(value))],
  );

const nodeOf = (view: View, id: string): string => {
  const report = view.reportOf(id);
  const entity = view.entityOf(id);
  const time = report?.published ?? report?.about;
  const values =
    report === undefined
      ? { label: view.nameOf(id), kind: entity?.kind ?? "unknown" }
      : {
          label: view.nameOf(id),
          kind: "report",
          lang: report.lang,
          published: time ? dayOf(time.value) : null,
          file: report.source,
          url: webUrl(report.url),
          page: view.addressOf({ report: id, start: 0, end: report.text.length }).replace(/\?at=.*$/, ""),
        };
  return `  ${element("node", { id }, ...dataOf("n", values))}\n`;
};

const lengthOf = ({ a, b }: ProvenanceEdge["evidence"][number]): number => a.exact.length + (b?.exact.length ?? 0);

const addressOf = ({ report, start, end }: Passage): string => `${report} ${start}-${end}`;

const edgeOf = (edge: ProvenanceEdge, i: number): string => {
  const longest = edge.evidence.reduce((best, pair) => (lengthOf(pair) > lengthOf(best) ? pair : best));
  const values = {
    relation: edge.relation,
    found: edge.relation === "credits" ? "credited" : "compared",
    score: edge.score,
    credit: edge.credit,
    passages: edge.evidence.length,
    passage: longest.a.exact,
    passage_at: addressOf(longest.a),
    other_passage: longest.b?.exact,
    other_passage_at: longest.b && addressOf(longest.b),
  };
  return `  ${element("edge", { id: `edge-${i + 1}`, source: edge.from, target: edge.to }, ...dataOf("e", values))}\n`;
};

function* graph(dossier: Dossier, view: View): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  for (const [side, prefix, keys] of [
    ["node", "n", nodeKeys],
    ["edge", "e", edgeKeys],
  ] as const)
    for (const [name, type] of Object.entries(keys))
      yield ` ${element("key", { id: `${prefix}_${name}`, for: side, "attr.name": name, "attr.type": type })}\n`;
  yield ' <graph id="provenance" edgedefault="directed">\n';
  const reports = new Set(dossier.reports.map(({ id }) => id));
  const parties = [...new Set(dossier.provenance.map(({ to }) => to))].filter((id) => !reports.has(id)).sort();
  for (const id of [...reports, ...parties]) yield nodeOf(view, id);
  for (const [i, edge] of dossier.provenance.entries()) yield edgeOf(edge, i);
  yield " </graph>\n</graphml>\n";
}

const passageFrom = (where: string, text: string, at: string): Shown => {
  const [, report, start, end] = /^(\S+) (\d+)-(\d+)$/.exec(at) ?? [];
  return { where, text, report: report ?? null, start: Number(start), end: Number(end) };
};

export const graphml: Format = {
  name: "graphml",
  help: "the provenance graph: who took it from whom, in GraphML 1.0",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  write: (dossier, options) => [{ path: "", content: graph(dossier, openView(dossier, options)) }],
  isOf: (files) => /<graphml[\s>]/.test(headOf(files)),
  readBack: function* (files) {
    for (const edge of findAll(readXml(textOf(files)), "edge")) {
      const data = new Map(findAll(edge, "data").map((item) => [item.attributes.key, wordsOf(item)]));
      const where = edge.attributes.id ?? "edge";
      for (const side of ["passage", "other_passage"]) {
        const text = data.get(`e_${side}`);
        if (text !== undefined) yield passageFrom(where, text, data.get(`e_${side}_at`) ?? "");
      }
    }
  },
};
