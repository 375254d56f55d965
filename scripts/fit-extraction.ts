/**
 * Fits the trees of src/ingest/html/article-trees.json on the pages of bench/extraction whose article is known: which blocks of a
 * page are the article's. Prints what to expect on sites, and on whole sets, that were not fitted.
 * Run: node scripts/fit-extraction.ts [BENCH_EXTRACTION_FOLDER] [--sites] [--sets] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { readLines } from "../eval/harness.ts";
import { decodeText } from "../src/ingest/decode.ts";
import { measureBlocks, smoothRows } from "../src/ingest/html/article.ts";
import { type Page, readPage } from "../src/ingest/html/page.ts";
import { probabilityOf, type Trees } from "../src/ingest/html/trees.ts";
import { declaredCharset } from "../src/ingest/html.ts";
import { type BoostOptions, binRows, boost } from "./boost.ts";

interface Line {
  readonly id: string;
  readonly file: string;
  readonly site: string;
  readonly src: string;
  readonly lang: string;
  readonly body: string | null;
}
interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
const folder = process.argv.find((argument, i) => i > 1 && !argument.startsWith("--")) ?? "../shared/bench/extraction";
const { tokens, shingles, bodyCounts, bodyMetrics } = (await import(pathToFileURL(join(folder, "score.mjs")).href)) as {
  tokens: (text: string, lang: string) => string[];
  shingles: (tokens: readonly string[]) => Map<string, number>;
  bodyCounts: (gold: string, found: string, lang: string) => Counts;
  bodyMetrics: (counts: readonly Counts[]) => { f1: number; precision: number; recall: number };
};

const options: BoostOptions = { trees: 100, depth: 5, rate: 0.12, share: 0.35, penalty: 1, leastWeight: 0.5 };
const FOLDS = 5;
/** Shingles of a short block count as these, lest headings and labels weigh nothing. */
const LEAST = 6;

interface Sample {
  readonly line: Line;
  readonly page: Page;
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly from: number;
}

const label = (
  words: string,
  gold: ReadonlyMap<string, number>,
  goldLines: ReadonlySet<string>,
  lang: string,
): [number, number] => {
  const own = tokens(words, lang);
  if (own.length < 4) return [Number(goldLines.has(own.join(" "))), LEAST];
  let [in_, of] = [0, 0];
  for (const [key, count] of shingles(own)) {
    of += count;
    if (gold.has(key)) in_ += count;
  }
  return [Number(in_ / of > 0.5), of + LEAST];
};

const samples: Sample[] = [];
let size = 0;
for (const line of readLines<Line>(join(folder, "gold.jsonl"))) {
  if (!line.body) continue;
  const bytes = gunzipSync(readFileSync(join(folder, line.file)));
  const page = readPage(decodeText(bytes, declaredCharset(bytes)).text);
  const goldTokens = tokens(line.body, line.lang);
  const gold = shingles(goldTokens);
  const goldLines = new Set(line.body.split("\n").map((words) => tokens(words, line.lang).join(" ")));
  const told = page.blocks.map(({ start, end }) => label(page.text.slice(start, end), gold, goldLines, line.lang));
  const total = Math.max(50, goldTokens.length);
  samples.push({
    line,
    page,
    rows: measureBlocks(page),
    labels: told.map(([is]) => is),
    // what is wrong counts by its share of the article, and no page more than a few articles' worth
    weights: told.map(([, weight]) => (100 * Math.min(weight, total)) / total),
    from: size,
  });
  size += page.blocks.length;
}
console.log(`${samples.length} pages, ${size} blocks`);
const rows = samples.flatMap((sample) => sample.rows);
const labels = Float64Array.from(samples.flatMap((sample) => sample.labels));
const weights = Float64Array.from(
  samples.flatMap(({ labels: own, weights: ownWeights }) =>
    ownWeights.map((weight, i) => (own[i] === 1 || weight > 6 ? weight : weight * 4)),
  ),
);
const first = binRows(rows);

/** Short blocks that are no article's (menus, labels) are many and alike: one of four is fitted on, for four. */
const THINNED = 4;
const isKept = ({ labels: own, weights: ownWeights, from }: Sample, i: number): boolean =>
  own[i] === 1 || (ownWeights[i] as number) > 6 || (from + i) % THINNED === 0;
const rowsOf = (chosen: readonly Sample[]): Int32Array =>
  Int32Array.from(
    chosen.flatMap((sample) => [...sample.rows.keys()].filter((i) => isKept(sample, i)).map((i) => sample.from + i)),
  );

/** What stands when every block is judged rightly: the best that choosing blocks can reach. */
const scoreOf = (chosen: readonly Sample[], keep: (sample: Sample, i: number) => boolean): string => {
  const metrics = (some: readonly Sample[]): string => {
    const { f1, precision, recall } = bodyMetrics(
      some.map((sample) => {
        const { line, page } = sample;
        const found = page.blocks
          .filter((_, i) => keep(sample, i))
          .map(({ start, end }) => page.text.slice(start, end))
          .join("\n");
        return bodyCounts(line.body as string, found, line.lang);
      }),
    );
    return `${f1.toFixed(4)} (${precision.toFixed(3)}/${recall.toFixed(3)})`;
  };
  const sets = [...new Set(chosen.map(({ line }) => line.src))].sort();
  return [
    `all ${metrics(chosen)}`,
    ...sets.map((set) => `${set} ${metrics(chosen.filter(({ line }) => line.src === set))}`),
  ].join("; ");
};

export interface Fitted {
  readonly first: Trees;
  readonly second: Trees;
}
const siteFold = ({ line }: Sample, folds: number): number => {
  let hash = 7;
  for (const letter of line.site) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
};
/** Probabilities of the first trees, for each page from trees fitted without its site. */
const heldOut = (chosen: readonly Sample[]): Map<Sample, number[]> => {
  const inner = 3;
  const found = new Map<Sample, number[]>();
  for (let fold = 0; fold < inner; fold++) {
    const trees = boost(first, labels, weights, rowsOf(chosen.filter((sample) => siteFold(sample, inner) !== fold)), {
      ...options,
      trees: 50,
    });
    for (const sample of chosen)
      if (siteFold(sample, inner) === fold)
        found.set(
          sample,
          sample.rows.map((row) => probabilityOf(trees, row)),
        );
  }
  return found;
};
const fitTrees = (chosen: readonly Sample[]): Fitted => {
  const one = boost(first, labels, weights, rowsOf(chosen), { ...options, trees: 50 });
  const told = heldOut(chosen);
  const smooth = chosen.flatMap((sample) => smoothRows(sample.rows, told.get(sample) as number[], sample.page));
  const binned = binRows(smooth);
  const all = chosen.flatMap((sample) => sample.rows.map((_, i) => ({ sample, i })));
  const kept = Int32Array.from(all.keys()).filter((i) => isKept(all[i]!.sample, all[i]!.i));
  const own = all.map(({ sample, i }) => sample.labels[i] as number);
  const ownWeights = all.map(({ sample, i }) => weights[sample.from + i] as number);
  return { first: one, second: boost(binned, own, ownWeights, kept, options) };
};
const judge = (fitted: Fitted, { rows: own, page }: Sample): { first: number[]; second: number[] } => {
  const told = own.map((row) => probabilityOf(fitted.first, row));
  return { first: told, second: smoothRows(own, told, page).map((row) => probabilityOf(fitted.second, row)) };
};
const report = (name: string, judged: ReadonlyMap<Sample, { first: number[]; second: number[] }>): void => {
  const chosen = [...judged.keys()];
  for (const bound of [0.5])
    console.log(`${name} first ${bound}: ${scoreOf(chosen, (s, i) => (judged.get(s)!.first[i] as number) >= bound)}`);
  for (const bound of [0.35, 0.4, 0.45, 0.5, 0.55])
    console.log(`${name} second ${bound}: ${scoreOf(chosen, (s, i) => (judged.get(s)!.second[i] as number) >= bound)}`);
};

console.log(`right blocks: ${scoreOf(samples, (sample, i) => sample.labels[i] === 1)}`);
if (process.argv.includes("--sites")) {
  const judged = new Map<Sample, { first: number[]; second: number[] }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitTrees(samples.filter((sample) => siteFold(sample, FOLDS) !== fold));
    for (const sample of samples) if (siteFold(sample, FOLDS) === fold) judged.set(sample, judge(fitted, sample));
  }
  report("sites left out", judged);
}
if (process.argv.includes("--sets")) {
  const judged = new Map<Sample, { first: number[]; second: number[] }>();
  for (const set of new Set(samples.map(({ line }) => line.src))) {
    const fitted = fitTrees(samples.filter(({ line }) => line.src !== set));
    for (const sample of samples) if (sample.line.src === set) judged.set(sample, judge(fitted, sample));
  }
  report("sets left out", judged);
}
if (process.argv.includes("--write"))
  writeFileSync("src/ingest/html/article-trees.json", `${JSON.stringify(fitTrees(samples))}\n`);
