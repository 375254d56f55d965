/** URLs into a library: pages, files of any form, and what a feed holds now. */
import type { Fetcher } from "../fetch/fetcher.ts";
import { readUrl } from "../fetch/read.ts";
import type { Store } from "../library/store/store.ts";
import type { Notice } from "../model/index.ts";
import { type Kept, keepVersion } from "./versions.ts";

/**
 * Adds what URLs name.
 *
 * @param onKept  Called when a report is in the library for good.
 */
export const addUrls = async (
  store: Store,
  fetcher: Fetcher,
  urls: readonly string[],
  onKept: (kept: Kept) => void = () => {},
): Promise<{ readonly added: readonly Kept[]; readonly notices: readonly Notice[] }> => {
  const added: Kept[] = [];
  const notices: Notice[] = [];
  for (const url of new Set(urls))
    for await (const { parts, notices: found } of readUrl(fetcher, url)) {
      notices.push(...found);
      for (const part of parts) {
        const feed = part.report.source.startsWith(url) ? null : url;
        const kept = await keepVersion(store, part, { feed });
        added.push(kept);
        onKept(kept);
      }
    }
  return { added, notices };
};
