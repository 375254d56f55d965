/** Puts an entry into the journal of a library that is asked for by somebody who sees what is listed: findings are named by the ids they have there. */
import { makeCorrection, parseCorrectionRequest } from "../../corrections/make.ts";
import { mergeParts } from "../../dossier/merge.ts";
import { type CorrectionRequest, ReadoutError } from "../../model/index.ts";
import { correctionsOf } from "../corrections.ts";
import { inChunks } from "../reports.ts";
import { moved } from "../results.ts";
import type { Queries, Store } from "../store/store.ts";
import { partOf } from "../stories.ts";
import { type Corrected, correctStories, type JournalEntry } from "./corrected.ts";
import { termOf } from "./findings.ts";

/** Stories from which whoever is corrected is put together: passages enough to know him by. */
const MOST_STORIES = 100;

/** Listings that hold findings of these ids. */
const listingsOf = async (db: Queries, { kind, targets }: Exclude<CorrectionRequest, { action: "undo" }>) => {
  const found = await Promise.all(
    targets.map((id) => {
      let query = db
        .selectFrom("finding")
        .select("finding.listing")
        .distinct()
        .orderBy("finding.listing")
        .limit(MOST_STORIES);
      if (kind === "point")
        query = query
          .innerJoin("facet", "facet.finding", "finding.number")
          .where("facet.term", "=", termOf("account", "point", id));
      else
        query = query
          .where("finding.kind", "=", kind === "edge" ? "provenance" : kind)
          .where("finding.id", "=", kind === "edge" ? id.replaceAll(".", ",") : id);
      return query.execute();
    }),
  );
  return [...new Set(found.flat().map(({ listing }) => listing))];
};

/** The stories of now in which what is asked for stands. */
const keysOf = async (
  db: Queries,
  request: Exclude<CorrectionRequest, { action: "undo" }>,
  { entries }: Corrected,
): Promise<string[]> => {
  const { targets } = request;
  const listed = await listingsOf(db, request);
  // What an entry has made just now is not listed yet.
  const made = entries.filter(({ applied }) => applied?.findings.some((id) => targets.includes(id)));
  const stories = new Set(made.flatMap(({ stories }) => stories.slice(0, MOST_STORIES)));
  for (const some of inChunks(listed))
    for (const { id } of await db
      .selectFrom("finding")
      .select("id")
      .where("listing", "in", some)
      .where("kind", "=", "story")
      .execute())
      stories.add(id);
  const keys = new Set<string>();
  for (const some of inChunks([...stories]))
    for (const { key } of await db.selectFrom("storyline").select("key").where("id", "in", some).execute())
      keys.add(key);
  const out = request.action === "split" ? request.out.passages.map(({ report }) => report) : [];
  for (const some of inChunks([...new Set(out)]))
    for (const { key } of await db
      .selectFrom("member")
      .innerJoin("storyline", "storyline.id", "member.story")
      .select("storyline.key")
      .where("member.report", "in", some)
      .execute())
      keys.add(key);
  return [...keys].sort();
};

/**
 * Adds an entry to the journal; when this returns, it is there for good. What is listed follows when it is next published.
 *
 * @param asked  What came from outside.
 * @param now  ISO 8601 instant.
 * @throws {ReadoutError} `correction-invalid` where it asks for what cannot be done; `library-busy` where what it is about is being linked.
 */
export const addCorrection = (store: Store, asked: unknown, now: string): Promise<JournalEntry> => {
  const request = parseCorrectionRequest(asked);
  return store.write(async (db) => {
    const journal = await correctionsOf(db);
    const before = await correctStories(db, journal);
    const parts = [];
    for (const key of request.action === "undo" ? [] : await keysOf(db, request, before)) {
      const part = await partOf(db, key);
      if (part === undefined) throw moved();
      parts.push(before.correct(key, part));
    }
    const entry = makeCorrection(mergeParts(parts, [], now), request, journal, now);
    const after = await correctStories(db, [...journal, entry]);
    const made = after.entries.find(({ id }) => id === entry.id) as JournalEntry;
    if (made.problem !== null) throw new ReadoutError("correction-invalid", `${entry.action}: ${made.problem}`);
    await db
      .insertInto("correction")
      .values({ id: entry.id, at: entry.at, entry: JSON.stringify(entry) })
      .execute();
    return made;
  });
};
