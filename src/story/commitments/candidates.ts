/**
 * Which claims are commitments: undertakings, invitations, refusals with a condition, and what a voice says that it or its own side
 * will do. Wishes, predictions and what is asked of others are not.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { EntityId, Event, IsoPrefix, Passage, Span } from "../../model/index.ts";
import { passageOf } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { resolveTime } from "../../read/dates.ts";
import { TokenKind, tokenAt } from "../../read/tokens.ts";
import { type Member, memberOf } from "../accounts/likeness.ts";
import { type Sides, shareSide, sidesOf } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { StoryEntities } from "../entities.ts";

export interface Candidate {
  readonly claim: ResolvedClaim;
  /** What it is compared by with the tellings of other reports. */
  readonly member: Member;
  readonly lang: string;
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
  conceptOf(act).kin === "discuss" ||
  conceptOf(act).says === true ||
  act === "ready" ||
  act === "intend" ||
  act === "prepare";

/** What a voice says of itself or its own side, in the future: "Moon said that he would …". */
const isOwnFuture = ({ frame, voice, actors }: ResolvedClaim, sides: Sides): boolean =>
  frame.kind === "assertion" &&
  frame.modality === "planned" &&
  !frame.negated &&
  frame.act !== null &&
  !isOpen(frame.act) &&
  voice !== null &&
  actors.length > 0 &&
  actors.every((actor) => shareSide(sides, [actor], [voice]));

/**
 * What a report tells in its own words that the parties will do: several sides together ("the two leaders will meet again"), or
 * the side that the report speaks for. Of one side alone a newspaper tells a plan.
 */
const isNextStep = ({ frame, voice, actors }: ResolvedClaim, sides: Sides, speaksFor: EntityId | null): boolean => {
  if (frame.kind !== "assertion" || frame.modality !== "planned" || frame.quoted || voice !== null) return false;
  if (frame.act === null || isOpen(frame.act) || actors.length === 0 || frame.content === null) return false;
  const tells = frame.contentObjects.length > 0 || conceptOf(frame.act).kin === "meet";
  const own = speaksFor !== null && actors.every((actor) => shareSide(sides, [actor], [speaksFor]));
  return tells && (own || sidesOf(sides, actors).size > 1);
};

const isCommitment = (claim: ResolvedClaim, sides: Sides, speaksFor: EntityId | null): boolean => {
  const { frame } = claim;
  const tells =
    frame.content !== null && (frame.contentObjects.length > 0 || frame.nominal || frame.kind === "refusal");
  if (frame.kind === "undertaking") return !frame.negated && tells;
  if (frame.kind === "offer") return frame.act === "invite" && !frame.negated && !frame.nominal && tells;
  if (frame.kind === "refusal") return frame.condition !== null && tells;
  return isOwnFuture(claim, sides) || isNextStep(claim, sides, speaksFor);
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

/**
 * @param anchor The day the report speaks from.
 * @param speaksFor The party that the report speaks for.
 */
export const findCandidate = (
  doc: ReadDoc,
  claim: ResolvedClaim,
  event: Event | undefined,
  anchor: IsoPrefix | null,
  entities: StoryEntities,
  sides: Sides,
  speaksFor: EntityId | null,
): Candidate | null => {
  const { frame, voice } = claim;
  if (doc.sentences[frame.sentence]?.role !== "body" && frame.voice !== null) return null;
  if (!isCommitment(claim, sides, speaksFor)) return null;
  const own = claim.actors.filter((id) => canPromise(id, entities));
  const by =
    own.length > 0 ? own : frame.kind === "refusal" && voice !== null && canPromise(voice, entities) ? [voice] : [];
  if (by.length === 0) return null;
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
    member: memberOf(claim, doc),
    lang: doc.language.code,
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
