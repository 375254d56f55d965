/**
 * Text in the columns of a terminal: Chinese, Japanese and Korean signs are two columns wide (Unicode TR 11, East Asian Width), marks that
 * stand above or below a letter none. Words of right-to-left scripts are set apart from what stands around them (TR 9, isolates), but
 * only in a terminal: what is piped stays as it is.
 */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;
const none = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const narrowOnly = /^[\u0020-\u007e\u00a0-\u02ff]*$/;

const signWidth = (sign: string): number => (none.test(sign) ? 0 : wide.test(sign) ? 2 : 1);

/** Columns that a text takes. */
export const widthOf = (text: string): number => {
  if (narrowOnly.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += signWidth(segment);
  return width;
};

/** A text with spaces up to a width. */
export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Cuts a text that is wider, with a sign that more follows. */
export const clipTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let clipped = "";
  let left = width - 1;
  for (const { segment } of segmenter.segment(text)) {
    left -= signWidth(segment);
    if (left < 0) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
};

/** Where a line may be broken: after spaces, and before any sign of a script that is written without them. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of segmenter.segment(text)) {
    const apart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(segment);
    if (piece !== "" && (apart || piece.endsWith(" "))) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

/** Breaks a text into lines of a width; a longer word has a line of its own. */
export const wrapTo = (text: string, width: number): string[] => {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = widthOf(piece.trimEnd());
    if (line !== "" && used + size > width) {
      lines.push(line.trimEnd());
      [line, used] = ["", 0];
    }
    line += piece;
    used += widthOf(piece);
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
};

/** Columns of the terminal; null where output is piped, and lines are as long as they are. */
export const terminalWidth = (): number | null =>
  process.stdout.isTTY === true ? Math.min(Math.max(process.stdout.columns ?? 80, 40), 140) : null;

/** Keeps the direction of a text to itself, in a terminal. */
export const isolate = (text: string): string =>
  process.stdout.isTTY === true && rightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** A text after an indent, in a terminal its further lines under its first. */
export const hang = (indent: string, text: string): string[] => {
  const width = terminalWidth();
  if (width === null) return [`${indent}${text}`];
  const [first = "", ...rest] = wrapTo(text, Math.max(20, width - widthOf(indent)));
  return [`${indent}${first}`, ...rest.map((line) => `${" ".repeat(widthOf(indent))}${line}`)];
};
