/** `readout rebuild`: drops all that is derived and makes it anew from the bytes of the reports. */
import type { Directory } from "../directory/load.ts";
import { forgetGroups } from "./groups/touched.ts";
import { type Refreshed, type RefreshOptions, refresh } from "./refresh.ts";
import type { Store } from "./store/store.ts";

export const rebuild = async (store: Store, directory: Directory, options: RefreshOptions = {}): Promise<Refreshed> => {
  await store.write(async (db) => {
    await db.deleteFrom("story").execute();
    await forgetGroups(db);
    await db.deleteFrom("touched").execute();
    await db.deleteFrom("indexed").execute();
    await db.deleteFrom("pair").execute();
    await db.deleteFrom("layer").execute();
    await db.updateTable("report").set({ reading: null }).execute();
  });
  return refresh(store, directory, options);
};
