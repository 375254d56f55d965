/** Workers on one library come to what one process comes to, though one of them is killed with work in hand. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killReports, rawOf } from "../../bench/kill-reports.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { refresh } from "../../src/library/refresh.ts";
import { openStore, withStore } from "../../src/library/store/open.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { withStoryLock } from "../../src/worker/lock.ts";
import { openQueue, queueFiles, queueReport } from "../../src/worker/queue.ts";
import { queueState } from "../../src/worker/state.ts";
import { canHavePostgres, startPostgres, type TestServer } from "../support/postgres.ts";

const child = fileURLToPath(new URL("child.ts", import.meta.url));
const directory = loadDirectory();
/** The small pile, and short ones enough that a worker that is killed has some in hand. */
const reports = killReports.slice(0, 24);
const generated = "2026-01-01T00:00:00Z";

const start = (location: string, name: string): ChildProcess =>
  spawn(process.execPath, [child, location, name], { stdio: ["ignore", "pipe", "inherit"] });
const ended = (worker: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => worker.once("exit", (code) => resolve(code)));
const firstLine = (worker: ChildProcess): Promise<void> =>
  new Promise((resolve) => worker.stdout?.once("data", () => resolve()));

describe("an embedded library", () => {
  it("has no workers, and says so", () => expect(openQueue("some/folder")).rejects.toMatchObject({ code: "usage" }));
});

describe.skipIf(!canHavePostgres())("workers (where npm has a server for this system)", () => {
  let server: TestServer;
  const dir = mkdtempSync(join(tmpdir(), "readout-worker-"));
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it("come to what one process comes to, though one is killed with work in hand", { timeout: 400_000 }, async () => {
    const location = await server.createDatabase("workers");
    await withStore(location, { create: true }, async (store) => {
      const queue = await openQueue(location, "test", { silent: 10, look: 1 });
      // The last as a file that a worker takes apart.
      for (const report of reports.slice(1))
        expect(await queueReport(store, queue, rawOf(report), report.bytes)).toMatchObject({ what: "new" });
      const [file] = reports as [(typeof reports)[number]];
      const path = join(dir, "herald.txt");
      writeFileSync(path, file.bytes);
      await queueFiles(store, queue, [path]);

      const killed = start(location, "killed");
      await firstLine(killed);
      const workers = [start(location, "one"), start(location, "two")];
      killed.kill("SIGKILL");
      expect(await Promise.all(workers.map(ended))).toEqual([0, 0]);

      // Nothing is left to do, and nothing was done otherwise than one process does it.
      expect(await refresh(store, directory)).toMatchObject({ read: 0, linked: 0 });
      const named = rawOf({ ...file, source: path });
      const fresh = buildDossier([...reports.slice(1).map(rawOf), named], { directory, generated });
      expect(JSON.stringify(await libraryDossier(store, directory, { generated }))).toBe(JSON.stringify(fresh));
      expect((await checkLibrary(store, directory)).faults).toEqual([]);
      expect(await queueState(store)).toMatchObject({
        waiting: 0,
        inHand: 0,
        failed: 0,
        workers: expect.arrayContaining(["test"]),
      });
      await queue.close();
    });
  });

  it("never link one story at once", async () => {
    const location = await server.createDatabase("locks");
    const [one, two] = [await openStore(location), await openStore(location)];
    const held = await withStoryLock(one, "y-1", async () => {
      expect(await withStoryLock(two, "y-1", async () => "both")).toBeUndefined();
      return withStoryLock(two, "y-2", async () => "another story");
    });
    expect(held).toBe("another story");
    expect(await withStoryLock(two, "y-1", async () => "afterwards")).toBe("afterwards");
    await one.close();
    await two.close();
  });
});
