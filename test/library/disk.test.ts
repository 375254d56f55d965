/** A disk that is full, and one that cannot be written: a clear error, and the library as it was. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport } from "../../src/library/reports.ts";
import { openStore, withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { RawReport } from "../../src/model/index.ts";
import { runCli } from "../support/run-cli.ts";

const disk = mkdtempSync(join(tmpdir(), "readout-disk-"));
const run = (...args: string[]): boolean => spawnSync(args[0] as string, args.slice(1)).status === 0;
/** A disk of two megabytes; only root may have one, and not everywhere. */
const mounted = process.platform === "linux" && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk);
afterAll(() => {
  if (mounted) run("umount", disk);
  rmSync(disk, { recursive: true, force: true });
});

const folder = mkdtempSync(join(tmpdir(), "readout-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const location = join(disk, "library");
const directory = loadDirectory();
const bytesOf = (i: number, sentences = 2_000): Uint8Array =>
  new TextEncoder().encode(`Harbour notes ${i}\n\n${`The harbour of Bergen took in ${i} boats. `.repeat(sentences)}\n`);

const putNotes = (store: Store, i: number, bytes = bytesOf(i)): Promise<unknown> =>
  putReport(store, ingestBytes(bytes, `${i}.txt`).report as RawReport, bytes);

describe("a library", () => {
  it("that can grow no more says so, whether a report is added or read, and goes on when it can", async () => {
    const store = await openStore(join(folder, "library"), { create: true });
    try {
      const allow = async (pages: number): Promise<void> => {
        const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
        await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + pages}`).execute(store.db);
      };
      await putNotes(store, 0, bytesOf(0, 40));
      await allow(0);
      await expect(refresh(store, directory)).rejects.toMatchObject({ message: expect.stringContaining("full") });
      await expect(putNotes(store, 1)).rejects.toMatchObject({ message: expect.stringContaining("full") });
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: 1, unread: 1, faults: [] });
      await allow(1_000_000);
      await putNotes(store, 1, bytesOf(1, 1));
      expect(await refresh(store, directory)).toMatchObject({ read: 2 });
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: 2, unread: 0, faults: [] });
    } finally {
      await store.close();
    }
  });

  it("is not made where a file is, and says so", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(openStore(file, { create: true })).rejects.toMatchObject({ code: "library-read-only" });
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "is not made in a folder that cannot be written",
    async () => {
      const closed = join(folder, "closed");
      mkdirSync(closed);
      chmodSync(closed, 0o555);
      const making = openStore(join(closed, "library"), { create: true });
      await expect(making).rejects.toMatchObject({ code: "library-read-only" });
    },
  );
});

describe.skipIf(!mounted)("a library on a small disk (where one can be mounted)", () => {
  const acknowledged: string[] = [];

  it("says that the disk is full, and keeps what it acknowledged", async () => {
    const filling = withStore(location, { create: true }, async (store) => {
      for (let i = 0; i < 100; i++) {
        await putNotes(store, i);
        acknowledged.push((ingestBytes(bytesOf(i), `${i}.txt`).report as RawReport).id);
      }
    });
    await expect(filling).rejects.toMatchObject({
      code: "library-full",
      message: expect.stringContaining("disk is full"),
    });
    expect(acknowledged.length).toBeGreaterThan(3);
    await withStore(location, {}, async (store) => {
      const ids = (await store.db.selectFrom("report").select("id").execute()).map(({ id }) => id);
      expect(ids.sort()).toEqual([...acknowledged].sort());
      expect((await checkLibrary(store, directory)).faults).toEqual([]);
    });
    const notes = join(folder, "notes.txt");
    writeFileSync(notes, bytesOf(200));
    expect(await runCli("add", notes, "--library", location)).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/^readout: .*the disk is full; what was acknowledged is kept.*\n$/),
    });
  });

  it("says that it cannot be written, and is whole when it can be again", async () => {
    expect(run("mount", "-o", "remount,ro", disk)).toBe(true);
    const adding = withStore(location, {}, (store) => putNotes(store, 1));
    await expect(adding).rejects.toMatchObject({ code: expect.stringMatching(/^library-(?:read-only|missing)$/) });
    await expect(openStore(join(disk, "other"), { create: true })).rejects.toMatchObject({ code: "library-read-only" });
    expect(run("mount", "-o", "remount,rw", disk)).toBe(true);
    await withStore(location, {}, async (store) => {
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: acknowledged.length, faults: [] });
    });
  });
});
