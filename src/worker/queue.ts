/**
 * The work queue of a library on PostgreSQL: pg-boss, in a schema of its own on the same database. A job only says what may be due; whether
 * it is the library's tables say, so a job that is lost, done twice or too late does no harm. A worker says every few seconds that it still
 * has its jobs; those of one that has gone silent are given to another.
 */
import { fromKysely, PgBoss } from "pg-boss";
import type { AddedSource } from "../library/add.ts";
import { putReportIn } from "../library/reports.ts";
import { isPostgres, type Queries, type Store, withoutPassword } from "../library/store/store.ts";
import { type RawReport, ReadoutError, type ReportId } from "../model/index.ts";

/** Schema of the queue's tables. */
export const SCHEMA = "readout_queue";

/** What workers do: take reports out of a file, read a report, link a story. */
export const jobKinds = ["file", "read", "link"] as const;
export type JobKind = (typeof jobKinds)[number];

export interface JobData {
  readonly file: { readonly path: string };
  readonly read: { readonly report: ReportId };
  readonly link: { readonly story: string };
}

/** A worker that says nothing for so long is taken for dead; how often that is looked at; how often workers say something. */
export interface Seconds {
  readonly silent: number;
  readonly look: number;
}
const SECONDS: Seconds = { silent: 30, look: 10 };
export const SAY_MS = 4_000;
/** How often a job is tried that ends its worker, or fails. */
const TRIES = 5;
/** Jobs that are done are forgotten after a while, so that the queue stays small. */
const KEPT_SECONDS = 3_600;

export interface WorkQueue {
  readonly boss: PgBoss;
  readonly close: () => Promise<void>;
}

/** @throws {ReadoutError} `usage` where a library is in a folder */
export const needServer = (location: string): void => {
  if (!isPostgres(location))
    throw new ReadoutError(
      "usage",
      `${location}: workers need a library on PostgreSQL, postgres://…; one in a folder is read by the process that adds to it`,
    );
};

/**
 * Opens the queue of a library.
 *
 * @param as  Name under which a worker is known; without one nobody works here, jobs are only sent.
 * @throws {ReadoutError} `usage` where the library is not on PostgreSQL
 */
export const openQueue = async (
  location: string,
  as?: string,
  { silent, look }: Seconds = SECONDS,
): Promise<WorkQueue> => {
  needServer(location);
  const boss = new PgBoss({
    connectionString: location,
    schema: SCHEMA,
    max: 2,
    application_name: "readout worker",
    schedule: false,
    supervise: as !== undefined,
    superviseIntervalSeconds: look,
    monitorIntervalSeconds: look,
    registerInstance: as !== undefined,
    instanceHeartbeatSeconds: look,
    ...(as === undefined ? {} : { instanceName: as }),
  });
  // A connection that breaks is no failure of anybody's work: what was asked is asked again.
  boss.on("error", () => {});
  try {
    await boss.start();
  } catch (error) {
    throw new ReadoutError("library-unreachable", `${withoutPassword(location)}: ${String(error)}`, { cause: error });
  }
  for (const kind of jobKinds)
    await boss.createQueue(kind, {
      // Of jobs for one story that nobody has begun one is enough.
      policy: kind === "link" ? "short" : "standard",
      heartbeatSeconds: silent,
      expireInSeconds: 86_000,
      retryLimit: TRIES,
      deleteAfterSeconds: KEPT_SECONDS,
    });
  return { boss, close: () => boss.stop({ graceful: false }) };
};

/** Sends jobs as a part of a transaction on the library: they are there if, and only if, what it did is. */
export const sendIn = async <Kind extends JobKind>(
  { boss }: WorkQueue,
  db: Queries,
  kind: Kind,
  jobs: readonly { readonly data: JobData[Kind]; readonly singletonKey?: string }[],
): Promise<void> => {
  if (jobs.length > 0) await boss.insert(kind, [...jobs], { db: fromKysely(db) });
};

/** Puts a report into the library, and a job to read it into the queue; both are there for good when this returns. */
export const queueReport = (
  store: Store,
  queue: WorkQueue,
  report: RawReport,
  bytes: Uint8Array,
): Promise<AddedSource> =>
  store.write(async (db) => {
    const what = await putReportIn(db, store.engine, report, bytes);
    if (what !== "known") await sendIn(queue, db, "read", [{ data: { report: report.id } }]);
    return { source: report.source, report: report.id, what };
  });

/** Leaves files to workers, a job each; they find them under the same paths. */
export const queueFiles = (store: Store, queue: WorkQueue, paths: readonly string[]): Promise<void> =>
  store.write((db) =>
    sendIn(
      queue,
      db,
      "file",
      paths.map((path) => ({ data: { path } })),
    ),
  );
