/**
 * Renderings across languages, by the sentences that provenance has aligned: two quotes in aligned sentences are one statement; a
 * sentence without a quote that aligns with one that is mostly a quote renders it unmarked (a translated agency text without credit).
 */
import { getLanguage } from "../../languages/index.ts";
import { overlap, type ReportId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { Class, getLexicon } from "../../read/quotes/lexicon.ts";
import { firstEndingAfter } from "../../read/spans.ts";
import { tokenAt } from "../../read/tokens.ts";
import type { StoryEntities } from "../entities.ts";
import type { Provenance } from "../provenance.ts";
import type { ReportTimes } from "../times.ts";
import { featuresOf, holds, numbersIn } from "./features.ts";
import type { Edge } from "./join.ts";
import { type Backgrounds, isOfficial, type Utterance } from "./utterances.ts";
import { voicesFit } from "./voices.ts";
import { wordsOf } from "./words.ts";

/** Score above which one of two reports is taken from the other, or both from a third: without that, their sentences share a subject. */
const RELATED = 0.5;
/** Score above which a report is surely the translation of another, so that the run of pairs speaks for each. */
export const TRANSLATED = 0.9;
/** Probability above which aligned sentences say the same: in related reports, and in a sure translation. */
export const ALIGNED = 0.6;
const ALIGNED_IN_TRANSLATION = 0.18;
/** Share of a sentence that a quote must fill for the aligned sentence to be a rendering of it. */
const MOST = 0.4;

/** Aligned sentences that say the same. */
export interface SurePair {
  readonly a: ReportId;
  readonly b: ReportId;
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Keeps of all alignments the pairs that are sure. */
export const surePairs = ({ edges, alignments }: Provenance): SurePair[] => {
  const least = new Map<string, number>();
  for (const { from, to, relation, score } of edges) {
    if (relation === "credits" || score < RELATED) continue;
    const bar = relation === "translation" && score >= TRANSLATED ? ALIGNED_IN_TRANSLATION : ALIGNED;
    for (const key of [`${from} ${to}`, `${to} ${from}`]) least.set(key, Math.min(bar, least.get(key) ?? 1));
  }
  return alignments.flatMap(({ a, b, sentences }) => {
    const bar = least.get(`${a} ${b}`);
    return sentences.flatMap((pair) =>
      bar !== undefined && pair.score >= bar ? [{ a, b, i: pair.a, j: pair.b, score: pair.score }] : [],
    );
  });
};

interface Held {
  readonly utterance: Utterance;
  /** Share of the sentence that the utterance fills. */
  readonly share: number;
}

/** For each report, for each of its sentences, the utterances with words in it. */
const bySentence = (utterances: readonly Utterance[]): Map<string, Map<number, Held[]>> => {
  const found = new Map<string, Map<number, Held[]>>();
  for (const utterance of utterances) {
    const { doc, pieces } = utterance;
    const ofReport = found.get(doc.report.id) ?? new Map<number, Held[]>();
    found.set(doc.report.id, ofReport);
    const shares = new Map<number, number>();
    for (const { content, within } of pieces) {
      if (within) continue;
      for (let s = firstEndingAfter(doc.sentences, content.start); s < doc.sentences.length; s++) {
        const sentence = doc.sentences[s] as ReadDoc["sentences"][number];
        if (sentence.start >= content.end) break;
        const share = overlap(sentence, content) / (sentence.end - sentence.start);
        shares.set(s, (shares.get(s) ?? 0) + share);
      }
    }
    for (const [s, share] of shares) ofReport.set(s, [...(ofReport.get(s) ?? []), { utterance, share }]);
  }
  return found;
};

/** True where a sentence holds a word of negation: one that does never renders one that does not. */
const isNegated = ({ tokens, sentences, language }: ReadDoc, index: number): boolean => {
  const { classesOf } = getLexicon(getLanguage(language.code).quotes);
  const { start, end } = sentences[index] as ReadDoc["sentences"][number];
  for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.starts[i] as number) < end; i++)
    if ((classesOf(tokens.folded[i] as string) & Class.negation) !== 0) return true;
  return false;
};

/** What an utterance's own words name. */
const featuresIn = ({ doc, pieces }: Utterance, { ofMention }: StoryEntities): Set<string> => {
  const mentioned = ofMention.get(doc.report.id) ?? [];
  return new Set(pieces.flatMap(({ content }) => [...featuresOf(doc, content, mentioned)]));
};

/** True unless one utterance has numbers where the other has others or none: a translator keeps them. */
const numbersAlike = (a: Utterance, b: Utterance): boolean => {
  const [one, other] = [a, b].map(
    ({ doc, pieces }) => new Set(pieces.flatMap(({ content }) => numbersIn(doc, content))),
  );
  return (one as Set<string>).size === 0
    ? (other as Set<string>).size === 0
    : [...(one as Set<string>)].some((number) => (other as Set<string>).has(number));
};

/** Pairs of utterances of two languages in aligned sentences. */
export const alignedEdges = (
  utterances: readonly Utterance[],
  pairs: readonly SurePair[],
  entities: StoryEntities,
): Edge[] => {
  const held = bySentence(utterances);
  const edges: Edge[] = [];
  for (const { a, b, i, j, score } of pairs) {
    const left = held.get(a)?.get(i) ?? [];
    const right = held.get(b)?.get(j) ?? [];
    for (const x of left)
      for (const y of right) {
        if (x.utterance.lang === y.utterance.lang || Math.min(x.share, y.share) < MOST) continue;
        if (voicesFit(x.utterance, y.utterance) === 0) continue;
        if (!numbersAlike(x.utterance, y.utterance)) continue;
        const [one, other] = [featuresIn(x.utterance, entities), featuresIn(y.utterance, entities)];
        if (!holds(one, other) && !holds(other, one)) continue;
        edges.push({
          a: Math.min(x.utterance.order, y.utterance.order),
          b: Math.max(x.utterance.order, y.utterance.order),
          score: score * 5,
        });
      }
  }
  return edges;
};

/** For each cluster, the unmarked renderings of it. */
export const unmarkedUtterances = (
  docs: readonly ReadDoc[],
  clusters: readonly (readonly Utterance[])[],
  pairs: readonly SurePair[],
  times: ReportTimes,
  entities: StoryEntities,
  copyOf: Backgrounds["copyOf"],
): Utterance[][] => {
  const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
  const held = bySentence(clusters.flat());
  const clusterOf = new Map(clusters.flatMap((cluster, i) => cluster.map((utterance) => [utterance, i] as const)));
  const best = new Map<string, { cluster: number; score: number; doc: ReadDoc; sentence: number; quoted: Utterance }>();
  const offer = (
    quotedReport: string,
    quotedSentence: number,
    report: string,
    sentence: number,
    score: number,
  ): void => {
    if ((held.get(report)?.get(sentence) ?? []).length > 0) return;
    const doc = docOf.get(report);
    const other = docOf.get(quotedReport);
    if (doc === undefined || other === undefined) return;
    if (isNegated(doc, sentence) !== isNegated(other, quotedSentence)) return;
    for (const { utterance, share } of held.get(quotedReport)?.get(quotedSentence) ?? []) {
      if (share < MOST || utterance.lang === doc.language.code) continue;
      const span = doc.sentences[sentence] as ReadDoc["sentences"][number];
      const told = featuresOf(doc, span, entities.ofMention.get(report) ?? []);
      const said = featuresIn(utterance, entities);
      // Both ways: a sentence that says much more is no rendering.
      if (!holds(told, said) || !holds(said, told)) continue;
      const cluster = clusterOf.get(utterance) as number;
      const key = `${report} ${sentence}`;
      const before = best.get(key);
      if (before === undefined || score > before.score || (score === before.score && cluster < before.cluster))
        best.set(key, { cluster, score, doc, sentence, quoted: utterance });
    }
  };
  for (const { a, b, i, j, score } of pairs) {
    offer(a, i, b, j, score);
    offer(b, j, a, i, score);
  }
  const found: Utterance[][] = clusters.map(() => []);
  const sorted = [...best].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, value]) => value);
  for (const { cluster, doc, sentence, quoted } of sorted) {
    const { start, end } = doc.sentences[sentence] as ReadDoc["sentences"][number];
    const content = { start, end };
    const language = getLanguage(doc.language.code);
    const copy = copyOf(doc);
    found[cluster]?.push({
      ...quoted,
      doc,
      lang: doc.language.code,
      pieces: [
        {
          content,
          kind: "unmarked",
          speakerMention: null,
          cue: null,
          within: false,
          words: wordsOf(doc.tokens, content, getLexicon(language.quotes)),
        },
      ],
      addressee: null,
      channel: null,
      told: times.get(doc.report.id)?.anchor ?? null,
      said: null,
      copy,
      official: isOfficial(copy, quoted),
      inHeadline: doc.sentences[sentence]?.role === "headline",
    });
  }
  return found;
};
