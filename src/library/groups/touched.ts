/**
 * What is to be grouped anew: reports that something has happened to. Whatever changes a report says so in the same
 * transaction; a version of readout that groups or links in another way says it of all.
 */
import type { ReportId } from "../../model/index.ts";
import type { Stamps } from "../stamps.ts";
import type { Queries, Store } from "../store/store.ts";
import { takeTurn } from "./turn.ts";

/** Notes that something has happened to a report. */
export const touch = async (db: Queries, report: ReportId): Promise<void> => {
  await db.insertInto("touched").values({ report }).execute();
};

const touchAll = async (db: Queries): Promise<void> => {
  await db.insertInto("touched").columns(["report"]).expression(db.selectFrom("report").select("id")).execute();
};

/** Forgets which stories there are; what they say stays as long as it may be of use. */
export const forgetGroups = async (db: Queries): Promise<void> => {
  await db.deleteFrom("story_key").execute();
  await db.deleteFrom("member").execute();
  await db.deleteFrom("storyline").execute();
  await db.deleteFrom("state").where("name", "!=", "search").execute();
};

const wanted = ({ grouping, linking }: Stamps): Readonly<Record<string, string>> => ({ grouping, linking });

const outdated = async (db: Queries, goal: Readonly<Record<string, string>>): Promise<string[]> => {
  const rows = await db.selectFrom("state").selectAll().execute();
  const there = new Map(rows.map(({ name, value }) => [name, value]));
  return Object.keys(goal).filter((name) => there.get(name) !== goal[name]);
};

/** True where it is this version that has grouped the reports. */
export const isGroupedBy = async (db: Queries, stamps: Stamps): Promise<boolean> =>
  (await outdated(db, wanted(stamps))).length === 0;

/** Has everything grouped anew, or looked at anew, where this version does it in another way than the last. */
export const renewGroups = async (store: Store, stamps: Stamps): Promise<void> => {
  const goal = wanted(stamps);
  if ((await outdated(store.db, goal)).length === 0) return;
  await store.write(async (db) => {
    await takeTurn(db, store.engine);
    const names = await outdated(db, goal);
    if (names.length === 0) return;
    if (names.includes("grouping")) await forgetGroups(db);
    await db.deleteFrom("state").where("name", "!=", "search").execute();
    const rows = Object.entries({ ...goal, sweep: "due" }).map(([name, value]) => ({ name, value }));
    await db.insertInto("state").values(rows).execute();
    await touchAll(db);
  });
};

/** Drops, once all is grouped anew, what stories said that are no more. */
export const sweepStories = async (store: Store): Promise<void> => {
  const due = await store.db.selectFrom("state").select("name").where("name", "=", "sweep").executeTakeFirst();
  if (due === undefined) return;
  await store.write(async (db) => {
    await takeTurn(db, store.engine);
    const touched = await db.selectFrom("touched").select("number").limit(1).executeTakeFirst();
    if (touched !== undefined) return;
    await db.deleteFrom("story").where("key", "not in", db.selectFrom("storyline").select("key")).execute();
    await db.deleteFrom("state").where("name", "=", "sweep").execute();
  });
};
