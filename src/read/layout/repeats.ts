/** What a page says twice: a headline set twice, a lead printed above the article and in it. The second time is furniture. */
import type { Piece } from "./pieces.ts";
import type { Unit } from "./units.ts";

/** Letters from which a repeated line is the same text rather than chance. */
const FEWEST_REPEATED = 40;

/** A standfirst stands at most so many pieces before the paragraph that says it again. */
const FARTHEST = 8;

/** Two units with one key say the same. */
export const keyOf = ({ folded, words }: Unit): string => `${folded}\n${words.length}`;

/** Indices of pieces that a later or earlier piece says again: a lead printed twice, a headline set twice. */
export const findRepeats = (pieces: readonly Piece[], bodyStart: number, headline: number): Set<number> => {
  const repeats = new Set<number>();
  const first = new Map<string, number>();
  for (const [i, { unit }] of pieces.entries()) {
    const earlier = first.get(keyOf(unit));
    if (earlier === undefined) first.set(keyOf(unit), i);
    else if (i !== headline && unit.folded.length >= FEWEST_REPEATED) repeats.add(i);
  }
  if (headline >= 0) {
    const title = (pieces[headline] as Piece).unit.folded;
    for (const [i, { unit }] of pieces.entries()) if (i !== headline && unit.folded === title) repeats.add(i);
  }
  // a standfirst that the first paragraphs say again, and go on
  const until = Math.min(pieces.length, bodyStart + 2);
  for (let i = 0; i < until; i++) {
    const { unit } = pieces[i] as Piece;
    const bare = unit.folded.replace(/[\s.…]+$/u, "");
    if (i === headline || bare.length < FEWEST_REPEATED) continue;
    for (let j = i + 1; j < Math.min(pieces.length, bodyStart + 4, i + FARTHEST); j++)
      if (
        (pieces[j] as Piece).unit.words.length > unit.words.length &&
        (pieces[j] as Piece).unit.folded.startsWith(bare)
      )
        repeats.add(i);
  }
  return repeats;
};
