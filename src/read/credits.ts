/**
 * Whom a report credits for its words: "(Reuters) –", "By Xinhua", "Trend reports referring to TASS", as chains. A report
 * is credited by marks around it (dateline, byline, signature, source line), by its first paragraph, and by a short
 * sentence that does nothing else. An agency quoted somewhere inside is one voice among others, and no credit.
 */
import type { Directory } from "../directory/load.ts";
import { getLanguage } from "../languages/index.ts";
import type { Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import type { Chain } from "./credits/chain.ts";
import { readReportCredits } from "./credits/report.ts";
import { readSentence } from "./credits/sentence.ts";
import { splitSentences } from "./sentences/split.ts";
import { tokenAt, tokenise } from "./tokens.ts";

export interface CreditMention {
  /** From the nearest to the reader to the origin; the outlet itself is put in front when the dossier is made. */
  readonly chain: readonly { readonly span: Span; readonly known: string | null }[];
  /** The words that credit. */
  readonly evidence: readonly Span[];
  /** The first link is the publisher speaking of itself: "Trend reports, citing TASS". */
  readonly publisher: boolean;
}
export type CreditMentions = readonly CreditMention[];

export const creditsStage: Stage<"language" | "tokens" | "layout" | "sentences" | "mentions" | "quotes", "credits"> = {
  name: "credits",
  version: 2,
  needs: ["language", "tokens", "layout", "sentences", "mentions", "quotes"],
  adds: "credits",
  run: (doc, { language, directory }) => ({ layer: readReportCredits(doc, language, directory), notices: [] }),
};

/**
 * Every credit that a passage states, also of voices inside a report: for scoring and for a look at single sentences.
 *
 * @returns Chains of directory ids, or of names as printed where the directory has none.
 */
export const findCreditsInText = (text: string, lang: string, directory: Directory): string[][] => {
  const language = getLanguage(lang);
  const tokens = tokenise(text, language);
  const nameOf = (link: Chain["links"][number]): string =>
    link.name.known ?? text.slice(tokens.starts[link.name.first], tokens.ends[link.name.last]);
  return splitSentences(text, language).flatMap(({ start, end }) =>
    readSentence(tokens, [tokenAt(tokens, start), tokenAt(tokens, end)], language, directory, () => false).map(
      ({ links }) => links.map(nameOf),
    ),
  );
};
