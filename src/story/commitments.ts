/** Undertakings, promises and agreed next steps, the same one told by several reports joined, and what came of each. */
import type { ConceptId } from "../languages/concepts.ts";
import type { Commitment, EntityId, IsoPrefix, Passage } from "../model/index.ts";
import { comparePassages, makeId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { sidesOf } from "./claims/sides.ts";
import type { ResolvedClaim } from "./claims.ts";
import { type Candidate, findCandidate } from "./commitments/candidates.ts";
import { findFollowUps, type Later, statusOf } from "./commitments/follow-up.ts";
import { joinCandidates, partiesOf } from "./commitments/join.ts";
import { mostTold } from "./events/describe.ts";

/** The telling whose words name the act: a sentence before a noun, English before others, then the fullest of a readable length. */
const clearest = (group: readonly Candidate[]): Candidate => {
  const rank = ({ claim, lang, act }: Candidate): number =>
    (claim.frame.nominal ? 4 : 0) + (lang === "en" ? 0 : 2) + (act.length < 12 || act.length > 160 ? 1 : 0);
  return [...group].sort(
    (a, b) => rank(a) - rank(b) || b.act.length - a.act.length || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
  )[0] as Candidate;
};

const earliest = (days: readonly (IsoPrefix | null)[]): IsoPrefix | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const byConceptOf = (claims: readonly ResolvedClaim[]): Map<ConceptId, ResolvedClaim[]> => {
  const index = new Map<ConceptId, ResolvedClaim[]>();
  for (const claim of claims) {
    const { act, objects } = claim.frame;
    for (const concept of new Set(act === null ? objects : [act, ...objects])) {
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [claim]);
      else list.push(claim);
    }
  }
  return index;
};

export const commitmentsStage: StoryStage<
  "entities" | "provenance" | "times" | "events" | "statements" | "claims",
  "commitments"
> = {
  name: "commitments",
  version: 2,
  needs: ["entities", "provenance", "times", "events", "statements", "claims"],
  adds: "commitments",
  run: (docs, { entities, times, events, claims }) => {
    const { sides } = claims;
    const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
    const eventOf = new Map(events.events.map((event) => [event.id, event]));
    const candidates = claims.resolved.flatMap((claim) => {
      const doc = docOf.get(claim.report);
      const event = eventOf.get(claim.claim.event ?? "");
      const anchor = times.get(claim.report)?.anchor ?? null;
      return (doc && findCandidate(doc, claim, event, anchor, entities, sides)) ?? [];
    });
    const later: Later = {
      events: [...events.events].sort((a, b) =>
        (a.time?.start ?? "") < (b.time?.start ?? "")
          ? -1
          : (a.time?.start ?? "") > (b.time?.start ?? "")
            ? 1
            : a.id < b.id
              ? -1
              : 1,
      ),
      byConcept: byConceptOf(claims.resolved),
      entity: (id) => entities.byId.get(id),
      sides,
    };
    const commitments = joinCandidates(candidates, sides).map((group): Commitment => {
      const best = clearest(group);
      const by = partiesOf(group, sides);
      const mine = sidesOf(sides, by);
      const to = [...new Set(group.flatMap((one) => one.to))]
        .filter((id: EntityId) => !by.includes(id) && !(sides.get(id) ?? []).some((side) => mine.has(side)))
        .sort();
      const madeAt = mostTold(group.flatMap(({ claim }) => claim.claim.event ?? [])) ?? null;
      const occasion = madeAt === null ? undefined : eventOf.get(madeAt);
      const date = occasion?.time?.start ?? earliest(group.map(({ day }) => day));
      const followUps = findFollowUps(group, by, date, later, candidates);
      const evidence = group.flatMap(({ claim }) => claim.claim.evidence).sort(comparePassages);
      const conditions = group.flatMap(({ condition }) => condition ?? []).sort(comparePassages);
      return {
        id: makeId("commitment", group.map(({ claim }) => claim.claim.id).sort()),
        by,
        to,
        act: best.act,
        condition: best.condition ?? conditions[0] ?? null,
        deadline: earliest(group.map(({ deadline }) => deadline)),
        madeAt,
        date,
        evidence: evidence as Passage[],
        followUps,
        status: statusOf(followUps),
      };
    });
    return { layer: commitments, notices: [] };
  },
};
