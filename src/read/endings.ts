/**
 * How a word goes on: its own ending or, where words are not spaced, the particle that follows as tokens of its own
 * ("平壌で" is three tokens). And how far a word reaches, counted in tokens.
 */
import type { Language } from "../languages/language.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** Tokens of the longest particle. */
const LONGEST = 4;

export const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** What is written right after token `i` in ideographs, up to the longest particle; empty where words are spaced. */
export const continuation = (tokens: Tokens, i: number, language: Pick<Language, "spaced">): string => {
  let words = "";
  if (language.spaced) return words;
  for (let next = i + 1; next <= i + LONGEST && next < tokens.count; next++) {
    if (tokens.kinds[next] !== TokenKind.ideograph) break;
    if (((tokens.shapes[next] as number) & Shape.spaceBefore) !== 0) break;
    words += tokens.folded[next];
  }
  return words;
};

/** True where token `i` ends in one of the endings, or goes on with one. */
export const endsOrGoesOn = (
  tokens: Tokens,
  i: number,
  endings: readonly string[],
  language: Pick<Language, "spaced">,
): boolean => {
  if (endings.length === 0) return false;
  const word = tokens.folded[i] as string;
  const next = continuation(tokens, i, language);
  return endings.some((ending) => ending !== "" && (word.endsWith(ending) || next.startsWith(ending)));
};

/** So many words in tokens of the language. */
export const inTokens = (words: number, { tokensPerWord = 1 }: Pick<Language, "tokensPerWord">): number =>
  Math.round(words * tokensPerWord);
