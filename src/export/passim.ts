/**
 * What passim (Smith, Cordell and Dillon 2013) reads and writes, as JSON lines: the reports as its input, and every passage that two
 * reports share as its output, clustered by who shares it with whom. Offsets are in code points, as Spark counts. passim reads its
 * input as XML, so `&` and `<` are written as entities in the texts it is to read.
 */
import type { Dossier, Passage } from "../model/index.ts";
import type { ExportFile, ExportOptions, Format } from "./format.ts";
import { jsonLines, textOf } from "./format.ts";
import { dayOf } from "./times.ts";
import { openView, type View } from "./view.ts";

const seriesOf = (view: View, report: string): string => view.reportOf(report)?.outlet ?? report;

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const unescapeText = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&amp;", "&");

const metadataOf = (view: View, id: string): object => {
  const report = view.reportOf(id);
  const time = report?.published ?? report?.about;
  const date = time ? dayOf(time.value) : null;
  return {
    id,
    series: seriesOf(view, id),
    ...(date === null ? {} : { date }),
    lang: report?.lang,
    name: view.nameOf(id),
  };
};

function* input(view: View): Generator<string> {
  for (const { id, text } of view.dossier.reports)
    yield `${JSON.stringify({ ...metadataOf(view, id), text: escapeText(text) })}\n`;
}

/** Passages that are shared, joined along the pairs (union by the smaller key). */
const clustersOf = (view: View): Passage[][] => {
  const keyOf = ({ report, start, end }: Passage): string => `${report}:${start}:${end}`;
  const parent = new Map<string, string>();
  const passages = new Map<string, Passage>();
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root) as string;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) as string;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const add = (passage: Passage): string => {
    const key = keyOf(passage);
    if (!parent.has(key)) {
      parent.set(key, key);
      passages.set(key, passage);
    }
    return rootOf(key);
  };
  for (const { evidence } of view.dossier.provenance)
    for (const { a, b } of evidence) {
      if (b === null) continue;
      const [one, other] = [add(a), add(b)];
      if (one !== other) parent.set(one < other ? other : one, one < other ? one : other);
    }
  const clusters = Map.groupBy([...passages.keys()].sort(), rootOf);
  return [...clusters.values()].map((keys) => keys.map((key) => passages.get(key) as Passage));
};

function* output(view: View): Generator<string> {
  const numbers = new Map(view.dossier.reports.map(({ id }, i) => [id, i + 1]));
  for (const [i, cluster] of clustersOf(view).entries())
    for (const passage of cluster) {
      const { start, end } = view.codePointsOf(passage);
      const line = {
        uid: numbers.get(passage.report),
        cluster: i + 1,
        size: cluster.length,
        begin: start,
        end,
        text: passage.exact,
        ...metadataOf(view, passage.report),
        passage: `${passage.start}-${passage.end}`,
      };
      yield `${JSON.stringify(line)}\n`;
    }
}

export const passim: Format = {
  name: "passim",
  help: "a folder of JSON lines as passim reads (passim-in.jsonl) and writes (passim-out.jsonl): shared passages",
  mediaType: "application/jsonl",
  extension: null,
  write: (dossier: Dossier, options: ExportOptions): ExportFile[] => {
    const view = openView(dossier, options);
    return [
      { path: "passim-in.jsonl", content: input(view) },
      { path: "passim-out.jsonl", content: output(view) },
    ];
  },
  isOf: (files) => files.has("passim-in.jsonl") || files.has("passim-out.jsonl"),
  readBack: function* (files) {
    for (const [line, { id, text }] of jsonLines(textOf(files, "passim-in.jsonl"))) {
      const words = unescapeText(String(text));
      yield { where: `passim-in.jsonl:${line}`, text: words, report: String(id), start: 0, end: words.length };
    }
    for (const [line, { id, text, passage }] of jsonLines(textOf(files, "passim-out.jsonl"))) {
      const [start, end] = String(passage).split("-").map(Number);
      yield {
        where: `passim-out.jsonl:${line}`,
        text: String(text),
        report: String(id),
        start: start ?? 0,
        end: end ?? 0,
      };
    }
  },
};
