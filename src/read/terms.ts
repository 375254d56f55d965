/**
 * The general words of one report that every language has a word for ("season", "hospital", "to fall"), beside the field's own concepts:
 * they say nothing of who did what, but what two languages' sentences may be compared by.
 */
import type { Language } from "../languages/language.ts";
import type { Stage } from "../pipeline/stage.ts";
import { perLanguage } from "./cues.ts";
import { compileForms, findForms } from "./forms.ts";
import type { Tokens } from "./tokens.ts";

export interface Term {
  /** What the word is called in English. */
  readonly term: string;
  /** Offset of the text at which it begins. */
  readonly start: number;
}
/** In the order of the text. */
export type Terms = readonly Term[];

const matcherOf = perLanguage(({ terms }: Language) => compileForms<string>(terms));

/**
 * The general words of a text.
 *
 * @example
 * findTerms(tokenise("Der Fluss trat über die Ufer."), german) // [{ term: "river", start: 4 }, …]
 */
export const findTerms = (tokens: Tokens, language: Language): Terms =>
  findForms(matcherOf(language), tokens).map(({ first, value }) => ({
    term: value.entry,
    start: tokens.starts[first] as number,
  }));

export const termsStage: Stage<"tokens", "terms"> = {
  name: "terms",
  version: 1,
  needs: ["tokens"],
  adds: "terms",
  run: ({ tokens }, { language }) => ({ layer: findTerms(tokens, language), notices: [] }),
};
