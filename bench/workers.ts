/**
 * How many reports a second one worker reads and links, and how many two do: `node bench/workers.ts [REPORTS] [--workers 1,2]` (default 400), on a
 * PostgreSQL of its own. Reports of made-up affairs of twenty are queued; workers are processes of their own. The clock runs from the twentieth
 * report of each worker, when what reads it has been compiled, to the last story. It tells the truth where a core is free for each
 * worker and the server needs little: the load of the machine and the processor time of the workers are said beside it.
 */
import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { withStore } from "../src/library/store/open.ts";
import type { RawReport } from "../src/model/index.ts";
import { openQueue, queueReport } from "../src/worker/queue.ts";
import { work } from "../src/worker/work.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { generatePile } from "./generate.ts";

/** Reports that each worker reads before the clock runs. */
const WARM = 20;

interface Line {
  /** Kind of a job that is done. */
  readonly done?: string;
  /** Processor time of the worker when it ends, in milliseconds. */
  readonly cpu?: number;
}

/** Works as `readout worker --once` does, and says on a line each what is done. */
const asWorker = (location: string): Promise<void> =>
  withStore(location, {}, async (store) => {
    const say = (line: Line): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
    const queue = await openQueue(location, `${process.pid}`);
    await work(store, queue, loadDirectory(), {
      signal: new AbortController().signal,
      once: true,
      onDone: (kind) => say({ done: kind }),
      onTrouble: (message) => process.stderr.write(`${message}\n`),
    });
    const { user, system } = process.cpuUsage();
    say({ cpu: (user + system) / 1000 });
    await queue.close();
  });

interface Ran {
  readonly perSecond: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly stories: number;
}

const run = async (location: string, reports: number, workers: number): Promise<Ran> => {
  await withStore(location, { create: true }, async (store) => {
    const queue = await openQueue(location);
    const encoder = new TextEncoder();
    for (const { name, text } of generatePile(reports)) {
      const bytes = encoder.encode(text);
      await queueReport(store, queue, ingestBytes(bytes, name).report as RawReport, bytes);
    }
    await queue.close();
  });
  let [read, stories, cpu, last] = [0, 0, 0, 0];
  let began = Number.NaN;
  let readBefore = 0;
  const works = async (): Promise<void> => {
    const worker = spawn(process.execPath, [fileURLToPath(import.meta.url), "--as-worker", location], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let own = 0;
    createInterface(worker.stdout).on("line", (text) => {
      const line = JSON.parse(text) as Line;
      if (line.cpu !== undefined) cpu += line.cpu;
      if (line.done === undefined) return;
      last = performance.now();
      if (line.done === "link") stories++;
      else {
        read++;
        if (++own === WARM) {
          // When the last worker is warm.
          began = last;
          readBefore = read;
        }
      }
    });
    await new Promise((resolve) => worker.once("close", resolve));
  };
  await Promise.all(Array.from({ length: workers }, works));
  const seconds = (last - began) / 1000;
  return { perSecond: (read - readBefore) / seconds, seconds, cpuSeconds: cpu / 1000, stories };
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { workers: { type: "string", default: "1,2" }, "as-worker": { type: "string" } },
    allowPositionals: true,
  });
  if (values["as-worker"] !== undefined) return asWorker(values["as-worker"]);
  const reports = Number(positionals[0] ?? 400);
  const server = await startPostgres();
  const rates: number[] = [];
  for (const workers of values.workers.split(",").map(Number)) {
    const before = loadavg()[0] as number;
    const ran = await run(await server.createDatabase(`workers_${workers}`), reports, workers);
    rates.push(ran.perSecond);
    console.log(
      `${workers} of ${reports} reports: ${ran.perSecond.toFixed(1)} reports/s over ${ran.seconds.toFixed(0)} s, ${ran.stories} stories linked; ${ran.cpuSeconds.toFixed(0)} s of processor time; load before ${before.toFixed(1)}, after ${(loadavg()[0] as number).toFixed(1)}`,
    );
  }
  const [one, two] = rates;
  if (one !== undefined && two !== undefined) console.log(`times as fast: ${(two / one).toFixed(2)}`);
  await server.stop();
};

if (import.meta.main) await main();
