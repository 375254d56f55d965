/**
 * What about a text's quality a careful reader should know: scraper marks, debris of markup, quotation marks that do not
 * pair, paragraphs printed twice, garble, and what these say together: that a machine translated or spun the text.
 * Precision first: a sign that clean news shows as well is none.
 */
import type { Signal } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { isArticle } from "./layout.ts";
import { findUnbalanced } from "./signals/balance.ts";
import { findDuplicates } from "./signals/duplicates.ts";
import type { Finding } from "./signals/find.ts";
import { findBrokenParagraph, findGarble } from "./signals/garble.ts";
import { findGenderSlips } from "./signals/gender.ts";
import { findMarkers } from "./signals/markers.ts";
import { findMarkup } from "./signals/markup.ts";
import { findForeignSpellings } from "./signals/spelling.ts";
import { judgeTranslation } from "./signals/translation.ts";
import { tokenAt } from "./tokens.ts";

export type Signals = readonly Signal[];

export const signalsStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "mentions" | "quotes",
  "signals"
> = {
  name: "signals",
  version: 2,
  needs: ["language", "tokens", "layout", "sentences", "dates", "mentions", "quotes"],
  adds: "signals",
  run: ({ report, tokens, layout, sentences, mentions }, { language, directory }) => {
    const { text } = report;
    const findings: Finding[] = [
      ...findMarkers(text, layout.paragraphs, language.signals.scraperLabels),
      ...findMarkup(text),
      ...findUnbalanced(text, layout.paragraphs),
      ...findDuplicates(text, layout.paragraphs),
      ...findGenderSlips(tokens, mentions, language),
      ...findForeignSpellings(tokens, language, directory),
    ];
    for (const paragraph of layout.paragraphs) {
      if (!isArticle(paragraph)) continue;
      const broken = findBrokenParagraph(text, paragraph);
      if (broken !== undefined) findings.push(broken);
      const from = layout.dateline?.start === paragraph.start ? layout.dateline.end : paragraph.start;
      const [start, end] = [tokenAt(tokens, from), tokenAt(tokens, paragraph.end)];
      findings.push(...findGarble({ text, tokens, start, end, language, directory }));
    }
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1));
    const signals: Signal[] = findings.map(({ kind, span, note }) => ({ kind, span, note }));
    const verdict = judgeTranslation(findings, sentences.length);
    return { layer: verdict === null ? signals : [verdict, ...signals], notices: [] };
  },
};
