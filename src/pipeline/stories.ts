/**
 * A pile story by story: its reports are grouped into affairs first, then each affair is linked by itself, so that what a story
 * says is a function of its own reports and a library need not look at any other story when a report is added to this one.
 */
import type { Directory } from "../directory/load.ts";
import { assemblePart, type DossierPart } from "../dossier/assemble.ts";
import { type Storylines, storylinesStage } from "../story/storylines.ts";
import type { AnyStoryStage } from "./default-stages.ts";
import { linkReports, type ReadResult } from "./run.ts";
import type { StoryContext } from "./stage.ts";

const docsOf = (results: readonly ReadResult[]) => results.flatMap((result) => (result.whole ? [result.doc] : []));

/** The affairs of reports that could be read whole. */
export const groupStories = (results: readonly ReadResult[], directory: Directory): Storylines =>
  linkReports(docsOf(results), directory, [storylinesStage as unknown as AnyStoryStage]).found.storylines;

/**
 * What one story says.
 *
 * @param results  Its reports; or, without a story, reports that a stage failed on, which say nothing.
 * @param relate  Compares two of them, where that is not to be done anew.
 */
export const linkStory = (
  results: readonly ReadResult[],
  story: Storylines[number] | null,
  directory: Directory,
  relate?: StoryContext["relate"],
): DossierPart =>
  assemblePart(
    results,
    linkReports(docsOf(results), directory, undefined, {
      layers: { storylines: story === null ? [] : [story] },
      ...(relate && { relate }),
    }),
  );

/** What all stories of a pile say, a part each, and what is to be said of reports in none. */
export const linkPile = (results: readonly ReadResult[], directory: Directory): DossierPart[] => {
  const byId = new Map(results.map((result) => [result.doc.report.id, result]));
  const parts = groupStories(results, directory).map((story) =>
    linkStory(
      story.reports.map((id) => byId.get(id) as ReadResult),
      story,
      directory,
    ),
  );
  return [
    ...parts,
    linkStory(
      results.filter(({ whole }) => !whole),
      null,
      directory,
    ),
  ];
};
