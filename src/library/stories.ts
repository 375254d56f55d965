/**
 * The stories that a library falls into, and what each says: under hashes of all they hang on, made where they are not there yet. What a
 * story said before stays until it is linked anew.
 */
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import type { ReportId } from "../model/index.ts";
import { linkStory } from "../pipeline/stories.ts";
import { decode, digest, encode } from "./codec.ts";
import { keepPairs, makeComparer } from "./pairs.ts";
import { inChunks, sourcesOf } from "./reports.ts";
import { loadResults, moved } from "./results.ts";
import { indexStory } from "./search/index-story.ts";
import type { Stamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";

/** A story's place in the store. */
export interface Placed {
  /** Null for the reports that belong to no story because a stage failed on them. */
  readonly id: string | null;
  readonly reports: readonly ReportId[];
  /** Of each of its reports. */
  readonly sources: readonly (readonly string[])[];
  readonly key: string;
}

/** Stories whose reports are looked up at a time. */
const AT_A_TIME = 200;

/** As the store has it: an id that is null is empty there. */
const asId = (id: string): string | null => (id === "" ? null : id);

/** Stories by their ids as they are now; those that are no more are left out. */
export const placeStories = async (db: Queries, ids: readonly string[], stamps: Stamps): Promise<Placed[]> => {
  const members = await db
    .selectFrom("member")
    .select(["story", "report"])
    .where("story", "in", ids)
    .orderBy("report")
    .execute();
  const reports = new Map<string, ReportId[]>();
  for (const { story, report } of members) {
    const known = reports.get(story);
    if (known === undefined) reports.set(story, [report]);
    else known.push(report);
  }
  const all = await sourcesOf(
    db,
    members.map(({ report }) => report),
  );
  return [...reports].sort().map(([story, of]) => {
    const id = asId(story);
    const sources = of.map((report) => all.get(report) ?? []);
    return { id, reports: of, sources, key: digest([stamps.linking, id, of, sources]) };
  });
};

/** Gives stories, by their ids, the keys of what they hang on now; those that are no more go. */
export const keyStories = async (db: Queries, ids: readonly string[], stamps: Stamps): Promise<void> => {
  for (const some of inChunks(ids, AT_A_TIME)) {
    const placed = await placeStories(db, some, stamps);
    const there = new Set(placed.map(({ id }) => id ?? ""));
    const gone = some.filter((id) => !there.has(id));
    if (gone.length > 0) {
      await db.deleteFrom("storyline").where("id", "in", gone).execute();
      await db.deleteFrom("story").where("id", "in", gone).execute();
      if (gone.includes("")) await db.deleteFrom("story").where("id", "is", null).execute();
    }
    if (placed.length === 0) continue;
    const keys = placed.map(({ key }) => key);
    const linked = new Set(
      (await db.selectFrom("story").select("key").where("key", "in", keys).execute()).map(({ key }) => key),
    );
    await db
      .insertInto("storyline")
      .values(placed.map(({ id, key }) => ({ id: id ?? "", key, linked: linked.has(key) ? 1 : 0 })))
      .onConflict((on) =>
        on.column("id").doUpdateSet((row) => ({ key: row.ref("excluded.key"), linked: row.ref("excluded.linked") })),
      )
      .execute();
  }
};

/** One story as it is now; nothing where it is no more. */
export const placeStory = async (db: Queries, id: string, stamps: Stamps): Promise<Placed | undefined> =>
  (await placeStories(db, [id], stamps))[0];

/**
 * Links one story and keeps what it says.
 *
 * @param id  Empty for the reports that belong to none.
 * @returns False where it is linked, or no more.
 */
export const linkAndKeep = async (store: Store, id: string, stamps: Stamps, directory: Directory): Promise<boolean> => {
  const wanted = await store.db.selectFrom("storyline").selectAll().where("id", "=", id).executeTakeFirst();
  if (wanted === undefined || wanted.linked === 1) return false;
  const story = await placeStory(store.db, id, stamps);
  const { key } = wanted;
  if (story?.key !== key) throw moved();
  const { reports, sources } = story;
  const { relate, made } = await makeComparer(store.db, reports, stamps.pairs);
  const results = await loadResults(store.db, reports, stamps);
  const named = new Map(reports.map((report, i) => [report, sources[i]]));
  for (const { doc } of results)
    if (doc.report.sources.join("\n") !== named.get(doc.report.id)?.join("\n")) throw moved();
  const part = linkStory(results, story.id === null ? null : { id: story.id, reports }, directory, relate);
  const content = encode(part);
  return store.write(async (db) => {
    await keepPairs(db, made);
    const { numUpdatedRows } = await db
      .updateTable("storyline")
      .set({ linked: 1 })
      .where("id", "=", id)
      .where("key", "=", key)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await db
      .deleteFrom("story")
      .where((where) => (story.id === null ? where("id", "is", null) : where("id", "=", story.id)))
      .where("key", "!=", key)
      .execute();
    await db
      .insertInto("story")
      .values({ key, id: story.id, content })
      .onConflict((on) => on.column("key").doNothing())
      .execute();
    await indexStory(db, key, part);
    return true;
  });
};

/** Ids of the stories that have yet to be linked. */
export const dueStories = async (db: Queries): Promise<string[]> =>
  (await db.selectFrom("storyline").select("id").where("linked", "=", 0).orderBy("id").execute()).map(({ id }) => id);

/** Links the stories that are not linked yet; how many these were. */
export const linkStories = async (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  onLinked: (done: number, of: number) => void,
): Promise<number> => {
  const due = await dueStories(store.db);
  let linked = 0;
  for (const [i, id] of due.entries()) {
    if (await linkAndKeep(store, id, stamps, directory)) linked++;
    onLinked(i + 1, due.length);
  }
  return linked;
};

/** How many stories there are. */
export const countStories = async (db: Queries): Promise<number> =>
  (
    await db
      .selectFrom("storyline")
      .select((select) => select.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;

/** The stories that some reports belong to, in the order of their ids. */
export const storiesWith = async (db: Queries, reports: readonly ReportId[], stamps: Stamps): Promise<Placed[]> => {
  const ids = new Set<string>();
  for (const some of inChunks(reports))
    for (const { story } of await db.selectFrom("member").select("story").where("report", "in", some).execute())
      ids.add(story);
  const placed: Placed[] = [];
  for (const some of inChunks([...ids].sort(), AT_A_TIME)) placed.push(...(await placeStories(db, some, stamps)));
  return placed;
};

/** What a story says; nothing where another process has dropped it. */
export const partOf = async (db: Queries, key: string): Promise<DossierPart | undefined> => {
  const row = await db.selectFrom("story").select("content").where("key", "=", key).executeTakeFirst();
  return row === undefined ? undefined : (decode(row.content) as DossierPart);
};
