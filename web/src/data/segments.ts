/**
 * Cuts a stretch of text where marks begin and end, so that overlapping marks (a name in a quote in an event's sentence)
 * can each be drawn without nesting one wrongly in another. One sweep over the sorted boundaries.
 */
import type { Span } from "../../../src/model/index.ts";

export interface Segment<Mark extends Span> extends Span {
  /** The marks that cover it, the longest first. */
  readonly marks: readonly Mark[];
}

const lengthOf = (span: Span): number => span.end - span.start;

/**
 * @param marks Ranges of the same text as `range`; parts outside `range` are cut off.
 * @returns Segments in order, without gaps, that together are `range`.
 */
export const cutSegments = <Mark extends Span>(range: Span, marks: readonly Mark[]): Segment<Mark>[] => {
  const inside = marks
    .filter((mark) => mark.start < range.end && mark.end > range.start && mark.start < mark.end)
    .toSorted((a, b) => a.start - b.start || lengthOf(b) - lengthOf(a));
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start));
    cuts.add(Math.min(mark.end, range.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [i, start] of places.slice(0, -1).entries()) {
    active = active.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[next]) {
      active.push(mark);
      next += 1;
    }
    segments.push({ start, end: places[i + 1]!, marks: active.toSorted((a, b) => lengthOf(b) - lengthOf(a)) });
  }
  return segments;
};

/** The lines of a text that hold anything to read, as ranges of it. */
export const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== "") lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
};
