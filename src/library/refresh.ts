/**
 * Brings what is derived up to date with the reports: reads and indexes what has yet to be read, groups what has changed, and links each
 * story that is not linked yet. What is due is found by what is not there, so a step that another process has done, or this one before it
 * was killed, is not done again, and nothing half done is ever taken for done. Nothing looks at all reports.
 */
import type { Directory } from "../directory/load.ts";
import type { ReportId } from "../model/index.ts";
import { renewGroups, sweepStories, touch } from "./groups/touched.ts";
import { groupTouched } from "./groups.ts";
import { layerNames, readLayers, readResultOf } from "./layers.ts";
import { heldReport, inChunks, sourcesOf } from "./reports.ts";
import { loadResults, settle } from "./results.ts";
import { indexedBy, indexReport } from "./search/index-report.ts";
import { makeStamps, type Stamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";
import { countStories, linkStories } from "./stories.ts";

export interface Refreshed {
  /** How many reports were read, and how many stories linked. */
  readonly read: number;
  readonly linked: number;
}

export interface RefreshOptions {
  readonly onRead?: (done: number, of: number) => void;
  readonly onLinked?: (done: number, of: number) => void;
}

/** Reports that are indexed at a time. */
const INDEXED = 100;

/** Reads one report and keeps its layers; false where it has gone, or was given another first source, in the meantime. */
export const readAndKeep = async (
  store: Store,
  id: ReportId,
  stamps: Stamps,
  directory: Directory,
): Promise<boolean> => {
  const held = await heldReport(store.db, id);
  if (held === undefined) return false;
  const kept = await store.db
    .selectFrom("layer")
    .selectAll()
    .where("report", "=", id)
    .where("name", "in", layerNames)
    .execute();
  const rows = readLayers(held, kept, stamps, directory);
  const toIndex = rows.filter(({ name }) => indexedBy.includes(name));
  const result = readResultOf(held, toIndex, indexedBy);
  return store.write(async (db) => {
    const sources = (await sourcesOf(db, [id])).get(id);
    if (sources?.[0] !== held.sources[0]) return false;
    const { numUpdatedRows } = await db
      .updateTable("report")
      .set({ reading: stamps.reading })
      .where("id", "=", id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await db.deleteFrom("indexed").where("report", "=", id).execute();
    await db.deleteFrom("layer").where("report", "=", id).execute();
    await db
      .insertInto("layer")
      .values(rows.map((row) => ({ report: id, ...row })))
      .execute();
    await indexReport(db, store.engine, result, stamps.search);
    await touch(db, id);
    return true;
  });
};

/**
 * Reports that this version has yet to read, in no order. They are asked for in three parts, each of which is one stretch of an index: as one condition,
 * or in an order, the engines look at every report there is.
 */
export const unreadIn = (db: Queries, { reading }: Stamps) => {
  const ids = db.selectFrom("report").select("id");
  return ids
    .where("reading", "is", null)
    .unionAll(ids.where("reading", "<", reading))
    .unionAll(ids.where("reading", ">", reading));
};

/** Reads every report that has no layers of current stamps. */
export const readPending = async (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  onRead: (done: number, of: number) => void,
): Promise<number> => {
  let read = 0;
  for (;;) {
    const pending = (await unreadIn(store.db, stamps).execute()).map(({ id }) => id).sort();
    if (pending.length === 0) return read;
    for (const [i, id] of pending.entries()) {
      if (await readAndKeep(store, id, stamps, directory)) read++;
      onRead(i + 1, pending.length);
    }
  }
};

/** Puts every report into the full-text index that is not there, where not all are known to be. */
export const indexPending = async (store: Store, stamps: Stamps): Promise<void> => {
  const { search } = stamps;
  const state = await store.db.selectFrom("state").select("value").where("name", "=", "search").executeTakeFirst();
  if (state?.value === search) return;
  const pending = await store.db
    .selectFrom("report")
    .leftJoin("indexed", (on) => on.onRef("indexed.report", "=", "report.id").on("indexed.stamp", "=", search))
    .select("report.id")
    // What has yet to be read is indexed when it is.
    .where("report.reading", "=", stamps.reading)
    .where("indexed.report", "is", null)
    .orderBy("report.id")
    .execute();
  for (const some of inChunks(pending, INDEXED)) {
    const ids = some.map(({ id }) => id);
    for (const result of await loadResults(store.db, ids, stamps, indexedBy))
      await store.write((db) => indexReport(db, store.engine, result, search));
  }
  await store.write((db) =>
    db
      .insertInto("state")
      .values({ name: "search", value: search })
      .onConflict((on) => on.column("name").doUpdateSet({ value: search }))
      .execute(),
  );
};

/**
 * Brings a library up to date.
 *
 * @returns How many reports were read and stories linked for it, and how many stories there are now.
 */
export const refresh = async (
  store: Store,
  directory: Directory,
  options: RefreshOptions = {},
): Promise<Refreshed & { readonly stories: number }> => {
  const stamps = makeStamps(directory);
  let [read, linked] = [0, 0];
  const stories = await settle(store, async () => {
    await renewGroups(store, stamps);
    read += await readPending(store, stamps, directory, options.onRead ?? (() => {}));
    await indexPending(store, stamps);
    await groupTouched(store, stamps, directory);
    linked += await linkStories(store, stamps, directory, options.onLinked ?? (() => {}));
    await sweepStories(store);
    return countStories(store.db);
  });
  return { read, linked, stories };
};
