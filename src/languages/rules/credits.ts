/**
 * What the credits stage asks of a language: how a sentence says that its words come from an agency or outlet. Lists are
 * patterns of `read/matcher.ts`, separated by commas. "NAME" below is the agency with what belongs to it.
 */
export interface CreditRules {
  /** Verbs of reporting that stand before or after NAME: "reports", "сообщает". */
  readonly reports: string;
  /** Words that credit only right before NAME: "according to", "published by". */
  readonly before: string;
  /** The same of what somebody said to NAME: "told", "in an interview with". A newspaper that is spoken to supplies no report. */
  readonly told: string;
  /** Words that credit only right after NAME: "에 따르면". */
  readonly after: string;
  /** Before NAME: the one who reports took it from NAME: "citing", "with reference to". */
  readonly citing: string;
  /** The same after NAME: "를 인용해". */
  readonly citedAfter: string;
  /** After NAME, people of the agency whose word is its own: "correspondent"; before it: "journalists of". */
  readonly staffAfter: string;
  readonly staffBefore: string;
  /** Single words that belong to NAME on either side: "the, official, news, agency". */
  readonly heads: string;
  /** Those of them, and others, that say that an unknown name is a medium: "newspaper, tv channel". */
  readonly media: string;
  /** After a verb of reporting, words that make NAME speak of itself: "it, its own". */
  readonly self: string;
  /** Open a line that names where the report is from: "source". */
  readonly sourceLabels: string;
  /** How many words may stand between NAME and its verb after it: few, or a whole sentence where verbs come last. */
  readonly reach: number;
  /** The same for a verb before it, where word order is free: "Podała o tym w piątek agencja NAME". */
  readonly reachBefore: number;
  /** Between NAME and a verb before it words with a capital may stand, since nouns have one. */
  readonly passCapitals: boolean;
  /** What is written onto the beginning of a name without a space and is no part of it: Arabic "ل". */
  readonly prefixes: readonly string[];
}

/** Rules that find nothing but marks (brackets, datelines); a language starts from these. */
export const noCreditRules: CreditRules = {
  reports: "",
  before: "",
  told: "",
  after: "",
  citing: "",
  citedAfter: "",
  staffAfter: "",
  staffBefore: "",
  heads: "",
  media: "",
  self: "",
  sourceLabels: "",
  reach: 0,
  reachBefore: 0,
  passCapitals: false,
  prefixes: [],
};
