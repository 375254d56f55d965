/** A disk that is full, and one that cannot be written: a clear error, and the library as it was. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";

const disk = mkdtempSync(join(tmpdir(), "readout-disk-"));
const run = (...args: string[]): boolean => spawnSync(args[0] as string, args.slice(1)).status === 0;
/** A disk of two megabytes; only root may have one, and not everywhere. */
const mounted = process.platform === "linux" && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk);
afterAll(() => {
  if (mounted) run("umount", disk);
  rmSync(disk, { recursive: true, force: true });
});

const location = join(disk, "library");
const directory = loadDirectory();
const bytesOf = (i: number): Uint8Array =>
  new TextEncoder().encode(`Harbour notes ${i}\n\n${`The harbour of Bergen took in ${i} boats. `.repeat(2_000)}\n`);

describe.skipIf(!mounted)("a library on a small disk (where one can be mounted)", () => {
  const acknowledged: string[] = [];

  it("says that the disk is full, and keeps what it acknowledged", async () => {
    const filling = withStore(location, { create: true }, async (store) => {
      for (let i = 0; i < 100; i++) {
        const report = ingestBytes(bytesOf(i), `${i}.txt`).report as RawReport;
        await putReport(store, report, bytesOf(i));
        acknowledged.push(report.id);
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
  });

  it("says that it cannot be written, and is whole when it can be again", async () => {
    expect(run("mount", "-o", "remount,ro", disk)).toBe(true);
    const adding = withStore(location, {}, (store) =>
      putReport(store, ingestBytes(bytesOf(1), "again.txt").report as RawReport, bytesOf(1)),
    );
    await expect(adding).rejects.toMatchObject({ code: expect.stringMatching(/^library-(?:read-only|missing)$/) });
    expect(run("mount", "-o", "remount,rw", disk)).toBe(true);
    await withStore(location, {}, async (store) => {
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: acknowledged.length, faults: [] });
    });
  });
});
