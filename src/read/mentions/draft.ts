/** What the steps of the mentions stage pass on to each other: a mention in the making, and the sentence it stands in. */
import type { Gender, Office } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "../tokens.ts";
import type { KnownForm } from "./known-forms.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Scan } from "./scan.ts";

/** A title or role phrase: "North Korean leader". Tokens `[first, last]`. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** Where its words end, before any particle. */
  readonly end: number;
  readonly office: Office;
  readonly gender: Gender | null;
  /** Directory ids of the countries and bodies it names. */
  readonly of: readonly string[];
}

export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly form: "name" | "role" | "pronoun" | "open";
  readonly name: string;
  /** Directory forms it may be, best first; empty for a name the directory does not hold. */
  forms: readonly KnownForm[];
  readonly sentence: number;
  /** Part of a person's name, which means whoever the report names in full by it. */
  readonly bare: boolean;
  role: RolePhrase | null;
  gender: Gender | null;
  metonym: boolean;
}

/** A sentence with what was found in it. */
export interface ReadSentence {
  readonly stretch: Stretch;
  readonly found: Scan;
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
}

/** One sentence as the steps see it: tokens `[from, to)`. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Index of the sentence, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** Most words have a capital, so that a capital tells nothing. */
  readonly titleCase: boolean;
  /** True for a word that has a capital only because all nouns have. */
  readonly isNoun: (token: number) => boolean;
}

export const isCapital = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.word && ((tokens.shapes[i] as number) & Shape.capital) !== 0;

/** What is written onto the end of a mention and is no part of it: a Korean or Japanese particle. */
export const suffixOf = (
  { tokens, text, lexicon }: Stretch,
  item: { readonly last: number; readonly end: number },
): string => text.slice(item.end, tokens.ends[item.last]) || lexicon.particleAfter(tokens, item.last);

export const isWord = (tokens: Tokens, i: number): boolean => tokens.kinds[i] !== TokenKind.mark;

/** Longer words that a line needs before its capitals can tell a heading. */
const HEADING_WORDS = 4;

/** True where a capital in this line tells nothing: a heading in title case, or a line all in capitals. */
const isTitleCase = (tokens: Tokens, from: number, to: number): boolean => {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.word || (tokens.folded[i] as string).length < 4) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
    if (((tokens.shapes[i] as number) & Shape.allCapitals) !== 0) shouted++;
  }
  if (words < HEADING_WORDS) return false;
  const closed = /^[.!?…]$/.test(tokens.folded[to - 1] as string);
  return shouted * 10 > words * 8 || (!closed && capitals * 10 > words * 7);
};

/** Tokens beyond which a "sentence" is no sentence; it is read in pieces, so that time stays linear. */
const LONGEST_STRETCH = 300;

/** A sentence as the steps read it, in one piece unless it is longer than any sentence. */
export const stretchesOf = (
  tokens: Tokens,
  text: string,
  lexicon: Lexicon,
  span: Sentence,
  sentence: number,
  isNoun: (token: number) => boolean,
): Stretch[] => {
  const { paragraph } = span;
  const start = tokenAt(tokens, span.start);
  const end = tokenAt(tokens, span.end);
  const stretches: Stretch[] = [];
  for (let from = start; from < end; from += LONGEST_STRETCH) {
    const to = Math.min(end, from + LONGEST_STRETCH);
    const titleCase = isTitleCase(tokens, from, to);
    stretches.push({ tokens, text, lexicon, sentence, paragraph, from, to, titleCase, isNoun });
  }
  return stretches;
};
