/**
 * Nothing lost: kills a process with SIGKILL at random moments while it makes, adds to, takes from, corrects and refreshes a library, and holds
 * what it acknowledged against what is there when it is opened again.
 *
 * `node bench/kill.ts [--engine sqlite|postgres] [--kills 300] [--seed 1]`; a part of the tests runs ten on each engine.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { applyCorrections } from "../src/corrections/apply.ts";
import { loadDirectory } from "../src/directory/load.ts";
import { checkLibrary } from "../src/library/check.ts";
import { correctionsOf } from "../src/library/corrections.ts";
import { libraryDossier } from "../src/library/dossier.ts";
import { withStore } from "../src/library/store/open.ts";
import type { RawReport } from "../src/model/index.ts";
import { buildDossier } from "../src/pipeline/build.ts";
import { startPostgres, type TestServer } from "../test/support/postgres.ts";
import { makeRandom } from "./generate.ts";
import { killReports, rawOf } from "./kill-reports.ts";

const child = fileURLToPath(new URL("kill-child.ts", import.meta.url));

/** What a child says on a line when an act has been acknowledged. */
interface Acknowledged {
  readonly act: "put" | "take" | "correct";
  /** A report's source, or a correction's id. */
  readonly source: string;
}

export interface Killed {
  readonly kills: number;
  /** Acts that were acknowledged. */
  readonly acts: number;
  /** What was acknowledged and is not so, and what `check` found; empty where nothing was lost. */
  readonly losses: readonly string[];
}

const bySource = new Map(killReports.map((report) => [report.source, report]));
const rawAt = (source: string): RawReport => rawOf(bySource.get(source) as (typeof killReports)[number]);

/** Lets a child work and kills it; what it acknowledged, and what it had begun and not yet acknowledged. */
const workAndKill = (location: string, seed: number, afterMs: number) =>
  new Promise<{ done: Acknowledged[]; begun: Acknowledged | null; stderr: string }>((resolve, reject) => {
    const worker = spawn(process.execPath, [child, location, `${seed}`]);
    const done: Acknowledged[] = [];
    let begun: Acknowledged | null = null;
    let stderr = "";
    let killed = false;
    worker.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    createInterface(worker.stdout).on("line", (line) => {
      const said = JSON.parse(line) as { ready?: true; begun?: Acknowledged; done?: Acknowledged };
      if (said.ready)
        setTimeout(() => {
          killed = true;
          worker.kill("SIGKILL");
        }, afterMs);
      if (said.begun) begun = said.begun;
      if (said.done) {
        done.push(said.done);
        begun = null;
      }
    });
    worker.once("close", () =>
      killed ? resolve({ done, begun, stderr }) : reject(new Error(`the child ended by itself: ${stderr}`)),
    );
    worker.once("error", reject);
  });

/**
 * @param options.newLocation  The place of a library that is not there yet.
 * @param options.libraries  How many libraries the kills are spread over: each begins with making one.
 */
export const killAndLook = async (options: {
  readonly kills: number;
  readonly libraries: number;
  readonly seed: number;
  /** Longest time a child works before it is killed. */
  readonly mostMs: number;
  readonly newLocation: () => Promise<string>;
  readonly server?: TestServer | null;
  readonly onKill?: (kills: number) => void;
}): Promise<Killed> => {
  const random = makeRandom(options.seed);
  const directory = loadDirectory();
  const losses: string[] = [];
  let acts = 0;
  let kills = 0;
  for (let library = 0; library < options.libraries; library++) {
    const location = await options.newLocation();
    // Sources that must be there, must not be there; those in neither may be.
    const state = new Map<string, boolean | null>();
    // Corrections that must be there.
    const journal = new Set<string>();
    const until = Math.round(((library + 1) * options.kills) / options.libraries);
    while (kills < until) {
      // Every other child is killed soon: while it makes the library, opens it or writes its first reports.
      const afterMs = random() ** 2 * (kills % 2 === 0 ? options.mostMs / 10 : options.mostMs);
      // A server that goes down and comes up in the middle of the child's work is no reason to lose or to stop.
      const restarted = options.server && random() < 0.1 ? options.server.restart() : null;
      const { done, begun } = await workAndKill(location, Math.floor(random() * 2 ** 31), afterMs);
      await restarted;
      kills++;
      acts += done.length;
      for (const { act, source } of done)
        if (act === "correct") journal.add(source);
        else state.set(source, act === "put");
      if (begun !== null && begun.act !== "correct") state.set(begun.source, null);
      await withStore(location, { create: true }, async (store) => {
        const rows = await store.db.selectFrom("source").select(["report", "source"]).execute();
        const there = new Map(rows.map(({ source, report }) => [source, report]));
        if (there.size !== rows.length) losses.push(`kill ${kills}: a source is there twice`);
        for (const [source, must] of state) {
          if (must === true && there.get(source) !== rawAt(source).id)
            losses.push(`kill ${kills}: ${source} was acknowledged and is not there`);
          if (must === false && there.has(source)) losses.push(`kill ${kills}: ${source} was taken out and is there`);
          if (must === null) state.set(source, there.has(source));
        }
        const entries = new Set((await correctionsOf(store.db)).map(({ id }) => id));
        for (const id of journal)
          if (!entries.has(id)) losses.push(`kill ${kills}: correction ${id} was acknowledged and is not there`);
        const { faults } = await checkLibrary(store, directory);
        losses.push(...faults.map((fault) => `kill ${kills}: ${fault}`));
      });
      options.onKill?.(kills);
    }
    await withStore(location, {}, async (store) => {
      const generated = "2026-01-01T00:00:00Z";
      const sources = (await store.db.selectFrom("source").select("source").execute()).map(({ source }) => source);
      const built = buildDossier(sources.map(rawAt), { directory, generated });
      const fresh = JSON.stringify(applyCorrections(built, await correctionsOf(store.db)));
      if (JSON.stringify(await libraryDossier(store, directory, { generated })) !== fresh)
        losses.push(`library ${library}: its dossier is not that of a build of its reports`);
    });
  }
  return { kills, acts, losses };
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      engine: { type: "string", default: "sqlite" },
      kills: { type: "string", default: "300" },
    },
  });
  const seed = Number(values.seed);
  const server = values.engine === "postgres" ? await startPostgres() : null;
  const dir = mkdtempSync(join(tmpdir(), "readout-kill-"));
  let count = 0;
  const started = performance.now();
  const { kills, acts, losses } = await killAndLook({
    kills: Number(values.kills),
    libraries: Math.ceil(Number(values.kills) / 20),
    seed,
    mostMs: 3000,
    newLocation: async () => (server === null ? join(dir, `${++count}`) : server.createDatabase(`kill_${++count}`)),
    server,
    onKill: (n) => process.stderr.write(`\r${n} killed`),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n${values.engine}: ${kills} kills, ${acts} acknowledged acts, ${losses.length} losses, ${seconds} s`);
  for (const loss of losses.slice(0, 50)) console.log(`  ${loss}`);
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
  if (losses.length > 0) process.exitCode = 1;
};

if (import.meta.main) await main();
