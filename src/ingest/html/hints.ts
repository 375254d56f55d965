/**
 * What the names of elements, classes and ids say, as groups of words that web authors use everywhere ("share", "related",
 * "byline"), and how far above a block each group is met. No group names a site.
 */
import type { PageElement } from "./page.ts";

/** Words of class, id, role and itemprop; a group is met where one of its words begins a word there. */
const hintGroups: readonly RegExp[] = [
  /comment|disqus|komment|\brepl(?:y|ies)|discuss|respon[ds]|forum|feedback/,
  /\bshar(?:e|ing)|social|facebook|twitter|whatsapp|addthis|teilen|\bsns\b|follow/,
  /relat|recommend|similar|\bmore|\balso|verwandt|\bmehr|weiter|suggest|outbrain|taboola|read-?next|see-?also|linkbox|further/,
  /popul|most-?(?:read|view|pop)|trend|latest|recent|\btop-?\d|\bhot\b|ranking|favou?rit/,
  /\bnav|menu|breadcrumb|pagin|\bpager|toolbar|\btabs?\b|skip/,
  /header|masthead|\btopbar|\btop\b/,
  /foot|bottom|copyright|legal|imprint|impressum|disclaim/,
  /side|aside|\brail|column|\bcol\b|\bright\b|\bleft\b/,
  /promo|advert|\bads?\b|\bad[-_]|sponsor|banner|anzeige|werbung|publicid|reklam|commerc|affiliat|partner/,
  /newsletter|subscri|sign-?up|\babo|paywall|log-?in|regist|premium|piano|donat|support|member/,
  /author|byline|\bautor|writer|contribut|reporter|profile|\bbio|\bby\b|credit|agency|vcard/,
  /\bdate|\btime|publish|posted|\bmeta|\binfo|datum|created|updated|fecha/,
  /caption|image|photo|picture|figure|\bfoto|\bbild|\bimg|credit|legend|copyright/,
  /gallery|slide|media|video|player|audio|carousel|podcast/,
  /\btags?\b|topic|keyword|categor|label|section|kicker|rubri|dachzeile|overline|eyebrow/,
  /title|headline|heading|\bhed\b|\bhl\b/,
  /summar|\blead|\blede|intro|standfirst|\bdeck|\bdek\b|excerpt|subtitle|subhead|abstract|descript|chapo|sapo|vorspann|anriss|perex|entradilla|teaser-?text|sub-?line|bullet/,
  /teaser|\bcard|\bbox|widget|module|panel|tile|block-?list/,
  /\blist|\bitem|grid|feed|\brow\b|stream|archive|index/,
  /article|story|\bpost|entry|\bnews|artikel|nota|noticia/,
  /body|content|\btext|copy|paragraph|rich|wysiwyg|prose|detail|\bmain|inhalt|cuerpo|corpo/,
  /quote|\bcite|pull|zitat|blockquote/,
  /embed|tweet|instagram|iframe|oembed|widget-?embed/,
  /cookie|consent|gdpr|modal|popup|overlay|dialog|notice|alert|toast|banner|message|warning/,
  /hidden|\bhide|sr-only|visually|screen-?reader|\bprint|noprint|collapse/,
  /correct|footnote|\bnote|source|quelle|editor|fact|infobox|zusatz|kasten|addition|background|explain/,
  /\blive|ticker|breaking|update/,
  /search|\bform|button|\bbtn|\binput|\bcta/,
  /\blinks?\b|link-?list|url|anchor/,
  /table|chart|data|stat|\bmap\b/,
  /articlebody/,
];
const tagGroups: readonly string[] = [
  "article",
  "main",
  "aside",
  "nav",
  "footer",
  "header",
  "form",
  "section",
  "figure figcaption",
  "ul ol li",
  "table tr td th",
  "blockquote",
  "a",
  "p",
  "dl dt dd",
  "h1 h2 h3 h4 h5 h6",
  "button label",
  "body",
];

/** Names of the distances, for those who look at a fitted model. */
export const surroundingNames: readonly string[] = [
  ...hintGroups.map(({ source }) => `hint ${source.slice(0, 12)}`),
  ...tagGroups.map((names) => `in ${names}`),
];
/** Distance that stands for "nowhere above". */
export const FAR = 12;

const tagIndex = new Map(
  tagGroups.flatMap((names, i) => names.split(" ").map((name) => [name, hintGroups.length + i] as const)),
);

/** The letters that alternatives of a pattern begin with, two of each. */
const beginnings = ({ source }: RegExp): readonly string[] =>
  source
    .replace(/\(\?:[^)]*\)/g, "")
    .split("|")
    .map((alternative) => alternative.replace(/^\\b/, "").slice(0, 2));
const A = 97;
const LETTERS = 26;
/** Groups that may be met where two letters follow each other, a bit each. */
const mayFollow = new Int32Array(LETTERS * LETTERS);
const pairAt = (word: string, at: number): number => {
  const [one, two] = [word.charCodeAt(at) - A, word.charCodeAt(at + 1) - A];
  return one >= 0 && one < LETTERS && two >= 0 && two < LETTERS ? one * LETTERS + two : -1;
};
for (const [i, pattern] of hintGroups.entries())
  for (const letters of beginnings(pattern)) {
    const pair = pairAt(letters, 0);
    mayFollow[pair] = (mayFollow[pair] as number) | (1 << i);
  }

/**
 * Groups that a word of class, id, role or itemprop meets, a bit each. No pattern looks past a space, so a word is asked once, whatever
 * stands beside it; sites use the same few again and again. Only patterns whose first letters are in it are asked.
 */
const knownWords = new Map<string, number>();
const MOST_WORDS = 20_000;
const groupsOfWord = (word: string): number => {
  let groups = knownWords.get(word);
  if (groups === undefined) {
    let asked = 0;
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = pairAt(word, i);
      if (pair >= 0) asked |= mayFollow[pair] as number;
    }
    groups = 0;
    for (let i = 0; asked !== 0; i++, asked >>>= 1)
      if ((asked & 1) === 1 && (hintGroups[i] as RegExp).test(word)) groups |= 1 << i;
    if (knownWords.size >= MOST_WORDS) knownWords.clear();
    knownWords.set(word, groups);
  }
  return groups;
};
const groupsOf = (hints: string): number => {
  let groups = 0;
  for (const word of hints.split(/\s+/)) groups |= groupsOfWord(word);
  return groups;
};

/** Distances from an element up to the nearest of each group, itself at 0; computed once an element. */
export type Surroundings = (element: PageElement) => Uint8Array;

export const makeSurroundings = (): Surroundings => {
  const known = new Map<PageElement, Uint8Array>();
  const hinted = new Map<string, number>();
  return (element) => {
    const path: PageElement[] = [];
    let above: PageElement | null = element;
    while (above !== null && !known.has(above)) {
      path.push(above);
      above = above.parent;
    }
    let distances =
      above === null ? new Uint8Array(surroundingNames.length).fill(FAR) : (known.get(above) as Uint8Array);
    for (const next of path.reverse()) {
      const own = new Uint8Array(distances.length);
      for (let i = 0; i < own.length; i++) own[i] = Math.min(FAR, (distances[i] as number) + 1);
      const tag = tagIndex.get(next.name);
      if (tag !== undefined) own[tag] = 0;
      if (next.hints !== "") {
        let groups = hinted.get(next.hints);
        if (groups === undefined) {
          groups = groupsOf(next.hints);
          hinted.set(next.hints, groups);
        }
        for (let i = 0; groups !== 0; i++, groups >>>= 1) if ((groups & 1) === 1) own[i] = 0;
      }
      known.set(next, own);
      distances = own;
    }
    return distances;
  };
};
