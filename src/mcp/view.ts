/** The library as the tools see it: brought up to date for every question, corrected, a story at a time, the last ones looked at kept. */
import { applyCorrections } from "../corrections/apply.ts";
import type { Directory } from "../directory/load.ts";
import { mergeParts } from "../dossier/merge.ts";
import { digest } from "../library/codec.ts";
import { correctionsOf } from "../library/corrections.ts";
import { refresh } from "../library/refresh.ts";
import { moved, settle } from "../library/results.ts";
import type { Store } from "../library/store/store.ts";
import { partOf } from "../library/stories.ts";
import { type Dossier, ReadoutError } from "../model/index.ts";

export interface Library {
  readonly store: Store;
  readonly directory: Directory;
}

export interface View {
  /** Ids of the stories, in a fixed order. */
  readonly stories: readonly string[];
  /** What one story says. @throws {ReadoutError} `report-unknown` where there is none of this id. */
  readonly story: (id: string) => Promise<Dossier>;
  /** The story that a report belongs to; null where the library has no such report, or it belongs to none. */
  readonly storyOf: (report: string) => Promise<string | null>;
}

/** Stories that are kept in memory. */
const KEPT = 12;
/** A story is a view of its reports, not made at any moment. */
const GENERATED = "1970-01-01T00:00:00Z";

/** Opens views of a library; each sees it as it is when it is asked for. */
export const makeViews = ({ store, directory }: Library): (() => Promise<View>) => {
  const kept = new Map<string, Dossier>();
  return () =>
    settle(store, async () => {
      await refresh(store, directory);
      const corrections = await correctionsOf(store.db);
      const journal = digest(corrections.map(({ id }) => id));
      const lines = await store.db.selectFrom("storyline").select(["id", "key"]).where("id", "!=", "").execute();
      const keys = new Map(lines.map(({ id, key }) => [id, key] as const));
      return {
        stories: [...keys.keys()].sort(),
        storyOf: async (report) => {
          const of = await store.db
            .selectFrom("member")
            .select("story")
            .where("report", "=", report)
            .executeTakeFirst();
          return of?.story || null;
        },
        story: async (id) => {
          const story = keys.get(id);
          if (story === undefined)
            throw new ReadoutError("report-unknown", `there is no story ${id}; list_stories names them`);
          const key = `${story} ${journal}`;
          const known = kept.get(key);
          const part = known === undefined ? await partOf(store.db, story) : undefined;
          if (known === undefined && part === undefined) throw moved();
          const dossier =
            known ?? applyCorrections(mergeParts([part as NonNullable<typeof part>], [], GENERATED), corrections);
          kept.delete(key);
          kept.set(key, dossier);
          if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
          return dossier;
        },
      };
    });
};
