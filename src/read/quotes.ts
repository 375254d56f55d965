/**
 * Attributed words: content, cue and speaker mention, as PARC 3.0 and PolNeAR have them. Finds what stands in marks
 * (`quotes/marks`), reads the clause around it (`quotes/frames`, `quotes/attribute`) and joins what one voice says (`quotes/assemble`).
 * Which mention a pronoun refers to is the mentions stage's business; "the statement added" and the like are looked up here.
 */
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import { assemble } from "./quotes/assemble.ts";
import { attribute } from "./quotes/attribute.ts";
import { cutFrames } from "./quotes/frames.ts";
import { getLexicon } from "./quotes/lexicon.ts";
import { findSpeakers } from "./quotes/speakers.ts";
import { findTurns } from "./quotes/transcript.ts";

export interface QuoteMention {
  /** The words said, without the quotation marks. */
  readonly content: Span;
  readonly kind: "direct" | "indirect" | "mixed";
  /** The words that name the speaker in this text, "he" and "the statement" included. */
  readonly speakerMention: Span | null;
  /** Index into the mentions layer of whom `speakerMention` refers to, where that is one. */
  readonly speaker: number | null;
  readonly cue: Span | null;
  /** Pieces of one split quote share it: the index of the first piece. */
  readonly utterance: number;
  /** Index of the mixed quote whose words in marks these are: “… that he was “open” to it”. */
  readonly within: number | null;
  /** False where the text opens the marks and does not close them. */
  readonly closed: boolean;
  /** Where it was said: "Twitter", "letter", "statement". */
  readonly channel: string | null;
  /** Index into the mentions layer: "told reporters", "told Moon". */
  readonly addressee: number | null;
  /** Stage, language and rule: "quotes/de/cue-after". */
  readonly foundBy: string;
}
export type QuoteMentions = readonly QuoteMention[];

export const quotesStage: Stage<"language" | "tokens" | "layout" | "sentences" | "mentions", "quotes"> = {
  name: "quotes",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "mentions"],
  adds: "quotes",
  run: (doc, { language }) => {
    const lexicon = getLexicon(language.quotes);
    const frames = cutFrames(doc.report.text, doc, lexicon, language);
    const drafts = assemble(
      doc.report.text,
      frames,
      frames.map((frame) => attribute(frame, lexicon, language.cased)),
      findTurns(doc.report.text, frames, doc.mentions, language.cased),
      lexicon,
    );
    return { layer: findSpeakers(doc, frames, drafts, lexicon, language), notices: [] };
  },
};
