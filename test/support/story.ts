/** A small pile of made-up reports, read and linked: for tests of what is found across reports. */
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { mergeSources } from "../../src/pipeline/build.ts";
import { linkReports, readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import type { StoryLayers } from "../../src/story/layers.ts";

const directory = loadDirectory();

export interface ReadStory {
  readonly docs: readonly ReadDoc[];
  readonly found: StoryLayers;
  /** The name a report was given, or an entity's label. */
  readonly nameOf: (id: string | null) => string;
}

/** A text as a page that says its language: for sentences too short to tell it by. */
export const inLanguage = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><body><article><p>${text}</p></article></body></html>`;

/** @param reports Name of each report to its text, or to a page as `inLanguage` makes it. */
export const readStory = (reports: Readonly<Record<string, string>>): ReadStory => {
  const raw = Object.entries(reports).flatMap(
    ([name, text]) =>
      ingestBytes(new TextEncoder().encode(text), `${name}.${text.startsWith("<!doctype") ? "html" : "txt"}`).report ??
      [],
  );
  const results = mergeSources(raw).map((report) => readReport(report, directory));
  const docs = results.flatMap((result) => (result.whole ? [result.doc] : []));
  const { found } = linkReports(docs, directory);
  const names = new Map(docs.map(({ report }) => [report.id, report.source.replace(/\.(?:txt|html)$/, "")]));
  return {
    docs,
    found,
    nameOf: (id) => (id === null ? "–" : (names.get(id) ?? found.entities.byId.get(id)?.label ?? id)),
  };
};
