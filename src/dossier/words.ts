/** Plain words for what the ledger has codes for, as the page and the command line say them. */
import type {
  ChangeKind,
  Claim,
  Commitment,
  CreditVerdict,
  FollowUpRelation,
  JoinReason,
  PointKind,
  ProvenanceRelation,
  QuoteKind,
  Rendering,
  Stance,
} from "../model/index.ts";

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

/** What a voice does in making a claim. */
export const claimWords: Readonly<Record<Claim["kind"], string>> = {
  assertion: "says",
  offer: "offers",
  demand: "demands",
  refusal: "refuses",
  undertaking: "undertakes",
  prediction: "expects",
};

/** As what a claim has it. */
export const modalityWords: Readonly<Record<Claim["modality"], string>> = {
  happened: "as a fact",
  agreed: "as agreed",
  discussed: "as only discussed",
  planned: "as planned",
  possible: "as possible",
};

/** Why a sentence is taken to tell the same event as those before it. */
export const joinWords: Readonly<Record<JoinReason, string>> = {
  "same day": "same day",
  "same period": "a day within the same stretch",
  "same place": "same place",
  "place within place": "one place lies in the other",
  "same people": "same people",
  "people in common": "people in common",
  "same sides": "same sides",
  "same document": "about the same document",
  "same ordinal": "both call it the same one of a row",
  "same report": "same report",
  "told in the next sentence": "told in the next sentence",
  "told by aligned sentences": "the sentences say the same",
  "told in like words": "told in like words",
  "both to come, told about the same time": "both still to come, told about the same time",
  "news of the same days": "news of the same days",
  "names who or when": "says who took part or when",
};

/** How an account stands to a point. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  states: "says so",
  omits: "leaves it out",
  denies: "denies it",
  differs: "says otherwise",
  unknown: "can’t tell",
};

/** What came of a commitment. */
export const commitmentWords: Readonly<Record<Commitment["status"], string>> = {
  open: "open",
  kept: "kept",
  broken: "broken",
  contradicted: "contradicted",
};

export const followUpWords: Readonly<Record<FollowUpRelation, string>> = {
  repeated: "Repeated",
  kept: "Kept",
  broken: "Broken",
  contradicted: "Contradicted",
};

/** What the accounts make of a point. */
export const pointWords: Readonly<Record<PointKind, string>> = {
  disagreement: "they disagree",
  "only-some": "only some tell",
  agreed: "they agree",
};

export const pointMarks: Readonly<Record<PointKind, string>> = { disagreement: "≠", "only-some": "◐", agreed: "=" };
