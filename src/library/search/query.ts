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

/** Every form that the directory knows of whoever is called so; the name itself where it knows nobody. */
export const formsOf = (name: string, directory: Directory): string[] => {
  const wanted = foldName(name);
  const forms = directory.entries
    .filter(({ forms }) => forms.some(({ text }) => foldName(text) === wanted))
    .flatMap((entry) => entry.forms.flatMap(({ text, use }) => (use === "name" ? [text] : [])));
  return [...new Set([name, ...forms])].slice(0, MOST_FORMS);
};

/**
 * Reads a query.
 *
 * @param options.lang  Only in this language; else in each.
 * @param options.entities  Names of whom or what must be spoken of, in any of their forms.
 * @returns Nothing where it asks for nothing.
 */
export const readQuery = (
  text: string,
  directory: Directory,
  options: { readonly lang?: string; readonly entities?: readonly string[] } = {},
): Reading[] => {
  const asked = text.slice(0, LONGEST);
  const phrases = [...asked.matchAll(quoted)].map((match) => match.slice(1).find((inner) => inner !== undefined) ?? "");
  const words = asked.replace(quoted, " ");
  const codes = options.lang === undefined ? [...languages.map(({ code }) => code), "und"] : [options.lang];
  const forms = (options.entities ?? []).map((name) => formsOf(name, directory));
  const readings = codes.map((lang): Reading => {
    const inOrder = phrases.map((phrase) => phraseIn(phrase, lang)).filter((phrase) => phrase.length > 0);
    // Characters of a script without spaces that were written together belong together.
    const apart = words.split(/\s+/).flatMap((word) => {
      const phrase = phraseIn(word, lang);
      return phrase.length > 0 ? [phrase] : [];
    });
    const named = forms.map((ways) =>
      unique(ways.map((form) => phraseIn(form, lang)).filter((phrase) => phrase.length > 0)),
    );
    return unique([...[...inOrder, ...apart].map((phrase) => [phrase]), ...named.filter((ways) => ways.length > 0)]);
  });
  return unique(readings).filter((reading) => reading.length > 0);
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
