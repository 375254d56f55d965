/**
 * Names that the directory does not hold, in scripts with capitals. A run of capitalised words becomes a mention only
 * where something tells what it names: a head noun ("Saga Hotel", "University of …"), a title before it, a given name
 * it begins with, or the shape of a name whose family name stands first. Everything else is left alone.
 */
import type { Gender } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import { foldName } from "../characters.ts";
import { isInnerHyphen } from "../matcher.ts";
import { Shape, TokenKind } from "../tokens.ts";
import { type Draft, isCapital, type Stretch } from "./draft.ts";
import type { Head, Scan } from "./scan.ts";

const LONGEST_PERSON = 4;
const LONGEST_NAME = 9;

/** One or two syllables of a Chinese, Korean or Vietnamese given name in Latin letters, folded. */
const syllables =
  /^[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng?|c?h|[ktpml])?(?:[bcdfghjklmnpqrstvwxyz]{1,2}[aeiouy]{1,3}(?:ng?|[ktpml])?)?$/;

export const draftName = (stretch: Stretch, first: number, last: number, kind: EntityKind): Draft => {
  const start = stretch.tokens.starts[first] as number;
  const end = stretch.tokens.ends[last] as number;
  return {
    first,
    last,
    start,
    end,
    kind,
    form: "name",
    name: foldName(stretch.text.slice(start, end)),
    forms: [],
    sentence: stretch.sentence,
    role: null,
    gender: null,
    metonym: false,
  };
};

/** Runs of capitalised words, with hyphens and lower-case connectors between two of them. Tokens `[first, last]`. */
const capitalRuns = ({ tokens, lexicon, from, to }: Stretch): { first: number; last: number }[] => {
  const runs: { first: number; last: number }[] = [];
  let i = from;
  while (i < to) {
    if (!isCapital(tokens, i)) {
      i++;
      continue;
    }
    const first = i;
    let last = i;
    while (true) {
      let next = last + 1;
      if (next < to && isInnerHyphen(tokens, next)) next++;
      else {
        let links = 0;
        while (
          next < to &&
          links < 2 &&
          !isCapital(tokens, next) &&
          lexicon.connectors.has(tokens.folded[next] as string)
        ) {
          next++;
          links++;
        }
      }
      if (next >= to || !isCapital(tokens, next)) break;
      last = next;
    }
    runs.push({ first, last });
    i = last + 1;
  }
  return runs;
};

/** Steps over single tokens of a run that begin or end no name. */
const trim = (stretch: Stretch, first: number, last: number): { first: number; last: number } => {
  const { tokens, lexicon } = stretch;
  const common = (i: number): boolean => !isCapital(tokens, i) || lexicon.commonWords.has(tokens.folded[i] as string);
  let [a, b] = [first, last];
  while (a <= b && common(a)) a++;
  while (b >= a && common(b)) b--;
  return { first: a, last: b };
};

const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last;

/** Bodies, facilities, documents, places: what a head noun at either end of the run tells. */
const withHead = (stretch: Stretch, run: { first: number; last: number }, found: Scan): Draft | null => {
  const { tokens, lexicon } = stretch;
  const inRun = (head: Head): boolean =>
    head.first >= run.first && head.last <= run.last && isCapital(tokens, head.first);
  const titleEnd = found.titles.filter((title) => title.first >= run.first && title.last < run.last).at(-1)?.last ?? -1;
  const specific = (first: number, last: number): boolean => {
    for (let i = first; i <= last; i++)
      if (isCapital(tokens, i) && !lexicon.commonWords.has(tokens.folded[i] as string)) return true;
    return false;
  };
  const free = (first: number, last: number): boolean =>
    !found.known.some(
      (known) =>
        overlaps(known, { first, last }) &&
        known.forms[0]?.use === "name" &&
        known.kind !== "country" &&
        known.kind !== "place",
    );

  const opening = found.headsFirst.find(inRun);
  if (opening !== undefined && opening.last < run.last) {
    const last = Math.min(trim(stretch, run.first, run.last).last, opening.first + LONGEST_NAME);
    if (
      last > opening.last &&
      specific(opening.last + 1, last) &&
      free(opening.first, last) &&
      !found.titles.some((title) => title.first > opening.last && title.last <= last)
    )
      return draftName(stretch, opening.first, last, opening.kind);
  }
  const closing = found.headsLast.filter(inRun).at(-1);
  if (closing !== undefined) {
    let first = Math.max(run.first, titleEnd + 1, closing.last - LONGEST_NAME);
    const linked = (i: number): boolean => !isCapital(tokens, i) || lexicon.connectors.has(tokens.folded[i] as string);
    while (
      first < closing.first &&
      (linked(first) || (first === stretch.from && lexicon.commonWords.has(tokens.folded[first] as string)))
    )
      first++;
    if (first < closing.first && specific(first, closing.first - 1) && free(first, closing.last))
      return draftName(stretch, first, closing.last, closing.kind);
  }
  return null;
};

/** A run before which, or behind which, a lower-case head noun stands: "hotel Metropol", "the Sohae launch site". */
const besideHead = (stretch: Stretch, name: { first: number; last: number }, found: Scan): EntityKind | null => {
  const { tokens } = stretch;
  const behind = found.headsLast.find((head) => head.first === name.last + 1 && head.kind === "facility");
  if (behind !== undefined) return behind.kind;
  const quoted = /^["“„«‘'‚]$/.test((tokens.folded[name.first - 1] as string | undefined) ?? "");
  const at = quoted ? name.first - 2 : name.first - 1;
  return found.headsFirst.find((head) => head.last === at && !isCapital(tokens, head.first))?.kind ?? null;
};

/** A person where a title, a given name or the shape of the name says so. */
const person = (stretch: Stretch, first: number, last: number, found: Scan): Draft | null => {
  const { tokens, lexicon } = stretch;
  const word = (i: number): string => tokens.folded[i] as string;
  const common = (i: number): boolean => lexicon.commonWords.has(word(i));
  const given = (i: number): Gender | undefined =>
    lexicon.givenNames.get(word(i)) ??
    lexicon
      .basesOf(word(i))
      .map((base) => lexicon.givenNames.get(base))
      .find((gender) => gender !== undefined);
  const hyphen = (i: number): boolean => isInnerHyphen(tokens, i);
  const allCapitals = (i: number): boolean => ((tokens.shapes[i] as number) & Shape.allCapitals) !== 0;
  const titled = found.titles.some((title) => title.last === first - 1);
  if (titled && !common(first) && !allCapitals(first)) {
    const end = Math.min(last, first + LONGEST_PERSON - 1);
    const draft = draftName(stretch, first, hyphen(end) ? end - 1 : end, "person");
    draft.gender = given(first) ?? null;
    return draft;
  }
  for (let i = first; i < last; i++) {
    if (hyphen(i) || !isCapital(tokens, i) || (i > first && hyphen(i - 1))) continue;
    const gender = given(i);
    const next = hyphen(i + 1) ? i + 2 : i + 1;
    if (gender !== undefined && !common(i) && isCapital(tokens, next) && !common(next)) {
      const end = Math.min(last, i + LONGEST_PERSON + (hyphen(i + 1) ? 1 : 0) - 1);
      const draft = draftName(stretch, i, hyphen(end) ? end - 1 : end, "person");
      draft.gender = gender;
      return draft;
    }
    if (lexicon.familyFirst.has(word(i)) && !common(i) && !hyphen(i + 1)) {
      const shape = (j: number): boolean =>
        j <= last && isWordAt(j) && word(j).length <= 7 && syllables.test(foldName(word(j))) && !common(j);
      const isWordAt = (j: number): boolean => tokens.kinds[j] === TokenKind.word;
      const third = hyphen(i + 2) ? i + 3 : i + 2;
      if (shape(i + 1) && shape(third) && third === last) return draftName(stretch, i, third, "person");
      if (shape(i + 1) && i + 1 === last && word(i + 1).length >= 4 && i > stretch.from)
        return draftName(stretch, i, i + 1, "person");
    }
  }
  return null;
};

/**
 * Finds the unknown names of one sentence. What the directory knows there stands, unless it is a place or an ambiguous
 * name inside a longer one ("Trump Tower", "Bank of Seoul").
 */
export const discover = (stretch: Stretch, found: Scan): Draft[] => {
  if (stretch.titleCase) return [];
  const drafts: Draft[] = [];
  for (const run of capitalRuns(stretch)) {
    const whole = withHead(stretch, run, found);
    if (whole !== null) drafts.push(whole);
    const taken = [...found.known, ...found.demonyms, ...found.titles, ...(whole === null ? [] : [whole])];
    let first = run.first;
    while (first <= run.last) {
      const blocked = taken.find((item) => item.first <= first && first <= item.last);
      if (blocked !== undefined) {
        first = blocked.last + 1;
        continue;
      }
      const next = taken
        .filter((item) => item.first > first)
        .reduce((least, item) => Math.min(least, item.first), run.last + 1);
      const name = trim(stretch, first, next - 1);
      if (name.first <= name.last) {
        const kind = besideHead(stretch, name, found);
        if (kind !== null && (kind !== "outlet" || name.first < name.last || isCapital(stretch.tokens, name.first)))
          drafts.push(draftName(stretch, name.first, name.last, kind));
        else {
          const draft = person(stretch, name.first, name.last, found);
          if (draft !== null) drafts.push(draft);
        }
      }
      first = next;
    }
  }
  return drafts;
};
