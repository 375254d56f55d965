/**
 * Reports from the net into a library. A page that is fetched again is the same report as long as its article says the same; where its words have
 * changed, what was fetched is kept beside the earlier version (the edge between the two is found when stories are linked). What a page
 * has around its article changes with every visit and makes no version.
 */
import { sql } from "kysely";
import { readIsolated } from "../ingest/isolate.ts";
import type { ReadPart } from "../ingest/read-file.ts";
import { type Added, type Arrival, putReportIn } from "../library/reports.ts";
import type { Queries, Store } from "../library/store/store.ts";
import type { RawReport, ReportId } from "../model/index.ts";

export interface Kept {
  readonly source: string;
  readonly report: ReportId;
  readonly what: Added | "new-version";
}

/** Two processes that have fetched one page keep it one after the other; the number is ours. */
const LOCK = 7_368_645;

/** What a report says, without what surrounds it; spaces aside. */
const wordsOf = ({ text, blocks, metadata }: RawReport): string => {
  const own = blocks?.filter(({ article, role }) => article && role !== "navigation" && role !== "time") ?? [];
  const words = own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join(" ");
  return `${metadata.title ?? ""}\n${words}`.replace(/\s+/g, " ").trim();
};

const latest = (db: Queries, source: string) =>
  db
    .selectFrom("source")
    .innerJoin("report", "report.id", "source.report")
    .select(["report.id", "report.bytes"])
    .where("source.source", "=", source)
    .orderBy("report.serial", "desc")
    .orderBy("report.id")
    .limit(1)
    .executeTakeFirst();

/**
 * Keeps one report that was fetched; when this returns, it is there for good.
 *
 * @param also  What is to be kept in the same stroke, or not at all.
 */
export const keepVersion = async (
  store: Store,
  { report, bytes }: ReadPart,
  arrival: Arrival = {},
  also: (db: Queries) => Promise<void> = async () => {},
): Promise<Kept> => {
  const { source } = report;
  const words = wordsOf(report);
  for (;;) {
    const before = await latest(store.db, source);
    const earlier = before === undefined ? undefined : (await readIsolated(before.bytes, source)).parts[0]?.report;
    const same = earlier !== undefined && wordsOf(earlier) === words;
    const kept = await store.write(async (db): Promise<Kept | null> => {
      if (store.engine === "postgres")
        await sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${source}))`.execute(db);
      const now = await latest(db, source);
      if (now?.id !== before?.id) return null;
      await also(db);
      if (same && now !== undefined) return { source, report: now.id, what: "known" };
      const what = await putReportIn(db, store.engine, report, bytes, arrival);
      return { source, report: report.id, what: what === "new" && now !== undefined ? "new-version" : what };
    });
    if (kept !== null) return kept;
  }
};
