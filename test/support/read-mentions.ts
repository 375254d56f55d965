/** For tests: the mentions of a short text, read as a report of one paragraph a line. */
import { loadDirectory } from "../../src/directory/load.ts";
import { getLanguage } from "../../src/languages/index.ts";
import type { Doc } from "../../src/pipeline/stage.ts";
import { findConcepts } from "../../src/read/concepts.ts";
import type { Layout } from "../../src/read/layout.ts";
import { type Mention, mentionsStage } from "../../src/read/mentions.ts";
import { sentencesStage } from "../../src/read/sentences.ts";
import { tokenise } from "../../src/read/tokens.ts";

/** A mention with its words and, where it has a role, the words of that. */
export type ReadMention = Mention & { readonly words: string; readonly roleWords: string | null };

/** A report of this text with the layers up to mentions. */
export const readText = (
  text: string,
  code: string,
): Doc<"language" | "tokens" | "layout" | "sentences" | "mentions"> => {
  const language = getLanguage(code);
  const directory = loadDirectory();
  const tokens = tokenise(text, language);
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "body" as const,
  }));
  const layout: Layout = {
    headline: null,
    byline: null,
    dateline: null,
    datelinePlace: null,
    datelineSender: null,
    authors: [],
    published: null,
    outlet: null,
    paragraphs,
  };
  const report = {
    id: `r-${text.length}`,
    source: "test.txt",
    sources: ["test.txt"],
    sha256: "0".repeat(64),
    text,
  } as unknown as Doc["report"];
  const guess = { code, certain: true };
  const doc = { report, language: guess, tokens, layout };
  const sentences = sentencesStage.run(doc, { language, directory }).layer;
  const concepts = findConcepts(tokens, language);
  const mentions = mentionsStage.run({ ...doc, sentences, concepts }, { language, directory }).layer;
  return { ...doc, sentences, mentions };
};

export const mentionsIn = (text: string, code: string): ReadMention[] =>
  readText(text, code).mentions.map((mention) => ({
    ...mention,
    words: text.slice(mention.start, mention.end),
    roleWords: mention.role === null ? null : text.slice(mention.role.start, mention.role.end),
  }));
