/** Reports in a library: put in, taken out, listed. The same bytes are one report, with every source they came from. */
import { sql } from "kysely";
import { makeId, type RawReport, type ReportId } from "../model/index.ts";
import { touch } from "./groups/touched.ts";
import type { Held } from "./layers.ts";
import type { Queries, Store } from "./store/store.ts";

/** Values of one query; both engines take far more, but not without end. */
const MOST_VALUES = 500;

/** Splits a list that may be longer than one query takes. */
export const inChunks = <T>(items: readonly T[], size = MOST_VALUES): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** What is read from a report's words names its first source, and how it is read may hang on the source's ending. */
const readAnew = async (db: Queries, id: ReportId): Promise<void> => {
  await db.deleteFrom("layer").where("report", "=", id).execute();
  await db
    .deleteFrom("pair")
    .where((where) => where.or([where("a", "=", id), where("b", "=", id)]))
    .execute();
  await db.updateTable("report").set({ reading: null }).where("id", "=", id).execute();
  await touch(db, id);
};

const firstSource = async (db: Queries, id: ReportId): Promise<string | undefined> =>
  (
    await db
      .selectFrom("source")
      .select("source")
      .where("report", "=", id)
      .orderBy("source")
      .limit(1)
      .executeTakeFirst()
  )?.source;

export type Added = "new" | "new-source" | "known";

/** How a report came. */
export interface Arrival {
  /** ISO 8601 instant; default: now. */
  readonly at?: string;
  /** URL of the feed that it was found in. */
  readonly feed?: string | null;
}

/** Serials are given out one after the other, so that who has seen one has seen all before it; the number is ours. */
const LOCK = 7_368_646;

const nextSerial = async (db: Queries, engine: Store["engine"]): Promise<number> => {
  if (engine === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  const last = async (table: "report" | "reader"): Promise<number> =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.max("serial").as("serial"))
        .executeTakeFirst()
    )?.serial ?? 0;
  // What a reader has seen may have been removed since: its serial is not given out again.
  return Math.max(await last("report"), await last("reader")) + 1;
};

/** `putReport` as a part of other work on the library. */
export const putReportIn = async (
  db: Queries,
  engine: Store["engine"],
  { id, sha256, source }: Pick<RawReport, "id" | "sha256" | "source">,
  bytes: Uint8Array,
  { at = new Date().toISOString(), feed = null }: Arrival = {},
): Promise<Added> => {
  const serial = await nextSerial(db, engine);
  const report = await db
    .insertInto("report")
    .values({ id, sha256, size: bytes.length, reading: null, bytes, added: at, serial })
    .onConflict((on) => on.column("id").doNothing())
    .executeTakeFirst();
  const first = await firstSource(db, id);
  const named = await db
    .insertInto("source")
    .values({ report: id, source, feed })
    .onConflict((on) => on.columns(["report", "source"]).doNothing())
    .executeTakeFirst();
  if (first !== undefined && source < first) await readAnew(db, id);
  else if (first !== undefined && named.numInsertedOrUpdatedRows === 1n) await touch(db, id);
  if (report.numInsertedOrUpdatedRows === 1n) return "new";
  return named.numInsertedOrUpdatedRows === 1n ? "new-source" : "known";
};

/** Puts a report into the library; when this returns, it is there for good. */
export const putReport = (
  store: Store,
  report: Pick<RawReport, "id" | "sha256" | "source">,
  bytes: Uint8Array,
  arrival: Arrival = {},
): Promise<Added> => store.write((db) => putReportIn(db, store.engine, report, bytes, arrival));

/**
 * Takes reports out of the library.
 *
 * @param name  A report's id, or a source: a report that has further sources stays under those.
 * @returns How many reports and sources went.
 */
export const takeReport = (
  store: Store,
  name: string,
): Promise<{ readonly reports: number; readonly sources: number }> =>
  store.write(async (db) => {
    const byId = await db.deleteFrom("source").where("report", "=", name).returning("report").execute();
    const bySource = await db.deleteFrom("source").where("source", "=", name).returning("report").execute();
    let reports = 0;
    for (const id of new Set([...byId, ...bySource].map(({ report }) => report))) {
      const first = await firstSource(db, id);
      if (first === undefined) {
        await db.deleteFrom("report").where("id", "=", id).execute();
        await touch(db, id);
        reports++;
      } else if (name < first) await readAnew(db, id);
      else await touch(db, id);
    }
    return { reports, sources: byId.length + bySource.length };
  });

/** Sources of reports, sorted; without `ids` of all. */
export const sourcesOf = async (db: Queries, ids?: readonly ReportId[]): Promise<Map<ReportId, string[]>> => {
  const all = db.selectFrom("source").select(["report", "source"]).orderBy("report").orderBy("source");
  const rows =
    ids === undefined
      ? await all.execute()
      : (await Promise.all(inChunks(ids).map((some) => all.where("report", "in", some).execute()))).flat();
  const sources = new Map<ReportId, string[]>();
  for (const { report, source } of rows) {
    const known = sources.get(report);
    if (known === undefined) sources.set(report, [source]);
    else known.push(source);
  }
  return sources;
};

/** One report with its bytes; nothing where it has gone. */
export const heldReport = async (db: Queries, id: ReportId): Promise<Held | undefined> => {
  const report = await db
    .selectFrom("report")
    .select(["id", "sha256", "bytes"])
    .where("id", "=", id)
    .executeTakeFirst();
  const sources = (await sourcesOf(db, [id])).get(id);
  return report === undefined || sources === undefined ? undefined : { ...report, sources };
};

/** The id that bytes of this hash have. */
export const idOfHash = (sha256: string): ReportId => makeId("report", [sha256]);
