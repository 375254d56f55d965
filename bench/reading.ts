/**
 * Speed of reading who, when and what: `node bench/reading.ts [--reports N]` (default 1,500). Runs the stages up to events over generated
 * reports of all languages and prints megabytes of text per second of processor time on one core, and how
 * the time by the clock falls to each stage. The issue asks for 0.5 MB/s of entities, dates and events together.
 */
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { readStages } from "../src/pipeline/default-stages.ts";
import { readReport } from "../src/pipeline/run.ts";
import { generatePile } from "./generate.ts";

const { values } = parseArgs({ options: { reports: { type: "string", default: "1500" } } });
const wanted = new Set(["tokens", "layout", "sentences", "dates", "concepts", "mentions", "quotes", "events"]);
const directory = loadDirectory();
const encoder = new TextEncoder();

const cpuSeconds = (): number => process.cpuUsage().user / 1e6;
const spent = new Map<string, number>();
const stages = readStages
  .filter(({ adds }) => wanted.has(adds))
  .map((stage) => ({
    ...stage,
    run: (...args: Parameters<typeof stage.run>) => {
      const from = performance.now();
      const result = (stage.run as (...given: unknown[]) => unknown)(...args);
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + (performance.now() - from) / 1000);
      return result;
    },
  })) as unknown as typeof readStages;

const texts = [...generatePile(Number(values.reports))].map(({ name, text }) => ({
  bytes: encoder.encode(text).length,
  report: ingestBytes(encoder.encode(text), name).report,
}));
// Lexicons are compiled at first use; that is not reading.
for (const { report } of texts.slice(0, 200)) if (report !== null) readReport(report, directory, stages);
spent.clear();

const from = cpuSeconds();
let bytes = 0;
for (const { report, bytes: size } of texts) {
  if (report === null) continue;
  readReport(report, directory, stages);
  bytes += size;
}
const took = cpuSeconds() - from;
console.log(
  `${(bytes / 1e6 / took).toFixed(2)} MB/s of processor time: ${(bytes / 1e6).toFixed(1)} MB in ${took.toFixed(1)} s`,
);
for (const [name, seconds] of [...spent].sort(([, a], [, b]) => b - a))
  console.log(`  ${name.padEnd(12)} ${seconds.toFixed(2).padStart(7)} s`);
