/** Reads the reports of a dossier again, for what a dossier does not hold: the text is in it, letter for letter. */
import type { Directory } from "../directory/load.ts";
import { type Dossier, noMetadata, type RawReport, type Report } from "../model/index.ts";
import type { StoryEntities } from "../story/entities.ts";
import { type ChronicleEntry, chronicle } from "../story/events/chronicle.ts";
import { storyStages } from "./default-stages.ts";
import { linkReports, readReport } from "./run.ts";
import type { ReadDoc } from "./stage.ts";

export type { ChronicleEntry } from "../story/events/chronicle.ts";

const asRaw = ({ id, source, sources, sha256, text, url, retrieved, lang, published }: Report): RawReport => ({
  id,
  source,
  sources,
  sha256,
  text,
  url,
  retrieved,
  metadata: { ...noMetadata, lang, published: published?.value ?? null },
  blocks: null,
});

const entityStages = storyStages.filter(({ adds }) => adds === "entities");

/** The reports that can be read whole, with who is named in them. */
export const rereadReports = (
  dossier: Pick<Dossier, "reports">,
  directory: Directory,
): { readonly docs: readonly ReadDoc[]; readonly entities: StoryEntities } => {
  const docs = dossier.reports.flatMap((report) => {
    const result = readReport(asRaw(report), directory);
    return result.whole ? [result.doc] : [];
  });
  return { docs, entities: linkReports(docs, directory, entityStages).found.entities };
};

/** All that the reports of a dossier say of one person, body or thing, by day (`story/events/chronicle.ts`). */
export const chronicleOf = (dossier: Dossier, name: string, directory: Directory): ChronicleEntry[] => {
  const { docs, entities } = rereadReports(dossier, directory);
  const days = new Map(
    dossier.reports.map(({ id, published, about }) => [id, (published ?? about)?.value.slice(0, 10) ?? null]),
  );
  return chronicle(name, docs, entities, (report) => {
    const day = days.get(report) ?? null;
    return day !== null && day.length === 10 ? day : null;
  });
};
