/** What the queue of a library is like, for `readout doctor`: looked at without changing anything, as where none has been made. */
import { sql } from "kysely";
import type { Store } from "../library/store/store.ts";
import { SCHEMA } from "./queue.ts";

export interface QueueState {
  /** Jobs that nobody has begun, that are in hand, and that failed for good. */
  readonly waiting: number;
  readonly inHand: number;
  readonly failed: number;
  /** Names of the workers that have said lately that they are alive, sorted. */
  readonly workers: readonly string[];
}

/** Workers that have said nothing for so many of their beats are not counted. */
const BEATS = 3;

/** Nothing where the library has no queue. */
export const queueState = async (store: Store): Promise<QueueState | null> => {
  if (store.engine !== "postgres") return null;
  const { rows } = await sql<{
    there: string | null;
  }>`select to_regclass(${`${SCHEMA}.instance`})::text as there`.execute(store.db);
  if (rows[0]?.there == null) return null;
  const { rows: jobs } = await sql<{ state: string; n: number }>`
    select state::text, count(*)::integer as n from ${sql.raw(SCHEMA)}.job
    where name in ('file', 'read', 'link') group by state`.execute(store.db);
  const of = (...states: string[]): number =>
    jobs.reduce((sum, { state, n }) => (states.includes(state) ? sum + n : sum), 0);
  const { rows: alive } = await sql<{ name: string }>`
    select coalesce(name, host || ':' || pid) as name from ${sql.raw(SCHEMA)}.instance
    where stopped_on is null and heartbeat_on > now() - ${BEATS} * heartbeat_seconds * interval '1 second'
    order by 1`.execute(store.db);
  return {
    waiting: of("created", "retry"),
    inHand: of("active"),
    failed: of("failed"),
    workers: alive.map(({ name }) => name),
  };
};
