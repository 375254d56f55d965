/**
 * `readout worker`: takes jobs from the queue until it is told to stop. Files come before reports, reports before stories, so that a story
 * is not linked for each report of a backlog. What is due and has no job (reports that were added without the queue, what a worker left that
 * was killed between two steps) is found in the library's tables now and then. What comes out is what one process would make.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Job } from "pg-boss";
import type { Directory } from "../directory/load.ts";
import { findFiles, readSource } from "../ingest/sources.ts";
import { renewGroups } from "../library/groups/touched.ts";
import { groupTouched } from "../library/groups.ts";
import { indexPending, readAndKeep, unreadIn } from "../library/refresh.ts";
import { makeStamps, type Stamps } from "../library/stamps.ts";
import type { Store } from "../library/store/store.ts";
import { dueStories, linkAndKeep } from "../library/stories.ts";
import { ReadoutError } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";
import { withStoryLock } from "./lock.ts";
import { type JobData, type JobKind, queueReport, SAY_MS, SCHEMA, sendIn, type WorkQueue } from "./queue.ts";

/** Jobs that are taken at a time: files and stories are long; of reports so few that at the end no worker waits long for another. */
const AT_A_TIME: Readonly<Record<JobKind, number>> = { file: 1, read: 8, link: 1 };
/** Reports that a worker reads before it groups, though more are waiting: what is grouped while others read, nobody waits for at the end. */
const BEFORE_GROUPING = 100;
/** How long a worker waits where there is nothing to do, and how often it then looks for what has no job. */
const IDLE_MS = { wait: 500, look: 5_000 } as const;
/** Jobs that are made at a time for what has none. */
const MADE = 1_000;

export interface WorkOptions {
  readonly signal: AbortSignal;
  /** Whether to end where nothing is due any more; default: wait for more. */
  readonly once?: boolean;
  readonly onDone?: (kind: JobKind, what: string) => void;
  /** Told of what went wrong with a job; it is tried again. */
  readonly onTrouble?: (message: string) => void;
}

export interface Worked {
  readonly file: number;
  readonly read: number;
  readonly link: number;
}

interface Work {
  readonly store: Store;
  readonly queue: WorkQueue;
  readonly directory: Directory;
  readonly stamps: Stamps;
}

/** Does one job; it may have been done before. */
const doJob = async <Kind extends JobKind>(work: Work, kind: Kind, data: JobData[Kind]): Promise<void> => {
  const { store, queue, stamps, directory } = work;
  if (kind === "file") {
    const { files, notices } = await findFiles([(data as JobData["file"]).path]);
    if (files.length === 0) throw new ReadoutError("no-reports", notices.map(({ message }) => message).join("; "));
    for (const file of files)
      for (const { report, bytes } of (await readSource(file)).parts) await queueReport(store, queue, report, bytes);
  } else if (kind === "read") {
    const { report } = data as JobData["read"];
    const current = await store.db.selectFrom("report").select("reading").where("id", "=", report).executeTakeFirst();
    if (current !== undefined && current.reading !== stamps.reading)
      await readAndKeep(store, report, stamps, directory);
  } else {
    const { story } = data as JobData["link"];
    await withStoryLock(store, story, () => linkAndKeep(store, story, stamps, directory)).catch((error: unknown) => {
      // Its reports have changed since: it is due again under another key.
      if (!(error instanceof ReadoutError && error.code === "library-busy")) throw error;
    });
  }
};

/** Does work while the queue is told now and then that these jobs are still in hand. */
const inHand = async <T>(
  { queue }: Work,
  kind: JobKind,
  jobs: readonly Job<unknown>[],
  work: () => Promise<T>,
): Promise<T> => {
  const ids = jobs.map(({ id }) => id);
  const timer = setInterval(() => void queue.boss.touch(kind, ids).catch(() => {}), SAY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};

/** Takes jobs of one kind and does them; how many these were. */
const takeJobs = async (work: Work, kind: JobKind, options: WorkOptions): Promise<number> => {
  const { store, queue } = work;
  const jobs = await store.resume(() => queue.boss.fetch<JobData[JobKind]>(kind, { batchSize: AT_A_TIME[kind] }));
  if (jobs.length === 0) return 0;
  return inHand(work, kind, jobs, async () => {
    for (const { id, data } of jobs) {
      if (options.signal.aborted) {
        // What is left is for others, at once.
        await queue.boss.fail(kind, id, { message: "the worker was stopped" });
        continue;
      }
      try {
        await store.resume(() => doJob(work, kind, data));
        await store.resume(() => queue.boss.complete(kind, id));
        options.onDone?.(kind, Object.values(data)[0] as string);
      } catch (error) {
        options.onTrouble?.(`${kind} ${Object.values(data)[0]}: ${reasonOf(error)}`);
        await queue.boss.fail(kind, id, { message: String(error) });
      }
    }
    return jobs.length;
  });
};

/** Makes jobs for stories that are due. */
const sendStories = async ({ store, queue }: Work): Promise<void> => {
  const due = await dueStories(store.db);
  for (let i = 0; i < due.length; i += MADE)
    await store.write((db) =>
      sendIn(
        queue,
        db,
        "link",
        due.slice(i, i + MADE).map((story) => ({ data: { story }, singletonKey: story })),
      ),
    );
};

/** Makes jobs for reports that are to be read and have none, not even one that has failed for good. */
const sendForgotten = async ({ store, queue, stamps }: Work): Promise<void> => {
  const jobs = sql<string>`(select data->>'report' from ${sql.raw(SCHEMA)}.job where name = 'read' and state <> 'completed')`;
  const rows = await store.db
    .selectFrom(unreadIn(store.db, stamps).as("unread"))
    .select("id")
    .where("id", "not in", jobs)
    .limit(MADE)
    .execute();
  await store.write((db) =>
    sendIn(
      queue,
      db,
      "read",
      rows.map(({ id }) => ({ data: { report: id } })),
    ),
  );
};

/** True where nothing is due that a job has not failed on for good. */
const isDone = async ({ store }: Work): Promise<boolean> => {
  const { rows } = await sql<{ open: number }>`select count(*)::integer as open from ${sql.raw(SCHEMA)}.job
    where name in ('file', 'read', 'link') and state in ('created', 'retry', 'active')`.execute(store.db);
  const touched = await store.db.selectFrom("touched").select("number").limit(1).execute();
  return rows[0]?.open === 0 && touched.length === 0 && (await dueStories(store.db)).length === 0;
};

/**
 * Works until the signal says to stop, or, once, until nothing is due.
 *
 * @returns How many jobs of each kind were done.
 */
export const work = async (
  store: Store,
  queue: WorkQueue,
  directory: Directory,
  options: WorkOptions,
): Promise<Worked> => {
  const stamps = makeStamps(directory);
  const all: Work = { store, queue, directory, stamps };
  const done = { file: 0, read: 0, link: 0 };
  await store.resume(() => renewGroups(store, stamps));
  await indexPending(store, stamps);
  let ungrouped = 0;
  let unsent = false;
  let looked = Number.NEGATIVE_INFINITY;
  /** Nobody waits for his turn to group: there is other work, and what is left is looked at again. */
  const group = async (): Promise<void> => {
    if (!(await store.resume(() => groupTouched(store, stamps, directory, { waits: false })))) return;
    ungrouped = 0;
    unsent = true;
  };
  while (!options.signal.aborted) {
    const files = await takeJobs(all, "file", options);
    const read = await takeJobs(all, "read", options);
    done.file += files;
    done.read += read;
    ungrouped += read;
    if (ungrouped >= BEFORE_GROUPING || (ungrouped > 0 && files + read === 0)) await group();
    if (files + read > 0) continue;
    // All of them at once, and not before nothing is left to read: each story would be sent again with each group.
    if (unsent) await sendStories(all);
    unsent = false;
    const linked = await takeJobs(all, "link", options);
    done.link += linked;
    if (linked > 0) continue;
    if (performance.now() - looked > IDLE_MS.look) {
      looked = performance.now();
      await store.resume(() => sendForgotten(all));
      await group();
      continue;
    }
    if (options.once === true && (await isDone(all))) break;
    await sleep(IDLE_MS.wait, undefined, { signal: options.signal }).catch(() => {});
  }
  return done;
};
