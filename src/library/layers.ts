/**
 * The layers of a report as rows, and back. A report is read anew only where its rows are not of the stamps of this version, and
 * then only by the stages whose stamps have changed.
 */
import type { Directory } from "../directory/load.ts";
import { ingestBytes } from "../ingest/ingest.ts";
import { type Notice, noMetadata, type RawReport } from "../model/index.ts";
import { readStages } from "../pipeline/default-stages.ts";
import { type ReadResult, readReport } from "../pipeline/run.ts";
import type { ReadDoc } from "../pipeline/stage.ts";
import type { Layers } from "../read/layers.ts";
import { decode, encode } from "./codec.ts";
import type { Stamps } from "./stamps.ts";
import type { LayerTable, ReportTable } from "./store/tables.ts";

export type LayerRow = Omit<LayerTable, "report">;

/** A report as it lies in the library. */
export interface Held extends Pick<ReportTable, "id" | "sha256" | "bytes"> {
  /** Sorted; at least one. */
  readonly sources: readonly string[];
}

/** What ingest makes of the bytes, without what the library knows of the report beside them. */
type Text = Pick<RawReport, "text" | "url" | "retrieved" | "metadata" | "blocks">;

const noticesOf = ({ notices }: LayerRow): Notice[] => JSON.parse(notices) as Notice[];

const rawReport = ({ id, sha256, sources }: Omit<Held, "bytes">, text: Text): RawReport => ({
  id,
  sha256,
  source: sources[0] as string,
  sources,
  ...text,
});

const noText: Text = { text: "", url: null, retrieved: null, metadata: noMetadata, blocks: null };

/** The text of a report, from its row or from its bytes. */
const textOf = (held: Held, kept: LayerRow | undefined): { text: Text; notices: readonly Notice[] } => {
  if (kept?.content) return { text: decode(kept.content) as Text, notices: noticesOf(kept) };
  const { report, notices } = ingestBytes(held.bytes, held.sources[0] as string);
  // What an earlier version took for a report, and this one does not, stays with a notice and without words.
  const { text, url, retrieved, metadata, blocks } = report ?? noText;
  return { text: { text, url, retrieved, metadata, blocks }, notices };
};

/**
 * Reads a report.
 *
 * @param rows  Its rows so far; those of current stamps are not made anew.
 * @returns All rows of current stamps; after a stage that failed, none.
 */
export const readLayers = (held: Held, rows: readonly LayerRow[], stamps: Stamps, directory: Directory): LayerRow[] => {
  const kept = new Map(
    rows.filter(({ name, stamp }) => stamps.layers.get(name)?.stamp === stamp).map((row) => [row.name, row]),
  );
  const made: LayerRow[] = [];
  const add = (name: string, notices: readonly Notice[], content: Uint8Array | null): void => {
    const { version, stamp } = stamps.layers.get(name) as { version: number; stamp: string };
    made.push({ name, version, stamp, notices: JSON.stringify(notices), content });
  };
  const { text, notices } = textOf(held, kept.get("text"));
  add("text", notices, encode(text));

  let ofStages = 0;
  const recording = readStages.map((stage) => ({
    ...stage,
    run: (...given: Parameters<typeof stage.run>) => {
      const row = kept.get(stage.adds);
      const result = row?.content
        ? { layer: decode(row.content), notices: noticesOf(row) }
        : (stage.run as (...args: unknown[]) => { layer: unknown; notices: readonly Notice[] })(...given);
      ofStages += result.notices.length;
      add(stage.adds, result.notices, row?.content ?? encode(result.layer));
      return result;
    },
  })) as unknown as typeof readStages;
  const result = readReport(rawReport(held, text), directory, recording);
  // Of the language, then of the stages in their order, last of the stage that failed.
  const failed = result.whole ? [] : result.notices.slice(-1);
  const ofLanguage = result.notices.slice(0, result.notices.length - ofStages - failed.length);
  add("language", ofLanguage, encode(result.doc.language));
  const broken = readStages.find(({ adds }) => result.doc[adds] === undefined);
  if (broken !== undefined) add(broken.adds, failed, null);
  return made;
};

/** Every layer, in the order in which they are made. */
export const layerNames: readonly string[] = ["text", "language", ...readStages.map(({ adds }) => adds)];

/**
 * A report as its rows of current stamps say it was read.
 *
 * @param wanted  Names of the layers that are asked for, `text` among them.
 * @returns It is whole where all of these are there; no other layer may then be read from it.
 */
export const readResultOf = (
  held: Omit<Held, "bytes">,
  rows: readonly LayerRow[],
  wanted: readonly string[] = layerNames,
): ReadResult => {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const notices = layerNames.flatMap((name) => {
    const row = byName.get(name);
    return row === undefined ? [] : noticesOf(row);
  });
  const layers: Record<string, unknown> = {};
  for (const { name, content } of rows) if (content !== null) layers[name] = decode(content);
  const { text, ...others } = layers;
  if (text === undefined) throw new Error(`report ${held.id}: its text is not in the library`);
  const doc = { report: rawReport(held, text as Text), ...others };
  return wanted.every((name) => name in layers)
    ? { whole: true, doc: doc as unknown as ReadDoc, notices }
    : { whole: false, doc: doc as { report: RawReport } & Partial<Layers>, notices };
};
