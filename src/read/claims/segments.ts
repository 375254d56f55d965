/**
 * Cuts a sentence into segments, each with one main act: at clause borders, at "and" before another act, at the edges of
 * quotes. Clauses without an act of their own belong to the one before. What a condition opens stands by itself:
 * "if", "until", "in return for".
 */
import { conceptOf } from "../../languages/concepts.ts";
import type { ConceptHit } from "../concepts.ts";
import { endsOrGoesOn, endsWith, inTokens } from "../endings.ts";
import { cutClauses } from "../events/clauses.ts";
import { TokenKind, tokenAt } from "../tokens.ts";
import { cueBefore, cuesIn, hasCue, isContentOf, isVerb, type Scene, wordAt } from "./scene.ts";
import { type Act, findActsToCome, isClosed } from "./to-come.ts";

export interface Segment {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The main act; null where the words have none. */
  readonly head: Act | null;
  /** Further main acts, told by the first one: "confirmed that they will remain". */
  readonly told: readonly Act[];
  /** Said to be a condition of the segment before it (after it, where the sentence opens with it). */
  readonly condition: boolean;
}

/** How near after "and" another act must follow to open a segment of its own, in tokens. */
const AND_REACH = 4;

/** The token before which the words that govern a verb stand: "promised to not sign", "a promis de ne pas signer". */
const pastNegation = (scene: Scene, token: number): number => {
  const cue = scene.cues.find(({ value, last }) => value === "negation" && last === token - 1);
  return cue === undefined ? token : pastNegation(scene, cue.first);
};

/** True where a verb hangs on another: "to sign", "podpisać", "서명하기로". */
export const isDependent = (scene: Scene, verb: ConceptHit): boolean => {
  const { dependent } = scene.language.frames;
  if (scene.cues.some((cue) => cue.value === "future" && cue.first === verb.last + 1)) return false;
  if (cueBefore(scene, "passive", verb.first, 1) || isClosed(scene, verb.last + 1)) return false;
  return (
    dependent.inside?.test(wordAt(scene, verb.first)) === true ||
    endsWith(wordAt(scene, verb.first), dependent.endings) ||
    endsOrGoesOn(scene.doc.tokens, verb.last, dependent.endings, scene.language) ||
    cueBefore(scene, "dependent", verb.first, 1) ||
    cueBefore(scene, "dependent", pastNegation(scene, verb.first))
  );
};

/** Verbs of the sentence that may be main acts. */
const findMainVerbs = (scene: Scene): ConceptHit[] => {
  const { finiteEndings, verbFinal } = scene.language.frames;
  const verbs = scene.hits.filter(isVerb);
  const main: ConceptHit[] = [];
  let dependent: ConceptHit | null = null;
  for (const [i, verb] of verbs.entries()) {
    const inherits: boolean =
      dependent !== null &&
      finiteEndings.length > 0 &&
      verbs[i - 1] === dependent &&
      cueBefore(scene, "and", verb.first, 1) &&
      !endsWith(wordAt(scene, verb.first), finiteEndings) &&
      !endsWith(wordAt(scene, dependent.first), finiteEndings);
    if (inherits || isDependent(scene, verb)) {
      dependent = verb;
      continue;
    }
    // "sanctions imposed on the country remain": the first is part of the subject
    const reduced =
      !verbFinal &&
      endsWith(wordAt(scene, verb.first), finiteEndings) &&
      scene.hits.some((hit) => hit.last === verb.first - 1 && conceptOf(hit.concept).group === "thing") &&
      scene.cues.some((cue) => cue.value === "oblique" && cue.first === verb.last + 1) &&
      (main.length > 0 || verbs.slice(i + 1).some((other) => !isDependent(scene, other)));
    if (!reduced) main.push(verb);
  }
  return main;
};

const bordersOf = (scene: Scene, main: readonly Act[]): number[] => {
  const { doc, language, from, to } = scene;
  const borders = new Set(cutClauses(doc.tokens, from, to, language).map((clause) => clause.from));
  // "…, że", "…, что": the clause after it is what is said, agreed or believed
  for (const { first } of [...cuesIn(scene, "opinion", from, to), ...cuesIn(scene, "complement", from, to)]) {
    borders.delete(first);
    if (first - 1 > from) borders.delete(first - 1);
  }
  const mainStarts = main.map((verb) => verb.first);
  const clauseStarts = [...borders].sort((a, b) => a - b);
  for (const { first, last } of cuesIn(scene, "and", from, to)) {
    const clause = clauseStarts.findLast((start) => start <= first) ?? from;
    if (
      mainStarts.some((start) => start > last && start - last <= inTokens(AND_REACH, language)) &&
      mainStarts.some((start) => start >= clause && start < first)
    )
      borders.add(first);
  }
  for (const { first, last } of cuesIn(scene, "conditionOpens", from, to)) {
    borders.add(first);
    for (let i = first + 1; i <= last; i++) borders.delete(i);
  }
  for (const { last } of cuesIn(scene, "conditionCloses", from, to)) borders.add(last + 1);
  const { conditionEndings, joiningEndings, notJoining } = language.frames;
  for (let i = from; i < to && conditionEndings.length + joiningEndings.length > 0; i++) {
    const word = wordAt(scene, i);
    const joins =
      endsWith(word, joiningEndings) &&
      !endsWith(word, notJoining) &&
      main.some((verb) => verb.first <= i && i <= verb.last);
    if (joins || endsWith(word, conditionEndings)) borders.add(i + 1);
    if (endsWith(word, conditionEndings)) borders.add(conditionStart(scene, i));
  }
  for (const range of clausalQuotes(scene, main)) for (const at of range) borders.add(at);
  return [...borders].filter((at) => at >= from && at < to).sort((a, b) => a - b);
};

/** How many words may stand between the border of a clause and an act that takes its subject from before. */
export const CARRY_REACH = 2;

/**
 * Token ranges of the sentence that are quotes with a clause of their own. "They “agreed to meet”" is none: its subject
 * stands before it.
 */
const clausalQuotes = (scene: Scene, main: readonly Act[]): [from: number, to: number][] =>
  scene.quotes
    .filter((quote) => !isContentOf(scene, quote.item))
    .flatMap(({ item }) => {
      const from = Math.max(scene.from, tokenAt(scene.doc.tokens, item.content.start));
      const to = Math.min(scene.to, tokenAt(scene.doc.tokens, item.content.end));
      if (from >= to) return [];
      const verb = main.find(({ first }) => first >= from && first < to);
      const own = hasCue(scene, "firstPerson", from, verb === undefined ? to : verb.last + 1);
      const opens = scene.doc.tokens.kinds.subarray(scene.from, from).every((kind) => kind === TokenKind.mark);
      const bare = verb === undefined || (verb.first - from <= inTokens(CARRY_REACH, scene.language) && !opens);
      return item.kind !== "direct" || own || !bare ? [[from, to]] : [];
    });

/** Start of the outermost quote with a clause of its own that a token is in; -1: none. */
const regionsOf = (quotes: readonly (readonly [number, number])[]): ((token: number) => number) => {
  const outer = [...quotes].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return (token) => outer.find(([from, to]) => from <= token && token < to)?.[0] ?? -1;
};

/** Where a condition begins that a word's ending closes: behind the verb before it, else behind the subject. */
const conditionStart = (scene: Scene, closing: number): number => {
  const { subjectEndings } = scene.language.frames;
  const verb = scene.hits.findLast((hit) => isVerb(hit) && hit.last < closing);
  if (verb !== undefined) return verb.last + 1;
  for (let i = closing - 1; i > scene.from; i--) if (endsWith(wordAt(scene, i), subjectEndings)) return i + 1;
  return scene.from;
};

const isCondition = (scene: Scene, from: number, to: number): boolean => {
  const { conditionEndings } = scene.language.frames;
  return (
    scene.cues.some(
      (cue) => cue.value === "conditionOpens" && cue.first >= from && cue.first <= from + 1 && cue.first < to,
    ) ||
    scene.cues.some((cue) => cue.value === "conditionCloses" && cue.last === to - 1) ||
    endsWith(wordAt(scene, to - 1), conditionEndings)
  );
};

/** The segments of a sentence in order; together they hold all its tokens. */
export const cutSegments = (scene: Scene): Segment[] => {
  const main = [...findMainVerbs(scene), ...findActsToCome(scene)].sort((a, b) => a.first - b.first);
  const borders = bordersOf(scene, main);
  const { verbFinal } = scene.language.frames;
  const region = regionsOf(clausalQuotes(scene, main));
  const segments: Segment[] = [];
  /** Where clauses without an act began that belong to what follows them. */
  let lead: number | null = null;
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1] ?? scene.to;
    const verbs = main.filter((verb) => verb.first >= start && verb.first < end);
    const head = (verbFinal ? verbs.at(-1) : verbs[0]) ?? null;
    const told = verbFinal ? [] : verbs.slice(1);
    const condition = isCondition(scene, start, end);
    if (lead !== null && region(lead) !== region(start)) {
      segments.push({ from: lead, to: start, head: null, told: [], condition: false });
      lead = null;
    }
    const before = segments.at(-1);
    if (condition) {
      segments.push({ from: lead ?? start, to: end, head, told, condition });
      lead = null;
    } else if (head !== null) {
      segments.push({ from: lead ?? start, to: end, head, told, condition });
      lead = null;
    } else if (
      !verbFinal &&
      lead === null &&
      before !== undefined &&
      !before.condition &&
      region(before.to - 1) === region(start)
    )
      segments[segments.length - 1] = { ...before, to: end };
    else lead ??= start;
  }
  if (lead !== null) {
    const before = segments.at(-1);
    if (before !== undefined && !before.condition && region(before.to - 1) === region(lead))
      segments[segments.length - 1] = { ...before, to: scene.to };
    else segments.push({ from: lead, to: scene.to, head: null, told: [], condition: false });
  }
  return segments;
};
