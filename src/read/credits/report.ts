/**
 * Which of a report's credits are credits for the report. Marks around the text come first; then what its first
 * paragraph says of its own source; then short sentences that do nothing but credit ("TASS reported this.").
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/index.ts";
import type { Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import type { CreditMention } from "../credits.ts";
import { perLanguage } from "../cues.ts";
import { openingPhrase } from "../layout/phrases.ts";
import type { Mention } from "../mentions.ts";
import { sourceNamed } from "../sources.ts";
import { type Tokens, tokenAt } from "../tokens.ts";
import type { Chain } from "./chain.ts";
import { findSourceNames } from "./names.ts";
import { readSentence } from "./sentence.ts";

type Link = CreditMention["chain"][number];
type ReportDoc = Doc<"language" | "tokens" | "layout" | "sentences" | "mentions" | "quotes">;

/** Share of a sentence's tokens that its credit must be for the sentence to do nothing else. */
const MERE_CREDIT = 0.6;
/** A report that seems to credit more than so many is a list of agencies. */
const MOST_CREDITS = 12;
/** Paragraphs besides the first that must name an origin for a whole report to rest on it. */
const FURTHER_PARAGRAPHS = 2;

const labelsOf = perLanguage((language: Language) =>
  language.credits.sourceLabels
    .split(",")
    .map((label) => label.trim())
    .filter((label) => label !== ""),
);

const rangeOf = (tokens: Tokens, { start, end }: Span): [number, number] => [
  tokenAt(tokens, start),
  tokenAt(tokens, end),
];

const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens.starts[first] as number,
  end: tokens.ends[last] as number,
});

/** What a line says beside the day of publication: "Reuters | 14 May 2025, 21:40". */
const withoutDay = (words: string, start: number, day: Span | null): string | null => {
  const [from, to] = [(day?.start ?? 0) - start, (day?.end ?? 0) - start];
  if (day === null || from < 0 || to > words.length) return null;
  return `${words.slice(0, from)} ${words.slice(to)}`.replace(/^[\s|·•,;–—-]+|[\s|·•,;–—-]+$/gu, "");
};

/** Lines that credit by themselves: byline, "Source: NAME", a name alone below the headline or after the article. */
const lineMarks = (doc: ReportDoc, language: Language, directory: Directory): CreditMention[] => {
  const { report, tokens, layout } = doc;
  const found: CreditMention[] = [];
  const articleEnd = layout.paragraphs.findLastIndex(({ role }) => role === "body");
  const articleStart = layout.paragraphs.findIndex(({ role }) => role === "body");
  for (const [i, paragraph] of layout.paragraphs.entries()) {
    const { role } = paragraph;
    if (role === "body" || role === "subheading" || role === "caption" || role === "headline" || role === "link")
      continue;
    const words = report.text.slice(paragraph.start, paragraph.end);
    if (words.length > 200 || (layout.outlet?.span?.start ?? -1) === paragraph.start) continue;
    const folded = words.toLowerCase();
    const label = openingPhrase(folded, labelsOf(language));
    const labelled = label !== undefined && /^\s*[:：=]/.test(folded.slice(label.length));
    const rest = withoutDay(words, paragraph.start, layout.published?.span ?? null);
    const dated = rest !== null && sourceNamed(directory, rest)?.kind === "agency";
    const alone =
      role === "other" &&
      (dated || sourceNamed(directory, words) !== undefined) &&
      (i === articleEnd + 1 || i === articleStart - 1);
    if (role !== "byline" && !labelled && !alone) continue;
    const names = findSourceNames(tokens, rangeOf(tokens, paragraph), language, directory);
    for (const { first, last, known } of names)
      found.push({
        chain: [{ span: spanOf(tokens, first, last), known }],
        evidence: [{ start: paragraph.start, end: paragraph.end }],
        publisher: false,
      });
  }
  return found;
};

const datelineMark = ({ report, layout }: ReportDoc, directory: Directory): CreditMention[] => {
  const { dateline, datelineSender } = layout;
  if (dateline === null || datelineSender === null) return [];
  const known = sourceNamed(directory, report.text.slice(datelineSender.start, datelineSender.end))?.id ?? null;
  return [{ chain: [{ span: datelineSender, known }], evidence: [dateline], publisher: false }];
};

const asMention = (tokens: Tokens, { links, publisher }: Chain): CreditMention => {
  const from = Math.min(...links.map((link) => link.from));
  const to = Math.max(...links.map((link) => link.to));
  return {
    chain: links.map(({ name }): Link => ({ span: spanOf(tokens, name.first, name.last), known: name.known })),
    evidence: [spanOf(tokens, from, to)],
    publisher,
  };
};

/** Credits in the article's sentences that stand for the whole report. */
const sentenceCredits = (
  doc: ReportDoc,
  language: Language,
  directory: Directory,
): { readonly lead: CreditMention[]; readonly mere: CreditMention[]; readonly signature: CreditMention[] } => {
  const { tokens, sentences, layout, mentions } = doc;
  // tokens of names of something that is no medium: a person, a company
  const others = new Map<number, Mention>();
  for (const mention of mentions) {
    const { form, kind } = mention;
    if (form !== "name" || kind === null || kind === "agency" || kind === "outlet") continue;
    for (let i = mention.first; i <= mention.last; i++) others.set(i, mention);
  }
  const isOther = (first: number, last: number): boolean => {
    const mention = others.get(first);
    if (mention === undefined || mention.last < last) return false;
    return mention.kind === "person" || mention.last - mention.first > last - first;
  };
  const firstBody = layout.paragraphs.findIndex(({ role }) => role === "body");
  const lastBody = layout.paragraphs.findLastIndex(({ role }) => role === "body");
  const found = { lead: [] as CreditMention[], mere: [] as CreditMention[], signature: [] as CreditMention[] };
  for (const sentence of sentences) {
    if (sentence.role !== "body") continue;
    const range = rangeOf(tokens, sentence);
    for (const chain of readSentence(tokens, range, language, directory, isOther)) {
      const mention = asMention(tokens, chain);
      const isMark = chain.links.every(({ position }) => position === "mark");
      const width = Math.max(...chain.links.map(({ to }) => to)) - Math.min(...chain.links.map(({ from }) => from)) + 1;
      if (isMark) {
        const ends = sentence.paragraph === lastBody && range[1] - (chain.links.at(-1)?.to ?? 0) <= 3;
        if (ends || sentence.paragraph === firstBody) found.signature.push(mention);
      } else if (sentence.paragraph === firstBody) found.lead.push(mention);
      else if (width >= MERE_CREDIT * (range[1] - range[0])) found.mere.push(mention);
    }
  }
  return found;
};

const keyOf = ({ known, span }: Link, text: string): string => known ?? text.slice(span.start, span.end).toLowerCase();

/** Joins two chains that share a link: [TASS] and [TASS, KCNA] is one; undefined where they share none. */
const joinChains = (a: CreditMention, b: CreditMention, text: string): CreditMention | undefined => {
  const keys = a.chain.map((link) => keyOf(link, text));
  const shared = b.chain.findIndex((link) => keys.includes(keyOf(link, text)));
  if (shared < 0) return undefined;
  const rest = b.chain.slice(shared + 1).filter((link) => !keys.includes(keyOf(link, text)));
  return {
    chain: [...a.chain, ...rest],
    evidence: [...a.evidence, ...(rest.length > 0 ? b.evidence : [])],
    publisher: a.publisher || (b.publisher && shared === 0),
  };
};

/** How many body paragraphs after the first name a source. */
const furtherParagraphs = (
  { tokens, layout }: ReportDoc,
  known: string | null,
  language: Language,
  directory: Directory,
): number => {
  const bodies = layout.paragraphs.filter(({ role }) => role === "body").slice(1);
  if (known === null) return 0;
  return bodies.filter((paragraph) =>
    findSourceNames(tokens, rangeOf(tokens, paragraph), language, directory).some((name) => name.known === known),
  ).length;
};

export const readReportCredits = (doc: ReportDoc, language: Language, directory: Directory): CreditMention[] => {
  const { text } = doc.report;
  const { lead, mere, signature } = sentenceCredits(doc, language, directory);
  const marks = [...datelineMark(doc, directory), ...lineMarks(doc, language, directory), ...signature];
  const credits: CreditMention[] = [];
  const add = (credit: CreditMention): void => {
    for (const [i, earlier] of credits.entries()) {
      const joined = joinChains(earlier, credit, text);
      if (joined !== undefined) {
        credits[i] = joined;
        return;
      }
    }
    if (credits.length < MOST_CREDITS) credits.push(credit);
  };
  for (const mark of marks) add(mark);
  for (const credit of [...lead, ...mere]) {
    const [first] = credits;
    const isVoice = first !== undefined && joinChains(first, credit, text) === undefined;
    if (!isVoice) add(credit);
    else if (credit === lead[0]) {
      // a marked report whose lead and later paragraphs all rest on one origin
      const origin = credit.chain.at(-1) as Link;
      if (furtherParagraphs(doc, origin.known, language, directory) >= FURTHER_PARAGRAPHS)
        credits[0] = {
          ...first,
          chain: [...first.chain, ...credit.chain],
          evidence: [...first.evidence, ...credit.evidence],
        };
    }
  }
  return credits;
};
