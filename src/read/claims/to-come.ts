/**
 * Acts to come that the lexicon has no word for: "will brief the board", "corregirá la orden", "выплатит", "찾아보기로 했다". The words that
 * put an act in the future are few and known, the acts are not; so what is promised in plain future is found by them alone.
 */
import type { ConceptId } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { ConceptHit } from "../concepts.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { inTokens } from "../endings.ts";
import { Shape, TokenKind } from "../tokens.ts";
import { hasCue, isVerb, type Scene, wordAt } from "./scene.ts";

/** What somebody does, by tokens; without a concept where only its form tells that it is to come. */
export type Act = Omit<ConceptHit, "concept"> & { readonly concept: ConceptId | null };

const rulesOf = perLanguage(({ frames: { toCome } }: Language) => ({
  cues: buildCues({ form: toCome?.forms ?? "", none: toCome?.none ?? "", modal: toCome?.modals ?? "" }),
  closing: toCome?.closing ?? null,
}));

/** Letters that a word needs before its ending tells anything. */
const LEAST_STEM = 2;
/** How far behind the word that puts it in the future an act stands, and before it where the verb stands last, in tokens. */
const REACH = 5;
const REACH_BACK = 3;
/** How far behind a modal verb its infinitive stands. */
const INFINITIVE_REACH = 5;
/** Tokens at the end of a clause that tell its form where words are not spaced. */
const CLOSING = 8;

const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length >= ending.length + LEAST_STEM && word.endsWith(ending));

/** True of a word that is written large for itself, not as the first of a sentence or of quoted words. */
const isCapital = (scene: Scene, token: number): boolean =>
  token > scene.from &&
  !/^["“”„«»‹›]$/.test(wordAt(scene, token - 1)) &&
  ((scene.doc.tokens.shapes[token] as number) & Shape.capital) !== 0;

/** True where an infinitive follows a verb that needs one: "mają wymienić". */
const hasInfinitive = (scene: Scene, token: number): boolean => {
  const { endings } = scene.language.frames.dependent;
  for (let i = token + 1; i <= token + INFINITIVE_REACH && i < scene.to; i++) {
    if (scene.doc.tokens.kinds[i] === TokenKind.mark) return false;
    if (endsWith(wordAt(scene, i), endings)) return true;
  }
  return false;
};

/**
 * True where the words up to a token close a clause as what is to be done does: "하기로 했다". Where words are not spaced, only what ends
 * the sentence closes it.
 */
export const isClosed = (scene: Scene, token: number): boolean => {
  const { closing } = rulesOf(scene.language);
  if (closing === null || token <= scene.from || token >= scene.to) return false;
  const { folded, kinds } = scene.doc.tokens;
  if (kinds[token] === TokenKind.mark) return false;
  if (scene.language.spaced) return closing.test(`${folded[token - 1]} ${folded[token]}`);
  const ends = token + 1 === scene.to || /^[。．.！？」』）)]$/.test(folded[token + 1] as string);
  return ends && closing.test(folded.slice(Math.max(scene.from, token - CLOSING), token + 1).join(""));
};

/** Tokens `[first, last]` of the words that put something in the future. */
const findMarks = (scene: Scene): { readonly first: number; readonly last: number }[] => {
  const { language, doc, from, to } = scene;
  const { tense, futurePrefixes = [] } = language.frames;
  const { cues, closing } = rulesOf(language);
  const own = cues.all(doc.tokens, from, to);
  const isNone = (token: number): boolean =>
    own.some(({ value, first, last }) => value === "none" && first <= token && token <= last);
  const modals = new Set(own.flatMap(({ value, first }) => (value === "modal" ? [first] : [])));
  const marks: { first: number; last: number }[] = [];
  for (const cue of scene.cues)
    if (cue.value === "future" && !isNone(cue.first) && (!modals.has(cue.first) || hasInfinitive(scene, cue.last)))
      marks.push({ first: cue.first, last: cue.last });
  for (const { value, first, last } of own) if (value === "form") marks.push({ first, last });
  if (language.spaced)
    for (let i = from; i < to; i++) {
      const word = wordAt(scene, i);
      if (doc.tokens.kinds[i] !== TokenKind.word || isCapital(scene, i) || isNone(i)) continue;
      const prefixed = futurePrefixes.some(
        (prefix) => word.startsWith(prefix) && word.length > prefix.length + LEAST_STEM,
      );
      if (prefixed || endsWith(word, tense.future)) marks.push({ first: i, last: i });
    }
  for (let i = from; closing !== null && i < to; i++)
    if (isClosed(scene, i)) marks.push(language.spaced ? { first: i - 1, last: i } : { first: i, last: i });
  return marks.sort((a, b) => a.first - b.first || b.last - a.last);
};

export const isMarkBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.doc.tokens.kinds[i] === TokenKind.mark) return true;
  return false;
};

/** True where a verb's own form is to come: a perfective present. */
export const isFormToCome = (scene: Scene, token: number): boolean =>
  rulesOf(scene.language)
    .cues.at(scene.doc.tokens, token)
    .some(({ value }) => value === "form");

/** True where something between two tokens is put in the future. */
export const isToCome = (scene: Scene, from: number, to: number): boolean =>
  findMarks(scene).some(({ first, last }) => first >= from && last < to);

/** Acts to come that no known verb names, in the order of the text. */
export const findActsToCome = (scene: Scene): Act[] => {
  const { verbFinal } = scene.language.frames;
  const { verbSecond } = scene.language.quotes;
  const verbs = scene.hits.filter(isVerb);
  const isKnown = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    verbs.some((verb) => {
      if (verb.first <= last && verb.last >= first) return true;
      if (verbFinal)
        return verb.last < first && first - verb.last <= REACH_BACK && !isMarkBetween(scene, verb.last + 1, first);
      return (
        verb.first > last &&
        (verbSecond || verb.first - last <= inTokens(REACH, scene.language)) &&
        !isMarkBetween(scene, last + 1, verb.first)
      );
    });
  const acts: Act[] = [];
  for (const mark of findMarks(scene)) {
    const before = acts.at(-1);
    if (before !== undefined && mark.first - before.last <= 2) continue;
    if (isKnown(mark) || hasCue(scene, "possible", mark.first - 2, mark.last + 1)) continue;
    const { starts, ends } = scene.doc.tokens;
    acts.push({
      ...mark,
      start: starts[mark.first] as number,
      end: ends[mark.last] as number,
      noun: false,
      concept: null,
    });
  }
  return acts;
};
