/**
 * `readout backup` and `restore`: a backup is an embedded library in a folder of its own, whatever engine the library is on, so a
 * backup can be opened like any library and restored to either engine. It holds the library as it was at one moment while others
 * went on writing, and its folder appears whole or not at all.
 */
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ReadoutError } from "../model/index.ts";
import { touch } from "./groups/touched.ts";
import { inChunks } from "./reports.ts";
import { withStore } from "./store/open.ts";
import type { Queries, Store } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";

/** Reports, and stories, that are copied at a time. */
const AT_A_TIME = { reports: 50, stories: 20 } as const;

/** Puts rows into a table; those that are there stay. */
const keep = async (db: Queries, table: keyof Tables, rows: readonly object[]): Promise<void> => {
  for (const some of inChunks(rows))
    await db
      .insertInto(table)
      .values(some as never)
      .onConflict((on) => on.doNothing())
      .execute();
};

/** Reports, or corrections, of a library that another has not. */
const othersThan = async (db: Queries, backup: Queries, table: "report" | "correction"): Promise<number> => {
  const there = new Set((await backup.selectFrom(table).select("id").execute()).map(({ id }) => id));
  const ids = await db.selectFrom(table).select("id").execute();
  return ids.filter(({ id }) => !there.has(id)).length;
};

/**
 * Copies all of one library into another; what is there already stays, so a copy that was cut short goes on.
 *
 * @returns How many reports there are.
 */
const copyAll = (from: Store, to: Store, onCopied: (done: number, of: number) => void): Promise<number> =>
  from.snapshot(async (source) => {
    const ids = (await source.selectFrom("report").select("id").orderBy("id").execute()).map(({ id }) => id);
    let done = 0;
    for (const some of inChunks(ids, AT_A_TIME.reports)) {
      const reports = await source.selectFrom("report").selectAll().where("id", "in", some).execute();
      const sources = await source.selectFrom("source").selectAll().where("report", "in", some).execute();
      const layers = await source.selectFrom("layer").selectAll().where("report", "in", some).execute();
      await to.write(async (db) => {
        await keep(db, "report", reports);
        await keep(db, "source", sources);
        await keep(db, "layer", layers);
        for (const { id } of reports) await touch(db, id);
        await db.deleteFrom("state").where("name", "=", "search").execute();
      });
      done += some.length;
      onCopied(done, ids.length);
    }
    for (const some of inChunks(ids, AT_A_TIME.reports)) {
      const pairs = await source.selectFrom("pair").selectAll().where("a", "in", some).execute();
      await to.write((db) => keep(db, "pair", pairs));
    }
    const keys = (await source.selectFrom("story").select("key").orderBy("key").execute()).map(({ key }) => key);
    await to.write(async (db) => {
      for (const table of ["feed", "item", "reader", "correction", "setting"] as const)
        await keep(db, table, await source.selectFrom(table).selectAll().execute());
      for (const some of inChunks(keys, AT_A_TIME.stories)) {
        const stories = await source.selectFrom("story").selectAll().where("key", "in", some).execute();
        await keep(db, "story", stories);
        for (const table of ["named", "held"] as const)
          await keep(db, table, await source.selectFrom(table).selectAll().where("story", "in", some).execute());
      }
    });
    return ids.length;
  });

/** Puts a rename on the disk; a system whose folders cannot be opened does so by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
};

/**
 * Backs a library up.
 *
 * @param to  Folder of the backup; it must not be there yet.
 * @returns How many reports are in it.
 * @throws {ReadoutError} `output-unwritable`
 */
export const backUp = async (
  store: Store,
  to: string,
  onCopied: (done: number, of: number) => void = () => {},
): Promise<number> => {
  const folder = resolve(to);
  if (existsSync(folder)) throw new ReadoutError("output-unwritable", `${to}: is there already; name a new folder`);
  const partial = `${folder}.${process.pid}.partial`;
  try {
    const reports = await withStore(partial, { create: true }, (copy) => copyAll(store, copy, onCopied));
    await rename(partial, folder);
    await syncFolder(dirname(folder));
    return reports;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
};

/**
 * Brings a backup back into a library that has nothing else. A restore that was killed is done again to the same end.
 *
 * @throws {ReadoutError} `library-not-empty`; `library-missing` where there is no backup.
 */
export const restore = (
  backup: string,
  store: Store,
  onCopied: (done: number, of: number) => void = () => {},
): Promise<number> =>
  withStore(backup, {}, async (copy) => {
    for (const table of ["report", "correction"] as const) {
      const others = await othersThan(store.db, copy.db, table);
      if (others > 0)
        throw new ReadoutError(
          "library-not-empty",
          `${store.location}: has ${others} ${table}${others === 1 ? "" : "s"} that the backup has not; restore to a new place`,
        );
    }
    return copyAll(copy, store, onCopied);
  });
