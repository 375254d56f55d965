/**
 * Winnowed hashes of word 4-grams: of every window of neighbouring hashes the smallest is kept, so that any shared run of
 * words as long as gram and window together is sure to share a hash (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003).
 */
import { TokenKind, type Tokens } from "../tokens.ts";
import { combineHash, hashString } from "./hash.ts";

/** Words in a gram. An ideograph weighs half a word, so a gram of Chinese or Japanese is eight characters. */
const GRAM_WORDS = 4;
/** Hashes in a window: a shared run of seven words (4 + 4 - 1) is always found. */
const WINDOW = 4;

export interface Winnowed {
  readonly hashes: Uint32Array;
  /** Offset of the text at which each gram begins; ascending. */
  readonly offsets: Uint32Array;
}

/**
 * Winnows the words of a text.
 *
 * @param chosen Indices of the tokens to read, ascending; marks are passed over.
 */
export const winnow = (tokens: Tokens, chosen: readonly number[]): Winnowed => {
  const words = chosen.filter((i) => tokens.kinds[i] !== TokenKind.mark);
  const wordHashes = words.map((i) => hashString(tokens.folded[i] as string));
  const grams: number[] = [];
  for (let from = 0; from < words.length; from++) {
    let hash = 0;
    let length = 0;
    let to = from;
    for (; to < words.length && length < GRAM_WORDS; to++) {
      hash = combineHash(hash, wordHashes[to] as number);
      length += tokens.kinds[words[to] as number] === TokenKind.ideograph ? 0.5 : 1;
    }
    if (length < GRAM_WORDS) break;
    grams.push(hash);
  }
  const hashes: number[] = [];
  const offsets: number[] = [];
  let last = -1;
  for (let end = Math.min(WINDOW, grams.length) - 1; end >= 0 && end < grams.length; end++) {
    let smallest = Math.max(0, end - WINDOW + 1);
    for (let i = smallest + 1; i <= end; i++) if ((grams[i] as number) <= (grams[smallest] as number)) smallest = i;
    if (smallest === last) continue;
    last = smallest;
    hashes.push(grams[smallest] as number);
    offsets.push(tokens.starts[words[smallest] as number] as number);
  }
  return { hashes: Uint32Array.from(hashes), offsets: Uint32Array.from(offsets) };
};
