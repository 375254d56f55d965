/**
 * What adding one report costs in libraries of different sizes: `node bench/growth.ts [--engine sqlite|postgres] [SIZE…]` (default 1000 10000).
 * Reports of five made-up affairs are read; each library is filled up with copies of their rows under other ids and other keys, so that its
 * tables are as large as they would be. Then further reports of the affairs are added one by one, each put, read, grouped and linked,
 * to one library after the other, so that what else the machine does slows all of them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { groupTouched } from "../src/library/groups.ts";
import { readPending, refresh } from "../src/library/refresh.ts";
import { inChunks, putReport } from "../src/library/reports.ts";
import { makeStamps } from "../src/library/stamps.ts";
import { openStore } from "../src/library/store/open.ts";
import type { Queries, Store } from "../src/library/store/store.ts";
import type { Tables } from "../src/library/store/tables.ts";
import { makeId, type RawReport } from "../src/model/index.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { generatePile } from "./generate.ts";

const AFFAIRS = 5;
/** Of twenty reports of an affair so many are there from the beginning, the others are added one by one. */
const THERE = 16;
const directory = loadDirectory();
const stamps = makeStamps(directory);

const encoder = new TextEncoder();
const pile = [...generatePile(AFFAIRS * 20)].map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
type Made = (typeof pile)[number];
const put = ({ name, bytes }: Made, store: Store) =>
  putReport(store, ingestBytes(bytes, name).report as RawReport, bytes);

const insert = async (db: Queries, table: keyof Tables, rows: readonly object[]): Promise<void> => {
  for (const some of inChunks(rows, 1000))
    await db
      .insertInto(table)
      .values(some as never)
      .execute();
};

/** Copies that are made in one transaction. */
const AT_A_TIME = 50;
/** Tables whose rows are copied by the engine. */
const copied = ["layer", "member", "storyline", "story", "story_key"] as const;

/**
 * Fills a library with copies of the reports that are in it, made by the engine itself; the index of keys last and in its order, as
 * millions of rows that come as they like take an engine hours.
 */
const fill = async (store: Store, size: number): Promise<void> => {
  const { engine } = store;
  const reports = await store.db.selectFrom("report").selectAll().execute();
  const members = await store.db.selectFrom("member").selectAll().execute();
  const stories = await store.db.selectFrom("storyline").selectAll().execute();
  if (engine === "sqlite") await sql`pragma synchronous = off`.execute(store.db);
  const text = engine === "sqlite" ? "text" : `text collate "C"`;
  await store.write(async (db) => {
    // Of reports, stories and keys of stories, by their ids: what they are called in a copy.
    await sql.raw(`create table copied (id ${text}, salt integer, other ${text}, primary key (id, salt))`).execute(db);
    await sql.raw(`create table keyed (key integer, report ${text})`).execute(db);
    for (const table of copied) await sql.raw(`create table own_${table} as select * from ${table}`).execute(db);
    await sql`create index own_layer_report on own_layer (report)`.execute(db);
  });
  let serial = Math.max(...reports.map((report) => report.serial));
  const copies = Math.max(0, Math.ceil(size / reports.length) - 1);
  for (let from = 1; from <= copies; from += AT_A_TIME)
    await store.write(async (db) => {
      await sql`delete from copied`.execute(db);
      for (let copy = from; copy <= copies && copy < from + AT_A_TIME; copy++) {
        const other = (id: string): string => makeId(id.startsWith("r-") ? "report" : "story", [id, copy]);
        const salt = Math.imul(copy, 0x9e3779b1);
        const ids = [...members.map(({ report }) => report), ...stories.flatMap(({ id, key }) => [id, key])];
        await insert(
          db,
          "copied" as never,
          [...new Set(ids)].map((id) => ({ id, other: other(id), salt })),
        );
        await insert(
          db,
          "report",
          reports.map((one) => ({ ...one, id: other(one.id), sha256: other(one.sha256), serial: ++serial })),
        );
        await insert(
          db,
          "source",
          reports.map(({ id }) => ({ report: other(id), source: `${other(id)}.txt`, feed: null })),
        );
      }
      await sql`insert into layer (report, name, version, stamp, notices, content)
        select c.other, l.name, l.version, l.stamp, l.notices, l.content from copied c join own_layer l on l.report = c.id`.execute(
        db,
      );
      await sql`insert into member (report, part, story, keys, subject)
        select c.other, p.other, s.other, m.keys, m.subject from copied c join own_member m on m.report = c.id
        join copied p on p.id = m.part and p.salt = c.salt join copied s on s.id = m.story and s.salt = c.salt`.execute(
        db,
      );
      await sql`insert into storyline (id, key, linked) select c.other, k.other, l.linked
        from copied c join own_storyline l on l.id = c.id join copied k on k.id = l.key and k.salt = c.salt`.execute(
        db,
      );
      await sql`insert into story (key, id, content) select k.other, c.other, s.content
        from copied c join own_story s on s.id = c.id join copied k on k.id = s.key and k.salt = c.salt`.execute(db);
      const keys = sql.raw(engine === "sqlite" ? "(o.key | c.salt) - (o.key & c.salt)" : "o.key # c.salt");
      await sql`insert into keyed (key, report) select ${keys}, c.other from copied c join own_story_key o on o.report = c.id`.execute(
        db,
      );
    });
  await store.write(async (db) => {
    await sql`insert into story_key (key, report) select key, report from keyed order by key, report`.execute(db);
    for (const table of ["copied", "keyed", ...copied.map((name) => `own_${name}`)])
      await sql.raw(`drop table ${table}`).execute(db);
  });
  if (engine === "sqlite") await sql`pragma synchronous = full`.execute(store.db);
  // As the server does by itself in time.
  else await sql`analyze`.execute(store.db);
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Measured {
  readonly store: Store;
  readonly reports: number;
  /** Of each report that was added, in milliseconds. */
  readonly took: Readonly<Record<"all" | "processor" | "put" | "read" | "group" | "link", number[]>>;
}

const open = async (location: string, size: number, there: readonly Made[]): Promise<Measured> => {
  const store = await openStore(location, { create: true });
  for (const report of there) await put(report, store);
  await refresh(store, directory);
  const filling = performance.now();
  if (size > there.length) await fill(store, size);
  process.stderr.write(`filled in ${((performance.now() - filling) / 1000).toFixed(0)} s\n`);
  const { reports } = await store.db
    .selectFrom("report")
    .select(({ fn }) => fn.countAll<number>().as("reports"))
    .executeTakeFirstOrThrow();
  return { store, reports, took: { all: [], processor: [], put: [], read: [], group: [], link: [] } };
};

const add = async ({ store, took }: Measured, report: Made): Promise<void> => {
  const cpu = process.cpuUsage();
  const began = performance.now();
  let last = began;
  const mark = (step: keyof Measured["took"]): void => {
    const now = performance.now();
    took[step].push(now - last);
    last = now;
  };
  await put(report, store);
  mark("put");
  await readPending(store, stamps, directory, () => {});
  mark("read");
  await groupTouched(store, stamps, directory);
  mark("group");
  await refresh(store, directory);
  mark("link");
  took.all.push(last - began);
  const { user, system } = process.cpuUsage(cpu);
  took.processor.push((user + system) / 1000);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { engine: { type: "string", default: "sqlite" } },
    allowPositionals: true,
  });
  const server = values.engine === "postgres" ? await startPostgres() : null;
  const dir = mkdtempSync(join(tmpdir(), "readout-growth-"));
  const [there, later] = [pile.filter((_, i) => i % 20 < THERE), pile.filter((_, i) => i % 20 >= THERE)];
  const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
  const libraries: Measured[] = [];
  // Before them a small one, that is for what compiles.
  for (const size of [0, ...sizes])
    libraries.push(
      await open(server === null ? join(dir, `${size}`) : await server.createDatabase(`growth_${size}`), size, there),
    );
  for (const report of later) for (const library of libraries) await add(library, report);
  for (const { store, reports, took } of libraries) {
    const ms = (step: keyof Measured["took"]): string => `${median(took[step]).toFixed(1)} ms`;
    if (reports > pile.length)
      console.log(
        `${values.engine}, ${reports} reports: adding one takes ${ms("all")} (${ms("processor")} of this process's processor time): putting ${ms("put")}, reading ${ms("read")}, grouping ${ms("group")}, linking ${ms("link")}; medians of ${later.length}`,
      );
    await store.close();
  }
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
};

if (import.meta.main) await main();
