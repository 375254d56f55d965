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
import { foldHan } from "./han.ts";
import { respellWord, skeleton, sounds } from "./spelling.ts";

/** What one word of a name may be in another report. */
interface WordForms {
  /** As it stands; null where it does not count (initials of persons). */
  readonly own: string | null;
  /** By its language's spelling. */
  readonly spelt: readonly string[];
  /** Of the base forms it may be an inflected form of. */
  readonly bases: readonly string[];
  /** Folded words that sound differently: its own, and base forms with other consonants. */
  readonly spoken: readonly string[];
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

const makeForms = (word: string, isPerson: boolean, language: Language, bases: readonly string[]): WordForms => {
  const skeletons = new Map<string, string>();
  for (const form of [word, ...bases]) {
    const [key = ""] = skeleton(sounds(form));
    if (!skeletons.has(key) && skeletons.size < MOST_SPOKEN) skeletons.set(key, form);
  }
  const spoken = [...skeletons.values()];
  if (!isPerson) return { own: plain(word), spelt: [], bases: without(bases.map(plain), plain(word)), spoken };
  // Ideographs are themselves: names that only sound alike in Chinese are not one.
  if (isHan(word)) return { own: foldHan(word), spelt: [], bases: [], spoken };
  const [own = null, ...spelt] = respellWord(word, language);
  return {
    own,
    spelt,
    bases: without(
      bases.flatMap((base) => respellWord(base, language)),
      own,
    ),
    spoken,
  };
};

interface Forms {
  readonly basesOf: (word: string) => readonly string[];
  readonly ofPersons: Map<string, WordForms>;
  readonly ofThings: Map<string, WordForms>;
}

const formsByLanguage = new WeakMap<Language, Forms>();

const formsOf = (word: string, isPerson: boolean, language: Language): WordForms => {
  let forms = formsByLanguage.get(language);
  if (forms === undefined) {
    forms = { basesOf: compileInflection(language.names), ofPersons: new Map(), ofThings: new Map() };
    formsByLanguage.set(language, forms);
  }
  const kept = isPerson ? forms.ofPersons : forms.ofThings;
  const earlier = kept.get(word);
  if (earlier !== undefined) return earlier;
  const made = makeForms(word, isPerson, language, forms.basesOf(word));
  kept.set(word, made);
  return made;
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
    .map((word) => formsOf(word, kind === "person", language).own)
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
  const words = wordsOf(name)
    .map((word) => formsOf(word, kind === "person", language))
    .filter(({ own }) => isWord(own));
  if (words.length === 0 || words.length > LONGEST_NAME) return [];
  const options = words.map((word) => {
    const others = forms === "spelt" ? word.spelt : [...word.spelt, ...word.bases];
    return [word.own as string, ...others].filter(known);
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
      .map((word) => formsOf(word, true, language).spoken),
    MOST_SPOKEN_NAMES,
  ).map((words) => words.join(" "));
