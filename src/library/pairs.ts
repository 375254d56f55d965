/**
 * What comparing two reports in full gave, kept: it is a function of the two alone, and the dearest part of linking a story. A story
 * that a report is added to compares only this one with those that share its keys.
 */
import { deserialize, serialize } from "node:v8";
import type { ReportId } from "../model/index.ts";
import { type Related, relate } from "../story/provenance/relate.ts";
import { inChunks } from "./reports.ts";
import type { Queries } from "./store/store.ts";
import type { PairTable } from "./store/tables.ts";

/** Compares reports of one story, the smaller id first; what it knows it does not compare again. */
export interface Comparer {
  readonly relate: typeof relate;
  /** Rows of what was compared anew. */
  readonly made: readonly PairTable[];
}

const keyOf = (a: ReportId, b: ReportId): string => `${a} ${b}`;

/** Pairs are many and small: they are kept as they are, not compressed. */
export const makeComparer = async (db: Queries, ids: readonly ReportId[], stamp: string): Promise<Comparer> => {
  const kept = new Map<string, Uint8Array>();
  for (const some of inChunks(ids)) {
    const rows = await db.selectFrom("pair").selectAll().where("a", "in", some).where("stamp", "=", stamp).execute();
    for (const { a, b, content } of rows) kept.set(keyOf(a, b), content);
  }
  const made: PairTable[] = [];
  return {
    made,
    relate: (a, b) => {
      const known = kept.get(keyOf(a.report.id, b.report.id));
      if (known !== undefined) return deserialize(known) as Related;
      const related = relate(a, b);
      made.push({ a: a.report.id, b: b.report.id, stamp, content: serialize(related) });
      return related;
    },
  };
};

/** Keeps what was compared; of reports that have gone in the meantime nothing. */
export const keepPairs = async (db: Queries, made: readonly PairTable[]): Promise<void> => {
  const ids = [...new Set(made.flatMap(({ a, b }) => [a, b]))];
  const there = new Set<ReportId>();
  for (const some of inChunks(ids))
    for (const { id } of await db.selectFrom("report").select("id").where("id", "in", some).execute()) there.add(id);
  for (const some of inChunks(made.filter(({ a, b }) => there.has(a) && there.has(b))))
    await db
      .insertInto("pair")
      .values(some)
      .onConflict((on) =>
        on
          .columns(["a", "b"])
          .doUpdateSet((row) => ({ stamp: row.ref("excluded.stamp"), content: row.ref("excluded.content") })),
      )
      .execute();
};
