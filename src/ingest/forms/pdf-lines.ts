/**
 * Pieces of a PDF's page to lines in reading order. Pieces stand where they stand: a line is what is on one height, and where two
 * columns run side by side (a communiqué in two languages, a paper) the left one is read before the right one, whatever the order in the file.
 */

export interface PdfLine {
  readonly text: string;
  /** From the page's foot, in points. */
  readonly y: number;
  readonly x: number;
  /** Where it ends, from the page's left. */
  readonly end: number;
  /** Of its letters, in points. */
  readonly size: number;
}

export interface PdfPiece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Widest gap within a line of a column, in sizes of its letters. */
const GUTTER = 1.9;
/** Rows that must be side by side for columns, and code units that their halves have on average: a table's cells are shorter. */
const ROWS = 3;
const CELL = 12;

const areLevel = (a: { readonly y: number; readonly size: number }, y: number): boolean =>
  Math.abs(a.y - y) < Math.max(2, a.size * 0.4);

/** Pieces that follow each other on one height, without what stands apart from them. */
const stretchesOf = (pieces: readonly PdfPiece[]): PdfLine[] => {
  const found: { text: string; y: number; x: number; end: number; size: number }[] = [];
  for (const { str, x, y, width, fontSize } of pieces) {
    if (str === "") continue;
    const last = found[found.length - 1];
    // Spaces that pdf.js puts in for what it finds empty are as wide as that.
    if (str.trim() === "") {
      if (last !== undefined && areLevel(last, y) && !last.text.endsWith(" ")) last.text += " ";
      continue;
    }
    if (
      last !== undefined &&
      areLevel(last, y) &&
      x >= last.end - last.size * 2 &&
      x <= last.end + last.size * GUTTER
    ) {
      const gap = x - last.end > last.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += `${gap ? " " : ""}${str}`;
      last.end = x + width;
    } else found.push({ text: str, y, x, end: x + width, size: fontSize || 10 });
  }
  return found.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }));
};

/** Where the right one of two columns begins; null for a page without. */
const rightColumn = (lines: readonly PdfLine[]): number | null => {
  const rows = new Map<number, { count: number; units: number; x: number }>();
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || !areLevel(before, line.y)) continue;
    const [left, right] = before.x < line.x ? [before, line] : [line, before];
    if (right.x < left.end + left.size * GUTTER) continue;
    const key = Math.round(right.x / right.size);
    const row = rows.get(key) ?? { count: 0, units: 0, x: right.x };
    row.count++;
    row.units += Math.min(left.text.length, right.text.length);
    row.x = Math.min(row.x, right.x);
    rows.set(key, row);
  }
  let most: { count: number; units: number; x: number } | null = null;
  for (const row of rows.values()) if (most === null || row.count > most.count) most = row;
  return most !== null && most.count >= ROWS && most.units >= CELL * most.count ? most.x : null;
};

/** The left column's lines before the right one's; what runs across both stands where it is. */
const inColumns = (lines: readonly PdfLine[], right: number): PdfLine[] => {
  const ordered: PdfLine[] = [];
  let columns: [PdfLine[], PdfLine[]] = [[], []];
  const close = (): void => {
    ordered.push(...columns[0], ...columns[1]);
    columns = [[], []];
  };
  for (const line of lines) {
    if (line.x >= right - line.size) columns[1].push(line);
    else if (line.end < right) columns[0].push(line);
    else {
      close();
      ordered.push(line);
    }
  }
  close();
  return ordered;
};

/** What stands apart on one height, as a table's cells do, is one line. */
const inRows = (lines: readonly PdfLine[]): PdfLine[] => {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const last = rows[rows.length - 1];
    if (last !== undefined && areLevel(last, line.y) && line.x >= last.end - last.size * 2)
      rows[rows.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    else rows.push(line);
  }
  return rows;
};

/** The lines of a page, in reading order. */
export const linesOf = (pieces: readonly PdfPiece[]): PdfLine[] => {
  const lines = stretchesOf(pieces);
  const right = rightColumn(lines);
  return right === null ? inRows(lines) : inColumns(lines, right);
};
