/**
 * The engine on a server: PostgreSQL 15 or later. Work whose connection breaks (the server was restarted, the network failed), or
 * that another's work came between, is done again until it succeeds or a minute has gone.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ReadoutError } from "../../model/index.ts";
import { isContended, isLost } from "./errors.ts";
import { type Store, withoutPassword } from "./store.ts";
import type { Tables } from "./tables.ts";

const LEAST_VERSION = 15;
/** Connections of one process. */
const CONNECTIONS = 4;
const CONNECT_MS = 10_000;
/** How long work whose connection breaks is done again, and how long is waited before. */
const AGAIN_MS = 60_000;
const WAIT_MS = { first: 100, most: 5_000 } as const;

/** Counts come as strings, because a bigint may not fit a number; ours do. */
const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

const again = async <T>(work: () => Promise<T>): Promise<T> => {
  const until = performance.now() + AGAIN_MS;
  for (let wait: number = WAIT_MS.first; ; wait = Math.min(2 * wait, WAIT_MS.most)) {
    try {
      return await work();
    } catch (error) {
      if (!(isLost(error) || isContended(error)) || performance.now() + wait > until) throw error;
      await sleep(wait);
    }
  }
};

/**
 * Opens the library in a database.
 *
 * @throws {ReadoutError} `library-unreachable`, `library-too-old`
 */
export const openPostgres = async (url: string): Promise<Store> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "readout",
    types,
  });
  // An idle connection that breaks is no failure of anybody's work; the next one is made when it is needed.
  pool.on("error", () => {});
  // Nor is one that breaks between two queries of a transaction: the next query says so.
  pool.on("connect", (client) => client.on("error", () => {}));
  const location = withoutPassword(url);
  try {
    const { rows } = await pool.query<{ server_version: string }>("show server_version");
    const version = rows[0]?.server_version ?? "";
    if (Number.parseInt(version, 10) < LEAST_VERSION)
      throw new ReadoutError(
        "library-too-old",
        `${location}: PostgreSQL ${version}; readout needs ${LEAST_VERSION} or later`,
      );
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      // A server that is down for a moment is waited for.
      pool: { connect: () => again(() => pool.connect()), end: () => pool.end() } as pg.Pool,
    }),
  });
  return {
    engine: "postgres",
    location,
    db,
    write: (work) => again(() => db.transaction().execute(work)),
    resume: again,
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    close: () => db.destroy(),
  };
};
