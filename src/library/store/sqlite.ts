/**
 * The embedded engine: SQLite as it comes with Node, one folder, nothing to install. Write-ahead logging lets others read while
 * one writes; `synchronous=FULL` puts every commit on the disk before it is acknowledged. Several processes may share a folder:
 * writers wait for one another.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { ReadoutError } from "../../model/index.ts";
import { reasonOf } from "../../model/reason.ts";
import { isBusy } from "./errors.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The file in a library's folder. */
export const libraryFile = (folder: string): string => join(folder, "library.sqlite");
/** How long a writer waits for another: in SQLite itself, where nothing else of the process runs, and then in turns. */
const BUSY_MS = { inside: 100, all: 30_000, turn: 20 } as const;
/** Statements that are kept compiled. */
const MOST_STATEMENTS = 256;

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/**
 * node:sqlite in the form that kysely's dialect asks for.
 *
 * @param begin  How a transaction begins. One that writes asks for the lock at once and waits for it; to ask later would be to fail.
 */
const adapt = (database: DatabaseSync, begin: string): SqliteDatabase => {
  const compiled = new Map<string, StatementSync>();
  const compile = (sql: string): StatementSync => {
    const known = compiled.get(sql);
    if (known !== undefined) return known;
    if (compiled.size >= MOST_STATEMENTS) compiled.clear();
    const statement = database.prepare(sql);
    compiled.set(sql, statement);
    return statement;
  };
  return {
    close: () => database.close(),
    prepare: (sql): SqliteStatement => {
      // SQLite has rolled back by itself where the disk was full: to ask for it again would hide why.
      if (sql === "rollback" && !database.isTransaction) return nothing;
      const statement = compile(sql === "begin" ? begin : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
};

/** Does work when no other connection writes. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const until = performance.now() + BUSY_MS.all; ; await sleep(BUSY_MS.turn)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
  }
};

/** Write-ahead logging is a trait of the file, set once; the others are traits of the connection. */
const prepare = (database: DatabaseSync): Promise<void> =>
  inTurn(async () => {
    const mode = database.prepare("pragma journal_mode").get() as { journal_mode: string };
    if (mode.journal_mode !== "wal") database.exec("pragma journal_mode = wal");
    database.exec("pragma synchronous = full; pragma foreign_keys = on");
  });

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const full = (cause as NodeJS.ErrnoException).code === "ENOSPC";
    // A disk that takes no writes is told by Node in different ways.
    throw full
      ? cause
      : new ReadoutError(
          "library-read-only",
          `${folder}: no folder can be made here; ask for the right to, or name another (${reasonOf(cause)})`,
          { cause },
        );
  }
};

/**
 * Opens the library in a folder.
 *
 * @param options.create  Whether a library is made where none is.
 * @throws {ReadoutError} `library-missing`, `library-read-only`
 */
export const openSqlite = async (folder: string, options: { readonly create: boolean }): Promise<Store> => {
  const file = libraryFile(folder);
  if (!existsSync(file)) {
    if (!options.create)
      throw new ReadoutError(
        "library-missing",
        `${folder}: there is no library here; readout add … --library ${folder} makes one`,
      );
    makeFolder(folder);
  }
  const database = new DatabaseSync(file, { timeout: BUSY_MS.inside });
  try {
    await prepare(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const kysely = (connection: DatabaseSync, begin: string): Kysely<Tables> =>
    new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection, begin) }) });
  const db = kysely(database, "begin immediate");
  return {
    engine: "sqlite",
    location: folder,
    db,
    write: (work) => inTurn(() => db.transaction().execute(work)),
    resume: (work) => work(),
    snapshot: async (work) => {
      const reader = kysely(new DatabaseSync(file, { timeout: BUSY_MS.all, readOnly: true }), "begin");
      try {
        return await reader.transaction().execute(work);
      } finally {
        await reader.destroy();
      }
    },
    close: async () => {
      // kysely closes what it has used; what it has not, it leaves open.
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
};
