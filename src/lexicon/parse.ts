/**
 * Reads dictionaries in the forms in which free ones are given away: CC-CEDICT, EDICT2 (also written from JMdict), FreeDict as TEI P5 or in the
 * form of dictd. Of each entry the headwords and the first few short translations are kept; the rest of it is for people.
 */
import { Parser } from "htmlparser2";

export interface LexiconEntry {
  readonly words: readonly string[];
  readonly means: readonly string[];
}

export interface ParsedLexicon {
  readonly entries: readonly LexiconEntry[];
  /** Numbers of lines (of dictd: of its index) that are not of the form, from 1. */
  readonly bad: readonly number[];
}

/** Letters of the longest headword. */
const LONGEST_WORD = 60;
/** Translations of one entry that are kept, and words in each. */
const MEANINGS = 4;
const WORDS = 2;

/** A translation without what explains it: "(n) ship", "[naut.] ship", "to sail"; empty where nothing short is left. */
const shorten = (translation: string): string => {
  const plain = translation
    .replace(/\([^()]*\)|\[[^\][]*\]|\{[^{}]*\}|<[^<>]*>/g, " ")
    .replace(/[.!?…]+\s*$/, "")
    .trim()
    .toLowerCase()
    .replace(/^(?:to|a|an|the)\s+/, "");
  return /^[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+)*$/u.test(plain) && plain.split(/\s+/).length <= WORDS ? plain : "";
};

const entryOf = (words: readonly string[], translations: readonly string[]): LexiconEntry => ({
  words: [
    ...new Set(
      words
        .map((word) => word.replace(/\([^()]*\)/g, "").trim())
        .filter((word) => word !== "" && word.length <= LONGEST_WORD),
    ),
  ],
  means: [...new Set(translations.map(shorten).filter((meaning) => meaning !== ""))].slice(0, MEANINGS),
});

const parseLines = (text: string, parse: (line: string) => LexiconEntry | null): ParsedLexicon => {
  const entries: LexiconEntry[] = [];
  const bad: number[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const entry = parse(line);
    if (entry === null) bad.push(at + 1);
    else if (entry.means.length > 0 && entry.words.length > 0) entries.push(entry);
  }
  return { entries, bad };
};

/** `船 船 [chuan2] /ship/boat/`: the old and the new writing, the reading, meanings. */
export const parseCedict = (text: string): ParsedLexicon =>
  parseLines(text, (line) => {
    const match = /^(\S+) (\S+) \[[^\]]*\] \/(.+)\/\s*$/.exec(line);
    return match === null
      ? null
      : entryOf(
          [match[1]!, match[2]!],
          match[3]!.split("/").flatMap((part) => part.split(";")),
        );
  });

/** `船(P);舟 [ふね] /(n) ship/boat/(P)/EntL1597040X/`: writings, readings where writings are not kana alone, meanings. */
export const parseEdict = (text: string): ParsedLexicon =>
  parseLines(text, (line) => {
    const match = /^(\S+)(?: \[([^\]]*)\])? \/(.+)\/\s*$/.exec(line);
    if (match === null) return null;
    const meanings = match[3]!.split("/").filter((part) => !/^EntL\d+X?$/.test(part));
    return entryOf(match[1]!.split(";"), meanings);
  });

/** FreeDict's TEI P5: `<entry>` with `<orth>` and translations in `<cit type="trans"><quote>`. */
export const parseTei = (text: string): ParsedLexicon => {
  const entries: LexiconEntry[] = [];
  let words: string[] = [];
  let translations: string[] = [];
  let into: string[] | null = null;
  let inTranslation = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === "entry") [words, translations] = [[], []];
        else if (name === "cit") inTranslation += Number(/^trans/.test(attributes.type ?? ""));
        else if (name === "orth" && inTranslation === 0) into = words;
        else if (name === "quote" && inTranslation > 0) into = translations;
        else return;
        if (into !== null) into.push("");
      },
      ontext: (part) => {
        if (into !== null) into[into.length - 1] += part;
      },
      onclosetag: (name) => {
        if (name === "orth" || name === "quote") into = null;
        else if (name === "cit") inTranslation = Math.max(0, inTranslation - 1);
        else if (name === "entry") {
          const entry = entryOf(words, translations);
          if (entry.words.length > 0 && entry.means.length > 0) entries.push(entry);
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { entries, bad: [] };
};

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** dictd's numbers: base 64, the first digit counts most; null for anything else. */
const numberOf = (digits: string): number | null => {
  let number = 0;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    number = number * 64 + value;
  }
  return digits === "" ? null : number;
};

/** Longest article that is read, in bytes. */
const LONGEST_ARTICLE = 20_000;

/** dictd: an index of `headword, offset, length` and the articles, in each a line of headword and phonetics, then translations. */
export const parseDictd = (index: string, articles: Uint8Array): ParsedLexicon => {
  const decoder = new TextDecoder();
  return parseLines(index, (line) => {
    const [word = "", first = "", second = ""] = line.split("\t");
    const [offset, length] = [numberOf(first), numberOf(second)];
    if (word === "" || offset === null || length === null || offset + length > articles.length) return null;
    if (/^00-?database|^00database/.test(word)) return { words: [], means: [] };
    const article = decoder.decode(articles.subarray(offset, offset + Math.min(length, LONGEST_ARTICLE)));
    const translations = article
      .split("\n")
      .slice(1)
      .filter((part) => !/^\s*(?:"|Note|Synonym|see:)/.test(part))
      .flatMap((part) => part.replace(/^\s*\d+\.\s*/, "").split(/[,;]/));
    return entryOf([word], translations);
  });
};
