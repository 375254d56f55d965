/**
 * Where a text names an agency or outlet, with all that belongs to the name: "the DPRK's state-run news agency KCNA".
 * Names are the directory's; an unknown one counts where the language says that it is a medium ("the TV channel …").
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/index.ts";
import { fold } from "../characters.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { compileInflection } from "../mentions/inflection.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

/** Tokens `[first, last]` are the name, `[from, to]` the name with its heads. */
export interface SourceName {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Directory id; null for a medium that only the text names. */
  readonly known: string | null;
  readonly ambiguous: boolean;
  /** A newspaper, channel or site, not an agency. */
  readonly medium: boolean;
  /** Stands between brackets, or after a slash, where case says nothing: "(afp)". */
  readonly bracketed: boolean;
}

interface Form {
  readonly id: string;
  readonly medium: boolean;
  readonly ambiguous: boolean;
  /** "AP" must stand in capitals, "Reuters" with one. */
  readonly letters: "acronym" | "capital" | "any";
}

const lettersOf = (text: string): Form["letters"] =>
  /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text) && text.length < 8 ? "acronym" : /^\p{Lu}/u.test(text) ? "capital" : "any";

const isForeignScript = (text: string, lang: string): boolean => !/\p{Script=Latin}/u.test(text) && lang !== "en";

const makeMatcher = (language: Language, directory: Directory): Matcher<Form> => {
  const entries: { pattern: string; value: Form }[] = [];
  for (const entry of directory.entries) {
    if (entry.kind !== "agency" && entry.kind !== "outlet") continue;
    const seen = new Map<string, boolean>();
    for (const { text, lang, use } of entry.forms) {
      if (use === "demonym" || (lang !== language.code && lang !== "en" && !isForeignScript(text, lang))) continue;
      const ambiguous = use === "ambiguous";
      if (seen.get(text) === false || seen.get(text) === ambiguous) continue;
      seen.set(text, ambiguous);
      entries.push({
        pattern: text.replace(/[*_]/g, ""),
        value: { id: entry.id, medium: entry.kind === "outlet", ambiguous, letters: lettersOf(text) },
      });
    }
  }
  return buildMatcher(entries);
};

const matchers = new WeakMap<Directory, Map<string, Matcher<Form>>>();

const matcherOf = (language: Language, directory: Directory): Matcher<Form> => {
  const byCode = matchers.get(directory) ?? new Map<string, Matcher<Form>>();
  matchers.set(directory, byCode);
  const matcher = byCode.get(language.code) ?? makeMatcher(language, directory);
  byCode.set(language.code, matcher);
  return matcher;
};

/** Base forms of a word that may be a name: without ending, without what an apostrophe sets off, without a prefix. */
const inflectionOf = perLanguage((language: Language) => {
  const inflect = compileInflection(language.names);
  const { prefixes } = language.credits;
  return (word: string): readonly string[] => {
    const inflected = inflect(word);
    const apostrophe = word.indexOf("'");
    const prefix = prefixes.filter((start) => word.startsWith(start) && word.length > start.length + 2);
    if (apostrophe < 2 && prefix.length === 0) return inflected;
    const unprefixed = prefix.map((start) => word.slice(start.length));
    return [...inflected, ...unprefixed, ...(apostrophe < 2 ? [] : [word.slice(0, apostrophe)])];
  };
});
const headsOf = perLanguage(
  (language: Language) => new Set(language.credits.heads.split(",").map((word) => fold(word.trim()))),
);

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.capital) !== 0;
const isMark = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === TokenKind.mark;
const startsLine = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.lineStart) !== 0;

const SPOKEN_ACRONYM = 4;

const writtenAs = (tokens: Tokens, first: number, last: number, form: Form, bracketed: boolean): boolean => {
  if (form.letters === "any" || bracketed) return true;
  // acronyms that are spoken as words are also written as words: "Irna", "Tass"
  const spoken = (tokens.folded[first] as string).length >= SPOKEN_ACRONYM && !form.ambiguous;
  const bit = form.letters === "acronym" && !spoken ? Shape.allCapitals : Shape.capital;
  for (let i = first; i <= last; i++) if (((tokens.shapes[i] as number) & bit) !== 0) return true;
  return false;
};

/** Most tokens that belong to a name on its left. */
const MOST_HEADS = 10;
const joiners = new Set(["'s", "-", "‑", "–", '"', "“", "„", "«", "'"]);
const closers = new Set(['"', "”", "“", "»", "'"]);

/** Extends a name by its heads: articles, "state-run news agency", nationality and country before them. */
const withHeads = (
  tokens: Tokens,
  first: number,
  last: number,
  range: readonly [number, number],
  heads: ReadonlySet<string>,
): { from: number; to: number } => {
  let to = last;
  while (
    to + 1 < range[1] &&
    (heads.has(tokens.folded[to + 1] as string) || closers.has(tokens.folded[to + 1] as string))
  )
    to++;
  let from = first;
  let skipped = to > last ? 1 : 0;
  for (let i = first - 1; i >= range[0] && first - i <= MOST_HEADS; i--) {
    const word = tokens.folded[i] as string;
    if (heads.has(word)) {
      skipped++;
      from = i;
    } else if (joiners.has(word)) continue;
    else if (skipped > 0 && tokens.folded[i + 1] === "'s") from = i;
    else if (skipped > 0 && i > range[0] && isCapital(tokens, i) && !startsLine(tokens, i + 1)) from = i;
    else break;
  }
  // an opening mark right before the name belongs to it
  if (
    from > range[0] &&
    from === first &&
    joiners.has(tokens.folded[from - 1] as string) &&
    tokens.folded[from - 1] !== "-"
  )
    if (to > last || closers.has(tokens.folded[last + 1] ?? "")) from--;
  return { from, to };
};

/** The known names in the tokens `[from, to)`, leftmost and longest first. */
export const findSourceNames = (
  tokens: Tokens,
  range: readonly [number, number],
  language: Language,
  directory: Directory,
): SourceName[] => {
  const matcher = matcherOf(language, directory);
  const basesOf = inflectionOf(language);
  const heads = headsOf(language);
  const found: SourceName[] = [];
  for (const { first, last, value } of matcher.all(tokens, range[0], range[1], basesOf)) {
    const earlier = found.at(-1);
    const opened = first > range[0] && /^[([/\uff08\uff3b\u3010]$/.test(tokens.folded[first - 1] as string);
    const bracketed = opened || (earlier?.bracketed === true && first - earlier.last === 2);
    if (!writtenAs(tokens, first, last, value, bracketed)) continue;
    const before = found.at(-1);
    if (before !== undefined && before.first === first) continue;
    // "Agence France-Presse (AFP)" is one name
    if (
      before !== undefined &&
      before.known === value.id &&
      first - before.last === 2 &&
      /^[(\uff08]$/.test(tokens.folded[first - 1] as string)
    ) {
      const end = /^[)\uff09]$/.test(tokens.folded[last + 1] ?? "") ? last + 1 : last;
      const { to } = withHeads(tokens, before.first, end, range, heads);
      found[found.length - 1] = { ...before, ambiguous: false, to };
      continue;
    }
    const { from, to } = withHeads(tokens, first, last, range, heads);
    found.push({ first, last, from, to, known: value.id, ambiguous: value.ambiguous, medium: value.medium, bracketed });
  }
  return found;
};

/** Most words of an unknown name. */
const MOST_NAME_WORDS = 4;

const mediaOf = perLanguage((language: Language) => buildCues({ media: language.credits.media }));

/**
 * Names beside a word that says that they are a medium: "radio station RTHK", "The Lake Post newspaper". Only where
 * capital letters tell names.
 */
export const findUnknownMedia = (
  tokens: Tokens,
  range: readonly [number, number],
  names: readonly SourceName[],
  language: Language,
): SourceName[] => {
  if (!language.cased) return [];
  const heads = headsOf(language);
  const found: SourceName[] = [];
  const isFree = (first: number, last: number): boolean =>
    ![...names, ...found].some((name) => name.from <= last && first <= name.to);
  const isNameWord = (i: number): boolean =>
    i >= range[0] &&
    i < range[1] &&
    isCapital(tokens, i) &&
    !isMark(tokens, i) &&
    !heads.has(tokens.folded[i] as string);
  for (const { first, last } of mediaOf(language).all(tokens, range[0], range[1])) {
    let begin = last + 1;
    while (closers.has(tokens.folded[begin] ?? "") || tokens.folded[begin] === "«" || tokens.folded[begin] === "„")
      begin++;
    let end = begin;
    while (end - begin < MOST_NAME_WORDS && isNameWord(end)) end++;
    if (end === begin) {
      end = first;
      begin = first;
      while (end - begin < MOST_NAME_WORDS && isNameWord(begin - 1)) begin--;
    }
    if (end === begin || !isFree(Math.min(begin, first), Math.max(end - 1, last))) continue;
    const { from, to } = withHeads(tokens, begin, end - 1, range, heads);
    found.push({
      first: begin,
      last: end - 1,
      from: Math.min(from, first),
      to: Math.max(to, last),
      known: null,
      ambiguous: false,
      medium: true,
      bracketed: false,
    });
  }
  return found;
};
