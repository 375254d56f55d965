/** What is new in a library, on each engine. */
import { expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { lastSeen, libraryNews, markSeen, type Since } from "../../src/library/news.ts";
import { rebuild } from "../../src/library/rebuild.ts";
import { putReport, takeReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { RawReport } from "../../src/model/index.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const put = async (store: Store, name: string, at: string): Promise<void> => {
  const { source, bytes } = smallPile.find((one) => one.source === `pile/${name}`) as (typeof smallPile)[number];
  await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes, { at });
};
const ask = async (store: Store, since: Since) => {
  const { stories, ...news } = await libraryNews(store, directory, since);
  const items = stories.flatMap((story) => story.items);
  for (const { passages } of items) expect(passages.length).toBeGreaterThan(0);
  return { ...news, stories, items, kinds: [...new Set(items.map(({ kind }) => kind))] };
};

onEachEngine(({ newLocation }) => {
  it("is what reports brought that came since", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      await put(store, "herald.txt", "2026-01-01T08:00:00Z");
      await put(store, "mine.txt", "2026-01-01T08:00:01Z");
      const all = await ask(store, { serial: await lastSeen(store.db, "maria") });
      expect(all).toMatchObject({ newReports: 2, upTo: 2 });
      expect(all.stories.every(({ isNew }) => isNew)).toBe(true);
      expect(all.kinds).toEqual(expect.arrayContaining(["report", "event", "statement", "commitment"]));
      await markSeen(store, "maria", all.upTo, "2026-01-02T00:00:00Z");
      expect(await ask(store, { serial: await lastSeen(store.db, "maria") })).toMatchObject({
        newReports: 0,
        items: [],
      });

      await put(store, "courier.txt", "2026-01-03T08:00:00Z");
      const more = await ask(store, { serial: await lastSeen(store.db, "maria") });
      expect(more).toMatchObject({ newReports: 1, upTo: 3, stories: [{ isNew: false }] });
      // The copy says July where the original said June; the meeting was known.
      expect(more.kinds).toEqual(expect.arrayContaining(["report", "copy", "rendering"]));
      expect(more.kinds).not.toContain("event");
      const rendering = more.items.find(({ kind }) => kind === "rendering");
      expect(rendering?.passages[0]?.exact).toContain("July");
      expect((await ask(store, { at: "2026-01-03" })).items).toEqual(more.items);
      expect((await ask(store, { at: "2026-01-04" })).items).toEqual([]);
      // For who has never looked all is new.
      expect((await ask(store, { serial: await lastSeen(store.db, "jan") })).newReports).toBe(3);

      await rebuild(store, directory);
      expect((await ask(store, { serial: 2 })).items).toEqual(more.items);
      await takeReport(store, "pile/herald.txt");
      const without = await ask(store, { serial: 2 });
      expect(without.kinds).not.toContain("copy");
      expect(without).toMatchObject({ newReports: 1, stories: [{ isNew: true }] });
    });
  });

  it("counts a report that takes the place of one that was removed", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      await put(store, "mine.txt", "2026-01-01T08:00:00Z");
      await markSeen(store, "maria", (await ask(store, { serial: 0 })).upTo, "2026-01-02T00:00:00Z");
      await takeReport(store, "pile/mine.txt");
      await put(store, "herald.txt", "2026-01-03T08:00:00Z");
      expect(await ask(store, { serial: await lastSeen(store.db, "maria") })).toMatchObject({ newReports: 1, upTo: 2 });
    });
  });
});
