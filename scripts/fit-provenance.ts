/**
 * Fits the constants of src/story/provenance/constants.ts: logistic regression with a small quadratic penalty on pairs of
 * reports whose relation is known. Run: node scripts/fit-provenance.ts BENCH_REUSE_FOLDER. Prints, from five folds, the log
 * loss, F1 and calibration error to expect on pairs that were not fitted.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { makeReader, type PairLine, type ReuseDocument } from "../eval/tasks/reuse.ts";
import { type Logistic, termsOf } from "../src/story/provenance/probability.ts";
import { relate } from "../src/story/provenance/relate.ts";

const ROUNDS = 4000;
const RATE = 0.5;
const PENALTY = 1;
const FOLDS = 5;
const independent = new Set(["independent-same-event", "unrelated"]);

interface Sample {
  readonly terms: readonly number[];
  readonly derived: number;
  readonly fold: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Gradient descent on standardised terms. */
const regress = (samples: readonly Sample[], names: readonly string[]): Logistic => {
  const n = samples.length;
  const mean = names.map((_, k) => samples.reduce((sum, { terms }) => sum + terms[k]!, 0) / n);
  const spread = names.map(
    (_, k) => Math.sqrt(samples.reduce((sum, { terms }) => sum + (terms[k]! - mean[k]!) ** 2, 0) / n) || 1,
  );
  const rows = samples.map(({ terms }) => terms.map((term, k) => (term - mean[k]!) / spread[k]!));
  const weights = names.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = names.map((_, k) => (PENALTY * weights[k]!) / n);
    let biasGradient = 0;
    for (const [i, row] of rows.entries()) {
      const error = (sigmoid(row.reduce((sum, term, k) => sum + term * weights[k]!, bias)) - samples[i]!.derived) / n;
      biasGradient += error;
      for (const [k, term] of row.entries()) gradient[k]! += error * term;
    }
    bias -= RATE * biasGradient;
    for (const [k, slope] of gradient.entries()) weights[k]! -= RATE * slope;
  }
  const round3 = (x: number): number => Math.round(x * 1000) / 1000;
  const plain = weights.map((weight, k) => weight / spread[k]!);
  return {
    bias: round3(bias - plain.reduce((sum, weight, k) => sum + weight * mean[k]!, 0)),
    weights: Object.fromEntries(names.map((name, k) => [name, round3(plain[k]!)])),
  };
};

const apply = ({ bias, weights }: Logistic, names: readonly string[], terms: readonly number[]): number =>
  sigmoid(names.reduce((sum, name, k) => sum + weights[name]! * terms[k]!, bias));

const report = (label: string, samples: readonly Sample[], names: readonly string[]): void => {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    regress(
      samples.filter((sample) => sample.fold !== fold),
      names,
    ),
  );
  const bins = Array.from({ length: 10 }, () => ({ expected: 0, found: 0 }));
  let [loss, right, claimed, there] = [0, 0, 0, 0];
  for (const { terms, derived, fold } of samples) {
    const p = apply(models[fold]!, names, terms);
    const bin = bins[Math.min(9, Math.floor(p * 10))]!;
    bin.expected += p;
    bin.found += derived;
    loss -= Math.log(Math.max(1e-9, derived ? p : 1 - p));
    claimed += Number(p >= 0.5);
    there += derived;
    right += Number(p >= 0.5) * derived;
  }
  const calibration = bins.reduce((sum, { expected, found }) => sum + Math.abs(expected - found), 0) / samples.length;
  console.log(
    `${label}: ${samples.length} pairs, log loss ${(loss / samples.length).toFixed(3)}, P ${(right / claimed).toFixed(3)}, R ${(right / there).toFixed(3)}, calibration error ${calibration.toFixed(3)}`,
  );
};

const folder = process.argv[2] ?? "../shared/bench/reuse";
const lines = <T>(file: string): T[] =>
  readFileSync(`${folder}/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
const documents = new Map(lines<ReuseDocument>("docs.jsonl").map((document) => [document.id, document]));
const read = makeReader(documents);
const samples = { within: [] as Sample[], across: [] as Sample[] };
let names: string[] = [];
for (const { a, b, relation } of lines<PairLine & { relation: string }>("relation.jsonl")) {
  const [one, two] = [read(a), read(b)];
  const terms = termsOf(relate(one, two).measures);
  names = Object.keys(terms);
  const sample = {
    terms: Object.values(terms),
    derived: Number(!independent.has(relation)),
    fold: Number.parseInt(a.slice(-4), 16) % FOLDS,
  };
  samples[one.language.code === two.language.code ? "within" : "across"].push(sample);
}
/** Of words copied there is nothing across languages. */
const acrossSamples = samples.across.map((sample) => ({ ...sample, terms: sample.terms.slice(1) }));
report("within", samples.within, names);
report("across", acrossSamples, names.slice(1));
const fitted = { within: regress(samples.within, names), across: regress(acrossSamples, names.slice(1)) };
writeFileSync(
  new URL("../src/story/provenance/constants.ts", import.meta.url),
  `/**
 * Constants of \`probability.ts\`. Written by scripts/fit-provenance.ts from the dev part of bench/reuse, relation.jsonl:
 * ${samples.within.length} pairs in one language, ${samples.across.length} across languages.
 */
import type { Logistic } from "./probability.ts";

export const constants: { readonly within: Logistic; readonly across: Logistic } = ${JSON.stringify(fitted, null, 2)};
`,
);
