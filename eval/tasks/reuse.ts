/**
 * Answers the tasks of bench/reuse with the functions that the provenance stage calls. A line comes in without its gold
 * fields, a prediction in the form of the bench's scorer goes out.
 *
 * Run alone: node eval/tasks/reuse.ts --task align [--data DIR] [--every N] [--out FILE]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadDirectory } from "../../src/directory/load.ts";
import type { ReportId } from "../../src/model/index.ts";
import { readStages, storyStages } from "../../src/pipeline/default-stages.ts";
import { linkReports, readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { vectoriseSentences } from "../../src/read/fingerprint.ts";
import { buildIndex, type KeyIndex, lookUp } from "../../src/story/provenance/candidates.ts";
import { borrows } from "../../src/story/provenance/direction.ts";
import { alignSentences } from "../../src/story/provenance/pairs.ts";
import { parentsOf } from "../../src/story/provenance/parents.ts";
import { LEAST_PAIR, relate } from "../../src/story/provenance/relate.ts";
import { isOneAffair } from "../../src/story/storylines.ts";
import { rawReportOf } from "../documents.ts";
import { readLines } from "../harness.ts";

export interface ReuseDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly segs: readonly (readonly [start: number, end: number])[];
}

export type Documents = ReadonlyMap<string, ReuseDocument>;

/** Reads documents once each, however many lines name them. */
export const makeReader = (
  documents: Documents,
  published: ReadonlyMap<string, string | null> = new Map(),
): ((id: string) => ReadDoc) => {
  const directory = loadDirectory();
  const read = new Map<string, ReadDoc>();
  return (id) => {
    let doc = read.get(id);
    if (doc === undefined) {
      const { text, lang } = documents.get(id) as ReuseDocument;
      const result = readReport(
        rawReportOf(id, text, { lang, published: published.get(id) ?? null }),
        directory,
        readStages,
      );
      if (!result.whole) throw new Error(`${id}: ${result.notices.map(({ message }) => message).join("; ")}`);
      doc = result.doc;
      read.set(id, doc);
    }
    return doc;
  };
};

/** The same report with the benchmark's sentences instead of readout's own, as its answers are counted in those. */
export const withSegments = (doc: ReadDoc, { segs }: ReuseDocument) =>
  vectoriseSentences({ ...doc, sentences: segs.map(([start, end]) => ({ start, end, paragraph: 0, role: "body" })) });

export interface PairLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

export const answerAlign = (lines: readonly PairLine[], documents: Documents, read = makeReader(documents)) => {
  const vectors = new Map<string, ReturnType<typeof withSegments>>();
  const of = (id: string) => {
    const known = vectors.get(id) ?? withSegments(read(id), documents.get(id) as ReuseDocument);
    vectors.set(id, known);
    return known;
  };
  return lines.map(({ id, a, b }) => {
    const [one, two] = [of(a), of(b)];
    const { pairs } = alignSentences(one, two, read(a).language.code === read(b).language.code);
    const likely = pairs.filter(({ score }) => score >= LEAST_PAIR.derived);
    return { id, pairs: likely.map((pair) => [one[pair.a]!.sentence, two[pair.b]!.sentence, pair.score]) };
  });
};

/** The bench's words for our relations; a shared source is two independent reports there. */
const relationNames = {
  verbatim: "verbatim",
  trimmed: "trimmed",
  rewrite: "paraphrase",
  translation: "translation",
  "shared-source": "independent-same-event",
} as const;

export const answerRelation = (lines: readonly PairLine[], documents: Documents, read = makeReader(documents)) =>
  lines.map(({ id, a, b }) => {
    const [one, two] = [read(a), read(b)];
    const { relation, derived } = relate(one, two);
    const { entities } = linkReports([one, two], loadDirectory(), linkingStages).found;
    const direction = borrows(one, two, relation ?? "shared-source", { entities }) ? "b->a" : "a->b";
    const name =
      relation === null ? (isOneAffair(one, two) ? "independent-same-event" : "unrelated") : relationNames[relation];
    return { id, relation: name, direction, score: derived };
  });

export interface RetrievalLine {
  readonly id: string;
  readonly q: string;
  readonly pool: string;
}

export const answerRetrieval = (
  lines: readonly RetrievalLine[],
  documents: Documents,
  pools: Readonly<Record<string, readonly string[]>>,
  read = makeReader(documents),
) => {
  const indices = new Map<string, { index: KeyIndex; members: ReadonlyMap<ReportId, string> }>();
  const poolOf = (name: string) => {
    let pool = indices.get(name);
    if (pool === undefined) {
      const members = (pools[name] ?? []).map((id) => ({ id, doc: read(id) }));
      pool = {
        index: buildIndex(members.map(({ doc }) => ({ id: doc.report.id, fingerprint: doc.fingerprint }))),
        members: new Map(members.map(({ id, doc }) => [doc.report.id, id])),
      };
      indices.set(name, pool);
    }
    return pool;
  };
  return lines.map(({ id, q, pool }) => {
    const { index, members } = poolOf(pool);
    const query = read(q);
    const ranked = lookUp(index, { id: query.report.id, fingerprint: query.fingerprint })
      .map((found) => members.get(found) as string)
      .map((found) => ({ id: found, score: relate(query, read(found)).derived }))
      .sort((one, two) => two.score - one.score)
      .slice(0, 10);
    return { id, ranked, answer: ranked[0] !== undefined && ranked[0].score >= 0.5 ? ranked[0].id : null };
  });
};

const linkingStages = storyStages.filter(({ adds }) => adds === "entities" || adds === "provenance");

export interface PileLine {
  readonly id: string;
  readonly docs: readonly { readonly id: string; readonly published?: string }[];
}

export const answerPiles = (lines: readonly PileLine[], documents: Documents) =>
  lines.map(({ id, docs }) => {
    const published = new Map(docs.map((doc) => [doc.id, doc.published ?? null]));
    const read = makeReader(documents, published);
    const members = docs.map((doc) => read(doc.id));
    const names = new Map(members.map(({ report }) => [report.id, report.source]));
    const { edges } = linkReports(members, loadDirectory(), linkingStages).found.provenance;
    const derived = edges.filter(({ relation, score }) => relation !== "shared-source" && score >= 0.5);
    const parents = Object.fromEntries(
      [...parentsOf(derived)].map(([from, { to }]) => [names.get(from), names.get(to)]),
    );
    return { id, links: derived.map(({ from, to }) => [names.get(from), names.get(to)]), parents };
  });

const main = (): void => {
  const { values } = parseArgs({
    options: {
      task: { type: "string", default: "relation" },
      data: { type: "string", default: "../shared/bench/reuse" },
      every: { type: "string", default: "1" },
      out: { type: "string", default: "/tmp/reuse-pred.jsonl" },
    },
  });
  const linesOf = <T>(file: string): T[] => readLines<T>(`${values.data}/${file}`);
  const documents = new Map(linesOf<ReuseDocument>("docs.jsonl").map((document) => [document.id, document]));
  const lines = linesOf<object>(`${values.task}.jsonl`).filter((_, i) => i % Number(values.every) === 0);
  const pools = JSON.parse(readFileSync(`${values.data}/pools.json`, "utf8"));
  const answers =
    values.task === "align"
      ? answerAlign(lines as PairLine[], documents)
      : values.task === "retrieval"
        ? answerRetrieval(lines as RetrievalLine[], documents, pools)
        : values.task === "piles"
          ? answerPiles(lines as PileLine[], documents)
          : answerRelation(lines as PairLine[], documents);
  writeFileSync(values.out, `${answers.map((answer) => JSON.stringify(answer)).join("\n")}\n`);
  writeFileSync(`${values.out}.gold`, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  process.stdout.write(
    execFileSync(process.execPath, [`${values.data}/score.mjs`, `${values.out}.gold`, values.out], {
      encoding: "utf8",
    }),
  );
};

if (import.meta.main) main();
