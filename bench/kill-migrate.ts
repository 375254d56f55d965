/** Libraries for `kill.ts` as earlier versions of readout left them: tables of an earlier form, with reports and corrections in them. */
import { sql } from "kysely";
import { migrate, migrationsOf } from "../src/library/store/migrate.ts";
import { openPostgres } from "../src/library/store/postgres.ts";
import { openSqlite } from "../src/library/store/sqlite.ts";
import { isPostgres, type Store } from "../src/library/store/store.ts";
import type { Act } from "./kill-ledger.ts";
import { killCorrection, killReports, rawOf } from "./kill-reports.ts";

/** Opens a library without bringing its tables up to date. */
const openAsItIs = (location: string): Promise<Store> =>
  isPostgres(location) ? openPostgres(location) : openSqlite(location, { create: true });

const asItIs = async <T>(location: string, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openAsItIs(location);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** Corrections came with this form. */
const WITH_CORRECTIONS = 5;

/**
 * Makes a library of an earlier form.
 *
 * @returns Its form, and what has been acknowledged of it.
 */
export const makeEarlier = (location: string, random: () => number): Promise<{ form: number; done: readonly Act[] }> =>
  asItIs(location, async (store) => {
    const all = migrationsOf(store.engine);
    const form = 1 + Math.floor(random() * (all.length - 1));
    await migrate(store, all.slice(0, form));
    const done: Act[] = [];
    await store.write(async (db) => {
      for (const { source, bytes } of killReports) {
        const { id, sha256 } = rawOf({ source, bytes });
        const [ofReport, ofSource] = [sql`(${id}, ${sha256}, ${bytes.length}, ${bytes})`, sql`(${id}, ${source})`];
        await sql`insert into report (id, sha256, size, bytes) values ${ofReport} on conflict do nothing`.execute(db);
        await sql`insert into source (report, source) values ${ofSource}`.execute(db);
        done.push({ act: "put", source, id });
      }
      for (let n = 0; form >= WITH_CORRECTIONS && n < 5; n++) {
        const entry = killCorrection(n);
        const row = sql`(${entry.id}, ${entry.at}, ${JSON.stringify(entry)})`;
        await sql`insert into correction (id, at, entry) values ${row}`.execute(db);
        done.push({ act: "correct", id: entry.id });
      }
    });
    return { form, done };
  });

/** The form that a library has, as it lies. */
export const formOf = (location: string): Promise<number> =>
  asItIs(location, async (store) => {
    const { rows } = await sql<{ number: number }>`select max(number) as number from migration`.execute(store.db);
    return rows[0]?.number ?? 0;
  });

/** The form that this version of readout brings libraries to. */
export const newestForm = (location: string): number =>
  migrationsOf(isPostgres(location) ? "postgres" : "sqlite").at(-1)?.number ?? 0;
