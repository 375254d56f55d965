/** What the sentences stage asks of a language. All words are folded; abbreviations are without their last point. */
export interface SentenceRules {
  /** Abbreviations that never end a sentence, since a name or number follows: "mr", "prof", "no". */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end a sentence only where one of `starters` follows: "u.s", "etc", "r". */
  readonly finalAbbreviations: readonly string[];
  /** Words that with a capital letter begin a sentence far more often than a name: "the", "he", "but". */
  readonly starters: readonly string[];
  /** A number with a point is an ordinal: "3. Mai", "5. posiedzenie". */
  readonly ordinalPoints: boolean;
  /**
   * What follows a closing quotation mark without a space and goes on with the sentence, where words are not spaced:
   * "と", "라고". Spaced scripts need none: a letter right after the mark goes on.
   */
  readonly afterQuotes: readonly string[];
}
