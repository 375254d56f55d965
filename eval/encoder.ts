/**
 * Asks an encoder once for every sentence of a bench, so that `npm run eval -- --encoder` can answer its tasks with what came. What an encoder gave is
 * kept in the folder for temporary files, as the same texts are asked for in every run.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDirectory } from "../src/directory/load.ts";
import { asInput, askOnce, type Encoder } from "../src/encode/encoder.ts";
import { makeScale, scaleTexts } from "../src/encode/scale.ts";
import type { Span } from "../src/model/index.ts";
import { readStages } from "../src/pipeline/default-stages.ts";
import { takeVectors } from "../src/pipeline/encode.ts";
import { readReport } from "../src/pipeline/run.ts";
import type { ReadDoc } from "../src/pipeline/stage.ts";
import { rawReportOf } from "./documents.ts";

export interface SegmentedDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly segs: readonly (readonly [start: number, end: number])[];
}

/** Gives a document that was read what the encoder gave for its sentences and for the bench's. */
export type Equip = (doc: ReadDoc, document: SegmentedDocument) => ReadDoc;

const spansOf = ({ segs }: SegmentedDocument): Span[] => segs.map(([start, end]) => ({ start, end }));

const load = (file: string): Map<string, Float32Array> => {
  if (!existsSync(`${file}.keys`)) return new Map();
  const keys = readFileSync(`${file}.keys`, "utf8").trim().split("\n");
  const bytes = readFileSync(`${file}.f32`);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const dimensions = all.length / keys.length;
  return new Map(keys.map((key, at) => [key, all.subarray(at * dimensions, (at + 1) * dimensions)]));
};

/** Texts asked for before they are kept. */
const AT_A_TIME = 2048;

export const prefetch = async (encoder: Encoder, documents: Iterable<SegmentedDocument>): Promise<Equip> => {
  const file = join(
    tmpdir(),
    `readout-eval-encoder-${createHash("sha256").update(encoder.name).digest("hex").slice(0, 12)}`,
  );
  const known = load(file);
  let kept = known.size;
  const keep = (): void => {
    const fresh = [...known].slice(kept);
    if (fresh.length === 0) return;
    appendFileSync(
      `${file}.f32`,
      Buffer.concat(fresh.map(([, v]) => Buffer.from(v.buffer, v.byteOffset, v.byteLength))),
    );
    appendFileSync(`${file}.keys`, fresh.map(([key]) => `${key}\n`).join(""));
    kept = known.size;
  };
  const ask = askOnce(encoder, known);
  const texts = new Set(scaleTexts.map(asInput));
  const directory = loadDirectory();
  const stages = readStages.slice(0, readStages.findIndex(({ adds }) => adds === "sentences") + 1);
  for (const document of documents) {
    const { id, text, lang } = document;
    const { doc } = readReport(rawReportOf(id, text, { lang }), directory, stages);
    for (const { start, end } of [...(doc.sentences ?? []), ...spansOf(document)])
      texts.add(asInput(text.slice(start, end)));
  }
  const all = [...texts];
  const vectors = new Map<string, Float32Array>();
  for (let from = 0; from < all.length; from += AT_A_TIME) {
    for (const [text, vector] of await ask(all.slice(from, from + AT_A_TIME))) vectors.set(text, vector);
    keep();
  }
  const scale = makeScale(vectors);
  console.error(`${encoder.name}: ${vectors.size} texts, separation ${scale.separation.toFixed(2)}`);
  const scaled = new Map<string, Float32Array>();
  const vectorOf = (text: string, lang: string): Float32Array => {
    const key = `${lang} ${text}`;
    const vector = scaled.get(key) ?? scale.apply(vectors.get(text)!, lang);
    scaled.set(key, vector);
    return vector;
  };
  return (doc, document) => {
    const own = doc.fingerprint.sentences.map(({ sentence }) => doc.sentences[sentence]!);
    return takeVectors(doc, [...own, ...spansOf(document)], vectorOf);
  };
};
