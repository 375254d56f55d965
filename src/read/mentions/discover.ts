/**
 * Names that the directory does not hold, in scripts with capitals. A run of capitalised words becomes a mention only
 * where something tells what it names: a head noun, a title before it, a given name it begins with, or the shape of a
 * name whose family name stands first. Everything else is left alone.
 */
import type { Gender } from "../../languages/rules/names.ts";
import { isInnerHyphen } from "../matcher.ts";
import { Shape } from "../tokens.ts";
import { type Draft, isCapital, type Stretch } from "./draft.ts";
import { kindBeside, nameWithHead } from "./heads.ts";
import { capitalRuns, draftName, isSyllables, overlaps, type Range, trim } from "./runs.ts";
import type { Scan } from "./scan.ts";
import { isToldByTitle } from "./told-by-titles.ts";

/** Words of the longest person's name. */
const LONGEST_PERSON = 4;
/** Letters below which a lone given name of the kind "Jinping" is too short to tell a name from a word. */
const SHORTEST_PAIR = 4;

/** Places of the words of a range up to a lower-case everyday one ("of"), hyphens passed over. */
const wordsOf = ({ tokens, lexicon }: Stretch, { first, last }: Range): number[] => {
  const words: number[] = [];
  for (let i = first; i <= last; i++) {
    if (isInnerHyphen(tokens, i)) continue;
    const linked = isInnerHyphen(tokens, i - 1);
    if (!linked && !isCapital(tokens, i) && lexicon.commonWords.has(tokens.folded[i] as string)) break;
    words.push(i);
  }
  return words;
};

const person = (stretch: Stretch, words: readonly number[], gender: Gender | null): Draft => ({
  ...draftName(stretch, words[0] as number, words.at(-1) as number, "person"),
  gender,
});

/** The words before the first noun that is none of a name's first `least` words: "Kanzler Brandner Zölle". */
const upToNoun = ({ isNoun }: Stretch, words: readonly number[], least: number): readonly number[] => {
  const end = words.findIndex((token, i) => i >= least && isNoun(token));
  return end < 0 ? words : words.slice(0, end);
};

/** True behind a title, also with the title's country or body between: "министр Норвегии …". */
const isTitled = ({ lexicon }: Stretch, first: number, found: Scan): boolean => {
  let at = first - 1;
  if (found.titles.some((title) => title.last === at)) return true;
  // Where a link says what a title belongs to ("of"), a name beside that is as often a part of it.
  if (lexicon.links.size > 0) return false;
  const body = found.known.find((known) => known.last === at && known.kind !== "person");
  if (body === undefined) return false;
  at = body.first - 1;
  return found.titles.some((title) => title.last === at);
};

/**
 * A person, where a title, a given name or the shape of the name says so.
 *
 * @param mayBeBare  A title before it is enough; not where a head noun beside it tells something else.
 */
const findPerson = (stretch: Stretch, range: Range, found: Scan, mayBeBare: boolean): Draft | null => {
  const { tokens, lexicon } = stretch;
  const words = wordsOf(stretch, range);
  const word = (i: number): string => tokens.folded[words[i] as number] as string;
  const common = (i: number): boolean => lexicon.commonWords.has(word(i));
  const shouted = ((tokens.shapes[range.first] as number) & Shape.allCapitals) !== 0;
  const titled = isTitled(stretch, range.first, found);
  const last = words.at(-1) ?? range.first;
  if (found.headsLast.some((head) => head.last === last && isCapital(tokens, head.first))) return null;
  const beforeHead =
    words.length === 1 && [...found.headsFirst, ...found.headsLast].some((head) => head.first === range.last + 1);
  const mayBelong = words.length === 1 && lexicon.complementEndings.some((ending) => word(0).endsWith(ending));
  if (titled && mayBeBare && !mayBelong && !beforeHead && !common(0) && !(shouted && words.length === 1)) {
    // "szef MON Mateusz …": what stands before a given name is still part of the title.
    const given = words.findIndex((_, i) => i + 1 < words.length && lexicon.givenName(word(i)) !== undefined);
    const opening = given > 0 && given < LONGEST_PERSON ? given : 0;
    const name = upToNoun(stretch, words.slice(opening, opening + LONGEST_PERSON), 0);
    return name.length === 0 ? null : person(stretch, name, lexicon.givenName(word(opening)) ?? null);
  }
  for (let i = 0; i + 1 < words.length; i++) {
    if (common(i) || common(i + 1) || !isCapital(tokens, words[i] as number)) continue;
    const gender = lexicon.givenName(word(i));
    const joined = isInnerHyphen(tokens, (words[i] as number) + 1);
    const glued = isInnerHyphen(tokens, (words[i] as number) - 1);
    if (
      gender !== undefined &&
      !glued &&
      isCapital(tokens, words[i + 1] as number) &&
      !(joined && i + 2 >= words.length)
    ) {
      const initial = i > 0 && word(i - 1).length === 1 ? 1 : 0;
      return person(stretch, upToNoun(stretch, words.slice(i - initial, i + LONGEST_PERSON), initial + 2), gender);
    }
    if (!lexicon.familyFirst.has(word(i)) || joined || !isSyllables(word(i + 1))) continue;
    const rest = words.length - i;
    const areSyllables = words.every((_, at) => at <= i || (isSyllables(word(at)) && !common(at)));
    if (rest === 4 && areSyllables) return person(stretch, words.slice(i), null);
    if (rest === 3 && isSyllables(word(i + 2)) && !common(i + 2)) return person(stretch, words.slice(i), null);
    if (rest === 2 && word(i + 1).length >= SHORTEST_PAIR && words[i] !== stretch.from)
      return person(stretch, words.slice(i), null);
  }
  const mayBeName =
    mayBeBare &&
    words.length >= 2 &&
    words.length <= LONGEST_PERSON &&
    isCapital(tokens, words[0] as number) &&
    words.every((token, i) => (isCapital(tokens, token) ? !common(i) : lexicon.connectors.has(word(i))));
  if (mayBeName && isToldByTitle(stretch, { first: words[0] as number, last }, found))
    return person(stretch, words, null);
  return null;
};

/** A family name alone that the directory holds as ambiguous: "Kim" of an unknown "Kim Song Hye". */
const isBarePerson = (known: Draft): boolean =>
  known.forms.every((form) => form.use === "ambiguous") && known.forms.some((form) => form.entry.kind === "person");

/** "Luther King": a word that is a title elsewhere, right behind a given name. */
const isPartOfName = ({ tokens, lexicon }: Stretch, title: Range, found: Scan): boolean => {
  const previous = title.first - 1;
  if (!isCapital(tokens, previous) || !isCapital(tokens, title.first)) return false;
  const isGiven = lexicon.givenName(tokens.folded[previous] as string) !== undefined;
  return isGiven && !found.known.some((known) => known.last === previous);
};

/**
 * True where a run reads like a name with its family name first, so that what is a country elsewhere is a given name in it:
 * Đức of "Trần Minh Đức".
 */
const isFamilyRun = (stretch: Stretch, { first, last }: Range): boolean => {
  const { tokens, lexicon } = stretch;
  const size = last - first + 1;
  if (size < 3 || size > LONGEST_PERSON || !lexicon.familyFirst.has(tokens.folded[first] as string)) return false;
  for (let i = first; i <= last; i++)
    if (!isCapital(tokens, i) || !isSyllables(tokens.folded[i] as string)) return false;
  return true;
};

/** Finds the unknown names of one sentence. */
export const discover = (stretch: Stretch, found: Scan): Draft[] => {
  if (stretch.titleCase) return [];
  const drafts: Draft[] = [];
  const bare = found.known.filter(isBarePerson);
  const titles = found.titles.filter((title) => !isPartOfName(stretch, title, found));
  const settled = [...found.known.filter((known) => !isBarePerson(known)), ...found.demonyms, ...titles];
  for (const run of capitalRuns(stretch)) {
    const whole = nameWithHead(stretch, run, found);
    if (whole !== null) drafts.push(whole);
    const family = isFamilyRun(stretch, run);
    const isGiven = (item: Range): boolean => family && item.first === item.last && item.first > run.first;
    const taken = (whole === null ? settled : [...settled, whole]).filter(
      (item) => overlaps(item, run) && !isGiven(item),
    );
    let first = run.first;
    while (first <= run.last) {
      const blocked = taken.find((item) => item.first <= first && first <= item.last);
      if (blocked !== undefined) {
        first = blocked.last + 1;
        continue;
      }
      const next = taken.reduce(
        (least, item) => (item.first > first ? Math.min(least, item.first) : least),
        run.last + 1,
      );
      const name = trim(stretch, first, next - 1);
      if (name.first <= name.last) {
        const kind = kindBeside(stretch, name, found);
        const someone = findPerson(stretch, name, found, kind === null);
        const draft = someone ?? (kind === null ? null : draftName(stretch, name.first, name.last, kind));
        // A bare family name stays the directory's; a longer name around it is somebody else's or its full form.
        if (draft !== null && !bare.some((known) => known.first <= draft.first && draft.last <= known.last))
          drafts.push(draft);
      }
      first = next;
    }
  }
  return drafts;
};
