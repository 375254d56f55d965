/** Which piece is the headline: what the metadata names, a heading of the page, else the first line above the article that can be one. */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { RawReport } from "../../model/index.ts";
import { sourceNamed } from "../sources.ts";
import { isTitle, mayBeHeadline, wordCount } from "./headline.ts";
import { openingPhrase } from "./phrases.ts";
import { blockRole, isArticleBlock, type Piece } from "./pieces.ts";
import { keyOf } from "./repeats.ts";

/** "Ministry of Foreign Affairs": who issues a statement. */
const isIssuer = (folded: string, { layout }: Language): boolean =>
  openingPhrase(folded, layout.issuers) !== undefined || layout.issuers.some((word) => folded.endsWith(` ${word}`));

/** A headline stands within so many pieces of the first running text, furniture not counted. */
const FARTHEST_HEADLINE = 12;

/** Index of the headline's piece; -1 where there is none. */
export const findHeadline = (
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
