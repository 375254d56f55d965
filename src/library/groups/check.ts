/**
 * Whether reports are grouped as a grouping of all from scratch would have it, looked at part by part, so that a library of any size is checked in
 * time that is linear in it: what a report is grouped by is what its layers say, the index has its keys and no others, no link leads out of a part, each part
 * falls into the stories that it is said to, and every story has the key of what it hangs on.
 */
import { deserialize } from "node:v8";
import type { Directory } from "../../directory/load.ts";
import type { ReportId } from "../../model/index.ts";
import { NEIGHBOURS } from "../../story/storylines/candidates.ts";
import { groupAffairs, isLinked, storylineOf } from "../../story/storylines.ts";
import { inChunks } from "../reports.ts";
import { loadResults } from "../results.ts";
import type { Stamps } from "../stamps.ts";
import type { Engine, Queries, Store } from "../store/store.ts";
import { placeStories } from "../stories.ts";
import { entryOf, groupableOf, groupedBy, keysOf, sameEntry } from "./entry.ts";
import { bystandersOf, countHeld, neighboursOf } from "./key-index.ts";
import { isGroupedBy } from "./touched.ts";

/** Rows that are looked at at a time. */
const AT_A_TIME = 500;

interface Looked {
  readonly db: Queries;
  readonly engine: Engine;
  readonly stamps: Stamps;
  readonly directory: Directory;
  /** Reports that are to be grouped anew: what their rows say is of before. */
  readonly touched: ReadonlySet<ReportId>;
}

const anew = "readout rebuild makes it anew";

/** Who is grouped that is not there, and who is not that should be. */
const missingFaults = async ({ db, stamps, touched }: Looked): Promise<string[]> => {
  const faults: string[] = [];
  const ungrouped = await db
    .selectFrom("report")
    .leftJoin("member", "member.report", "report.id")
    .select("report.id")
    .where("report.reading", "=", stamps.reading)
    .where("member.report", "is", null)
    .orderBy("report.id")
    .execute();
  for (const { id } of ungrouped)
    if (!touched.has(id)) faults.push(`report ${id}: it is read, and neither grouped nor to be grouped; ${anew}`);
  const gone = await db
    .selectFrom("member")
    .leftJoin("report", "report.id", "member.report")
    .select("member.report as id")
    .where("report.id", "is", null)
    .orderBy("member.report")
    .execute();
  for (const { id } of gone) if (!touched.has(id)) faults.push(`report ${id}: it is grouped, and gone; ${anew}`);
  return faults;
};

/** What a report is grouped by, against its layers; layers that cannot be read are faults of their own. */
const entryFaults = async (
  { db, stamps, touched }: Looked,
  member: { readonly report: ReportId; readonly keys: Uint8Array; readonly subject: Uint8Array },
): Promise<string[]> => {
  if (touched.has(member.report)) return [];
  const [result] = await loadResults(db, [member.report], stamps, groupedBy).catch(() => []);
  if (result === undefined || sameEntry(member, entryOf(result))) return [];
  return [`report ${member.report}: it is not grouped by what its layers say; ${anew}`];
};

/** Links that lead out of a report's part. */
const linkFaults = async (
  { db, engine, directory }: Looked,
  one: { readonly report: ReportId; readonly part: string; readonly keys: Uint8Array; readonly subject: Uint8Array },
): Promise<string[]> => {
  const near = new Set<ReportId>();
  for (const { after } of (await neighboursOf(db, engine, one.report, keysOf(one.keys))).values())
    for (const other of after.slice(0, NEIGHBOURS)) near.add(other);
  const faults: string[] = [];
  for (const some of inChunks([...near].sort())) {
    const others = await db
      .selectFrom("member")
      .select(["report", "subject"])
      .where("report", "in", some)
      .where("part", "!=", one.part)
      .orderBy("report")
      .execute();
    const doc = groupableOf(one.report, one.subject);
    for (const { report, subject } of others)
      if (isLinked(doc, groupableOf(report, subject), directory))
        faults.push(`report ${one.report}: it is grouped apart from ${report}, that it is linked to; ${anew}`);
  }
  return faults;
};

/** Of each report what it is grouped by, its keys in the index, and its links. */
const memberFaults = async (looked: Looked, onChecked: (done: number, of: number) => void): Promise<string[]> => {
  const { db, engine } = looked;
  const faults: string[] = [];
  const ids = (await db.selectFrom("member").select("report").orderBy("report").execute()).map(({ report }) => report);
  let [done, keys] = [0, 0];
  for (const some of inChunks(ids, AT_A_TIME))
    for (const one of await db
      .selectFrom("member")
      .selectAll()
      .where("report", "in", some)
      .orderBy("report")
      .execute()) {
      faults.push(...(await entryFaults(looked, one)));
      const own = keysOf(one.keys);
      keys += own.length;
      const held = await countHeld(db, engine, one.report, own);
      if (held !== own.length)
        faults.push(`report ${one.report}: ${own.length - held} of its keys are not in the index; ${anew}`);
      if (one.part !== "") faults.push(...(await linkFaults(looked, one)));
      onChecked(++done, ids.length);
    }
  const { n } = await db
    .selectFrom("story_key")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  if (n > keys) faults.push(`the index of keys: ${n - keys} are of no report; ${anew}`);
  return faults;
};

/** Parts against a grouping of their reports from scratch. */
const partFaults = async ({ db, engine, directory }: Looked): Promise<string[]> => {
  const faults: string[] = [];
  const parts = await db
    .selectFrom("member")
    .select("part")
    .distinct()
    .where("part", "!=", "")
    .orderBy("part")
    .execute();
  for (const { part } of parts) {
    const members = await db.selectFrom("member").selectAll().where("part", "=", part).orderBy("report").execute();
    const held = members.map(({ report, keys }) => ({ report, keys: keysOf(keys) }));
    const fresh = new Map<ReportId, string>();
    for (const affair of groupAffairs(
      members.map(({ report, subject }) => groupableOf(report, subject)),
      directory,
      await bystandersOf(db, engine, held),
    ))
      for (const report of affair.reports) fresh.set(report, `${affair.part} ${storylineOf(affair.reports).id}`);
    if (members.some(({ report, story }) => fresh.get(report) !== `${part} ${story}`))
      faults.push(`reports linked to ${part}: they are not grouped as from scratch; ${anew}`);
  }
  return faults;
};

/** Stories of now against the reports that are in them, and what they are said to say. */
const storyFaults = async ({ db, stamps, touched }: Looked): Promise<string[]> => {
  const faults: string[] = [];
  const nameOf = (id: string): string => (id === "" ? "reports without a story" : `story ${id}`);
  const lines = await db.selectFrom("storyline").selectAll().orderBy("id").execute();
  const said = new Set((await db.selectFrom("story").select("key").execute()).map(({ key }) => key));
  for (const some of inChunks(lines, AT_A_TIME)) {
    const placed = new Map(
      (
        await placeStories(
          db,
          some.map(({ id }) => id),
          stamps,
        )
      ).map((story) => [story.id ?? "", story]),
    );
    for (const { id, key, linked } of some) {
      const story = placed.get(id);
      if (story === undefined) faults.push(`${nameOf(id)}: it has no reports; ${anew}`);
      else if (story.key !== key && !story.reports.some((report) => touched.has(report)))
        faults.push(`${nameOf(id)}: its key is not that of its reports; ${anew}`);
      if (linked === 1 && !said.has(key)) faults.push(`${nameOf(id)}: it is said to be linked, and is not; ${anew}`);
    }
  }
  const known = new Set(lines.map(({ id }) => id));
  const ids = await db.selectFrom("member").select("story").distinct().orderBy("story").execute();
  for (const { story } of ids) if (!known.has(story)) faults.push(`${nameOf(story)}: it is not listed; ${anew}`);
  return faults;
};

/** Pairs that cannot be read, or stand the wrong way round. */
const pairFaults = async ({ db, stamps }: Looked): Promise<string[]> => {
  const faults: string[] = [];
  const ids = (await db.selectFrom("pair").select("a").distinct().orderBy("a").execute()).map(({ a }) => a);
  for (const some of inChunks(ids, AT_A_TIME))
    for (const { a, b, stamp, content } of await db.selectFrom("pair").selectAll().where("a", "in", some).execute())
      try {
        const related = stamp === stamps.pairs ? (deserialize(content) as { readonly evidence?: unknown }) : null;
        if (a >= b || (related !== null && !Array.isArray(related.evidence))) throw new TypeError();
      } catch {
        faults.push(`reports ${a} and ${b}: how they are related cannot be read; ${anew}`);
      }
  return faults.sort();
};

/** What is wrong with the groups of a library, at one moment; nothing where another version grouped it, as all is then made anew. */
export const groupFaults = (
  store: Store,
  stamps: Stamps,
  directory: Directory,
  onChecked: (done: number, of: number) => void = () => {},
): Promise<string[]> =>
  store.snapshot(async (db) => {
    if (!(await isGroupedBy(db, stamps))) return [];
    const rows = await db.selectFrom("touched").select("report").distinct().execute();
    const touched = new Set(rows.map(({ report }) => report));
    const looked: Looked = { db, engine: store.engine, stamps, directory, touched };
    return [
      ...(await missingFaults(looked)),
      ...(await memberFaults(looked, onChecked)),
      ...(await partFaults(looked)),
      ...(await storyFaults(looked)),
      ...(await pairFaults(looked)),
    ];
  });
