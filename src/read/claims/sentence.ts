/** The frames of one sentence: one for each segment with an act or a judgement, one for each noun that is a claim by itself. */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { ClaimKind, Modality, Span } from "../../model/index.ts";
import type { ClaimFrame, ContentPart } from "../claims.ts";
import type { ConceptHit } from "../concepts.ts";
import { endsWith } from "../endings.ts";
import { isInnerHyphen } from "../matcher.ts";
import { TokenKind, tokenAt } from "../tokens.ts";
import {
  type Actors,
  auxiliaryOf,
  canAct,
  findActors,
  findRecipients,
  hasOwnSubject,
  isPassive,
  nobody,
} from "./actors.ts";
import {
  countsIn,
  deadlineOf,
  degreeOf,
  isFutureForm,
  isNegated,
  modalityOf,
  negatesAfter,
  numbersIn,
  polarityOf,
} from "./qualifiers.ts";
import { cueBefore, cuesIn, hasCue, isContentOf, isInDate, isPossessive, isVerb, type Scene, wordAt } from "./scene.ts";
import { cutSegments, isDependent, type Segment } from "./segments.ts";
import { type Act, isMarkBetween, isToCome } from "./to-come.ts";

/** Acts whose object is what is promised, said in the words after them; of the others the act itself is promised. */
const governs: ReadonlySet<ConceptId> = new Set([
  "promise",
  "agree",
  "ready",
  "intend",
  "offer",
  "suggest",
  "request",
  "demand",
  "call-for",
  "seek",
  "refuse",
]);

const isGoverning = ({ concept }: Act): boolean => concept !== null && governs.has(concept);
const claimOf = ({ concept }: Act): ClaimKind | undefined => (concept === null ? undefined : conceptOf(concept).claim);
const saysOf = ({ concept }: Act): boolean => concept !== null && conceptOf(concept).says === true;

/** Longest condition shown, in code units. */
const LONGEST_CONDITION = 300;

/** Tokens `[from, to)` without the marks and joining words at their edges; null where nothing is left. */
const trim = (scene: Scene, from: number, to: number): { from: number; to: number } | null => {
  const isLoose = (token: number): boolean =>
    scene.doc.tokens.kinds[token] === TokenKind.mark ||
    scene.cues.some(
      ({ value, first, last }) =>
        (value === "and" || value === "opinion") && first <= token && token <= last && last < to - 1,
    );
  let [start, end] = [from, to];
  while (start < end && isLoose(start)) start++;
  const dangles = (token: number): boolean =>
    scene.doc.tokens.kinds[token] === TokenKind.mark ||
    scene.cues.some(
      (cue) =>
        cue.first === token &&
        (cue.last >= to || ((cue.value === "oblique" || cue.value === "and") && cue.last === token)),
    );
  while (end > start && dangles(end - 1)) end--;
  return start < end ? { from: start, to: end } : null;
};

const spanOf = ({ doc }: Scene, range: { from: number; to: number } | null): Span | null =>
  range && { start: doc.tokens.starts[range.from] as number, end: doc.tokens.ends[range.to - 1] as number };

/** The quote whose words the act is part of, the innermost that names its speaker before others. */
const voiceAt = (scene: Scene, token: number): { voice: number | null; quoted: boolean } => {
  const at = scene.doc.tokens.starts[token] as number;
  const around = scene.quotes
    .filter(({ item }) => item.content.start <= at && at < item.content.end && !isContentOf(scene, item))
    .sort((a, b) => a.item.content.end - a.item.content.start - (b.item.content.end - b.item.content.start));
  const known = around.find(({ item }) => item.speaker !== null);
  return { voice: known?.item.speaker ?? null, quoted: around.length > 0 };
};

/** True where a paper that binds is named before the act: "under the joint statement". */
const isBound = (scene: Scene, head: Act): boolean =>
  cuesIn(scene, "under", scene.from, head.first).some((cue) =>
    scene.hits.some(
      (hit) => hit.first > cue.last && hit.first - cue.last <= 4 && conceptOf(hit.concept).kin === "paper",
    ),
  );

/** Where the purpose of a paper begins that is signed in this segment: "signed an agreement to …"; null where none is told. */
const purposeOf = (scene: Scene, segment: Segment, head: Act): number | null => {
  if (head.concept !== "sign") return null;
  for (const paper of scene.hits) {
    if (paper.first < head.last || paper.first >= segment.to || conceptOf(paper.concept).kin !== "paper") continue;
    const cue = cuesIn(scene, "purpose", paper.last + 1, segment.to)[0];
    if (cue === undefined || cue.first - paper.last > 2) continue;
    const tells = (hit: ConceptHit): boolean =>
      hit.first > cue.last && hit.first < segment.to && conceptOf(hit.concept).group === "act";
    return scene.hits.some(tells) ? cue.last + 1 : null;
  }
  return null;
};

/** "Agreed that it was late" is an opinion, "agreed that they would meet" a promise. */
const isOpinion = (scene: Scene, segment: Segment, head: Act): boolean => {
  if (!cuesIn(scene, "opinion", head.last + 1, segment.to).some((cue) => cue.first - head.last <= 2)) return false;
  const toCome =
    isToCome(scene, head.last + 1, segment.to) ||
    scene.hits.some((hit) => hit.first > head.last && hit.last < segment.to && isVerb(hit) && isFutureForm(scene, hit));
  return !toCome;
};

const kindOf = (
  scene: Scene,
  segment: Segment,
  head: Act,
  {
    modality,
    negated,
    condition,
    purpose,
    nobody,
  }: {
    modality: Modality;
    negated: boolean;
    condition: boolean;
    purpose: boolean;
    /** Nobody is told who would have agreed: "no date was set". */
    nobody: boolean;
  },
): ClaimKind => {
  const claim = claimOf(head);
  if (purpose) return "undertaking";
  if (modality === "planned" && condition && (negated || head.concept === "remain" || head.concept === "maintain"))
    return "refusal";
  if (claim === "undertaking") {
    const opinion = head.concept === "agree" && isOpinion(scene, segment, head);
    if (opinion || modality === "possible" || (negated && nobody)) return "assertion";
    return negated ? "refusal" : "undertaking";
  }
  if (claim !== undefined) return claim;
  return modality === "planned" && isBound(scene, head) ? "undertaking" : "assertion";
};

/** Behind "on Friday" or "in Oslo", where what is promised comes after it: "promised in Oslo to sign". */
const skipAdverbial = (scene: Scene, token: number): number => {
  if (!scene.cues.some((cue) => cue.value === "oblique" && cue.first === token)) return token;
  if (isInDate(scene, token + 1)) return token + 1;
  const named = scene.mentions.find(({ item }) => item.first - token >= 1 && item.first - token <= 2);
  if (named === undefined) return token;
  const after = named.item.last + 1;
  const opens = scene.cues.some(
    ({ value, first }) => first === after && (value === "dependent" || value === "opinion" || value === "negation"),
  );
  return opens ? after : token;
};

/** Where the words begin that say what is promised or asked: behind "on Friday", behind "to" or "that". */
const contentStart = (scene: Scene, segment: Segment, head: Act, { actors, together }: Actors): number => {
  // What is to be done by nobody named is told by its subject: "a commission will be set up".
  if (!isGoverning(head) && claimOf(head) === undefined && actors.length === 0 && !together) return segment.from;
  if (head.concept === null)
    return scene.cues.some((cue) => cue.value === "future" && cue.first === head.first) && head.last + 1 < scene.to
      ? head.last + 1
      : head.first;
  if (!governs.has(head.concept)) {
    // "werde im Mai ein Konsulat aufbauen": the verb stands last, what it is done to between it and its auxiliary
    const auxiliary = scene.language.quotes.verbSecond ? auxiliaryOf(scene, segment, head) : -1;
    if (auxiliary >= 0 && auxiliary + 1 < head.first) return auxiliary + 1;
    // "将在6月前从尼日尔撤军": what is told of the act stands between it and the word that puts it in the future
    const future = cuesIn(scene, "future", segment.from, head.first).at(-1);
    return future === undefined || isMarkBetween(scene, future.last + 1, head.first) ? head.first : future.last + 1;
  }
  let behind = head.last + 1;
  while (isInnerHyphen(scene.doc.tokens, behind)) behind += 2;
  let next = skipAdverbial(scene, behind);
  while (next < scene.to && isInDate(scene, next)) next++;
  const mark = scene.cues.find(
    (cue) =>
      (cue.value === "dependent" || cue.value === "opinion" || cue.value === "complement") &&
      (cue.first === next || (cue.first === next + 1 && wordAt(scene, next) === ",")) &&
      cue.last < scene.to - 1,
  );
  return mark === undefined ? next : mark.last + 1;
};

/** True where nothing follows an act that governs another: "whatever it promises, …". */
const isBroken = (scene: Scene, head: Act): boolean =>
  isGoverning(head) &&
  !scene.language.frames.verbFinal &&
  /^[,;.)，；。）]$/.test(wordAt(scene, head.last + 1)) &&
  !opensContent(scene, head.last + 1);

/** What is promised, where the verb stands last behind its auxiliary: "hat Zugang zu Orten und Personen zugesagt". */
const contentBefore = (scene: Scene, segment: Segment, head: Act): { from: number; to: number } | null => {
  const auxiliary = scene.language.quotes.verbSecond
    ? cuesIn(scene, "auxiliary", segment.from, head.first)[0]
    : undefined;
  return auxiliary === undefined ? null : trim(scene, auxiliary.last + 1, head.first);
};

/** True for a comma behind which the words promised or asked for follow: "versprach, Gas zu liefern", "zgodził się, by …". */
const opensContent = (scene: Scene, token: number): boolean =>
  scene.cues.some(({ value, first }) => first === token + 1 && (value === "complement" || value === "opinion")) ||
  (scene.language.quotes.verbSecond && wordAt(scene, token) === "," && dependsIn(scene, token));

/** True where an infinitive with its mark follows before the sentence ends. */
const dependsIn = (scene: Scene, token: number): boolean =>
  hasCue(scene, "dependent", token, scene.to) ||
  scene.hits.some(
    ({ first }) => first > token && scene.language.frames.dependent.inside?.test(wordAt(scene, first)) === true,
  );

/** Whether what is promised is not to do something. */
const negatesContent = (scene: Scene, segment: Segment, head: Act): boolean =>
  scene.language.frames.verbFinal
    ? hasCue(scene, "negation", segment.from, head.first)
    : negatesAfter(scene, segment, head.last) || negatesLast(scene, segment, head);

/** "versprach, seine Truppen nicht abzuziehen": behind the comma the verb and what negates it come last. */
const negatesLast = (scene: Scene, segment: Segment, head: Act): boolean => {
  if (!scene.language.quotes.verbSecond) return false;
  for (let i = head.last + 1; i < segment.to; i++)
    if (wordAt(scene, i) === ",") return hasCue(scene, "negation", i, segment.to);
  return false;
};

const isEarlier = (scene: Scene, segment: Segment, head: Act | null): boolean => {
  if (head === null) return false;
  const [from, to] = scene.language.frames.verbFinal ? [head.last, segment.to] : [segment.from, head.first];
  return hasCue(scene, "earlier", from, to);
};

interface Parts {
  readonly segment: Segment;
  readonly head: Act | null;
  readonly actors: Actors;
  readonly condition: Condition | null;
}

interface Condition {
  readonly span: Span;
  readonly degree: string | null;
  readonly concepts: readonly ConceptId[];
}

/** Concepts of a token range other than the head's, split into what is done and how. */
const conceptsIn = (scene: Scene, from: number, to: number, head: Act | null) => {
  const objects: ConceptId[] = [];
  const qualities: ConceptId[] = [];
  for (const hit of scene.hits) {
    if (hit.first < from || hit.first >= to || hit === head) continue;
    const { group } = conceptOf(hit.concept);
    (group === "act" || group === "thing" || group === "role" ? objects : qualities).push(hit.concept);
  }
  return { objects, qualities };
};

/** Things, names and numbers that a segment without a known act must hold to tell anything. */
const LEAST_TOLD = 2;

const tellsWithoutAct = (scene: Scene, segment: Segment): boolean => {
  const inside = ({ first }: { readonly first: number }): boolean => first >= segment.from && first < segment.to;
  const things = scene.hits.filter((hit) => inside(hit) && conceptOf(hit.concept).group !== "role").length;
  const names = scene.mentions.filter(({ item }) => inside(item) && item.form !== "pronoun").length;
  return things + names + numbersIn(scene, segment).length >= LEAST_TOLD;
};

/**
 * How it is left out who does it: in the passive, without a subject ("it was agreed"), or the subject is a thing ("the talks will
 * open"); null where the subject is told, though unknown ("the company").
 */
const silenceOf = (scene: Scene, segment: Segment, head: Act): ClaimFrame["silent"] => {
  const before = scene.hits.filter(({ first }) => first >= segment.from && first < head.first);
  const subject = before.find(({ concept, noun }) => noun || ["thing", "role"].includes(conceptOf(concept).group));
  if (subject === undefined) return hasOwnSubject(scene, segment, head) ? null : "impersonal";
  const { group, party } = conceptOf(subject.concept);
  if (group === "role" || (party === true && subject.concept !== "side")) return null;
  return isPassive(scene, head, -1) ? "passive" : "thing";
};

/** True where the form of a verb tells that the speaker is who acts: "retiraremos". */
const isFirstPerson = (scene: Scene, { first, last, noun }: Act): boolean => {
  const { firstPersonEndings = [] } = scene.language.frames;
  return !noun && [first, last].some((token) => endsWith(wordAt(scene, token), firstPersonEndings));
};

const makeFrame = (scene: Scene, { segment, head, actors, condition }: Parts): ClaimFrame | null => {
  const range = trim(scene, segment.from, segment.to);
  const span = spanOf(scene, range);
  if (range === null || span === null) return null;
  const polarity = polarityOf(scene, segment);
  if (head === null && polarity === 0 && !tellsWithoutAct(scene, segment)) return null;
  const { voice, quoted } = voiceAt(scene, head?.first ?? range.from);
  const modality = head === null ? "happened" : modalityOf(scene, segment, head);
  const negated = head !== null && isNegated(scene, segment, head, isGoverning(head));
  const purpose = head === null ? null : purposeOf(scene, segment, head);
  const { verbFinal, dropsSubject, subjectEndings } = scene.language.frames;
  // "(…) 계속하겠다고 밝혔다": where the subject has an ending and none is told, the speaker tells what he himself will do
  const ownPlan = verbFinal && dropsSubject && subjectEndings.length > 0 && modality === "planned";
  const unsaid = ownPlan && actors.actors.length === 0 && !actors.together && head !== null;
  const firstPerson =
    head !== null &&
    voice !== null &&
    (hasCue(scene, "firstPerson", segment.from, head.first) ||
      (quoted && isFirstPerson(scene, head)) ||
      (unsaid && !hasOwnSubject(scene, segment, head)));
  const doers = firstPerson ? { actors: [voice], together: false, states: false } : actors;
  const kind =
    head === null
      ? "assertion"
      : kindOf(scene, segment, head, {
          modality,
          negated,
          condition: condition !== null,
          purpose: purpose !== null,
          nobody: doers.actors.length === 0 && !doers.together,
        });
  const said =
    head === null || (kind === "assertion" && modality !== "planned")
      ? null
      : isBroken(scene, head)
        ? contentBefore(scene, segment, head)
        : verbFinal
          ? trim(scene, segment.from, head.last + 1)
          : trim(scene, purpose ?? contentStart(scene, segment, head, doers), segment.to);
  return {
    ...span,
    sentence: scene.sentence,
    voice,
    quoted,
    act: head?.concept ?? null,
    nominal: false,
    ...doers,
    silent: head !== null && doers.actors.length === 0 && !doers.together ? silenceOf(scene, segment, head) : null,
    recipients: head === null ? [] : findRecipients(scene, segment, head, doers.actors),
    mentions: scene.mentions
      .filter(({ item }) => item.first >= segment.from && item.last < segment.to)
      .map(({ index }) => index),
    ...conceptsIn(scene, segment.from, segment.to, head),
    contentObjects: said === null ? [] : conceptsIn(scene, said.from, said.to, head).objects,
    counts: countsIn(scene, segment),
    kind,
    modality,
    negated,
    contentNegated: head !== null && isGoverning(head) && negatesContent(scene, segment, head),
    degree: degreeOf(scene, segment) ?? condition?.degree ?? null,
    earlier: isEarlier(scene, segment, head),
    polarity,
    content: spanOf(scene, said),
    condition: condition?.span ?? null,
    conditionConcepts: condition?.concepts ?? [],
    deadline: deadlineOf(scene, segment),
    parts: [],
  };
};

/** Whose a noun is, by index: the name right before it, or after it where the language puts it there. */
const ownerOf = (scene: Scene, hit: ConceptHit): { index: number; first: number; open: boolean } | null => {
  const { genitiveAfter } = scene.language.frames;
  for (const { item, index } of scene.mentions) {
    if (!canAct(item) && item.kind !== "place") continue;
    const gap = hit.first - item.last - 1;
    const before = gap === 0 || (gap === 1 && isPossessive(scene, item.last + 1));
    const after =
      (genitiveAfter && item.first === hit.last + 1) ||
      (item.first > hit.last &&
        item.first - hit.last <= 3 &&
        hasCue(scene, "ownerAfter", hit.last + 1, Math.min(item.first, hit.last + 2)));
    const open = item.form === "pronoun" && item.referent === null;
    if (before || after) return { index, first: Math.min(item.first, hit.first), open };
  }
  return null;
};

/** Nouns that are claims by themselves: "Oslo's commitment to …", "in return for US security guarantees". */
const nominalFrames = (
  subjectOf: (segment: Segment) => Actors,
  scene: Scene,
  segments: readonly Segment[],
  conditions: readonly (Condition | null)[],
): ClaimFrame[] =>
  scene.hits.flatMap((hit) => {
    const { claim, group } = conceptOf(hit.concept);
    const ready = hit.concept === "ready";
    if ((claim === undefined && !ready) || (!hit.noun && group !== "thing")) return [];
    const at = segments.findIndex(({ from, to }) => from <= hit.first && hit.first < to);
    const segment = segments[at];
    if (segment === undefined) return [];
    const headClaim = segment.head === null ? undefined : claimOf(segment.head);
    if (segment.head?.concept === hit.concept || headClaim === "demand" || headClaim === "refusal") return [];
    // "confirmed (its) readiness to": that of the subject
    const owner = ownerOf(scene, hit) ?? (ready ? { index: -1, first: hit.first, open: true } : null);
    if (owner === null) return [];
    const part: Segment = { ...segment, from: Math.max(segment.from, Math.min(owner.first, hit.first)) };
    const frame = makeFrame(scene, {
      segment: part,
      head: hit,
      actors: owner.open ? subjectOf(segment) : { actors: [owner.index], together: false, states: false },
      condition: conditions[at] ?? null,
    });
    if (frame === null || hasCue(scene, "negation", part.from - 3, hit.first)) return [];
    // "的承诺": where a word joins owner and noun, the noun closes its phrase, and what follows is none of it.
    const closed = scene.language.frames.possessive !== undefined;
    const governed = governs.has(hit.concept) && !closed ? frame.content : null;
    const named = spanOf(scene, { from: hit.first, to: closed ? hit.last + 1 : part.to });
    return [{ ...frame, nominal: true, kind: claim ?? frame.kind, content: governed ?? named }];
  });

/** The condition that belongs to each segment: the one right after it, or before it at the head of the sentence. */
const conditionsOf = (scene: Scene, segments: readonly Segment[]): (Condition | null)[] => {
  const { verbFinal } = scene.language.frames;
  return segments.map((segment, i) => {
    if (segment.condition) return null;
    const after = segments[i + 1];
    const before = segments[i - 1];
    const found =
      !verbFinal && after?.condition ? after : before?.condition && (verbFinal || i === 1) ? before : undefined;
    const span = found && spanOf(scene, trim(scene, found.from, found.to));
    if (found === undefined || !span) return null;
    return {
      span: { start: span.start, end: Math.min(span.end, span.start + LONGEST_CONDITION) },
      degree: degreeOf(scene, found),
      concepts: conceptsIn(scene, found.from, found.to, null).objects,
    };
  });
};

/** "To keep in touch and continue": a form that is not finite goes on with the mark of the one before it. */
const inheritsForm = (scene: Scene, { first }: ConceptHit): boolean => {
  const { finiteEndings } = scene.language.frames;
  return finiteEndings.length > 0 && !finiteEndings.some((ending) => wordAt(scene, first).endsWith(ending));
};

/** Where further acts begin that one word promises: "agreed to set up a commission and to meet again". */
const furtherContents = (scene: Scene, from: number, to: number): number[] =>
  cuesIn(scene, "and", from, to).flatMap(({ last }) => {
    const verb = scene.hits.find((hit) => isVerb(hit) && hit.first > last && hit.first - last <= FURTHER_REACH);
    const earlier = scene.hits.some((hit) => isVerb(hit) && hit.first >= from && hit.first < last);
    if (verb === undefined || verb.last >= to || !earlier || !(isDependent(scene, verb) || inheritsForm(scene, verb)))
      return [];
    const mark = scene.cues.find(
      ({ value, first }) => first === last + 1 && (value === "dependent" || value === "oblique"),
    );
    return [(mark?.last ?? last) + 1];
  });

/** How far behind "and" the next act promised stands, in tokens. */
const FURTHER_REACH = 3;

/** What is promised act by act, where one word promises several; empty where it promises one. */
const partsOf = (scene: Scene, segment: Segment, head: Act | null, frame: ClaimFrame): readonly ContentPart[] => {
  const { content } = frame;
  if (head === null || content === null || frame.kind !== "undertaking" || !isGoverning(head)) return [];
  if (scene.language.frames.verbFinal) return [];
  const from = tokenAt(scene.doc.tokens, content.start);
  const starts = furtherContents(scene, from, segment.to);
  if (starts.length === 0) return [];
  return [from, ...starts].flatMap((start, i) => {
    const range = trim(scene, start, starts[i] ?? segment.to);
    const span = spanOf(scene, range);
    if (range === null || span === null) return [];
    const { objects } = conceptsIn(scene, range.from, range.to, head);
    return [
      {
        start: i === 0 ? frame.start : span.start,
        end: span.end,
        content: span,
        objects,
        contentObjects: objects,
        counts: countsIn(scene, range),
        deadline: deadlineOf(scene, { ...segment, from: range.from, to: range.to }),
      },
    ];
  });
};

/** True of acts beside which what is to come is what the sentence tells: not wishes, demands, refusals or threats. */
const leavesOpen = ({ concept }: Act): boolean =>
  concept === null ||
  (conceptOf(concept).claim === undefined &&
    conceptOf(concept).polarity === undefined &&
    conceptOf(concept).plover !== "THREATEN");

/** Where the clause of a further act begins: behind the last mark before it. */
const clauseStart = (scene: Scene, head: Act, told: Act): number => {
  for (let i = told.first - 1; i > head.last; i--) if (scene.doc.tokens.kinds[i] === TokenKind.mark) return i + 1;
  return head.last + 1;
};

/** The act that an act of saying tells; beside another only one to come: "opened the session, which will last". */
const toldBy = (scene: Scene, segment: Segment, head: Act): Act | undefined => {
  if (saysOf(head)) return segment.told[0];
  return leavesOpen(head)
    ? segment.told.find(
        (act) => act.concept === null || isFutureForm(scene, act) || cueBefore(scene, "future", act.first, 1),
      )
    : undefined;
};

/**
 * Reads the frames of a sentence.
 *
 * @param before Who acted last, for languages whose clauses may leave their subject out.
 */
export const readSentence = (scene: Scene, before: Actors): { frames: ClaimFrame[]; last: Actors } => {
  const segments = cutSegments(scene);
  const conditions = conditionsOf(scene, segments);
  const frames: ClaimFrame[] = [];
  const subjects = new Map<Segment, Actors>();
  let last = before;
  for (const [i, segment] of segments.entries()) {
    if (segment.condition) continue;
    const { head } = segment;
    const foreign = last === before && head !== null && voiceAt(scene, head.first).quoted;
    const actors = head === null ? nobody : findActors(scene, segment, head, foreign ? nobody : last);
    if (head !== null && (actors.actors.length > 0 || actors.together)) last = actors;
    subjects.set(segment, actors);
    const condition = conditions[i] ?? null;
    const told = head === null ? undefined : toldBy(scene, segment, head);
    const says = head !== null && saysOf(head) && told !== undefined;
    if (!says) {
      const frame = makeFrame(scene, { segment, head, actors, condition });
      if (frame !== null) frames.push({ ...frame, parts: partsOf(scene, segment, head, frame) });
    }
    if (head === null || told === undefined) continue;
    const part: Segment = {
      ...segment,
      from: says ? head.last + 1 : clauseStart(scene, head, told),
      head: told,
      told: [],
    };
    const doers = findActors(scene, part, told, says ? nobody : actors);
    const frame = makeFrame(scene, { segment: part, head: told, actors: doers, condition });
    if (frame === null) continue;
    const voice = says ? (frame.voice ?? actors.actors[0] ?? null) : frame.voice;
    frames.push({ ...frame, voice, quoted: frame.quoted || (says && actors.actors.length > 0) });
  }
  frames.push(...nominalFrames((segment) => subjects.get(segment) ?? nobody, scene, segments, conditions));
  return { frames, last };
};
