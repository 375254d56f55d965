/**
 * Fits the constants of src/story/storylines/constants.ts by logistic regression on the dev parts of bench/stories and bench/reuse:
 * how likely two reports of one language, and of two, tell one story. What a set counts does not depend on its size, and each pair
 * is shown twice, with its days of publication and without, so that neither is relied on alone. Reports of two languages that are nearly
 * one story are rare in these sets: pairs of one language are shown as if they were of two, without what only one language has.
 * Run: node scripts/fit-storylines.ts [--write] [BENCH_FOLDER]. Prints each figure with its set left out of the fit and with it in.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { askScorer, readLines } from "../eval/harness.ts";
import { makeReader, type PairLine, type ReuseDocument } from "../eval/tasks/reuse.ts";
import { readStoryDocument, type StoryLine, type StoryPairLine } from "../eval/tasks/stories.ts";
import { loadDirectory } from "../src/directory/load.ts";
import type { ReadDoc } from "../src/pipeline/stage.ts";
import { type Logistic, logOddsOf, type Terms } from "../src/story/provenance/logistic.ts";
import { findCandidates } from "../src/story/storylines/candidates.ts";
import { constants } from "../src/story/storylines/constants.ts";
import { storyKeysOf } from "../src/story/storylines/keys.ts";
import {
  type Compared,
  compareAcross,
  compareSubjects,
  isWithin,
  logOddsOfStory,
} from "../src/story/storylines/likeness.ts";
import { groupReports, ONE_STORY } from "../src/story/storylines.ts";
import { regress, type Sample } from "./regress.ts";

const directory = loadDirectory();
const { values, positionals } = parseArgs({ options: { write: { type: "boolean" } }, allowPositionals: true });
const bench = positionals[0] ?? "../shared/bench";
/** What a set counts among pairs of one language and among pairs of two. */
const SETS: Readonly<Record<string, readonly [within: number, across: number]>> = {
  pairs: [1, 0.3],
  ecbplus: [1, 0],
  giveme5w1h: [1, 0],
  newswcl50: [0.3, 0],
  meantime: [0.3, 1],
  reuse: [0.2, 1],
};
const TIME = ["dated", "near"];
const FOLDS = 5;

interface Labelled {
  readonly set: string;
  readonly story: string;
  readonly a: Compared;
  readonly b: Compared;
  readonly same: boolean;
}

// What can be compared, and whether it is one story.
const lines = readLines<StoryLine & { story: string }>(`${bench}/stories/stories.dev.jsonl`);
const docs = lines.map((line) => ({ line, doc: readStoryDocument(line.id, line) }));
const labelled: Labelled[] = [];
for (const set of new Set(lines.map((line) => line.set))) {
  const members = docs.filter(({ line }) => line.set === set);
  for (const [at, others] of [...findCandidates(members.map(({ doc }) => storyKeysOf(doc)))].entries()) {
    const near = new Set(others);
    for (let other = at + 1; other < members.length; other++) {
      const [one, two] = [members[at]!, members[other]!];
      const same = one.line.story === two.line.story;
      // Every hundredth of the others, for what has nothing in common is to be told too.
      if (same || near.has(other) || (at * 31 + other) % 100 === 0)
        labelled.push({ set, story: one.line.story, a: one.doc, b: two.doc, same });
    }
  }
}
const pairLines = readLines<StoryPairLine & { same: boolean }>(`${bench}/stories/pairs.dev.jsonl`);
for (const { id, a, b, same } of pairLines)
  labelled.push({
    set: "pairs",
    story: id,
    a: readStoryDocument(`${id} a`, a),
    b: readStoryDocument(`${id} b`, b),
    same,
  });
const documents = new Map(readLines<ReuseDocument>(`${bench}/reuse/docs.jsonl`).map((line) => [line.id, line]));
const readReuse = makeReader(documents);
const origin = new Map(
  readLines<{ id: string; doc: string }>(`${bench}/reuse/docs_meta.jsonl`).map((d) => [d.id, d.doc]),
);
const relations = readLines<PairLine & { relation: string }>(`${bench}/reuse/relation.jsonl`).filter(
  ({ relation }) => relation !== "verbatim" && relation !== "trimmed",
);
const related = new Set(relations.map(({ a, b }) => [a, b].sort().join(" ")));
for (const { id, a, b, relation } of relations)
  labelled.push({ set: "reuse", story: id, a: readReuse(a), b: readReuse(b), same: relation !== "unrelated" });
// Likely confusions across languages: candidates that come from two different texts and are nowhere said to be related.
const reused = [...new Set(relations.flatMap(({ a, b }) => [a, b]))].sort();
for (const [at, others] of [...findCandidates(reused.map((id) => storyKeysOf(readReuse(id))))].entries())
  for (const other of others) {
    const [a, b] = [reused[at]!, reused[other]!];
    if (origin.get(a) === origin.get(b) || related.has([a, b].sort().join(" ")) || isWithin(readReuse(a), readReuse(b)))
      continue;
    labelled.push({ set: "reuse", story: a, a: readReuse(a), b: readReuse(b), same: false });
  }
const compared = labelled.map((pair) => ({
  ...pair,
  terms: compareSubjects(pair.a, pair.b),
  across: compareAcross(pair.a, pair.b),
  within: isWithin(pair.a, pair.b),
}));
type ComparedPair = (typeof compared)[number];
const without = (terms: Terms, names: readonly string[], value?: number): Terms =>
  Object.fromEntries(
    Object.entries(terms).flatMap(([name, term]) =>
      !names.includes(name) ? [[name, term]] : value === undefined ? [] : [[name, value]],
    ),
  );

/** Fits samples whose weights add up to anything. */
const fitWeighed = (samples: readonly Sample[]): Logistic => {
  const mean = samples.reduce((sum, { weight = 1 }) => sum + weight, 0) / samples.length;
  return regress(
    samples.map((sample) => ({ ...sample, weight: (sample.weight ?? 1) / mean })),
    { rounds: 800 },
  );
};

const fitConstants = (chosen: (pair: ComparedPair) => boolean): typeof constants => {
  const pairs = compared.filter(chosen);
  /** Samples of the pairs of one language, or of two, each set weighed as a whole. */
  const samplesOf = (within: boolean, make: (pair: ComparedPair, weight: number) => Sample[]): Sample[] =>
    Object.entries(SETS).flatMap(([set, weights]) => {
      const ofSet = pairs.filter((pair) => pair.set === set && pair.within === within);
      const weight = weights[within ? 0 : 1] / ofSet.length;
      return weight === 0 ? [] : ofSet.flatMap((pair) => make(pair, weight));
    });
  const within = fitWeighed(
    samplesOf(true, ({ terms, same }, weight) => [
      { terms, right: Number(same), weight },
      ...(terms.dated === 0 ? [] : [{ terms: without(terms, TIME, 0), right: Number(same), weight }]),
    ]),
  );
  // What a day more or less says is the same in all languages: it is taken from reports of one.
  const time = Object.fromEntries(TIME.map((name) => [name, within.weights[name]!]));
  const asAcross = ({ across, same }: ComparedPair, weight: number): Sample[] => {
    const timeless = without(across, TIME);
    const offset = logOddsOf({ bias: 0, weights: time }, across);
    return [
      { terms: timeless, right: Number(same), weight, offset },
      ...(across.dated === 0 ? [] : [{ terms: timeless, right: Number(same), weight }]),
    ];
  };
  const across = fitWeighed([...samplesOf(false, asAcross), ...samplesOf(true, asAcross)]);
  return { within, across: { bias: across.bias, weights: { ...across.weights, ...time } } };
};

/** Sets the constants for what follows. */
const use = (fitted: typeof constants): void => void Object.assign(constants, fitted);

const report = (name: string, chosen: readonly { line: StoryLine & { story: string }; doc: ReadDoc }[]): void => {
  const names = new Map(chosen.map(({ line, doc }) => [doc.report.id, line.id]));
  const predictions = groupReports(
    chosen.map(({ doc }) => doc),
    directory,
  ).flatMap((group, story) => group.map((id) => ({ id: names.get(id)!, story })));
  const gold = `/tmp/stories-gold-${process.pid}.jsonl`;
  writeFileSync(gold, chosen.map(({ line }) => `${JSON.stringify(line)}\n`).join(""));
  const { all } = askScorer<{
    all: { bcubed: { precision: number; recall: number; f1: number }; crossLingual: { f1: number } | null };
  }>("stories", gold, predictions);
  const { precision, recall, f1 } = all.bcubed;
  console.log(
    `${name}: B3 P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}${all.crossLingual === null ? "" : `, across languages ${all.crossLingual.f1.toFixed(3)}`}`,
  );
};

const undated = (doc: ReadDoc): ReadDoc => ({ ...doc, layout: { ...doc.layout, published: null } });
const reportSet = (set: string, how: string): void => {
  const ofSet = docs.filter(({ line }) => line.set === set);
  report(`${set}, ${how}`, ofSet);
  report(
    `${set}, ${how}, undated`,
    ofSet.map(({ line, doc }) => ({ line, doc: undated(doc) })),
  );
};
const folds = new Map(pairLines.map(({ id }, i) => [id, i % FOLDS]));
const reportPairs = (how: string, constantsOf: (fold: number) => typeof constants): void => {
  const fitted = Array.from({ length: FOLDS }, (_, fold) => constantsOf(fold));
  const predictions = compared
    .filter(({ set }) => set === "pairs")
    .map((pair) => {
      use(fitted[folds.get(pair.story)!]!);
      const score = logOddsOfStory(pair.a, pair.b);
      return { id: pair.story, same: score >= ONE_STORY, score: 1 / (1 + Math.exp(-score)) };
    });
  const { all } = askScorer<{ all: { f1: number; auc: number } }>(
    "stories",
    `${bench}/stories/pairs.dev.jsonl`,
    predictions,
    ["--pairs"],
  );
  console.log(`pairs, ${how}: F1 ${all.f1.toFixed(3)}, AUC ${all.auc.toFixed(3)}`);
};

const sets = ["ecbplus", "giveme5w1h", "newswcl50", "meantime"];
for (const set of sets) {
  use(fitConstants((pair) => pair.set !== set));
  reportSet(set, "left out");
}
const unpaired = fitConstants((pair) => pair.set !== "pairs");
reportPairs("left out", () => unpaired);
reportPairs("five folds", (fold) => fitConstants((pair) => pair.set !== "pairs" || folds.get(pair.story) !== fold));

const fitted = fitConstants(() => true);
use(fitted);
for (const set of sets) reportSet(set, "fitted");
reportPairs("fitted", () => fitted);
console.log(fitted);
if (values.write === true)
  writeFileSync(
    new URL("../src/story/storylines/constants.ts", import.meta.url),
    `/** Weights of the terms in \`likeness.ts\`. Written by scripts/fit-storylines.ts from ${compared.length} pairs of the dev parts of bench/stories and bench/reuse. */
import type { Logistic } from "../provenance/logistic.ts";

export const constants: Readonly<Record<"within" | "across", Logistic>> = ${JSON.stringify(fitted, null, 2)};
`,
  );
