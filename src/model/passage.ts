/**
 * Where words stand. All that readout says points into the unaltered text of a report; offsets are UTF-16 code units,
 * ranges are half-open, and a span is never used against another text, not even a normalised copy of its own.
 */
import { z } from "zod";

export const reportIdSchema = z.string().meta({ id: "ReportId", description: "Hash of the report's bytes." });
export type ReportId = z.infer<typeof reportIdSchema>;

export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .readonly()
  .meta({ id: "Span", description: "Half-open range of the text of the report that holds it, in UTF-16 code units." });
export type Span = z.infer<typeof spanSchema>;

export const passageSchema = z
  .object({ report: reportIdSchema, start: z.int().min(0), end: z.int().min(0), exact: z.string() })
  .readonly()
  .meta({ id: "Passage", description: "A range of one report's text and, letter for letter, the words there." });
export type Passage = z.infer<typeof passageSchema>;

/** Cuts a passage out of a report. */
export const passageOf = (report: { readonly id: ReportId; readonly text: string }, span: Span): Passage => ({
  report: report.id,
  start: span.start,
  end: span.end,
  exact: report.text.slice(span.start, span.end),
});

/** Number of code units that two spans of one text share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of passages in every list of a dossier: by report, then by place. */
export const comparePassages = (a: Passage, b: Passage): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;
