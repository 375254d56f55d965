/**
 * What a library's reports are read with beside what readout knows: people, bodies and outlets of the user's own, and words of dictionaries. Their
 * content is kept, not where it lay, so that a library reads alike wherever and by whomever it is opened.
 */
import { type Directory, type DirectoryFile, loadDirectory, readDirectoryFolder } from "../directory/load.ts";
import type { Queries, Store } from "./store/store.ts";

type Terms = NonNullable<Directory["terms"]>;

const put = (store: Store, name: "directory" | "terms", value: unknown): Promise<unknown> => {
  const row = { name, value: JSON.stringify(value) };
  return store.write((db) =>
    db
      .insertInto("setting")
      .values(row)
      .onConflict((on) => on.column("name").doUpdateSet({ value: row.value }))
      .execute(),
  );
};

const get = async (db: Queries, name: "directory" | "terms"): Promise<unknown> => {
  const row = await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst();
  return row === undefined ? null : JSON.parse(row.value);
};

/**
 * Keeps what folders hold, in place of what was kept before.
 *
 * @throws {ReadoutError} `directory-invalid`; nothing is kept then.
 */
export const keepDirectory = async (store: Store, folders: readonly string[]): Promise<void> => {
  loadDirectory({ extra: folders });
  await put(store, "directory", folders.map(readDirectoryFolder));
};

/** Keeps what dictionaries add, in place of what was kept before. */
export const keepTerms = async (store: Store, terms: Terms): Promise<void> => {
  await put(store, "terms", [...terms]);
};

/**
 * The directory that a library is read with.
 *
 * @param folders  The user's own of today; where there are some, they stand in for those that the library keeps.
 */
export const directoryOf = async (store: Store, folders: readonly string[] = []): Promise<Directory> => {
  const files = folders.length > 0 ? [] : (((await get(store.db, "directory")) ?? []) as DirectoryFile[][]);
  const terms = (await get(store.db, "terms")) as [string, Record<string, string>][] | null;
  const directory = loadDirectory({ extra: folders, files });
  return terms === null ? directory : { ...directory, terms: new Map(terms) };
};
