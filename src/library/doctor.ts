/** What a library is like: for `readout doctor`. */
import { statfs } from "node:fs/promises";
import { sql } from "kysely";
import type { Directory } from "../directory/load.ts";
import { makeStamps } from "./stamps.ts";
import type { Store } from "./store/store.ts";

export interface LibraryState {
  readonly engine: string;
  readonly reports: number;
  /** Reports that this version of readout has yet to read. */
  readonly unread: number;
  readonly stories: number;
  readonly bytes: number;
  /** Bytes left on the disk; null where it is another machine's. */
  readonly free: number | null;
}

const count = async (store: Store, table: "report" | "story"): Promise<number> =>
  (
    await store.db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;

const engineOf = async (store: Store): Promise<string> => {
  if (store.engine === "sqlite") {
    const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(store.db);
    return `SQLite ${rows[0]?.version}`;
  }
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(store.db);
  return `PostgreSQL ${rows[0]?.server_version}`;
};

const bytesOf = async (store: Store): Promise<number> => {
  const size =
    store.engine === "sqlite"
      ? sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      : sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`;
  return Number((await size.execute(store.db)).rows[0]?.bytes ?? 0);
};

/** @throws what the engine throws. */
export const libraryState = async (store: Store, directory: Directory): Promise<LibraryState> => {
  const { reading } = makeStamps(directory);
  const { unread } = await store.db
    .selectFrom("report")
    .select((select) => select.fn.countAll<number>().as("unread"))
    .where((where) => where.or([where("reading", "is", null), where("reading", "!=", reading)]))
    .executeTakeFirstOrThrow();
  const disk = store.engine === "sqlite" ? await statfs(store.location) : null;
  return {
    engine: await engineOf(store),
    reports: await count(store, "report"),
    unread,
    stories: await count(store, "story"),
    bytes: await bytesOf(store),
    free: disk === null ? null : disk.bavail * disk.bsize,
  };
};
