/** Whom a report credits for its words: "(Reuters) –", "Trend reports referring to TASS", as chains, publisher first. */
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export interface CreditMention {
  /** From the nearest to the reader to the origin; the outlet itself is put in front when the dossier is made. */
  readonly chain: readonly { readonly span: Span; readonly known: string | null }[];
  /** The words that credit. */
  readonly evidence: readonly Span[];
}
export type CreditMentions = readonly CreditMention[];

export const creditsStage: Stage<"language" | "tokens" | "layout" | "sentences" | "mentions" | "quotes", "credits"> = {
  name: "credits",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "mentions", "quotes"],
  adds: "credits",
  run: () => ({ layer: [], notices: [] }),
};
