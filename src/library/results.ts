/**
 * Reports as they were read, from the store. Others may work on the library meanwhile: where a report has gone, or is being read anew,
 * what was begun with it is begun again, for nothing may be kept that was made of a mixture of before and after.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ReadoutError, type ReportId } from "../model/index.ts";
import type { ReadResult } from "../pipeline/run.ts";
import { type LayerRow, layerNames, readResultOf } from "./layers.ts";
import { inChunks, sourcesOf } from "./reports.ts";
import type { Stamps } from "./stamps.ts";
import type { Queries, Store } from "./store/store.ts";

/** How often work is begun again because another process was at the same reports, and how long is waited before. */
const TRIES = 50;
const WAIT_MS = 50;
/** Reports that are loaded at a time. */
const AT_A_TIME = 100;

class Moved extends ReadoutError {
  constructor() {
    super("library-busy", "reports keep being added to or taken from the library; do it again when that is over");
  }
}

/** Where a report has moved from under somebody's hands. */
export const moved = (): Error => new Moved();

/** Does work again where a report has moved from under its hands, or the connection broke; it must come to the same when done twice. */
export const settle = async <T>(store: Store, work: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await store.resume(work);
    } catch (error) {
      if (!(error instanceof Moved) || tried === TRIES) throw error;
      await sleep(WAIT_MS);
    }
  }
};

/**
 * Loads reports with the layers that are asked for, `text` among them, in the order of their ids.
 *
 * @throws {ReadoutError} `library-busy` where one of them is not there as this version reads it; `settle` waits for it.
 */
export const loadResults = async (
  db: Queries,
  ids: readonly ReportId[],
  stamps: Stamps,
  names: readonly string[] = layerNames,
): Promise<ReadResult[]> => {
  const current = new Set(names.map((name) => stamps.layers.get(name)?.stamp));
  const results: ReadResult[] = [];
  for (const some of inChunks([...ids].sort(), AT_A_TIME)) {
    const reports = await db
      .selectFrom("report")
      .select(["id", "sha256"])
      .where("id", "in", some)
      .orderBy("id")
      .execute();
    const sources = await sourcesOf(db, some);
    const layers = await db
      .selectFrom("layer")
      .selectAll()
      .where("report", "in", some)
      .where("name", "in", names)
      .execute();
    const rows = new Map<ReportId, LayerRow[]>(some.map((id) => [id, []]));
    for (const { report, ...row } of layers) if (current.has(row.stamp)) rows.get(report)?.push(row);
    if (reports.length !== some.length) throw moved();
    for (const report of reports) {
      const [from, of] = [sources.get(report.id), rows.get(report.id) ?? []];
      if (from === undefined || !of.some(({ name }) => name === "text")) throw moved();
      results.push(readResultOf({ ...report, sources: from }, of, names));
    }
  }
  return results;
};
