/** Paragraphs that the article prints twice. A headline or lead set twice is the page's furniture and is no fault. */
import { fold } from "../characters.ts";
import type { Paragraph } from "../layout.ts";
import { bounded, type Finding } from "./find.ts";

/** Fewer letters than this repeat by chance: "He agreed." */
const FEWEST_LETTERS = 60;

const keyOf = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const findDuplicates = (text: string, paragraphs: readonly Paragraph[]): Finding[] => {
  const bodyStart = paragraphs.findIndex(({ role }) => role === "body");
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i < bodyStart || (paragraph.role !== "body" && paragraph.role !== "debris")) continue;
    const key = keyOf(text.slice(paragraph.start, paragraph.end));
    if (key.length < FEWEST_LETTERS) continue;
    if (seen.has(key))
      found.push({
        kind: "duplicate-text",
        span: bounded(paragraph),
        note: "This paragraph stands in the text twice.",
        weight: 0,
      });
    seen.add(key);
  }
  return found;
};
