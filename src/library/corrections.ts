/** The journal of a library: what its readers put right. Like reports, entries are kept for good, and all that is derived follows them. */
import { inForce, orderEntries } from "../corrections/journal.ts";
import { type Correction, correctionSchema, ReadoutError } from "../model/index.ts";
import { inChunks } from "./reports.ts";
import type { Queries, Store } from "./store/store.ts";

/**
 * Adds entries to the journal; when this returns, they are there for good.
 *
 * @returns How many were not there yet.
 */
export const putCorrections = (store: Store, entries: readonly Correction[]): Promise<number> =>
  store.write(async (db) => {
    let added = 0n;
    for (const some of inChunks(entries)) {
      const result = await db
        .insertInto("correction")
        .values(some.map((entry) => ({ id: entry.id, at: entry.at, entry: JSON.stringify(entry) })))
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      added += result.numInsertedOrUpdatedRows ?? 0n;
    }
    return Number(added);
  });

const parse = ({ id, entry }: { readonly id: string; readonly entry: string }): Correction | null => {
  try {
    const parsed = correctionSchema.safeParse(JSON.parse(entry));
    return parsed.success && parsed.data.id === id ? parsed.data : null;
  } catch {
    return null;
  }
};

/**
 * All entries, in the order in which they hold.
 *
 * @throws {ReadoutError} `library-damaged` where a row is none.
 */
export const correctionsOf = async (db: Queries): Promise<Correction[]> => {
  const rows = await db.selectFrom("correction").select(["id", "entry"]).execute();
  return orderEntries(
    rows.map((row) => {
      const entry = parse(row);
      if (entry === null)
        throw new ReadoutError(
          "library-damaged",
          `correction ${row.id}: cannot be read; readout restore brings a backup back`,
        );
      return entry;
    }),
  );
};

/** What is wrong with the journal, a line each. */
export const correctionFaults = async (db: Queries): Promise<string[]> => {
  const rows = await db.selectFrom("correction").select(["id", "entry"]).orderBy("id").execute();
  const entries = rows.map((row) => ({ id: row.id, entry: parse(row) }));
  const readable = entries.flatMap(({ entry }) => entry ?? []);
  return [
    ...entries.filter(({ entry }) => entry === null).map(({ id }) => `correction ${id}: it is no entry of a journal`),
    ...inForce(readable).idle.map(({ id }) => `correction ${id}: it undoes what is not in the journal`),
  ];
};
