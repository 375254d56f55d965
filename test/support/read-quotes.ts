/** The quotes of a text in a given language, as words: for tests of rules that need no entity known. */
import type { Language } from "../../src/languages/index.ts";
import { noMetadata, type RawReport } from "../../src/model/index.ts";
import type { Layers } from "../../src/read/layers.ts";
import { layoutStage } from "../../src/read/layout.ts";
import { mentionsStage } from "../../src/read/mentions.ts";
import { quotesStage } from "../../src/read/quotes.ts";
import { sentencesStage } from "../../src/read/sentences.ts";
import { tokensStage } from "../../src/read/tokens.ts";

export interface FoundQuote {
  readonly content: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly utterance: number;
  readonly within: number | null;
}

export const readQuotes = (text: string, language: Language): FoundQuote[] => {
  const report: RawReport = {
    id: "test",
    source: "test",
    sources: ["test"],
    sha256: "",
    text,
    url: null,
    retrieved: null,
    metadata: noMetadata,
    blocks: null,
  };
  const context = { language, directory: { entries: [], byId: new Map() } };
  const doc = { report, language: { code: language.code, certain: true } } as unknown as { report: RawReport } & Layers;
  const tokens = tokensStage.run(doc, context).layer;
  const layout = layoutStage.run({ ...doc, tokens }, context).layer;
  const sentences = sentencesStage.run({ ...doc, tokens, layout }, context).layer;
  const mentions = mentionsStage.run({ ...doc, tokens, layout, sentences, concepts: [] }, context).layer;
  const quotes = quotesStage.run({ ...doc, tokens, layout, sentences, mentions }, context).layer;
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return quotes.map((quote) => ({
    ...quote,
    content: text.slice(quote.content.start, quote.content.end),
    speaker: words(quote.speakerMention),
    cue: words(quote.cue),
  }));
};
