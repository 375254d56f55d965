/** Stories brought up to date report by report are those of a grouping of all, where keys are rare and where they are crowded. */
import { sql } from "kysely";
import { expect, it } from "vitest";
import { makeRandom } from "../../bench/generate.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { encode } from "../../src/library/codec.ts";
import { groupFaults } from "../../src/library/groups/check.ts";
import { groupedBy } from "../../src/library/groups/entry.ts";
import { renewGroups, touch } from "../../src/library/groups/touched.ts";
import { groupTouched } from "../../src/library/groups.ts";
import { inChunks, takeReport } from "../../src/library/reports.ts";
import { makeStamps } from "../../src/library/stamps.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import { makeId } from "../../src/model/index.ts";
import { makeVector } from "../../src/read/subject/vector.ts";
import { type Groupable, groupReports } from "../../src/story/storylines.ts";
import { onEachEngine } from "../support/engines.ts";

const directory = loadDirectory();
const stamps = makeStamps(directory);

/**
 * Made-up subjects of forty affairs. Two words stand in most reports, so that a pair of them is held by more than a report is compared
 * with, and reports of one affair that share nothing else are found by it or not, as it happens.
 */
const makeDocs = (count: number, seed: number): Groupable[] => {
  const random = makeRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const vector = (hashes: readonly number[]) => makeVector(hashes.map((hash) => [hash, 0.5 + random()] as const));
  return Array.from({ length: count }, (_, i) => {
    const affair = below(40);
    const own = (kind: number, of: number, size: number) =>
      Array.from({ length: size }, () => kind * 1000 + affair * 10 + below(of));
    return {
      report: { id: makeId("report", [seed, i]) },
      language: { code: random() < 0.9 ? "en" : "de", certain: true },
      layout: { published: { value: `2031-0${1 + below(3)}-${10 + below(15)}` } },
      mentions: [],
      subject: {
        words: vector([...(random() < 0.8 ? [1, 2] : [3]), ...own(4, 6, 1)]),
        shared: vector(own(5, 7, 3)),
        sounds: vector(own(6, 5, 1)),
      },
    } as unknown as Groupable;
  });
};

let put = 0;
/** Puts reports into the library as if they had been read. */
const putRead = async (store: Store, docs: readonly Groupable[]): Promise<void> =>
  store.write(async (db) => {
    for (const doc of docs) {
      const { id } = doc.report;
      const serial = ++put;
      const bytes = new TextEncoder().encode(id);
      await db
        .insertInto("report")
        .values({
          id,
          sha256: id,
          size: bytes.length,
          reading: stamps.reading,
          bytes,
          added: "2031-01-01T00:00:00Z",
          serial,
        })
        .execute();
      await db
        .insertInto("source")
        .values({ report: id, source: `${id}.txt`, feed: null })
        .execute();
      const layers = groupedBy.map((name) => {
        const content = name === "text" ? { text: id } : doc[name as "language" | "layout" | "mentions" | "subject"];
        const { version, stamp } = stamps.layers.get(name) as { version: number; stamp: string };
        return { report: id, name, version, stamp, notices: "[]", content: encode(content) };
      });
      await db.insertInto("layer").values(layers).execute();
      await touch(db, id);
    }
  });

const storiesOf = async (store: Store): Promise<string[]> => {
  const members = await store.db.selectFrom("member").select(["report", "story"]).orderBy("report").execute();
  const stories = new Map<string, string[]>();
  for (const { report, story } of members) stories.set(story, [...(stories.get(story) ?? []), report]);
  return [...stories.values()].map((reports) => reports.join(" ")).sort();
};

onEachEngine(({ name, newLocation }) => {
  it("groups as if all had come at once, whoever comes and goes in between", { timeout: 120_000 }, async () => {
    const docs = makeDocs(230, 3);
    const random = makeRandom(name === "sqlite" ? 11 : 12);
    const there = new Map<string, Groupable>();
    await withStore(await newLocation(), { create: true }, async (store) => {
      await renewGroups(store, stamps);
      const waiting = [...docs];
      let crowded = 0;
      while (waiting.length > 0) {
        const come = waiting.splice(0, random() < 0.5 ? 1 + Math.floor(random() * 3) : Math.floor(random() * 70));
        await putRead(store, come);
        for (const doc of come) there.set(doc.report.id, doc);
        if (random() < 0.4)
          for (const id of [...there.keys()].filter(() => random() < 0.06)) {
            await takeReport(store, id);
            const doc = there.get(id) as Groupable;
            there.delete(id);
            // Some come back, after others.
            if (random() < 0.5) waiting.push(doc);
          }
        await groupTouched(store, stamps, directory);
        const fresh = groupReports([...there.values()], directory).map((reports) => reports.join(" "));
        expect(await storiesOf(store)).toEqual(fresh.sort());
        const { rows } = await sql<{
          n: number;
        }>`select max(n) as n from (select count(*) as n from story_key group by key) as t`.execute(store.db);
        crowded = Math.max(crowded, rows[0]?.n ?? 0);
      }
      // Some keys were held by more than a report is compared with, else this would show little.
      expect(crowded).toBeGreaterThan(150);
      expect((await storiesOf(store)).length).toBeGreaterThan(30);
      expect(await groupFaults(store, stamps, directory)).toEqual([]);
      for (const some of inChunks([...there.keys()], 40)) {
        for (const id of some) {
          await takeReport(store, id);
          there.delete(id);
        }
        await groupTouched(store, stamps, directory);
        const fresh = groupReports([...there.values()], directory).map((reports) => reports.join(" "));
        expect(await storiesOf(store)).toEqual(fresh.sort());
      }
      expect(await store.db.selectFrom("story_key").selectAll().execute()).toEqual([]);
      expect(await store.db.selectFrom("storyline").selectAll().execute()).toEqual([]);
    });
  });
});
