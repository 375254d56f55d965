/**
 * Words that may be a name and that nothing in the report tells: runs of capitals in scripts that have them, in others what stands
 * beside a title or is written as foreign names are. They mean nobody here; where another report names somebody so, the
 * story stage settles whom they mean (`story/entities/open.ts`), and else nobody does.
 */
import type { Language } from "../../languages/language.ts";
import type { Office } from "../../languages/rules/names.ts";
import { isInnerHyphen } from "../matcher.ts";
import { TokenKind } from "../tokens.ts";
import { type Draft, isCapital, isWord, type Stretch } from "./draft.ts";
import { findOpenBodies } from "./open-bodies.ts";
import { capitalRuns, draftName, type Range, trim } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** Words of the longest open name. */
const LONGEST_NAME = 6;
/** Ideographs of the longest open name. */
const LONGEST_GLUED = 5;
const FEWEST_KATAKANA = 3;

const katakana = /^[\p{Script=Katakana}ー]{2,}$/u;
const point = /^[·‧•・=＝]$/;
const han = /^\p{Script=Han}$/u;
const hangul = /^\p{Script=Hangul}+$/u;
const openingMark = /^["“„«‘「『《〈»]$/;
const closingMark = /^["”“»’」』》〉«]$/;

interface Reader {
  readonly stretch: Stretch;
  readonly found: Scan;
  /** Tokens that something stands on already. */
  readonly taken: Uint8Array;
  /** True for words of the field, which are nobody's name. */
  readonly isOfField: (token: number) => boolean;
}

const draft = (reader: Reader, first: number, last: number, office: Office | null = null): Draft => {
  const name = draftName(reader.stretch, first, last, null);
  const role = office === null ? null : { first, last, end: name.end, office, gender: null, of: [] };
  return { ...name, form: "open", role };
};

const isFree = ({ stretch, taken }: Reader, i: number): boolean =>
  i >= stretch.from && i < stretch.to && taken[i - stretch.from] === 0;
const wordAt = ({ stretch }: Reader, i: number): string =>
  i >= stretch.from && i < stretch.to ? (stretch.tokens.folded[i] as string) : "";

/** The office of a title right before or, where titles follow names, right behind. */
const officeBeside = ({ stretch: { lexicon }, found }: Reader, { first, last }: Range): Office | null =>
  found.titles.find((title) => title.last === first - 1 || (lexicon.titleAfter && title.first === last + 1))?.office ??
  null;

/** Runs of capitals, without what is known or found in them. */
const openCapitals = (reader: Reader): Draft[] => {
  const { stretch } = reader;
  const { tokens, lexicon } = stretch;
  if (stretch.titleCase) return [];
  const drafts: Draft[] = [];
  for (const run of capitalRuns(stretch)) {
    let first = run.first;
    while (first <= run.last) {
      if (!isFree(reader, first)) {
        first++;
        continue;
      }
      let next = first;
      while (next <= run.last && isFree(reader, next)) next++;
      const name = trim(stretch, first, next - 1);
      first = next;
      const size = name.last - name.first + 1;
      if (size < 1 || size > LONGEST_NAME || isInnerHyphen(tokens, name.first - 1)) continue;
      const single = name.first === name.last;
      if (single && (wordAt(reader, name.first).length < 2 || stretch.isNoun(name.first))) continue;
      if (lexicon.givenName(wordAt(reader, name.first)) !== undefined && single) continue;
      drafts.push(draft(reader, name.first, name.last, officeBeside(reader, name)));
    }
  }
  return drafts;
};

/** True where a word of a script without capitals may be part of a name. */
const isPlain = (reader: Reader, i: number): boolean =>
  isFree(reader, i) &&
  reader.stretch.tokens.kinds[i] === TokenKind.word &&
  !reader.stretch.lexicon.commonWords.has(wordAt(reader, i)) &&
  !reader.found.agentVerbs.has(i) &&
  !reader.found.agentNouns.has(i) &&
  !reader.isOfField(i);

/** Words beside a title of which some may be its bearer's name, and words of one name at most. */
const MOST_BESIDE = 6;
const MOST_WORDS = 4;

/** All names that the words of a run may hold: where one begins and ends in it nothing tells. */
const windowsOf = ({ first, last }: Range): Range[] => {
  const windows: Range[] = [];
  for (let from = first; from <= last; from++)
    for (let to = from; to <= Math.min(last, from + MOST_WORDS - 1); to++) windows.push({ first: from, last: to });
  return windows;
};

/** Words behind a title, past what it is of: Arabic. */
const behindTitle = (reader: Reader, title: Range): Range | null => {
  const { stretch, found } = reader;
  const things = [...found.known.filter(({ kind }) => kind !== "person"), ...found.demonyms];
  let first = title.last + 1;
  for (let passed = 0; passed < 4; passed++) {
    const thing = things.find((item) => item.first === first);
    if (thing !== undefined) first = thing.last + 1;
    else if (first < stretch.to && (stretch.lexicon.modifiers.has(wordAt(reader, first)) || reader.isOfField(first)))
      first++;
  }
  let last = first - 1;
  while (last - first + 1 < MOST_BESIDE && isPlain(reader, last + 1)) last++;
  return last >= first ? { first, last } : null;
};

/** Words before a title, past the bodies and the country that it is of: Korean. */
const beforeTitle = (reader: Reader, title: Range): Range | null => {
  const { found } = reader;
  const things = [...found.known.filter(({ kind }) => kind !== "person"), ...found.demonyms];
  let last = title.first - 1;
  for (let passed = 0; passed < 3; passed++) {
    const thing = things.find((item) => item.last === last);
    if (thing !== undefined) last = thing.first - 1;
  }
  let first = last + 1;
  while (last - first + 1 < MOST_BESIDE && isPlain(reader, first - 1) && hangul.test(wordAt(reader, first - 1)))
    first--;
  return first <= last ? { first, last } : null;
};

const openSpaced = (reader: Reader): Draft[] => {
  const { stretch, found } = reader;
  const { lexicon, from, to } = stretch;
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const add = ({ first, last }: Range, office: Office | null): void => {
    if (seen.has(`${first} ${last}`)) return;
    seen.add(`${first} ${last}`);
    drafts.push(draft(reader, first, last, office));
  };
  for (const title of found.titles) {
    const beside = [lexicon.titleAfter ? beforeTitle(reader, title) : null, behindTitle(reader, title)];
    for (const range of beside) if (range !== null) for (const window of windowsOf(range)) add(window, title.office);
  }
  for (let i = from; i < to; i++) {
    if (!isPlain(reader, i)) continue;
    const word = wordAt(reader, i);
    if (!lexicon.titleAfter) {
      if (lexicon.givenName(word) === undefined || !isPlain(reader, i + 1)) continue;
      add({ first: i, last: i + 1 }, null);
      continue;
    }
    const base = [word, ...lexicon.basesOf(word)].find(
      (form) => /^[\p{Script=Hangul}]{3}$/u.test(form) && lexicon.familyFirst.has(form[0] as string),
    );
    if (base !== undefined && !lexicon.commonWords.has(base)) add({ first: i, last: i }, null);
  }
  return drafts;
};

const openUnspaced = (reader: Reader): Draft[] => {
  const { stretch, found } = reader;
  const { tokens, lexicon, from, to } = stretch;
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const add = (first: number, last: number, office: Office | null): void => {
    if (seen.has(`${first} ${last}`)) return;
    seen.add(`${first} ${last}`);
    drafts.push(draft(reader, first, last, office));
  };
  const isHan = (i: number): boolean =>
    isFree(reader, i) && han.test(wordAt(reader, i)) && !lexicon.commonWords.has(wordAt(reader, i));
  for (let i = from; i < to; i++) {
    if (katakana.test(wordAt(reader, i)) && isFree(reader, i)) {
      let last = i;
      while (
        point.test(wordAt(reader, last + 1)) &&
        isFree(reader, last + 2) &&
        katakana.test(wordAt(reader, last + 2))
      )
        last += 2;
      const word = wordAt(reader, i);
      if (
        (last > i || word.length >= FEWEST_KATAKANA) &&
        !lexicon.commonWords.has(word) &&
        !(last === i && reader.isOfField(i))
      )
        add(i, last, officeBeside(reader, { first: i, last }));
      i = last;
    }
  }
  for (const title of found.titles) {
    if (title.office === "other") continue;
    let first = title.first;
    while (title.first - first < LONGEST_GLUED && isHan(first - 1) && !reader.isOfField(first - 1)) first--;
    for (let start = first; start < title.first; start++) add(start, title.first - 1, title.office);
    if (title.office === "courtesy") continue;
    for (
      let last = title.last + 1;
      last - title.last <= LONGEST_GLUED && isHan(last) && !reader.isOfField(last);
      last++
    )
      add(title.last + 1, last, title.office);
  }
  // Between a particle and what somebody is: "外務省の黒岩孝則アジア担当審議官".
  for (let i = from; i < to; i++) {
    if (!isHan(i) || isHan(i - 1) || reader.isOfField(i)) continue;
    let last = i;
    while (last - i < LONGEST_GLUED && isHan(last + 1)) last++;
    const size = last - i + 1;
    if (tokens.kinds[i - 1] !== TokenKind.ideograph || size < 3 || size > LONGEST_GLUED) continue;
    if (lexicon.links.has(wordAt(reader, i - 1))) add(i, last, null);
  }
  return drafts;
};

/** Words between quotation marks that are no sentence: titles of papers, names of ships. */
const openQuoted = (reader: Reader): Draft[] => {
  const { stretch } = reader;
  const { tokens, from, to } = stretch;
  const drafts: Draft[] = [];
  for (let i = from; i + 2 < to; i++) {
    if (tokens.kinds[i] !== TokenKind.mark || !openingMark.test(wordAt(reader, i)) || !isFree(reader, i + 1)) continue;
    let last = i + 1;
    const glued = !stretch.lexicon.spaced;
    while (
      last < to &&
      last - i <= (glued ? 14 : 5) &&
      isFree(reader, last) &&
      !(tokens.kinds[last] === TokenKind.mark && !isInnerHyphen(tokens, last) && !point.test(wordAt(reader, last)))
    )
      last++;
    if (last >= to || !closingMark.test(wordAt(reader, last)) || last === i + 1) continue;
    if (
      !isWord(tokens, i + 1) ||
      (stretch.lexicon.spaced &&
        !/[\p{Script=Hangul}\p{Script=Arabic}]/u.test(wordAt(reader, i + 1)) &&
        !isCapital(tokens, i + 1))
    )
      continue;
    drafts.push(draft(reader, i + 1, last - 1));
    i = last;
  }
  return drafts;
};

/**
 * Open names of one sentence.
 *
 * @param drafts   What is known or found in it.
 * @param isOfField  True for a token of a word that names a thing or act of the field.
 */
export const findOpen = (
  stretch: Stretch,
  found: Scan,
  drafts: readonly Draft[],
  language: Language,
  isOfField: (token: number) => boolean,
): Draft[] => {
  const { cased } = language;
  const { from, to, lexicon } = stretch;
  const taken = new Uint8Array(to - from);
  const take = (items: readonly Range[]): void => {
    for (const { first, last } of items) taken.fill(1, Math.max(0, first - from), last - from + 1);
  };
  // A bare name of the directory beside another capital is a part of somebody else's: "Chelsea Holt".
  const isStranger = (i: number): boolean =>
    i > from &&
    i < to &&
    isCapital(stretch.tokens, i) &&
    !lexicon.commonWords.has(stretch.tokens.folded[i] as string) &&
    ![...drafts, ...found.titles, ...found.demonyms, ...found.headsLast].some(
      (item) => item.first <= i && i <= item.last,
    );
  const isPart = ({ bare, forms, first, last }: Draft): boolean =>
    cased && bare && forms.length > 0 && (isStranger(first - 1) || isStranger(last + 1));
  take(drafts.filter((item) => item.form !== "pronoun" && !isPart(item)));
  take(found.known.filter((item) => !isPart(item)));
  take(found.demonyms);
  take(found.titles);
  const reader: Reader = { stretch, found, taken, isOfField };
  const quoted = openQuoted(reader);
  take(quoted);
  // What the report has found already keeps its head; a person or a place may stand inside the name of a body.
  const settled = drafts.filter(
    ({ form, kind }) => form === "name" && kind !== "person" && kind !== "country" && kind !== "place",
  );
  const bodies = findOpenBodies(stretch, found, language)
    .filter(
      ({ first, last }) =>
        !settled.some((item) => item.first <= last && first <= item.last && item.last - item.first >= last - first),
    )
    .map(({ first, last }) => ({ ...draft(reader, first, last), kind: "organisation" as const }));
  if (cased) return [...quoted, ...bodies, ...openCapitals(reader)];
  return [...quoted, ...bodies, ...(lexicon.spaced ? openSpaced(reader) : openUnspaced(reader))];
};
