/** Bare family names, and names in scripts without spaces, of persons whom the report names in full elsewhere. */
import { foldName } from "../characters.ts";
import { type Draft, isCapital, isWord, type Stretch } from "./draft.ts";
import { draftName } from "./runs.ts";
import type { Scan } from "./scan.ts";

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
