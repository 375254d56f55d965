/**
 * Quotation marks that do not pair within their paragraph: opened and not closed, closed and not opened, crossing, or
 * standing apart from the words. A quotation that goes on into the next paragraph is opened there again and is no fault;
 * one closing mark may end two that are nested («… «…»). Lines without an empty line between them are read as one
 * paragraph, since some texts give each sentence a line.
 */
import type { Span } from "../../model/index.ts";
import { isArticle, type Paragraph } from "../layout.ts";
import { bounded, type Finding } from "./find.ts";

type Family = "double" | "angle" | "corner" | "white-corner";
type Side = "open" | "close" | "either";

interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly side: Side;
  /** White space on both sides. */
  readonly apart: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "«": "angle",
  "»": "angle",
  "「": "corner",
  "」": "corner",
  "『": "white-corner",
  "』": "white-corner",
};
const allMarks = /["“”„‟«»「」『』]/g;

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const opensBefore = (character: string | undefined): boolean =>
  character === undefined || /[\s([{–—―\-/¿¡'‘’“„«「『:=]/u.test(character);
const closesAfter = (character: string | undefined): boolean =>
  character === undefined || /[\s)\]},.;:!?…–—\-/'’”»」』。，、]/u.test(character);

const readMark = (text: string, at: number): Mark => {
  const character = text[at] as string;
  const family = families[character] as Family;
  const [before, after] = [text[at - 1], text[at + 1]];
  const apart = isSpace(before) && isSpace(after);
  // inches and seconds: 5'10", 24"
  if (character === '"' && before !== undefined && /\d/.test(before) && closesAfter(after))
    return { at, family, side: "either", apart };
  if (family === "corner" || family === "white-corner")
    return { at, family, side: character === "「" || character === "『" ? "open" : "close", apart };
  // French sets them apart
  if (family === "angle" && apart) return { at, family, side: character === "«" ? "open" : "close", apart: false };
  if (character === "„") return { at, family, side: "open", apart };
  const [opens, closes] = [opensBefore(before) && !closesAfter(after), closesAfter(after) && !opensBefore(before)];
  const side: Side = opens ? "open" : closes ? "close" : "either";
  return { at, family, side, apart };
};

interface Problem {
  readonly from: number;
  readonly to: number;
  readonly note: string;
  readonly open: boolean;
}

/**
 * The faults of one paragraph, in the order of the text; one whose mark stays open at the end comes last.
 *
 * @param loose Marks apart from the words are the text's habit, and no fault.
 */
export const checkMarks = (text: string, loose = false): Problem[] => {
  const open: Mark[] = [];
  const problems: Problem[] = [];
  let nestedAngle = false;
  for (const { index } of text.matchAll(allMarks)) {
    const mark = readMark(text, index);
    const top = open.findLast(({ family }) => family === mark.family);
    const side: Side = mark.side === "either" ? (top === undefined ? "open" : "close") : mark.side;
    const startsLine = index === 0 || /\n\s*$/.test(text.slice(Math.max(0, index - 3), index));
    if (side === "open") {
      if (mark.side === "either" && text[index] === '"' && /\d/.test(text[index - 1] ?? "")) continue;
      // a quotation of several paragraphs is opened on each; otherwise a mark within is a title's or a quoted word's
      if (top !== undefined && startsLine) open.splice(open.lastIndexOf(top), 1);
      if (mark.family === "angle" && top !== undefined) nestedAngle = true;
      open.push(mark);
      continue;
    }
    if (top === undefined) {
      const note = "A quotation mark closes what none has opened.";
      problems.push({ from: Math.max(0, index - 80), to: index + 1, note, open: false });
      continue;
    }
    if (!loose && ((mark.apart && !startsLine) || top.apart)) {
      const note = "A quotation mark stands apart from the words that it should open or close.";
      problems.push({ from: top.at, to: index + 1, note, open: false });
    }
    open.splice(open.lastIndexOf(top), 1);
  }
  for (const mark of open) {
    if (mark.family === "angle" && nestedAngle) {
      nestedAngle = false;
      continue;
    }
    problems.push({
      from: mark.at,
      to: text.length,
      note: "A quotation is opened and not closed within its paragraph.",
      open: true,
    });
  }
  return problems;
};

/** Marks apart from their words from which this is a text's habit, and the share of all marks that they must be. */
const HABIT = { marks: 6, share: 0.3 };

const isHabit = (text: string): boolean => {
  const marks = [...text.matchAll(allMarks)].map(({ index }) => readMark(text, index));
  const apart = marks.filter((mark) => mark.apart).length;
  return apart >= HABIT.marks && apart >= HABIT.share * marks.length;
};

/** The article's paragraphs, those joined whose lines have no empty line between them. */
const joinLines = (text: string, paragraphs: readonly Paragraph[]): Span[] => {
  const joined: { start: number; end: number }[] = [];
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const previous = joined.at(-1);
    const near =
      last !== undefined && isArticle(last) && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(last.end, paragraph.start));
    if (isArticle(paragraph)) {
      if (near && previous !== undefined) previous.end = paragraph.end;
      else joined.push({ start: paragraph.start, end: paragraph.end });
    }
    last = paragraph;
  }
  return joined;
};

/** A paragraph with more faults than this is no prose; the first of them say so. */
const MOST_FAULTS = 12;

/** True where the next paragraph takes the quotation up with a mark of its own. */
const goesOn = (text: string, next: Span | undefined): boolean =>
  next !== undefined && /^["“”„«「『]/.test(text.slice(next.start, next.start + 1));

export const findUnbalanced = (text: string, paragraphs: readonly Paragraph[]): Finding[] => {
  const found: Finding[] = [];
  const article = joinLines(text, paragraphs);
  const loose = isHabit(text);
  for (const [i, { start, end }] of article.entries()) {
    for (const { from, to, note, open } of checkMarks(text.slice(start, end), loose).slice(0, MOST_FAULTS)) {
      if (open && goesOn(text, article[i + 1])) continue;
      const line = text.indexOf("\n", start + from);
      const stop = open && line >= 0 && line < start + to ? line : start + to;
      found.push({
        kind: "unbalanced-quote",
        span: bounded({ start: start + from, end: stop }),
        note,
        weight: open ? 0.25 : 0.5,
      });
    }
  }
  return found;
};
