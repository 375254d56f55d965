/** Grouping is done by one process at a time: two reports that are grouped at once, and do not see each other, would be kept apart. */
import { sql } from "kysely";
import type { Engine, Queries } from "../store/store.ts";

/** The number is ours. */
const LOCK = 7_368_647;

/** Waits for the turn, within a transaction, until which it lasts; on SQLite whoever writes has it. */
export const takeTurn = async (db: Queries, engine: Engine): Promise<void> => {
  if (engine !== "postgres") return;
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  // All that is done in the turn is looked up by keys; on tables that have just been filled the planner would read them whole.
  await sql`set local enable_seqscan = off`.execute(db);
  await sql`set local enable_bitmapscan = off`.execute(db);
};
