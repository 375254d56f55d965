/**
 * Which claims are commitments: undertakings, invitations, refusals with a condition, and what is told in plain future of a party. What
 * is told of nobody is the parties' where it is agreed. Wishes, predictions, threats and what is asked of others are none.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import { getLanguage } from "../../languages/index.ts";
import type { EntityId, Event, Genre, IsoPrefix, Passage, Span } from "../../model/index.ts";
import { passageOf } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { resolveTime } from "../../read/dates.ts";
import { inTokens } from "../../read/endings.ts";
import { type SentenceVector, vectoriseSpan } from "../../read/fingerprint.ts";
import { TokenKind, tokenAt } from "../../read/tokens.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { StoryEntities } from "../entities.ts";

export interface Candidate {
  readonly claim: ResolvedClaim;
  /** The words of what is promised, as sentences are compared by; null where they hold nothing to be compared by. */
  readonly words: SentenceVector | null;
  readonly lang: string;
  /** The report bears signs of a poor text. */
  readonly flawed: boolean;
  readonly headline: boolean;
  /** The words name who promises. */
  readonly named: boolean;
  readonly by: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly act: string;
  /** Concepts of what is promised, in the order of the text. */
  readonly content: readonly ConceptId[];
  /** Promised not to do it. */
  readonly negative: boolean;
  readonly condition: Passage | null;
  readonly deadline: IsoPrefix | null;
  /** The day of the occasion, else the day told. */
  readonly day: IsoPrefix | null;
}

/** Longest act, in code units. */
const LONGEST_ACT = 200;

const canPromise = (id: EntityId, entities: StoryEntities): boolean => {
  const kind = entities.byId.get(id)?.kind;
  return kind === "person" || kind === "organisation" || kind === "country";
};

/** Acts that leave open whether it comes to more than words. */
const isOpen = (act: ConceptId): boolean =>
  conceptOf(act).kin === "discuss" || conceptOf(act).says === true || act === "intend" || act === "prepare";

/** PLOVER types of acts against somebody: what is said to come of them is a threat, no promise. */
const against: ReadonlySet<string> = new Set([
  "THREATEN",
  "ASSAULT",
  "SANCTION",
  "COERCE",
  "MOBILIZE",
  "REJECT",
  "ACCUSE",
  "PROTEST",
]);

const isHostile = (act: ConceptId): boolean => against.has(conceptOf(act).plover ?? "") || act === "provoke";

/** Words beside which what is to come is hoped, asked, offered or refused. */
const isUncertain = (concept: ConceptId): boolean => {
  const { claim } = conceptOf(concept);
  return claim !== undefined && claim !== "undertaking" && concept !== "invite";
};

/** What is known of the report and the place that a claim is from. */
export interface Setting {
  readonly sides: Sides;
  /** The party that the report speaks for. */
  readonly speaksFor: EntityId | null;
  readonly genre: Genre | null;
  /** Those who take part in the occasion. */
  readonly parties: readonly EntityId[];
  /** The words before it, or its own sentence, tell of something agreed. */
  readonly agreed: boolean;
}

const official: ReadonlySet<Genre | null> = new Set(["official-readout", "joint-statement"]);

/** Concepts of what is promised that tell nothing by themselves. */
const isTelling = (concept: ConceptId): boolean => conceptOf(concept).group !== "role" && concept !== "state";

/** Words that what is promised holds at least where no concept tells it: promised in so many words or done by a known act, or an act unknown told in plain future. */
const LEAST_WORDS = { promised: 3, toCome: 5 };

/** Who undertakes what is told in the passive or without its subject: "a new meeting will be held". */
const silentParties = (
  { frame, voice }: ResolvedClaim,
  { genre, agreed, parties, sides }: Setting,
): readonly EntityId[] => {
  if (frame.silent === null || !frame.contentObjects.some(isTelling)) return [];
  if (agreed && frame.kind !== "undertaking") return parties;
  if (official.has(genre)) return parties;
  const ofParty = voice !== null && shareSide(sides, parties, [voice]);
  const told = frame.silent === "impersonal" || (frame.silent === "passive" && ofParty && frame.kind !== "undertaking");
  return told ? parties : [];
};

/** Whose word it is: a party to it says it of itself or of the other side; a report tells it in its own words. */
const isVouchedFor = (
  { voice, frame, actors }: ResolvedClaim,
  { sides, genre, parties, agreed, speaksFor }: Setting,
): boolean => {
  if (voice !== null) return shareSide(sides, actors, [voice]) || shareSide(sides, parties, [voice]);
  const own = speaksFor !== null && shareSide(sides, actors, [speaksFor]);
  if (actors.length > 0 && sidesOf(sides, actors).size < 2 && !own && !shareSide(sides, parties, actors)) return false;
  if (frame.quoted) return agreed || shareSide(sides, parties, actors);
  return genre !== "comment" || frame.together;
};

/**
 * What is told in plain future of a party: "the two leaders will meet again", "Japan will buy …". Denied, it is one only where it
 * is agreed ("they will not use force"), else a stand or a threat.
 */
const isNextStep = (claim: ResolvedClaim, by: readonly EntityId[], setting: Setting): boolean => {
  const { frame } = claim;
  if (frame.kind !== "assertion" || frame.modality !== "planned" || frame.content === null || by.length === 0)
    return false;
  if (frame.act !== null && isOpen(frame.act)) return false;
  if (frame.objects.some(isUncertain)) return false;
  const hostile = frame.act !== null ? isHostile(frame.act) : frame.contentObjects.some(isHostile);
  if (hostile !== frame.negated) return false;
  if (frame.negated && !setting.agreed && !official.has(setting.genre)) return false;
  return isVouchedFor(claim, setting);
};

/** "US security guarantees" say what is promised; "their promises" do not. */
const namesPromise = ({ act, contentObjects }: ResolvedClaim["frame"]): boolean =>
  contentObjects.some(isTelling) || (act !== null && conceptOf(act).group === "thing");

const tells = ({ frame }: ResolvedClaim, doc: ReadDoc): boolean => {
  if (frame.content === null) return false;
  if (frame.contentObjects.some(isTelling) || (frame.nominal && namesPromise(frame))) return true;
  const least = frame.kind === "assertion" && frame.act === null ? LEAST_WORDS.toCome : LEAST_WORDS.promised;
  const { tokens } = doc;
  let words = 0;
  for (
    let i = tokenAt(tokens, frame.content.start);
    i < tokens.count && (tokens.starts[i] as number) < frame.content.end;
    i++
  )
    if (tokens.kinds[i] !== TokenKind.mark) words++;
  return words >= inTokens(least, getLanguage(doc.language.code));
};

const isCommitment = (claim: ResolvedClaim, doc: ReadDoc, by: readonly EntityId[], setting: Setting): boolean => {
  const { frame } = claim;
  if (!tells(claim, doc)) return false;
  if (frame.kind === "undertaking") return !frame.negated && (!frame.nominal || namesPromise(frame));
  if (frame.kind === "offer") return frame.act === "invite" && !frame.negated && !frame.nominal;
  if (frame.kind === "refusal") return frame.condition !== null;
  return isNextStep(claim, by, setting);
};

/** The words of a span as one line, without marks at its edges. */
const plain = (doc: ReadDoc, span: Span): string => {
  const { tokens } = doc;
  let first = tokenAt(tokens, span.start);
  let last = tokenAt(tokens, span.end) - 1;
  while (first < last && tokens.kinds[first] === TokenKind.mark) first++;
  while (last > first && tokens.kinds[last] === TokenKind.mark) last--;
  const words = doc.report.text
    .slice(tokens.starts[first], tokens.ends[last])
    .replace(/["“”„«»]/g, "")
    .replace(/\s+/g, " ");
  if (words.length <= LONGEST_ACT) return words;
  const cut = words.slice(0, LONGEST_ACT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_ACT / 2))} …`;
};

/** The day by which; a month or day named without a year is the next one. */
const deadlineOf = (doc: ReadDoc, claim: ResolvedClaim, anchor: IsoPrefix | null): IsoPrefix | null => {
  const { deadline } = claim.frame;
  const time = deadline === null ? undefined : doc.dates[deadline];
  const range = time?.range ?? (time && anchor !== null ? resolveTime(time.meaning, anchor) : null);
  const day = range?.end.slice(0, 10) ?? null;
  if (day === null || time === undefined || claim.day === null || day >= claim.day) return day;
  if (/\d{4}/.test(doc.report.text.slice(time.start, time.end))) return null;
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
};

/** @param anchor The day the report speaks from. */
export const findCandidate = (
  doc: ReadDoc,
  claim: ResolvedClaim,
  event: Event | undefined,
  anchor: IsoPrefix | null,
  entities: StoryEntities,
  setting: Setting,
): Candidate | null => {
  const { frame, voice } = claim;
  const { sides } = setting;
  if (doc.sentences[frame.sentence]?.role !== "body" && frame.voice !== null) return null;
  const own = claim.actors.filter((id) => canPromise(id, entities));
  const by =
    own.length > 0
      ? own
      : frame.kind === "refusal" && voice !== null && canPromise(voice, entities)
        ? [voice]
        : claim.actors.length === 0
          ? silentParties(claim, setting)
          : [];
  if (by.length === 0 || !isCommitment(claim, doc, by, setting)) return null;
  const mine = sidesOf(sides, by);
  const others = claim.recipients.filter(
    (id) => canPromise(id, entities) && !by.includes(id) && !(sides.get(id) ?? []).some((side) => mine.has(side)),
  );
  const content = [
    ...(frame.act === null || isPromising(frame.act) ? [] : [frame.act]),
    ...(frame.contentObjects.length > 0 ? frame.contentObjects : frame.objects),
  ].filter((concept) => conceptOf(concept).group !== "role");
  // An invitation accepted is told by the invitation.
  if (frame.act === "accept" && content.every((concept) => concept === "invite" || concept === "accept")) return null;
  return {
    claim,
    words: vectoriseSpan(doc, frame.content ?? frame),
    lang: doc.language.code,
    flawed: doc.signals.length > 0,
    headline: doc.sentences[frame.sentence]?.role === "headline",
    named: own.length > 0,
    by: [...new Set(by)],
    to: by.length === 1 ? others.slice(0, 2) : [],
    act: plain(doc, frame.content ?? frame),
    content,
    negative: frame.contentNegated || (frame.kind === "assertion" && frame.negated),
    condition: frame.condition && passageOf(doc.report, frame.condition),
    deadline: deadlineOf(doc, claim, anchor),
    day: (claim.occasionTold ? event?.time?.start.slice(0, 10) : null) ?? claim.day,
  };
};

/** Acts that only say that something is promised; of a guarantee or an invitation the act is what is promised. */
const isPromising = (act: ConceptId): boolean =>
  act === "promise" || act === "agree" || act === "accept" || act === "sign";
