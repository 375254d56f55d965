/**
 * Brings a library's tables to the form that this version of readout knows: numbered SQL files, a folder per engine, each run once
 * and all that are due in one transaction, so that a library is never between two forms.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { ReadoutError } from "../../model/index.ts";
import type { Engine, Queries, Store } from "./store.ts";

export interface Migration {
  readonly number: number;
  /** Name of its file. */
  readonly name: string;
  readonly statements: string;
}

/** Two processes that open a new library at once migrate it one after the other; the number is ours. */
const LOCK = 7_368_643;

/** The migrations of an engine, in their order. */
export const migrationsOf = (engine: Engine): Migration[] => {
  const folder = fileURLToPath(new URL(`migrations/${engine}/`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name, statements: readFileSync(folder + name, "utf8") }));
};

const doneBefore = async (db: Queries): Promise<Set<number>> => {
  const { rows } = await sql<{ number: number }>`select number from migration`.execute(db);
  return new Set(rows.map(({ number }) => number));
};

/** Statements one by one: neither engine's driver takes several with a promise of all or nothing. */
const split = (statements: string): string[] =>
  statements
    .replace(/^\s*--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

/**
 * @param migrations  Those that this version knows; fewer make a library of an earlier form.
 * @throws {ReadoutError} `library-newer` where a later version of readout has been at work.
 */
export const migrate = async (
  store: Store,
  migrations: readonly Migration[] = migrationsOf(store.engine),
): Promise<void> => {
  const newest = migrations.at(-1)?.number ?? 0;
  const before = await doneBefore(store.db).catch(() => new Set<number>());
  if (before.size === migrations.length && migrations.every(({ number }) => before.has(number))) return;
  await store.write(async (db) => {
    if (store.engine === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
    await sql`create table if not exists migration (number integer not null primary key, name text not null)`.execute(
      db,
    );
    const done = await doneBefore(db);
    const last = Math.max(...done, 0);
    if (last > newest)
      throw new ReadoutError(
        "library-newer",
        `${store.location}: made by a later version of readout (its tables are of form ${last}, this version knows ${newest}); use that one`,
      );
    for (const { number, name, statements } of migrations) {
      if (done.has(number)) continue;
      for (const statement of split(statements)) await sql.raw(statement).execute(db);
      await sql`insert into migration (number, name) values (${number}, ${name})`.execute(db);
    }
  });
};
