/** One report's telling of an event with its people, place and time resolved to entities and days. */

import type { Directory } from "../../directory/load.ts";
import type { ConceptId } from "../../languages/concepts.ts";
import type { EntityId, EventStatus, EventType, IsoPrefix, Passage, ReportId } from "../../model/index.ts";
import { passageOf } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { TimeRange } from "../../read/dates.ts";
import { type EventMention, familyOf, ploverOf } from "../../read/events.ts";
import type { StoryEntities } from "../entities.ts";
import { type ReportTime, rangeAt } from "../times.ts";

export interface Telling {
  readonly report: ReportId;
  /** Index into the report's events layer. */
  readonly index: number;
  readonly sentence: number;
  readonly passage: Passage;
  /** The sentence that people or the day were taken from, where it is another. */
  readonly alsoFrom: Passage | null;
  readonly words: string;
  /** What is done, whatever the report's language: "withdraw-from". */
  readonly act: ConceptId;
  /** What was called off. */
  readonly calledOff: ConceptId | null;
  readonly family: string;
  readonly type: EventType;
  readonly plover: string | null;
  readonly status: EventStatus;
  readonly ordinal: EventMention["ordinal"];
  readonly people: ReadonlySet<EntityId>;
  /** Countries and bodies that take part, and those that the people stand for. */
  readonly sides: ReadonlySet<EntityId>;
  /** Countries and bodies named as taking part. */
  readonly bodies: ReadonlySet<EntityId>;
  readonly place: EntityId | null;
  /** What the place lies in. */
  readonly around: ReadonlySet<EntityId>;
  /** Documents named beside the act: which agreement was extended. */
  readonly documents: ReadonlySet<EntityId>;
  /** Told by the headline or the first sentences: the news itself. */
  readonly lead: boolean;
  readonly range: TimeRange | null;
  readonly basis: "text" | "story";
  /** The day the report speaks from. */
  readonly anchor: IsoPrefix | null;
}

/** Longest passage shown for a telling, in code units; of a longer sentence the part around the trigger is shown. */
const LONGEST = 600;

const passageAround = (doc: ReadDoc, mention: EventMention): Passage => {
  if (mention.end - mention.start <= LONGEST) return passageOf(doc.report, mention);
  const start = Math.max(mention.start, mention.trigger.start - LONGEST / 2);
  return passageOf(doc.report, { start, end: Math.min(mention.end, start + LONGEST) });
};

/** Everything an entity belongs to by the directory, as entity ids: a leader's country, a capital's country. */
export type Belongs = (id: EntityId) => readonly EntityId[];

export const belongsBy = (directory: Directory, entities: StoryEntities): Belongs => {
  const known = new Map([...entities.ofKnown].map(([slug, id]) => [id, slug]));
  return (id) => {
    const slug = known.get(id);
    const of = slug === undefined ? [] : (directory.byId.get(slug)?.of ?? []);
    return of.flatMap((owner) => entities.ofKnown.get(owner) ?? []);
  };
};

/** True for a day before the report's own: when a plan was made, not when it is to be carried out. */
const isOver = (range: TimeRange | null, anchor: IsoPrefix | null): boolean =>
  range !== null && anchor !== null && range.end.slice(0, 10) < anchor.slice(0, 10);

/** True for a day after the report's own: what is told in the present tense ("visits Athens on Friday") is still to come. */
const isAhead = (range: TimeRange | null, anchor: IsoPrefix | null): boolean =>
  range !== null && anchor !== null && range.start.slice(0, 10) > anchor.slice(0, 10);

/** Body sentences that tell the news, after the headline. */
const LEAD = 2;

/** Resolves every event mention of one report. */
export const tellingsOf = (doc: ReadDoc, entities: StoryEntities, time: ReportTime, belongs: Belongs): Telling[] => {
  const ofMention = entities.ofMention.get(doc.report.id) ?? [];
  const anchored = doc.layout.published !== null;
  const body = doc.sentences.findIndex(({ role }) => role === "body");
  const leads = (sentence: number): boolean =>
    doc.sentences[sentence]?.role === "headline" || (body >= 0 && sentence >= body && sentence < body + LEAD);
  const documents = doc.mentions.flatMap(({ start, end, kind }, i) =>
    kind === "document" ? [{ start, end, id: ofMention[i] ?? null }] : [],
  );
  return doc.events.map((mention, index) => {
    const people = new Set<EntityId>();
    const bodies = new Set<EntityId>();
    for (const participant of mention.participants) {
      const id = ofMention[participant] ?? null;
      if (id === null) continue;
      const kind = entities.byId.get(id)?.kind;
      if (kind === "person") people.add(id);
      else if (kind === "place") for (const owner of belongs(id)) bodies.add(owner);
      else if (kind !== "agency" && kind !== "outlet") bodies.add(id);
    }
    const sides = new Set([...bodies, ...[...people, ...bodies].flatMap(belongs)]);
    const place = mention.place === null ? null : (ofMention[mention.place] ?? null);
    const expression = mention.time === null ? undefined : doc.dates[mention.time];
    const own = expression?.range ?? null;
    const resolved = own ?? (expression ? rangeAt(expression, time) : null);
    const status = mention.status === "happened" && isAhead(resolved, time.anchor) ? "planned" : mention.status;
    return {
      report: doc.report.id,
      index,
      sentence: mention.sentence,
      passage: passageAround(doc, mention),
      alsoFrom:
        mention.inferredFrom === null
          ? null
          : passageOf(doc.report, doc.sentences[mention.inferredFrom] as ReadDoc["sentences"][number]),
      words: doc.report.text.slice(mention.trigger.start, mention.trigger.end),
      act: mention.concept,
      calledOff: mention.calledOff ?? null,
      family: familyOf(mention),
      type: mention.type,
      plover: status === mention.status ? mention.plover : ploverOf(mention.plover, status),
      status,
      ordinal: mention.ordinal,
      people,
      sides,
      bodies,
      place,
      around: new Set(place === null ? [] : belongs(place)),
      documents: new Set(
        documents.flatMap(({ start, end, id }) =>
          id !== null && start >= mention.start && end <= mention.end ? [id] : [],
        ),
      ),
      lead: leads(mention.sentence),
      range: mention.status === "planned" && isOver(resolved, time.anchor) ? null : resolved,
      basis: own !== null || anchored ? "text" : "story",
      anchor: time.anchor,
    };
  });
};
