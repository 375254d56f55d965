/**
 * The affairs that a mixed pile falls into: reports grouped across languages by whom and what they are about and by when they
 * appeared. Pairs that share keys are compared, and groups are joined, the likeliest first, as long as their members are
 * on average likely to tell one story; stories of the same parties that go on from one another are then one affair. The same pile
 * gives the same affairs in whatever order it came.
 */
import type { Directory } from "../directory/load.ts";
import { makeId, type ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import type { Mention } from "../read/mentions.ts";
import { joinAffairs } from "./storylines/affairs.ts";
import { findCandidates } from "./storylines/candidates.ts";
import { type Edge, groupByLikeness } from "./storylines/cluster.ts";
import { storyKeysOf } from "./storylines/keys.ts";
import { type Compared, logOddsOfStory } from "./storylines/likeness.ts";
import { type Parties, partiesOf, sameParties } from "./storylines/parties.ts";

export type Storylines = readonly { readonly id: string; readonly reports: readonly ReportId[] }[];

/** Mean log odds from which on two groups are one story. */
export const ONE_STORY = -0.25;
/** Log odds beyond which a pair counts no more: a copy does not make up for strangers. */
const MOST = 4;
/** Log odds below which a pair brings no two groups into question; it is compared again where others do. */
const LEAST_LINK = -1;
/** The same where the same parties lead in both reports: an affair may go on from one to the other. */
const LEAST_AFFAIR_LINK = -2;

/** What a report is grouped by. */
export type Groupable = Compared & { readonly mentions: readonly Pick<Mention, "known" | "form">[] };

/** How likely two reports tell one story: log odds as far as they count. */
const compareReports = (a: Compared, b: Compared): number => Math.max(-MOST, Math.min(MOST, logOddsOfStory(a, b)));

/**
 * True where two reports that share a key have enough in common to bring their groups into question. Reports that no chain of such links
 * joins are never grouped, so a library that adds a report need group again only those that links join to it: the affairs are the same as
 * if the whole pile had been grouped.
 *
 * @example
 * // adding a report to a library that holds keys and links
 * const linked = reportsHolding(storyKeysOf(added)).filter((other) => isLinked(added, other, directory));
 * groupReports(reachedByLinks(added, linked), directory); // replaces the affairs of these reports
 */
export const isLinked = (a: Groupable, b: Groupable, directory: Directory): boolean => {
  const likeness = compareReports(a, b);
  return (
    likeness >= LEAST_LINK ||
    (likeness >= LEAST_AFFAIR_LINK && sameParties(partiesOf(a.mentions, directory), partiesOf(b.mentions, directory)))
  );
};

/** Groups reports into affairs; members and affairs in the order of ids. */
export const groupReports = (docs: readonly Groupable[], directory: Directory): ReportId[][] => {
  const sorted = [...docs].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const parties = new Map<number, Parties>();
  const partiesAt = (at: number): Parties => {
    const known = parties.get(at) ?? partiesOf(sorted[at]!.mentions, directory);
    parties.set(at, known);
    return known;
  };
  const compare = (a: number, b: number): number => compareReports(sorted[a]!, sorted[b]!);
  const edges: Edge[] = [];
  const affairEdges: Edge[] = [];
  for (const [a, candidates] of findCandidates(sorted.map(storyKeysOf)).entries())
    for (const b of candidates) {
      const likeness = compare(a, b);
      if (likeness >= LEAST_LINK) edges.push({ a, b, likeness });
      else if (likeness >= LEAST_AFFAIR_LINK && sameParties(partiesAt(a), partiesAt(b)))
        affairEdges.push({ a, b, likeness });
    }
  const stories = groupByLikeness(sorted.length, edges, compare, ONE_STORY);
  return joinAffairs(stories, [...edges, ...affairEdges], partiesAt, compare).map((members) =>
    members.map((at) => sorted[at]!.report.id),
  );
};

/** An affair of these reports. */
export const storylineOf = (reports: readonly ReportId[]): Storylines[number] => ({
  id: makeId("story", [reports[0]!]),
  reports,
});

export const storylinesStage: StoryStage<never, "storylines"> = {
  name: "storylines",
  version: 3,
  needs: [],
  adds: "storylines",
  run: (docs, _found, { directory }) => ({
    layer: groupReports(docs, directory).map(storylineOf),
    notices: [],
  }),
};
