/**
 * Names that the directory does not hold, in scripts without capitals: a person where a title stands behind what looks
 * like a name (a family name and one or two syllables), or a given name known from transliteration opens it.
 */
import { TokenKind } from "../tokens.ts";
import type { Draft, Stretch } from "./draft.ts";
import { draftName } from "./runs.ts";
import type { Scan } from "./scan.ts";
import { discoverUnspaced } from "./unspaced.ts";

const hangulSyllable = /^\p{Script=Hangul}$/u;
/** Last syllables of bodies, which given names hardly end in: 부, 청, 처, 당, 회, 원. */
const bodyEnding = /[부청처당회원]$/u;
const hangulName = /^[\p{Script=Hangul}]{2,4}$/u;

/** Titles and bodies or adjectives between a title and its bearer: "وزير الخارجية النرويجي …". */
const MOST_BETWEEN = 2;
/** Words of the longest name behind a title, connectors included. */
const LONGEST_NAME = 4;

/**
 * Persons behind their titles: a given name and, with what connects them, the word after it. A title and two unknown words are
 * no name: the second may be anything.
 */
const discoverBehindTitles = (stretch: Stretch, found: Scan): Draft[] => {
  const { tokens, lexicon, to } = stretch;
  const settled = [...found.known, ...found.demonyms];
  const isPlain = (i: number): boolean =>
    i < to &&
    tokens.kinds[i] === TokenKind.word &&
    !lexicon.commonWords.has(tokens.folded[i] as string) &&
    !lexicon.isAgentVerb(tokens, i) &&
    ![...settled, ...found.titles].some((item) => item.first <= i && i <= item.last);
  const drafts: Draft[] = [];
  for (const title of found.titles) {
    let first = title.last + 1;
    for (let between = 0; between < MOST_BETWEEN; between++) {
      const body = settled.find((item) => item.first === first && !("kind" in item && item.kind === "person"));
      if (body !== undefined) first = body.last + 1;
      else if (first < to && lexicon.modifiers.has(tokens.folded[first] as string)) first++;
    }
    if (!isPlain(first)) continue;
    const gender = lexicon.givenName(tokens.folded[first] as string);
    if (gender === undefined) continue;
    let last = first + 1;
    while (last - first < LONGEST_NAME && isPlain(last) && lexicon.connectors.has(tokens.folded[last] as string))
      last++;
    if (isPlain(last)) drafts.push({ ...draftName(stretch, first, last, "person"), gender });
  }
  return drafts.filter((draft, i) => drafts.findIndex((other) => other.first === draft.first) === i);
};

export const discoverUncased = (stretch: Stretch, found: Scan): Draft[] => {
  const { tokens, lexicon, from } = stretch;
  const free = (i: number): boolean =>
    ![...found.known, ...found.demonyms, ...found.titles].some((item) => item.first <= i && i <= item.last);
  const drafts: Draft[] = [];
  if (!lexicon.titleAfter) return discoverBehindTitles(stretch, found);
  if (!lexicon.spaced) return discoverUnspaced(stretch, found);
  for (const title of found.titles) {
    if (title.office === "courtesy" || title.office === "other") continue;
    // Bodies may stand between the name and its title: "강보라 한국 외교부 장관".
    let at = title.first - 1;
    for (let bodies = 0; bodies < 2; bodies++) {
      const body = found.known.find((known) => known.last === at && known.kind !== "person");
      if (body !== undefined) at = body.first - 1;
    }
    if (at < from || !free(at) || tokens.kinds[at] !== TokenKind.word) continue;
    const word = tokens.folded[at] as string;
    if (at === title.first - 1 && word.length === 1 && lexicon.familyFirst.has(word) && hangulSyllable.test(word)) {
      // "전 대통령" is a former president as often as President Jeon.
      if (lexicon.modifiers.has(word)) continue;
      drafts.push({ ...draftName(stretch, at, at, "person"), bare: true });
      continue;
    }
    const opened = at > from && free(at - 1) && lexicon.givenName(tokens.folded[at - 1] as string) !== undefined;
    if (opened && hangulName.test(word))
      drafts.push({
        ...draftName(stretch, at - 1, at, "person"),
        gender: lexicon.givenName(tokens.folded[at - 1] as string) ?? null,
      });
    else if (
      hangulName.test(word) &&
      word.length === 3 &&
      lexicon.familyFirst.has(word[0] as string) &&
      !lexicon.commonWords.has(word) &&
      !bodyEnding.test(word)
    )
      drafts.push(draftName(stretch, at, at, "person"));
  }
  return drafts.filter((draft, i) => drafts.findIndex((other) => other.first === draft.first) === i);
};
