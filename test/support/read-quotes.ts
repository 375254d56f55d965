/** The quotes of a text in a given language, as words: for tests of rules that need no entity known. */
import type { Language } from "../../src/languages/index.ts";
import { noMetadata, type RawReport } from "../../src/model/index.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";

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
  let doc = { report, language: { code: language.code, certain: true } } as unknown as ReadDoc;
  for (const stage of readStages) {
    doc = { ...doc, [stage.adds]: stage.run(doc, { language, directory: { entries: [], byId: new Map() } }).layer };
    if (stage.adds === "quotes") break;
  }
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return doc.quotes.map((quote) => ({
    ...quote,
    content: text.slice(quote.content.start, quote.content.end),
    speaker: words(quote.speakerMention),
    cue: words(quote.cue),
  }));
};
