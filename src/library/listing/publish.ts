/**
 * Lists what stories say, so that it can be asked for finding by finding without a dossier being made. A story is listed under the key of its
 * row, like all that is derived: where the rows of `story` and of `listing` have the same keys, the listing is up to date. What changes is changed
 * in one step for all stories that share reports, so nobody finds a report in two stories or in none, and is said in `change`.
 */
import { zstdCompressSync } from "node:zlib";
import { sql } from "kysely";
import type { LibraryChangeKind } from "../../model/library-change.ts";
import { digest } from "../codec.ts";
import { correctionsOf } from "../corrections.ts";
import { inChunks } from "../reports.ts";
import { moved } from "../results.ts";
import type { Queries, Store } from "../store/store.ts";
import { partOf } from "../stories.ts";
import { type Corrected, correctStories, type JournalEntry } from "./corrected.ts";
import { type Finding, findingsOf, findingsOfJournal, listingVersion } from "./findings.ts";
import { allFindings } from "./query.ts";

/** Two processes list one after the other; the number is ours. */
const LOCK = 7_368_644;
/** Reports whose stories are listed in one transaction, more where one story has more. */
const REPORTS_AT_ONCE = 200;
/** Content from so many bytes on is compressed. */
const COMPRESSED_FROM = 400;
/** Changes that are kept. */
const MOST_CHANGES = 100_000;
/** The stamp of a story that is not corrected. */
export const STAMP = String(listingVersion);

const encoder = new TextEncoder();
/** JSON, compressed where it is long; which of the two tells the first byte. */
const pack = (value: unknown): Uint8Array => {
  const json = encoder.encode(JSON.stringify(value));
  return json.length < COMPRESSED_FROM ? json : zstdCompressSync(json);
};

const last = async (db: Queries, table: "listing" | "finding" | "change"): Promise<number> =>
  (
    await db
      .selectFrom(table)
      .select((select) => select.fn.max<number | null>("number").as("last"))
      .executeTakeFirst()
  )?.last ?? 0;

export const putFindings = async (db: Queries, listing: number, findings: readonly Finding[]): Promise<void> => {
  const first = (await last(db, "finding")) + 1;
  for (const some of inChunks(findings.map((finding, i) => ({ finding, number: first + i })))) {
    await db
      .insertInto("finding")
      .values(
        some.map(({ finding: { kind, id, value }, number }) => ({ number, listing, kind, id, content: pack(value) })),
      )
      .execute();
    const facets = some.flatMap(({ finding: { terms, rank, day }, number }) => {
      return terms.map((term) => ({ term, day, rank, finding: number }));
    });
    for (const rows of inChunks(facets, 2_000)) await db.insertInto("facet").values(rows).execute();
  }
};

type Ids = { readonly reports: ReadonlySet<string>; readonly stories: ReadonlySet<string> };

/** The reports and stories that stories of these keys are listed with. */
const idsUnder = async (db: Queries, keys: readonly string[]): Promise<Ids> => {
  const ids = { report: new Set<string>(), story: new Set<string>() };
  for (const some of inChunks(keys)) {
    const rows = await db
      .selectFrom("finding")
      .innerJoin("listing", "listing.number", "finding.listing")
      .select(["finding.kind", "finding.id"])
      .where("listing.key", "in", some)
      .where("finding.kind", "in", ["report", "story"])
      .execute();
    for (const { kind, id } of rows) ids[kind as "report" | "story"].add(id);
  }
  return { reports: ids.report, stories: ids.story };
};

/** A story that is to be listed. */
interface Fresh {
  readonly key: string;
  readonly reports: readonly string[];
}

/** What is to be done in one transaction: stories that are new, and the keys they take the place of. */
interface Step {
  readonly stories: readonly Fresh[];
  readonly dropped: readonly string[];
}

/** Stories and dropped keys, those that share reports together, in steps of bounded size. */
const planSteps = async (db: Queries, fresh: readonly Fresh[], dropped: readonly string[]): Promise<Step[]> => {
  const oldOf = new Map<string, string>();
  for (const key of dropped) for (const id of (await idsUnder(db, [key])).reports) oldOf.set(id, key);
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up;
    return at;
  };
  for (const { key, reports } of fresh)
    for (const report of reports) {
      const old = oldOf.get(report);
      if (old === undefined) continue;
      const [a, b] = [find(key), find(old)];
      if (a !== b) root.set(a, b);
    }
  const groups = new Map<string, { stories: Fresh[]; dropped: string[] }>();
  const groupOf = (key: string) => {
    const at = find(key);
    const group = groups.get(at) ?? { stories: [], dropped: [] };
    groups.set(at, group);
    return group;
  };
  for (const story of fresh) groupOf(story.key).stories.push(story);
  for (const key of dropped) groupOf(key).dropped.push(key);
  const steps: Step[] = [];
  let step = { stories: [] as Fresh[], dropped: [] as string[] };
  let reports = 0;
  for (const group of groups.values()) {
    step.stories.push(...group.stories);
    step.dropped.push(...group.dropped);
    reports += group.stories.reduce((sum, story) => sum + story.reports.length, 1);
    if (reports < REPORTS_AT_ONCE) continue;
    steps.push(step);
    step = { stories: [], dropped: [] };
    reports = 0;
  }
  if (step.stories.length + step.dropped.length > 0) steps.push(step);
  return steps;
};

/** What is said of a step: reports and stories that were not there before, are no longer, or are there otherwise. */
const changesOf = (before: Ids, after: Ids): { what: LibraryChangeKind; id: string }[] => {
  const of = (what: LibraryChangeKind, ids: Iterable<string>) => [...ids].sort().map((id) => ({ what, id }));
  return [
    ...of("report-added", after.reports.difference(before.reports)),
    ...of("report-removed", before.reports.difference(after.reports)),
    ...of("story-added", after.stories.difference(before.stories)),
    ...of("story-changed", after.stories.intersection(before.stories)),
    ...of("story-removed", before.stories.difference(after.stories)),
  ];
};

const doStep = async (store: Store, { stories, dropped }: Step, corrected: Corrected, at: string): Promise<void> =>
  store.write(async (db) => {
    if (store.engine === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
    // Where somebody else has listed or linked in the meantime, it is begun again with what is there now.
    const keys = stories.map(({ key }) => key);
    const same = dropped.filter((key) => keys.includes(key));
    const there = await db
      .selectFrom("listing")
      .select("key")
      .where("key", "in", [...keys, ...dropped, ""])
      .execute();
    if (there.length !== dropped.length || there.some(({ key }) => !dropped.includes(key))) throw moved();
    const linked = await db
      .selectFrom("story")
      .select("key")
      .where("key", "in", [...dropped, ""])
      .execute();
    if (linked.some(({ key }) => !same.includes(key))) throw moved();

    const before = await idsUnder(db, dropped);
    for (const some of inChunks(dropped)) await db.deleteFrom("listing").where("key", "in", some).execute();
    const after = { reports: new Set<string>(), stories: new Set<string>() };
    for (const { key } of stories) {
      const part = await partOf(db, key);
      if (part === undefined) throw moved();
      const number = (await last(db, "listing")) + 1;
      await db
        .insertInto("listing")
        .values({ number, key, stamp: stampOf(corrected, key) })
        .execute();
      await putFindings(db, number, findingsOf(corrected.correct(key, part)));
      for (const { id } of part.reports) after.reports.add(id);
      for (const { id } of part.stories) after.stories.add(id);
    }
    await sayChanges(db, changesOf(before, after), at);
  });

type Change = { readonly what: LibraryChangeKind; readonly id: string };

const sayChanges = async (db: Queries, changes: readonly Change[], at: string): Promise<void> => {
  const first = (await last(db, "change")) + 1;
  for (const some of inChunks(changes.map((change, i) => ({ number: first + i, at, ...change }))))
    await db.insertInto("change").values(some).execute();
  await db
    .deleteFrom("change")
    .where("number", "<=", first + changes.length - 1 - MOST_CHANGES)
    .execute();
};

/** The journal is listed beside the stories, under a key that no story has. */
const JOURNAL = "journal";

/** What a story's listing hangs on beside its key. */
const stampOf = ({ stamps }: Corrected, key: string): string => {
  const by = stamps.get(key);
  return by === undefined ? STAMP : `${STAMP} ${by}`;
};

/** Lists the journal of corrections, where it or what it does has changed. */
const publishJournal = async (store: Store, corrected: Corrected, at: string): Promise<void> => {
  const { entries, notices } = corrected;
  const stamp = `${STAMP} ${digest([entries, notices])}`;
  const listed = (db: Queries) => db.selectFrom("listing").selectAll().where("key", "=", JOURNAL).executeTakeFirst();
  const there = await listed(store.db);
  if (there === undefined ? entries.length === 0 : there.stamp === stamp) return;
  await store.write(async (db) => {
    if (store.engine === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
    if ((await listed(db))?.stamp !== there?.stamp) throw moved();
    const before = new Map<string, string>();
    for await (const some of allFindings(db, "correction", there?.number ?? -1))
      for (const json of some) before.set((JSON.parse(json) as JournalEntry).id, json);
    await db.deleteFrom("listing").where("key", "=", JOURNAL).execute();
    if (entries.length > 0) {
      const number = (await last(db, "listing")) + 1;
      await db.insertInto("listing").values({ number, key: JOURNAL, stamp }).execute();
      await putFindings(db, number, findingsOfJournal(corrected));
    }
    const changes = entries.flatMap((entry): Change[] => {
      const json = before.get(entry.id);
      before.delete(entry.id);
      if (json === undefined) return [{ what: "correction-added", id: entry.id }];
      return json === JSON.stringify(entry) ? [] : [{ what: "correction-changed", id: entry.id }];
    });
    const gone = [...before.keys()].map((id): Change => ({ what: "correction-removed", id }));
    await sayChanges(db, [...changes, ...gone], at);
  });
};

/** Listings that may not be as they should: by key, the stamp they have. */
const doubtful = async (db: Queries, { stamps }: Corrected): Promise<Map<string, string>> => {
  const base = db.selectFrom("listing").select(["key", "stamp"]).where("key", "!=", JOURNAL);
  const rows = await base.where("stamp", "!=", STAMP).execute();
  for (const some of inChunks([...stamps.keys()])) rows.push(...(await base.where("key", "in", some).execute()));
  return new Map(rows.map(({ key, stamp }) => [key, stamp]));
};

/** Stories that are not listed under the key and with the corrections they have now. */
const unlisted = async (db: Queries, wrong: ReadonlySet<string>): Promise<Fresh[]> => {
  const base = db
    .selectFrom("storyline")
    .innerJoin("member", "member.story", "storyline.id")
    .select(["storyline.id", "storyline.key", "member.report"]);
  const rows = await base
    .leftJoin("listing", "listing.key", "storyline.key")
    .where("listing.key", "is", null)
    .execute();
  for (const some of inChunks([...wrong])) rows.push(...(await base.where("storyline.key", "in", some).execute()));
  const byStory = Map.groupBy(rows, ({ id }) => id);
  return [...byStory]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => ({ key: of[0]?.key as string, reports: of.map(({ report }) => report).sort() }));
};

/** Keys that are listed and are no story's now. */
const outdated = async (db: Queries): Promise<string[]> =>
  (
    await db
      .selectFrom("listing")
      .leftJoin("storyline", "storyline.key", "listing.key")
      .select("listing.key")
      .where("storyline.key", "is", null)
      .where("listing.key", "!=", JOURNAL)
      .execute()
  ).map(({ key }) => key);

/**
 * Lists the stories that are not listed yet, as their readers corrected them, and drops those that are no more. All stories are to be linked before.
 *
 * @param at  ISO 8601 instant, said of the changes.
 * @returns How many stories were listed.
 * @throws {ReadoutError} `library-busy` where another process was at the same stories; `settle` does it again.
 */
export const publish = async (store: Store, at: string): Promise<number> => {
  const corrected = await correctStories(store.db, await correctionsOf(store.db));
  const doubted = await doubtful(store.db, corrected);
  const wrong = new Set([...doubted].flatMap(([key, stamp]) => (stamp === stampOf(corrected, key) ? [] : [key])));
  const gone = await outdated(store.db);
  const fresh = await unlisted(store.db, wrong.difference(new Set(gone)));
  const dropped = [...wrong.union(new Set(gone))].sort();
  for (const step of await planSteps(store.db, fresh, dropped)) await doStep(store, step, corrected, at);
  await publishJournal(store, corrected, at);
  return fresh.length;
};
