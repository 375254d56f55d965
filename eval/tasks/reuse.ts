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
import { readStages } from "../../src/pipeline/default-stages.ts";
import { readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { vectoriseSentences } from "../../src/read/fingerprint.ts";
import { alignSentences } from "../../src/story/provenance/align.ts";
import { rawReportOf } from "../documents.ts";

export interface ReuseDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly segs: readonly (readonly [start: number, end: number])[];
}

export type Documents = ReadonlyMap<string, ReuseDocument>;

/** Reads documents once each, however many lines name them. */
export const makeReader = (documents: Documents): ((id: string) => ReadDoc) => {
  const directory = loadDirectory();
  const read = new Map<string, ReadDoc>();
  return (id) => {
    let doc = read.get(id);
    if (doc === undefined) {
      const { text, lang } = documents.get(id) as ReuseDocument;
      const result = readReport(rawReportOf(id, text, { lang }), directory, readStages);
      if (!result.whole) throw new Error(`${id}: ${result.notices.map(({ message }) => message).join("; ")}`);
      doc = result.doc;
      read.set(id, doc);
    }
    return doc;
  };
};

/** The same report with the benchmark's sentences instead of readout's own, as its answers are counted in those. */
const withSegments = (doc: ReadDoc, { segs }: ReuseDocument) =>
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
    const { pairs } = alignSentences(one, two);
    return { id, pairs: pairs.map((pair) => [one[pair.a]!.sentence, two[pair.b]!.sentence, pair.score]) };
  });
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      task: { type: "string", default: "relation" },
      data: { type: "string", default: "../shared/bench/reuse" },
      every: { type: "string", default: "1" },
      out: { type: "string", default: "/tmp/reuse-pred.jsonl" },
    },
  });
  const readLines = <T>(file: string): T[] =>
    readFileSync(`${values.data}/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T);
  const documents = new Map(readLines<ReuseDocument>("docs.jsonl").map((document) => [document.id, document]));
  const lines = readLines<PairLine>(`${values.task}.jsonl`).filter((_, i) => i % Number(values.every) === 0);
  const answers = answerAlign(lines, documents);
  writeFileSync(values.out, `${answers.map((answer) => JSON.stringify(answer)).join("\n")}\n`);
  writeFileSync(`${values.out}.gold`, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  process.stdout.write(
    execFileSync(process.execPath, [`${values.data}/score.mjs`, `${values.out}.gold`, values.out], {
      encoding: "utf8",
    }),
  );
};

if (import.meta.main) main();
