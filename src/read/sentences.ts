/** Sentences of the headline, the article's paragraphs and the captions. `Intl.Segmenter` proposes, the language's abbreviations decide. */

import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { isArticle, type ParagraphRole } from "./layout.ts";

export interface Sentence extends Span {
  /** Index into `Layout.paragraphs`. */
  readonly paragraph: number;
  readonly role: ParagraphRole;
}
export type Sentences = readonly Sentence[];

export const sentencesStage: Stage<"language" | "tokens" | "layout", "sentences"> = {
  name: "sentences",
  version: 1,
  needs: ["language", "tokens", "layout"],
  adds: "sentences",
  run: ({ report, layout }, { language }) => {
    const abbreviations = new Set(language.sentences.abbreviations);
    const segmenter = new Intl.Segmenter(language.code === "und" ? "en" : language.code, { granularity: "sentence" });
    const sentences: Sentence[] = [];
    for (const [index, paragraph] of layout.paragraphs.entries()) {
      if (!isArticle(paragraph) && paragraph.role !== "headline" && paragraph.role !== "caption") continue;
      const text = report.text.slice(paragraph.start, paragraph.end);
      let start = 0;
      for (const { index: at, segment } of segmenter.segment(text)) {
        const end = at + segment.length;
        const piece = text.slice(start, end).trimEnd();
        const last = /(\S+)\.$/u
          .exec(piece)?.[1]
          ?.replace(/^[("“„«]/, "")
          .toLowerCase();
        if (end < text.length && last !== undefined && (abbreviations.has(last) || /^\p{L}(\.\p{L})*$/u.test(last)))
          continue;
        if (piece.trim() !== "") {
          const lead = piece.length - piece.trimStart().length;
          sentences.push({
            start: paragraph.start + start + lead,
            end: paragraph.start + start + piece.length,
            paragraph: index,
            role: paragraph.role,
          });
        }
        start = end;
      }
    }
    return { layer: sentences, notices: [] };
  },
};
