/**
 * The words of a quote as the ledger compares them: folded tokens, each with a weight. Words that say little (articles,
 * prepositions, pronouns, auxiliaries: the closed classes of the language's quote rules) weigh a quarter; the list is shipped, so that
 * a weight never moves with the pile.
 */
import type { Span } from "../../model/index.ts";
import { Class, type Lexicon } from "../../read/quotes/lexicon.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "../../read/tokens.ts";

export interface Word extends Span {
  readonly folded: string;
  readonly weight: number;
  readonly kind: TokenKind;
  readonly capital: boolean;
}

const LIGHT = 0.25;
/** Letters that two forms of one word share at least. */
export const STEM = 4;
/** Words of one quote that are compared; longer ones are speeches. */
export const MAX_WORDS = 400;

export const wordsOf = (tokens: Tokens, { start, end }: Span, lexicon: Lexicon): Word[] => {
  const words: Word[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.starts[i] as number) < end; i++) {
    const kind = tokens.kinds[i] as TokenKind;
    if (kind === TokenKind.mark) continue;
    const folded = tokens.folded[i] as string;
    words.push({
      start: tokens.starts[i] as number,
      end: tokens.ends[i] as number,
      folded,
      kind,
      capital: ((tokens.shapes[i] as number) & Shape.capital) !== 0,
      weight: folded === "'s" || lexicon.classesOf(folded) !== 0 ? LIGHT : 1,
    });
    if (words.length === MAX_WORDS) break;
  }
  return words;
};

/** The words of reported speech without what opens its clause ("that", "że"), which nobody said. */
export const reportedWords = (words: readonly Word[], lexicon: Lexicon): readonly Word[] =>
  words.length > 1 && (lexicon.classesOf((words[0] as Word).folded) & Class.opener) !== 0 ? words.slice(1) : words;

export const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
