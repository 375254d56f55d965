/**
 * All words that tell names in one language, compiled into one automaton: the directory's forms, titles, head nouns,
 * verbs and pronouns. One look-up a token finds them all.
 *
 * Which forms of the directory a language reads: its own; the English ones in Latin script; and those of every other
 * language whose script is not its own, since 김정은 in an English text can only be one thing.
 */
import type { Directory, DirectoryEntry, FormUse } from "../../directory/load.ts";
import { type Language, languages } from "../../languages/index.ts";
import type { Gender, Office } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold, foldName } from "../characters.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import type { Tokens } from "../tokens.ts";
import { compileInflection } from "./inflection.ts";

export interface KnownForm {
  readonly type: "known";
  readonly entry: DirectoryEntry;
  readonly use: FormUse;
  /** The form, folded. */
  readonly name: string;
  /** How it must be written to count: "us" is no "US". */
  readonly letters: "acronym" | "capital" | "any";
  /** A form of the report's own language rather than a borrowed one. */
  readonly own: boolean;
}

export type LexiconValue =
  | KnownForm
  | { readonly type: "title"; readonly name: string; readonly office: Office; readonly gender: Gender | null }
  | { readonly type: "headLast" | "headFirst"; readonly kind: EntityKind }
  | { readonly type: "agentVerb" | "agentMarker" };

export type Pronoun = "he" | "she" | "they" | "it";

export interface Lexicon {
  /** The automaton that may find something at a word; null where none does. */
  readonly matcherAt: (folded: string) => Matcher<LexiconValue> | null;
  readonly basesOf: (folded: string) => readonly string[];
  /** A word and its base forms, as names are compared (`foldName`). */
  readonly nameForms: (folded: string) => readonly string[];
  readonly commonWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  /** Single words that make what they stand at a government. */
  readonly agentMarkers: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  readonly givenNames: ReadonlyMap<string, Gender>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly titleAfter: boolean;
  readonly isAgentVerb: (tokens: Tokens, i: number) => boolean;
}

/** The items of a list in a language's data. */
export const listOf = (words: string): string[] =>
  words === "" ? [] : words.split(",").map((word) => fold(word.trim()));

const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Every word of a list, also those of its longer items. */
const wordsOf = (words: string): ReadonlySet<string> => new Set(listOf(words).flatMap((item) => item.split(" ")));

const scripts = ["Latin", "Cyrillic", "Hangul", "Han", "Arabic", "Hiragana", "Katakana", "Greek", "Hebrew", "Thai"];
const scriptTests = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
/** The script that a text is written in, by its first letter of a script known here. */
export const scriptOf = (text: string): string => scripts[scriptTests.findIndex((test) => test.test(text))] ?? "other";

const lettersOf = (text: string): KnownForm["letters"] => {
  const bare = text.replace(/\./g, "");
  if (/^\p{Lu}{2,}$/u.test(bare)) return "acronym";
  return /^\p{Lu}/u.test(text) ? "capital" : "any";
};

/** Scripts in which at least a fifth of a language's own forms are written. */
const scriptsOf = (directory: Directory, code: string): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { forms } of directory.entries)
    for (const form of forms)
      if (form.lang === code) counts.set(scriptOf(form.text), (counts.get(scriptOf(form.text)) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const scripts = new Set([...counts].filter(([, count]) => count * 5 > total).map(([script]) => script));
  if (scripts.has("Katakana")) for (const script of ["Hiragana", "Han"]) scripts.add(script);
  return scripts;
};

/** The directory's forms that a text of this language may hold: in its own script and Latin letters, or in others. */
const knownForms = (directory: Directory, code: string, foreign: boolean): KnownForm[] => {
  const scripts = scriptsOf(directory, code);
  const latin = scripts.size === 0 || scripts.has("Latin");
  const found: KnownForm[] = [];
  for (const entry of directory.entries) {
    const seen = new Set<string>();
    const hasOwn = entry.forms.some((form) => form.lang === code);
    const add = (text: string, use: FormUse, own: boolean): void => {
      if (seen.has(text)) return;
      seen.add(text);
      found.push({ type: "known", entry, use, name: fold(text), letters: lettersOf(text), own });
    };
    if (!foreign) for (const form of entry.forms) if (form.lang === code) add(form.text, form.use, true);
    for (const form of entry.forms) {
      if (form.lang === code) continue;
      if (foreign) {
        const script = scriptOf(form.text);
        if (script !== "Latin" && !scripts.has(script)) add(form.text, form.use, false);
      } else if (form.lang === "en" && (!latin || !hasOwn || isBorrowed(entry.kind, form.text)))
        add(form.text, form.use, !hasOwn && latin);
    }
  }
  return found;
};

/** English names that other languages in Latin script print as they are. */
const isBorrowed = (kind: EntityKind, text: string): boolean =>
  (kind !== "country" && kind !== "place") || /\s/.test(text);

/** Words whose answer is kept. */
const MOST_KEPT = 200_000;

/** `make` with its answers kept, so that a word is looked at once. */
const keep = <T>(make: (word: string) => T): ((word: string) => T) => {
  let kept = new Map<string, T>();
  return (word) => {
    const earlier = kept.get(word);
    if (earlier !== undefined) return earlier;
    const made = make(word);
    if (kept.size > MOST_KEPT) kept = new Map();
    kept.set(word, made);
    return made;
  };
};

/** Which automaton to ask at a word. The one for foreign scripts is compiled only when a text holds such a word. */
const chooseMatcher = (
  own: Matcher<LexiconValue>,
  basesOf: (folded: string) => readonly string[],
  language: Language,
  directory: Directory,
): Lexicon["matcherAt"] => {
  const scripts = scriptsOf(directory, language.code);
  let foreign: Matcher<LexiconValue> | undefined;
  return keep((word): Matcher<LexiconValue> | null => {
    if (own.opens(word, basesOf)) return own;
    const script = scriptOf(word);
    if (script === "other" || script === "Latin" || scripts.has(script)) return null;
    foreign ??= buildMatcher(
      knownForms(directory, language.code, true).map((form) => ({ pattern: form.name, value: form })),
    );
    return foreign.opens(word, basesOf) ? foreign : null;
  });
};

const compile = (language: Language, directory: Directory): Lexicon => {
  const { names: rules } = language;
  const entries: { pattern: string; value: LexiconValue }[] = [];
  const add = (patterns: string, value: LexiconValue): void => {
    for (const pattern of listOf(patterns)) entries.push({ pattern, value });
  };
  for (const form of knownForms(directory, language.code, false)) entries.push({ pattern: form.name, value: form });
  const male = setOf(rules.titleGender.male);
  const female = setOf(rules.titleGender.female);
  const genderOf = (title: string): Gender | null => (male.has(title) ? "male" : female.has(title) ? "female" : null);
  for (const [office, titles] of Object.entries(rules.titles) as [Office, string][])
    for (const title of listOf(titles)) add(title, { type: "title", name: title, office, gender: genderOf(title) });
  for (const type of ["headLast", "headFirst"] as const)
    for (const [kind, heads] of Object.entries(type === "headLast" ? rules.headsLast : rules.headsFirst))
      add(heads, { type, kind: kind as EntityKind });
  add(rules.agentVerbs, { type: "agentVerb" });
  add(rules.agentMarkers, { type: "agentMarker" });
  const givenNames = new Map<string, Gender>();
  for (const { names } of [language, ...languages])
    for (const gender of ["male", "female"] as const)
      for (const name of listOf(names.givenNames[gender])) if (!givenNames.has(name)) givenNames.set(name, gender);
  const pronouns = new Map<string, Pronoun>();
  for (const pronoun of ["he", "she", "they", "it"] as const)
    for (const word of listOf(rules.pronouns[pronoun])) if (!pronouns.has(word)) pronouns.set(word, pronoun);
  const matcher = buildMatcher(entries);
  const basesOf = compileInflection(rules);
  return {
    matcherAt: chooseMatcher(matcher, basesOf, language, directory),
    basesOf,
    nameForms: keep((word) => [...new Set([word, ...basesOf(word)].map(foldName))]),
    commonWords: setOf(rules.commonWords),
    articles: setOf(rules.articles),
    connectors: setOf(rules.connectors),
    locatives: setOf(rules.locatives),
    agentMarkers: setOf(rules.agentMarkers),
    modifiers: wordsOf(rules.titleModifiers),
    links: wordsOf(rules.titleLinks),
    familyFirst: setOf(rules.familyFirst),
    givenNames,
    pronouns,
    titleAfter: rules.titleAfter,
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
