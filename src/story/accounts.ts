/** The reports of one event side by side: claims aligned into points, and who states, omits, denies, differs. */
import type { Account, EntityId, EventId, Point, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { type Aligned, clusterClaims, memberOf } from "./accounts/cluster.ts";
import { findCovering, findWhole, sentenceVectors } from "./accounts/coverage.ts";
import { findDenials } from "./accounts/denials.ts";
import { findContrast } from "./accounts/evaluations.ts";
import type { Vector } from "./accounts/features.ts";
import { isBackground, isWorthComparing, labelOf, makePoint, standsAlone, substanceOf } from "./accounts/points.ts";
import { sidesOf } from "./claims/sides.ts";
import type { ResolvedClaim } from "./claims.ts";
import type { Alignment, Provenance } from "./provenance.ts";

/** Points of one account at most; the most contested come first. */
const MOST_POINTS = 30;
/** What a point must be about to be shown where only one report makes it. */
const LEAST_SUBSTANCE = 2;

/** Where a point stands that is contested as a whole. */
const CONTESTED = 10;

const kinds = ["disagreement", "only-some", "agreed"] as const;

/** Places of sentences in one number: a report has fewer than 2^20. */
const PLACES = 2 ** 20;

const alignedBy = ({ alignments }: Provenance): Aligned => {
  const pairs = new Map(alignments.map((alignment) => [`${alignment.a} ${alignment.b}`, alignment]));
  const scores = new Map<Alignment, ReadonlyMap<number, number>>();
  const scoresOf = (alignment: Alignment): ReadonlyMap<number, number> => {
    let known = scores.get(alignment);
    if (known === undefined) {
      known = new Map(alignment.sentences.map(({ a, b, score }) => [a * PLACES + b, score]));
      scores.set(alignment, known);
    }
    return known;
  };
  return (x, y) => {
    const [a, b] = x.report < y.report ? [x, y] : [y, x];
    const alignment = pairs.get(`${a.report} ${b.report}`);
    return alignment === undefined ? 0 : (scoresOf(alignment).get(a.frame.sentence * PLACES + b.frame.sentence) ?? 0);
  };
};

const groupByEvent = (claims: readonly ResolvedClaim[]): Map<EventId, ResolvedClaim[]> => {
  const groups = new Map<EventId, ResolvedClaim[]>();
  for (const claim of claims) {
    const { event } = claim.claim;
    if (event === null) continue;
    const group = groups.get(event);
    if (group === undefined) groups.set(event, [claim]);
    else group.push(claim);
  }
  return groups;
};

export const accountsStage: StoryStage<"provenance" | "events" | "claims", "accounts"> = {
  name: "accounts",
  version: 2,
  needs: ["provenance", "events", "claims"],
  adds: "accounts",
  run: (docs, { provenance, events, claims }) => {
    const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
    const aligned = alignedBy(provenance);
    const whole = findWhole(docs, provenance);
    const covering = findCovering(events);
    const vectors = new Map<ReportId, readonly Vector[]>();
    const sentencesOf = (report: ReportId): readonly Vector[] => {
      let found = vectors.get(report);
      if (found === undefined) {
        const doc = docOf.get(report);
        found = doc === undefined ? [] : sentenceVectors(doc);
        vectors.set(report, found);
      }
      return found;
    };
    const groups = groupByEvent(claims.resolved);
    const accounts: Account[] = [];
    for (const event of events.events) {
      const group = groups.get(event.id) ?? [];
      if (new Set(group.map(({ claim }) => claim.by)).size < 2) continue;
      const usual = new Set<EntityId>([...event.participants, ...sidesOf(claims.sides, event.participants)]);
      const isBody = ({ report, frame }: ResolvedClaim): boolean =>
        docOf.get(report)?.sentences[frame.sentence]?.role === "body";
      const members = group
        .filter((claim) => isBody(claim) && isWorthComparing(claim) && !isBackground(claim, event))
        .map((claim) => memberOf(claim, docOf.get(claim.report)!, usual));
      const tells = (claim: ResolvedClaim): boolean =>
        (claims.sideOf.get(claim.report) ?? null) !== null ||
        event.mentions.some(
          ({ report, start, end }) => report === claim.report && start < claim.frame.end && claim.frame.start < end,
        );
      const silence = { covering: covering.get(event.id) ?? new Set<ReportId>(), whole, sentencesOf };
      const points: { readonly point: Point; readonly substance: number }[] = [];
      const contrast = findContrast(event, group, claims.sides, tells);
      if (contrast !== null) points.push({ point: contrast, substance: CONTESTED });
      const wordsFor = (claim: ResolvedClaim): string => labelOf([memberOf(claim, docOf.get(claim.report)!, usual)]);
      for (const point of findDenials(group, claims.sides, wordsFor)) points.push({ point, substance: CONTESTED });
      for (const cluster of clusterClaims(members, aligned)) {
        const point = makePoint(cluster, claims.sides, silence);
        const substance = substanceOf(cluster.map(({ claim }) => claim));
        const alone = point?.cells.filter(({ stance }) => stance === "states").length === 1;
        const worth = !alone || (substance >= LEAST_SUBSTANCE && cluster.some(({ claim }) => standsAlone(claim)));
        if (point !== null && worth) points.push({ point, substance });
      }
      points.sort(
        (a, b) =>
          kinds.indexOf(a.point.kind) - kinds.indexOf(b.point.kind) ||
          b.substance - a.substance ||
          (a.point.label < b.point.label ? -1 : 1),
      );
      if (points.length > 0)
        accounts.push({ event: event.id, points: points.slice(0, MOST_POINTS).map(({ point }) => point) });
    }
    return { layer: accounts, notices: [] };
  },
};
