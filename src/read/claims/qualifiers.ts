/** Whether, how far and by when: negation, modality, degree, deadline and polarity of one segment. */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { Modality } from "../../model/index.ts";
import { endsOrGoesOn, endsWith, inTokens } from "../endings.ts";
import type { Quantity } from "../quantities.ts";
import { TokenKind, tokenAt } from "../tokens.ts";
import { hasCue, isInDate, itemsIn, LONGEST_DATE, type Scene, wordAt } from "./scene.ts";
import type { Segment } from "./segments.ts";
import { type Act, isClosed, isFormToCome } from "./to-come.ts";

/** How far from the act, in tokens, a word may negate it: before it, and after it ("produced no declaration"). */
const NEGATION_BEFORE = 4;
const NEGATION_AFTER = 3;

/** Degrees as the contract's claims say them. */
const degreeWords: ReadonlyMap<ConceptId, string> = new Map([
  ["all", "all"],
  ["partial", "partially"],
  ["some", "some"],
  ["most", "most"],
  ["half", "half"],
  ["complete", "completely"],
  ["limited", "limited"],
  ["unconditional", "unconditionally"],
  ["step-by-step", "step by step"],
]);

/** Whether an act is said not to be done. What follows an act that governs another negates that: "promised not to". */
export const isNegated = (scene: Scene, segment: Segment, head: Act, governs: boolean): boolean =>
  // Where the verb ends the clause, what stands before an act that governs another is that other: "attack-not promised".
  (!(governs && scene.language.frames.verbFinal) &&
    hasCue(
      scene,
      "negation",
      Math.max(segment.from, head.first - inTokens(NEGATION_BEFORE, scene.language)),
      head.first,
    )) ||
  ((!governs || scene.language.frames.verbFinal) && negatesAfter(scene, segment, head.last)) ||
  endsWith(wordAt(scene, head.last), scene.language.frames.negationEndings ?? []);

/** True where what begins after token `last` is negated: "(promised) not to attack". */
export const negatesAfter = (scene: Scene, segment: Segment, last: number): boolean =>
  hasCue(scene, "negation", last, Math.min(segment.to, last + 1 + inTokens(NEGATION_AFTER, scene.language)));

/** True where the form of the verb puts it in the future. */
export const isFutureForm = (scene: Scene, head: Act): boolean => {
  const { tense, futurePrefixes = [] } = scene.language.frames;
  const { past, present, future } = tense;
  if (head.noun) return false;
  const word = wordAt(scene, head.first);
  if (futurePrefixes.some((prefix) => word.startsWith(prefix))) return true;
  if (endsWith(word, future) || endsWith(wordAt(scene, head.last), future)) return true;
  if (isClosed(scene, head.last + 1) || isFormToCome(scene, head.first)) return true;
  if (!scene.language.spaced && endsOrGoesOn(scene.doc.tokens, head.last, future, scene.language)) return true;
  return past.length > 0 && !endsWith(word, past) && !endsWith(word, present);
};

/** What is asked is not said. */
const isQuestion = (scene: Scene): boolean => [1, 2].some((back) => /^[?？؟]$/.test(wordAt(scene, scene.to - back)));

export const modalityOf = (scene: Scene, segment: Segment, head: Act): Modality => {
  const { verbFinal } = scene.language.frames;
  const [from, to] = verbFinal ? [head.first, segment.to] : [segment.from, head.first];
  if (isQuestion(scene) || hasCue(scene, "possible", from, to)) return "possible";
  if (head.concept === null) return "planned";
  if (hasCue(scene, "future", from, to) || isFutureForm(scene, head)) return "planned";
  const { kin } = conceptOf(head.concept);
  if (kin === "undertake" || head.concept === "sign" || head.concept === "reach-agreement") return "agreed";
  if (head.concept === "intend" || head.concept === "prepare" || head.concept === "ready") return "planned";
  if (kin === "discuss" || head.concept === "negotiate" || head.concept === "consult") return "discussed";
  return "happened";
};

/** The first degree word of the tokens `[from, to)`, else their first number that is no date: "all", "partially", "12". */
export const degreeOf = (scene: Scene, { from, to }: { from: number; to: number }): string | null => {
  for (const hit of scene.hits)
    if (hit.first >= from && hit.first < to && degreeWords.has(hit.concept))
      return degreeWords.get(hit.concept) as string;
  return numbersIn(scene, { from, to })[0] ?? null;
};

/** A year, where the dates stage found none. */
const looksLikeYear = (value: string): boolean => /^(19|20)\d\d$/.test(value);

/** How many of what. */
export interface Count {
  /** By value, "15%" a share. */
  readonly value: string;
  /** What is counted: a concept, a unit of time ("D"), "%", else the stem of the word behind it; null where nothing tells. */
  readonly of: string | null;
}

/** Letters of a word that stand for it across its forms. */
const STEM = 5;

const countedBy = (scene: Scene, { last, start, end, percent }: Quantity): string | null => {
  if (percent) return "%";
  const { tokens, dates } = scene.doc;
  const span = { start: start - LONGEST_DATE, end };
  const time = itemsIn(dates, span).find(
    ({ item }) => item.type === "DURATION" && item.start <= start && end <= item.end,
  );
  const unit = time === undefined ? undefined : /^PT?[\d.]+([A-Z])/.exec(time.item.value ?? "")?.[1];
  if (unit !== undefined) return unit;
  const next = last + 1;
  const hit = scene.hits.find(({ first }) => first === next);
  if (hit !== undefined) return hit.concept;
  return next < scene.to && tokens.kinds[next] === TokenKind.word
    ? (tokens.folded[next] as string).slice(0, STEM)
    : null;
};

/** Numbers of a segment that are no dates, and what they count. */
export const countsIn = (scene: Scene, { from, to }: { from: number; to: number }): Count[] => {
  const { tokens, quantities } = scene.doc;
  if (from >= to) return [];
  const span = { start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number };
  return itemsIn(quantities, span)
    .filter(({ item: { first, value } }) => !isInDate(scene, first) && !looksLikeYear(value))
    .map(({ item }) => ({ value: item.percent ? `${item.value}%` : item.value, of: countedBy(scene, item) }));
};

/** Numbers of a segment that are no dates, by value. */
export const numbersIn = (scene: Scene, range: { from: number; to: number }): string[] =>
  countsIn(scene, range).map(({ value }) => value);

/** Index of a date by which something is to be done. */
export const deadlineOf = (scene: Scene, segment: Segment): number | null => {
  const { tokens, dates } = scene.doc;
  const span = { start: tokens.starts[segment.from] as number, end: tokens.ends[segment.to - 1] as number };
  for (const { item, index } of itemsIn(dates, span)) {
    const first = tokenAt(tokens, item.start);
    // "by the end of June" may be one time expression from "the" on
    const byThen = scene.cues.some(
      (cue) => cue.value === "deadline" && cue.first < first && first - cue.last <= 2 && cue.first >= segment.from,
    );
    const next = tokenAt(tokens, item.end);
    const fromThen = scene.cues.some(
      (cue) => cue.value === "deadlineAfter" && cue.first <= next && cue.last >= next - 1,
    );
    if (item.type !== "SET" && (byThen || fromThen)) return index;
  }
  return null;
};

/** Concepts that carry a judgement of talks rather than of a person: what evaluations are read from. */
const judges = (concept: ConceptId): boolean => {
  const { group, polarity } = conceptOf(concept);
  return polarity !== undefined && (group === "quality" || group === "thing");
};

/** Sum of the judgements in a segment, -1, 0 or 1; a negated word counts the other way. */
export const polarityOf = (scene: Scene, segment: Segment): -1 | 0 | 1 => {
  let sum = 0;
  for (const hit of scene.hits) {
    if (hit.first < segment.from || hit.first >= segment.to || !judges(hit.concept)) continue;
    const polarity = conceptOf(hit.concept).polarity as number;
    sum += hasCue(scene, "negation", Math.max(segment.from, hit.first - 3), hit.first) ? -polarity : polarity;
  }
  return Math.sign(sum) as -1 | 0 | 1;
};
