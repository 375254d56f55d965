/**
 * Finds what stands between quotation marks in one paragraph. Which marks there are is script knowledge: “”, "", «», »«, „”, „“,
 * ”” (Swedish), ‘’, ‚‘, 「」, 『』, and 《》, which hold titles. Straight marks are paired by their place. Marks left open, crossing
 * or misplaced, as machine translation leaves them, yield the pieces that make sense; a stray mark yields nothing.
 * One pass with a stack of bounded depth: linear on any input.
 */
import type { Span } from "../../model/index.ts";

export interface MarkedSpan {
  /** What is between the marks. */
  readonly start: number;
  readonly end: number;
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark; `end` where none closes it. */
  readonly close: number;
  readonly family: "double" | "single" | "title" | "dash";
  readonly closed: boolean;
}

type Family = MarkedSpan["family"];

interface Open {
  readonly at: number;
  readonly inner: number;
  readonly mark: string;
  readonly closers: string;
  readonly family: Family;
  /** It stood where an opening mark stands: space before, none after. */
  readonly sure: boolean;
}

/** Marks that only open, with what closes them. */
const openers: Readonly<Record<string, { readonly closers: string; readonly family: Family }>> = {
  "„": { closers: '”“‟"»″', family: "double" },
  "‟": { closers: "”", family: "double" },
  "“": { closers: '”‟″"', family: "double" },
  "«": { closers: "»", family: "double" },
  "「": { closers: "」", family: "double" },
  "『": { closers: "』", family: "double" },
  "｢": { closers: "｣", family: "double" },
  "﹁": { closers: "﹂", family: "double" },
  "〝": { closers: "〞〟", family: "double" },
  "‘": { closers: "’", family: "single" },
  "‚": { closers: "‘’", family: "single" },
  "‹": { closers: "›", family: "single" },
  "《": { closers: "》", family: "title" },
  "〈": { closers: "〉", family: "title" },
};
const marks = /,,(?=[\p{L}\p{N}])|``|(?<=\S)'(?=''(?!'))|''|["“”„‟″＂«»‹›‘’‚'「」『』｢｣﹁﹂〝〞〟《》〈〉]/gu;

/** Deepest nesting followed. */
const MAX_DEPTH = 6;
/** Code units within which a straight single mark has to be closed to be one. */
const MAX_SINGLE = 600;

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s\u200b\ufeff]/.test(character);
const isClosingPoint = (character: string | undefined): boolean =>
  character !== undefined && /[.,;:!?)\]}…。，、؛،؟]/.test(character);
const isOpeningPoint = (character: string | undefined): boolean =>
  character !== undefined && /[([{\-–—“„«‘"'¿¡]/.test(character);
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
/** A letter of a script without apostrophes, where a particle may follow a closing mark at once. */
const isUnspaced = (character: string | undefined): boolean =>
  character !== undefined && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character);
/** True where an apostrophe may stand before a character inside a word. */
const goesOnAfter = (character: string | undefined): boolean => isLetter(character) && !isUnspaced(character);

/** Typed marks that stand for printed ones. */
const normal = (mark: string): string =>
  mark === ",," ? "„" : mark === "``" ? "“" : mark === "''" || mark === "＂" || mark === "″" ? '"' : mark;

/** End of the last sentence in `[start, end)`, or `end` where none ends there. */
const lastSentenceEnd = (text: string, start: number, end: number): number => {
  for (let at = end - 1; at > start; at--) if (/[.!?…。！？]/.test(text[at] as string)) return at + 1;
  return end;
};

/**
 * Finds the marked spans of `text[from, to)`, outermost only, in the order of the text.
 *
 * @example
 * findMarked('He said "yes".', { start: 0, end: 14 }) // [{ start: 9, end: 12, open: 8, close: 13, family: "double", closed: true }]
 */
export const findMarked = (whole: string, { start: from, end: to }: Span): MarkedSpan[] => {
  const text = whole.slice(from, to);
  const found: MarkedSpan[] = [];
  const stack: Open[] = [];
  /** Where each mark stands last, and where straight single marks can close. */
  const last = new Map<string, number>();
  const singleCloses: number[] = [];
  for (const { 0: printed, index: at } of text.matchAll(marks)) {
    const mark = normal(printed);
    last.set(mark, at);
    if (mark === "'" && !isSpace(text[at - 1]) && !goesOnAfter(text[at + 1])) singleCloses.push(at);
  }
  let nextSingle = 0;

  const comesLater = (closers: string, at: number): boolean =>
    [...closers].some((closer) => (last.get(closer) ?? -1) > at);
  const shut = (depth: number, end: number, after: number, closed: boolean): void => {
    const opened = stack[depth] as Open;
    stack.length = depth;
    if (depth > 0 || text.slice(opened.inner, end).trim() === "") return; // inside another, or nothing
    found.push({
      start: from + opened.inner,
      end: from + end,
      open: from + opened.at,
      close: from + after,
      family: opened.family,
      closed,
    });
  };
  /** Gives up a mark that nothing closes before `before`: what it holds ends where the sense does. */
  const abandon = (before: number): void => {
    const opened = stack[0] as Open;
    const end = before < text.length ? lastSentenceEnd(text, opened.inner, before) : before;
    if (opened.sure && opened.family === "double") shut(0, end, end, false);
    else stack.length = 0;
  };

  for (const { 0: printed, index: at } of text.matchAll(marks)) {
    const mark = normal(printed);
    const width = printed.length;
    const before = text[at - 1];
    const after = text[at + width];
    const looksOpening = (isSpace(before) || isOpeningPoint(before)) && !isSpace(after) && !isClosingPoint(after);
    const recurs = at < (last.get(mark) as number);
    const push = (closers: string, family: Family): void => {
      if (stack.length >= MAX_DEPTH) return;
      stack.push({
        at,
        inner: at + width,
        mark,
        closers,
        family,
        sure: !isLetter(before) && (mark === "«" || !isSpace(after)),
      });
    };

    if (mark === "'") {
      const top = stack.at(-1);
      if (top?.mark === "'" && !isSpace(before) && !goesOnAfter(after)) shut(stack.length - 1, at, at + width, true);
      else if (looksOpening && isLetter(after) && top?.family !== "single") {
        while (nextSingle < singleCloses.length && (singleCloses[nextSingle] as number) <= at) nextSingle++;
        if ((singleCloses[nextSingle] ?? Number.POSITIVE_INFINITY) - at <= MAX_SINGLE) push("'", "single");
      }
      continue;
    }
    if ((mark === "’" || mark === "‘") && isLetter(before) && goesOnAfter(after)) continue; // an apostrophe
    const closing = stack.findLastIndex((opened) => opened.closers.includes(mark));
    // «Opened so and closed with a typist's mark", as long as the right one does not come.
    const mended = mark === '"' && closing < 0 && stack.length === 1 && !looksOpening && stack[0]?.family === "double";
    if (mended && !comesLater(stack[0]?.closers ?? "", at)) shut(0, at, at + width, true);
    else if (mark === '"' && closing < 0) {
      if (looksOpening || recurs) push('"”', "double"); // else a stray mark, or inches
    } else if (mark === '"' && looksOpening && closing === 0 && stack[0]?.mark === '"' && stack[0].sure) {
      abandon(at);
      push('"”', "double");
    } else if (closing >= 0) shut(closing, at, at + width, true);
    else if (openers[mark] !== undefined) {
      const same = stack.findIndex((opened) => opened.mark === mark);
      if (same >= 0 && !looksOpening && mark === "“") shut(same, at, at + width, true);
      else {
        if (same === 0) abandon(at);
        push(openers[mark].closers, openers[mark].family);
      }
    } else if (looksOpening && stack.length === 0) {
      // Marks that close in most languages open in some: ”Swedish”, »German«.
      if (mark === "»") push("«", "double");
      else if (mark === "›") push("‹", "single");
      else if (mark === "”" && recurs) push("”", "double");
      else if (mark === "’" && recurs) push("’", "single");
    }
  }
  if (stack.length > 0) abandon(text.length);
  return found;
};
