/** Runs of capitalised words: where a name that the directory does not hold may stand. */
import anyAscii from "any-ascii";
import { fold, foldName } from "../characters.ts";
import { isInnerHyphen } from "../matcher.ts";
import { type Draft, isCapital, type Stretch } from "./draft.ts";

/** Tokens `[first, last]`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;

/** One or two syllables of a Chinese, Korean or Vietnamese given name in Latin letters. */
const syllables =
  /^[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:n[gh]?|ch?|[hktpml])?(?:[bcdfghjklmnpqrstvwxyz]{1,2}[aeiouy]{1,3}(?:ng?|[ktpml])?)?$/;

/** True where a word, in any script, reads like one or two such syllables. */
export const isSyllables = (word: string): boolean => word.length <= 7 && syllables.test(foldName(anyAscii(word)));

/** A name folded, its hyphens and points as spaces; diacritics stay, for inflection is told by them. */
const plain = (name: string): string =>
  fold(name)
    .replace(/[-‐‑–.·・=\s]+/g, " ")
    .trim();

/** True for family and given name in one, in scripts that write them so: 김정은, 金正恩. */
export const isGlued = (name: string): boolean => /^[\p{Script=Hangul}\p{Script=Han}]{3,4}$/u.test(name);

/** A mention of a discovered name over these tokens. */
export const draftName = (stretch: Stretch, first: number, last: number, kind: Draft["kind"]): Draft => {
  const start = stretch.tokens.starts[first] as number;
  const end = stretch.tokens.ends[last] as number;
  const text = stretch.text.slice(start, end);
  return {
    first,
    last,
    start,
    end,
    kind,
    form: "name",
    name: plain(text),
    forms: [],
    sentence: stretch.sentence,
    role: null,
    gender: null,
    metonym: false,
    bare: kind === "person" && !/[\s·・=＝-]/.test(text) && !isGlued(text),
  };
};

/** The word of a run at or after `next`, past connectors; -1 where the run ends. */
const nextOfRun = (stretch: Stretch, first: number, last: number): number => {
  const { tokens, lexicon, to } = stretch;
  let next = last + 1;
  if (isInnerHyphen(tokens, next)) {
    next++;
    if (next >= to) return -1;
    // "Moon Jae-in": the last syllable of a given name has no capital.
    const opened =
      lexicon.familyFirst.has(tokens.folded[first] as string) ||
      lexicon.familyFirst.has(tokens.folded[last - 1] as string);
    return isCapital(tokens, next) || (opened && isSyllables(tokens.folded[next] as string)) ? next : -1;
  }
  for (let links = 0; next < to && links < 2 && !isCapital(tokens, next); links++) {
    if (!lexicon.connectors.has(tokens.folded[next] as string)) return -1;
    next++;
    // "Huda al-Marzouqi"
    if (isInnerHyphen(tokens, next)) next++;
  }
  return next < to && isCapital(tokens, next) ? next : -1;
};

/** Runs of capitalised words, with hyphens and lower-case connectors between two of them. Tokens `[first, last]`. */
export const capitalRuns = (stretch: Stretch): Range[] => {
  const { tokens, from, to } = stretch;
  const runs: Range[] = [];
  for (let first = from; first < to; first++) {
    if (!isCapital(tokens, first)) continue;
    let last = first;
    for (let next = first; next >= 0; next = nextOfRun(stretch, first, last)) last = next;
    runs.push({ first, last });
    first = last;
  }
  return runs;
};

/** Steps over single tokens of a run that begin or end no name. */
export const trim = (stretch: Stretch, first: number, last: number): Range => {
  const { tokens, lexicon } = stretch;
  const common = (i: number): boolean =>
    !isInnerHyphen(tokens, i - 1) && (!isCapital(tokens, i) || lexicon.commonWords.has(tokens.folded[i] as string));
  let [a, b] = [first, last];
  while (a <= b && common(a)) a++;
  while (b >= a && common(b)) b--;
  return { first: a, last: b };
};
