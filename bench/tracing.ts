/**
 * What it costs to trace a new report among many stored ones: `node bench/tracing.ts [--sizes 1000,10000,100000]`. Prints the milliseconds of processor
 * time of looking it up and of comparing it in full with what was found, and the bytes of index a stored report takes.
 *
 * Some hundred generated reports are read; the others are stored as their fingerprints with rare features and hashes exchanged for others of a
 * made-up vocabulary, so that common features stay common, and the commonest of the rare stand in one report of twenty.
 */
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import type { ReportId } from "../src/model/index.ts";
import { readReport } from "../src/pipeline/run.ts";
import type { ReadDoc } from "../src/pipeline/stage.ts";
import { buildIndex, type KeyIndex, lookUp } from "../src/story/provenance/candidates.ts";
import { relate } from "../src/story/provenance/relate.ts";
import { isWorthComparing } from "../src/story/provenance/worth.ts";
import { generatePile } from "./generate.ts";

/** Reports that are read, twenty to an affair, and those of them that are traced. */
const READ = 400;
const TRACED = 40;
/** Words of the made-up vocabulary, and how its words are spread: of 4,500 rare features one is the commonest word. */
const VOCABULARY = 300_000;
const SPREAD = 1.5;
/** Weight from which on a feature is another one in each affair. */
const RARE = 0.95;

const { values } = parseArgs({ options: { sizes: { type: "string", default: "1000,10000,100000" } } });
const sizes = values.sizes.split(",").map(Number);

const mix = (a: number, b: number): number => {
  let mixed = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const directory = loadDirectory();
const docs: ReadDoc[] = [];
for (const { name, text } of generatePile(READ)) {
  const { report } = ingestBytes(new TextEncoder().encode(text), name);
  const result = report === null ? null : readReport(report, directory);
  if (result?.whole) docs.push(result.doc);
}

interface Stored {
  readonly id: ReportId;
  readonly fingerprint: Pick<ReadDoc["fingerprint"], "hashes" | "keys" | "keyWeights" | "sentences">;
}

/** Copy `round` of a read report: of another affair, in the same words where words are common. */
const disguise = ({ report, fingerprint }: ReadDoc, round: number): Stored => {
  if (round === 0) return { id: report.id, fingerprint };
  const { hashes, keys, keyWeights } = fingerprint;
  const word = (key: number): number => Math.floor(VOCABULARY * (mix(key, round) / 2 ** 32) ** SPREAD);
  return {
    id: `${report.id}-${round}`,
    fingerprint: {
      hashes: hashes.map((hash) => mix(hash, round)),
      keys: keys.map((key, i) => (keyWeights[i]! >= RARE ? mix(word(key), 7) : key)),
      keyWeights,
      sentences: [],
    },
  };
};

const bytesOf = ({ words, features, encoded, shared }: KeyIndex): number =>
  [words, features, encoded].reduce(
    (sum, { keys, offsets, holders }) => sum + keys.byteLength + offsets.byteLength + holders.byteLength,
    shared.byteLength,
  );

/** Milliseconds of processor time, which others on the machine do not change. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
/** The report itself, or the read one that a disguised one was made from: as long to compare with. */
const docOf = (id: ReportId): ReadDoc => byId.get(id) ?? (byId.get(id.slice(0, id.lastIndexOf("-"))) as ReadDoc);

for (const size of sizes) {
  const stored = Array.from({ length: size }, (_, i) =>
    disguise(docs[i % docs.length] as ReadDoc, Math.floor(i / docs.length)),
  );
  const index = buildIndex(stored);
  const printOf = new Map(stored.map(({ id, fingerprint }) => [id, fingerprint]));
  const times = { lookUp: [] as number[], compare: [] as number[], whole: [] as number[], found: [] as number[] };
  for (const measured of [false, true])
    for (const query of docs.filter((_, i) => i % Math.ceil(docs.length / TRACED) === 0)) {
      const started = cpu();
      const found = lookUp(index, { id: query.report.id, fingerprint: query.fingerprint });
      const lookedUp = cpu();
      const worth = found.filter((id) => isWorthComparing(query, { ...docOf(id), fingerprint: printOf.get(id)! }));
      for (const id of worth) relate(query, docOf(id));
      const compared = cpu();
      if (!measured) continue;
      times.lookUp.push(lookedUp - started);
      times.compare.push(compared - lookedUp);
      times.whole.push(compared - started);
      times.found.push(worth.length);
    }
  const perReport = bytesOf(index) / size;
  console.log(
    `${String(size).padStart(7)} stored: ${median(times.whole).toFixed(1)} ms to trace one (median; ${median(times.lookUp).toFixed(1)} to look up, ${median(times.compare).toFixed(1)} to compare with ${median(times.found)}), ${(bytesOf(index) / 1e6).toFixed(0)} MB of index, ${perReport.toFixed(0)} bytes a report: a million would take ${(perReport / 1000).toFixed(2)} GB`,
  );
}
