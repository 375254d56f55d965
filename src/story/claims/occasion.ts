/**
 * On what occasion something was claimed or promised: the event told before it in its sentence, else in its paragraph, else the
 * report's main event; of these the first in which those who act could have taken part.
 */
import { conceptOf } from "../../languages/concepts.ts";
import type { EntityId, Event, EventId, IsoPrefix } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { ClaimFrame } from "../../read/claims.ts";
import { daysFrom } from "../../read/dates/calendar.ts";
import type { StoryEvents } from "../events.ts";
import { type Sides, shareSide } from "./sides.ts";

/** How many sentences back an event may have been told that a claim of another paragraph belongs to. */
const REACH = 3;

interface Told {
  readonly sentence: number;
  readonly at: number;
  readonly event: Event;
}

/** Event mentions of one report whose event is known and has happened or was called off, in the order of the text. */
export const toldEvents = (doc: ReadDoc, events: StoryEvents, byId: ReadonlyMap<EventId, Event>): Told[] => {
  const ofMention = events.ofMention.get(doc.report.id) ?? [];
  return doc.events.flatMap((mention, i) => {
    const event = byId.get(ofMention[i] ?? "");
    if (event === undefined || mention.status === "planned") return [];
    if (event.status === "planned" || event.status === "denied") return [];
    return [{ sentence: mention.sentence, at: mention.trigger.start, event }];
  });
};

/** A report of a later day than this many after its main event tells of more than that event. */
const CURRENT_DAYS = 14;

const isCurrent = ({ time }: Event, anchor: IsoPrefix | null): boolean =>
  time === null || anchor === null || time.end.length < 10 || daysFrom(time.end, anchor) <= CURRENT_DAYS;

/**
 * The occasion, and whether the words beside the claim tell it (`near`) or it is taken for granted.
 *
 * @param parties Those who act, or the voice where nobody acts; empty: anybody.
 * @param told The report's events as `toldEvents` gives them.
 */
export const findOccasion = (
  doc: ReadDoc,
  frame: ClaimFrame,
  parties: readonly EntityId[],
  told: readonly Told[],
  main: Event | null,
  anchor: IsoPrefix | null,
  sides: Sides,
): { readonly event: EventId | null; readonly near: boolean } => {
  const fits = ({ participants, place }: Event): boolean =>
    parties.length === 0 ||
    participants.length === 0 ||
    shareSide(sides, parties, place === null ? participants : [...participants, place]);
  const paragraph = doc.sentences[frame.sentence]?.paragraph;
  const head = frame.act === null ? frame.end : (frame.content?.start ?? frame.end);
  const governs = frame.act !== null && conceptOf(frame.act).claim !== undefined;
  const recent = told
    .filter(({ sentence }) => sentence <= frame.sentence && frame.sentence - sentence <= REACH)
    .reverse();
  const find = (test: (item: Told) => boolean): Event | undefined =>
    recent.find((item) => test(item) && fits(item.event))?.event;
  const current = main !== null && isCurrent(main, anchor) ? main : null;
  const near =
    find(({ sentence, at }) => sentence === frame.sentence && at < (governs ? head : frame.end) && at >= frame.start) ??
    find(({ sentence, at }) => sentence === frame.sentence && at < frame.start) ??
    find(({ sentence }) => sentence < frame.sentence && doc.sentences[sentence]?.paragraph === paragraph);
  const event =
    near ??
    (current !== null && fits(current) ? current : undefined) ??
    find(({ sentence }) => sentence < frame.sentence) ??
    current;
  return { event: event?.id ?? null, near: near !== undefined };
};
