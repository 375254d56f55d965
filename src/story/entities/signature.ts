/**
 * The keys under which names meet across reports. A name's signature is its words in one spelling: of persons in
 * alphabetical order and without initials ("Jong-un Kim", "Kim Jong Un"), of facilities in order too ("Hotel Saga"), of
 * all else as they stand. Under inflection and other spellings a name has further signatures; words are worked out once.
 */
import anyAscii from "any-ascii";
import type { Language } from "../../languages/language.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../../read/characters.ts";
import { compileInflection } from "../../read/mentions/inflection.ts";
import { remember } from "../../read/remember.ts";
import { foldHan } from "./han.ts";
import { respellWord, skeleton, sounds } from "./spelling.ts";

/** What one word of a name may be in another report. */
interface WordForms {
  /** As it stands; null where it does not count (initials of persons). */
  readonly own: string | null;
  /** By its language's spelling. */
  readonly spelt: readonly string[];
}

/** Words of one name that are looked at, and signatures that are made of it. */
const LONGEST_NAME = 6;
const MOST_SIGNATURES = 64;
/** Sounds of one word, and of one name. */
const MOST_SPOKEN = 3;
const MOST_SPOKEN_NAMES = 8;

const plain = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

const without = (words: readonly string[], own: string | null): string[] => [
  ...new Set(words.filter((word) => word !== own && word !== "")),
];

const makeForms = (word: string, isPerson: boolean, language: Language): WordForms => {
  if (!isPerson) return { own: plain(word), spelt: [] };
  // Ideographs are themselves: names that only sound alike in Chinese are not one.
  if (isHan(word)) return { own: foldHan(word), spelt: [] };
  const [own = null, ...spelt] = respellWord(word, language);
  return { own, spelt };
};

/** What a word's base forms are, one by one, in names that meet under them. */
const makeBases = (word: string, isPerson: boolean, language: Language, bases: readonly string[]): string[] => {
  if (!isPerson) return without(bases.map(plain), plain(word));
  if (isHan(word)) return [];
  const [own = null] = respellWord(word, language);
  return without(
    bases.flatMap((base) => respellWord(base, language)),
    own,
  );
};

/** Folded words that sound differently: the word itself, and base forms with other consonants. */
const makeSpoken = (word: string, bases: readonly string[]): string[] => {
  const skeletons = new Map<string, string>();
  for (const form of [word, ...bases]) {
    const [key = ""] = skeleton(sounds(form));
    if (!skeletons.has(key) && skeletons.size < MOST_SPOKEN) skeletons.set(key, form);
  }
  return [...skeletons.values()];
};

/** Of a language's words what was asked of them, each worked out when first asked for. */
interface Forms {
  readonly own: (word: string, isPerson: boolean) => WordForms;
  readonly bases: (word: string, isPerson: boolean) => readonly string[];
  readonly spoken: (word: string) => readonly string[];
}

const rememberByKind = <T>(make: (word: string, isPerson: boolean) => T): ((word: string, isPerson: boolean) => T) => {
  const [ofPersons, ofThings] = [remember((word) => make(word, true)), remember((word) => make(word, false))];
  return (word, isPerson) => (isPerson ? ofPersons(word) : ofThings(word));
};

const formsByLanguage = new WeakMap<Language, Forms>();

const formsOf = (language: Language): Forms => {
  const earlier = formsByLanguage.get(language);
  if (earlier !== undefined) return earlier;
  const basesOf = compileInflection(language.names);
  const forms: Forms = {
    own: rememberByKind((word, isPerson) => makeForms(word, isPerson, language)),
    bases: rememberByKind((word, isPerson) => makeBases(word, isPerson, language, basesOf(word))),
    spoken: remember((word) => makeSpoken(word, basesOf(word))),
  };
  formsByLanguage.set(language, forms);
  return forms;
};

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== "");

const join = (kind: EntityKind, words: readonly string[]): string =>
  (kind === "person" || kind === "facility" ? [...words].sort() : words).join(" ");

const isWord = (word: string | null): word is string => word !== null && word !== "";

/** The words of a name's own signature. */
export const ownWords = (kind: EntityKind, name: string, language: Language): string[] =>
  wordsOf(name)
    .map((word) => formsOf(language).own(word, kind === "person").own)
    .filter(isWord);

export const signatureOf = (kind: EntityKind, name: string, language: Language): string =>
  join(kind, ownWords(kind, name, language)) || fold(name);

/** All ways to take one of each. */
const combine = (options: readonly (readonly string[])[], most: number): string[][] =>
  options.reduce<string[][]>(
    (found, words) => found.flatMap((start) => words.map((word) => [...start, word])).slice(0, most),
    [[]],
  );

/**
 * Signatures that a name may have elsewhere, its own left out.
 *
 * @param known  Whether a word occurs in any name it could meet; others make no signature.
 */
export const otherSignatures = (
  kind: EntityKind,
  name: string,
  language: Language,
  forms: "spelt" | "bases",
  known: (word: string) => boolean,
): string[] => {
  const isPerson = kind === "person";
  const of = formsOf(language);
  const words = wordsOf(name).filter((word) => isWord(of.own(word, isPerson).own));
  if (words.length === 0 || words.length > LONGEST_NAME) return [];
  const options = words.map((word) => {
    const { own, spelt } = of.own(word, isPerson);
    return [own as string, ...spelt, ...(forms === "bases" ? of.bases(word, isPerson) : [])].filter(known);
  });
  const own = signatureOf(kind, name, language);
  const signatures = combine(options, MOST_SIGNATURES).map((combination) => join(kind, combination));
  return [...new Set(signatures)].filter((signature) => signature !== own && signature !== "");
};

/** The name, and base forms of it that sound differently. */
export const spokenForms = (name: string, language: Language): string[] =>
  combine(
    wordsOf(name)
      .slice(0, LONGEST_NAME)
      .map((word) => formsOf(language).spoken(word)),
    MOST_SPOKEN_NAMES,
  ).map((words) => words.join(" "));
