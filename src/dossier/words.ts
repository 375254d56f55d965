/** Plain words for what the ledger has codes for, as the page and the command line say them. */
import type { ChangeKind, CreditVerdict, ProvenanceRelation, QuoteKind, Rendering } from "../model/index.ts";

export const renderingWords: Readonly<Record<Rendering, string>> = {
  verbatim: "word for word",
  trimmed: "shortened",
  paraphrase: "worded otherwise",
  translation: "translated",
  "back-translation": "translated back",
};

export const quoteKindWords: Readonly<Record<QuoteKind, string>> = {
  direct: "quoted",
  mixed: "partly quoted",
  indirect: "reported speech",
  unmarked: "the report’s own sentence, nobody credited there",
};

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  word: "other words",
  "name-or-title": "name or title",
  number: "number",
  negation: "negation",
  degree: "how much or how firmly",
  dropped: "left out",
  added: "added",
};

export const relationWords: Readonly<Record<ProvenanceRelation, string>> = {
  credits: "credits",
  verbatim: "repeats word for word",
  trimmed: "is a shortened copy of",
  rewrite: "rewrites",
  translation: "translates",
  "shared-source": "shares a source with",
  revision: "is a later version of",
};

export const creditVerdictWords: Readonly<Record<CreditVerdict, string>> = {
  agrees: "credit and text agree",
  uncredited: "taken without a credit",
  unfounded: "credited, but the text is another’s",
};
