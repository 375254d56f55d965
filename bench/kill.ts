/**
 * Nothing lost: kills a process with SIGKILL at random moments while it makes, adds to, takes from, corrects, refreshes, watches for and migrates a
 * library, and holds what it acknowledged against what is there when it is opened again.
 *
 * `node bench/kill.ts [--engine sqlite|postgres] [--kills 300] [--kind work,watch,migrate] [--seed 1]`; the tests run some on each engine.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { withStore } from "../src/library/store/open.ts";
import { startPostgres, type TestServer } from "../test/support/postgres.ts";
import { makeRandom } from "./generate.ts";
import { type Act, isAsBuilt, makeLedger, type Said } from "./kill-ledger.ts";
import { formOf, makeEarlier, newestForm } from "./kill-migrate.ts";
import { startFeed } from "./kill-watch.ts";

const child = fileURLToPath(new URL("kill-child.ts", import.meta.url));
/** What children compile is kept, so that they start sooner. */
const compiled = join(tmpdir(), "readout-kill-compiled");

/** What a child does: adds, removes, corrects, reads and links; watches a feed; migrates. */
export const kinds = ["work", "watch", "migrate"] as const;
export type Kind = (typeof kinds)[number];

/** Longest time for which children of a kind live, in milliseconds; every other one a tenth of it. */
const MOST_MS: Readonly<Record<Kind, number>> = { work: 1_500, watch: 2_500, migrate: 400 };

export interface Killed {
  readonly kills: number;
  /** Acts that were acknowledged. */
  readonly acts: number;
  /** Kills that came while something was begun and not yet acknowledged; of a watch it is not known. */
  readonly amid: number;
  /** What was acknowledged and is not so, and what `check` found; empty where nothing was lost. */
  readonly losses: readonly string[];
}

export interface KillOptions {
  readonly kinds: readonly Kind[];
  readonly kills: number;
  /** How many libraries the kills are spread over, the kinds in turn. */
  readonly libraries: number;
  readonly seed: number;
  /** The place of a library that is not there yet. */
  readonly newLocation: () => Promise<string>;
  readonly server?: TestServer | null;
  readonly onKill?: (kills: number) => void;
}

/** Lets a child work and kills it; what it acknowledged, and what it had begun and not yet acknowledged. */
const workAndKill = (args: readonly string[], afterMs: number): Promise<{ done: Act[]; begun: Act | null }> =>
  new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [child, ...args], {
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    const done: Act[] = [];
    let begun: Act | null = null;
    let stderr = "";
    let killed = false;
    worker.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    createInterface(worker.stdout).on("line", (line) => {
      const said = JSON.parse(line) as Said;
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
      killed ? resolve({ done, begun }) : reject(new Error(`the child ended by itself: ${stderr}`)),
    );
    worker.once("error", reject);
  });

export const killAndLook = async (options: KillOptions): Promise<Killed> => {
  const { libraries, server, newLocation } = options;
  const random = makeRandom(options.seed);
  const directory = loadDirectory();
  const losses: string[] = [];
  let [acts, kills, amid] = [0, 0, 0];

  /** Kills on one library; a library of an earlier form is made anew for each. */
  const killOn = async (kind: Kind, until: number): Promise<void> => {
    const feed = kind === "watch" ? await startFeed() : null;
    let location = "";
    let ledger = makeLedger(directory);
    for (let first = true; kills < until; first = false) {
      if (first || kind === "migrate") {
        location = await newLocation();
        ledger = makeLedger(directory);
      }
      const earlier = kind === "migrate" ? await makeEarlier(location, random) : null;
      if (earlier !== null) ledger.note(earlier.done, null);
      // Every other child is killed soon: while it makes the library, opens it or writes its first reports.
      const afterMs = random() ** 2 * (kills % 2 === 0 ? MOST_MS[kind] / 10 : MOST_MS[kind]);
      // A server that goes down and comes up in the middle of the child's work is no reason to lose or to stop.
      const restarted = server && random() < 0.1 ? server.restart() : null;
      const now = new Date(Date.UTC(2026, 0, 1) + kills * 86_400_000).toISOString();
      const seed = `${Math.floor(random() * 2 ** 31)}`;
      const { done, begun } = await workAndKill([kind, location, seed, ...(feed ? [feed.url, now] : [])], afterMs);
      await restarted;
      kills++;
      acts += done.length;
      if (begun !== null) amid++;
      ledger.note(done, begun);
      const found: string[] = [];
      if (earlier !== null && ![earlier.form, newestForm(location)].includes(await formOf(location)))
        found.push(`tables are between form ${earlier.form} and the newest`);
      await withStore(location, { create: true }, async (store) => {
        found.push(...(await ledger.losses(store)), ...((await feed?.tooMany(store)) ?? []));
      });
      losses.push(...found.map((loss) => `kill ${kills} (${kind}): ${loss}`));
      feed?.change(random);
      options.onKill?.(kills);
    }
    await withStore(location, {}, async (store) => {
      if (!(await isAsBuilt(store, directory)))
        losses.push(`kill ${kills} (${kind}): the dossier is not that of a build of the library's reports`);
    });
    await feed?.close();
  };

  for (let library = 0; library < libraries; library++) {
    const kind = options.kinds[library % options.kinds.length] as Kind;
    await killOn(kind, Math.round(((library + 1) * options.kills) / libraries));
  }
  return { kills, acts, amid, losses };
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      engine: { type: "string", default: "sqlite" },
      kills: { type: "string", default: "300" },
      kind: { type: "string", default: kinds.join() },
    },
  });
  const { engine, seed } = values;
  const wanted = kinds.filter((kind) => values.kind.split(",").includes(kind));
  const server = engine === "postgres" ? await startPostgres() : null;
  const dir = mkdtempSync(join(tmpdir(), "readout-kill-"));
  let count = 0;
  const started = performance.now();
  const { kills, acts, amid, losses } = await killAndLook({
    kinds: wanted,
    kills: Number(values.kills),
    libraries: Math.ceil(Number(values.kills) / 20),
    seed: Number(seed),
    newLocation: async () =>
      server === null ? join(dir, `${++count}`) : server.createDatabase(`kill_${++count % 10}`),
    server,
    onKill: (n) => process.stderr.write(`\r${n} killed`),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `\n${engine}, ${wanted.join("+")}, seed ${seed}: ${kills} kills, ${amid} of them amid an act, ${acts} acknowledged acts, ${losses.length} losses, ${seconds} s`,
  );
  for (const loss of losses.slice(0, 50)) console.log(`  ${loss}`);
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
  if (losses.length > 0) process.exitCode = 1;
};

if (import.meta.main) await main();
