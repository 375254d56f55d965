/**
 * The main job on all cores: reports are read in threads, grouped into affairs here, and the affairs linked in threads. The dossier is
 * the one that `buildDossier` gives, byte for byte: reading is a function of a report, linking one of a story's reports.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Directory } from "../directory/load.ts";
import type { DossierPart } from "../dossier/assemble.ts";
import { mergeParts } from "../dossier/merge.ts";
import type { Dossier, RawReport } from "../model/index.ts";
import { groupReports, storylineOf } from "../story/storylines.ts";
import { type BuildOptions, mergeSources } from "./build.ts";
import { collectNow, keepHeapsSmall } from "./cores/heap.ts";
import { startPool } from "./cores/pool.ts";
import { sharedWords } from "./cores/shared-words.ts";
import type { Answer, Given, Order, Read } from "./cores/thread.ts";
import { linkStory } from "./stories.ts";

/** Most reports that a thread is given at once, and how many orders there are for each thread in a short pile. */
const BATCH = 16;
const ROUNDS = 4;

export interface CoresOptions extends BuildOptions {
  /** Threads; at least one. */
  readonly threads: number;
  /** Folders that `directory` was loaded with beside the one that ships. */
  readonly folders?: readonly string[];
}

const batchesOf = <T>(items: readonly T[], threads: number): T[][] => {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(items.length / (threads * ROUNDS))));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, k) => items.slice(k * size, (k + 1) * size));
};

/** The affairs of what was read, where each report lies, and those that a stage failed on; what reports are grouped by is let go. */
const group = (results: readonly Read[], directory: Directory) => {
  const whole = results.flatMap((result) => (result.whole ? [result] : []));
  return {
    stories: groupReports(
      whole.map(({ groupable }) => groupable),
      directory,
    ).map(storylineOf),
    placeOf: new Map(whole.map(({ groupable, place }) => [groupable.report.id, place])),
    failed: results.flatMap((result) => (result.whole ? [] : [result.result])),
  };
};

/**
 * Builds the dossier of a pile in threads.
 *
 * @throws {Error} if the temporary folder cannot be written, or a thread runs out of memory.
 */
export const buildDossierOnCores = async (reports: readonly RawReport[], options: CoresOptions): Promise<Dossier> => {
  const { directory, threads, folders = [], notices = [], generated, onRead } = options;
  const pile = mergeSources(reports);
  keepHeapsSmall();
  collectNow();
  const shelf = await mkdtemp(join(tmpdir(), "readout-"));
  const given: Given = { shelf, folders, terms: directory.terms ?? null };
  const pool = startPool<Order, Answer>("./cores/thread", import.meta.url, threads, given);
  try {
    let done = 0;
    const read = async (batch: readonly RawReport[]): Promise<readonly Read[]> => {
      const answer = (await pool.ask({ read: batch })) as Extract<Answer, { read: unknown }>;
      done += batch.length;
      onRead?.(done, pile.length);
      return answer.read;
    };
    const { stories, placeOf, failed } = group(
      (await Promise.all(batchesOf(pile, threads).map(read))).flat(),
      directory,
    );
    collectNow();
    const parts = new Map<string, DossierPart>();
    const share = sharedWords(pile);
    // The longest first, so that no thread is left with one at the end.
    const byLength = [...stories].sort((a, b) => b.reports.length - a.reports.length);
    await Promise.all(
      byLength.map(async (story) => {
        const places = story.reports.map((id) => placeOf.get(id)!);
        const { part } = (await pool.ask({ link: { places, story } })) as Extract<Answer, { part: unknown }>;
        parts.set(story.id, share(part));
      }),
    );
    return mergeParts(
      [...stories.map(({ id }) => parts.get(id)!), linkStory(failed, null, directory)],
      notices,
      generated,
    );
  } finally {
    await pool.close();
    await rm(shelf, { recursive: true, force: true });
  }
};
