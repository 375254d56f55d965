/** The words of the field's concepts in one report, and whether they name a thing or say that something is done. */
import { type ConceptId, conceptOf } from "../languages/concepts.ts";
import type { Language } from "../languages/language.ts";
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { buildCues, perLanguage } from "./cues.ts";
import { continuation } from "./endings.ts";
import { compileForms, type Form, findForms } from "./forms.ts";
import { proclisisOf } from "./proclitics.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

export interface ConceptHit extends Span {
  readonly concept: ConceptId;
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
  /** The words name the thing ("agreement", "the visit") rather than say that it is done ("agreed"). */
  readonly noun: boolean;
}
/** In the order of the text; where a phrase and its part are both concepts, the phrase alone. */
export type ConceptHits = readonly ConceptHit[];

const formsOf = perLanguage(({ concepts, frames }: Language) => compileForms<ConceptId>(concepts, frames.and));

/** Whether the words name a thing: the lexicon says so, or what follows the stem is a noun's ending. */
const isNoun = (form: Form<ConceptId>, tokens: Tokens, last: number, language: Language): boolean => {
  const { nounEndings } = language.frames;
  if (form.noun || nounEndings.length === 0) return form.noun;
  const rest = language.spaced
    ? (tokens.folded[last] as string).slice(form.stem)
    : continuation(tokens, last, language);
  // A bare stem is a noun where verbs have endings, and may be either where they are words of their own.
  return (rest === "" && language.spaced) || nounEndings.some((ending) => rest.startsWith(ending));
};

const determinersOf = perLanguage((language: Language) => buildCues({ noun: language.frames.nounBefore }));

/** True where the words before token `first` make it a noun: "his visit", "the brief visit". */
const followsDeterminer = (
  tokens: Tokens,
  first: number,
  previous: ConceptHit | undefined,
  language: Language,
): boolean => {
  const at = (token: number): boolean =>
    token >= 0 && (tokens.folded[token] === "'s" || determinersOf(language).at(tokens, token).length > 0);
  if (at(first - 1)) return true;
  const between = previous !== undefined && previous.last === first - 1 ? conceptOf(previous.concept).group : "quality";
  const plain = between !== "thing" && between !== "role" && between !== "act";
  // "Le Ghana suspendra": a name between them is the subject
  const isName = ((tokens.shapes[first - 1] as number) & Shape.capital) !== 0 && !language.frames.capitalAdjectives;
  return plain && !isName && tokens.kinds[first - 1] === TokenKind.word && at(first - 2);
};

/** The concepts of a token range, which may be a whole text; also used on sentences by tests and tools. */
export const findConcepts = (tokens: Tokens, language: Language): ConceptHit[] => {
  const hits: ConceptHit[] = [];
  for (const { first, last, value } of findForms(formsOf(language), tokens, proclisisOf(language)))
    hits.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[last] as number,
      concept: value.entry,
      first,
      last,
      noun: isNoun(value, tokens, last, language) || followsDeterminer(tokens, first, hits.at(-1), language),
    });
  return hits;
};

export const conceptsStage: Stage<"tokens", "concepts"> = {
  name: "concepts",
  version: 2,
  needs: ["tokens"],
  adds: "concepts",
  run: ({ tokens }, { language }) => ({ layer: findConcepts(tokens, language), notices: [] }),
};
