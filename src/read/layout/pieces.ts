/** What a unit's own words and the file's form say of it, before its place among the others is looked at. */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { ParagraphRole } from "../layout.ts";
import { isPlaceName, sourceNamed } from "../sources.ts";
import { type Byline, readByline } from "./byline.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { wordCount } from "./headline.ts";
import { readTimestamp, type Timestamp } from "./timestamp.ts";
import type { Unit } from "./units.ts";

export interface Piece {
  readonly unit: Unit;
  readonly furniture: Furniture | undefined;
  readonly byline: Byline | undefined;
  /** The moment that the line names, where the line says little else. */
  readonly timestamp: Timestamp | undefined;
  /** The same where a name stands beside it: "Black Sea Monitor, 1 August 2022". */
  readonly named: Timestamp | undefined;
  readonly dateline: Dateline | undefined;
  /** Reads as running text: a sentence's end, or too long for anything else. */
  readonly running: boolean;
  /** Ends with a sentence's point, which headlines do not. */
  readonly ended: boolean;
  /** Ends as sentences may, also with a question or exclamation. */
  readonly closed: boolean;
}

const closers = `["'”’»“)\\]］】〕」』›]*`;
/** "(AP)", "/TASS/" or "— dpa" may stand behind the last sentence. */
const signature = "(?:[–—]?\\s*[(/\\[（]?[\\p{L}][\\p{L} .,=/&-]{0,38}[)/\\]）]|[–—]\\s*\\p{L}{2,12})?";
/** Code units of a unit's end in which its last sentence's end stands, with marks and signature behind it. */
const END = 160;
const sentenceEnd = new RegExp(`[.。．।؟](?<!\\.\\.\\.)\\s*${closers}\\s*${signature}\\s*$`, "u");
const anyEnd = new RegExp(`[.!?…。．！？।؟]\\s*${closers}\\s*${signature}\\s*$`, "u");
const initialsAtEnd = /(?:^|\s)(?:\p{L}\.){2,}$/u;

/** Words (letters, where words are not spaced) from which a unit is running text even without a sentence's end. */
export const LONG = { words: 28, letters: 180 };
/** What a line with a sentence's end must have to be running text. */
const FEWEST = { words: 4, letters: 12 };
/** Words besides the moment that a date line may have: a section's name, "Published", a place. */
const MOST_DATE_WORDS = 2;
/** The same where time or label make it surely a date line, or where the headline is found already. */
const MOST_NAMED_WORDS = 8;
const LETTERS_A_WORD = 3;

const letterCount = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
/** Longer than any limit that is asked for, whatever the words are. */
const SURELY_LONG = 600;
const isAtLeast = (size: number, limit: typeof LONG, spaced: boolean): boolean =>
  size >= (spaced ? limit.words : limit.letters);
const sizeOf = (words: string, spaced: boolean): number =>
  words.length > SURELY_LONG ? Number.POSITIVE_INFINITY : spaced ? wordCount(words) : letterCount(words);
export const exceeds = (words: string, limit: typeof LONG, spaced: boolean): boolean =>
  isAtLeast(sizeOf(words, spaced), limit, spaced);

/** The moment of a date line; undefined where the line says more than a date line does. */
const timestampOf = (unit: Unit, language: Language): { moment: Timestamp | undefined; bare: boolean } => {
  const found = readTimestamp(unit.words, language.code);
  if (found === undefined) return { moment: undefined, bare: false };
  const labels = [...language.layout.publishedLabels, ...language.layout.updatedLabels];
  const sure = found.value.length > 10 || labels.some((label) => unit.folded.startsWith(label));
  // a date line is no sentence; where words are not spaced, some letters count as one
  if (sentenceEnd.test(unit.words.slice(-END)) && !/\d[.)]?$/.test(unit.words))
    return { moment: undefined, bare: false };
  const letters = Math.floor(letterCount(found.rest) / LETTERS_A_WORD);
  const words = language.spaced ? (found.rest.match(/\p{L}[\p{L}\p{M}.]+/gu)?.length ?? 0) : letters;
  if (words > MOST_NAMED_WORDS || /[.!?]\s+\p{Lu}/u.test(found.rest)) return { moment: undefined, bare: false };
  return { moment: found, bare: sure || words <= MOST_DATE_WORDS };
};

export const describe = (unit: Unit, language: Language, directory: Directory): Piece => {
  const furniture = furnitureOf(unit, language);
  const { moment, bare } = timestampOf(unit, language);
  const byline = readByline(unit.words, language);
  const dateline = findDateline(
    unit.words,
    (name) => isPlaceName(directory, name),
    (name) => sourceNamed(directory, name) !== undefined,
  );
  const ended = sentenceEnd.test(unit.words.slice(-END)) && !initialsAtEnd.test(unit.words);
  const size = sizeOf(unit.words, language.spaced);
  const long = isAtLeast(size, LONG, language.spaced);
  const closed = anyEnd.test(unit.words.slice(-END));
  const running = long || (closed && isAtLeast(size, FEWEST, language.spaced));
  return {
    unit,
    furniture,
    byline,
    timestamp: bare ? moment : undefined,
    named: bare || ended ? undefined : moment,
    dateline,
    running,
    ended,
    closed,
  };
};

export const isArticleBlock = (piece: Piece): boolean => piece.unit.block?.article ?? true;

/** Role that the file's form gives by itself; undefined where the words must tell. */
export const blockRole = ({ unit: { block, words }, running }: Piece): ParagraphRole | undefined => {
  switch (block?.role) {
    case "caption":
      return "caption";
    case "navigation":
      return "navigation";
    case "aside":
    case "footer":
    case "time":
      return "other";
    case "byline":
      return "byline";
    case undefined:
      return undefined;
    default:
      if (block !== undefined && block !== null && block.linkShare > 0.7 && !(running && block.article))
        return words.length < 200 ? "link" : undefined;
      return undefined;
  }
};
