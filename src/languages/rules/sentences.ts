/** What the sentences stage asks of a language. */
export interface SentenceRules {
  /** Abbreviations that end in a point and do not end a sentence, folded, without the point: "mr", "prof". */
  readonly abbreviations: readonly string[];
}
