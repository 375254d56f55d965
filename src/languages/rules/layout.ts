/**
 * What the layout stage asks of a language: the words by which a page's furniture is told from the article. All are
 * folded phrases (see `fold`); one matches where a line begins with it and a word ends there, unless said otherwise.
 */
export interface LayoutRules {
  /** Open a byline, before the name: "by", "reporting by". */
  readonly bylineOpeners: readonly string[];
  /** Close a byline, after the name: "기자". */
  readonly bylineClosers: readonly string[];
  /** Label the time of publication: "published". */
  readonly publishedLabels: readonly string[];
  /** Label a later change, which is not the time of publication: "updated". */
  readonly updatedLabels: readonly string[];
  /** Lead to another article: "read more". */
  readonly links: readonly string[];
  /** Invite to pass the article on: "share this". */
  readonly shares: readonly string[];
  /** Label keywords: "tags". */
  readonly tags: readonly string[];
  /** Open a caption: "in this photo", "file photo". */
  readonly captions: readonly string[];
  /** Words inside a closing bracket, or before a slash or colon, that credit a picture: "photo", "via". */
  readonly photoWords: readonly string[];
  /** What sites and scrapers put around an article: "source link", "please click", "all rights reserved". */
  readonly furniture: readonly string[];
  /** Names of sections and teaser labels, which stand alone on a line or glued before a headline: "latest", "world". */
  readonly sections: readonly string[];
  /** Words in the names of newspapers and sites: "times", "kurier". */
  readonly outletWords: readonly string[];
  /** Words that begin (or, in scripts of that order, end) the name of a body that issues statements: "ministry". */
  readonly issuers: readonly string[];
}

/** Rules that find only what every site shares; a language starts from these. */
export const noLayoutRules: LayoutRules = {
  bylineOpeners: [],
  bylineClosers: [],
  publishedLabels: [],
  updatedLabels: [],
  links: [],
  shares: [],
  tags: [],
  captions: [],
  photoWords: [],
  furniture: [],
  sections: [],
  outletWords: [],
  issuers: [],
};
