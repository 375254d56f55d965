/**
 * What must be in a library whose processes are killed: what was acknowledged is, what was being done may be or not, and there it is
 * one of the two for good.
 */
import { applyCorrections } from "../src/corrections/apply.ts";
import type { Directory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { checkLibrary } from "../src/library/check.ts";
import { correctionsOf } from "../src/library/corrections.ts";
import { libraryDossier } from "../src/library/dossier.ts";
import type { Store } from "../src/library/store/store.ts";
import type { RawReport } from "../src/model/index.ts";
import { buildDossier } from "../src/pipeline/build.ts";

/** What a child does; the id is that of a report or a correction. */
export type Act =
  | { readonly act: "put" | "take"; readonly source: string; readonly id: string }
  | { readonly act: "correct"; readonly id: string }
  | { readonly act: "migrate" };

/** A line of a child's: from `ready` on it may be killed. */
export interface Said {
  readonly ready?: true;
  readonly begun?: Act;
  readonly done?: Act;
}

export interface Ledger {
  /** Takes down what was acknowledged before a kill, and what had been begun. */
  readonly note: (done: readonly Act[], begun: Act | null) => void;
  /** Whatever of it is not so in the library, and what `check` finds. */
  readonly losses: (store: Store) => Promise<string[]>;
}

const nameOf = (source: string, id: string): string => `${source} as ${id}`;

/** @param directory  That `check` reads with. */
export const makeLedger = (directory: Directory): Ledger => {
  // Reports under their sources that must be there, must not be there, or may be.
  const reports = new Map<string, boolean | null>();
  const corrections = new Set<string>();
  return {
    note: (done, begun) => {
      for (const one of done)
        if (one.act === "correct") corrections.add(one.id);
        else if (one.act !== "migrate") reports.set(nameOf(one.source, one.id), one.act === "put");
      if (begun?.act === "put" || begun?.act === "take") reports.set(nameOf(begun.source, begun.id), null);
    },
    losses: async (store) => {
      const losses: string[] = [];
      const rows = await store.db.selectFrom("source").select(["report", "source"]).execute();
      const there = new Set(rows.map(({ source, report }) => nameOf(source, report)));
      if (there.size !== rows.length) losses.push("a report is there twice under one source");
      for (const [name, must] of reports) {
        if (must === true && !there.has(name)) losses.push(`${name} was acknowledged and is not there`);
        if (must === false && there.has(name)) losses.push(`${name} was taken out and is there`);
        if (must === null) reports.set(name, there.has(name));
      }
      const entries = await correctionsOf(store.db);
      const ids = new Set(entries.map(({ id }) => id));
      if (ids.size !== entries.length) losses.push("a correction is there twice");
      for (const id of corrections) if (!ids.has(id)) losses.push(`correction ${id} was acknowledged and is not there`);
      return [...losses, ...(await checkLibrary(store, directory)).faults];
    },
  };
};

/** True where a library's dossier is that of a build of its reports. */
export const isAsBuilt = async (store: Store, directory: Directory): Promise<boolean> => {
  const generated = "2026-01-01T00:00:00Z";
  const held = await store.db
    .selectFrom("source")
    .innerJoin("report", "report.id", "source.report")
    .select(["source", "bytes"])
    .execute();
  const raw = held.map(({ bytes, source }) => ingestBytes(bytes, source).report as RawReport);
  const fresh = applyCorrections(buildDossier(raw, { directory, generated }), await correctionsOf(store.db));
  return JSON.stringify(await libraryDossier(store, directory, { generated })) === JSON.stringify(fresh);
};
