/** Undertakings, promises and agreed next steps, the same one told by several reports joined, and what came of each. */
import { conceptOf } from "../languages/concepts.ts";
import type { Commitment, EntityId, Event, IsoPrefix, Passage, ReportId } from "../model/index.ts";
import { comparePassages, makeId, passageOf } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { vectoriseSpan } from "../read/fingerprint.ts";
import { addToSet } from "../read/group.ts";
import { sidesOf } from "./claims/sides.ts";
import type { ResolvedClaim } from "./claims.ts";
import { type Candidate, findCandidate } from "./commitments/candidates.ts";
import { findFollowUps, type Later, statusOf } from "./commitments/follow-up.ts";
import { joinCandidates, partiesOf, sameOccasion, type Telling } from "./commitments/join.ts";
import type { StoryEntities } from "./entities.ts";
import { mostTold } from "./events/describe.ts";
import type { StoryLayers } from "./layers.ts";

/** The telling whose words name the act: a sentence before a noun, English before others, a sound text before a poor one, then the fullest of a readable length. */
const clearest = (group: readonly Candidate[]): Candidate => {
  const rank = ({ claim, lang, flawed, act }: Candidate): number =>
    (claim.frame.nominal ? 8 : 0) +
    (lang === "en" ? 0 : 4) +
    (flawed ? 2 : 0) +
    (claim.frame.kind === "refusal" ? 2 : 0) +
    (act.length < 12 || act.length > 160 ? 1 : 0);
  return [...group].sort(
    (a, b) => rank(a) - rank(b) || b.act.length - a.act.length || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
  )[0] as Candidate;
};

const earliest = (days: readonly (IsoPrefix | null)[]): IsoPrefix | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** What a telling is told by from others, those of the same words included. */
const keyOf = ({ claim }: Candidate): string => `${claim.claim.id} ${claim.claim.evidence[0]?.start}`;

/** A headline alone tells no promise. */
const isTold = (group: readonly Candidate[]): boolean => group.some(({ headline }) => !headline);

/**
 * The tellings of the occasion on which it was promised, and those of later ones, at which it was promised again. What is told of it by
 * a noun or as past ("had promised") tells of the first.
 */
const splitOccasions = (group: readonly Candidate[]): { readonly made: Candidate[]; readonly again: Candidate[] } => {
  const told = mostTold(group.flatMap(({ day }) => day ?? []));
  const first = group.find(({ day }) => day === told);
  const isAgain = (one: Candidate): boolean =>
    first !== undefined &&
    one.day !== null &&
    one.day > (first.day ?? "") &&
    !one.claim.frame.nominal &&
    !one.claim.frame.earlier &&
    !sameOccasion(one, first);
  return { made: group.filter((one) => !isAgain(one)), again: group.filter(isAgain) };
};

/** The claims of each story by the concepts in them, as `${story} ${concept}`. */
const indexClaims = (claims: readonly ResolvedClaim[], storyOf: ReadonlyMap<ReportId, string>) => {
  const index = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) {
    const { act, objects } = claim.frame;
    for (const concept of new Set(act === null ? objects : [act, ...objects])) {
      const key = `${storyOf.get(claim.report)} ${concept}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [claim]);
      else list.push(claim);
    }
  }
  return index;
};

/** Most who take part in an occasion for all of them to be bound by what is agreed there. */
const MOST_PARTIES = 4;

/** Those who take part in the first event that has two or more: its people, else its countries and bodies. */
const partiesAt = (occasions: readonly (Event | undefined)[], entities: StoryEntities): readonly EntityId[] => {
  const participants =
    occasions.find((event) => event !== undefined && event.participants.length > 1)?.participants ?? [];
  const people = participants.filter((id) => entities.byId.get(id)?.kind === "person");
  const parties = people.length > 1 ? people : participants;
  return parties.length <= MOST_PARTIES ? parties : [];
};

/** Sentences behind one that tells of something agreed that are told under it. */
const AGREED_REACH = 3;

/** The sentences of each report that tell of something agreed or stand behind one that does. */
const findAgreements = (claims: readonly ResolvedClaim[]) => {
  const found = new Map<ReportId, Set<number>>();
  for (const { frame, report } of claims) {
    const agrees =
      frame.act === "agree" ||
      frame.act === "reach-agreement" ||
      (frame.kind === "undertaking" && !frame.nominal) ||
      frame.objects.some((concept) => conceptOf(concept).kin === "paper");
    if (!agrees || frame.negated) continue;
    for (let i = frame.sentence; i <= frame.sentence + AGREED_REACH; i++) addToSet(found, report, i);
  }
  return found;
};

/** A claim for each act that one word promises. */
const actsOf = (claim: ResolvedClaim, doc: ReadDoc): ResolvedClaim[] =>
  claim.frame.parts.length === 0
    ? [claim]
    : claim.frame.parts.map((part) => ({
        ...claim,
        frame: { ...claim.frame, ...part, parts: [] },
        claim: { ...claim.claim, evidence: [passageOf(doc.report, part)] },
      }));

/** What is promised in the reports, in their order and that of the text, each telling by itself. */
export const findCandidates = (
  docs: readonly ReadDoc[],
  { entities, times, events, claims }: Pick<StoryLayers, "entities" | "times" | "events" | "claims">,
): Candidate[] => {
  const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
  const eventOf = new Map(events.events.map((event) => [event.id, event]));
  const agreements = findAgreements(claims.resolved);
  return claims.resolved.flatMap((claim) => {
    const doc = docOf.get(claim.report);
    const event = eventOf.get(claim.claim.event ?? "");
    const anchor = times.get(claim.report)?.anchor ?? null;
    const main = eventOf.get(events.mainOf.get(claim.report)?.event ?? "");
    const setting = {
      sides: claims.sides,
      speaksFor: claims.sideOf.get(claim.report) ?? null,
      genre: claims.genreOf.get(claim.report) ?? null,
      parties: partiesAt([event, main], entities),
      agreed: agreements.get(claim.report)?.has(claim.frame.sentence) === true,
    };
    if (doc === undefined) return [];
    return actsOf(claim, doc).flatMap((act) => findCandidate(doc, act, event, anchor, entities, setting) ?? []);
  });
};

export const commitmentsStage: StoryStage<"entities" | "storylines" | "times" | "events" | "claims", "commitments"> = {
  name: "commitments",
  version: 3,
  needs: ["entities", "storylines", "times", "events", "claims"],
  adds: "commitments",
  run: (docs, { entities, storylines, times, events, claims }) => {
    const { sides } = claims;
    const storyOf = new Map(storylines.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
    const index = indexClaims(claims.resolved, storyOf);
    const eventOf = new Map(events.events.map((event) => [event.id, event]));
    const candidates = findCandidates(docs, { entities, times, events, claims });
    const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
    const tellings = new Map<ResolvedClaim, Telling>();
    const tellingOf = (claim: ResolvedClaim): Telling => {
      const known = tellings.get(claim);
      if (known !== undefined) return known;
      const { act, objects } = claim.frame;
      const doc = docOf.get(claim.report) as ReadDoc;
      const telling = {
        claim,
        content: act === null ? objects : [act, ...objects],
        words: vectoriseSpan(doc, claim.frame),
        lang: doc.language.code,
        day: claim.day,
      };
      tellings.set(claim, telling);
      return telling;
    };
    const later: Later = {
      tellingOf,
      events: [...events.events].sort((a, b) =>
        (a.time?.start ?? "") < (b.time?.start ?? "")
          ? -1
          : (a.time?.start ?? "") > (b.time?.start ?? "")
            ? 1
            : a.id < b.id
              ? -1
              : 1,
      ),
      claimsAbout: (report, concept) => index.get(`${storyOf.get(report)} ${concept}`) ?? [],
      entity: (id) => entities.byId.get(id),
      sides,
    };
    const commitments = joinCandidates(candidates, sides)
      .filter(isTold)
      .map((whole): Commitment => {
        const { made: group, again } = splitOccasions(whole);
        const best = clearest(group);
        const by = partiesOf(group, sides);
        const mine = sidesOf(sides, by);
        const to = [...new Set(group.flatMap((one) => one.to))]
          .filter((id: EntityId) => !by.includes(id) && !(sides.get(id) ?? []).some((side) => mine.has(side)))
          .sort();
        const madeAt = mostTold(group.flatMap(({ claim }) => claim.claim.event ?? [])) ?? null;
        const occasion = madeAt === null ? undefined : eventOf.get(madeAt);
        const date = occasion?.time?.start ?? earliest(group.map(({ day }) => day));
        const followUps = findFollowUps(group, by, date, later, again);
        const evidence = group.flatMap(({ claim }) => claim.claim.evidence).sort(comparePassages);
        const conditions = group.flatMap(({ condition }) => condition ?? []).sort(comparePassages);
        return {
          id: makeId("commitment", group.map(keyOf).sort()),
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
