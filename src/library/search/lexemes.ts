/**
 * A text as lexemes, what it is indexed and found by: stems of words; of scripts without spaces, and of Hangul with its suffixes, every two
 * characters that follow one another. Lexemes hold letters, digits and marks only, so whatever is asked for is data to the engine.
 */
import { TokenKind, type Tokens, tokenise } from "../../read/tokens.ts";
import { stemOf } from "./stems.ts";

/** Raised when the same text becomes other lexemes, or has another place in the index; reports are then indexed again. */
export const searchVersion = 2;

export interface Lexeme {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A character alone where two were to be had: it stands for every pair that begins with it. */
  readonly lone?: true;
}

/** Longest lexeme, in code units: nobody asks for more. */
const LONGEST = 64;

const hangul = /^\p{sc=Hangul}+$/u;
const clean = (word: string): string => word.replace(/[^\p{L}\p{N}\p{M}]/gu, "").slice(0, LONGEST);

/** Pairs of neighbouring characters; a lone one is itself. */
const pairsOf = (characters: readonly Lexeme[]): Lexeme[] =>
  characters.length === 1
    ? characters.map((one) => ({ ...one, lone: true }))
    : characters.slice(1).map((second, i) => {
        const first = characters[i] as Lexeme;
        return { word: first.word + second.word, start: first.start, end: second.end };
      });

const syllablesOf = (word: string, start: number): Lexeme[] =>
  [...word].map((syllable, i) => ({ word: syllable, start: start + i, end: start + i + 1 }));

/** The lexemes of a text in their order. */
export const lexemesOf = (text: string, lang: string, tokens: Tokens = tokenise(text)): Lexeme[] => {
  const lexemes: Lexeme[] = [];
  let run: Lexeme[] = [];
  const endRun = (): void => {
    if (run.length > 0) lexemes.push(...pairsOf(run));
    run = [];
  };
  for (let i = 0; i < tokens.count; i++) {
    const [kind, start, end] = [tokens.kinds[i], tokens.starts[i] as number, tokens.ends[i] as number];
    const word = clean(tokens.folded[i] as string);
    if (run.length > 0 && (kind !== TokenKind.ideograph || run.at(-1)?.end !== start)) endRun();
    if (kind === TokenKind.mark || word === "") continue;
    if (kind === TokenKind.ideograph) run.push({ word, start, end });
    else if (hangul.test(word) && word.length === end - start) lexemes.push(...pairsOf(syllablesOf(word, start)));
    else lexemes.push({ word: kind === TokenKind.number ? word : clean(stemOf(word, lang)) || word, start, end });
  }
  endRun();
  return lexemes;
};
