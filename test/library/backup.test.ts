/** Backups on each engine: taken while others write, opened like any library, restored to the same. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeCorrection, parseCorrectionRequest } from "../../src/corrections/make.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { backUp, restore } from "../../src/library/backup.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { putCorrections } from "../../src/library/corrections.ts";
import { libraryState } from "../../src/library/doctor.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport, takeReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { RawReport } from "../../src/model/index.ts";
import { onEachEngine } from "../support/engines.ts";
import { type SmallReport, smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const dir = mkdtempSync(join(tmpdir(), "readout-backup-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const put = (store: Store, { bytes, source }: SmallReport) =>
  putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
const dossierOf = (store: Store) => libraryDossier(store, directory, { generated: "2026-01-01T00:00:00Z" });

onEachEngine(({ name, newLocation }) => {
  const backup = join(dir, `backup-${name}`);

  it("keeps a library as it was at one moment, and brings it back", async () => {
    const some = smallPile.slice(0, 3);
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of some) await put(store, report);
      const id = (await dossierOf(store)).entities[0]?.id;
      const asked = parseCorrectionRequest({
        action: "reject",
        kind: "entity",
        targets: [id],
        by: "A",
        why: "no name",
      });
      const now = "2026-01-01T00:00:00Z";
      await putCorrections(store, [makeCorrection(await dossierOf(store), asked, [], now)]);
      const before = await dossierOf(store);
      expect(before.corrections).toHaveLength(1);
      expect(await backUp(store, backup)).toBe(3);
      for (const report of smallPile.slice(3)) await put(store, report);
      await takeReport(store, some[0]?.source as string);
      await withStore(await newLocation(), { create: true }, async (other) => {
        expect(await restore(backup, other)).toBe(3);
        expect(await dossierOf(other)).toEqual(before);
        expect(await refresh(other, directory)).toMatchObject({ read: 0, linked: 0 });
        expect((await checkLibrary(other, directory)).faults).toEqual([]);
        // Done again it comes to the same.
        expect(await restore(backup, other)).toBe(3);
        expect(await dossierOf(other)).toEqual(before);
      });
    });
  });
  it("is taken while others write, and is whole", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      await put(store, smallPile[0] as SmallReport);
      const writing = (async () => {
        for (const report of smallPile.slice(1)) await put(store, report);
      })();
      const folder = `${backup}-meanwhile`;
      const [reports] = await Promise.all([backUp(store, folder), writing]);
      await withStore(folder, {}, async (copy) => {
        expect(await checkLibrary(copy, directory)).toMatchObject({ reports, faults: [] });
      });
      expect(await libraryState(store, directory)).toMatchObject({
        reports: smallPile.length,
        unread: smallPile.length,
      });
    });
  });
  it("is neither written over nor poured into reports that are not its own", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      await put(store, smallPile[5] as SmallReport);
      await withStore(await newLocation(), { create: true }, async (other) => {
        await other.db.insertInto("correction").values({ id: "x-0000000000000000", at: "", entry: "{}" }).execute();
        await expect(restore(backup, other)).rejects.toMatchObject({ code: "library-not-empty" });
      });
      await expect(backUp(store, backup)).rejects.toMatchObject({ code: "output-unwritable" });
      await expect(restore(backup, store)).rejects.toMatchObject({ code: "library-not-empty" });
      await expect(restore(join(dir, "none"), store)).rejects.toMatchObject({ code: "library-missing" });
      await expect(backUp(store, join(dir, "nowhere", "deep", "\u0000"))).rejects.toThrow();
      expect(existsSync(join(dir, "nowhere"))).toBe(false);
    });
  });
});
