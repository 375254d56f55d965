/**
 * Who does an act and to whom: the name nearest before the act that no preposition takes away (the one with a subject's ending,
 * where the language has such), with the names joined to it. In the passive the doer follows.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import { endsWith, inTokens } from "../endings.ts";
import type { Mention } from "../mentions.ts";
import { tokenAt } from "../tokens.ts";
import { cueBefore, cuesIn, hasCue, isInDate, isPossessive, type Placed, type Scene, wordAt } from "./scene.ts";
import { CARRY_REACH, type Segment } from "./segments.ts";
import type { Act } from "./to-come.ts";

/** Who acts. `together`: the parties of the event, not named here. */
export interface Actors {
  readonly actors: readonly number[];
  readonly together: boolean;
  /** They are called sides, countries or delegations, not leaders. */
  readonly states: boolean;
}

export const nobody: Actors = { actors: [], together: false, states: false };

const kindsThatAct: ReadonlySet<Mention["kind"]> = new Set(["person", "organisation", "country", "agency", "outlet"]);

/** True where a mention can do something. */
export const canAct = (mention: Mention): boolean =>
  mention.metonym ||
  kindsThatAct.has(mention.kind) ||
  (mention.kind === null && mention.form !== "name" && mention.referent !== null);

/** Words of titles and bodies between a name and what follows it: "the US side", "Kim's government". */
const isPartOfName = (scene: Scene, token: number): boolean =>
  scene.hits.some((hit) => {
    if (hit.first > token || hit.last < token) return false;
    const { group, party } = conceptOf(hit.concept);
    return group === "role" || party === true;
  });

const isMark = (scene: Scene, token: number): boolean => scene.doc.tokens.kinds[token] === 3;

/** First token of a mention with the role before it. */
const startOf = (scene: Scene, { item }: Placed<Mention>): number =>
  item.role !== null && item.role.start < item.start ? tokenAt(scene.doc.tokens, item.role.start) : item.first;

/** How far a title may reach after a name before its subject's ending: "트럼프 미국 대통령은". */
const TITLE_REACH = 3;

const isListMark = (scene: Scene, token: number): boolean => {
  const mark = wordAt(scene, token);
  return mark !== "" && mark === scene.language.events.listMark;
};

const hasSubjectEnding = (scene: Scene, mention: Placed<Mention>, next: number): boolean => {
  const { subjectEndings } = scene.language.frames;
  const until = Math.min(mention.item.last + 1 + inTokens(TITLE_REACH, scene.language), next);
  for (let i = mention.item.last; i < until; i++) {
    if (i > mention.item.last && isMark(scene, i)) return false;
    if (endsWith(wordAt(scene, i), subjectEndings)) return true;
  }
  return false;
};

/** True where a name only says which: "US sanctions", "the Oslo-Bern talks". */
export const isModifier = (scene: Scene, { item }: Placed<Mention>): boolean => {
  const next = item.last + 1;
  if (isMark(scene, next) && /^[-‐‑–]$/.test(wordAt(scene, next))) return true;
  if (endsWith(wordAt(scene, next), scene.language.frames.objectEndings ?? [])) return false;
  return scene.hits.some(
    (hit) => hit.first === next && (hit.noun || conceptOf(hit.concept).group === "thing") && !isPartOfName(scene, next),
  );
};

/** True where a name may be the subject of what follows it. */
const isEligible = (scene: Scene, mention: Placed<Mention>, next: number, head: Act): boolean => {
  // "Oslo promised": a city that stands right before what only people do
  const city = mention.item.kind === "place" && head.first - mention.item.last <= inTokens(CARRY_REACH, scene.language);
  if (!canAct(mention.item) && !city) return false;
  if (scene.language.frames.subjectEndings.length > 0) return hasSubjectEnding(scene, mention, next);
  if (cueBefore(scene, "oblique", startOf(scene, mention), 1) || isModifier(scene, mention)) return false;
  const { clauseSubjectEndings = [], obliqueEndings = [] } = scene.language.frames;
  const inClause = head.concept === null && endsWith(wordAt(scene, mention.item.last), clauseSubjectEndings);
  if (!inClause && endsWith(wordAt(scene, mention.item.last), obliqueEndings)) return false;
  return !isPossessive(scene, mention.item.last + 1) || isPartOfName(scene, mention.item.last + 2);
};

const isHeadline = ({ doc, sentence }: Scene): boolean => doc.sentences[sentence]?.role === "headline";

/** The names joined to `mention` from the left: "Ada, Bo and" of "Ada, Bo and Cy". */
const joinedBefore = (scene: Scene, mentions: readonly Placed<Mention>[], at: number): Placed<Mention>[] => {
  const { andEndings } = scene.language.frames;
  const group = [mentions[at] as Placed<Mention>];
  for (let i = at - 1; i >= 0; i--) {
    const mention = mentions[i] as Placed<Mention>;
    const next = startOf(scene, group[0] as Placed<Mention>);
    const between = next - mention.item.last - 1;
    const joined =
      between <= inTokens(TITLE_REACH, scene.language) &&
      ((between === 0 && !scene.language.spaced) ||
        isListMark(scene, mention.item.last + 1) ||
        hasCue(scene, "and", mention.item.last + 1, next) ||
        (wordAt(scene, mention.item.last + 1) === "," && (group.length > 1 || isHeadline(scene))) ||
        endsWith(wordAt(scene, next - 1), andEndings));
    if (!joined || !canAct(mention.item)) break;
    group.unshift(mention);
  }
  return group;
};

const bodies: ReadonlySet<ConceptId> = new Set(["side", "state", "government", "delegation"]);

const togetherBy = (scene: Scene, { first, last }: { readonly first: number; readonly last: number }): Actors => ({
  actors: [],
  together: true,
  states:
    scene.hits.some((hit) => bodies.has(hit.concept) && hit.first <= last && hit.last >= first) &&
    !scene.hits.some((hit) => conceptOf(hit.concept).group === "role" && hit.first <= last && hit.last >= first),
});

/** How near behind its verb a subject stands. */
const SUBJECT_REACH = 3;

/** The subject behind its verb, with the names joined to it: "وقعت أوكرانيا وبولندا". */
const findActorsAfter = (
  scene: Scene,
  segment: Segment,
  head: Act,
  inside: readonly Placed<Mention>[],
): Actors | null => {
  const joining = scene.language.frames.subjectAfter;
  if (joining === undefined) return null;
  const behind = inside.filter(({ item }) => item.first > head.first);
  const [subject] = behind;
  const parties = cuesIn(scene, "parties", head.last + 1, Math.min(segment.to, head.last + SUBJECT_REACH))[0];
  const start = subject === undefined ? Number.POSITIVE_INFINITY : startOf(scene, subject);
  if (parties !== undefined && parties.first < start) return togetherBy(scene, parties);
  if (subject === undefined || start - head.last > SUBJECT_REACH || !canAct(subject.item)) return null;
  if (cueBefore(scene, "oblique", start, 1)) return null;
  const doers = [subject.index];
  for (const [i, mention] of behind.slice(1).entries()) {
    const first = startOf(scene, mention);
    const before = behind[i] as Placed<Mention>;
    if (first !== before.item.last + 1 || !wordAt(scene, first).startsWith(joining) || !canAct(mention.item)) break;
    doers.push(mention.index);
  }
  return { actors: doers, together: false, states: false };
};

/** How far behind the word that puts it in the future a passive is told. */
const PASSIVE_REACH = 3;

/** Whether an act to come is done to its subject: "will be held", "será realizado". */
const isPassiveToCome = (scene: Scene, { first, last }: Act): boolean => {
  const { passiveEndings } = scene.language.frames;
  const cue = scene.cues.find(({ value, first: at }) => value === "passive" && at >= first && at <= last + 1);
  if (cue === undefined || passiveEndings.length === 0) return false;
  for (let i = cue.last + 1; i <= cue.last + PASSIVE_REACH && i < scene.to; i++)
    if (endsWith(wordAt(scene, i), passiveEndings)) return true;
  return false;
};

/** Whether the act is done to its subject: "was signed". */
export const isPassive = (scene: Scene, head: Act, auxiliary: number): boolean => {
  const { passiveEndings } = scene.language.frames;
  if (head.concept === null) return isPassiveToCome(scene, head);
  const parted = auxiliary >= 0 && hasCue(scene, "passive", auxiliary, head.first);
  return (
    (parted || cueBefore(scene, "passive", head.first, 1)) &&
    (passiveEndings.length === 0 || endsWith(wordAt(scene, head.first), passiveEndings))
  );
};

/** Who does the main act of a segment; what is found nowhere in it comes from `before`. */
export const findActors = (scene: Scene, segment: Segment, head: Act, before: Actors): Actors => {
  const inside = scene.mentions.filter(({ item }) => item.first >= segment.from && item.last < segment.to);
  const auxiliary = auxiliaryOf(scene, segment, head);
  if (isPassive(scene, head, auxiliary)) {
    const agent = cuesIn(scene, "passiveAgent", auxiliary < 0 ? head.last : auxiliary, segment.to)[0];
    const first = agent === undefined ? -1 : inside.findIndex(({ item }) => item.first > agent.last && canAct(item));
    if (first < 0) return nobody;
    const doers: number[] = [];
    for (let i = first; i < inside.length; i++) {
      const mention = inside[i] as Placed<Mention>;
      const last = inside[i - 1];
      if (
        i > first &&
        last !== undefined &&
        startOf(scene, mention) - last.item.last > inTokens(TITLE_REACH, scene.language)
      )
        break;
      if (canAct(mention.item)) doers.push(mention.index);
    }
    return { actors: doers, together: false, states: false };
  }
  const verb = auxiliary < 0 ? head.first : auxiliary;
  const ahead = inside.filter(({ item }) => item.last < verb);
  const parties = cuesIn(scene, "parties", segment.from, head.first).at(-1);
  for (let i = ahead.length - 1; i >= 0; i--) {
    const mention = ahead[i] as Placed<Mention>;
    if (parties !== undefined && parties.last >= mention.item.first) break;
    const next = ahead[i + 1] === undefined ? head.first : startOf(scene, ahead[i + 1] as Placed<Mention>);
    if (!isEligible(scene, mention, next, head)) continue;
    // "Ada, chair of the party, agreed": a role that nobody is known to hold stands beside the name
    if (mention.item.referent === null && i > 0 && ahead.slice(0, i).some(({ item }) => item.form === "name")) continue;
    return { actors: joinedBefore(scene, ahead, i).map(({ index }) => index), together: false, states: false };
  }
  if (parties !== undefined) return togetherBy(scene, parties);
  const inverted = subjectBehind(scene, segment, inside, verb);
  if (inverted !== null) return { actors: [inverted.index], together: false, states: false };
  const after = findActorsAfter(scene, segment, head, inside);
  if (after !== null) return after;
  const impersonal = !head.noun && endsWith(wordAt(scene, head.first), scene.language.frames.impersonalEndings ?? []);
  return impersonal || hasOwnSubject(scene, segment, head) ? nobody : before;
};

/** The finite verb that an act at the end of its clause belongs to, where the language parts the two so; else -1. */
export const auxiliaryOf = (scene: Scene, segment: Segment, head: Act): number =>
  cuesIn(scene, "auxiliary", segment.from, head.first)[0]?.first ?? -1;

/** The subject right behind a verb that stands second, where an adverbial opens the clause: "Am Montag besuchte Bern Oslo". */
const subjectBehind = (
  scene: Scene,
  segment: Segment,
  inside: readonly Placed<Mention>[],
  verb: number,
): Placed<Mention> | null => {
  if (!scene.language.quotes.verbSecond) return null;
  const opens = scene.cues.some((cue) => cue.value === "oblique" && cue.first === segment.from);
  if (!opens && !isInDate(scene, segment.from)) return null;
  const first = inside.find(({ item }) => item.first > verb && canAct(item));
  if (first === undefined || startOf(scene, first) - verb > TITLE_REACH) return null;
  if (cueBefore(scene, "oblique", startOf(scene, first), 1)) return null;
  return first;
};

/** True where there is room for a subject before the act, though none that is known: "the talks collapsed". */
export const hasOwnSubject = (scene: Scene, segment: Segment, head: Act): boolean => {
  const { dropsSubject, subjectEndings, verbFinal } = scene.language.frames;
  // Where the verb stands last, its objects stand before it; a clause that goes on is its subject's.
  if (verbFinal && subjectEndings.length === 0 && segment.from > scene.from) return false;
  let words = 0;
  for (let i = segment.from; i < head.first; i++) {
    if (isMark(scene, i) || scene.cues.some((cue) => cue.value === "and" && cue.first <= i && i <= cue.last)) continue;
    if (subjectEndings.length > 0 && endsWith(wordAt(scene, i), subjectEndings)) return true;
    words++;
  }
  if (subjectEndings.length > 0) return false;
  return words > inTokens(dropsSubject ? 2 * CARRY_REACH : CARRY_REACH, scene.language);
};

/** How near after the act a name is the one it is done to without a word that says so. */
const RECIPIENT_REACH = 3;

const isAddressed = (scene: Scene, mention: Placed<Mention>, head: Act): boolean => {
  const first = startOf(scene, mention);
  if (scene.language.frames.verbFinal) return mention.item.form !== "pronoun";
  return (
    (first > head.first && first - head.last <= inTokens(RECIPIENT_REACH, scene.language)) ||
    cueBefore(scene, "recipientBefore", first, 1)
  );
};

/** Names after the act (beside it, where the verb stands last) that can be those it is done to. */
export const findRecipients = (scene: Scene, segment: Segment, head: Act, actors: readonly number[]): number[] => {
  const from = scene.language.frames.verbFinal ? segment.from : head.first;
  return scene.mentions
    .filter(
      (mention) =>
        mention.item.first >= from &&
        mention.item.last < segment.to &&
        canAct(mention.item) &&
        isAddressed(scene, mention, head) &&
        !actors.includes(mention.index) &&
        !isModifier(scene, mention) &&
        !isPossessive(scene, mention.item.last + 1),
    )
    .map(({ index }) => index)
    .slice(0, 3);
};
