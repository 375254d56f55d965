/**
 * `readout news`: what came into a library since a reader looked, and what it changed. Each story that has new reports is linked a second time without
 * them, and the two are compared: so the answer is a function of the reports and the moment alone. Nothing has to be remembered but when each
 * report came; reports that were removed are in neither of the two, and a rebuild, or a later version of readout, makes no news by itself.
 */
import { applyCorrections } from "../corrections/apply.ts";
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import { mergeParts } from "../dossier/merge.ts";
import { findNews, type NewsItem } from "../dossier/news.ts";
import type { ReportId } from "../model/index.ts";
import { linkStory } from "../pipeline/stories.ts";
import { correctionsOf } from "./corrections.ts";
import { makeComparer } from "./pairs.ts";
import { type RefreshOptions, refresh } from "./refresh.ts";
import { loadResults, moved, settle } from "./results.ts";
import { makeStamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";
import { partOf, storiesWith } from "./stories.ts";

/** From when on what is new is asked for: an instant (an ISO 8601 prefix), or the serial of the last report that was seen. */
export type Since = { readonly at: string } | { readonly serial: number };

export interface StoryNews {
  readonly id: string | null;
  readonly label: string;
  /** None of its reports was known before. */
  readonly isNew: boolean;
  readonly items: readonly NewsItem[];
  /** What the story says now: names and days of what the items speak of. */
  readonly now: DossierPart;
}

export interface News {
  readonly stories: readonly StoryNews[];
  readonly newReports: number;
  /** Serial of the last report that is counted in. */
  readonly upTo: number;
}

/** A story is compared, not written: when it was made does not matter. */
const GENERATED = "1970-01-01T00:00:00Z";

/** The serial up to which a reader has seen all; 0 for one who has never looked. */
export const lastSeen = async (db: Queries, reader: string): Promise<number> =>
  (await db.selectFrom("reader").select("serial").where("name", "=", reader).executeTakeFirst())?.serial ?? 0;

/** Remembers that a reader has seen all up to a serial. @param looked  ISO 8601 instant. */
export const markSeen = (store: Store, name: string, serial: number, looked: string): Promise<unknown> =>
  store.write((db) =>
    db
      .insertInto("reader")
      .values({ name, serial, looked })
      .onConflict((on) => on.column("name").doUpdateSet({ serial, looked }))
      .execute(),
  );

/** What is new in a library, brought up to date first. */
export const libraryNews = async (
  store: Store,
  directory: Directory,
  since: Since,
  options: RefreshOptions = {},
): Promise<News> => {
  const stamps = makeStamps(directory);
  return settle(store, async () => {
    const reports = await store.db.selectFrom("report").select(["id", "serial", "added"]).execute();
    const isFresh = ({ serial, added }: (typeof reports)[number]): boolean =>
      "serial" in since ? serial > since.serial : added !== null && added >= since.at;
    const fresh = new Set<ReportId>(reports.filter(isFresh).map(({ id }) => id));
    await refresh(store, directory, options);
    const corrections = await correctionsOf(store.db);
    const corrected = (part: DossierPart): DossierPart =>
      corrections.length === 0 ? part : applyCorrections(mergeParts([part], [], GENERATED), corrections);
    const told: StoryNews[] = [];
    for (const { key, id, reports: members } of await storiesWith(store.db, [...fresh], stamps)) {
      const part = await partOf(store.db, key);
      if (part === undefined) throw moved();
      const now = corrected(part);
      const known = members.filter((report) => !fresh.has(report));
      let before: DossierPart | null = null;
      if (known.length > 0) {
        const { relate } = await makeComparer(store.db, known, stamps.pairs);
        const results = await loadResults(store.db, known, stamps);
        before = corrected(linkStory(results, id === null ? null : { id, reports: known }, directory, relate));
      }
      const items = findNews(before, now, fresh);
      told.push({ id, label: now.stories[0]?.label ?? "", isNew: known.length === 0, items, now });
    }
    return {
      stories: told,
      newReports: fresh.size,
      upTo: reports.reduce((most, { serial }) => Math.max(most, serial), "serial" in since ? since.serial : 0),
    };
  });
};
