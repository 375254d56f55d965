/** Quotes as `bench/quotes` wants them: marks inside direct spans, a mixed quote as one span, the speaker as the words in the text. */
import { type Directory, loadDirectory } from "../../src/directory/load.ts";
import { getLanguage } from "../../src/languages/index.ts";
import { noMetadata } from "../../src/model/index.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import type { Doc } from "../../src/pipeline/stage.ts";
import { guessLanguage } from "../../src/read/language.ts";
import type { Layers } from "../../src/read/layers.ts";
import { askScorer, findSet, readLines, sixteen, type Task } from "../harness.ts";

export interface QuotesLine {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}
interface SpanOut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface QuotesPrediction {
  readonly id: string;
  readonly quotes: readonly (SpanOut & {
    readonly type: string;
    readonly speaker: SpanOut | null;
    readonly cue: SpanOut | null;
  })[];
}

const marks = /["“”„‟″＂«»‹›‘’‚'「」『』`]/;

/** What the stages of `build` find in one line. */
export const predictQuotes = (directory: Directory, { id, lang, text }: QuotesLine): QuotesPrediction => {
  const report = {
    id,
    source: id,
    sources: [id],
    sha256: "",
    text,
    url: null,
    retrieved: null,
    metadata: { ...noMetadata, lang },
    blocks: null,
  };
  const language = guessLanguage(report);
  let doc = { report, language } as unknown as Doc<keyof Layers>;
  for (const stage of readStages) {
    const { layer } = stage.run(doc, { language: getLanguage(language.code), directory });
    doc = { ...doc, [stage.adds]: layer };
    if (stage.adds === "quotes") break;
  }
  const out = (start: number, end: number): SpanOut => ({ start, end, text: text.slice(start, end) });
  return {
    id,
    quotes: doc.quotes
      .filter(({ within }) => within === null)
      .map(({ content, kind, speakerMention, cue }) => {
        let { start, end } = content;
        if (kind === "direct") {
          while (start > 0 && marks.test(text[start - 1] as string)) start--;
          while (end < text.length && marks.test(text[end] as string)) end++;
        }
        return {
          ...out(start, end),
          // The bench derives the type from the marks; words in a transcript have none.
          type: kind === "direct" && !marks.test(text.slice(start, end)) ? "indirect" : kind,
          speaker: speakerMention === null ? null : out(speakerMention.start, speakerMention.end),
          cue: cue === null ? null : out(cue.start, cue.end),
        };
      }),
  };
};

/** Items that a language must have in a set for its figure to count. */
const MIN_ITEMS = 15;

interface Score {
  readonly endToEnd: { readonly f1: number };
  readonly by?: Readonly<Record<string, { readonly gold: number; readonly endToEnd: { readonly f1: number } }>>;
}

export const quotesTask: Task = {
  name: "quotes",
  keys: [
    "quotes.polnear.core.e2e",
    "quotes.polnear.direct.e2e",
    "quotes.wikinews-de.core.e2e",
    "quotes.adaq.e2e",
    "quotes.pud.e2e",
    "quotes.pud.min",
  ],
  run: (set) => {
    const directory = loadDirectory();
    const figures: Record<string, number> = {};
    const score = (name: string, args: readonly (readonly string[])[]): Score[] => {
      const file = findSet(set, "quotes", name);
      if (file === null) return [];
      const predictions = readLines<QuotesLine>(file).map(({ id, lang, text }) =>
        predictQuotes(directory, { id, lang, text }),
      );
      return args.map((options) => askScorer<Score>("quotes", file, predictions, options));
    };
    const [core, direct] = score("polnear", [["--core"], ["--types", "direct"]]);
    if (core !== undefined) figures["quotes.polnear.core.e2e"] = core.endToEnd.f1;
    if (direct !== undefined) figures["quotes.polnear.direct.e2e"] = direct.endToEnd.f1;
    const [german] = score("wikinews-de", [["--core"]]);
    if (german !== undefined) figures["quotes.wikinews-de.core.e2e"] = german.endToEnd.f1;
    const [adaq] = score("adaq", [[]]);
    if (adaq !== undefined) figures["quotes.adaq.e2e"] = adaq.endToEnd.f1;
    const [pud] = score("pud", [["--by", "lang"]]);
    if (pud !== undefined) {
      figures["quotes.pud.e2e"] = pud.endToEnd.f1;
      const ours = Object.entries(pud.by ?? {}).filter(
        ([lang, { gold }]) => (sixteen as readonly string[]).includes(lang) && gold >= MIN_ITEMS,
      );
      if (ours.length > 0) figures["quotes.pud.min"] = Math.min(...ours.map(([, { endToEnd }]) => endToEnd.f1));
    }
    return figures;
  },
};
