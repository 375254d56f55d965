/**
 * What somebody asks for: words that must all be there, and phrases in quotation marks whose words must follow one another. As reports
 * are in many languages, the query is read in each, and a report is found if it answers one of the readings.
 */
import type { Directory } from "../../directory/load.ts";
import { languages } from "../../languages/index.ts";
import { foldName } from "../../read/characters.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";

/** Lexemes that must follow one another; a single one is a word. */
export type Phrase = readonly Pick<Lexeme, "word" | "lone">[];
/** All of the first level must be there, in one of the ways of the second. */
export type Reading = readonly (readonly Phrase[])[];

/** Longest query that is read, in code units, and most forms of one name. */
const LONGEST = 1_000;
const MOST_FORMS = 64;

const quoted = /"([^"]*)"|“([^”]*)”|„([^”“"]*)[”“"]|«([^»]*)»|「([^」]*)」/g;

const phraseIn = (text: string, lang: string): Phrase =>
  lexemesOf(text, lang).map(({ word, lone }) => (lone ? { word, lone } : { word }));

const keyOf = (value: unknown): string => JSON.stringify(value);
const unique = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [keyOf(item), item])).values()];

type Entries = Directory["entries"];

/** Entries of a directory by their folded forms: made when it is first asked. */
const byForm = new WeakMap<Entries, ReadonlyMap<string, Entries>>();

const entriesCalled = (wanted: string, { entries }: Directory): Entries => {
  let known = byForm.get(entries);
  if (known === undefined) {
    const made = new Map<string, Entries[number][]>();
    for (const entry of entries)
      for (const form of new Set(entry.forms.map(({ text }) => foldName(text)))) {
        const same = made.get(form);
        if (same === undefined) made.set(form, [entry]);
        else same.push(entry);
      }
    known = made;
    byForm.set(entries, known);
  }
  return known.get(wanted) ?? [];
};

/** Every form that the directory knows of whoever is called so; the name itself where it knows nobody. */
export const formsOf = (name: string, directory: Directory): string[] => {
  const forms = entriesCalled(foldName(name), directory).flatMap((entry) =>
    entry.forms.flatMap(({ text, use }) => (use === "name" ? [text] : [])),
  );
  return [...new Set([name, ...forms])].slice(0, MOST_FORMS);
};

const codesOf = (lang: string | undefined): string[] =>
  lang === undefined ? [...languages.map(({ code }) => code), "und"] : [lang];

/**
 * Names, in each language: a report is found if it holds one of them.
 *
 * @param lang  Only in this language; else in each.
 */
export const readNames = (names: readonly string[], lang?: string): Reading[] => {
  const ways = codesOf(lang).flatMap((code) => names.map((name) => phraseIn(name, code)));
  const phrases = unique(ways.filter((phrase) => phrase.length > 0));
  return phrases.length === 0 ? [] : [[phrases]];
};

/**
 * Reads a query.
 *
 * @param lang  Only in this language; else in each.
 * @returns Nothing where it asks for nothing.
 */
export const readQuery = (text: string, lang?: string): Reading[] => {
  const asked = text.slice(0, LONGEST);
  const phrases = [...asked.matchAll(quoted)].map((match) => match.slice(1).find((inner) => inner !== undefined) ?? "");
  const words = asked.replace(quoted, " ");
  const readings = codesOf(lang).map((code): Reading => {
    const inOrder = phrases.map((phrase) => phraseIn(phrase, code)).filter((phrase) => phrase.length > 0);
    // Characters of a script without spaces that were written together belong together.
    const apart = words.split(/\s+/).flatMap((word) => {
      const phrase = phraseIn(word, code);
      return phrase.length > 0 ? [phrase] : [];
    });
    return unique([...inOrder, ...apart].map((phrase) => [phrase]));
  });
  return unique(readings).filter((reading) => reading.length > 0);
};

/** Places in a list of lexemes at which a phrase stands. */
export const placesOf = (phrase: Phrase, words: readonly string[]): number[] => {
  const fits = (at: number): boolean =>
    phrase.every(({ word, lone }, i) => (lone ? words[at + i]?.startsWith(word) : words[at + i] === word));
  return words.flatMap((_, at) => (fits(at) ? [at] : []));
};

const join = (parts: readonly string[], by: string): string =>
  parts.length === 1 ? (parts[0] as string) : `(${parts.join(by)})`;

/** For SQLite's FTS5. */
export const asFts5 = (readings: readonly Reading[]): string => {
  const phrase = (words: Phrase): string =>
    `"${words.map(({ word }) => word).join(" ")}"${words.at(-1)?.lone ? "*" : ""}`;
  return join(
    readings.map((reading) =>
      join(
        reading.map((ways) => join(ways.map(phrase), " OR ")),
        " AND ",
      ),
    ),
    " OR ",
  );
};

/** For PostgreSQL's tsquery. */
export const asTsquery = (readings: readonly Reading[]): string => {
  const phrase = (words: Phrase): string =>
    join(
      words.map(({ word, lone }) => `'${word}'${lone ? ":*" : ""}`),
      " <-> ",
    );
  return join(
    readings.map((reading) =>
      join(
        reading.map((ways) => join(ways.map(phrase), " | ")),
        " & ",
      ),
    ),
    " | ",
  );
};
