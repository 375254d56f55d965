/**
 * What one mention of an event is compared by: its word, the words and names on either side of it, its sentence, the report as a
 * whole, and the day it is told to have been. Every language has all of them, so mentions compare within a language and across two.
 */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import { getLanguage } from "../../languages/index.ts";
import type { EntityId, IsoPrefix, ReportId, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { type EventWord, eventWordOf } from "../../read/events/words.ts";
import { weightOf } from "../../read/fingerprint/background.ts";
import { FeatureKind, kindOf } from "../../read/fingerprint/features.ts";
import { romanise } from "../../read/fingerprint/romanise.ts";
import { type SentenceVector, vectoriseSpan } from "../../read/fingerprint.ts";
import { sentenceAt } from "../../read/sentences.ts";
import { startingIn } from "../../read/spans.ts";
import { TokenKind, tokenAt } from "../../read/tokens.ts";
import { type SubjectVector, subjectOf } from "./subject.ts";

/** Layers a profile is taken from. */
export type ProfiledDoc = Pick<
  ReadDoc,
  | "report"
  | "language"
  | "tokens"
  | "sentences"
  | "dates"
  | "quantities"
  | "concepts"
  | "terms"
  | "mentions"
  | "fingerprint"
>;

/** What a report as a whole is compared by. */
export interface About {
  /** Vectors of its sentences; which of them are one is asked where two languages are compared. */
  readonly sentences: readonly SentenceVector[];
  readonly subject: SubjectVector;
  /** Of its first sentences alone. */
  readonly lead: SubjectVector;
  /** People, bodies and places it names, by how often. */
  readonly cast: ReadonlyMap<EntityId, number>;
  readonly numbers: ReadonlySet<number>;
  readonly rareWords: ReadonlySet<number>;
}

export interface Profile extends Span {
  readonly report: ReportId;
  readonly language: string;
  readonly word: EventWord;
  /** How much the word tells, by background frequency: 0 for "said", about 1 for a rare one. */
  readonly rarity: number;
  readonly concepts: ReadonlySet<ConceptId>;
  /** Index into the sentences layer; -1 outside all. */
  readonly sentence: number;
  /** Vectors of the sentence and of the words before and after the mention in it. */
  readonly whole: SentenceVector | null;
  readonly before: SentenceVector | null;
  readonly after: SentenceVector | null;
  readonly near: SentenceVector | null;
  /** Entities named before and after it in the sentence, the nearest first. */
  readonly entitiesBefore: readonly EntityId[];
  readonly entitiesAfter: readonly EntityId[];
  /** Telling words nearest before and after it, in Latin letters; empty where none is near. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** It only says that something was said. */
  readonly saying: boolean;
  readonly about: About;
  /** Where in its sentence it stands, 0 to 1. */
  readonly position: number;
  readonly time: { readonly start: IsoPrefix; readonly end: IsoPrefix } | null;
}

/** Sentences that make a lead, the headline among them. */
const LEAD = 4;
/** Weight from which a word is rare. */
const RARE = 0.99;

const featuresOf = (
  { sentences }: ProfiledDoc["fingerprint"],
  kinds: readonly number[],
  least: number,
): Set<number> => {
  const found = new Set<number>();
  for (const { features, weights, mass } of sentences)
    for (const [k, hash] of features.entries())
      if (kinds.includes(kindOf(hash)) && weights[k]! * mass >= least) found.add(hash);
  return found;
};

/** What one report is about, for comparing it with others. */
export const aboutOf = (doc: ProfiledDoc, ofMention: readonly (EntityId | null)[]): About => {
  const cast = new Map<EntityId, number>();
  for (const [i, { kind, form }] of doc.mentions.entries()) {
    const entity = ofMention[i] ?? null;
    if (entity !== null && form === "name" && kind !== "country" && kind !== "agency" && kind !== "outlet")
      cast.set(entity, (cast.get(entity) ?? 0) + 1);
  }
  const { sentences } = doc.fingerprint;
  return {
    sentences,
    subject: subjectOf(doc),
    lead: subjectOf({ fingerprint: { ...doc.fingerprint, sentences: sentences.slice(0, LEAD) } }),
    cast,
    numbers: featuresOf(doc.fingerprint, [FeatureKind.number], 0.5),
    rareWords: featuresOf(doc.fingerprint, [FeatureKind.word, FeatureKind.ideographs], RARE),
  };
};

/** Tokens on either side of a mention that count as near it. */
const NEAR = 5;

const rarityOf = (latin: string): number =>
  latin.length < 4 ? Math.max(0, weightOf(`w:${latin}`)) : Math.max(0, weightOf(`p:${latin.slice(0, 5)}`));

/** Tokens within which a telling word is near, and what it must weigh. */
const REACH = 6;
const TELLING = 0.45;

/** The telling word nearest `from` in one direction, inside a sentence's tokens. */
const nearestWord = ({ tokens }: ProfiledDoc, from: number, step: 1 | -1, least: number, most: number): string => {
  for (let i = from, n = 0; n < REACH && i >= least && i <= most; i += step, n++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    const latin = romanise(tokens.folded[i] as string);
    if (latin.length > 2 && rarityOf(latin) >= TELLING) return latin;
  }
  return "";
};

/**
 * Profiles of the mentions of one report, in the order given.
 *
 * @param timeOf The days that the mention is told to have been.
 */
export const profileMentions = (
  doc: ProfiledDoc,
  spans: readonly Span[],
  ofMention: readonly (EntityId | null)[],
  timeOf: (index: number) => Profile["time"],
): Profile[] => {
  const language = getLanguage(doc.language.code);
  if (spans.length === 0) return [];
  const about = aboutOf(doc, ofMention);
  const { tokens } = doc;
  return spans.map((span, index) => {
    const word = eventWordOf(tokens, language, span);
    const at = sentenceAt(doc.sentences, span.start);
    const sentence = at < 0 ? span : (doc.sentences[at] as Span);
    const first = tokenAt(tokens, span.start);
    const last = Math.max(first, tokenAt(tokens, span.end) - 1);
    const left = { start: sentence.start, end: span.start };
    const right = { start: span.end, end: sentence.end };
    const nearFirst = Math.max(tokenAt(tokens, sentence.start), first - NEAR);
    const nearLast = Math.min(tokenAt(tokens, sentence.end) - 1, last + NEAR);
    const named = doc.mentions.flatMap(({ start, end }, i) => {
      const entity = ofMention[i] ?? null;
      return entity !== null && start >= sentence.start && end <= sentence.end ? [{ start, end, entity }] : [];
    });
    const [from, to] = [tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end) - 1];
    const concepts = new Set(startingIn(doc.concepts, span).map(({ concept }) => concept));
    return {
      report: doc.report.id,
      start: span.start,
      end: span.end,
      language: doc.language.code,
      word,
      rarity: rarityOf(word.latin),
      concepts,
      wordBefore: nearestWord(doc, first - 1, -1, from, to),
      wordAfter: nearestWord(doc, last + 1, 1, from, to),
      saying: word.kind === "say" || [...concepts].some((concept) => conceptOf(concept).says === true),
      sentence: at,
      whole: vectoriseSpan(doc, sentence),
      before: vectoriseSpan(doc, left),
      after: vectoriseSpan(doc, right),
      near:
        nearLast < nearFirst
          ? null
          : vectoriseSpan(doc, { start: tokens.starts[nearFirst] as number, end: tokens.ends[nearLast] as number }),
      entitiesBefore: named
        .filter(({ end }) => end <= span.start)
        .map(({ entity }) => entity)
        .reverse(),
      entitiesAfter: named.filter(({ start }) => start >= span.end).map(({ entity }) => entity),
      about,
      position: (span.start - sentence.start) / Math.max(1, sentence.end - sentence.start),
      time: timeOf(index),
    };
  });
};
