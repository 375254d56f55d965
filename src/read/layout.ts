/**
 * What the parts of a text are: headline, byline, dateline, the article's own paragraphs, and what surrounds them
 * (navigation, share lines, captions, links to other articles). Reads lines and what the file's form says of them.
 */

import type { Span, When } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export type ParagraphRole =
  | "headline"
  | "subheading"
  | "body"
  | "caption"
  | "byline"
  | "navigation"
  | "link"
  | "share"
  | "tags"
  | "debris"
  | "other";

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

export interface Layout {
  readonly headline: Span | null;
  readonly byline: Span | null;
  /** "BEIJING –", at the beginning of a body paragraph. */
  readonly dateline: Span | null;
  /** The place in the dateline: "BEIJING". */
  readonly datelinePlace: Span | null;
  readonly authors: readonly Span[];
  /** Publication time that the metadata or the text names, and where the text does. */
  readonly published: (When & { readonly span: Span | null }) | null;
  /** The outlet's name as the text or metadata gives it. */
  readonly outlet: { readonly name: string; readonly span: Span | null } | null;
  /** Every paragraph of the text in order. Roles "body" and "subheading" are the article's own. */
  readonly paragraphs: readonly Paragraph[];
}

export const isArticle = (paragraph: Paragraph): boolean =>
  paragraph.role === "body" || paragraph.role === "subheading";

export const layoutStage: Stage<"language" | "tokens", "layout"> = {
  name: "layout",
  version: 1,
  needs: ["language", "tokens"],
  adds: "layout",
  run: ({ report }) => {
    const paragraphs: Paragraph[] = [];
    for (const line of report.text.matchAll(/[^\n]*\S[^\n]*/g))
      paragraphs.push({ start: line.index, end: line.index + line[0].length, role: "body" });
    const layer: Layout = {
      headline: null,
      byline: null,
      dateline: null,
      datelinePlace: null,
      authors: [],
      published: null,
      outlet: null,
      paragraphs,
    };
    return { layer, notices: [] };
  },
};
