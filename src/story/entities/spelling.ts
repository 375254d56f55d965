/**
 * Spellings of one name brought together: what scripts and languages write differently for the same sounds.
 *
 * Three grades, from sure to weak. `respell`: how each language writes a sound (Polish "sz", French "ou", Cyrillic by
 * transliteration) brought to one spelling, in which names must then be equal. `syllables`: Korean and Chinese names,
 * on whose vowels and voicing no two romanisations agree. `skeleton` and `sounds`: consonant and vowel classes, for
 * scripts that spell a foreign name by its sound; they make candidates, never proofs.
 */
import anyAscii from "any-ascii";
import { languages } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import { fold } from "../../read/characters.ts";

type Rewrite = readonly (readonly [RegExp, string])[];

const rewrite = (word: string, rules: Rewrite): string =>
  rules.reduce((rewritten, [from, to]) => rewritten.replace(from, to), word);

/** What Latin spellings and transliterations exchange. In order. */
const common: Rewrite = [
  [/ck/g, "k"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/oo|ou/g, "u"],
  [/ee/g, "i"],
  [/(?:[iy][yj]|ii|e[yi]|[iy]e)$/, "i"],
  [/[iy][yj]/g, "i"],
  [/y/g, "i"],
  [/(?<=[a-z]{3})e$/, ""],
  [/([a-z])\1+/g, "$1"],
];

const respellers = new WeakMap<Language, (word: string) => string>();

/** A language's own spelling rules, "sz>sh", in one pass over a word, the longest first. */
const respellerOf = (language: Language): ((word: string) => string) => {
  const earlier = respellers.get(language);
  if (earlier !== undefined) return earlier;
  const byFrom = new Map(
    language.names.spelling
      .split(",")
      .map((pair) => pair.trim().split(">") as [string, string])
      .filter(([from]) => from !== ""),
  );
  const longestFirst = [...byFrom.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.join("|"), "g");
  const respelt = (word: string): string =>
    byFrom.size === 0 ? word : word.replace(pattern, (from) => byFrom.get(from) as string);
  respellers.set(language, respelt);
  return respelt;
};

/** A folded word with its language's letters for sounds that English writes otherwise: Polish "sz" as "sh". */
export const respellLetters = (word: string, language: Language): string => respellerOf(language)(word);

const ascii = (word: string): string => anyAscii(word).toLowerCase().replace(/['`]/g, "");

/** The words of a name in plain Latin letters, initials and marks gone. */
export const latinWords = (name: string): string[] =>
  fold(name)
    .split(/[-‐‑–.·・\s]+/)
    .map(ascii)
    .filter((word) => /^[a-z]{2,}$/.test(word));

let shortForms: ReadonlyMap<string, string> | undefined;

/** Given names that are forms of one: "mike" of "michael", Ukrainian "oleksandr" of "aleksandr". */
const fullForm = (word: string): string => {
  shortForms ??= new Map(
    languages
      .flatMap((language) => language.names.nicknames.split(","))
      .map(
        (pair) =>
          pair
            .trim()
            .split(">")
            .map((side) => rewrite(ascii(side), common)) as [string, string],
      )
      .filter(([from]) => from !== ""),
  );
  return shortForms.get(word) ?? word;
};

/**
 * The spellings under which a word of a person's name may meet another: as it stands, and by its language's own rules.
 * Empty for initials and what is no word.
 */
export const respellWord = (word: string, language: Language): string[] => {
  const spellings = new Set([word, respellerOf(language)(word)]);
  return [...new Set([...spellings].flatMap(latinWords).map((latin) => fullForm(rewrite(latin, common))))];
};

const syllableRules: Rewrite = [
  [/ts|cz|tz/g, "c"],
  [/ch|zh|j|q/g, "c"],
  [/sh|x/g, "s"],
  [/ui|ee|yi/g, "i"],
  [/oe|oi/g, "e"],
  [/eu|eo|oo|ou|u|o/g, "o"],
  [/ae|ai|e/g, "e"],
  [/ng/g, "n"],
  [/g/g, "k"],
  [/b/g, "p"],
  [/d/g, "t"],
  [/r/g, "l"],
  [/[whyv]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** One spelling for Korean and Chinese names, family name first: "Kim Jong Un", "김정은" and "Kim Jeong-eun" agree. */
export const syllablesOf = (words: readonly string[]): string => rewrite(words.join(""), syllableRules);

const classes: Rewrite = [
  [/(?:sh|sz|ch|cz|zh|ts|tz|dz|ks|[szjxc])+/g, "S"],
  [/(?:ph|[bpfvw])+/g, "P"],
  [/(?:th|[td])+/g, "T"],
  [/(?:kh|gh|[kgq])+/g, "K"],
  [/[lr]+/g, "L"],
  [/m+/g, "M"],
  [/n+/g, "N"],
  [/[eiy]+/g, "i"],
  [/[ou]+/g, "u"],
  [/a+/g, "a"],
  [/[^A-Zaiu]/g, ""],
];

/** Scripts that write what Latin letters do not: Hangul a vowel between consonants, Arabic long vowels as consonants. */
const ofScript = (name: string): Rewrite => {
  if (/\p{Script=Hangul}/u.test(name)) return [[/eu/g, ""]];
  if (/\p{Script=Arabic}/u.test(name)) return [[/w/g, "u"]];
  return [];
};

/** Sound classes of each word: "vladimir putin" -> ["PLaTiMiL", "PuTiN"]. */
export const sounds = (name: string): string[] => {
  const own = ofScript(name);
  return latinWords(name).map((word) => rewrite(rewrite(word, own), classes));
};

/** Consonant classes alone: ["PLTML", "PTN"]. */
export const skeleton = (soundsOfName: readonly string[]): string[] =>
  soundsOfName.map((word) => word.replace(/[aiu]/g, ""));
