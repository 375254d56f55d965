/** The words of the field's concepts in one report. */
import type { ConceptId } from "../languages/concepts.ts";
import type { Language } from "../languages/language.ts";
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { buildMatcher, type Matcher } from "./matcher.ts";

export interface ConceptHit extends Span {
  readonly concept: ConceptId;
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
}
/** In the order of the text; where a phrase and its part are both concepts, the phrase alone. */
export type ConceptHits = readonly ConceptHit[];

const matchers = new WeakMap<Language, Matcher<ConceptId>>();
const matcherOf = (language: Language): Matcher<ConceptId> => {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    matcher = buildMatcher(
      Object.entries(language.concepts).flatMap(([concept, patterns]) =>
        (patterns as string).split(",").map((pattern) => ({ pattern: pattern.trim(), value: concept as ConceptId })),
      ),
    );
    matchers.set(language, matcher);
  }
  return matcher;
};

export const conceptsStage: Stage<"tokens", "concepts"> = {
  name: "concepts",
  version: 1,
  needs: ["tokens"],
  adds: "concepts",
  run: ({ tokens }, { language }) => ({
    layer: matcherOf(language)
      .all(tokens)
      .map(({ first, last, value }) => ({
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
        concept: value,
        first,
        last,
      })),
    notices: [],
  }),
};
