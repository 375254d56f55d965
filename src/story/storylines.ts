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
 * joins are never grouped, so a library that adds a report groups again only those that links join to it (`library/groups.ts`): the affairs
 * are the same as if the whole pile had been grouped.
 */
export const isLinked = (a: Groupable, b: Groupable, directory: Directory): boolean => {
  const likeness = compareReports(a, b);
  return (
    likeness >= LEAST_LINK ||
    (likeness >= LEAST_AFFAIR_LINK && sameParties(partiesOf(a.mentions, directory), partiesOf(b.mentions, directory)))
  );
};

/** A report that is not to be grouped, but stands between those that are among the holders of a crowded key. */
export interface Bystander {
  readonly id: ReportId;
  readonly keys: Uint32Array;
}

/** Reports of one affair, and the smallest id of all that chains of links join to them. */
export interface Affair {
  readonly reports: readonly ReportId[];
  readonly part: ReportId;
}

/** For each place the smallest that a chain of pairs joins to it. */
const findParts = (count: number, pairs: readonly Pick<Edge, "a" | "b">[]): number[] => {
  const parts = Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parts[root] !== root) {
      parts[root] = parts[parts[root]!]!;
      root = parts[root]!;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parts[Math.max(x, y)] = Math.min(x, y);
  }
  return parts.map((_, at) => rootOf(at));
};

/**
 * Groups reports into affairs; members and affairs in the order of ids.
 *
 * @param docs  A whole pile, or of a pile all that links join to one another.
 * @param bystanders  Of a part of a pile: the others that hold a key which more reports hold than each is compared with.
 */
export const groupAffairs = (
  docs: readonly Groupable[],
  directory: Directory,
  bystanders: readonly Bystander[] = [],
): Affair[] => {
  const sorted = [...docs].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const holders = [
    ...sorted.map((doc, at) => ({ id: doc.report.id, keys: storyKeysOf(doc), at })),
    ...bystanders.map((one) => ({ ...one, at: -1 })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parties = new Map<number, Parties>();
  const partiesAt = (at: number): Parties => {
    const known = parties.get(at) ?? partiesOf(sorted[at]!.mentions, directory);
    parties.set(at, known);
    return known;
  };
  const compare = (a: number, b: number): number => compareReports(sorted[a]!, sorted[b]!);
  const edges: Edge[] = [];
  const affairEdges: Edge[] = [];
  let place = 0;
  for (const candidates of findCandidates(holders.map(({ keys }) => keys))) {
    const a = holders[place++]!.at;
    if (a < 0) continue;
    for (const candidate of candidates) {
      const b = holders[candidate]!.at;
      if (b < 0) continue;
      const likeness = compare(a, b);
      if (likeness >= LEAST_LINK) edges.push({ a, b, likeness });
      else if (likeness >= LEAST_AFFAIR_LINK && sameParties(partiesAt(a), partiesAt(b)))
        affairEdges.push({ a, b, likeness });
    }
  }
  const links = [...edges, ...affairEdges];
  const parts = findParts(sorted.length, links);
  const stories = groupByLikeness(sorted.length, edges, compare, ONE_STORY);
  return joinAffairs(stories, links, partiesAt, compare).map((members) => ({
    reports: members.map((at) => sorted[at]!.report.id),
    part: sorted[parts[members[0]!]!]!.report.id,
  }));
};

/** An affair of these reports. */
export const storylineOf = (reports: readonly ReportId[]): Storylines[number] => ({
  id: makeId("story", [reports[0]!]),
  reports,
});

/** The reports of each affair of a pile. */
export const groupReports = (docs: readonly Groupable[], directory: Directory): (readonly ReportId[])[] =>
  groupAffairs(docs, directory).map(({ reports }) => reports);

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
