/** Sentences of the headline, the article's paragraphs and the captions; a dateline is no part of the first one. */

import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { isArticle, type ParagraphRole } from "./layout.ts";
import { splitSentences } from "./sentences/split.ts";
import { firstEndingAfter } from "./spans.ts";

export interface Sentence extends Span {
  /** Index into `Layout.paragraphs`. */
  readonly paragraph: number;
  readonly role: ParagraphRole;
}
export type Sentences = readonly Sentence[];

/** Index of the sentence that holds an offset; -1 where none does. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number => {
  const index = firstEndingAfter(sentences, offset);
  const sentence = sentences[index];
  return sentence !== undefined && sentence.start <= offset ? index : -1;
};

export const sentencesStage: Stage<"language" | "tokens" | "layout", "sentences"> = {
  name: "sentences",
  version: 2,
  needs: ["language", "tokens", "layout"],
  adds: "sentences",
  run: ({ report, layout }, { language }) => {
    const sentences: Sentence[] = [];
    for (const [index, paragraph] of layout.paragraphs.entries()) {
      const { role } = paragraph;
      if (!isArticle(paragraph) && role !== "headline" && role !== "caption") continue;
      const { dateline } = layout;
      const from = dateline !== null && dateline.start === paragraph.start ? dateline.end : paragraph.start;
      const text = report.text.slice(from, paragraph.end);
      // a headline is one sentence, whatever points stand in it
      const spans = role === "headline" ? [{ start: 0, end: text.length }] : splitSentences(text, language);
      for (const { start, end } of spans)
        sentences.push({ start: from + start, end: from + end, paragraph: index, role });
    }
    return { layer: sentences, notices: [] };
  },
};
