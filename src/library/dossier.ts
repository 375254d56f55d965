/** The dossier of a library: what its stories say, put together. Equal, byte for byte, to `buildDossier` of the same reports. */
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import { mergeParts } from "../dossier/merge.ts";
import type { Dossier } from "../model/index.ts";
import { ReadoutError } from "../model/index.ts";
import { type Placed, partOf, refresh } from "./refresh.ts";
import type { Store } from "./store/store.ts";

/** How often what the stories say is looked up again because another process was at work on them. */
const TRIES = 20;

/** What every story of a library says, brought up to date first. */
export const readParts = async (
  store: Store,
  directory: Directory,
  options: Parameters<typeof refresh>[2] = {},
): Promise<{ readonly stories: readonly Placed[]; readonly parts: readonly DossierPart[] }> => {
  for (let tried = 0; tried < TRIES; tried++) {
    const { stories } = await refresh(store, directory, options);
    const parts: DossierPart[] = [];
    for (const { key } of stories) {
      const part = await partOf(store.db, key);
      if (part === undefined) break;
      parts.push(part);
    }
    if (parts.length === stories.length) return { stories, parts };
  }
  throw new ReadoutError(
    "library-busy",
    `${store.location}: reports keep being added to it faster than it can be read`,
  );
};

/**
 * @param options.generated  ISO 8601 instant.
 */
export const libraryDossier = async (
  store: Store,
  directory: Directory,
  options: Parameters<typeof refresh>[2] & { readonly generated: string },
): Promise<Dossier> => {
  const { parts } = await readParts(store, directory, options);
  return mergeParts(parts, [], options.generated);
};
