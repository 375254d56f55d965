/** `readout add`: files into a library, one by one; each is there for good when it is said to be. */
import { findFiles, type GivenTables, readSource } from "../ingest/sources.ts";
import type { Notice, RawReport, ReportId } from "../model/index.ts";
import { type Added, putReport } from "./reports.ts";
import type { Store } from "./store/store.ts";

export interface AddedSource {
  readonly source: string;
  readonly report: ReportId;
  readonly what: Added;
}

/**
 * Adds what `paths` name.
 *
 * @param onAdded  Called when a report is in the library for good.
 * @param put  Puts one there; default: `putReport`.
 * @returns What was said of files that could not be read, and of those that could.
 */
export const addSources = async (
  store: Store,
  paths: readonly string[],
  onAdded: (added: AddedSource, done: number, of: number) => void = () => {},
  put: (report: RawReport, bytes: Uint8Array) => Promise<AddedSource> = async (report, bytes) => ({
    source: report.source,
    report: report.id,
    what: await putReport(store, report, bytes),
  }),
): Promise<{ readonly added: readonly AddedSource[]; readonly notices: readonly Notice[] }> => {
  const { files, notices: missing } = await findFiles(paths);
  const notices: Notice[] = [...missing];
  const added: AddedSource[] = [];
  const tables: GivenTables = new Map();
  for (const [i, file] of files.entries()) {
    const { parts, notices: found } = await readSource(file, tables);
    notices.push(...found);
    for (const { report, bytes } of parts) {
      const one = await put(report, bytes);
      added.push(one);
      onAdded(one, i + 1, files.length);
    }
  }
  return { added, notices };
};
