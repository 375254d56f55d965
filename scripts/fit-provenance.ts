/**
 * Fits the constants of src/story/provenance/constants.ts by logistic regression on the dev part of bench/reuse: first how
 * likely two partners among sentences say the same, then how likely one report was taken from the other.
 * Run: node scripts/fit-provenance.ts BENCH_REUSE_FOLDER [--encoder URL]; with an encoder, those of encoded-constants.ts. Prints, from five folds, what to expect on pairs that were not fitted.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { prefetch } from "../eval/encoder.ts";
import { readLines } from "../eval/harness.ts";
import { makeReader, type PairLine, type ReuseDocument, withSegments } from "../eval/tasks/reuse.ts";
import { KEY_VARIABLE, openEncoder } from "../src/encode/open.ts";
import type { SentenceVector } from "../src/read/fingerprint.ts";
import { compareSentences, findPartners } from "../src/story/provenance/align.ts";
import { constants } from "../src/story/provenance/constants.ts";
import { encodedConstants } from "../src/story/provenance/encoded-constants.ts";
import { type Logistic, probabilityOf, type Terms } from "../src/story/provenance/logistic.ts";
import { pairTerms } from "../src/story/provenance/pairs.ts";
import { compareReports } from "../src/story/provenance/relate.ts";

const ROUNDS = 1500;
const PENALTY = 1;
const FOLDS = 5;
const independent = new Set(["independent-same-event", "unrelated"]);

interface Sample {
  readonly terms: Terms;
  readonly right: number;
  readonly fold: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const round3 = (x: number): number => Math.round(x * 1000) / 1000;

/** Gradient descent with momentum on standardised terms. */
const regress = (samples: readonly Sample[]): Logistic => {
  const names = Object.keys(samples[0]!.terms);
  const n = samples.length;
  const mean = names.map((name) => samples.reduce((sum, { terms }) => sum + terms[name]!, 0) / n);
  const spread = names.map(
    (name, k) => Math.sqrt(samples.reduce((sum, { terms }) => sum + (terms[name]! - mean[k]!) ** 2, 0) / n) || 1,
  );
  const size = names.length;
  const rows = Float64Array.from(
    samples.flatMap(({ terms }) => names.map((name, k) => (terms[name]! - mean[k]!) / spread[k]!)),
  );
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  let [bias, biasSpeed] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => (PENALTY * weight) / n);
    let biasGradient = 0;
    for (let i = 0; i < n; i++) {
      let sum = bias;
      for (let k = 0; k < size; k++) sum += rows[i * size + k]! * weights[k]!;
      const error = (sigmoid(sum) - samples[i]!.right) / n;
      biasGradient += error;
      for (let k = 0; k < size; k++) gradient[k]! += error * rows[i * size + k]!;
    }
    biasSpeed = 0.9 * biasSpeed - 0.3 * biasGradient;
    bias += biasSpeed;
    for (let k = 0; k < size; k++) {
      speed[k] = 0.9 * speed[k]! - 0.3 * gradient[k]!;
      weights[k]! += speed[k]!;
    }
  }
  const plain = [...weights].map((weight, k) => weight / spread[k]!);
  return {
    bias: round3(bias - plain.reduce((sum, weight, k) => sum + weight * mean[k]!, 0)),
    weights: Object.fromEntries(names.map((name, k) => [name, round3(plain[k]!)])),
  };
};

const describe = (label: string, samples: readonly Sample[]): void => {
  const models = Array.from({ length: FOLDS }, (_, fold) => regress(samples.filter((sample) => sample.fold !== fold)));
  const bins = Array.from({ length: 10 }, () => ({ expected: 0, found: 0 }));
  let [loss, right, claimed, there] = [0, 0, 0, 0];
  for (const sample of samples) {
    const p = probabilityOf(models[sample.fold]!, sample.terms);
    const bin = bins[Math.min(9, Math.floor(p * 10))]!;
    bin.expected += p;
    bin.found += sample.right;
    loss -= Math.log(Math.max(1e-9, sample.right ? p : 1 - p));
    claimed += Number(p >= 0.5);
    there += sample.right;
    right += Number(p >= 0.5) * sample.right;
  }
  const calibration = bins.reduce((sum, { expected, found }) => sum + Math.abs(expected - found), 0) / samples.length;
  console.log(
    `${label}: ${samples.length} samples, log loss ${(loss / samples.length).toFixed(3)}, P ${(right / claimed).toFixed(3)}, R ${(right / there).toFixed(3)}, calibration error ${calibration.toFixed(3)}`,
  );
};

const { values, positionals } = parseArgs({ options: { encoder: { type: "string" } }, allowPositionals: true });
const folder = positionals[0] ?? "../shared/bench/reuse";
const documents = new Map(readLines<ReuseDocument>(`${folder}/docs.jsonl`).map((document) => [document.id, document]));
const relations = readLines<PairLine & { relation: string; case: string }>(`${folder}/relation.jsonl`);
const alignments = readLines<PairLine & { gold: [number, number][] }>(`${folder}/align.jsonl`);
const encoder = openEncoder(values.encoder ?? "built-in", { key: process.env[KEY_VARIABLE] });
const equip = encoder === null ? undefined : await prefetch(encoder, documents.values());
const read = makeReader(documents, undefined, equip);
const foldOf = (id: string): number => Number.parseInt(id.slice(-4), 16) % FOLDS;
const isWithin = ({ a, b }: PairLine): boolean => read(a).language.code === read(b).language.code;
const segmented = new Map<string, SentenceVector[]>();
const vectorsOf = (id: string): SentenceVector[] => {
  const known = segmented.get(id) ?? withSegments(read(id), documents.get(id) as ReuseDocument);
  segmented.set(id, known);
  return known;
};

/** Partners found in two documents, right where `gold` has them. */
const pairSamples = (line: PairLine, gold: ReadonlySet<string>): Sample[] => {
  const [a, b] = [vectorsOf(line.a), vectorsOf(line.b)];
  const table = compareSentences(a, b);
  const partners = findPartners(a, b, table);
  return pairTerms(a, b, table, partners).map((terms, i) => ({
    terms,
    right: Number(gold.has(`${a[partners[i]!.a]!.sentence}:${b[partners[i]!.b]!.sentence}`)),
    fold: foldOf(line.a),
  }));
};

const pairs = { pairsWithin: [] as Sample[], pairsAcross: [] as Sample[] };
for (const line of alignments)
  pairs[isWithin(line) ? "pairsWithin" : "pairsAcross"].push(
    ...pairSamples(line, new Set(line.gold.map(([i, j]) => `${i}:${j}`))),
  );
for (const line of relations) {
  const segs = [line.a, line.b].map((id) => documents.get(id)!.segs.length);
  const key = isWithin(line) ? "pairsWithin" : "pairsAcross";
  if (independent.has(line.relation)) pairs[key].push(...pairSamples(line, new Set()));
  // Two translations of one text into one language keep its sentences: the same number of them, in the same order.
  else if (/translation|paraphrase/.test(line.case) && segs[0] === segs[1])
    pairs[key].push(...pairSamples(line, new Set(Array.from({ length: segs[0]! }, (_, i) => `${i}:${i}`))));
}
const fitted: Record<string, Logistic> = {};
for (const [name, samples] of Object.entries(pairs)) {
  describe(name, samples);
  fitted[name] = regress(samples);
}
Object.assign(encoder === null ? constants : encodedConstants, fitted);

const reports = { reportsWithin: [] as Sample[], reportsAcross: [] as Sample[] };
for (const line of relations) {
  const within = isWithin(line);
  const { terms } = compareReports(read(line.a), read(line.b));
  const { copied: _, ...across } = terms;
  reports[within ? "reportsWithin" : "reportsAcross"].push({
    terms: within ? terms : across,
    right: Number(!independent.has(line.relation)),
    fold: foldOf(line.a),
  });
}
for (const [name, samples] of Object.entries(reports)) {
  describe(name, samples);
  fitted[name] = regress(samples);
}
const counts = Object.entries({ ...pairs, ...reports }).map(([name, samples]) => `${samples.length} ${name}`);
writeFileSync(
  new URL(`../src/story/provenance/${encoder === null ? "" : "encoded-"}constants.ts`, import.meta.url),
  `/**
 * Constants of the probabilities in \`pairs.ts\` and \`relate.ts\`${encoder === null ? "" : " where an encoder has a say"}. Written by scripts/fit-provenance.ts from the dev part of
 * bench/reuse: ${counts.join(", ")}.
 */
import type { Logistic } from "./logistic.ts";

type Model = "pairsWithin" | "pairsAcross" | "reportsWithin" | "reportsAcross";

export const ${encoder === null ? "constants" : "encodedConstants"}: Readonly<Record<Model, Logistic>> = ${JSON.stringify(fitted, null, 2)};
`,
);
