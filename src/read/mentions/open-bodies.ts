/**
 * Names of bodies, facilities and documents that a head noun tells and of which only the first word, or none, has a capital:
 * "Хабаровский институт приграничного сотрудничества", "图们江航运委员会". Where they end is not sure, so they stay open until another
 * report names the same in another language.
 */
import type { Language } from "../../languages/language.ts";
import { isInnerHyphen } from "../matcher.ts";
import { TokenKind } from "../tokens.ts";
import { type BodyWords, bodyWordsOf, isHeadWord } from "./body-words.ts";
import { isCapital, type Stretch } from "./draft.ts";
import type { Range } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** Words behind and before the head of the longest name, and ideographs of one. */
const MOST_BEHIND = 8;
const MOST_BEFORE = 3;
const MOST_GLUED = 16;
/** Letters of the longest ending of a compound. */
const LONGEST_ENDING = 3;

const quotes = /^["“”„«»‘’「」『』《》]$/;
const glued = /^[\p{Script=Han}\p{Script=Katakana}ー·・]+$/u;

interface Reader {
  readonly stretch: Stretch;
  readonly found: Scan;
  readonly words: BodyWords;
  readonly language: Language;
}

const wordAt = ({ stretch }: Reader, i: number): string =>
  i >= stretch.from && i < stretch.to ? (stretch.tokens.folded[i] as string) : "";

const isWord = ({ stretch: { tokens, from, to } }: Reader, i: number): boolean =>
  i >= from && i < to && (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number);

/** True where a word is written with what it is elided or led in by: "l'", Arabic "ل". */
const idsAt = (reader: Reader, i: number): readonly string[] => {
  const word = wordAt(reader, i);
  const { lexicon } = reader.stretch;
  if (reader.language.compounds === true || /\p{Script=Hangul}/u.test(word)) {
    // The head of a compound is its end; an ending or a particle may be written onto it.
    for (const form of [word, ...lexicon.basesOf(word)]) {
      const pieces = reader.words.piecesOf(form);
      const ending = pieces.at(-1);
      const last = ending?.ids.length === 0 && ending.text.length <= LONGEST_ENDING ? pieces.at(-2) : ending;
      if (last !== undefined && last.ids.length > 0) return last.ids;
    }
    return [];
  }
  const own = reader.words.idsOf(word);
  if (own.length > 0 || reader.language.cased) return own;
  return lexicon.basesOf(word).flatMap(reader.words.idsOf);
};

const isVerb = ({ stretch, found }: Reader, i: number): boolean =>
  found.agentVerbs.has(i) ||
  stretch.lexicon.verbEndings.some((ending) => (stretch.tokens.folded[i] as string).endsWith(ending));

/** Where the words behind a head that belong to its name end. */
const endBehind = (reader: Reader, head: number): number => {
  const { stretch, words, language } = reader;
  const { tokens, lexicon } = stretch;
  const { complementEndings } = lexicon;
  let last = head;
  let linked = false;
  for (let i = head + 1; i <= head + MOST_BEHIND && i < stretch.to; i++) {
    const word = wordAt(reader, i);
    if (quotes.test(word) || word === "'" || isInnerHyphen(tokens, i)) {
      if (
        quotes.test(word) &&
        i > head + 1 &&
        !quotes.test(wordAt(reader, head + 1)) &&
        tokens.kinds[i - 1] !== TokenKind.word
      )
        break;
      continue;
    }
    if (!isWord(reader, i)) break;
    if (words.links.has(word) || lexicon.connectors.has(word) || lexicon.articles.has(word)) {
      linked = true;
      continue;
    }
    if (isVerb(reader, i) && !isHeadWord(idsAt(reader, i))) break;
    const capital = isCapital(tokens, i);
    if (!capital && lexicon.commonWords.has(word) && idsAt(reader, i).length === 0) break;
    const complement = complementEndings.length > 0 && complementEndings.some((ending) => word.endsWith(ending));
    const adjective =
      i === head + 1 &&
      language.cased &&
      complementEndings.length === 0 &&
      lexicon.links.size > 0 &&
      !capital &&
      language.names.demonymAfter === true;
    // Arabic and Vietnamese mark neither cases nor nouns.
    const plain = !language.cased || (language.tokensPerWord ?? 1) > 1;
    const meant =
      idsAt(reader, i).length > 0 || reader.found.demonyms.some((item) => item.first <= i && i <= item.last);
    if (!(linked || capital || complement || adjective || plain || meant)) break;
    last = i;
    linked = false;
  }
  return last;
};

const startBefore = (reader: Reader, head: number): number => {
  const { stretch, words } = reader;
  const { tokens, lexicon } = stretch;
  let first = head;
  for (let i = head - 1; i >= Math.max(stretch.from, head - 2 * MOST_BEFORE) && head - first < 2 * MOST_BEFORE; i--) {
    if (isInnerHyphen(tokens, i)) continue;
    const word = wordAt(reader, i);
    if (word === "'s" || !isWord(reader, i) || isVerb(reader, i)) break;
    if (isCapital(tokens, i) && (!lexicon.commonWords.has(word) || words.idsOf(word).length > 0)) {
      first = i;
      continue;
    }
    // "Moravská česko-korejská společnost": what stands between the first word and the head.
    if (
      lexicon.commonWords.has(word) ||
      lexicon.links.has(word) ||
      lexicon.articles.has(word) ||
      lexicon.locatives.has(word)
    )
      break;
  }
  return first;
};

const gluedNames = (reader: Reader): Range[] => {
  const { stretch, words, found } = reader;
  const { lexicon, from, to } = stretch;
  const spelt = (first: number, last: number): string => {
    let text = "";
    for (let at = first; at <= last; at++) text += wordAt(reader, at);
    return text;
  };
  const names: Range[] = [];
  const places = found.known.filter(({ kind }) => kind !== "person");
  for (let i = from; i < to; i++) {
    if (!glued.test(wordAt(reader, i)) || lexicon.commonWords.has(wordAt(reader, i))) continue;
    let last = i;
    const isLongerHead = (at: number, until: number): boolean => {
      const [piece] = words.piecesOf(spelt(at, until + 1));
      return piece !== undefined && isHeadWord(piece.ids) && piece.text.length > until - at + 1;
    };
    const stop = (at: number): boolean =>
      !glued.test(wordAt(reader, at)) ||
      found.agentVerbs.has(at) ||
      // "委員" is a title, and begins the head "委員会".
      (at > i && found.titles.some(({ first, last: until }) => first === at && !isLongerHead(at, until)));
    while (last + 1 < to && last - i < MOST_GLUED && !stop(last + 1)) last++;
    // The name ends with the last head in the run.
    let end = -1;
    for (let at = last; at > i && end < 0; at--) {
      const text = spelt(i, at);
      const pieces = words.piecesOf(text);
      const head = pieces.at(-1);
      if (head !== undefined && isHeadWord(head.ids) && pieces.length > 1 && text.length >= 4) end = at;
    }
    if (end > i) {
      // A country before it, "北朝鮮の国家…", is its own mention.
      const country = places.find(
        ({ first, last: until }) => first === i && until < end && wordAt(reader, until + 1) !== "",
      );
      names.push({ first: i, last: end });
      if (country !== undefined && end - country.last >= 3) names.push({ first: country.last + 1, last: end });
      i = end;
    } else i = last;
  }
  return names;
};

/** Ranges of words that may name a body, a facility or a document. */
export const findOpenBodies = (stretch: Stretch, found: Scan, language: Language): Range[] => {
  const words = bodyWordsOf(language);
  if (words.isEmpty || stretch.titleCase) return [];
  const reader: Reader = { stretch, found, words, language };
  const { lexicon, tokens, from, to } = stretch;
  if (!lexicon.spaced) return gluedNames(reader);
  const names: Range[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.word || !isHeadWord(idsAt(reader, i))) continue;
    const first = language.cased ? startBefore(reader, i) : i;
    const last = lexicon.titleAfter && !language.cased ? i : endBehind(reader, i);
    let hasCapital = !language.cased;
    for (let at = first; at <= last && !hasCapital; at++) hasCapital = isCapital(tokens, at);
    // Korean and Turkish put the head last, with the words of the name before it.
    let start = first;
    if (lexicon.titleAfter && !language.cased)
      while (
        start > from &&
        i - start < MOST_BEFORE + 1 &&
        isWord(reader, start - 1) &&
        !lexicon.commonWords.has(wordAt(reader, start - 1))
      )
        start--;
    if (!hasCapital || (start === last && !language.compounds && !/\p{Script=Hangul}/u.test(wordAt(reader, i))))
      continue;
    if (start < i && lexicon.titleAfter && !language.cased)
      for (let at = start; at < i; at++) names.push({ first: at, last: i });
    if (start === i || language.cased) names.push({ first: start, last });
    else names.push({ first: i, last });
    i = Math.max(i, last);
  }
  return names;
};
