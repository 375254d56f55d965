/**
 * Brings what is derived up to date with the reports: reads what has yet to be read, groups the reports into stories, links each
 * story that is not linked yet, and drops what no story of now needs. Each step is under the hash of all it hangs on, so a step that
 * another process has done, or this one before it was killed, is not done again, and nothing half done is ever taken for done.
 */
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import type { ReportId } from "../model/index.ts";
import type { ReadResult } from "../pipeline/run.ts";
import { groupStories, linkStory } from "../pipeline/stories.ts";
import type { Storylines } from "../story/storylines.ts";
import { decode, digest, encode } from "./codec.ts";
import { type LayerRow, layerNames, readLayers, readResultOf } from "./layers.ts";
import { keepPairs, makeComparer } from "./pairs.ts";
import { heldReport, inChunks, sourcesOf } from "./reports.ts";
import { makeStamps, type Stamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";

export interface Refreshed {
  readonly read: number;
  readonly linked: number;
}

/** A story of the library, or, under no id, the reports that belong to none because a stage failed on them. */
interface Group {
  readonly id: string | null;
  readonly reports: readonly ReportId[];
}

/** A story's place in the store. */
export interface Placed extends Group {
  readonly key: string;
}

const rowsOf = (db: Queries, ids: readonly ReportId[], names: readonly string[]) =>
  db.selectFrom("layer").selectAll().where("report", "in", ids).where("name", "in", names).execute();

/** Reads one report and keeps its layers; false where it has gone, or was given another first source, in the meantime. */
const readAndKeep = async (store: Store, id: ReportId, stamps: Stamps, directory: Directory): Promise<boolean> => {
  const held = await heldReport(store.db, id);
  if (held === undefined) return false;
  const rows = readLayers(held, await rowsOf(store.db, [id], layerNames), stamps, directory);
  return store.write(async (db) => {
    const sources = (await sourcesOf(db, [id])).get(id);
    if (sources?.[0] !== held.sources[0]) return false;
    const { numUpdatedRows } = await db
      .updateTable("report")
      .set({ reading: stamps.reading })
      .where("id", "=", id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await db.deleteFrom("layer").where("report", "=", id).execute();
    await db
      .insertInto("layer")
      .values(rows.map((row) => ({ report: id, ...row })))
      .execute();
    return true;
  });
};

/** Reads every report that has no layers of current stamps. */
const readPending = async (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  onRead: (done: number, of: number) => void,
): Promise<number> => {
  let read = 0;
  for (;;) {
    const pending = await store.db
      .selectFrom("report")
      .select("id")
      .where((where) => where.or([where("reading", "is", null), where("reading", "!=", stamps.reading)]))
      .orderBy("id")
      .execute();
    if (pending.length === 0) return read;
    for (const [i, { id }] of pending.entries()) {
      if (await readAndKeep(store, id, stamps, directory)) read++;
      onRead(i + 1, pending.length);
    }
  }
};

/** Reports as they were read, from the store; with the layers that are asked for. */
export const loadResults = async (db: Queries, ids: readonly ReportId[], names = layerNames): Promise<ReadResult[]> => {
  const results: ReadResult[] = [];
  for (const some of inChunks(ids, 100)) {
    const reports = await db
      .selectFrom("report")
      .select(["id", "sha256"])
      .where("id", "in", some)
      .orderBy("id")
      .execute();
    const sources = await sourcesOf(db, some);
    const rows = new Map<ReportId, LayerRow[]>();
    for (const { report, ...row } of await rowsOf(db, some, names))
      rows.set(report, [...(rows.get(report) ?? []), row]);
    for (const report of reports)
      results.push(
        readResultOf({ ...report, sources: sources.get(report.id) ?? [] }, rows.get(report.id) ?? [], names),
      );
  }
  return results;
};

/** The layers that reports are grouped by. */
const groupedBy = ["text", "language", "layout", "mentions", "subject"];

const failedReports = async (db: Queries): Promise<ReportId[]> =>
  (
    await db.selectFrom("layer").select("report").distinct().where("content", "is", null).orderBy("report").execute()
  ).map(({ report }) => report);

/** The groups that all reports fall into. */
const group = async (store: Store, stamps: Stamps, directory: Directory): Promise<Group[]> => {
  const ids = (await store.db.selectFrom("report").select("id").orderBy("id").execute()).map(({ id }) => id);
  const key = digest([stamps.grouping, ids]);
  const known = await store.db.selectFrom("pile").select("content").where("key", "=", key).executeTakeFirst();
  if (known !== undefined) return decode(known.content) as Group[];
  const failed = await failedReports(store.db);
  const results = await loadResults(
    store.db,
    ids.filter((id) => !failed.includes(id)),
    groupedBy,
  );
  const stories: Storylines = groupStories(results, directory);
  const groups: Group[] = [...stories, ...(failed.length > 0 ? [{ id: null, reports: failed }] : [])];
  await store.write(async (db) => {
    await db.deleteFrom("pile").execute();
    await db
      .insertInto("pile")
      .values({ key, content: encode(groups) })
      .execute();
  });
  return groups;
};

/** The groups with the keys under which what they say is kept. */
const place = async (store: Store, groups: readonly Group[], stamps: Stamps): Promise<Placed[]> => {
  const sources = await sourcesOf(store.db);
  return groups.map((group) => ({
    ...group,
    key: digest([stamps.linking, group.id, group.reports.map((id) => [id, sources.get(id) ?? []])]),
  }));
};

const linkMissing = async (
  store: Store,
  stories: readonly Placed[],
  stamps: Stamps,
  directory: Directory,
  onLinked: (done: number, of: number) => void,
): Promise<number> => {
  const there = new Set((await store.db.selectFrom("story").select("key").execute()).map(({ key }) => key));
  const missing = stories.filter(({ key }) => !there.has(key));
  for (const [i, { key, id, reports }] of missing.entries()) {
    const { relate, made } = await makeComparer(store.db, reports, stamps.pairs);
    const results = await loadResults(store.db, reports);
    const part = linkStory(results, id === null ? null : { id, reports }, directory, relate);
    await store.write(async (db) => {
      await keepPairs(db, made);
      await db
        .insertInto("story")
        .values({ key, id, content: encode(part) })
        .onConflict((on) => on.column("key").doNothing())
        .execute();
    });
    onLinked(i + 1, missing.length);
  }
  return missing.length;
};

/** Drops what stories said before their reports changed. */
const dropOthers = async (store: Store, stories: readonly Placed[]): Promise<void> => {
  const wanted = new Set(stories.map(({ key }) => key));
  const there = await store.db.selectFrom("story").select("key").execute();
  const others = there.filter(({ key }) => !wanted.has(key)).map(({ key }) => key);
  for (const some of inChunks(others))
    await store.write((db) => db.deleteFrom("story").where("key", "in", some).execute());
};

/**
 * Brings a library up to date.
 *
 * @returns The stories it falls into now, and how many reports were read and stories linked for it.
 */
export const refresh = async (
  store: Store,
  directory: Directory,
  options: {
    readonly onRead?: (done: number, of: number) => void;
    readonly onLinked?: (done: number, of: number) => void;
  } = {},
): Promise<Refreshed & { readonly stories: readonly Placed[] }> => {
  const stamps = makeStamps(directory);
  const read = await readPending(store, stamps, directory, options.onRead ?? (() => {}));
  const stories = await place(store, await group(store, stamps, directory), stamps);
  const linked = await linkMissing(store, stories, stamps, directory, options.onLinked ?? (() => {}));
  await dropOthers(store, stories);
  return { read, linked, stories };
};

/** What a story says; nothing where another process has dropped it. */
export const partOf = async (db: Queries, key: string): Promise<DossierPart | undefined> => {
  const row = await db.selectFrom("story").select("content").where("key", "=", key).executeTakeFirst();
  return row === undefined ? undefined : (decode(row.content) as DossierPart);
};
