/** Which words of `languages/bodies.ts` a word or a name written in one holds: "Erdrutschagentur" a landslide and an agency. */
import { headWords } from "../../languages/bodies.ts";
import type { Language } from "../../languages/language.ts";
import { fold } from "../characters.ts";
import { perLanguage } from "../cues.ts";
import { remember } from "../remember.ts";

interface Stem {
  readonly stem: string;
  readonly whole: boolean;
  readonly id: string;
}

/** A piece of a word: what it says, or nothing that is known. */
export interface Piece {
  readonly text: string;
  readonly ids: readonly string[];
}

export interface BodyWords {
  /** Word ids of one word that is no compound. */
  readonly idsOf: (word: string) => readonly string[];
  /** Word ids of several words that are one in the lexicon: "bảo vệ". */
  readonly idsOfPhrase: (words: string) => readonly string[];
  /** The pieces of what is written in one, in their order. */
  readonly piecesOf: (text: string) => readonly Piece[];
  readonly links: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

/** Letters by which stems are filed, and of the shortest stem that is looked for inside a compound. */
const FILED = 2;
const SHORTEST_IN_COMPOUND = 4;

const compile = (language: Language): BodyWords => {
  const stems: Stem[] = Object.entries(language.bodies?.words ?? {}).flatMap(([id, list]) =>
    list.split(",").flatMap((item) => {
      const stem = fold(item.trim());
      const whole = stem.endsWith("$");
      return stem === "" ? [] : [{ stem: whole ? stem.slice(0, -1) : stem, whole, id }];
    }),
  );
  const filed = new Map<string, Stem[]>();
  for (const stem of stems) {
    const key = stem.stem.slice(0, FILED);
    filed.set(key, [...(filed.get(key) ?? []), stem]);
    if (stem.stem.length < FILED) filed.set(stem.stem, filed.get(key) as Stem[]);
  }
  const idsOf = remember((word): readonly string[] => {
    const fitting = (filed.get(word.slice(0, FILED)) ?? []).filter(({ stem, whole }) =>
      whole ? word === stem : word.startsWith(stem),
    );
    const longest = Math.max(0, ...fitting.map(({ stem }) => stem.length));
    return [...new Set(fitting.filter(({ stem }) => stem.length === longest).map(({ id }) => id))];
  });
  const least = language.compounds === true ? SHORTEST_IN_COMPOUND : 1;
  const piecesOf = remember((text): readonly Piece[] => {
    const pieces: Piece[] = [];
    let rest = "";
    const flush = (): void => {
      if (rest !== "") pieces.push({ text: rest, ids: [] });
      rest = "";
    };
    for (let at = 0; at < text.length; ) {
      const here = [
        ...(filed.get(text.slice(at, at + FILED)) ?? []),
        ...(least === 1 ? (filed.get(text.slice(at, at + 1)) ?? []) : []),
      ].filter(
        ({ stem, whole }) =>
          stem.length >= Math.min(least, text.length) &&
          text.startsWith(stem, at) &&
          (!whole || at + stem.length === text.length || (at === 0 && least === 1 && stem.length > 1)),
      );
      const longest = Math.max(0, ...here.map(({ stem }) => stem.length));
      if (longest === 0) rest += text[at++];
      else {
        flush();
        const ids = [...new Set(here.filter(({ stem }) => stem.length === longest).map(({ id }) => id))];
        pieces.push({ text: text.slice(at, at + longest), ids });
        at += longest;
      }
    }
    flush();
    return pieces;
  });
  const links = new Set(
    (language.bodies?.links ?? "")
      .split(",")
      .map((word) => fold(word.trim()))
      .filter((word) => word !== ""),
  );
  const phrases = new Map<string, string[]>();
  for (const { stem, id } of stems) if (stem.includes(" ")) phrases.set(stem, [...(phrases.get(stem) ?? []), id]);
  const idsOfPhrase = (text: string): readonly string[] => phrases.get(text) ?? [];
  return { idsOf, idsOfPhrase, piecesOf, links, isEmpty: stems.length === 0 };
};

export const bodyWordsOf = perLanguage(compile);

export const isHeadWord = (ids: readonly string[]): boolean => ids.some((id) => headWords.has(id));
