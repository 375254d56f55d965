/** The claims of every report with their voices, actors and events resolved, and what kind of text each report is. */
import type { Claim, EntityId, Event, Genre, IsoPrefix, ReportId, Span } from "../model/index.ts";
import { makeId, passageOf } from "../model/index.ts";
import type { ReadDoc, StoryStage } from "../pipeline/stage.ts";
import { itemsIn } from "../read/claims/scene.ts";
import type { ClaimFrame } from "../read/claims.ts";
import { resolveTime } from "../read/dates.ts";
import { findGenre } from "./claims/genre.ts";
import { findOccasion, toldEvents } from "./claims/occasion.ts";
import { findSides, type Sides, sidesOf } from "./claims/sides.ts";
import type { StoryEntities } from "./entities.ts";
import type { ReportTime } from "./times.ts";

/** A claim with what its frame says, mentions resolved. */
export interface ResolvedClaim {
  readonly claim: Claim;
  readonly report: ReportId;
  /** Index into the report's claims layer. */
  readonly index: number;
  readonly frame: ClaimFrame;
  /** null: the report's own words. */
  readonly voice: EntityId | null;
  /** The words beside it tell the event it belongs to; else it is the report's main event, for want of another. */
  readonly occasionTold: boolean;
  /** A capital that stands for its government is resolved to its country. */
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  /** All entities named in the words. */
  readonly entities: readonly EntityId[];
  /** The day a date in the words gives to the act, else the day of the event, else the day the report speaks from. */
  readonly day: IsoPrefix | null;
}

export interface StoryClaims {
  readonly claims: readonly Claim[];
  /** In the order of reports' ids and of the text. */
  readonly resolved: readonly ResolvedClaim[];
  readonly sides: Sides;
  /** For each report, the claim of each claim frame (by its index); null where it is none worth keeping. */
  readonly ofFrame: ReadonlyMap<ReportId, readonly (Claim | null)[]>;
  /** The party that a report speaks for, where it speaks for one. */
  readonly sideOf: ReadonlyMap<ReportId, EntityId | null>;
  readonly genreOf: ReadonlyMap<ReportId, Genre | null>;
}

/** Longest evidence of a claim, in code units. */
const LONGEST = 700;
/** "The two leaders" are at most so many. */
const MOST_TOGETHER = 4;

/** A frame without anything that is named, counted or done is no claim. */
const hasSubstance = (frame: ClaimFrame): boolean =>
  frame.actors.length + frame.recipients.length + frame.objects.length + frame.counts.length > 0 ||
  frame.together ||
  frame.mentions.length > 0;

/** The two people whom the report's first sentence names, where it names two. */
const firstTwo = (doc: ReadDoc, entities: StoryEntities): EntityId[] => {
  const first = doc.sentences.find(({ role }) => role === "body");
  const ofMention = entities.ofMention.get(doc.report.id) ?? [];
  const named = first === undefined ? [] : itemsIn(doc.mentions, first).flatMap(({ index }) => ofMention[index] ?? []);
  const people = [...new Set(named)].filter((id) => entities.byId.get(id)?.kind === "person");
  return people.length === 2 ? people : [];
};

/**
 * Who did it where the words say "the two leaders": the people of the event, else its bodies; where they say "both sides", the
 * countries of these (`states`).
 */
const partiesOf = (
  doc: ReadDoc,
  event: Event | undefined,
  main: Event | null,
  entities: StoryEntities,
  states: Sides | null,
): EntityId[] => {
  const participants =
    [event, main].find((one) => one && one.participants.length > 1)?.participants ?? firstTwo(doc, entities);
  const people = participants.filter((id) => entities.byId.get(id)?.kind === "person");
  const countries = states === null ? [] : [...sidesOf(states, people.length > 1 ? people : participants)].sort();
  const parties = countries.length > 1 ? countries : people.length > 1 ? people : participants;
  return parties.length <= MOST_TOGETHER ? [...parties] : [];
};

/** How far a condition may stand from what it is a condition of to be shown with it, in code units. */
const CONDITION_REACH = 12;

/** The words of a claim with its condition, where that stands beside them. */
const evidenceSpan = ({ start, end, condition }: ClaimFrame): Span => {
  let [from, to] = [start, end];
  if (condition !== null && condition.start >= end && condition.start - end <= CONDITION_REACH) to = condition.end;
  if (condition !== null && condition.end <= start && start - condition.end <= CONDITION_REACH) from = condition.start;
  return { start: from, end: Math.min(to, from + LONGEST) };
};

/** The day of an event told beside the claim goes before that of the report, an event taken for granted behind it. */
const dayOf = (
  doc: ReadDoc,
  frame: ClaimFrame,
  event: Event | undefined,
  near: boolean,
  time: ReportTime | undefined,
) => {
  // A date in what is promised or asked is that of the act to come.
  const until = frame.content === null ? frame.end : Math.max(frame.start, frame.content.start);
  for (const { item } of itemsIn(doc.dates, { start: frame.start, end: until })) {
    if (item.type !== "DATE" && item.type !== "TIME") continue;
    const range = item.range ?? (time?.anchor ? resolveTime(item.meaning, time.anchor) : null);
    if (range !== null) return range.start.slice(0, 10);
  }
  const ofEvent = event?.time?.start.slice(0, 10);
  return (near ? ofEvent : undefined) ?? time?.anchor ?? ofEvent ?? null;
};

export const storyClaimsStage: StoryStage<"entities" | "times" | "events", "claims"> = {
  name: "story-claims",
  version: 3,
  needs: ["entities", "times", "events"],
  adds: "claims",
  run: (docs, { entities, times, events }, { directory }) => {
    const sides = findSides(docs, entities, directory);
    const byId = new Map(events.events.map((event) => [event.id, event]));
    const known = { directory, slugs: new Map([...entities.ofKnown].map(([slug, id]) => [id, slug])) };
    const resolved: ResolvedClaim[] = [];
    const ofFrame = new Map<ReportId, (Claim | null)[]>();
    const sideOf = new Map<ReportId, EntityId | null>();
    const genreOf = new Map<ReportId, Genre | null>();
    for (const doc of docs) {
      const { id } = doc.report;
      const ofMention = entities.ofMention.get(id) ?? [];
      const told = toldEvents(doc, events, byId);
      const anchor = times.get(id)?.anchor ?? null;
      const main = byId.get(events.mainOf.get(id)?.event ?? "") ?? null;
      /** Entities of mentions; a place among those who act is its government. */
      const resolve = (mentions: readonly number[], act = true): EntityId[] => [
        ...new Set(
          mentions.flatMap((mention) => {
            const entity = ofMention[mention] ?? null;
            if (entity === null) return [];
            return act && entities.byId.get(entity)?.kind === "place" ? (sides.get(entity) ?? []) : [entity];
          }),
        ),
      ];
      ofFrame.set(
        id,
        doc.claims.map((frame, index) => {
          if (!hasSubstance(frame)) return null;
          const voice = frame.voice === null ? null : (resolve([frame.voice])[0] ?? null);
          const named = resolve(frame.actors);
          const parties = named.length > 0 ? named : voice === null ? [] : [voice];
          const { event: occasion, near } = findOccasion(doc, frame, parties, told, main, anchor, sides);
          const event = byId.get(occasion ?? "");
          const span = evidenceSpan(frame);
          const by = voice ?? id;
          const claim: Claim = {
            id: makeId("claim", [id, frame.start, frame.end, frame.act ?? "", Number(frame.nominal)]),
            by,
            kind: frame.kind,
            modality: frame.modality,
            negated: frame.negated,
            degree: frame.degree,
            event: occasion,
            evidence: [passageOf(doc.report, span)],
          };
          resolved.push({
            claim,
            report: id,
            index,
            frame,
            voice,
            occasionTold: near,
            actors: frame.together ? partiesOf(doc, event, main, entities, frame.states ? sides : null) : named,
            recipients: resolve(frame.recipients),
            entities: resolve(frame.mentions, false),
            day: dayOf(doc, frame, event, near, times.get(id)),
          });
          return claim;
        }),
      );
      const { genre, side } = findGenre(doc, entities, sides, known);
      genreOf.set(id, genre);
      sideOf.set(id, side);
    }
    const claims = [...new Map(resolved.map(({ claim }) => [claim.id, claim])).values()];
    return { layer: { claims, resolved, sides, ofFrame, sideOf, genreOf }, notices: [] };
  },
};
