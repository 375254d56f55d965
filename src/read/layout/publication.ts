/** When and by whom a report was published: what its metadata says, else a line of its own before or after the article. */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import { isoPrefixSchema, type RawReport, type Span, type When } from "../../model/index.ts";
import { fold } from "../characters.ts";
import type { ParagraphRole } from "../layout.ts";
import { sourceNamed } from "../sources.ts";
import type { Classified } from "./classify.ts";
import { openingPhrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { readTimestamp, type Timestamp } from "./timestamp.ts";

/** A date line stands at most so many pieces into the article; further down it is another article's. */
const DEEPEST = 4;

const asWhen = (value: string, basis: When["basis"], span: Span | null): When & { span: Span | null } => ({
  value,
  basis,
  span,
});

/** The time of publication; null where neither metadata nor a line of its own names a whole date. */
export const findPublished = (
  { pieces, bodyStart, headline }: Classified,
  report: Pick<RawReport, "metadata">,
  language: Language,
): (When & { readonly span: Span | null }) | null => {
  const declared = report.metadata.published;
  if (declared !== null) {
    const exact = isoPrefixSchema.safeParse(declared.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, "$1T"));
    const value = exact.success ? exact.data : readTimestamp(declared, "en")?.value;
    if (value !== undefined) return asWhen(value, "metadata", null);
  }
  const { publishedLabels, updatedLabels } = language.layout;
  let best: { readonly rank: number; readonly piece: Piece; readonly timestamp: Timestamp } | undefined;
  for (const [i, piece] of pieces.entries()) {
    const timestamp = piece.timestamp ?? (i < bodyStart && i !== headline && headline >= 0 ? piece.named : undefined);
    if (timestamp === undefined) continue;
    const labelled = openingPhrase(piece.unit.folded, publishedLabels) !== undefined;
    const updated = openingPhrase(piece.unit.folded, updatedLabels) !== undefined;
    if (!labelled && i > bodyStart + DEEPEST) continue;
    const rank = labelled ? 0 : updated ? 2 : 1;
    const richer =
      best !== undefined &&
      rank === best.rank &&
      timestamp.value.startsWith(best.timestamp.value) &&
      timestamp.value.length > best.timestamp.value.length;
    if (best === undefined || rank < best.rank || richer) best = { rank, piece, timestamp };
  }
  if (best !== undefined) {
    const { timestamp } = best;
    const { unit } = best.piece;
    const span = { start: unit.start + timestamp.start, end: unit.start + timestamp.end };
    return asWhen(timestamp.value, "text", span);
  }
  return findDatelineDay({ pieces, bodyStart }, language);
};

/** "МОСКВА, 5 июля 2022 г. (ТАСС) –": a dateline with a year names the day on which the report was sent. */
const findDatelineDay = (
  { pieces, bodyStart }: Pick<Classified, "pieces" | "bodyStart">,
  language: Language,
): (When & { readonly span: Span | null }) | null => {
  const piece = pieces[bodyStart];
  if (piece?.dateline === undefined) return null;
  const words = piece.unit.words.slice(piece.dateline.start, piece.dateline.end);
  const found = readTimestamp(words, language.code);
  if (found === undefined) return null;
  const span = { start: piece.unit.start + found.start, end: piece.unit.start + found.end };
  return asWhen(found.value, "text", span);
};

export interface OutletName {
  readonly name: string;
  readonly span: Span | null;
}

/**
 * A site's name that the directory does not know, by a word that newspapers have in theirs: alone on a line above the
 * headline ("Morning Ledger"), or beside the date ("„Przegląd Morski”, 20 marca 2023").
 */
const findNamedOutlet = (
  { pieces, roles, headline, bodyStart }: Classified,
  { layout, cased }: Language,
): OutletName | null => {
  if (!cased) return null;
  const words = new Set(layout.outletWords);
  for (let i = 0; i < bodyStart; i++) {
    const { unit, named, timestamp } = pieces[i] as Piece;
    const moment = named ?? timestamp;
    if (i === headline || (moment === undefined && (i > headline || roles[i] !== "other"))) continue;
    const line = moment === undefined ? unit.words : unit.words.slice(0, moment.start);
    const name =
      /^["'„«“]?((?:\p{Lu}[\p{L}'’-]*|[a-z]{2,3})(?: (?:\p{Lu}[\p{L}'’-]*|\p{Ll}{1,6})){0,4})["'”»“]?\s*[,|–—-]?\s*$/u.exec(
        line,
      )?.[1];
    if (
      name === undefined ||
      !fold(name)
        .split(/[ -]/)
        .some((word) => words.has(word))
    )
      continue;
    if (layout.sections.includes(fold(name))) continue;
    const start = unit.start + unit.words.indexOf(name);
    return { name, span: { start, end: start + name.length } };
  }
  return null;
};

const copyright = /©|\(c\)|copyright|ⓒ|저작권자/iu;

/**
 * The publisher's name. A line that is nothing but an outlet's name is the site's; an agency's is so only before the
 * headline, since below it the name is a byline.
 */
export const findOutlet = (
  { pieces, roles, headline, bodyStart }: Classified,
  report: Pick<RawReport, "metadata" | "url">,
  title: Span | null,
  language: Language,
  directory: Directory,
): OutletName | null => {
  if (report.metadata.outlet !== null) return { name: report.metadata.outlet, span: null };
  for (let i = 0; i < bodyStart; i++) {
    const { unit } = pieces[i] as Piece;
    const known = sourceNamed(directory, unit.words);
    const sitePlace = (roles[i] as ParagraphRole) === "other" && (known?.kind === "outlet" || i < headline);
    if (known !== undefined && sitePlace) return { name: unit.words, span: { start: unit.start, end: unit.end } };
  }
  const named = findNamedOutlet({ pieces, roles, headline, bodyStart }, language);
  if (named !== null) return named;
  const headlinePiece = pieces[headline];
  if (headlinePiece !== undefined && title !== null && title.end < headlinePiece.unit.end) {
    const tail = headlinePiece.unit.words.slice(title.end - headlinePiece.unit.start);
    const name = tail.replace(/^[^\p{L}\p{N}]+/u, "");
    const end = headlinePiece.unit.end;
    return { name, span: { start: end - name.length, end } };
  }
  for (const { unit } of pieces) {
    if (unit.words.length > 120 || !copyright.test(unit.words)) continue;
    for (const match of unit.words.matchAll(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4}|\p{Script=Hangul}+/gu)) {
      const start = unit.start + match.index;
      if (sourceNamed(directory, match[0]) !== undefined)
        return { name: match[0], span: { start, end: start + match[0].length } };
    }
  }
  const host = report.url === null ? undefined : /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(report.url)?.[1];
  return host !== undefined && sourceNamed(directory, host) !== undefined ? { name: host, span: null } : null;
};
