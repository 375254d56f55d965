/**
 * The affairs that a mixed pile falls into: reports grouped across languages by whom and what they are about and by when they
 * appeared. Pairs that share rare features are compared, and groups are joined, the likeliest first, as long as their members are
 * on average likely to tell one story; stories of the same parties that go on from one another are then one affair. The same pile
 * gives the same affairs in whatever order it came.
 */
import type { Directory } from "../directory/load.ts";
import { makeId, type ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import type { Mentions } from "../read/mentions.ts";
import { joinAffairs } from "./storylines/affairs.ts";
import { findCandidates } from "./storylines/candidates.ts";
import { type Edge, groupByLikeness, type Likeness } from "./storylines/cluster.ts";
import { type Compared, isWithin, logOddsOfStory } from "./storylines/likeness.ts";
import { type Parties, partiesOf } from "./storylines/parties.ts";

export type Storylines = readonly { readonly id: string; readonly reports: readonly ReportId[] }[];

/** Mean log odds from which on two groups are one story. */
const ONE_STORY = -0.25;
/** Log odds beyond which a pair counts no more: a copy does not make up for strangers. */
const MOST = 4;
/** Log odds below which a pair brings no two groups into question; it is compared again where others do. */
const LEAST_EDGE = -2;
/** Probability from which on two reports alone are said to be one story: half of the best F1, which maximises F1 (Lipton et al. 2014). */
const SAME = 0.4;

/**
 * Log odds from which on two reports that somebody lays side by side are rather one story than two: in a pile most pairs are two, for which
 * the likeness allows. Chosen on the dev part of bench/reuse (relation), where the two are about as many.
 */
const EVEN_ODDS = { within: -1.3, across: -3.4 } as const;

const clamp = (logOdds: number): number => Math.max(-MOST, Math.min(MOST, logOdds));

/** How likely two reports alone tell one story, and whether they are taken for it. */
export const likenessOf = (a: Compared, b: Compared): { readonly probability: number; readonly same: boolean } => {
  const probability = 1 / (1 + Math.exp(-logOddsOfStory(a, b)));
  return { probability, same: probability >= SAME };
};

/** True where two reports alone are rather one story than two, had it been as likely as not before they were compared. */
export const isOneStory = (a: Compared, b: Compared): boolean =>
  logOddsOfStory(a, b) >= EVEN_ODDS[isWithin(a, b) ? "within" : "across"];

/** Groups reports into affairs; members and affairs in the order of ids. */
export const groupReports = (
  docs: readonly (Compared & { readonly mentions: Mentions })[],
  directory: Directory,
): ReportId[][] => {
  const sorted = [...docs].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const logOdds = (a: number, b: number): number => clamp(logOddsOfStory(sorted[a]!, sorted[b]!));
  const compare = (a: number, b: number): Likeness => ({ likeness: logOdds(a, b), weight: 1 });
  const edges: Edge[] = [];
  const candidates = findCandidates(sorted);
  for (const [at, others] of candidates.entries())
    for (const other of others) {
      if (other < at && candidates[other]!.includes(at)) continue;
      const [a, b] = at < other ? [at, other] : [other, at];
      const likeness = compare(a, b);
      if (likeness.likeness >= LEAST_EDGE) edges.push({ a, b, ...likeness });
    }
  const stories = groupByLikeness(sorted.length, edges, compare, ONE_STORY);
  const parties = new Map<number, Parties>();
  const partiesAt = (at: number): Parties => {
    const known = parties.get(at) ?? partiesOf(sorted[at]!.mentions, directory);
    parties.set(at, known);
    return known;
  };
  return joinAffairs(stories, edges, partiesAt, logOdds).map((members) => members.map((at) => sorted[at]!.report.id));
};

export const storylinesStage: StoryStage<never, "storylines"> = {
  name: "storylines",
  version: 2,
  needs: [],
  adds: "storylines",
  run: (docs, _found, { directory }) => ({
    layer: groupReports(docs, directory).map((reports) => ({ id: makeId("story", [reports[0]!]), reports })),
    notices: [],
  }),
};
