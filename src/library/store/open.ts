/** Opens a library by its location, brings its tables up to date, closes it whatever happens, and explains what goes wrong. */
import { explain } from "./errors.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import { isPostgres, type Store, withoutPassword } from "./store.ts";

/**
 * Opens a library.
 *
 * @param location  A folder, or a `postgres://` URL.
 * @param options.create  Whether a folder without a library becomes one; default false. A database becomes one in any case.
 * @throws {ReadoutError} a `library-…` code.
 */
export const openStore = async (location: string, options: { readonly create?: boolean } = {}): Promise<Store> => {
  try {
    const store = isPostgres(location)
      ? await openPostgres(location)
      : await openSqlite(location, { create: options.create ?? false });
    try {
      await migrate(store);
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    throw explain(error, withoutPassword(location));
  }
};

/** Opens a library, works with it and closes it. */
export const withStore = async <T>(
  location: string,
  options: { readonly create?: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openStore(location, options);
  try {
    return await work(store);
  } catch (error) {
    throw explain(error, store.location);
  } finally {
    await store.close();
  }
};
