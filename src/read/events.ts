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
import { type Clause, cutClauses, joinAsides, within } from "./events/clauses.ts";
import { type Standing, standingOf } from "./events/standing.ts";
import { isOpen, ordinalOf, statusOf } from "./events/status.ts";
import { sentenceAt } from "./sentences.ts";
import { firstFrom } from "./spans.ts";
import { tokenAt } from "./tokens.ts";

export interface EventMention extends Span {
  /** The word that tells it. */
  readonly trigger: Span;
  readonly concept: ConceptId;
  readonly type: EventType;
  readonly plover: string | null;
  readonly status: EventStatus;
  /** What was called off, where it is a meeting, visit or call: "visit". */
  readonly calledOff?: ConceptId;
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

/** What one clause tells once, and one event is: "held talks during the visit" is one mention, "opened fire and killed two" is another. */
export const familyOf = ({ type, concept }: { readonly type: EventType; readonly concept: ConceptId }): string => {
  if (type === "visit") return "meeting";
  if (type !== "other" && type !== "sanction") return type;
  const { plover, kin }: Concept = concepts[concept];
  return plover === "ASSAULT" ? "assault" : concept === "impose" ? "sanction" : (kin ?? concept);
};

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
  const behind = firstFrom(doc.mentions, hit.start + 1);
  // Mentions overlap only where a place or country stands in a longer name, so the last few that begin before are enough.
  return doc.mentions
    .slice(Math.max(0, behind - 5), behind)
    .some((mention) => mention.form === "name" && contains(mention, hit));
};

const isMeeting = (trigger: { readonly type: EventType; readonly concept: ConceptId }): boolean =>
  familyOf(trigger) === "meeting";

/** The meeting, visit or call that a clause names first. */
const meetingIn = (doc: Doc<Needs>, clause: Clause): ConceptId | undefined =>
  doc.concepts.find((hit) => {
    const { event }: Concept = concepts[hit.concept];
    return within(clause, hit.first) && (event === "meeting" || event === "visit" || event === "call");
  })?.concept;

/**
 * True where the clause names what an act must be done to, to be an event: a ship leaves, sanctions are lifted. A phrase of two words
 * names it itself: "recalled its ambassador".
 */
const hasObject = (
  doc: Doc<Needs>,
  { of }: Concept,
  hit: { readonly first: number; readonly last: number },
  clause: Clause,
): boolean =>
  of === undefined ||
  hit.last > hit.first ||
  doc.concepts.some((other) => within(clause, other.first) && of.includes(other.concept)) ||
  (of.includes("agreement") && doc.mentions.some(({ first, kind }) => within(clause, first) && kind === "document"));

/** The trigger words of a clause, one a family: an act before a thing, a meeting before a visit. */
const triggersIn = (doc: Doc<Needs>, clause: Clause, region: (token: number) => number): Trigger[] => {
  const found = new Map<string, Trigger & { readonly rank: number }>();
  for (const hit of doc.concepts) {
    if (!within(clause, hit.first) || isInName(doc, hit)) continue;
    const concept: Concept = concepts[hit.concept];
    if (concept.event === undefined || concept.occasion === "claim" || !hasObject(doc, concept, hit, clause)) continue;
    const rank = (concept.group === "act" ? 0 : 2) + (concept.event === "visit" ? 1 : 0);
    const key = `${familyOf({ type: concept.event, concept: hit.concept })} ${region(hit.first)}`;
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
  // "In a tweet" is where something was said.
  const isChannel = ({ concept, nominal }: Trigger): boolean => nominal && concept === "post";
  // "Parliament voted to approve the talks" tells of the vote, "launched an attack" of the attack.
  const acts = triggers.some(({ type, nominal }) => !nominal && type === "other");
  const attacks = triggers.some((trigger) => familyOf(trigger) === "assault");
  return triggers.filter(
    (trigger) =>
      !isChannel(trigger) &&
      !(calledOff && isMeeting(trigger)) &&
      !(acts && trigger.occasion === "at-large") &&
      !(attacks && trigger.concept === "launch"),
  );
};

/**
 * Joins a clause that only sets the scene to the one it opens: "During his visit to Pyongyang on Sunday, Pompeo held talks with Kim"
 * tells of one event. Such a clause comes before the other, tells of the same kind of event, and names nobody.
 */
const joinFrames = (doc: Doc<Needs>, clauses: readonly Clause[], region: (token: number) => number): Clause[] => {
  const joined: Clause[] = [];
  const familiesIn = (clause: Clause): string =>
    triggersIn(doc, clause, region)
      .map((trigger) => familyOf(trigger))
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
export const ploverOf = (plover: string | null, status: EventStatus): string | null =>
  plover === "CONSULT" && status === "planned"
    ? "AGREE"
    : plover === "CONSULT" && status === "cancelled"
      ? "REJECT"
      : plover;

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
  { type, concept, occasion }: Trigger,
  { participants, place, time, status }: Pick<EventMention, "participants" | "place" | "time" | "status">,
): boolean => {
  const set = place !== null || time !== null;
  if (occasion === "between-people")
    return participants.filter((index) => doc.mentions[index]?.kind === "person").length > 1;
  if (occasion === "at-large")
    return participants.length > 0 && (set || (participants.length > 1 && status === "happened"));
  if (familyOf({ type, concept }) === "assault")
    return set && (participants.length > 0 || (time !== null && place !== null));
  if (occasion === "dated") return time !== null && (participants.length > 0 || place !== null);
  if (concepts[concept].group === "act" && (concepts[concept] as Concept).of !== undefined) return true;
  if (needsTwo.has(type)) return participants.length > 0 && (time !== null || participants.length > 1);
  return participants.length > 0 || set;
};

/** First of some things, in the order of the text, that begins at or after a token. */
const fromToken = (things: readonly { readonly first: number }[], token: number): number => {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as { readonly first: number }).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mentionsInSentence = (
  whole: Doc<Needs>,
  index: number,
  earlier: readonly EventMention[],
  language: Language,
): EventMention[] => {
  const sentence = whole.sentences[index] as Doc<Needs>["sentences"][number];
  const from = tokenAt(whole.tokens, sentence.start);
  const to = tokenAt(whole.tokens, sentence.end);
  if (from >= to) return [];
  // What a sentence says is looked for in it, not in the whole text.
  const hits = whole.concepts.slice(fromToken(whole.concepts, from), fromToken(whole.concepts, to));
  if (hits.length === 0) return [];
  const doc: Doc<Needs> = { ...whole, concepts: hits };
  const region = regionsOf(doc, from, to);
  const mentions = doc.mentions.slice(fromToken(doc.mentions, from), fromToken(doc.mentions, to));
  const isNamed = (token: number): boolean =>
    mentions.some(({ first, last, form }) => form === "name" && first <= token && token <= last);
  const clauses = joinFrames(doc, joinAsides(doc.tokens, cutClauses(doc.tokens, from, to, language), isNamed), region);
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
  const isCalledOff = (where: number): boolean =>
    triggers.some((of) => of.some(({ type, token }) => type === "cancellation" && region(token) === where));
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
        concept: trigger.concept,
        atLarge: trigger.occasion === "at-large",
        nominal: trigger.nominal,
      };
      let { participants, place, time } = findArguments(scene, trigger.type);
      const inferred: EventMention["inferred"][number][] = [];
      let inferredFrom: number | null = null;
      let calledOff: ConceptId | undefined;
      let status = statusOf(doc.tokens, trigger.token, clause, language);
      const standing: Standing = standingOf(doc, language, clauses, i, trigger.token, region);
      const set = status === "planned";
      const together = isMeeting(trigger) || trigger.type === "agreement";
      if (standing === "denied" || (standing === "refused" && together)) status = "denied";
      if (standing === "planned" && status === "happened") status = "planned";
      // "Who will meet Ada on Friday, Bo's first visit to Oslo": the noun is of the same plan.
      if (
        trigger.nominal &&
        status === "happened" &&
        found.some((event) => event.status === "planned" && familyOf(event) === familyOf(trigger))
      )
        status = "planned";
      if (standing === "refused" && !together) continue;
      if (standing === "unreal") {
        if (!isMeeting(trigger) || trigger.nominal || trigger.occasion === "at-large") continue;
        if (status === "happened") status = "planned";
      }
      if (trigger.type === "cancellation") {
        if (isOpen(doc.tokens, trigger.token, clause, language)) continue;
        status = "cancelled";
        // "He called off the trip planned for Monday": the trip is told here; where only its calling off is, it was told before.
        calledOff = meetingIn(doc, clause);
        const ownObject = set && time !== null && participants.length > 0 && calledOff !== undefined;
        const object = ownObject
          ? undefined
          : [...earlier, ...found]
              .reverse()
              .find((event) => event.sentence >= index - OBJECT_REACH && isMeeting(event));
        calledOff ??= object?.concept;
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
      // "The trip planned for Monday he called off": the trip is the object of the next clause.
      if (isMeeting(trigger) && trigger.nominal && participants.length === 0 && isCalledOff(region(trigger.token)))
        continue;
      // "Opened fire, killing two" tells of one attack.
      if (
        familyOf(trigger) === "assault" &&
        found.some(
          (event) =>
            familyOf(event) === "assault" && region(tokenAt(doc.tokens, event.trigger.start)) === region(trigger.token),
        )
      )
        continue;
      if (isWish(trigger, { place, time, status }, doc.quotes[region(trigger.token)])) continue;
      if (!isEnough(doc, trigger, { participants, place, time, status })) continue;
      found.push({
        start: sentence.start,
        end: sentence.end,
        trigger: trigger.span,
        concept: trigger.concept,
        type: trigger.type,
        plover: ploverOf(trigger.plover, status),
        status,
        ...(calledOff === undefined ? {} : { calledOff }),
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
    if (one?.kind !== "person" || other?.kind !== "person" || one.form === "pronoun" || other.form === "pronoun")
      return [];
    if (one.referent === null || other.referent === null) return [];
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
      concept: "talk" as const,
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
  version: 2,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions", "quotes"],
  adds: "events",
  run: (doc, { language }) => {
    const found: EventMention[] = [];
    for (const index of doc.sentences.keys()) found.push(...mentionsInSentence(doc, index, found.slice(-8), language));
    // What a sentence tells outright goes before what it lets infer.
    const meetings = new Set(found.flatMap((event) => (isMeeting(event) ? [event.sentence] : [])));
    const conversations = conversationsIn(doc, language).filter(({ sentence }) => !meetings.has(sentence));
    return { layer: [...found, ...conversations].sort((a, b) => a.start - b.start), notices: [] };
  },
};
