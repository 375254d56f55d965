/** `add --queue`, `add --backfill`, `worker` and `doctor` on PostgreSQL. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withStore } from "../../src/library/store/open.ts";
import { canHavePostgres, startPostgres, type TestServer } from "../support/postgres.ts";
import { runCli } from "../support/run-cli.ts";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-cli-worker-"));
const [one, two, three] = ["one.txt", "two.txt", "three.txt"].map((name) => join(dir, name)) as [
  string,
  string,
  string,
];
beforeAll(() => {
  for (const [i, path] of [one, two, three].entries()) writeFileSync(path, smallPile[i]?.bytes ?? "");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("a library in a folder", () => {
  it("has no queue and no workers, and says so", async () => {
    const library = ["--library", join(dir, "folder")];
    const refused = { status: 2, stderr: expect.stringContaining("workers need a library on PostgreSQL") };
    expect(await runCli("add", one, "--queue", ...library)).toMatchObject(refused);
    expect(await runCli("add", one, "--backfill", ...library)).toMatchObject(refused);
    // No folder was made for it.
    expect(await runCli("worker", "--once", ...library)).toMatchObject({ status: 7 });
    await withStore(join(dir, "folder"), { create: true }, async () => {});
    expect(await runCli("worker", "--once", ...library)).toMatchObject(refused);
    const { stdout } = await runCli("doctor", ...library);
    expect(stdout).toMatch(/^ok {2}library +.*: 0 reports, 0 stories, .*SQLite 3/m);
    expect(stdout).toMatch(/^(?:ok |NOT) its disk .* free/m);
    expect(stdout).not.toMatch(/^.{4}queue/m);
  });
});

describe.skipIf(!canHavePostgres())("workers on the command line (where npm has a server for this system)", () => {
  let server: TestServer;
  let library: string[];
  beforeAll(async () => {
    server = await startPostgres();
    library = ["--library", await server.createDatabase("cli_worker")];
  }, 120_000);
  afterAll(async () => server?.stop());
  const linesOf = (stdout: string): unknown[] =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("are left what was queued, and do it once", { timeout: 240_000 }, async () => {
    expect(await runCli("doctor", ...library)).toMatchObject({
      stdout: expect.stringMatching(/^ok {2}library +postgres:.*: 0 reports, 0 stories, .* MB, PostgreSQL \d+/m),
    });
    expect(await runCli("add", one, two, one, "--queue", ...library)).toEqual({
      status: 0,
      stdout: "2 new reports kept; workers will read them\n",
      stderr: "",
    });
    const { stdout } = await runCli("add", two, "--queue", "--json", ...library);
    expect(linesOf(stdout)).toMatchObject([
      { source: two, what: "known" },
      { new: 0, known: 1, queued: 0 },
    ]);
    expect(await runCli("add", three, "--backfill", ...library)).toMatchObject({
      status: 0,
      stdout: "1 file left to workers\n",
    });
    expect(await runCli("add", join(dir, "gone.txt"), "--queue", ...library)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("gone.txt"),
    });
    expect(await runCli("add", join(dir, "gone.txt"), "--backfill", ...library)).toMatchObject({ status: 3 });

    const before = await runCli("doctor", ...library);
    expect(before.status).toBe(1);
    expect(before.stdout).toMatch(/^ok {2}library .*: 2 reports, 0 stories/m);
    expect(before.stdout).toMatch(/^ +2 reports yet to be read by this version/m);
    expect(before.stdout).toMatch(/^NOT queue +3 jobs waiting, 0 in hand, 0 failed; no worker\n +nobody does them/m);
    expect(before.stdout).not.toMatch(/its disk/);

    expect(await runCli("worker", "--once", ...library)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^1 file taken apart, 3 reports read, [12] stor(?:y|ies) linked\n$/),
      stderr: "",
    });
    const again = await runCli("worker", "--once", "--json", ...library);
    expect(linesOf(again.stdout)).toEqual([{ file: 0, read: 0, link: 0 }]);
    const after = await runCli("doctor", ...library);
    expect(after.stdout).toMatch(/^ok {2}library .*: 3 reports, [12] stor/m);
    expect(after.stdout).toMatch(/^ok {2}queue +0 jobs waiting, 0 in hand, 0 failed; /m);
    expect(await runCli("check", ...library)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Sound: 3 reports"),
    });
  });

  it("are stopped by what they are stopped by everywhere", async () => {
    expect(await runCli("worker", "--once", "--library", "postgres://me:secret@127.0.0.1:9/none")).toMatchObject({
      status: 7,
      stderr: expect.not.stringContaining("secret"),
    });
  });
});
