/** The part of a long line that is shown of it: around a place, cut where words end. */
import type { Span } from "../../../src/model/index.ts";

/** Code units before the place and after it. */
const reachBefore = 90;
const reachAfter = 190;
/** Most code units that a cut is moved by, so as not to cut a word. */
const slack = 20;

const lone = /[\udc00-\udfff\p{M}]/u;

export interface Excerpt {
  readonly span: Span;
  /** True where something of the line is left out before it, after it. */
  readonly before: boolean;
  readonly after: boolean;
}

export const excerptOf = (text: string, line: Span, place: Span): Excerpt => {
  let start = Math.max(line.start, place.start - reachBefore);
  if (start > line.start) {
    const space = text.slice(start, Math.min(start + slack, place.start)).indexOf(" ");
    if (space >= 0) start += space + 1;
    while (start < place.start && lone.test(text.charAt(start))) start += 1;
  }
  let end = Math.min(line.end, place.start + reachAfter);
  if (end < line.end) {
    const space = text.slice(end - slack, end).lastIndexOf(" ");
    if (space >= 0) end += space - slack;
    while (end > start && lone.test(text.charAt(end))) end -= 1;
  }
  return { span: { start, end }, before: start > line.start, after: end < line.end };
};
