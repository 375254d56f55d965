/**
 * The index by which a report finds those that it is to be compared with: who holds a key, in the order of ids. A key that is held by
 * more reports than each is compared with is crowded: there it matters who stands between two.
 */
import { type RawBuilder, sql } from "kysely";
import type { ReportId } from "../../model/index.ts";
import { NEIGHBOURS } from "../../story/storylines/candidates.ts";
import type { Bystander } from "../../story/storylines.ts";
import { inChunks } from "../reports.ts";
import type { Engine, Queries } from "../store/store.ts";

/** Keys in one query. */
const AT_A_TIME = 2_000;

/** Numbers as rows `k.value`: the engines differ in name only. */
const rowsOf = (engine: Engine, keys: readonly number[]): RawBuilder<unknown> =>
  engine === "sqlite"
    ? sql`json_each(${JSON.stringify(keys)}) as k`
    : sql`(select value::integer from json_array_elements_text(${JSON.stringify(keys)}::json) as e(value)) as k`;

const listOf = (engine: Engine): RawBuilder<unknown> => sql.raw(engine === "sqlite" ? "json_group_array" : "json_agg");

const asList = (list: string | readonly string[] | null): readonly string[] =>
  typeof list === "string" ? (JSON.parse(list) as string[]) : (list ?? []);

export const putKeys = async (
  db: Queries,
  engine: Engine,
  report: ReportId,
  keys: readonly number[],
): Promise<void> => {
  if (keys.length > 0)
    await sql`insert into story_key (key, report) select k.value, ${report} from ${rowsOf(engine, keys)} where true
      on conflict do nothing`.execute(db);
};

export const takeKeys = async (db: Queries, report: ReportId, keys: readonly number[]): Promise<void> => {
  for (const some of inChunks(keys))
    await db.deleteFrom("story_key").where("report", "=", report).where("key", "in", some).execute();
};

/** How many of its keys a report is found by. */
export const countHeld = async (
  db: Queries,
  engine: Engine,
  report: ReportId,
  keys: readonly number[],
): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count((select 1 from story_key where key = k.value and report = ${report})) as n
    from ${rowsOf(engine, keys)}`.execute(db);
  return rows[0]?.n ?? 0;
};

/** Holders of one key next to a report, the nearest first; one more than it is compared with, where there are so many. */
export interface Neighbours {
  readonly before: readonly ReportId[];
  readonly after: readonly ReportId[];
}

/** Those next to a report among the holders of each of its keys; keys that no other holds are left out. */
export const neighboursOf = async (
  db: Queries,
  engine: Engine,
  report: ReportId,
  keys: readonly number[],
): Promise<Map<number, Neighbours>> => {
  const side = (than: string, order: string) => sql`(
    select ${listOf(engine)}(report) from (
      select report from story_key where key = k.value and report ${sql.raw(than)} ${report}
      order by report ${sql.raw(order)} limit ${NEIGHBOURS + 1}) as s)`;
  const { rows } = await sql<{ key: number; before: string | string[] | null; after: string | string[] | null }>`
    select k.value as key, ${side("<", "desc")} as before, ${side(">", "asc")} as after
    from ${rowsOf(engine, keys)}`.execute(db);
  const found = new Map<number, Neighbours>();
  for (const row of rows) {
    const [before, after] = [asList(row.before), asList(row.after)];
    if (before.length + after.length > 0) found.set(row.key, { before, after });
  }
  return found;
};

/** True where some of a key's holders are not compared with one another, or were not before `left` of them left. */
export const isCrowded = ({ before, after }: Neighbours, left = 0): boolean =>
  before.length + after.length + left > NEIGHBOURS;

const crowdedAmong = async (db: Queries, engine: Engine, keys: readonly number[]): Promise<number[]> => {
  const crowded: number[] = [];
  for (const some of inChunks(keys, AT_A_TIME)) {
    const { rows } = await sql<{ key: number; holders: number }>`
      select k.value as key, (select count(*) from (
        select 1 from story_key where key = k.value limit ${NEIGHBOURS + 2}) as s) as holders
      from ${rowsOf(engine, some)}`.execute(db);
    for (const { key, holders } of rows) if (holders > NEIGHBOURS + 1) crowded.push(key);
  }
  return crowded;
};

/** The others that stand between some reports among the holders of crowded keys. */
export const bystandersOf = async (
  db: Queries,
  engine: Engine,
  reports: readonly { readonly report: ReportId; readonly keys: readonly number[] }[],
): Promise<Bystander[]> => {
  const holders = new Map<number, ReportId[]>();
  for (const { report, keys } of reports)
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [report]);
      else known.push(report);
    }
  const shared = [...holders.keys()].filter((key) => holders.get(key)!.length > 1);
  const inside = new Set(reports.map(({ report }) => report));
  const others = new Map<ReportId, number[]>();
  for (const key of await crowdedAmong(db, engine, shared)) {
    const own = holders.get(key)!.sort();
    const between = await db
      .selectFrom("story_key")
      .select("report")
      .where("key", "=", key)
      .where("report", ">", own[0]!)
      .where("report", "<", own.at(-1)!)
      .execute();
    for (const { report } of between) if (!inside.has(report)) others.set(report, [...(others.get(report) ?? []), key]);
  }
  return [...others].map(([id, keys]) => ({ id, keys: Uint32Array.from(keys) }));
};
