/**
 * What the parts of a text are: headline, byline, dateline, the article's own paragraphs, and what surrounds them
 * (navigation, share lines, captions, links to other articles). Reads lines and what the file's form says of them; the
 * rules are in `layout/`, the words they look for in the language's data.
 */

import type { Span, When } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { classify } from "./layout/classify.ts";
import { cutDebris } from "./layout/debris.ts";
import { headlineSpan } from "./layout/headline.ts";
import { describe } from "./layout/pieces.ts";
import { findOutlet, findPublished } from "./layout/publication.ts";
import { makeUnit, type Unit, unitsOf } from "./layout/units.ts";
import { sourceNamed } from "./sources.ts";

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
  /** Who sends the report, in the dateline: "Reuters" in "(Reuters) –". */
  readonly datelineSender: Span | null;
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

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The units of a text with glued debris as units of their own. */
const cutUnits = (text: string, units: readonly Unit[], labels: readonly string[]): Unit[] =>
  units.flatMap((unit) =>
    cutDebris(unit.words, labels).flatMap((piece, i, { length }) => {
      if (length === 1) return [unit];
      const cut = makeUnit(text, shifted(piece, unit.start), unit.block, unit.spaceBefore && i === 0);
      return cut === undefined ? [] : [cut];
    }),
  );

export const layoutStage: Stage<"language" | "tokens", "layout"> = {
  name: "layout",
  version: 2,
  needs: ["language", "tokens"],
  adds: "layout",
  run: ({ report }, { language, directory }) => {
    const units = cutUnits(report.text, unitsOf(report), language.layout.furniture);
    const pieces = units.map((unit) => describe(unit, language, directory));
    const classified = classify(pieces, report, language, directory);
    const { roles, headline: headlineIndex } = classified;

    const headlineUnit = units[headlineIndex];
    const title =
      headlineUnit === undefined ? null : headlineSpan(headlineUnit, language, directory, report.metadata.outlet);
    const paragraphs = pieces.flatMap(({ unit }, i): Paragraph[] => {
      const whole = { start: unit.start, end: unit.end, role: roles[i] as ParagraphRole };
      if (i !== headlineIndex || title === null) return [whole];
      const parts: Paragraph[] = [
        { start: unit.start, end: title.start, role: "debris" },
        { ...title, role: "headline" },
        { start: title.end, end: unit.end, role: "debris" },
      ];
      return parts.filter(({ start, end }) => end > start);
    });

    const datelineAt = pieces.findIndex(({ dateline }, i) => dateline !== undefined && roles[i] === "body");
    const datelined = pieces[datelineAt];
    const inText = (span: Span | null | undefined): Span | null =>
      datelined === undefined || span === null || span === undefined ? null : shifted(span, datelined.unit.start);

    const bylineAt = roles.indexOf("byline");
    const bylineUnit = units[bylineAt];
    const authors: Span[] = [];
    for (const [i, { byline, unit }] of pieces.entries()) {
      if (roles[i] !== "byline") continue;
      for (const name of byline?.names ?? [{ start: 0, end: unit.words.length }])
        if (sourceNamed(directory, unit.words.slice(name.start, name.end)) === undefined)
          authors.push(shifted(name, unit.start));
    }
    const layer: Layout = {
      headline: title,
      byline: bylineUnit === undefined ? null : { start: bylineUnit.start, end: bylineUnit.end },
      dateline: inText(datelined?.dateline),
      datelinePlace: inText(datelined?.dateline?.place),
      datelineSender: inText(datelined?.dateline?.sender),
      authors,
      published: findPublished(classified, report, language),
      outlet: findOutlet(classified, report, title, language, directory),
      paragraphs,
    };
    return { layer, notices: [] };
  },
};
