/** Nothing acknowledged is lost when a process is killed at any moment; the long run is `node bench/kill.ts`. */
import { expect, it } from "vitest";
import { killAndLook, kinds } from "../../bench/kill.ts";
import { isAsBuilt } from "../../bench/kill-ledger.ts";
import { rawOf } from "../../bench/kill-reports.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

onEachEngine(({ name, newLocation, server }) => {
  it("has all that was acknowledged after nine kills, each once, and is sound", { timeout: 600_000 }, async () => {
    const { kills, acts, losses } = await killAndLook({
      kinds,
      kills: 9,
      libraries: 3,
      seed: 7,
      newLocation,
      server: server(),
    });
    expect(losses).toEqual([]);
    expect(kills).toBe(9);
    expect(acts).toBeGreaterThan(0);
  });

  it.runIf(name === "postgres")(
    "goes on where the server goes down in the middle of adding and of reading",
    { timeout: 240_000 },
    async () => {
      const directory = loadDirectory();
      const pile = smallPile.slice(0, 5);
      await withStore(await newLocation(), { create: true }, async (store) => {
        let restarted: Promise<unknown> | undefined;
        for (const [i, report] of pile.entries()) {
          if (i === 3) restarted = server()?.restart();
          await putReport(store, rawOf(report), report.bytes);
        }
        await restarted;
        let again: Promise<unknown> | undefined;
        const onRead = (done: number): void => {
          if (done === 2) again ??= server()?.restart();
        };
        await refresh(store, directory, { onRead });
        await again;
        expect(await checkLibrary(store, directory)).toMatchObject({
          reports: pile.length,
          unread: 0,
          faults: [],
        });
        expect(await isAsBuilt(store, directory)).toBe(true);
      });
    },
  );
});
