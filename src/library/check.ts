/**
 * `readout check`: whether a library is what it says. Bytes have their hashes and reports their ids, every report has a source, rows can
 * be decoded and are of the stages they say, texts are what the bytes say, passages stand where they are said to, no id dangles, reports are
 * grouped as they would be from scratch, the journal of corrections can be read, and the engine itself finds nothing wrong.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Directory } from "../directory/load.ts";
import { mergeParts } from "../dossier/merge.ts";
import { findFaults } from "../dossier/verify.ts";
import { ingestBytes } from "../ingest/ingest.ts";
import type { ReportId } from "../model/index.ts";
import { decode } from "./codec.ts";
import { correctionFaults } from "./corrections.ts";
import { groupFaults } from "./groups/check.ts";
import { heldReport, idOfHash } from "./reports.ts";
import { makeStamps, type Stamps } from "./stamps.ts";
import type { Store } from "./store/store.ts";
import { type Placed, partOf } from "./stories.ts";

export interface Checked {
  readonly reports: number;
  readonly stories: number;
  /** Reports that have yet to be read by this version of readout: no fault. */
  readonly unread: number;
  /** What is wrong, a line each; empty where all is well. */
  readonly faults: readonly string[];
}

const checkEngine = async (store: Store): Promise<string[]> => {
  if (store.engine === "sqlite") {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
    const { rows: orphans } = await sql<{ table: string }>`pragma foreign_key_check`.execute(store.db);
    return [
      ...rows.flatMap((row) => (row.integrity_check === "ok" ? [] : [`engine: ${row.integrity_check}`])),
      ...orphans.map(({ table }) => `engine: a row of ${table} belongs to no report`),
    ];
  }
  return [];
};

const checkReport = async (store: Store, id: ReportId, stamps: Stamps): Promise<string[]> => {
  const held = await heldReport(store.db, id);
  if (held === undefined) {
    const there = await store.db.selectFrom("report").select("id").where("id", "=", id).executeTakeFirst();
    return there === undefined ? [] : [`report ${id}: it has no source`];
  }
  const faults: string[] = [];
  const sha256 = createHash("sha256").update(held.bytes).digest("hex");
  if (sha256 !== held.sha256) faults.push(`report ${id}: its bytes have another hash than they came with`);
  if (idOfHash(held.sha256) !== id) faults.push(`report ${id}: its id is not that of its hash`);
  const rows = await store.db.selectFrom("layer").selectAll().where("report", "=", id).execute();
  for (const { name, version, stamp, content } of rows) {
    const known = stamps.layers.get(name);
    if (known === undefined) faults.push(`report ${id}: no stage makes a layer ${name}`);
    else if (known.stamp === stamp && known.version !== version)
      faults.push(`report ${id}: layer ${name} is not of the version it says`);
    try {
      const value = content === null ? null : decode(content);
      if (name === "text" && known?.stamp === stamp) {
        const text = ingestBytes(held.bytes, held.sources[0] as string).report?.text;
        if ((value as { text: string }).text !== text) faults.push(`report ${id}: its text is not what its bytes say`);
      }
    } catch {
      faults.push(`report ${id}: layer ${name} cannot be decoded; readout rebuild makes it anew`);
    }
  }
  return faults;
};

const checkStory = async (store: Store, { key, id }: Pick<Placed, "key" | "id">): Promise<string[]> => {
  const name = id === null ? "reports without a story" : `story ${id}`;
  try {
    const part = await partOf(store.db, key);
    if (part === undefined) return [];
    return findFaults(mergeParts([part], [], "2000-01-01T00:00:00Z")).map((fault) => `${name}: ${fault}`);
  } catch {
    return [`${name}: what it says cannot be decoded; readout rebuild makes it anew`];
  }
};

/** Checks a library as it lies; nothing in it is changed. */
export const checkLibrary = async (
  store: Store,
  directory: Directory,
  onChecked: (done: number, of: number) => void = () => {},
): Promise<Checked> => {
  const stamps = makeStamps(directory);
  const faults = await checkEngine(store);
  const reports = await store.db.selectFrom("report").select(["id", "reading"]).orderBy("id").execute();
  for (const [i, { id }] of reports.entries()) {
    faults.push(...(await checkReport(store, id, stamps)));
    onChecked(i + 1, reports.length);
  }
  const stories = await store.db.selectFrom("story").select(["key", "id"]).orderBy("key").execute();
  for (const story of stories) faults.push(...(await checkStory(store, story)));
  faults.push(...(await groupFaults(store, stamps, directory)));
  faults.push(...(await correctionFaults(store.db)));
  const unread = reports.filter(({ reading }) => reading !== stamps.reading).length;
  return { reports: reports.length, stories: stories.length, unread, faults };
};
