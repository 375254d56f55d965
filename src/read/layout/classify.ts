/**
 * Gives every unit its role by three things: its own words (`furniture.ts`), where it stands (before the article, in it,
 * after it), and what repeats. The article begins with the first unit that reads as running text.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { RawReport } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { perLanguage } from "../cues.ts";
import type { ParagraphRole } from "../layout.ts";
import { isPlaceName, sourceNamed } from "../sources.ts";
import { type Byline, readByline } from "./byline.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { isTitle, mayBeHeadline, wordCount } from "./headline.ts";
import { openingPhrase, opensWith } from "./phrases.ts";
import { readTimestamp, type Timestamp } from "./timestamp.ts";
import type { Unit } from "./units.ts";

/** What a unit's own words say, before its place among the others is looked at. */
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
const sentenceEnd = new RegExp(`[.。．।؟](?<!\\.\\.\\.)\\s*${closers}\\s*${signature}\\s*$`, "u");
const anyEnd = new RegExp(`[.!?…。．！？।؟]\\s*${closers}\\s*${signature}\\s*$`, "u");
const initialsAtEnd = /(?:^|\s)(?:\p{L}\.){2,}$/u;

/** Words (letters, where words are not spaced) from which a unit is running text even without a sentence's end. */
const LONG = { words: 28, letters: 180 };
/** The same for a unit within the article, where subheadings are the other thing it could be. */
const SUBHEADING = { words: 12, letters: 80 };
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
const exceeds = (words: string, limit: { words: number; letters: number }, spaced: boolean): boolean =>
  words.length > SURELY_LONG || (spaced ? wordCount(words) >= limit.words : letterCount(words) >= limit.letters);

/** The moment of a date line; undefined where the line says more than a date line does. */
const timestampOf = (unit: Unit, language: Language): { moment: Timestamp | undefined; bare: boolean } => {
  const found = readTimestamp(unit.words, language.code);
  if (found === undefined) return { moment: undefined, bare: false };
  const labels = [...language.layout.publishedLabels, ...language.layout.updatedLabels];
  const sure = found.value.length > 10 || labels.some((label) => unit.folded.startsWith(label));
  // a date line is no sentence; where words are not spaced, some letters count as one
  if (sentenceEnd.test(unit.words) && !/\d[.)]?$/.test(unit.words)) return { moment: undefined, bare: false };
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
  const ended = sentenceEnd.test(unit.words) && !initialsAtEnd.test(unit.words);
  const long = exceeds(unit.words, LONG, language.spaced);
  const closed = anyEnd.test(unit.words);
  const running = long || (closed && exceeds(unit.words, FEWEST, language.spaced));
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

const isArticleBlock = (piece: Piece): boolean => piece.unit.block?.article ?? true;

/** Role that the file's form gives by itself; undefined where the words must tell. */
const blockRole = ({ unit: { block, words }, running }: Piece): ParagraphRole | undefined => {
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

/** Letters from which a repeated line is the same text rather than chance. */
const FEWEST_REPEATED = 40;

export interface Classified {
  readonly pieces: readonly Piece[];
  readonly roles: readonly ParagraphRole[];
  /** Index of the headline's piece; -1 without one. */
  readonly headline: number;
  /** Index of the first piece of running text; `pieces.length` where there is none. */
  readonly bodyStart: number;
}

const isIssuer = (folded: string, { layout }: Language): boolean =>
  openingPhrase(folded, layout.issuers) !== undefined || layout.issuers.some((word) => folded.endsWith(` ${word}`));

/** A headline stands within so many pieces of the first running text, furniture not counted. */
const FARTHEST_HEADLINE = 12;

const findHeadline = (
  pieces: readonly Piece[],
  bodyStart: number,
  report: Pick<RawReport, "metadata">,
  language: Language,
  directory: Directory,
): number => {
  const { title } = report.metadata;
  if (title !== null) {
    const at = pieces.findIndex((piece) => isTitle(piece.unit, title));
    if (at >= 0) return at;
  }
  const isCandidate = (piece: Piece): boolean =>
    piece.furniture === undefined &&
    piece.byline === undefined &&
    piece.timestamp === undefined &&
    blockRole(piece) === undefined &&
    mayBeHeadline(piece.unit.words, language) &&
    sourceNamed(directory, piece.unit.words) === undefined;
  const headings = pieces.flatMap((piece, i) =>
    piece.unit.block?.role === "heading" && isCandidate(piece) ? [{ level: piece.unit.block.level ?? 6, i }] : [],
  );
  if (headings.length > 0) {
    const top = Math.min(...headings.map(({ level }) => level));
    const best =
      headings.find(({ level, i }) => level === top && i < bodyStart) ?? headings.find((h) => h.level === top);
    if (best !== undefined && (best.level === 1 || best.i < bodyStart)) return best.i;
  }
  const candidates: number[] = [];
  for (let i = 0, seen = 0; i < bodyStart && seen < FARTHEST_HEADLINE; i++) {
    const piece = pieces[i] as Piece;
    if (piece.furniture === undefined && piece.timestamp === undefined) seen++;
    if (isCandidate(piece) && isArticleBlock(piece) && !piece.ended && piece.dateline === undefined) candidates.push(i);
  }
  if (bodyStart === pieces.length && candidates.length < 2) return -1;
  const counts = new Map<string, number>();
  for (const { unit } of pieces) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1);
  // "Ministry of Foreign Affairs" above a statement's title is who issues it
  const issues = (i: number): boolean => isIssuer((pieces[i] as Piece).unit.folded, language);
  const titles = candidates.filter((i) => !issues(i));
  if (titles.length > 0) candidates.splice(0, candidates.length, ...titles);
  const repeated = candidates.find((i) => (counts.get(keyOf((pieces[i] as Piece).unit)) ?? 0) > 1);
  const wordy = candidates.find((i) => wordCount((pieces[i] as Piece).unit.words) > 4);
  return repeated ?? wordy ?? candidates[0] ?? -1;
};

const keyOf = ({ folded, words }: Unit): string => `${folded}\n${words.length}`;

/** Indices of pieces that a later or earlier piece says again: a lead printed twice, a headline set twice. */
const findRepeats = (pieces: readonly Piece[], bodyStart: number, headline: number): Set<number> => {
  const repeats = new Set<number>();
  const first = new Map<string, number>();
  for (const [i, { unit }] of pieces.entries()) {
    const earlier = first.get(keyOf(unit));
    if (earlier === undefined) first.set(keyOf(unit), i);
    else if (i !== headline && unit.folded.length >= FEWEST_REPEATED) repeats.add(i);
  }
  if (headline >= 0) {
    const title = (pieces[headline] as Piece).unit.folded;
    for (const [i, { unit }] of pieces.entries()) if (i !== headline && unit.folded === title) repeats.add(i);
  }
  // a standfirst that the first paragraphs say again, and go on
  const until = Math.min(pieces.length, bodyStart + 2);
  for (let i = 0; i < until; i++) {
    const { unit } = pieces[i] as Piece;
    const bare = unit.folded.replace(/[\s.…]+$/u, "");
    if (i === headline || bare.length < FEWEST_REPEATED) continue;
    for (let j = i + 1; j < Math.min(pieces.length, bodyStart + 4); j++)
      if (
        (pieces[j] as Piece).unit.words.length > unit.words.length &&
        (pieces[j] as Piece).unit.folded.startsWith(bare)
      )
        repeats.add(i);
  }
  return repeats;
};

const givenNamesOf = perLanguage(
  ({ names }: Language) =>
    new Set(`${names.givenNames.male},${names.givenNames.female}`.split(",").map((name) => name.trim())),
);

/** "Anna Wilczek" alone on a line: two or three words with capitals, the first a given name. */
const isPersonName = (words: string, language: Language): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(words) &&
  givenNamesOf(language).has(fold(words.split(" ")[0] as string));

export const classify = (
  pieces: readonly Piece[],
  report: Pick<RawReport, "metadata">,
  language: Language,
  directory: Directory,
): Classified => {
  const hasArticle = pieces.some(({ unit }) => unit.block?.article === true);
  const isPlain = (piece: Piece): boolean =>
    piece.furniture === undefined && blockRole(piece) === undefined && (!hasArticle || isArticleBlock(piece));
  const isRunning = (piece: Piece): boolean =>
    isPlain(piece) &&
    piece.running &&
    piece.timestamp === undefined &&
    (piece.byline === undefined || piece.dateline !== undefined);
  const opens = (piece: Piece): boolean =>
    isRunning(piece) &&
    (piece.ended || piece.dateline !== undefined || exceeds(piece.unit.words, LONG, language.spaced));

  let bodyStart = pieces.findIndex(opens);
  if (bodyStart < 0) bodyStart = pieces.findIndex(isRunning);
  if (bodyStart < 0) bodyStart = pieces.length;
  const headline = findHeadline(pieces, bodyStart, report, language, directory);
  if (headline === bodyStart) {
    const next = pieces.findIndex((piece, i) => i > headline && isRunning(piece));
    bodyStart = next < 0 ? pieces.length : next;
  }
  const repeats = findRepeats(pieces, bodyStart, headline);
  let lastRunning = -1;
  for (const [i, piece] of pieces.entries()) if (isRunning(piece) && !repeats.has(i)) lastRunning = i;
  // without any running text, what is no furniture is the article
  const nothingRuns = lastRunning < 0;

  const roles = pieces.map((piece, i): ParagraphRole => {
    if (i === headline) return "headline";
    const { unit, furniture } = piece;
    if (furniture === "caption") return "caption";
    const role = blockRole(piece);
    if (role !== undefined) return role;
    if (furniture !== undefined) return furniture;
    if (repeats.has(i)) return "debris";
    if (hasArticle && !isArticleBlock(piece)) return "other";
    if (piece.timestamp !== undefined) return piece.byline === undefined ? "other" : "byline";
    if (isRunning(piece))
      return opensWith(unit.folded, language.layout.bylineOpeners) && i < bodyStart ? "byline" : "body";
    if (piece.byline !== undefined) return "byline";
    if (sourceNamed(directory, unit.words) !== undefined) return "other";
    if (nothingRuns) return "body";
    if (i < bodyStart && headline >= 0 && piece.named !== undefined) return "other";
    if (i < bodyStart && isPersonName(unit.words, language)) return "byline";
    if (i < bodyStart)
      return i > headline && headline >= 0 && mayBeHeadline(unit.words, language) ? "subheading" : "other";
    if (unit.block?.role === "list-item" || /\p{L}\s?[:：,，]$|^[-–—•*·▪◦]\s|^\d{1,2}[.)]\s/u.test(unit.words))
      return "body";
    if (piece.closed && /\p{L}{2}/u.test(unit.words)) return "body";
    if (i < lastRunning) return exceeds(unit.words, SUBHEADING, language.spaced) ? "body" : "subheading";
    return exceeds(unit.words, { words: 20, letters: 120 }, language.spaced) ? "body" : "other";
  });
  return { pieces, roles, headline, bodyStart };
};
