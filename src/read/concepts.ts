/**
 * The words of the field's concepts in one report. Of several patterns over the same words the most specific stands:
 * exact words before stems, longer stems before shorter; so `promis*` may hold while "compromise" has its own entry.
 */
import { type ConceptId, conceptOf } from "../languages/concepts.ts";
import type { Language } from "../languages/language.ts";
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { fold } from "./characters.ts";
import { buildCues, perLanguage } from "./cues.ts";
import { buildMatcher, type Hit, type Matcher } from "./matcher.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

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

interface Form {
  /** null: words that look like a concept's and are none. */
  readonly concept: ConceptId | null;
  readonly noun: boolean;
  /** How much of the words the pattern spells out. */
  readonly weight: number;
  /** Code units of the last word that the pattern spells out. */
  readonly stem: number;
}

/** Weight of a whole word over a stem of any length. */
const WHOLE = 100;

const weigh = (pattern: string): number =>
  pattern.split(/\s+/).reduce((sum, word) => sum + (word.endsWith("*") ? word.length - 1 : word.length + WHOLE), 0);

const compile = (language: Language): Matcher<Form> =>
  buildMatcher(
    Object.entries(language.concepts).flatMap(([concept, patterns]) =>
      (patterns as string).split("|").flatMap((part, at) =>
        part
          .split(",")
          .map((pattern) => pattern.trim())
          .filter((pattern) => pattern !== "")
          .map((pattern) => ({
            pattern,
            value: {
              concept: concept === "none" ? null : (concept as ConceptId),
              noun: at > 0,
              weight: weigh(pattern),
              stem: fold(pattern.split(/\s+/).at(-1)?.replace(/\*$/, "") ?? "").length,
            },
          })),
      ),
    ),
  );

const matcherOf = perLanguage(compile);

/** Whether the words name a thing: the lexicon says so, or what follows the stem is a noun's ending. */
const isNoun = (form: Form, word: string, endings: readonly string[]): boolean => {
  if (form.noun || endings.length === 0) return form.noun;
  const rest = word.slice(form.stem);
  return rest === "" || endings.some((ending) => rest.startsWith(ending));
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
  return plain && tokens.kinds[first - 1] === TokenKind.word && at(first - 2);
};

/** The concepts of a token range, which may be a whole text; also used on sentences by tests and tools. */
export const findConcepts = (tokens: Tokens, language: Language): ConceptHit[] => {
  const hits: ConceptHit[] = [];
  let group: Hit<Form>[] = [];
  const flush = (): void => {
    const most = Math.max(...group.map((hit) => hit.value.weight));
    const kept = new Set<ConceptId>();
    for (const { first, last, value } of group) {
      if (value.weight < most || value.concept === null || kept.has(value.concept)) continue;
      kept.add(value.concept);
      hits.push({
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
        concept: value.concept,
        first,
        last,
        noun:
          isNoun(value, tokens.folded[last] as string, language.frames.nounEndings) ||
          followsDeterminer(tokens, first, hits.at(-1), language),
      });
    }
    group = [];
  };
  for (const hit of matcherOf(language).all(tokens)) {
    if (group.length > 0 && (group[0] as Hit<Form>).first !== hit.first) flush();
    group.push(hit);
  }
  if (group.length > 0) flush();
  return hits;
};

export const conceptsStage: Stage<"tokens", "concepts"> = {
  name: "concepts",
  version: 2,
  needs: ["tokens"],
  adds: "concepts",
  run: ({ tokens }, { language }) => ({ layer: findConcepts(tokens, language), notices: [] }),
};
