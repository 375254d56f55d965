/**
 * Speed and memory of the main job on a fixed generated pile: `npm run bench [-- --reports N]` (default 10,000).
 * Prints reports and megabytes per second of reading and of linking, and peak memory of the process.
 */
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { mergeParts } from "../src/dossier/merge.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import type { RawReport } from "../src/model/index.ts";
import { mergeSources } from "../src/pipeline/build.ts";
import { readStages, storyStages } from "../src/pipeline/default-stages.ts";
import { linkReports, type ReadResult, readReport } from "../src/pipeline/run.ts";
import { linkPile } from "../src/pipeline/stories.ts";
import { generatePile } from "./generate.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "10000" }, stages: { type: "boolean", default: false } },
});
const count = Number(values.reports);
const seconds = (from: number): number => (performance.now() - from) / 1000;
const rate = (what: string, reports: number, bytes: number, took: number): void =>
  console.log(
    `${what.padEnd(10)} ${took.toFixed(2).padStart(8)} s ${(reports / took).toFixed(0).padStart(8)} reports/s ${(bytes / took / 1e6).toFixed(2).padStart(8)} MB/s`,
  );

const directory = loadDirectory();
const encoder = new TextEncoder();
let bytes = 0;
let started = performance.now();
const reports: RawReport[] = [];
for (const { name, text } of generatePile(count)) {
  const content = encoder.encode(text);
  bytes += content.length;
  const { report } = ingestBytes(content, name);
  if (report !== null) reports.push(report);
}
rate("ingest", reports.length, bytes, seconds(started));

const pile = mergeSources(reports);
readReport(pile[0] as RawReport, directory); // compiles the lexicons

if (values.stages) {
  // Where reading spends its time, a stage at a time.
  const spent = new Map<string, number>();
  const timed = readStages.map((stage) => ({
    ...stage,
    run: (...args: Parameters<typeof stage.run>) => {
      const from = performance.now();
      const result = (stage.run as (...given: unknown[]) => unknown)(...args);
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - from);
      return result;
    },
  })) as unknown as typeof readStages;
  for (const report of pile.slice(0, 1000)) readReport(report, directory, timed);
  for (const [name, ms] of [...spent].sort(([, a], [, b]) => b - a))
    console.log(`  ${name.padEnd(14)} ${ms.toFixed(0).padStart(6)} ms of 1,000 reports`);
}

started = performance.now();
const results: ReadResult[] = pile.map((report) => readReport(report, directory));
rate("read", pile.length, bytes, seconds(started));

/** Story stages that say how long each took, where asked to. */
const timedStory = storyStages.map((stage) => ({
  ...stage,
  run: (...args: Parameters<typeof stage.run>) => {
    const from = performance.now();
    const result = (stage.run as (...given: unknown[]) => unknown)(...args);
    console.log(`  ${stage.name.padEnd(14)} ${(performance.now() - from).toFixed(0).padStart(6)} ms`);
    return result;
  },
})) as unknown as typeof storyStages;
if (values.stages)
  linkReports(
    results.flatMap((result) => (result.whole ? [result.doc] : [])),
    directory,
    timedStory,
  );
started = performance.now();
const parts = linkPile(results, directory);
rate("link", pile.length, bytes, seconds(started));

started = performance.now();
const dossier = mergeParts(parts, [], "2000-01-01T00:00:00Z");
rate("assemble", pile.length, bytes, seconds(started));
console.log(
  `${dossier.stories.length} stories, ${dossier.events.length} events, ${dossier.statements.length} statements, ${dossier.provenance.length} edges; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
