/**
 * Lists what stories say, so that it can be asked for finding by finding without a dossier being made. A story is listed under the key of its
 * row, like all that is derived: where the rows of `story` and of `listing` have the same keys, the listing is up to date. What changes is changed
 * in one step for all stories that share reports, so nobody finds a report in two stories or in none, and is said in `change`.
 */
import { zstdCompressSync } from "node:zlib";
import { sql } from "kysely";
import { inChunks } from "../reports.ts";
import { moved } from "../results.ts";
import type { Queries, Store } from "../store/store.ts";
import { partOf } from "../stories.ts";
import { type ChangeKind, type Finding, findingsOf, listingVersion, rankOf } from "./findings.ts";

/** Two processes list one after the other; the number is ours. */
const LOCK = 7_368_644;
/** Reports whose stories are listed in one transaction, more where one story has more. */
const REPORTS_AT_ONCE = 200;
/** Content from so many bytes on is compressed. */
const COMPRESSED_FROM = 400;
/** Changes that are kept. */
const MOST_CHANGES = 100_000;
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
    const facets = some.flatMap(({ finding: { terms, id, day }, number }) => {
      const rank = rankOf(id);
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
const changesOf = (before: Ids, after: Ids): { what: ChangeKind; id: string }[] => {
  const of = (what: ChangeKind, ids: Iterable<string>) => [...ids].sort().map((id) => ({ what, id }));
  return [
    ...of("report-added", after.reports.difference(before.reports)),
    ...of("report-removed", before.reports.difference(after.reports)),
    ...of("story-added", after.stories.difference(before.stories)),
    ...of("story-changed", after.stories.intersection(before.stories)),
    ...of("story-removed", before.stories.difference(after.stories)),
  ];
};

const doStep = async (store: Store, { stories, dropped }: Step, at: string): Promise<void> =>
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
      await db.insertInto("listing").values({ number, key, stamp: STAMP }).execute();
      await putFindings(db, number, findingsOf(part));
      for (const { id } of part.reports) after.reports.add(id);
      for (const { id } of part.stories) after.stories.add(id);
    }
    const changes = changesOf(before, after);
    const first = (await last(db, "change")) + 1;
    for (const some of inChunks(changes.map((change, i) => ({ number: first + i, at, ...change }))))
      await db.insertInto("change").values(some).execute();
    await db
      .deleteFrom("change")
      .where("number", "<=", first + changes.length - 1 - MOST_CHANGES)
      .execute();
  });

/** Stories that are not listed under the key they have now. */
const unlisted = async (db: Queries): Promise<Fresh[]> => {
  const rows = await db
    .selectFrom("storyline")
    .leftJoin("listing", (on) => on.onRef("listing.key", "=", "storyline.key").on("listing.stamp", "=", STAMP))
    .innerJoin("member", "member.story", "storyline.id")
    .select(["storyline.key", "member.report"])
    .where("listing.key", "is", null)
    .orderBy("storyline.id")
    .orderBy("member.report")
    .execute();
  const reports = new Map<string, string[]>();
  for (const { key, report } of rows) {
    const known = reports.get(key);
    if (known === undefined) reports.set(key, [report]);
    else known.push(report);
  }
  return [...reports].map(([key, of]) => ({ key, reports: of }));
};

/** Keys that are listed and are no story's now. */
const outdated = async (db: Queries): Promise<string[]> =>
  (
    await db
      .selectFrom("listing")
      .leftJoin("storyline", "storyline.key", "listing.key")
      .select("listing.key")
      .where((where) => where.or([where("storyline.key", "is", null), where("listing.stamp", "!=", STAMP)]))
      .orderBy("listing.key")
      .execute()
  ).map(({ key }) => key);

/**
 * Lists the stories that are not listed yet, and drops those that are no more. All stories are to be linked before.
 *
 * @param at  ISO 8601 instant, said of the changes.
 * @returns How many stories were listed.
 * @throws {ReadoutError} `library-busy` where another process was at the same stories; `settle` does it again.
 */
export const publish = async (store: Store, at: string): Promise<number> => {
  const [fresh, dropped] = [await unlisted(store.db), await outdated(store.db)];
  for (const step of await planSteps(store.db, fresh, dropped)) await doStep(store, step, at);
  return fresh.length;
};
