/** What scrapers leave: their shortcodes anywhere in the text, their labels around the article. */
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { scraperMark } from "../layout/debris.ts";
import { openingPhrase } from "../layout/phrases.ts";
import type { Paragraph } from "../layout.ts";
import type { Finding } from "./find.ts";

export const findMarkers = (text: string, paragraphs: readonly Paragraph[], labels: readonly string[]): Finding[] => {
  const found: Finding[] = [];
  const add = (span: Span, words: string): void => {
    const note = `“${words}” is a mark that a scraping tool left in the text.`;
    found.push({ kind: "scraper-marker", span, note, weight: 0.5 });
  };
  for (const { index, 0: mark } of text.matchAll(scraperMark)) add({ start: index, end: index + mark.length }, mark);
  for (const { start, end, role } of paragraphs) {
    if (role !== "debris" && role !== "other" && role !== "link") continue;
    const words = text.slice(start, end).replace(scraperMark, (mark) => " ".repeat(mark.length));
    const label = words.trim();
    if (label.length > 60 || openingPhrase(fold(label), labels) === undefined) continue;
    const at = start + words.indexOf(label);
    add({ start: at, end: at + label.length }, label);
  }
  return found;
};
