/**
 * Where one report tells of something that happened, is planned, was cancelled or is denied: a trigger word, and the
 * people, place and time of the clause that holds it (of its sentence, where the clause has none and the sentence one only).
 * A mere statement is a statement, not an event. Types follow the contract, with PLOVER's beside them.
 * Which mentions across reports are one event is for `story/events.ts`.
 */
import { type Concept, type ConceptId, concepts } from "../languages/concepts.ts";
import type { Language } from "../languages/language.ts";
import { contains, type EventStatus, type EventType, type Span } from "../model/index.ts";
import type { Doc, Stage } from "../pipeline/stage.ts";
import { findArguments, type Scene } from "./events/arguments.ts";
import { type Clause, cutClauses, within } from "./events/clauses.ts";
import { isOpen, ordinalOf, statusOf } from "./events/status.ts";
import { sentenceAt } from "./sentences.ts";
import { tokenAt } from "./tokens.ts";

export interface EventMention extends Span {
  /** The word that tells it. */
  readonly trigger: Span;
  readonly concept: ConceptId;
  readonly type: EventType;
  readonly plover: string | null;
  readonly status: EventStatus;
  /** Which of a row of like events it is said to be. */
  readonly ordinal: "first" | "second" | "third" | "next" | null;
  /** Indices into the mentions layer. */
  readonly participants: readonly number[];
  readonly place: number | null;
  /** Index into the dates layer. */
  readonly time: number | null;
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** What was taken from another sentence than the one that tells it. */
  readonly inferred: readonly ("participants" | "place" | "time")[];
  /** Index of that sentence; null where nothing was. */
  readonly inferredFrom: number | null;
}
export type EventMentions = readonly EventMention[];

type Needs = "language" | "tokens" | "layout" | "sentences" | "dates" | "concepts" | "mentions" | "quotes";

/** Types whose telling needs another thing in the clause to be an event at all: a document published, a party asked. */
const needsTwo: ReadonlySet<EventType> = new Set(["request", "agreement", "other", "inspection"]);
/** How many sentences back a cancellation's object ("the trip") may have been told. */
const OBJECT_REACH = 3;

/** Types that one clause tells once: "held talks during the visit" is one mention. */
export const familyOf = (type: EventType): string => (type === "visit" ? "meeting" : type);

interface Trigger {
  readonly token: number;
  readonly span: Span;
  readonly concept: ConceptId;
  readonly type: EventType;
  readonly plover: string | null;
  readonly occasion: Concept["occasion"] | null;
  /** A noun: "the visit", "the summit". */
  readonly nominal: boolean;
}

/** True for a word inside a longer name: the "Summit" of a declaration's title tells of no summit. */
const isInName = (doc: Doc<Needs>, hit: Span): boolean => {
  let low = 0;
  let high = doc.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.mentions[middle] as Span).start <= hit.start) low = middle + 1;
    else high = middle;
  }
  // Mentions overlap only where a place or country stands in a longer name, so the last few that begin before are enough.
  return doc.mentions
    .slice(Math.max(0, low - 5), low)
    .some((mention) => mention.form === "name" && contains(mention, hit));
};

/** The trigger words of a clause, one a family: an act before a thing, a meeting before a visit. */
const triggersIn = (doc: Doc<Needs>, clause: Clause, region: (token: number) => number): Trigger[] => {
  const found = new Map<string, Trigger & { readonly rank: number }>();
  for (const hit of doc.concepts) {
    if (!within(clause, hit.first) || isInName(doc, hit)) continue;
    const concept: Concept = concepts[hit.concept];
    if (concept.event === undefined || concept.occasion === "claim") continue;
    const rank = (concept.group === "act" ? 0 : 2) + (concept.event === "visit" ? 1 : 0);
    const key = `${familyOf(concept.event)} ${region(hit.first)}`;
    const earlier = found.get(key);
    if (earlier !== undefined && earlier.rank <= rank) continue;
    found.set(key, {
      token: hit.first,
      span: { start: hit.start, end: hit.end },
      concept: hit.concept,
      type: concept.event,
      plover: concept.plover ?? null,
      occasion: concept.occasion ?? null,
      nominal: concept.group === "thing" || hit.noun,
      rank,
    });
  }
  const triggers = [...found.values()].sort((a, b) => a.token - b.token);
  // "The planned visit was called off" tells of the calling off.
  const calledOff = triggers.some(({ type }) => type === "cancellation");
  return calledOff ? triggers.filter(({ type }) => familyOf(type) !== "meeting") : triggers;
};

/**
 * Joins a clause that only sets the scene to the one it opens: "During his visit to Pyongyang on Sunday, Pompeo held talks with Kim"
 * tells of one event. Such a clause comes before the other, tells of the same kind of event, and names nobody.
 */
const joinFrames = (doc: Doc<Needs>, clauses: readonly Clause[], region: (token: number) => number): Clause[] => {
  const joined: Clause[] = [];
  const familiesIn = (clause: Clause): string =>
    triggersIn(doc, clause, region)
      .map(({ type }) => familyOf(type))
      .join();
  for (const clause of clauses) {
    const frame = joined.at(-1);
    const names =
      frame !== undefined &&
      doc.mentions.some(({ first, form, kind }) => within(frame, first) && form === "name" && kind === "person");
    const families = frame === undefined ? "" : familiesIn(frame);
    if (
      frame !== undefined &&
      joined.length === 1 &&
      doc.tokens.folded[clause.from - 1] !== "." &&
      !names &&
      families !== "" &&
      familiesIn(clause).split(",").includes(families)
    )
      joined[0] = { from: frame.from, to: clause.to };
    else joined.push(clause);
  }
  return joined;
};

/** For each token of `[from, to)` the quote whose content it is in, or -1: what is quoted has its own people and times. */
const regionsOf = (doc: Doc<Needs>, from: number, to: number): ((token: number) => number) => {
  const start = doc.tokens.starts[from] as number;
  const end = doc.tokens.ends[to - 1] as number;
  const inside = doc.quotes.flatMap(({ content }, i) =>
    content.end > start && content.start < end ? [{ content, i }] : [],
  );
  return (token) => {
    const at = doc.tokens.starts[token] as number;
    return inside.find(({ content }) => content.start <= at && at < content.end)?.i ?? -1;
  };
};

/** What PLOVER makes of a type's status: a meeting to come is AGREE, one called off REJECT (manual, section 3). */
const ploverOf = (trigger: Trigger, status: EventStatus): string | null =>
  trigger.plover === "CONSULT" && status === "planned"
    ? "AGREE"
    : trigger.plover === "CONSULT" && status === "cancelled"
      ? "REJECT"
      : trigger.plover;

/** What is wished for, not told: a speaker's own request, and what he sees coming without saying when or where. */
const isWish = (
  { type }: Trigger,
  { place, time, status }: Pick<EventMention, "place" | "time" | "status">,
  quote: Doc<Needs>["quotes"][number] | undefined,
): boolean =>
  quote?.kind === "direct" && (type === "request" || (status === "planned" && place === null && time === null));

/** Whether what was found makes an event. */
const isEnough = (
  doc: Doc<Needs>,
  { type, occasion }: Trigger,
  { participants, place, time, status }: Pick<EventMention, "participants" | "place" | "time" | "status">,
): boolean => {
  const set = place !== null || time !== null;
  if (occasion === "between-people")
    return participants.filter((index) => doc.mentions[index]?.kind === "person").length > 1;
  if (occasion === "at-large")
    return participants.length > 0 && (set || (participants.length > 1 && status === "happened"));
  if (needsTwo.has(type)) return participants.length > 0 && (time !== null || participants.length > 1);
  return participants.length > 0 || set;
};

const mentionsInSentence = (
  doc: Doc<Needs>,
  index: number,
  earlier: readonly EventMention[],
  language: Language,
): EventMention[] => {
  const sentence = doc.sentences[index] as Doc<Needs>["sentences"][number];
  const from = tokenAt(doc.tokens, sentence.start);
  const to = tokenAt(doc.tokens, sentence.end);
  if (from >= to) return [];
  const region = regionsOf(doc, from, to);
  const clauses = joinFrames(doc, cutClauses(doc.tokens, from, to, language), region);
  const triggers = clauses.map((clause) => triggersIn(doc, clause, region));
  const acts = clauses.map(
    (clause) =>
      doc.concepts.some((hit) => within(clause, hit.first) && concepts[hit.concept].group === "act") ||
      doc.mentions.some(
        ({ first, form, kind }) => within(clause, first) && form === "name" && kind !== "place" && kind !== "facility",
      ),
  );
  const tells = (clause: number, where: number): boolean =>
    (triggers[clause] ?? []).some(({ token }) => region(token) === where);
  const found: EventMention[] = [];
  for (const [i, clause] of clauses.entries()) {
    for (const trigger of triggers[i] as Trigger[]) {
      const scene: Scene = {
        doc,
        language,
        from,
        to,
        clause,
        region,
        trigger: trigger.token,
        idleClauses: clauses.filter((_, j) => j !== i && !tells(j, region(trigger.token))),
        busyClauses: clauses.filter((_, j) => j !== i && acts[j] === true),
        atLarge: trigger.occasion === "at-large",
        nominal: trigger.nominal,
      };
      let { participants, place, time } = findArguments(scene, trigger.type);
      const inferred: EventMention["inferred"][number][] = [];
      let inferredFrom: number | null = null;
      let status = statusOf(doc.tokens, trigger.token, clause, language);
      if (trigger.type === "cancellation") {
        if (isOpen(doc.tokens, trigger.token, clause, language)) continue;
        status = "cancelled";
        const object = [...earlier, ...found]
          .reverse()
          .find((event) => event.sentence >= index - OBJECT_REACH && familyOf(event.type) === "meeting");
        if (object !== undefined) {
          const added = object.participants.filter((mention) => !participants.includes(mention));
          if (added.length > 0) inferred.push("participants");
          if (object.sentence !== index) inferredFrom = object.sentence;
          participants = [...participants, ...added];
          if (time === null && object.time !== null) {
            time = object.time;
            inferred.push("time");
          }
        }
      }
      if (isWish(trigger, { place, time, status }, doc.quotes[region(trigger.token)])) continue;
      if (!isEnough(doc, trigger, { participants, place, time, status })) continue;
      found.push({
        start: sentence.start,
        end: sentence.end,
        trigger: trigger.span,
        concept: trigger.concept,
        type: trigger.type,
        plover: ploverOf(trigger, status),
        status,
        ordinal: ordinalOf(doc.tokens, trigger.token, clause, language),
        participants,
        place,
        time,
        sentence: index,
        inferred,
        inferredFrom: inferred.length > 0 ? inferredFrom : null,
      });
    }
  }
  return found;
};

/**
 * Who tells somebody something on a day or in a place has met or called them: "Ada told Bo on Monday that …". A spokesman who tells
 * reporters has not: both must be people who are named.
 */
const conversationsIn = (doc: Doc<Needs>, language: Language): EventMention[] =>
  doc.quotes.flatMap((quote): EventMention[] => {
    const { speaker, addressee, cue, within: inner } = quote;
    if (speaker === null || addressee === null || cue === null || inner !== null) return [];
    const [one, other] = [doc.mentions[speaker], doc.mentions[addressee]];
    if (one?.kind !== "person" || other?.kind !== "person" || one.referent === null || other.referent === null)
      return [];
    if (one.referent === other.referent) return [];
    const index = sentenceAt(doc.sentences, cue.start);
    const sentence = doc.sentences[index];
    if (sentence === undefined) return [];
    const [from, to] = [tokenAt(doc.tokens, sentence.start), tokenAt(doc.tokens, sentence.end)];
    const clause = { from, to };
    const token = tokenAt(doc.tokens, cue.start);
    const region = regionsOf(doc, from, to);
    const scene = {
      doc,
      language,
      from,
      to,
      clause,
      region,
      trigger: token,
      idleClauses: [],
      busyClauses: [],
      atLarge: true,
      nominal: false,
    };
    const { place, time } = findArguments(scene, "meeting");
    if (place === null && time === null) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        trigger: cue,
        concept: "talk",
        type: "meeting",
        plover: "CONSULT",
        status: "happened",
        ordinal: null,
        participants: [speaker, addressee],
        place,
        time,
        sentence: index,
        inferred: [],
        inferredFrom: null,
      },
    ];
  });

export const eventsStage: Stage<Needs, "events"> = {
  name: "events",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions", "quotes"],
  adds: "events",
  run: (doc, { language }) => {
    const found: EventMention[] = [];
    for (const index of doc.sentences.keys()) found.push(...mentionsInSentence(doc, index, found.slice(-8), language));
    // What a sentence tells outright goes before what it lets infer.
    const meetings = new Set(found.flatMap((event) => (familyOf(event.type) === "meeting" ? [event.sentence] : [])));
    const conversations = conversationsIn(doc, language).filter(({ sentence }) => !meetings.has(sentence));
    return { layer: [...found, ...conversations].sort((a, b) => a.start - b.start), notices: [] };
  },
};
