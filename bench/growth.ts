/**
 * What adding one report costs in libraries of different sizes: `node bench/growth.ts [--engine sqlite|postgres] [SIZE…]` (default 1000 10000).
 * A hundred reports of five made-up affairs are read; the library is filled up with copies of their rows under other ids and other keys, so that the
 * tables are as large as they would be. Then reports of the five affairs are added one by one, each put, read, grouped and linked.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { keysOf } from "../src/library/groups/entry.ts";
import { groupTouched } from "../src/library/groups.ts";
import { refresh } from "../src/library/refresh.ts";
import { inChunks, putReport } from "../src/library/reports.ts";
import { makeStamps } from "../src/library/stamps.ts";
import { withStore } from "../src/library/store/open.ts";
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
const put = ({ name, bytes }: (typeof pile)[number], store: Store) =>
  putReport(store, ingestBytes(bytes, name).report as RawReport, bytes);

const insert = async (db: Queries, table: keyof Tables, rows: readonly object[]): Promise<void> => {
  for (const some of inChunks(rows, 1000))
    await db
      .insertInto(table)
      .values(some as never)
      .onConflict((on) => on.doNothing())
      .execute();
};

/** Fills a library with copies of the reports that are in it. */
const fill = async (store: Store, size: number): Promise<void> => {
  const [reports, layers, members, stories, lines] = await Promise.all([
    store.db.selectFrom("report").selectAll().execute(),
    store.db.selectFrom("layer").selectAll().execute(),
    store.db.selectFrom("member").selectAll().execute(),
    store.db.selectFrom("story").selectAll().execute(),
    store.db.selectFrom("storyline").selectAll().execute(),
  ]);
  let serial = Math.max(...reports.map((report) => report.serial));
  for (let copy = 1; copy * reports.length < size; copy++) {
    const other = (id: string): string =>
      id === "" ? id : makeId(id.startsWith("r-") ? "report" : "story", [id, copy]);
    const salt = Math.imul(copy, 0x9e3779b1);
    await store.write(async (db) => {
      await insert(
        db,
        "report",
        reports.map((report) => ({ ...report, id: other(report.id), sha256: other(report.sha256), serial: ++serial })),
      );
      await insert(
        db,
        "source",
        reports.map(({ id }) => ({ report: other(id), source: `${other(id)}.txt`, feed: null })),
      );
      await insert(
        db,
        "layer",
        layers.map((layer) => ({ ...layer, report: other(layer.report) })),
      );
      await insert(
        db,
        "member",
        members.map((member) => ({
          ...member,
          report: other(member.report),
          part: other(member.part),
          story: other(member.story),
        })),
      );
      await insert(
        db,
        "story_key",
        members.flatMap(({ report, keys }) => keysOf(keys).map((key) => ({ key: key ^ salt, report: other(report) }))),
      );
      await insert(
        db,
        "storyline",
        lines.map((line) => ({ ...line, id: other(line.id), key: other(line.key) })),
      );
      await insert(
        db,
        "story",
        stories.map((story) => ({ ...story, id: other(story.id ?? ""), key: other(story.key) })),
      );
    });
  }
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const measure = async (location: string, size: number): Promise<string> =>
  withStore(location, { create: true }, async (store) => {
    const [there, later] = [pile.filter((_, i) => i % 20 < THERE), pile.filter((_, i) => i % 20 >= THERE)];
    for (const report of there) await put(report, store);
    await refresh(store, directory);
    await fill(store, size);
    const took = { put: [] as number[], all: [] as number[], processor: [] as number[], group: [] as number[] };
    for (const [i, report] of later.entries()) {
      const cpu = process.cpuUsage();
      const began = performance.now();
      await put(report, store);
      took.put.push(performance.now() - began);
      // Every other one is read and grouped by itself, so that the grouping is seen alone.
      if (i % 2 === 0) await refresh(store, directory);
      else {
        const { readPending } = await import("../src/library/refresh.ts");
        await readPending(store, stamps, directory, () => {});
        const grouping = performance.now();
        await groupTouched(store, stamps, directory);
        took.group.push(performance.now() - grouping);
        await refresh(store, directory);
      }
      took.all.push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      took.processor.push((user + system) / 1000);
    }
    const { n } = await store.db
      .selectFrom("report")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    const ms = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`;
    return `${n} reports: adding one takes ${ms(took.all)} (${ms(took.processor)} of this process's processor time), of it putting ${ms(took.put)}, grouping ${ms(took.group)}; median of ${later.length}`;
  });

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { engine: { type: "string", default: "sqlite" } },
    allowPositionals: true,
  });
  const server = values.engine === "postgres" ? await startPostgres() : null;
  const dir = mkdtempSync(join(tmpdir(), "readout-growth-"));
  const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
  // The first is for what compiles and is measured again.
  for (const [i, size] of [sizes[0] as number, ...sizes].entries()) {
    const location = server === null ? join(dir, `${i}`) : await server.createDatabase(`growth_${i}`);
    const line = await measure(location, i === 0 ? 100 : size);
    if (i > 0) console.log(`${values.engine}, ${line}`);
  }
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
};

if (import.meta.main) await main();
