/**
 * The dossier of a library: what its stories say, put together and corrected. Equal, byte for byte, to `buildDossier` of the same reports
 * with the same journal applied.
 */
import { applyCorrections } from "../corrections/apply.ts";
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import { mergeParts } from "../dossier/merge.ts";
import type { Dossier } from "../model/index.ts";
import { correctionsOf } from "./corrections.ts";
import { type RefreshOptions, refresh } from "./refresh.ts";
import { moved, settle } from "./results.ts";
import type { Store } from "./store/store.ts";
import { partOf } from "./stories.ts";

/** What every story of a library says, brought up to date first. */
export const readParts = (store: Store, directory: Directory, options: RefreshOptions = {}): Promise<DossierPart[]> =>
  settle(store, async () => {
    await refresh(store, directory, options);
    const parts: DossierPart[] = [];
    for (const { key } of await store.db.selectFrom("storyline").select("key").orderBy("id").execute()) {
      const part = await partOf(store.db, key);
      if (part === undefined) throw moved();
      parts.push(part);
    }
    return parts;
  });

/**
 * @param options.generated  ISO 8601 instant.
 */
export const libraryDossier = async (
  store: Store,
  directory: Directory,
  options: RefreshOptions & { readonly generated: string },
): Promise<Dossier> => {
  const parts = await readParts(store, directory, options);
  return applyCorrections(mergeParts(parts, [], options.generated), await correctionsOf(store.db));
};
