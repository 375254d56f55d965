/**
 * Fits the constants of src/story/provenance/constants.ts by logistic regression on the dev part of bench/reuse: first how
 * likely two partners among sentences say the same, then how likely one report was taken from the other, then which from which.
 * Run: node scripts/fit-provenance.ts BENCH_REUSE_FOLDER [--encoder URL]; with an encoder, those of encoded-constants.ts. Prints, from five folds, what to expect on pairs that were not fitted.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { prefetch } from "../eval/encoder.ts";
import { readLines } from "../eval/harness.ts";
import {
  makeReader,
  type PairLine,
  type PileLine,
  type Reader,
  type ReuseDocument,
  withSegments,
} from "../eval/tasks/reuse.ts";
import { loadDirectory } from "../src/directory/load.ts";
import { KEY_VARIABLE, openEncoder } from "../src/encode/open.ts";
import { storyStages } from "../src/pipeline/default-stages.ts";
import { linkReports } from "../src/pipeline/run.ts";
import type { ReadDoc } from "../src/pipeline/stage.ts";
import type { SentenceVector } from "../src/read/fingerprint.ts";
import { compareSentences, findPartners } from "../src/story/provenance/align.ts";
import { constants } from "../src/story/provenance/constants.ts";
import { directionTerms } from "../src/story/provenance/direction.ts";
import { encodedConstants } from "../src/story/provenance/encoded-constants.ts";
import { type Logistic, probabilityOf } from "../src/story/provenance/logistic.ts";
import { pairTerms } from "../src/story/provenance/pairs.ts";
import { compareReports, relate } from "../src/story/provenance/relate.ts";
import { regress, type Sample } from "./regress.ts";

const ROUNDS = 600;
/** For the direction, where a made-up page tells all too surely what was copied from what. */
const DIRECTION_PENALTY = 10;
const FOLDS = 5;
const independent = new Set(["independent-same-event", "unrelated"]);

interface FoldedSample extends Sample {
  readonly fold: number;
}

const regressOn = (samples: readonly Sample[], penalty = 1): Logistic => regress(samples, { rounds: ROUNDS, penalty });

const describe = (label: string, samples: readonly FoldedSample[], penalty?: number): void => {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    regressOn(
      samples.filter((sample) => sample.fold !== fold),
      penalty,
    ),
  );
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
const relations = readLines<PairLine & { relation: string; case: string; direction?: string | null }>(
  `${folder}/relation.jsonl`,
);
const alignments = readLines<PairLine & { gold: [number, number][] }>(`${folder}/align.jsonl`);
const encoder = openEncoder(values.encoder ?? "built-in", { key: process.env[KEY_VARIABLE] });
const named = new Set([...relations, ...alignments].flatMap(({ a, b }) => [a, b]));
const equip =
  encoder === null
    ? undefined
    : await prefetch(
        encoder,
        [...named].flatMap((id) => documents.get(id) ?? []),
      );
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
const pairSamples = (line: PairLine, gold: ReadonlySet<string>): FoldedSample[] => {
  const [a, b] = [vectorsOf(line.a), vectorsOf(line.b)];
  const table = compareSentences(a, b);
  const partners = findPartners(a, b, table);
  return pairTerms(a, b, table, partners).map((terms, i) => ({
    terms,
    right: Number(gold.has(`${a[partners[i]!.a]!.sentence}:${b[partners[i]!.b]!.sentence}`)),
    fold: foldOf(line.a),
  }));
};

const pairs = { pairsWithin: [] as FoldedSample[], pairsAcross: [] as FoldedSample[] };
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
  fitted[name] = regressOn(samples);
}
Object.assign(encoder === null ? constants : encodedConstants, fitted);

const reports = { reportsWithin: [] as FoldedSample[], reportsAcross: [] as FoldedSample[] };
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
/** Sentences that two reports of one event have in common, as a lead and a quote. */
const SHARED = [0, 1, 2];
const FEWEST_SENTENCES = 8;
const withSentences = (doc: ReadDoc, sentences: readonly SentenceVector[]): ReadDoc => ({
  ...doc,
  fingerprint: { ...doc.fingerprint, sentences },
});
/**
 * Hard cases, of which the bench has none: two reports of one meeting. Of a text and its translation one keeps the even sentences, the
 * other what renders the odd ones, so that all names, days and numbers are shared and hardly a sentence is. Beside each
 * of them a translation of the even sentences, lest shortness tell the two apart.
 */
for (const [n, line] of alignments.entries()) {
  const [a, b] = [vectorsOf(line.a), vectorsOf(line.b)];
  if (isWithin(line) || n % 3 !== 0 || Math.min(a.length, b.length) < FEWEST_SENTENCES) continue;
  const shared = new Set(a.slice(0, SHARED[(n / 3) % SHARED.length]).map(({ sentence }) => sentence));
  const isOdd = (i: number): boolean => i % 2 === 1 || shared.has(i);
  const even = a.filter(({ sentence }) => sentence % 2 === 0 || shared.has(sentence));
  const renders = (j: number, which: (i: number) => boolean): boolean =>
    line.gold.some(([i, k]) => k === j && which(i));
  const odd = b.filter(({ sentence }) => renders(sentence, isOdd) && !renders(sentence, (i) => !isOdd(i)));
  const same = b.filter(({ sentence }) => renders(sentence, (i) => i % 2 === 0));
  if (Math.min(even.length, odd.length, same.length) < FEWEST_SENTENCES / 3) continue;
  for (const [others, right] of [
    [odd, 0],
    [same, 1],
  ] as const) {
    const one = withSentences(read(line.a), even);
    const { copied: _, ...terms } = compareReports(one, withSentences(read(line.b), others)).terms;
    reports.reportsAcross.push({ terms, right, fold: foldOf(line.a) });
  }
}
for (const [name, samples] of Object.entries(reports)) {
  describe(name, samples);
  fitted[name] = regressOn(samples);
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

const directory = loadDirectory();
const entityStages = storyStages.filter(({ adds }) => adds === "entities");
/** One report and what was taken from it, both ways round, where they are found to be related. */
const directionSamples = (from: string, to: string, reader: Reader, fold: number): FoldedSample[] => {
  const [original, copy] = [reader(from), reader(to)];
  const related = relate(original, copy);
  if (related.relation === null || related.relation === "shared-source") return [];
  const { entities } = linkReports([original, copy], directory, entityStages).found;
  const terms = directionTerms(original, copy, related, { entities }, directory);
  const turned = Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, -value]));
  return [
    { terms, right: 1, fold },
    { terms: turned, right: 0, fold },
  ];
};
type Borrower = PileLine["docs"][number] & { readonly parent?: string | null };
const fitDirection = (): void => {
  const direction: FoldedSample[] = relations.flatMap((line) => {
    if (line.direction === undefined || line.direction === null) return [];
    const [from, to] = line.direction === "a->b" ? [line.a, line.b] : [line.b, line.a];
    return directionSamples(from, to, read, foldOf(line.a));
  });
  for (const [i, { docs }] of readLines<{ docs: readonly Borrower[] }>(`${folder}/piles.jsonl`).entries()) {
    const dated = makeReader(documents, new Map(docs.map(({ id, published }) => [id, published ?? null])));
    for (const { id, parent } of docs)
      if (typeof parent === "string") direction.push(...directionSamples(parent, id, dated, i % FOLDS));
  }
  describe("direction", direction, DIRECTION_PENALTY);
  const { weights } = regressOn(direction, DIRECTION_PENALTY);
  writeFileSync(
    new URL("../src/story/provenance/direction-constants.ts", import.meta.url),
    `/**
 * Constants of the terms in \`direction.ts\`. Written by scripts/fit-provenance.ts from the dev part of bench/reuse:
 * ${direction.length / 2} pairs of a report and what was taken from it.
 */
import type { Logistic } from "./logistic.ts";

export const directionConstants: Logistic = ${JSON.stringify({ bias: 0, weights }, null, 2)};
`,
  );
};

// Which of two reports was first is told by what they say of themselves, whatever sentences are compared by.
if (encoder === null) {
  Object.assign(constants, fitted);
  fitDirection();
}
