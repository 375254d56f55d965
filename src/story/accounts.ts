/** The reports of one event side by side: claims aligned into points, and who states, omits, denies, differs. */
import type { Account, EventId, Point, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { addTo, addToSet } from "../read/group.ts";
import { type Cluster, claimsOf, clusterClaims } from "./accounts/cluster.ts";
import { findCovering, findWhole, sentenceVectors } from "./accounts/coverage.ts";
import { findDenials } from "./accounts/denials.ts";
import { findContrast } from "./accounts/evaluations.ts";
import type { Vector } from "./accounts/features.ts";
import { type Member, memberOf } from "./accounts/likeness.ts";
import { isAttribution, isWorthComparing, labelOf, makePoint, standsAlone, substanceOf } from "./accounts/points.ts";
import { findSilent, noteKey } from "./accounts/silences.ts";
import type { ResolvedClaim } from "./claims.ts";
import { mostTold } from "./events/describe.ts";

/** Points of one account at most; the most contested come first. */
const MOST_POINTS = 30;
/** What a point must be about to be shown where only one report makes it. */
const LEAST_SUBSTANCE = 2;

/** Where a point stands that is contested as a whole. */
const CONTESTED = 10;

const kinds = ["disagreement", "only-some", "agreed"] as const;

/** Points that a report must state of an event to be taken to cover it, where it tells of another first. */
const COVERS = 2;

/** The event that most claims of a point were told of. */
const eventOf = (members: readonly Member[]): EventId | undefined =>
  mostTold(members.flatMap(({ claim }) => claim.claim.event ?? []));

export const accountsStage: StoryStage<"entities" | "provenance" | "storylines" | "events" | "claims", "accounts"> = {
  name: "accounts",
  version: 6,
  needs: ["entities", "provenance", "storylines", "events", "claims"],
  adds: "accounts",
  run: (docs, { entities, provenance, storylines, events, claims }) => {
    const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
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
    const asMember = (claim: ResolvedClaim): Member => memberOf(claim, docOf.get(claim.report)!);
    const isBody = ({ report, frame }: ResolvedClaim): boolean =>
      docOf.get(report)?.sentences[frame.sentence]?.role === "body";
    const byReport = Map.groupBy(claims.resolved, ({ report }) => report);
    const silent = findSilent(docs, entities, claims.sides, claims.sideOf);
    const clusters = new Map<EventId, Cluster[]>();
    for (const { reports } of storylines) {
      const members = [...reports]
        .sort()
        .flatMap((report) => byReport.get(report) ?? [])
        .filter((claim) => isBody(claim) && isWorthComparing(claim) && !isAttribution(claim, docOf.get(claim.report)!))
        .map(asMember);
      const main = mostTold([...reports].sort().flatMap((report) => events.mainOf.get(report)?.event ?? []));
      const isNote = ({ claim: { report, frame } }: Member): boolean => silent.has(noteKey(report, frame.sentence));
      const clustered = [
        ...clusterClaims(
          members.filter((member) => !isNote(member)),
          claims.sides,
        ),
        ...members.filter(isNote).map((member): Cluster => ({ members: [member], central: [member], conflict: null })),
      ];
      for (const cluster of clustered) {
        const event = eventOf(cluster.members) ?? main;
        if (event !== undefined) addTo(clusters, event, cluster);
      }
    }
    for (const [event, points] of clusters) {
      const stated = new Map<ReportId, number>();
      for (const { members } of points)
        if (members.length > 1)
          for (const report of new Set(members.map(({ claim }) => claim.report)))
            stated.set(report, (stated.get(report) ?? 0) + 1);
      for (const [report, count] of stated) if (count >= COVERS) addToSet(covering, event, report);
    }
    const groups = Map.groupBy(claims.resolved, ({ claim }) => claim.event);
    const accounts: Account[] = [];
    for (const event of events.events) {
      const group = groups.get(event.id) ?? [];
      const found = clusters.get(event.id) ?? [];
      const tells = (claim: ResolvedClaim): boolean =>
        (claims.sideOf.get(claim.report) ?? null) !== null ||
        event.mentions.some(
          ({ report, start, end }) => report === claim.report && start < claim.frame.end && claim.frame.start < end,
        );
      const silence = { covering: covering.get(event.id) ?? new Set<ReportId>(), whole, sentencesOf, silent };
      const points: { readonly point: Point; readonly substance: number }[] = [];
      const contrast = findContrast(event, group, claims.sides, tells);
      if (contrast !== null) points.push({ point: contrast, substance: CONTESTED });
      const wordsFor = (claim: ResolvedClaim): string => labelOf([asMember(claim)]);
      for (const point of findDenials(group, claims.sides, wordsFor)) points.push({ point, substance: CONTESTED });
      for (const cluster of found) {
        const { members, conflict } = cluster;
        const point = makePoint(cluster, silence);
        const substance = substanceOf(claimsOf(members));
        const alone = conflict === null && new Set(members.map(({ claim }) => claim.report)).size === 1;
        const worth = !alone || (substance >= LEAST_SUBSTANCE && members.some(({ claim }) => standsAlone(claim)));
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
