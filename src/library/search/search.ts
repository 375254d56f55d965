/** `readout search`: a library is brought up to date, then searched. */
import type { Directory } from "../../directory/load.ts";
import { refresh } from "../refresh.ts";
import type { Store } from "../store/store.ts";
import { type Hit, type SearchOptions, searchAsItLies } from "./find.ts";

export type { Hit, SearchOptions } from "./find.ts";

/**
 * Searches a library, brought up to date first.
 *
 * @param text  Words that must all be there; phrases in quotation marks.
 */
export const search = async (
  store: Store,
  directory: Directory,
  text: string,
  options: SearchOptions = {},
): Promise<Hit[]> => {
  await refresh(store, directory);
  return searchAsItLies(store, directory, text, options);
};
