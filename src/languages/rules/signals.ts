/** What the signals stage asks of a language: the slips by which a text shows that no careful person wrote it. Words are folded. */
export interface SignalRules {
  /**
   * Words that begin sentences and name nothing; with a capital letter amid a clause ("confirmed in Took The measures")
   * a sentence was broken. None where nouns are capitalised alike.
   */
  readonly midCapitals: readonly string[];
  /** Words after which such a word begins a title or a name: "of The Hague", "said The Guardian". */
  readonly beforeTitles: readonly string[];
  /** Patterns of words that cannot stand together: "they was", "of of". */
  readonly slips: string;
  /** Labels that scrapers leave: "source link". */
  readonly scraperLabels: readonly string[];
  /** Possessives that may say whose the subject's own thing is, by the sex they tell: "her" in "Kim reiterated her". */
  readonly possessives: Readonly<Record<"male" | "female", readonly string[]>>;
  /** Words that speak of a woman or a man, so that a possessive may be hers or his: "wife", "she", "spokeswoman". */
  readonly sexWords: Readonly<Record<"male" | "female", readonly string[]>>;
}

/** Rules that find only what no language owns; a language starts from these. */
export const noSignalRules: SignalRules = {
  midCapitals: [],
  beforeTitles: [],
  slips: "",
  scraperLabels: [],
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
};
