/**
 * Stories: a mixed pile grouped by the stage that `build` runs, each set alone and all sets in one pile; and pairs of reports
 * that tell the same story or not. A report is its headline and its text, with its day of publication where the set has it.
 */
import { loadDirectory } from "../../src/directory/load.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import { linkReports, readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { logOddsOfStory } from "../../src/story/storylines/likeness.ts";
import { groupReports, storylinesStage } from "../../src/story/storylines.ts";
import { rawReportOf } from "../documents.ts";
import { askScorer, findSet, readLines, type Task } from "../harness.ts";

/** What a reader knows of a report; the gold (`story`, `same`, `score`, `aspects`) is never read. */
export interface StoryDocument {
  readonly lang: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}
export interface StoryLine extends StoryDocument {
  readonly id: string;
  readonly set: string;
}
export interface StoryPairLine {
  readonly id: string;
  readonly a: StoryDocument;
  readonly b: StoryDocument;
}

/** What storylines are made of: all layers but those that say who said what and what happened. */
const unread: readonly string[] = ["quotes", "credits", "events", "claims", "signals"];
export const storyReadStages = readStages.filter(({ adds }) => !unread.includes(adds));

const directory = loadDirectory();

/** Reads one report as `build` would read a file whose first line is the headline. */
export const readStoryDocument = (id: string, { lang, title, text, published }: StoryDocument): ReadDoc => {
  const headed = title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
  const { doc, notices } = readReport(rawReportOf(id, headed, { lang, title, published }), directory, storyReadStages);
  if (doc.subject === undefined) throw new Error(`${id}: ${notices.map(({ message }) => message).join("; ")}`);
  return doc as ReadDoc;
};

/** The story of each line, by the stage that `build` runs; a story is known by one of its reports. */
const groupLines = (
  lines: readonly StoryLine[],
  read: (line: StoryLine) => ReadDoc,
): { readonly id: string; readonly story: string }[] => {
  const docs = lines.map(read);
  const names = new Map(docs.map(({ report }) => [report.id, report.source]));
  const { storylines } = linkReports(docs, directory, [storylinesStage as never]).found;
  return storylines.flatMap(({ id, reports }) => reports.map((report) => ({ id: names.get(report)!, story: id })));
};

interface Part {
  readonly bcubed: { readonly f1: number };
  readonly crossLingual: { readonly f1: number } | null;
}
interface ClusterScore {
  readonly all: Part;
  readonly bySet: Readonly<Record<string, Part>>;
}
interface PairScore {
  readonly all: { readonly f1: number; readonly auc: number | null };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const storiesTask: Task = {
  name: "stories",
  keys: [
    "stories.b3.perset",
    "stories.b3.onepile",
    "stories.cross.perset",
    "stories.cross.onepile",
    "stories.pairs.f1",
    "stories.pairs.auc",
  ],
  run: (set) => {
    const figures: Record<string, number> = {};
    const stories = findSet(set, "stories", "stories");
    if (stories !== null) {
      // Ids of lines may tell their story: a report's id is made of its place in another order.
      const lines = readLines<StoryLine>(stories);
      const docs = new Map(lines.map((line) => [line.id, readStoryDocument(line.id, line)]));
      const read = ({ id }: StoryLine): ReadDoc => docs.get(id)!;
      const sets = [...new Set(lines.map((line) => line.set))].sort();
      const figuresOf = (name: string, predictions: readonly object[]): void => {
        const score = askScorer<ClusterScore>("stories", stories, predictions);
        figures[`stories.b3.${name}`] = mean(sets.map((part) => score.bySet[part]!.bcubed.f1));
        const cross = score.all.crossLingual;
        if (cross !== null) figures[`stories.cross.${name}`] = cross.f1;
      };
      figuresOf(
        "perset",
        sets.flatMap((part) =>
          groupLines(
            lines.filter((line) => line.set === part),
            read,
          ),
        ),
      );
      figuresOf("onepile", groupLines(lines, read));
    }
    const pairs = findSet(set, "stories", "pairs");
    if (pairs !== null) {
      const predictions = readLines<StoryPairLine>(pairs).map(({ id, a, b }) => {
        const [one, two] = [readStoryDocument(`${id} a`, a), readStoryDocument(`${id} b`, b)];
        // A pair is a pile of two.
        const same = groupReports([one, two], directory).length === 1;
        return { id, same, score: 1 / (1 + Math.exp(-logOddsOfStory(one, two))) };
      });
      const { all } = askScorer<PairScore>("stories", pairs, predictions, ["--pairs"]);
      figures["stories.pairs.f1"] = all.f1;
      if (all.auc !== null) figures["stories.pairs.auc"] = all.auc;
    }
    return figures;
  },
};
