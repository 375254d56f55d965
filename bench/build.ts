/**
 * The main job as a user runs it: `node bench/build.ts [--reports N] [--jobs N] [--affair N]` (default 10,000 on all cores, 20 of an affair). Writes generated
 * reports of 3 KB to a folder, builds them to a dossier folder there, and prints reports per second by the clock and the peak memory of the process, threads included.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildFromPaths } from "../src/cli/build-from-paths.ts";
import { generatePile } from "./generate.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    affair: { type: "string", default: "20" },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
try {
  const pile = join(folder, "reports");
  mkdirSync(pile);
  let count = 0;
  for (const { name, text } of generatePile(Number(values.reports), Number(values.affair))) {
    writeFileSync(join(pile, name.replaceAll("/", "-")), text);
    count++;
  }
  const load = loadavg()[0]!.toFixed(1);
  const started = performance.now();
  const { dossier } = await buildFromPaths([pile], {
    out: join(folder, "dossier"),
    progress: true,
    strict: false,
    directory: [],
    lexicons: [],
    encoder: null,
    jobs: Number(values.jobs),
  });
  const seconds = (performance.now() - started) / 1000;
  const size = statSync(join(folder, "dossier", "dossier.json")).size;
  console.log(
    `${count} reports in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} reports/s with ${values.jobs} threads (load before: ${load}); peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; ${dossier.stories.length} stories, dossier.json ${(size / 1e6).toFixed(1)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
