/** Bare family names, and names in scripts without spaces, of persons whom the report names in full elsewhere. */
import { foldName } from "../characters.ts";
import { TokenKind } from "../tokens.ts";
import { type Draft, isCapital, isWord, type Stretch } from "./draft.ts";
import { draftName } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** Ideographs of the longest name that is looked for. */
const LONGEST_GLUED = 6;

/** The longest name of the report that the ideographs from token `i` on spell, two at least; null where they spell none. */
const gluedAt = (
  { tokens, lexicon, from, to }: Stretch,
  i: number,
  taken: Uint8Array,
  repeatable: ReadonlyMap<string, Draft>,
): string | null => {
  let best: string | null = null;
  let word = "";
  for (let at = i; at < to && at < i + LONGEST_GLUED; at++) {
    if (tokens.kinds[at] !== TokenKind.ideograph || taken[at - from] === 1) break;
    word += tokens.folded[at];
    if (at > i && repeatable.has(word) && !lexicon.commonWords.has(word)) best = word;
  }
  return best;
};

export const findRepeats = (
  stretch: Stretch,
  names: readonly Draft[],
  found: Scan,
  repeatable: ReadonlyMap<string, Draft>,
  cased: boolean,
): Draft[] => {
  const { tokens, lexicon, from, to } = stretch;
  if (repeatable.size === 0) return [];
  const taken = new Uint8Array(to - from);
  for (const item of [...names, ...found.demonyms]) taken.fill(1, item.first - from, item.last - from + 1);
  const repeats: Draft[] = [];
  for (let i = from; i < to; i++) {
    if (taken[i - from] === 1 || !isWord(tokens, i) || (cased && !isCapital(tokens, i))) continue;
    const glued = tokens.kinds[i] === TokenKind.ideograph ? gluedAt(stretch, i, taken, repeatable) : null;
    if (glued !== null) {
      const name = foldName((repeatable.get(glued) as Draft).name);
      repeats.push({ ...draftName(stretch, i, i + glued.length - 1, "person"), name: glued, bare: name !== glued });
      i += glued.length - 1;
      continue;
    }
    const word = tokens.folded[i] as string;
    if (lexicon.commonWords.has(word)) continue;
    const base = lexicon.nameForms(word).find((form) => repeatable.has(form));
    if (base === undefined) continue;
    const draft = draftName(stretch, i, i, "person");
    const start = tokens.starts[i] as number;
    // A particle written onto the name is no part of it.
    const end = !cased && word.startsWith(base) ? start + base.length : draft.end;
    repeats.push({ ...draft, end, name: base, bare: foldName((repeatable.get(base) as Draft).name) !== base });
  }
  return repeats;
};
