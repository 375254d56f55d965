/** The quotes of a text in a given language, as words: for tests of rules that need no entity known. */
import type { Language } from "../../src/languages/index.ts";
import { noMetadata, type RawReport } from "../../src/model/index.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { quotesStage } from "../../src/read/quotes.ts";

export interface FoundQuote {
  readonly content: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly utterance: number;
  readonly within: number | null;
  readonly foundBy: string;
}

const context = (language: Language) => ({ language, directory: { entries: [], byId: new Map() } });

/** A text with all layers that the quotes stage needs, read with no directory. */
export const readBeforeQuotes = (text: string, language: Language): ReadDoc => {
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
  let doc = { report, language: { code: language.code, certain: true } } as unknown as ReadDoc;
  for (const stage of readStages) {
    if (stage.adds === "quotes") break;
    doc = { ...doc, [stage.adds]: stage.run(doc, context(language)).layer };
  }
  return doc;
};

export const runQuotes = (doc: ReadDoc, language: Language) => quotesStage.run(doc, context(language)).layer;

export const readQuotes = (text: string, language: Language): FoundQuote[] => {
  const doc = readBeforeQuotes(text, language);
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return runQuotes(doc, language).map((quote) => ({
    ...quote,
    content: text.slice(quote.content.start, quote.content.end),
    speaker: words(quote.speakerMention),
    cue: words(quote.cue),
  }));
};
