/**
 * All words that tell names in one language, compiled into one automaton: the directory's forms, titles, head nouns,
 * verbs and pronouns. One look-up a token finds them all.
 *
 * Which forms of the directory a language reads: its own; the English ones in Latin script; and those of every other
 * language whose script is not its own, since 김정은 in an English text can only be one thing.
 */
import type { Directory, DirectoryEntry, FormUse } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { Gender, Office } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../characters.ts";
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
  readonly matcher: Matcher<LexiconValue>;
  readonly basesOf: (folded: string) => readonly string[];
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

/** The directory's forms that a text of this language may hold. */
const knownForms = (directory: Directory, code: string): KnownForm[] => {
  const counts = new Map<string, number>();
  for (const { forms } of directory.entries)
    for (const form of forms)
      if (form.lang === code) counts.set(scriptOf(form.text), (counts.get(scriptOf(form.text)) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ownScripts = new Set([...counts].filter(([, count]) => count * 5 > total).map(([script]) => script));
  if (ownScripts.has("Hiragana") || ownScripts.has("Katakana")) ownScripts.add("Han");
  const latin = ownScripts.size === 0 || ownScripts.has("Latin");
  const found: KnownForm[] = [];
  for (const entry of directory.entries) {
    const seen = new Set<string>();
    const hasOwn = entry.forms.some((form) => form.lang === code);
    const add = (text: string, use: FormUse, own: boolean): void => {
      if (seen.has(text)) return;
      seen.add(text);
      found.push({ type: "known", entry, use, name: fold(text), letters: lettersOf(text), own });
    };
    for (const form of entry.forms) if (form.lang === code) add(form.text, form.use, true);
    for (const form of entry.forms) {
      if (form.lang === code) continue;
      const foreign = !ownScripts.has(scriptOf(form.text)) && scriptOf(form.text) !== "Latin";
      const english = form.lang === "en" && (!latin || !hasOwn || isBorrowed(entry.kind, form.text));
      if (foreign || english) add(form.text, form.use, !hasOwn && latin && form.lang === "en");
    }
  }
  return found;
};

/** English names that other languages in Latin script print as they are. */
const isBorrowed = (kind: EntityKind, text: string): boolean =>
  (kind !== "country" && kind !== "place") || /\s/.test(text);

const compile = (language: Language, directory: Directory): Lexicon => {
  const { names: rules } = language;
  const entries: { pattern: string; value: LexiconValue }[] = [];
  const add = (patterns: string, value: LexiconValue): void => {
    for (const pattern of listOf(patterns)) entries.push({ pattern, value });
  };
  for (const form of knownForms(directory, language.code)) entries.push({ pattern: form.name, value: form });
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
  for (const gender of ["male", "female"] as const)
    for (const name of listOf(rules.givenNames[gender])) givenNames.set(name, gender);
  const pronouns = new Map<string, Pronoun>();
  for (const pronoun of ["he", "she", "they", "it"] as const)
    for (const word of listOf(rules.pronouns[pronoun])) if (!pronouns.has(word)) pronouns.set(word, pronoun);
  const matcher = buildMatcher(entries);
  return {
    matcher,
    basesOf: compileInflection(rules),
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
