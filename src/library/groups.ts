/**
 * The stories that a library falls into, brought up to date report by report: one that is added is compared with those that share its keys,
 * and grouped anew with those that chains of links join to it, and with no other. The stories are those of a grouping of all
 * (`story/storylines.ts`): which reports are compared follows from the two alone, but where a key is so crowded that a report is compared
 * with the nearest holders only; there a report that comes or goes moves others apart or together, and their groups are made anew too.
 */
import type { Directory } from "../directory/load.ts";
import type { ReportId } from "../model/index.ts";
import { NEIGHBOURS } from "../story/storylines/candidates.ts";
import { groupAffairs, isLinked, storylineOf } from "../story/storylines.ts";
import { type Entry, entryOf, groupableOf, groupedBy, keysOf, noEntry, sameEntry } from "./groups/entry.ts";
import { bystandersOf, isCrowded, neighboursOf, putKeys, takeKeys } from "./groups/key-index.ts";
import { takeFreeTurn, takeTurn } from "./groups/turn.ts";
import { inChunks } from "./reports.ts";
import { loadResults } from "./results.ts";
import type { Stamps } from "./stamps.ts";
import type { Engine, Queries, Store } from "./store/store.ts";
import type { MemberTable } from "./store/tables.ts";
import { keyStories } from "./stories.ts";

/** Reports that are grouped in one transaction. */
const AT_A_TIME = 1_000;

/** What has happened to reports: which come to the groups, which leave them, which a stage failed on. */
interface Changes {
  readonly joining: ReadonlyMap<ReportId, Entry>;
  /** Those that go or have changed, as they were. */
  readonly leaving: readonly MemberTable[];
  readonly failed: readonly ReportId[];
}

const changesOf = async (db: Queries, touched: readonly ReportId[], stamps: Stamps): Promise<Changes> => {
  const [joining, failed, leaving] = [new Map<ReportId, Entry>(), [] as ReportId[], [] as MemberTable[]];
  for (const some of inChunks(touched)) {
    const members = await db.selectFrom("member").selectAll().where("report", "in", some).execute();
    const before = new Map(members.map((member) => [member.report, member]));
    const read = await db
      .selectFrom("report")
      .select("id")
      .where("id", "in", some)
      .where("reading", "=", stamps.reading)
      .execute();
    const unchanged = new Set<ReportId>();
    for (const result of await loadResults(
      db,
      read.map(({ id }) => id),
      stamps,
      groupedBy,
    )) {
      const { id } = result.doc.report;
      const was = before.get(id);
      const entry = entryOf(result);
      if (was !== undefined && sameEntry(was, entry)) unchanged.add(id);
      else if (result.whole) joining.set(id, entry);
      else failed.push(id);
    }
    leaving.push(...members.filter(({ report }) => !unchanged.has(report)));
  }
  return { joining, failed, leaving };
};

/** A report whose neighbours are to be looked at. */
type Seekers = ReadonlyMap<ReportId, readonly number[]>;

/**
 * Those whose neighbours may have changed: reports that come, and, where one leaves a crowded key, those before it, which come near
 * to those behind it.
 */
const seekersOf = async (db: Queries, engine: Engine, { joining, leaving }: Changes): Promise<Seekers> => {
  const nearer = new Set<ReportId>();
  const left = new Map<number, number>();
  for (const { keys } of leaving) for (const key of keysOf(keys)) left.set(key, (left.get(key) ?? 0) + 1);
  for (const { report, keys } of leaving)
    for (const [key, neighbours] of await neighboursOf(db, engine, report, keysOf(keys)))
      if (isCrowded(neighbours, left.get(key)))
        for (const one of neighbours.before.slice(0, NEIGHBOURS)) nearer.add(one);
  const seekers = new Map<ReportId, readonly number[]>([...joining].map(([id, { keys }]) => [id, keysOf(keys)]));
  for (const some of inChunks([...nearer].filter((id) => !joining.has(id))))
    for (const { report, keys } of await db
      .selectFrom("member")
      .select(["report", "keys"])
      .where("report", "in", some)
      .execute())
      seekers.set(report, keysOf(keys));
  return seekers;
};

/** Parts of those reports that are grouped. */
const partsOf = async (db: Queries, ids: readonly ReportId[]): Promise<Map<ReportId, string>> => {
  const parts = new Map<ReportId, string>();
  for (const some of inChunks(ids))
    for (const { report, part } of await db
      .selectFrom("member")
      .select(["report", "part"])
      .where("report", "in", some)
      .execute())
      parts.set(report, part);
  return parts;
};

/** Whom seekers are to be compared with, and who has others between them, at a crowded key, that were not there before. */
const lookAround = async (db: Queries, engine: Engine, seekers: Seekers) => {
  const candidates = new Map<ReportId, ReadonlySet<ReportId>>();
  const apart = new Map<number, { readonly before: Set<ReportId>; readonly after: Set<ReportId> }>();
  for (const [id, keys] of seekers) {
    const near = new Set<ReportId>();
    for (const [key, neighbours] of await neighboursOf(db, engine, id, keys)) {
      const [before, after] = [neighbours.before.slice(0, NEIGHBOURS), neighbours.after.slice(0, NEIGHBOURS)];
      for (const one of [...before, ...after]) near.add(one);
      if (!isCrowded(neighbours)) continue;
      const sides = apart.get(key) ?? { before: new Set(), after: new Set() };
      for (const one of before) sides.before.add(one);
      for (const one of after) sides.after.add(one);
      apart.set(key, sides);
    }
    candidates.set(id, near);
  }
  return { candidates, apart: [...apart.values()] };
};

/** Parts whose reports are to be grouped anew. */
const affectedParts = async (
  db: Queries,
  engine: Engine,
  changes: Changes,
  directory: Directory,
): Promise<Set<string>> => {
  const { joining, leaving } = changes;
  const seekers = await seekersOf(db, engine, changes);
  const { candidates, apart } = await lookAround(db, engine, seekers);
  const all = new Set([...seekers.keys(), ...[...candidates.values()].flatMap((near) => [...near])]);
  for (const { before, after } of apart) for (const one of [...before, ...after]) all.add(one);
  for (const id of joining.keys()) all.delete(id);
  const parts = await partsOf(db, [...all]);
  const affected = new Set(leaving.map(({ part }) => part));
  for (const id of seekers.keys()) if (!joining.has(id)) affected.add(parts.get(id)!);
  for (const { before, after } of apart) {
    const behind = new Set([...after].map((id) => parts.get(id)));
    for (const id of before) {
      const part = parts.get(id);
      if (part !== undefined && behind.has(part)) affected.add(part);
    }
  }
  for (const [id, near] of candidates) {
    const open = [...near].filter((other) => parts.has(other) && !affected.has(parts.get(other)!)).sort();
    if (open.length === 0) continue;
    const subjects = new Map<ReportId, Uint8Array>();
    for (const some of inChunks(joining.has(id) ? open : [...open, id]))
      for (const { report, subject } of await db
        .selectFrom("member")
        .select(["report", "subject"])
        .where("report", "in", some)
        .execute())
        subjects.set(report, subject);
    const one = groupableOf(id, joining.get(id)?.subject ?? subjects.get(id)!);
    for (const other of open) {
      const part = parts.get(other)!;
      if (!affected.has(part) && isLinked(one, groupableOf(other, subjects.get(other)!), directory)) affected.add(part);
    }
  }
  affected.delete("");
  return affected;
};

/** Groups some of the touched reports: there may be more, there were none, or another process has the turn. */
const groupSome = (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  waits: boolean,
): Promise<"more" | "none" | "taken"> =>
  store.write(async (db) => {
    const { engine } = store;
    if (waits) await takeTurn(db, engine);
    else if (!(await takeFreeTurn(db, engine))) return "taken";
    const touched = await db.selectFrom("touched").selectAll().orderBy("number").limit(AT_A_TIME).execute();
    if (touched.length === 0) return "none";
    const ids = [...new Set(touched.map(({ report }) => report))].sort();
    const changes = await changesOf(db, ids, stamps);
    const { joining, leaving, failed } = changes;

    for (const { report, keys } of leaving) await takeKeys(db, report, keysOf(keys));
    for (const some of inChunks(leaving.map(({ report }) => report)))
      await db.deleteFrom("member").where("report", "in", some).execute();
    for (const [id, { keys }] of joining) await putKeys(db, engine, id, keysOf(keys));

    const members: (Entry & { readonly report: ReportId })[] = [...joining].map(([report, entry]) => ({
      report,
      ...entry,
    }));
    const stale = new Set([...leaving.map(({ story }) => story), ...failed.map(() => "")]);
    const parts = [...(await affectedParts(db, engine, changes, directory))];
    const before = new Map<ReportId, string>();
    for (const some of inChunks(parts))
      for (const member of await db.selectFrom("member").selectAll().where("part", "in", some).execute()) {
        members.push(member);
        stale.add(member.story);
        before.set(member.report, `${member.part} ${member.story}`);
      }
    const bystanders = await bystandersOf(
      db,
      engine,
      members.map(({ report, keys }) => ({ report, keys: keysOf(keys) })),
    );
    const affairs = groupAffairs(
      members.map(({ report, subject }) => groupableOf(report, subject)),
      directory,
      bystanders,
    );

    const made: MemberTable[] = failed.map((report) => ({ report, part: "", story: "", ...noEntry }));
    for (const { part, reports } of affairs) {
      const { id: story } = storylineOf(reports);
      stale.add(story);
      for (const report of reports) {
        const entry = joining.get(report);
        if (entry !== undefined) made.push({ report, part, story, ...entry });
        else if (before.get(report) !== `${part} ${story}`)
          await db.updateTable("member").set({ part, story }).where("report", "=", report).execute();
      }
    }
    for (const rows of inChunks(made, 100)) await db.insertInto("member").values(rows).execute();
    // Of reports that stay as they are the sources may be others.
    for (const some of inChunks(ids))
      for (const { story } of await db.selectFrom("member").select("story").where("report", "in", some).execute())
        stale.add(story);
    await keyStories(db, [...stale].sort(), stamps);
    for (const some of inChunks(touched.map(({ number }) => number)))
      await db.deleteFrom("touched").where("number", "in", some).execute();
    return "more";
  });

/**
 * Groups all that has been touched.
 *
 * @param waits  Whether it waits for its turn where another process groups; default true.
 * @returns False where it does not wait and another process had the turn: some may be left.
 */
export const groupTouched = async (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  { waits = true }: { readonly waits?: boolean } = {},
): Promise<boolean> => {
  for (;;) {
    const left = await groupSome(store, stamps, directory, waits);
    if (left !== "more") return left === "none";
  }
};
