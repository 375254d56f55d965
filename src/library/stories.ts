/**
 * The stories that a library falls into, and what each says: looked up under hashes of all they hang on, made where they are not there
 * yet, dropped where nothing hangs on them any more.
 */
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import type { ReportId } from "../model/index.ts";
import { groupStories, linkStory } from "../pipeline/stories.ts";
import { decode, digest, encode } from "./codec.ts";
import { keepPairs, makeComparer } from "./pairs.ts";
import { inChunks, sourcesOf } from "./reports.ts";
import { loadResults, moved } from "./results.ts";
import { indexStory } from "./search/index-story.ts";
import type { Stamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";

/** A story of the library, or, under no id, the reports that belong to none because a stage failed on them. */
interface Group {
  readonly id: string | null;
  readonly reports: readonly ReportId[];
}

type Sources = ReadonlyMap<ReportId, readonly string[]>;

/** A story's place in the store. */
export interface Placed extends Group {
  readonly key: string;
  /** Of each of its reports. */
  readonly sources: readonly (readonly string[])[];
}

/** The layers that reports are grouped by. */
const groupedBy = ["text", "language", "layout", "mentions", "subject"];

const failedReports = async (db: Queries): Promise<ReportId[]> =>
  (
    await db.selectFrom("layer").select("report").distinct().where("content", "is", null).orderBy("report").execute()
  ).map(({ report }) => report);

/** The groups that reports fall into. */
const group = async (store: Store, sources: Sources, stamps: Stamps, directory: Directory): Promise<Group[]> => {
  const ids = [...sources.keys()].sort();
  const key = digest([stamps.grouping, ids.map((id) => [id, sources.get(id)?.[0]])]);
  const known = await store.db.selectFrom("pile").select("content").where("key", "=", key).executeTakeFirst();
  if (known !== undefined) return decode(known.content) as Group[];
  const failed = (await failedReports(store.db)).filter((id) => sources.has(id));
  const others = new Set(failed);
  const results = await loadResults(
    store.db,
    ids.filter((id) => !others.has(id)),
    stamps,
    groupedBy,
  );
  for (const { doc } of results) if (doc.report.source !== sources.get(doc.report.id)?.[0]) throw moved();
  const stories = groupStories(results, directory);
  const groups: Group[] = [...stories, ...(failed.length > 0 ? [{ id: null, reports: failed }] : [])];
  await store.write(async (db) => {
    await db.deleteFrom("pile").where("key", "!=", key).execute();
    const row = { key, content: encode(groups) };
    await db
      .insertInto("pile")
      .values(row)
      .onConflict((on) => on.doNothing())
      .execute();
  });
  return groups;
};

/** The stories that all reports fall into, with their places in the store. */
export const placeStories = async (store: Store, stamps: Stamps, directory: Directory): Promise<Placed[]> => {
  const all = await sourcesOf(store.db);
  const groups = await group(store, all, stamps, directory);
  return groups.map(({ id, reports }) => {
    const sources = reports.map((report) => all.get(report) ?? []);
    return { id, reports, sources, key: digest([stamps.linking, id, reports, sources]) };
  });
};

/** Links one story and keeps what it says. */
const linkAndKeep = async (store: Store, story: Placed, stamps: Stamps, directory: Directory): Promise<void> => {
  const { key, id, reports, sources } = story;
  const { relate, made } = await makeComparer(store.db, reports, stamps.pairs);
  const results = await loadResults(store.db, reports, stamps);
  const wanted = new Map(reports.map((report, i) => [report, sources[i]]));
  for (const { doc } of results)
    if (doc.report.sources.join("\n") !== wanted.get(doc.report.id)?.join("\n")) throw moved();
  const part = linkStory(results, id === null ? null : { id, reports }, directory, relate);
  await store.write(async (db) => {
    await keepPairs(db, made);
    await db
      .insertInto("story")
      .values({ key, id, content: encode(part) })
      .onConflict((on) => on.column("key").doNothing())
      .execute();
    await indexStory(db, key, part);
  });
};

/** Links the stories that are not linked yet; how many these were. */
export const linkStories = async (
  store: Store,
  stories: readonly Placed[],
  stamps: Stamps,
  directory: Directory,
  onLinked: (done: number, of: number) => void,
): Promise<number> => {
  const there = new Set((await store.db.selectFrom("story").select("key").execute()).map(({ key }) => key));
  const missing = stories.filter(({ key }) => !there.has(key));
  for (const [i, story] of missing.entries()) {
    await linkAndKeep(store, story, stamps, directory);
    onLinked(i + 1, missing.length);
  }
  return missing.length;
};

/** Drops what stories said before their reports changed. */
export const dropOthers = async (store: Store, stories: readonly Placed[]): Promise<void> => {
  const wanted = new Set(stories.map(({ key }) => key));
  const there = await store.db.selectFrom("story").select("key").execute();
  const others = there.filter(({ key }) => !wanted.has(key)).map(({ key }) => key);
  for (const some of inChunks(others))
    await store.write((db) => db.deleteFrom("story").where("key", "in", some).execute());
};

/** What a story says; nothing where another process has dropped it. */
export const partOf = async (db: Queries, key: string): Promise<DossierPart | undefined> => {
  const row = await db.selectFrom("story").select("content").where("key", "=", key).executeTakeFirst();
  return row === undefined ? undefined : (decode(row.content) as DossierPart);
};
