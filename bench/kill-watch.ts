/**
 * A feed for `kill.ts`, of few items that change and change again: half told whole in the feed, half as teasers of pages that are corrected
 * without a word. It remembers all that it has ever told, so that nothing can be kept more often than it was told.
 */
import type { Store } from "../src/library/store/store.ts";
import { newsPage, startWeb } from "../test/support/web.ts";

const ITEMS = 10;

export interface KillFeed {
  readonly url: string;
  /** Changes some of what is told; the next time. */
  readonly change: (random: () => number) => void;
  /** Sources that a library has more reports of than were told. */
  readonly tooMany: (store: Store) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export const startFeed = async (): Promise<KillFeed> => {
  const web = await startWeb();
  const versions = Array.from({ length: ITEMS }, () => 1);
  const words = (i: number): string =>
    `Round ${i} of the talks on cod ended in Oslo on Monday with ${versions[i]} points left open by the two sides.`;
  // The last items are not there from the beginning.
  let items = ITEMS / 2;
  const tell = (): void => {
    const told = Array.from({ length: items }, (_, i) => {
      web.pages.set(`/${i}`, newsPage(`Round ${i} of the talks`, [words(i)]));
      const text =
        i % 2 === 0 ? `${words(i)} ${"Delegates spoke of boats and nets at some length. ".repeat(12)}` : "In short.";
      return `<item><title>Round ${i}</title><link>${web.url}/${i}</link><description>${text}</description></item>`;
    });
    web.pages.set("/feed", {
      type: "application/rss+xml",
      headers: { etag: `"${items} ${versions.join(" ")}"` },
      body: `<rss version="2.0"><channel><title>Fjord</title>${told.join("")}</channel></rss>`,
    });
  };
  tell();
  return {
    url: `${web.url}/feed`,
    change: (random) => {
      if (random() < 0.3) items = Math.min(ITEMS, items + 1);
      for (let i = 0; i < items; i++) if (random() < 0.25) versions[i] = (versions[i] as number) + 1;
      tell();
    },
    tooMany: async (store) => {
      const counts = new Map<string, number>();
      for (const { source } of await store.db.selectFrom("source").select("source").execute())
        counts.set(source, (counts.get(source) ?? 0) + 1);
      return [...counts]
        .filter(([source, count]) => count > (versions[Number(source.slice(web.url.length + 1))] ?? 0))
        .map(([source, count]) => `${source}: ${count} versions are there, fewer were told`);
    },
    close: web.close,
  };
};
