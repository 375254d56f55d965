/**
 * What sites, scrapers and feeds leave in a text, in any language: shortcode marks, picture file names, bare addresses,
 * rows of marks. `cutDebris` takes it off the two ends of a paragraph; in the middle of a sentence it stays, since the
 * text is never altered, and is told by the signals stage.
 */
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { openingPhrase } from "./phrases.ts";

/** Marks that spinning and scraping tools put in: "[ad_1]", "[19659002]", "[embed]…[/embed]", "[caption id=…]". */
export const scraperMark =
  /\[(?:ad_\d+|\d{6,}|\/?(?:embed|vc_[a-z_]+|et_pb_[a-z_]+)(?:\s[^\]\n]{0,80})?|(?:caption|gallery|video|audio|playlist)\s[a-z]+=[^\]\n]{0,80}|\/(?:caption|gallery|video|audio|playlist))\]/giu;

const atStart = new RegExp(`^\\s*(?:${scraperMark.source})`, "iu");
const atEnd = new RegExp(`(?:${scraperMark.source})\\s*$`, "iu");

/** Longest line that is a picture's file name, in code units. */
const LONGEST_FILE_NAME = 125;
const fileName = /^[^\n]{1,120}\.(?:gif|jpe?g|png|webp|svg|bmp|tiff?|mp4|mp3|pdf)$/iu;
const address = /^(?:https?:\/\/|www\.)\S+$/iu;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** "[ad_1]" and such fill the line. */
const onlyScraperMarks = new RegExp(`^(?:\\s*(?:${scraperMark.source}))+\\s*$`, "iu");

export const isDebris = (words: string): boolean =>
  (words !== "" && !letterOrDigit.test(words)) ||
  onlyScraperMarks.test(words) ||
  (words.length <= LONGEST_FILE_NAME && fileName.test(words)) ||
  address.test(words);

/** The longest tail of words that may be a site's label glued after the last sentence. */
const LONGEST_LABEL = 60;

/**
 * The label that a site glued after the last sentence, such as "Source link"; undefined where there is none.
 * It must stand behind a sentence's end and be nothing but the phrase.
 */
const gluedLabel = (words: string, labels: readonly string[]): number | undefined => {
  const from = Math.max(0, words.length - LONGEST_LABEL);
  for (const end of words.slice(from).matchAll(/[.!?。…"”»\])]\s*(?=\p{L})/gu)) {
    const at = from + end.index + end[0].length;
    const tail = fold(words.slice(at)).trim();
    if (tail !== "" && openingPhrase(tail, labels) === tail) return at;
  }
  return undefined;
};

/**
 * Cuts debris off both ends.
 *
 * @param words The text of one unit.
 * @param labels Folded labels that sites glue on, from the language's `furniture`.
 * @returns The pieces in order; offsets count from the beginning of `words`.
 */
export const cutDebris = (
  words: string,
  labels: readonly string[],
): readonly (Span & { readonly debris: boolean })[] => {
  if (isDebris(words)) return [{ start: 0, end: words.length, debris: true }];
  let start = 0;
  let end = words.length;
  for (let match = atStart.exec(words); match !== null; match = atStart.exec(words.slice(start)))
    start += match[0].length;
  const labelAt = gluedLabel(words.slice(start, end), labels);
  if (labelAt !== undefined) end = start + labelAt;
  for (let match = atEnd.exec(words.slice(start, end)); match !== null; match = atEnd.exec(words.slice(start, end)))
    end = start + match.index;
  const pieces: (Span & { debris: boolean })[] = [];
  if (start > 0) pieces.push({ start: 0, end: start, debris: true });
  if (end > start) pieces.push({ start, end, debris: false });
  if (end < words.length) pieces.push({ start: end, end: words.length, debris: true });
  return pieces;
};
