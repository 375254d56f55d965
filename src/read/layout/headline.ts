/**
 * The headline's own words within a unit: without the section label glued before it ("LatestPresident says …"), and
 * without the site's name after it ("… | Example Times").
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { Span } from "../../model/index.ts";
import { fold, foldName } from "../characters.ts";
import { sourceNamed } from "../sources.ts";
import type { Unit } from "./units.ts";

const LONGEST_HEADLINE = 260;
/** A headline has so many words (fewer where particles make words long), and so many letters. */
const FEWEST_WORDS = { cased: 3, uncased: 2 };
const FEWEST_LETTERS = 8;

/** Length of a section label that stands glued before a capital letter. */
const gluedLabelLength = (words: string, sections: readonly string[]): number => {
  const label = /^\p{Lu}\p{Ll}+(?= ?\p{Lu}\p{Ll}+ )/u.exec(words)?.[0];
  if (label === undefined || words[label.length] === " ") return 0;
  return sections.includes(fold(label)) ? label.length : 0;
};

const siteSeparator = /\s[|–—-]\s|\s::\s|\s[·•]\s|\s[»<]\s/g;

/** Where the site's name begins that ends the title; its length where none does. */
const siteNameAt = (words: string, directory: Directory, outlet: string | null): number => {
  const last = [...words.matchAll(siteSeparator)].at(-1);
  if (last === undefined) return words.length;
  const name = words.slice(last.index + last[0].length);
  const isOutlet = outlet !== null && foldName(outlet) === foldName(name);
  return isOutlet || sourceNamed(directory, name) !== undefined ? last.index : words.length;
};

/** The span of the title within its unit. */
export const headlineSpan = (unit: Unit, language: Language, directory: Directory, outlet: string | null): Span => {
  const from = gluedLabelLength(unit.words, language.layout.sections);
  const to = siteNameAt(unit.words, directory, outlet);
  return { start: unit.start + from, end: unit.start + to };
};

export const wordCount = (words: string): number => words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;

/** True where words may be a headline by their number. */
export const mayBeHeadline = (words: string, language: Pick<Language, "spaced" | "cased">): boolean => {
  if (words.length > LONGEST_HEADLINE) return false;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const fewest = !language.spaced ? 1 : language.cased ? FEWEST_WORDS.cased : FEWEST_WORDS.uncased;
  return wordCount(words) >= fewest && letters >= FEWEST_LETTERS;
};

/** True where the metadata's title is this unit, or is this unit with the site's name around it. */
export const isTitle = (unit: Unit, title: string): boolean => {
  const folded = foldName(title);
  const words = foldName(unit.words);
  if (words.length < FEWEST_LETTERS) return false;
  return folded === words || (folded.startsWith(`${words} `) && words.length >= 0.5 * folded.length);
};
