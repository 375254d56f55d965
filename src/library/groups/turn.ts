/** Grouping is done by one process at a time: two reports that are grouped at once, and do not see each other, would be kept apart. */
import { sql } from "kysely";
import type { Engine, Queries } from "../store/store.ts";

/** The number is ours. */
const LOCK = 7_368_647;

/** What is done in the turn is looked up by keys; on tables that have just been filled the planner would read them whole. */
const lookUpByKeys = async (db: Queries): Promise<void> => {
  await sql`set local enable_seqscan = off`.execute(db);
  await sql`set local enable_bitmapscan = off`.execute(db);
};

/** Takes the turn if nobody has it, within a transaction, until whose end it lasts; on SQLite whoever writes has it. @returns Whether it is taken. */
export const takeFreeTurn = async (db: Queries, engine: Engine): Promise<boolean> => {
  if (engine !== "postgres") return true;
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as taken`.execute(db);
  if (rows[0]?.taken === true) await lookUpByKeys(db);
  return rows[0]?.taken === true;
};

/** Waits for the turn. */
export const takeTurn = async (db: Queries, engine: Engine): Promise<void> => {
  if (engine !== "postgres") return;
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  await lookUpByKeys(db);
};
