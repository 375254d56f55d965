/**
 * Persons whom a title tells from further away than the word before: in apposition ("the envoy to Mali, Anna Osei, said",
 * "Anna Osei, a deputy governor, …") and, in languages that say what a title is of by case alone, behind its complements
 * ("заместитель министра рыбного хозяйства Анна Осеева"). Such a name has two words at least.
 */
import { type Draft, isCapital, type Stretch } from "./draft.ts";
import type { Range } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** Words that may stand between a title and the comma or the name. */
const MOST_BETWEEN = 8;
/** Words that may stand between a name's comma and the title. */
const MOST_BEFORE_TITLE = 5;

const wordAt = ({ tokens, from, to }: Stretch, i: number): string =>
  i >= from && i < to ? (tokens.folded[i] as string) : "";

const isMark = (word: string): boolean => word === "" || /^[^\p{L}\p{N}'’-]+$/u.test(word);

const covers = (items: readonly Range[], i: number): boolean =>
  items.some(({ first, last }) => first <= i && i <= last);

const isThing = ({ kind }: Draft): boolean => kind !== "person";

/** The title that ends before `end` with nothing but words of its phrase between; undefined where there is none. */
const titleBefore = (
  stretch: Stretch,
  end: number,
  found: Scan,
  belongs: (i: number, title: Range) => boolean,
): Range | undefined => {
  const title = found.titles.filter(({ last }) => last < end).at(-1);
  if (title === undefined || end - title.last - 1 > MOST_BETWEEN) return undefined;
  for (let i = title.last + 1; i < end; i++) if (isMark(wordAt(stretch, i)) || !belongs(i, title)) return undefined;
  return title;
};

/** "the deputy governor of Jilin, Lü Xiaoqing, …" */
const isBehindComma = (stretch: Stretch, { first, last }: Range, found: Scan): boolean => {
  if (wordAt(stretch, first - 1) !== "," || !/^[,.]$/.test(wordAt(stretch, last + 1))) return false;
  const { lexicon } = stretch;
  if (wordAt(stretch, last + 1) === "," && lexicon.coordinators.has(wordAt(stretch, last + 2))) return false;
  const title = titleBefore(stretch, first - 1, found, (i) => !found.agentVerbs.has(i));
  if (title === undefined) return false;
  const next = wordAt(stretch, title.last + 1);
  const opened =
    title.last + 1 === first - 1 ||
    lexicon.links.has(next) ||
    lexicon.locatives.has(next) ||
    lexicon.modifiers.has(next) ||
    covers([...found.demonyms, ...found.known.filter(isThing)], title.last + 1);
  return opened;
};

/** "Lü Xiaoqing, a deputy governor of Jilin, …" */
const isBeforeComma = (stretch: Stretch, { last }: Range, found: Scan): boolean => {
  if (wordAt(stretch, last + 1) !== ",") return false;
  const { lexicon, tokens } = stretch;
  const title = found.titles.find(({ first }) => first > last + 1);
  if (title === undefined || title.first - last - 2 > MOST_BEFORE_TITLE) return false;
  const things = [...found.demonyms, ...found.known.filter(isThing)];
  for (let i = last + 2; i < title.first; i++) {
    const word = wordAt(stretch, i);
    const belongs =
      lexicon.articles.has(word) || lexicon.modifiers.has(word) || lexicon.links.has(word) || covers(things, i);
    if (!belongs && word !== "'s" && word !== "-") return false;
  }
  // "Ana Osei, President Holt and …" is a list.
  return !isCapital(tokens, title.first) || title.first > last + 2;
};

/** "замминистра рыбного хозяйства КНДР Рю Чхоль Мин" */
const isBehindComplements = (stretch: Stretch, { first }: Range, found: Scan): boolean => {
  const { lexicon, tokens } = stretch;
  if (lexicon.complementEndings.length === 0 || lexicon.links.size > 0) return false;
  const things = [...found.demonyms, ...found.known.filter(isThing)];
  const belongs = (i: number): boolean => {
    const word = wordAt(stretch, i);
    if (covers(things, i)) return true;
    if (found.agentVerbs.has(i)) return false;
    if (lexicon.coordinators.has(word) || lexicon.locatives.has(word)) return i !== first - 1;
    if (word === "-") return true;
    if (isCapital(tokens, i)) return i !== first - 1;
    return (
      lexicon.complementEndings.some((ending) => word.endsWith(ending)) &&
      !lexicon.verbEndings.some((ending) => word.endsWith(ending))
    );
  };
  const title = titleBefore(stretch, first, found, belongs);
  return title !== undefined && title.last < first - 1;
};

/** True where a title in the same clause tells that a name of two words or more is a person's. */
export const isToldByTitle = (stretch: Stretch, range: Range, found: Scan): boolean =>
  isBehindComma(stretch, range, found) ||
  isBeforeComma(stretch, range, found) ||
  isBehindComplements(stretch, range, found);
