/**
 * Attributions inside one pair of marks, as Russian, French, Italian or Spanish print them: «A, — сказал X, — B»; « A, a dit X, B ».
 * Cuts such a span into the pieces that were said. Between dashes a cue right after the first is proof enough; between commas
 * its subject must follow it too.
 */

import { TokenKind, type Tokens, tokenAt } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { Class } from "./lexicon.ts";
import type { MarkedSpan } from "./marks.ts";

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "―"]);
/** Words between the punctuation and the cue: "— так сказал", "a-t-il". */
const MAX_LEAD = 5;
/** Tokens of the longest attribution inside marks. */
const MAX_INSERTED = 30;

/** Index after the cue of saying that begins within a few small words from token `from`; -1 where none does. */
const afterCue = (tokens: Tokens, from: number, end: number, lexicon: Lexicon): number => {
  for (let at = from; at < from + MAX_LEAD && at < end; at++) {
    const hits = lexicon.cues.at(tokens, at);
    const last = hits.reduce((most, hit) => Math.max(most, hit.last), -1);
    if (hits.some(({ last: to, value }) => to === last && value?.cue.role === "say" && value.cue.content.length > 0))
      return last + 1;
    const small = (lexicon.classesOf(tokens.folded[at] as string) & (Class.between | Class.pronoun)) !== 0;
    if (!small && tokens.folded[at] !== "-") return -1;
  }
  return -1;
};

/** The pieces of a marked span, itself where nothing is inserted. */
export const cutAtInserted = (span: MarkedSpan, tokens: Tokens, lexicon: Lexicon): MarkedSpan[] => {
  const style = lexicon.rules.insertion;
  if (style === "" || span.family !== "double") return [span];
  const end = tokenAt(tokens, span.end);
  const pieces: MarkedSpan[] = [];
  let { start, open } = span;
  const isMark = (at: number, marks: RegExp): boolean =>
    tokens.kinds[at] === TokenKind.mark && marks.test(tokens.folded[at] as string);
  const isDash = (at: number): boolean => dashes.has(tokens.folded[at] as string);
  for (let at = tokenAt(tokens, span.start) + 1; at < end; at++) {
    const dashed = isDash(at) && tokens.starts[at] !== tokens.ends[at - 1];
    if (!dashed && !(style === "comma" && isMark(at, /^[,!?]$/))) continue;
    const cue = afterCue(tokens, at + 1, end, lexicon);
    if (cue < 0) continue;
    let close = cue;
    const closes = (i: number): boolean => (dashed ? isDash(i) : isMark(i, /^[,.]$/));
    while (close < end && close - at < MAX_INSERTED && !closes(close)) close++;
    if (close < end && !closes(close)) continue;
    if (!dashed && close === cue && cue - at < 3) continue;
    // The words end before the dash, at the comma inside them.
    const until = tokens.ends[dashed ? at - 1 : at] as number;
    pieces.push({ ...span, start, end: until, open, close: until });
    let next = Math.min(close + 1, end);
    while (next < end && isMark(next, /^[,.;:–—-]$/)) next++;
    open = next < tokens.count ? (tokens.starts[next] as number) : span.close;
    start = open;
    at = next;
  }
  if (pieces.length === 0) return [span];
  if (start < span.end) pieces.push({ ...span, start, open });
  return pieces;
};
