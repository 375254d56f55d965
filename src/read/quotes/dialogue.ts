/**
 * Direct speech between dashes, as Polish, Russian, Spanish or French print it: a paragraph that begins with a dash (or a dash after a
 * colon) is speech up to the next dash that a cue follows; after the cue's words a further dash opens speech again. Without a
 * cue a dash is an item of a list and proves nothing.
 */
import type { Span } from "../../model/index.ts";
import { Shape, type Tokens, tokenAt } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import type { MarkedSpan } from "./marks.ts";

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "―"]);
/** Words between a dash and the cue that follows it: "— się zgodził". */
const MAX_LEAD = 2;

/** Printed after a word and before a point: "—dijo el ministro—." */
const isBeforePoint = (tokens: Tokens, i: number): boolean => /^[.,;:]$/.test(tokens.folded[i + 1] ?? "");

const isDash = (tokens: Tokens, i: number): boolean =>
  dashes.has(tokens.folded[i] as string) &&
  (isBeforePoint(tokens, i) ||
    ((tokens.shapes[i] as number) & Shape.spaceBefore) !== 0 ||
    (i + 1 < tokens.count && ((tokens.shapes[i + 1] as number) & Shape.spaceBefore) !== 0));

/** True where a cue begins right after token `i`. */
const cueFollows = (tokens: Tokens, i: number, end: number, lexicon: Lexicon): boolean => {
  for (let at = i + 1; at <= i + 1 + MAX_LEAD && at < end; at++)
    if (lexicon.cues.at(tokens, at).some(({ value }) => value?.cue.role === "say")) return true;
  return false;
};

/** Index after the comma, question or exclamation mark that a cue follows at once; -1 where none does. */
const endBeforeVoice = (tokens: Tokens, from: number, end: number, lexicon: Lexicon): number => {
  for (let i = from + 2; i + 1 < end; i++) {
    if (!/^[,!?…]$/.test(tokens.folded[i] as string)) continue;
    if (lexicon.cues.at(tokens, i + 1).some(({ value }) => value?.cue.role === "say" && value.cue.content.length > 0))
      return i + 1;
  }
  return -1;
};

/** The stretches of speech between dashes in one paragraph. */
export const findDialogue = (text: string, tokens: Tokens, { start, end }: Span, lexicon: Lexicon): MarkedSpan[] => {
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end);
  let opened = first < last && isDash(tokens, first) ? first : -1;
  let labelled = false;
  if (opened < 0)
    for (let i = first + 1; i < last && opened < 0; i++)
      if (isDash(tokens, i) && tokens.folded[i - 1] === ":") {
        opened = i;
        labelled = true;
      }
  if (opened < 0) return [];
  const found: MarkedSpan[] = [];
  const push = (dash: number, to: number): void => {
    const from = isBeforePoint(tokens, dash) ? dash + 1 : dash;
    const inner = tokens.starts[from + 1];
    if (from + 1 >= to || inner === undefined) return;
    const close = tokens.ends[to - 1] as number;
    if (text.slice(inner, close).trim() === "") return;
    found.push({ start: inner, end: close, open: tokens.starts[from] as number, close, family: "dash", closed: true });
  };
  let speech = opened;
  let attributed = labelled;
  for (let i = opened + 1; i < last; i++) {
    if (!isDash(tokens, i)) continue;
    if (speech >= 0) {
      if (!cueFollows(tokens, i, last, lexicon)) continue;
      push(speech, i);
      attributed = true;
      speech = -1;
    } else speech = i;
  }
  // "— Je suis venu, expliqua l'émissaire.": no second dash; the words end before the attribution.
  const voice = speech === opened && !labelled ? endBeforeVoice(tokens, opened, last, lexicon) : -1;
  if (voice > 0) {
    push(speech, voice);
    return found;
  }
  if (speech >= 0) push(speech, last);
  return attributed ? found : [];
};
