/** A lock on one story, across machines: whoever links it holds it, and the server lets go of it when his connection ends. */
import { sql } from "kysely";
import type { Store } from "../library/store/store.ts";

/** The number is ours; beside it stands a hash of the story's id. */
const LOCK = 7_368_648;

/** Does work on a story that nobody else works on. @returns Nothing where somebody does. */
export const withStoryLock = <T>(store: Store, id: string, work: () => Promise<T>): Promise<T | undefined> =>
  store.db.connection().execute(async (db) => {
    const { rows } = await sql<{
      held: boolean;
    }>`select pg_try_advisory_lock(${LOCK}, hashtext(${id})) as held`.execute(db);
    if (rows[0]?.held !== true) return undefined;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${LOCK}, hashtext(${id}))`.execute(db).catch(() => {});
    }
  });
