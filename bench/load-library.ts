/**
 * Makes a large library quickly: some reports are read and linked for real, then copied with all that was found in them, under new ids and names of
 * equal length, until there are as many as are asked for: each copy has its own bytes, ids and a word of its own. Reading so many for real would take hours.
 * What a server asks for is all there; what only reading and linking need is not, so it is served with `keep: false`. Serving is measured, not reading.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { decode, encode } from "../src/library/codec.ts";
import { findingsOf } from "../src/library/listing/findings.ts";
import { publish, putFindings, STAMP } from "../src/library/listing/publish.ts";
import { refresh } from "../src/library/refresh.ts";
import { idOfHash, inChunks, putReport } from "../src/library/reports.ts";
import { loadResults } from "../src/library/results.ts";
import { indexedBy, indexReport } from "../src/library/search/index-report.ts";
import { makeStamps } from "../src/library/stamps.ts";
import { withStore } from "../src/library/store/open.ts";
import type { Store } from "../src/library/store/store.ts";
import { partOf } from "../src/library/stories.ts";
import type { RawReport } from "../src/model/index.ts";
import { generatePile } from "./generate.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
/** A word of the copy's own, as long as the one it takes the place of. */
const wordOf = (copy: number, length: number): string => {
  let [word, rest] = ["", copy];
  for (let i = 0; i < length; i++) {
    word += letters[rest % 26];
    rest = Math.floor(rest / 26);
  }
  return word;
};

const idPattern = /\b([renscykuq])-([0-9a-f]{16})\b/g;

/** A value with every id made another, and every string run through `words`. */
const rewrite = (value: unknown, ids: (id: string) => string, words: (text: string) => string): unknown => {
  if (typeof value === "string") return words(value.replace(idPattern, ids));
  if (Array.isArray(value)) return value.map((one) => rewrite(one, ids, words));
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rewrite(one, ids, words)]));
};

const newId = (id: string, copy: number): string =>
  `${id.slice(0, 2)}${createHash("sha256").update(`${id} ${copy}`).digest("hex").slice(0, 16)}`;

/** Fills a library with `count` reports, of which `read` are read for real; what is there already is added to. */
export const makeLibrary = async (
  location: string,
  count: number,
  read: number,
  say: (line: string) => void,
): Promise<void> => {
  const directory = loadDirectory();
  const stamps = makeStamps(directory);
  await withStore(location, { create: true }, async (store) => {
    // A library that is made anew where it breaks needs no commit on the disk.
    if (store.engine === "sqlite") {
      await sql`pragma synchronous = off`.execute(store.db);
      await sql`pragma cache_size = -1000000`.execute(store.db);
    }
    const encoder = new TextEncoder();
    let from = performance.now();
    const took = (): string => `${((performance.now() - from) / 1000).toFixed(0)} s`;
    const reports = async (): Promise<number> =>
      (
        await store.db
          .selectFrom("report")
          .select((s) => s.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n;
    let made = await reports();
    if (made === 0) {
      for (const { name, text } of generatePile(read)) {
        const bytes = encoder.encode(text);
        await putReport(store, ingestBytes(bytes, name).report as RawReport, bytes);
      }
      await refresh(store, directory);
      say(`${read} reports read and linked: ${took()}`);
      from = performance.now();
      await publish(store, "2026-01-01T00:00:00.000Z");
      say(`listed: ${took()}`);
      made = await reports();
    }
    // Those that were read: a copy's key is longer.
    const stories = await store.db.selectFrom("storyline").select("key").where("id", "!=", "").orderBy("key").execute();
    from = performance.now();
    const start = made;
    for (let copy = Math.floor(made / read); made < count; copy++) {
      for (const story of stories) {
        if (made >= count) break;
        const listed = store.db.selectFrom("listing").select("key").where("key", "=", `${story.key}-${copy}`);
        if ((await listed.executeTakeFirst()) === undefined) made += await copyStory(store, story.key, copy, stamps);
      }
      if (copy % 10 === 0) say(`${made} reports: ${took()}`);
    }
    await store.db.deleteFrom("change").where("number", "=", 1_000_000).execute();
    await store.db
      .insertInto("change")
      .values({ number: 1_000_000, at: "2026-01-01T00:00:00.000Z", what: "report-added", id: "r-0000000000000000" })
      .execute();
    say(`${made - start} reports by copying: ${took()}`);
  });
};

const copyStory = async (
  store: Store,
  key: string,
  copy: number,
  stamps: ReturnType<typeof makeStamps>,
): Promise<number> => {
  const part = await partOf(store.db, key);
  if (part === undefined) throw new Error("a story is missing");
  // The first long word of the text that is in Latin letters is the copy's own.
  const old = /[a-z]{6,}/.exec(part.reports[0]?.text ?? "")?.[0] ?? "";
  const fresh = wordOf(copy, old.length);
  const words = (text: string): string => (old === "" ? text : text.replaceAll(old, fresh));
  const encoder = new TextEncoder();
  const ids = new Map<string, { id: string; sha256: string; bytes: Uint8Array; source: string }>();
  for (const report of part.reports) {
    const bytes = encoder.encode(`${words(report.text)}\n${copy}\n`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    ids.set(report.id, { id: idOfHash(sha256), sha256, bytes, source: `copy-${copy}/${report.source}` });
  }
  const rename = (id: string): string => ids.get(id)?.id ?? newId(id, copy);
  const copied = rewrite(part, rename, words) as typeof part;
  const rows = await store.db
    .selectFrom("layer")
    .selectAll()
    .where("report", "in", [...ids.keys()])
    .where("name", "in", ["text", "language", "tokens", "layout", "sentences"])
    .execute();
  await store.write(async (db) => {
    const newKey = `${key}-${copy}`;
    for (const one of ids.values()) {
      const { id, sha256, bytes, source } = one;
      await db
        .insertInto("report")
        .values({ id, sha256, size: bytes.length, reading: stamps.reading, bytes, serial: 0, added: null })
        .execute();
      await db.insertInto("source").values({ report: id, source }).execute();
    }
    for (const some of inChunks(rows, 100))
      await db
        .insertInto("layer")
        .values(
          some.map((row) => ({
            ...row,
            report: rename(row.report),
            content:
              row.content === null || row.name !== "text"
                ? row.content
                : encode(rewrite(decode(row.content), rename, words)),
          })),
        )
        .execute();
    await db
      .insertInto("story")
      .values({ key: newKey, id: copied.stories[0]?.id ?? null, content: new Uint8Array() })
      .execute();
    const number =
      1 +
      ((
        await db
          .selectFrom("listing")
          .select((s) => s.fn.max<number>("number").as("n"))
          .executeTakeFirst()
      )?.n ?? 0);
    await db.insertInto("listing").values({ number, key: newKey, stamp: STAMP }).execute();
    await putFindings(db, number, findingsOf(copied));
    for (const result of await loadResults(
      db,
      [...ids.values()].map(({ id }) => id),
      stamps,
      indexedBy,
    ))
      await indexReport(db, store.engine, result, stamps.search);
  });
  return ids.size;
};
