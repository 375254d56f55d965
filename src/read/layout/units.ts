/**
 * Cuts a report's text into units: the stretches that may become paragraphs. In HTML a unit is a block; in plain text a
 * line, or several lines where the text is hard-wrapped. Hard wraps are known by greedy filling: in such a text a line
 * ends only because the next word would not have fitted, which chance lines (headline, date, byline) do not obey.
 */
import type { Block, RawReport, Span } from "../../model/index.ts";
import { fold } from "../characters.ts";

export interface Unit extends Span {
  /** The words, newlines read as spaces; same length as the span. */
  readonly words: string;
  /** The beginning of `words`, folded, white space collapsed: what phrases are looked for in. */
  readonly folded: string;
  /** What the file's form says of it; null in plain text. */
  readonly block: Block | null;
  /** True where an empty line (or a block's edge) stands before it. */
  readonly spaceBefore: boolean;
}

/** Code units of a unit that are folded; two units that begin alike so far and are of one length are the same. */
const FOLDED = 240;

/** The unit of a span, with white space around it dropped; undefined where nothing else is in it. */
export const makeUnit = (
  text: string,
  span: Span,
  block: Block | null = null,
  spaceBefore = false,
): Unit | undefined => {
  const raw = text.slice(span.start, span.end);
  const words = raw.trim();
  if (words === "") return undefined;
  const start = span.start + raw.indexOf(words);
  const spaced = words.replace(/\s/g, " ");
  const folded = fold(spaced.slice(0, FOLDED)).replace(/ +/g, " ");
  return { start, end: start + words.length, words: spaced, folded, block, spaceBefore };
};

interface Line extends Span {
  readonly blankBefore: boolean;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() === "") blankBefore = true;
    else {
      lines.push({ start, end, blankBefore });
      blankBefore = false;
    }
    start = end + 1;
  }
  return lines;
};

/** Longest line of a hard-wrapped text, in code units; mail and terminals wrap at 65 to 100. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
/** Share of line ends that greedy filling must explain, and how many there must be to tell. */
const WRAPPED_SHARE = 0.8;
const FEWEST_WRAPS = 3;

/** Length of a line as a reader sees it; white space at its end does not count. */
const widthOf = (text: string, line: Span): number => text.slice(line.start, line.end).trimEnd().length;

/** True where `next` could not have begun on `line`, had lines been filled up to `width`. */
const isFull = (text: string, line: Span, next: Span, width: number): boolean => {
  const word = /^\s*(\S+)/.exec(text.slice(next.start, Math.min(next.end, next.start + width + 1)))?.[1] ?? "";
  return widthOf(text, line) + 1 + word.length > width;
};

/** The width at which a plain text was wrapped; null where its lines are paragraphs. */
const wrapWidth = (text: string, lines: readonly Line[] = linesOf(text)): number | null => {
  const pairs: [Line, Line][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as Line, lines[i] as Line];
    if (!next.blankBefore) pairs.push([line, next]);
  }
  if (pairs.length < FEWEST_WRAPS) return null;
  const width = lines.reduce((most, line) => Math.max(most, widthOf(text, line)), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width)).length;
  return full >= FEWEST_WRAPS && full >= WRAPPED_SHARE * pairs.length ? width : null;
};

const plainUnits = (text: string): Unit[] => {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    let last = first;
    while (width !== null && i + 1 < lines.length) {
      const next = lines[i + 1] as Line;
      if (next.blankBefore || !isFull(text, last, next, width)) break;
      last = next;
      i++;
    }
    const unit = makeUnit(text, { start: first.start, end: last.end }, null, first.blankBefore);
    if (unit !== undefined) units.push(unit);
  }
  return units;
};

/** HTML: a unit a block; text that no block holds is cut into lines, so that nothing of it is lost. */
const blockUnits = (text: string, blocks: readonly Block[]): Unit[] => {
  const units: Unit[] = [];
  let at = 0;
  const rest = (end: number): void => {
    for (const line of linesOf(text.slice(at, end))) {
      const unit = makeUnit(text, { start: at + line.start, end: at + line.end }, null, true);
      if (unit !== undefined) units.push(unit);
    }
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (block.start < at) continue;
    rest(block.start);
    const unit = makeUnit(text, block, block, true);
    if (unit !== undefined) units.push(unit);
    at = block.end;
  }
  rest(text.length);
  return units;
};

export const unitsOf = ({ text, blocks }: Pick<RawReport, "text" | "blocks">): Unit[] =>
  blocks === null || blocks.length === 0 ? plainUnits(text) : blockUnits(text, blocks);
