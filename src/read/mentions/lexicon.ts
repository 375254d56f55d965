/**
 * All words that tell names in one language, compiled into one automaton: the directory's forms, titles, head nouns and
 * verbs. One look-up a token finds them all.
 */
import anyAscii from "any-ascii";
import type { Directory } from "../../directory/load.ts";
import { type Language, languages } from "../../languages/index.ts";
import type { Gender, Office } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold, foldName } from "../characters.ts";
import { continuation } from "../endings.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { proclisisOf } from "../proclitics.ts";
import { remember } from "../remember.ts";
import type { Tokens } from "../tokens.ts";
import { compileInflection } from "./inflection.ts";
import { foreignForms, type KnownForm, knownForms, scriptOf, scriptsOf } from "./known-forms.ts";

export type LexiconValue =
  | KnownForm
  | { readonly type: "title"; readonly name: string; readonly office: Office; readonly gender: Gender | null }
  | { readonly type: "headLast" | "headFirst"; readonly kind: EntityKind }
  | { readonly type: "agentVerb" | "agentNoun" | "agentMarker" };

export type Pronoun = "he" | "she" | "they" | "it";

export interface Lexicon {
  /** The automaton that may find something at a word; null where none does. */
  readonly matcherAt: (folded: string) => Matcher<LexiconValue> | null;
  readonly basesOf: (folded: string) => readonly string[];
  /** A word and its base forms, as names are compared (`foldName`). */
  readonly nameForms: (folded: string) => readonly string[];
  readonly commonWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly headsOfPlaces: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  /** Single words that make what they stand at a government. */
  readonly agentMarkers: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  /** The gender of a given name, also inflected or transliterated; undefined for any other word. */
  readonly givenName: (folded: string) => Gender | undefined;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly titleAfter: boolean;
  readonly demonymAfter: boolean;
  readonly givenAlone: boolean;
  readonly complementEndings: readonly string[];
  readonly verbEndings: readonly string[];
  /** Words are separated by spaces. */
  readonly spaced: boolean;
  readonly transliterated: ReadonlySet<string>;
  readonly shortAfter: ReadonlySet<string>;
  /** The particle that follows a token, where words are not spaced; else empty. */
  readonly particleAfter: (tokens: Tokens, i: number) => string;
  readonly isAgentVerb: (tokens: Tokens, i: number) => boolean;
}

/** The items of a list in a language's data. */
export const listOf = (words: string): string[] =>
  words === "" ? [] : words.split(",").map((word) => fold(word.trim()));

const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Every word of a list, also those of its longer items. */
const wordsOf = (words: string): ReadonlySet<string> => new Set(listOf(words).flatMap((item) => item.split(" ")));

const foreignMatchers = new WeakMap<Directory, Map<string, Matcher<LexiconValue>>>();

/** The automaton of names in scripts other than these: one for all languages that write alike, compiled when a text first holds such a word. */
const foreignMatcher = (directory: Directory, scripts: ReadonlySet<string>): Matcher<LexiconValue> => {
  const byScripts = foreignMatchers.get(directory) ?? new Map<string, Matcher<LexiconValue>>();
  foreignMatchers.set(directory, byScripts);
  const key = [...scripts].sort().join();
  const earlier = byScripts.get(key);
  if (earlier !== undefined) return earlier;
  const matcher = buildMatcher(foreignForms(directory, scripts).map((form) => ({ pattern: form.text, value: form })));
  byScripts.set(key, matcher);
  return matcher;
};

/** Which automaton to ask at a word. */
const chooseMatcher = (
  own: Matcher<LexiconValue>,
  basesOf: (folded: string) => readonly string[],
  language: Language,
  directory: Directory,
): Lexicon["matcherAt"] => {
  const scripts = scriptsOf(directory, language.code);
  return remember((word): Matcher<LexiconValue> | null => {
    if (own.opens(word, basesOf)) return own;
    const script = scriptOf(word);
    if (script === "other" || script === "Latin" || scripts.has(script)) return null;
    const foreign = foreignMatcher(directory, scripts);
    return foreign.opens(word, basesOf) ? foreign : null;
  });
};

/** A word of another alphabet in Latin letters: "адам" is in the Latin lists. */
const latin = (word: string): string => (/\p{Script=Cyrillic}/u.test(word) ? anyAscii(word).toLowerCase() : word);

/** Given names and whose they are; of a name that is both, the first. */
const givenNamesOf = (some: readonly Language[]): ReadonlyMap<string, Gender> => {
  const found = new Map<string, Gender>();
  for (const { names } of some)
    for (const gender of ["male", "female"] as const)
      for (const name of listOf(names.givenNames[gender])) if (!found.has(name)) found.set(name, gender);
  return found;
};
/** Those of all languages, made at first use. */
let givenAnywhere: ReadonlyMap<string, Gender> | undefined;

const compile = (language: Language, directory: Directory): Lexicon => {
  const { names: rules } = language;
  const entries: { pattern: string; value: LexiconValue }[] = [];
  const add = (patterns: string, value: LexiconValue): void => {
    for (const pattern of listOf(patterns)) entries.push({ pattern, value });
  };
  for (const form of knownForms(directory, language.code)) entries.push({ pattern: form.text, value: form });
  const male = setOf(rules.titleGender.male);
  const female = setOf(rules.titleGender.female);
  const genderOf = (title: string): Gender | null => (male.has(title) ? "male" : female.has(title) ? "female" : null);
  for (const [office, titles] of Object.entries(rules.titles) as [Office, string][])
    for (const title of listOf(titles)) add(title, { type: "title", name: title, office, gender: genderOf(title) });
  for (const type of ["headLast", "headFirst"] as const)
    for (const [kind, heads] of Object.entries(type === "headLast" ? rules.headsLast : rules.headsFirst))
      add(heads, { type, kind: kind as EntityKind });
  add(rules.agentVerbs, { type: "agentVerb" });
  add(rules.agentNouns, { type: "agentNoun" });
  add(rules.agentMarkers, { type: "agentMarker" });
  const own = givenNamesOf([language]);
  givenAnywhere ??= givenNamesOf(languages);
  const genderOfGiven = (name: string): Gender | undefined => own.get(name) ?? givenAnywhere?.get(name);
  const pronouns = new Map<string, Pronoun>();
  for (const pronoun of ["he", "she", "they", "it"] as const)
    for (const word of listOf(rules.pronouns[pronoun])) if (!pronouns.has(word)) pronouns.set(word, pronoun);
  const matcher = buildMatcher(entries);
  const particles = [...rules.particles].sort((a, b) => b.length - a.length);
  const basesOf = compileInflection(rules, proclisisOf(language));
  return {
    matcherAt: chooseMatcher(matcher, basesOf, language, directory),
    basesOf,
    nameForms: remember((word) => [...new Set([word, ...basesOf(word)].map(foldName))]),
    commonWords: setOf(rules.commonWords),
    articles: setOf(rules.articles),
    headsOfPlaces: setOf(rules.headsOfPlaces),
    connectors: setOf(rules.connectors),
    coordinators: setOf(rules.coordinators),
    locatives: setOf(rules.locatives),
    agentMarkers: setOf(rules.agentMarkers),
    modifiers: wordsOf(rules.titleModifiers),
    links: wordsOf(rules.titleLinks),
    familyFirst: setOf(rules.familyFirst),
    givenName: remember((word) => {
      const forms = [word, ...basesOf(word)];
      for (const form of [...forms, ...forms.map(latin)]) {
        const gender = genderOfGiven(form);
        if (gender !== undefined) return gender;
      }
      return undefined;
    }),
    pronouns,
    objectPronouns: setOf(rules.objectPronouns),
    titleAfter: rules.titleAfter,
    demonymAfter: rules.demonymAfter ?? false,
    givenAlone: rules.givenAlone ?? false,
    complementEndings: rules.complementEndings,
    verbEndings: rules.verbEndings ?? [],
    spaced: language.spaced,
    transliterated: new Set(rules.transliterated ?? ""),
    shortAfter: setOf(rules.shortAfter ?? ""),
    particleAfter: (tokens, i) => {
      const next = continuation(tokens, i, language);
      return next === "" ? "" : (particles.find((particle) => next.startsWith(particle)) ?? "");
    },
    isAgentVerb: (tokens, i) => matcher.at(tokens, i).some((hit) => hit.value.type === "agentVerb"),
  };
};

const compiled = new WeakMap<Directory, Map<Language, Lexicon>>();

/** The lexicon of a language over a directory, compiled at first use. */
export const getLexicon = (language: Language, directory: Directory): Lexicon => {
  const ofDirectory = compiled.get(directory) ?? new Map<Language, Lexicon>();
  compiled.set(directory, ofDirectory);
  const earlier = ofDirectory.get(language);
  if (earlier !== undefined) return earlier;
  const lexicon = compile(language, directory);
  ofDirectory.set(language, lexicon);
  return lexicon;
};
