/** Attributed words: content, cue and speaker mention, as PARC 3.0 and PolNeAR have them. */
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

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
  run: () => ({ layer: [], notices: [] }),
};
