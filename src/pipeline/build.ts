/** The main job in one call: a pile of reports becomes a dossier. */

import type { Directory } from "../directory/load.ts";
import { mergeParts } from "../dossier/merge.ts";
import type { Encoder } from "../encode/encoder.ts";
import type { Dossier, Notice, RawReport } from "../model/index.ts";
import { encodeResults } from "./encode.ts";
import { type ReadResult, readReport } from "./run.ts";
import { linkPile } from "./stories.ts";

/** Reports with the same bytes are one; its sources are all of theirs. */
export const mergeSources = (reports: readonly RawReport[]): RawReport[] => {
  const byId = new Map<string, RawReport>();
  for (const report of reports) {
    const earlier = byId.get(report.id);
    const sources = [...new Set([...(earlier?.sources ?? []), ...report.sources])].sort();
    byId.set(report.id, { ...(earlier ?? report), sources, source: sources[0] as string });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

export interface BuildOptions {
  readonly directory: Directory;
  /** The instant to write into the dossier (ISO 8601); the only thing in it that is not a function of the reports. */
  readonly generated: string;
  /** What ingest had to say, kept in the dossier. */
  readonly notices?: readonly Notice[];
  readonly onRead?: (done: number, of: number) => void;
}

const readPile = (reports: readonly RawReport[], options: BuildOptions): ReadResult[] => {
  const pile = mergeSources(reports);
  const results: ReadResult[] = [];
  for (const report of pile) {
    results.push(readReport(report, options.directory));
    options.onRead?.(results.length, pile.length);
  }
  return results;
};

/** Builds the dossier of a pile. */
export const buildDossier = (reports: readonly RawReport[], options: BuildOptions): Dossier =>
  mergeParts(linkPile(readPile(reports, options), options.directory), options.notices ?? [], options.generated);

/**
 * Builds the dossier of a pile whose sentences are compared by an encoder as well; where it fails, what `buildDossier` builds with
 * a notice that says so.
 */
export const buildEncodedDossier = async (
  reports: readonly RawReport[],
  encoder: Encoder,
  options: BuildOptions,
): Promise<Dossier> => {
  const { results, notices } = await encodeResults(readPile(reports, options), encoder);
  return mergeParts(linkPile(results, options.directory), [...(options.notices ?? []), ...notices], options.generated);
};
