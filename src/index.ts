/**
 * The public API of readout, by name; nothing else is promised.
 *
 * @example
 * import { buildDossier, ingestBytes, loadDirectory } from "readout";
 * const { report } = ingestBytes(new TextEncoder().encode("Presidents Ada and Bo met in Oslo on 3 May 2021."), "a.txt");
 * const dossier = buildDossier(report ? [report] : [], { directory: loadDirectory(), generated: "2021-05-04T00:00:00Z" });
 */
export { applyCorrections } from "./corrections/apply.ts";
export { journalLine, parseJournal } from "./corrections/journal.ts";
export { makeCorrection, parseCorrectionRequest } from "./corrections/make.ts";
export { loadDirectory } from "./directory/load.ts";
export { findFaults } from "./dossier/verify.ts";
export { writeDossier } from "./dossier/write.ts";
export type { Encoder } from "./encode/encoder.ts";
export { openEncoder } from "./encode/open.ts";
export { dossierJsonSchema } from "./export/schema.ts";
export { type Ingested, ingestBytes } from "./ingest/ingest.ts";
export { findFiles, ingestFile } from "./ingest/sources.ts";
export { loadLexicons } from "./lexicon/load.ts";
export * from "./model/index.ts";
export { buildDossier, buildEncodedDossier } from "./pipeline/build.ts";
export { type RunningServer, type ServerOptions, startServer } from "./server/start.ts";
