/**
 * Persons whom the directory does not hold, in scripts without capitals and spaces. Three shapes tell them: a family name
 * and one or two ideographs beside a title ("外交部长王毅", "岸田文雄首相"), a run of the ideographs that foreign names are
 * written with, beside a title or with a point inside ("约翰·史密斯"), and a run of katakana before a title.
 */
import { TokenKind } from "../tokens.ts";
import type { Draft, RolePhrase, Stretch } from "./draft.ts";
import { draftName, overlaps, type Range } from "./runs.ts";
import type { Scan } from "./scan.ts";

const point = /^[·‧•・=＝]$/;
const katakana = /^[\p{Script=Katakana}ー]{2,}$/u;
/** Before a point a name may be one letter: "オ・ヘラン". */
const katakanaBefore = /^[\p{Script=Katakana}ー]+$/u;
const han = /^\p{Script=Han}$/u;

/** Ideographs of the longest name of a family name and a given one, and of the longest foreign name. */
const LONGEST_GLUED = 5;
const LONGEST_FOREIGN = 14;

interface Reader {
  readonly stretch: Stretch;
  readonly found: Scan;
  /** Tokens that something known stands on. */
  readonly taken: Uint8Array;
}

const isFree = ({ stretch, taken }: Reader, i: number): boolean =>
  i >= stretch.from && i < stretch.to && taken[i - stretch.from] === 0;

const wordAt = ({ stretch }: Reader, i: number): string =>
  i >= stretch.from && i < stretch.to ? (stretch.tokens.folded[i] as string) : "";

/** True where a name may end before token `i`: at a mark, a number, another script, a verb or a small word. */
const isBorder = (reader: Reader, i: number): boolean => {
  const { lexicon } = reader.stretch;
  const word = wordAt(reader, i);
  if (!isFree(reader, i) || !han.test(word) || reader.found.agentVerbs.has(i)) return true;
  if (lexicon.locatives.has(word) || lexicon.coordinators.has(word) || lexicon.commonWords.has(word)) return true;
  return lexicon.commonWords.has(word + wordAt(reader, i + 1));
};

/** True where a name may begin at token `i`: behind a mark, a number, another script, a verb or a small word. */
const opensAt = (reader: Reader, i: number): boolean => {
  const { lexicon } = reader.stretch;
  const word = wordAt(reader, i - 1);
  if (!isFree(reader, i - 1) || !han.test(word) || reader.found.agentVerbs.has(i - 2)) return true;
  return lexicon.locatives.has(word) || lexicon.coordinators.has(word) || lexicon.commonWords.has(word);
};

const spelt = (reader: Reader, first: number, last: number): string => {
  let word = "";
  for (let i = first; i <= last; i++) word += wordAt(reader, i);
  return word;
};

/** True where the ideographs `[first, last]` are a family name and a given one. */
const isGluedName = (reader: Reader, first: number, last: number): boolean => {
  const { lexicon } = reader.stretch;
  for (let i = first; i <= last; i++) if (!isFree(reader, i) || !han.test(wordAt(reader, i))) return false;
  const name = spelt(reader, first, last);
  if (lexicon.commonWords.has(name)) return false;
  const given = lexicon.familyFirst.has(name.slice(0, 2)) ? name.length - 2 : -1;
  if (given >= 1 && given <= 3) return true;
  return lexicon.familyFirst.has(name[0] as string) && name.length >= 2 && name.length <= 3;
};

const isForeign = (reader: Reader, i: number): boolean =>
  isFree(reader, i) && reader.stretch.lexicon.transliterated.has(wordAt(reader, i));

/** The foreign name around or beside token `at`, in one direction; its last token that way, or `at` itself. */
const reach = (reader: Reader, at: number, step: 1 | -1): number => {
  let end = at;
  for (let i = at + step; Math.abs(i - at) <= LONGEST_FOREIGN; i += step) {
    if (point.test(wordAt(reader, i)) && isFree(reader, i) && isForeign(reader, i + step)) continue;
    if (!isForeign(reader, i)) break;
    // "布林肯希望": a verb that begins with such an ideograph
    if (step === 1 && reader.found.agentVerbs.has(i)) break;
    end = i;
  }
  return end;
};

const draft = ({ stretch }: Reader, first: number, last: number, isFull: boolean): Draft => {
  const name = draftName(stretch, first, last, "person");
  return isFull
    ? { ...name, bare: false }
    : { ...name, bare: !/[·‧•・=＝]/.test(stretch.text.slice(name.start, name.end)) };
};

/** The katakana name that ends at token `last`: "アントニー・ブリンケン". */
const katakanaName = (reader: Reader, last: number): Draft | null => {
  const isWord = (i: number): boolean =>
    isFree(reader, i) && katakana.test(wordAt(reader, i)) && !reader.stretch.lexicon.commonWords.has(wordAt(reader, i));
  if (!isWord(last)) return null;
  let first = last;
  const opens = (i: number): boolean => isFree(reader, i) && katakanaBefore.test(wordAt(reader, i));
  while (point.test(wordAt(reader, first - 1)) && opens(first - 2)) first -= 2;
  return draft(reader, first, last, first < last);
};

const nameBefore = (reader: Reader, title: RolePhrase): Draft | null => {
  const { stretch } = reader;
  const last = title.first - 1;
  const inKatakana = katakanaName(reader, last);
  if (inKatakana !== null) return inKatakana;
  for (let size = LONGEST_GLUED; size >= 2; size--) {
    const first = last - size + 1;
    if (first >= stretch.from && opensAt(reader, first) && isGluedName(reader, first, last))
      return draft(reader, first, last, true);
  }
  const two = spelt(reader, last - 1, last);
  if (two.length === 2 && stretch.lexicon.familyFirst.has(two) && isFree(reader, last - 1) && isFree(reader, last))
    return draft(reader, last - 1, last, false);
  const first = reach(reader, title.first, -1);
  return last - first >= 1 ? draft(reader, first, last, false) : null;
};

const nameAfter = (reader: Reader, title: RolePhrase): Draft | null => {
  const first = title.last + 1;
  for (const size of [2, 3, 4])
    if (isGluedName(reader, first, first + size - 1) && isBorder(reader, first + size))
      return draft(reader, first, first + size - 1, true);
  const last = reach(reader, title.last, 1);
  return last - first >= 1 ? draft(reader, first, last, false) : null;
};

/** Foreign names with a point inside, wherever they stand. */
const pointedNames = (reader: Reader): Draft[] => {
  const { from, to } = reader.stretch;
  const names: Draft[] = [];
  for (let i = from + 1; i + 1 < to; i++) {
    if (!point.test(wordAt(reader, i)) || !isForeign(reader, i - 1) || !isForeign(reader, i + 1)) continue;
    const [first, last] = [reach(reader, i, -1), reach(reader, i, 1)];
    names.push(draft(reader, first, last, true));
    i = last;
  }
  return names;
};

export const discoverUnspaced = (stretch: Stretch, found: Scan): Draft[] => {
  const { tokens, lexicon, from, to } = stretch;
  const taken = new Uint8Array(to - from);
  // A bare family name that the directory holds may begin or end somebody else's name: "キム" of "キム・ヒョンス".
  const isPointed = ({ first, last }: Range): boolean =>
    point.test((tokens.folded[first - 1] as string | undefined) ?? "") ||
    point.test((tokens.folded[last + 1] as string | undefined) ?? "");
  const sure = found.known.filter((known) => !(known.bare && isPointed(known)));
  for (const item of [...sure, ...found.demonyms, ...found.titles])
    taken.fill(1, item.first - from, item.last - from + 1);
  const reader: Reader = { stretch, found, taken };
  const names: Draft[] = lexicon.transliterated.size > 0 ? pointedNames(reader) : [];
  const add = (name: Draft | null): void => {
    if (name !== null && !names.some((other) => overlaps(other as Range, name))) names.push(name);
  };
  for (const title of found.titles) {
    if (title.office === "other") continue;
    const before = tokens.kinds[title.first - 1] === TokenKind.mark ? null : nameBefore(reader, title);
    add(before);
    if (before === null && title.office !== "courtesy") add(nameAfter(reader, title));
  }
  return names;
};
