/**
 * Cuts a text into tokens once; every later stage reads these instead of the text.
 *
 * A token is a word, a number, one ideograph (Han, Hiragana: scripts without spaces, so that a phrase is a sequence of
 * tokens in every script), or one mark. Katakana and Hangul runs are words. "U.S." and the "N." of "N. Korea" are one
 * token with their points; hyphens are tokens of their own; the possessive 's is a token of its own. What a language
 * elides before an apostrophe (French l', Italian dell') is data of that language.
 * Character classes follow Unicode general categories and scripts, in the spirit of UAX #29.
 */
import type { Language } from "../languages/language.ts";
import type { Stage } from "../pipeline/stage.ts";
import { classOf, fold } from "./characters.ts";
import { remember } from "./remember.ts";

/** What a token is. */
export const TokenKind = { word: 0, number: 1, ideograph: 2, mark: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Bits of `Tokens.shapes`. */
export const Shape = { capital: 1, allCapitals: 2, spaceBefore: 4, lineStart: 8 } as const;

/** Parallel arrays, a place per token, in the order of the text. */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
  /** Case-folded words without points, tatweel and vowel signs: what lexicons are matched against. */
  readonly folded: readonly string[];
}

const isApostrophe = (character: string | undefined): boolean =>
  character === "'" || character === "’" || character === "ʼ";

/** Letters of scripts without apostrophes: what looks like one before them is a quotation mark ("‘최후통첩’이라고"). */
const unelided = /[\p{sc=Hangul}\p{sc=Katakana}]/u;

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** True where an apostrophe at `at` opens a possessive 's that ends the word. */
const isPossessive = (text: string, at: number): boolean =>
  (text[at + 1] === "s" || text[at + 1] === "S") && classOf(text, at + 2) !== "letter";

/** End of an initial or acronym with points that begins at `start` ("U.S.", "N." in "N. Korea"); `start` where none does. */
const endOfInitials = (text: string, start: number): number => {
  const width = widthAt(text, start);
  if (text[start + width] !== ".") return start;
  const first = text.slice(start, start + width);
  const upper = first !== first.toLowerCase();
  let end = start + width + 1;
  let letters = 1;
  while (classOf(text, end) === "letter" && text[end + 1] === ".") {
    end += 2;
    letters++;
  }
  return upper || letters > 1 ? end : start;
};

/** End of the word that begins at `start`, inner apostrophes included. */
const endOfWord = (text: string, start: number, elisions: ReadonlySet<string>): number => {
  let at = start + widthAt(text, start);
  while (at < text.length) {
    const next = classOf(text, at);
    if (next === "letter" || next === "joiner") at += widthAt(text, at);
    else if (isApostrophe(text[at]) && classOf(text, at + 1) === "letter" && !unelided.test(text[at + 1] as string)) {
      if (elisions.has(fold(text.slice(start, at)))) return at + 1;
      if (isPossessive(text, at)) return at;
      at++;
    } else break;
  }
  return at;
};

/** End of the number that begins at `start`: digits with points, commas and colons between them. */
const endOfNumber = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    if (classOf(text, at) === "digit") at++;
    else if (".,:".includes(text[at] as string) && classOf(text, at + 1) === "digit") at++;
    else break;
  }
  return at;
};

/** What a word's own letters say of it, its points aside. */
const wordOf = remember((raw) => {
  const first = raw[0] as string;
  const capital = first !== first.toLowerCase();
  const allCapitals = capital && raw.length > 1 && raw === raw.toUpperCase();
  return {
    folded: fold(raw.replaceAll(".", "")),
    shape: (capital ? Shape.capital : 0) | (allCapitals ? Shape.allCapitals : 0),
  };
});

/**
 * Tokenises one text.
 *
 * @example
 * tokenise("N. Korea's U.S. envoy").folded // ["n", "korea", "'s", "us", "envoy"]
 */
export const tokenise = (text: string, language?: Pick<Language, "elisions">): Tokens => {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const shapes: number[] = [];
  const folded: string[] = [];
  const elisions = new Set(language?.elisions ?? []);
  let shape: number = Shape.spaceBefore | Shape.lineStart;

  const push = (start: number, end: number, kind: TokenKind): void => {
    const raw = text.slice(start, end);
    const word = kind === TokenKind.word ? wordOf(raw) : null;
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    shapes.push(word === null ? shape : shape | word.shape);
    folded.push(word === null ? raw : word.folded);
    shape = 0;
  };

  let at = 0;
  while (at < text.length) {
    const start = at;
    switch (classOf(text, at)) {
      case "space":
        shape |= text[at] === "\n" ? Shape.spaceBefore | Shape.lineStart : Shape.spaceBefore;
        at++;
        break;
      case "digit":
        at = endOfNumber(text, start);
        push(start, at, TokenKind.number);
        break;
      case "ideograph":
        at += widthAt(text, at);
        push(start, at, TokenKind.ideograph);
        break;
      case "letter":
        at = endOfInitials(text, start);
        if (at === start) at = endOfWord(text, start, elisions);
        push(start, at, TokenKind.word);
        break;
      default:
        if (isApostrophe(text[at]) && isPossessive(text, at) && starts.length > 0 && shape === 0) {
          at += 2;
          push(start, at, TokenKind.word);
        } else {
          at += widthAt(text, at);
          push(start, at, TokenKind.mark);
        }
    }
  }
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kinds),
    shapes: Uint8Array.from(shapes),
    folded,
  };
};

/** Index of the first token that starts at or after `offset` (`tokens.count` where none does). */
export const tokenAt = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const tokensStage: Stage<never, "tokens"> = {
  name: "tokens",
  version: 1,
  needs: [],
  adds: "tokens",
  run: ({ report }, { language }) => ({ layer: tokenise(report.text, language), notices: [] }),
};
