/**
 * Makes general words (`languages/<code>/terms.ts`) of dictionary entries, so that sentences of two languages are compared by them as by those that
 * ship with readout. A translation that is a known general word of its language adds a form to it; another becomes a term of its own in
 * both languages. Words that stand in every third sentence of news are left out by the background frequencies, as they tell nothing.
 */
import { getLanguage } from "../languages/index.ts";
import type { Language } from "../languages/language.ts";
import { weightOf } from "../read/fingerprint/background.ts";
import { wordFeatures } from "../read/fingerprint/features.ts";
import { findTerms } from "../read/terms.ts";
import { tokenise } from "../read/tokens.ts";
import type { LexiconEntry } from "./parse.ts";

/** Entries of a dictionary from one language into another, by their BCP 47 codes. */
export interface Lexicon {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly LexiconEntry[];
}

/** Terms of each language, by its code, in the form of `Language.terms`. */
export type UserTerms = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Weight of a word's rarest feature, beneath which the word is common. */
const LEAST_WEIGHT = 0.55;
/** Letters of a word whose ending may be another, and what is left of it at least. */
const INFLECTED = 5;
const STEM = 4;

const isCommon = (meaning: string): boolean => {
  const weights = meaning.split(" ").flatMap((word) => wordFeatures(word).map(weightOf));
  return weights.length > 0 && Math.max(...weights) < LEAST_WEIGHT;
};

/** Patterns of a word as word lists have them: itself and, where it is long enough, with any ending; null for what is no word. */
const patternsOf = (word: string, { spaced }: Pick<Language, "spaced">): string | null => {
  if (!/^[\p{L}\p{M}'’ -]+$/u.test(word)) return null;
  const short = /\p{Script=Hangul}/u.test(word) ? word : word.slice(0, -1);
  const enough = /\p{Script=Hangul}/u.test(word) ? word.length >= 2 : word.length >= INFLECTED && short.length >= STEM;
  if (!spaced || !enough || /\p{Script=Han}/u.test(word)) return word;
  return `${word}, ${short}*`;
};

/** The known general word that a translation is, if it is one. */
const knownTerm = (meaning: string, language: Language): string | null => {
  const found = findTerms(tokenise(meaning, language), language);
  return found.length === 1 && !meaning.includes(" ") ? found[0]!.term : null;
};

/** What the user's lexicons add to the languages, whatever their order. */
export const makeTerms = (lexicons: readonly Lexicon[]): UserTerms => {
  const forms = new Map<string, Map<string, Set<string>>>();
  const add = (lang: string, term: string, patterns: string): void => {
    const terms = forms.get(lang) ?? new Map<string, Set<string>>();
    forms.set(lang, terms);
    terms.set(term, (terms.get(term) ?? new Set()).add(patterns));
  };
  for (const { from, to, entries } of lexicons) {
    const [source, target] = [getLanguage(from), getLanguage(to)];
    const terms = new Map<string, string | null>();
    const termOf = (meaning: string): string | null => {
      const earlier = terms.get(meaning);
      if (earlier !== undefined) return earlier;
      const known = knownTerm(meaning, target);
      const own = isCommon(meaning) ? null : patternsOf(meaning, target);
      if (known === null && own !== null) add(to, `${to} ${meaning}`, own);
      const term = known ?? (own === null ? null : `${to} ${meaning}`);
      terms.set(meaning, term);
      return term;
    };
    for (const { words, means } of entries)
      for (const meaning of means) {
        const term = termOf(meaning);
        if (term === null) continue;
        for (const word of words) {
          const patterns = patternsOf(word, source);
          if (patterns !== null) add(from, term, patterns);
        }
      }
  }
  const sorted = <V>(map: ReadonlyMap<string, V>): [string, V][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted(forms).map(([lang, terms]) => [
      lang,
      Object.fromEntries(sorted(terms).map(([term, patterns]) => [term, [...patterns].sort().join(", ")])),
    ]),
  );
};

const extended = new WeakMap<UserTerms, Map<string, Language>>();

/** The language with the terms that the user's lexicons add to it; itself where they add none. */
export const withTerms = (language: Language, terms: UserTerms | undefined): Language => {
  const added = terms?.get(language.code);
  if (terms === undefined || added === undefined) return language;
  const made = extended.get(terms) ?? new Map<string, Language>();
  extended.set(terms, made);
  const known = made.get(language.code);
  if (known !== undefined) return known;
  const merged: Record<string, string> = { ...language.terms };
  for (const [term, patterns] of Object.entries(added))
    merged[term] = merged[term] === undefined ? patterns : `${merged[term]}, ${patterns}`;
  const longer = { ...language, terms: merged };
  made.set(language.code, longer);
  return longer;
};
