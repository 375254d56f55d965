/** Reads, links and lists all that is new in a library. What this stands on is large: it is loaded where there is something to do. */
import type { Directory } from "../directory/load.ts";
import { publish } from "../library/listing/publish.ts";
import { refresh } from "../library/refresh.ts";
import { settle } from "../library/results.ts";
import type { Store } from "../library/store/store.ts";

/** @returns How many stories were listed anew. */
export const bringUpToDate = (store: Store, directory: Directory): Promise<number> =>
  settle(store, async () => {
    await refresh(store, directory);
    return publish(store, new Date().toISOString());
  });
