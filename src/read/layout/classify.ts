/**
 * Gives every piece its role by three things: its own words (`pieces.ts`), where it stands (before the article, in it,
 * after it), and what repeats. The article begins with the first piece that reads as running text.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { RawReport } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { perLanguage } from "../cues.ts";
import type { ParagraphRole } from "../layout.ts";
import { sourceNamed } from "../sources.ts";
import { mayBeHeadline } from "./headline.ts";
import { opensWith } from "./phrases.ts";
import { blockRole, exceeds, isArticleBlock, LONG, type Piece } from "./pieces.ts";
import { findRepeats } from "./repeats.ts";
import { findHeadline } from "./title.ts";

/** Words (letters, where words are not spaced) from which a line within the article is no subheading. */
const SUBHEADING = { words: 12, letters: 80 };
/** The same behind the article, where headlines of others stand. */
const TAIL = { words: 20, letters: 120 };

export interface Classified {
  readonly pieces: readonly Piece[];
  readonly roles: readonly ParagraphRole[];
  /** Index of the headline's piece; -1 without one. */
  readonly headline: number;
  /** Index of the first piece of running text; `pieces.length` where there is none. */
  readonly bodyStart: number;
}

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
    // A paragraph that is all quotation: 「…」
    if (/^[「『“„«"].*[」』”»"]$/u.test(unit.words)) return "body";
    if (piece.closed && /\p{L}{2}/u.test(unit.words)) return "body";
    if (i < lastRunning) return exceeds(unit.words, SUBHEADING, language.spaced) ? "body" : "subheading";
    return exceeds(unit.words, TAIL, language.spaced) ? "body" : "other";
  });
  return { pieces, roles, headline, bodyStart };
};
