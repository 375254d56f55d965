/**
 * How likely two mentions tell one event: a logistic sum of what they have in common. Two mentions in one language are compared by
 * their words as well; across languages by what no language owns. The terms that weigh most are the reasons given for a join.
 * Fitted by scripts/fit-events.ts.
 */
import { daysApart } from "../../read/dates/calendar.ts";
import { isOneWord, likeForms } from "../../read/events/words.ts";
import { cosineOf } from "../../read/fingerprint/cosine.ts";
import { skeletonOf } from "../../read/fingerprint/romanise.ts";
import type { SentenceVector } from "../../read/fingerprint.ts";
import { agreementOf, numbers } from "../provenance/agreement.ts";
import { compareSentences } from "../provenance/align.ts";
import type { Terms } from "../provenance/logistic.ts";
import type { About, Profile } from "./profile.ts";
import { compareRanges, isDay } from "./range.ts";
import { cosine } from "./subject.ts";

/** Cosine of two vectors, 0 where one is missing. */
const likenessOf = (a: SentenceVector | null, b: SentenceVector | null): number =>
  a === null || b === null ? 0 : cosineOf(a, b);

const sharedIn = <T>(a: Iterable<T>, b: ReadonlySet<T>): number => {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
};

export type Relation = "sameWord" | "otherWord" | "across";

/** Which model judges a pair. */
export const relationOf = (a: Profile, b: Profile): Relation =>
  a.language !== b.language ? "across" : isOneWord(a.word, b.word) ? "sameWord" : "otherWord";

/** How two sentences of two reports stand to each other beside all others of the two. */
export interface SentenceMatch {
  /** Cosine over the means of its row and column. */
  readonly excess: number;
  /** Cosine over the best other of its row or column; negative where another is more alike. */
  readonly margin: number;
}

const NO_MATCH: SentenceMatch = { excess: 0, margin: -1 };

/**
 * Which sentences of two reports in two languages say the same, by what is in them alone: their order is not asked, as reports of two
 * outlets need not have one.
 */
const matchSentences = (a: About, b: About): ((i: number, j: number) => SentenceMatch) => {
  const { rows, columns, values, excess } = compareSentences(a.sentences, b.sentences);
  /** The best and the second best of a row or column, by where they stand. */
  const best = (count: number, length: number, at: (one: number, two: number) => number) =>
    Array.from({ length: count }, (_, one) => {
      let [first, second] = [-1, -1];
      for (let two = 0; two < length; two++) {
        const place = at(one, two);
        if (first < 0 || values[place]! > values[first]!) [first, second] = [place, first];
        else if (second < 0 || values[place]! > values[second]!) second = place;
      }
      return { first, second };
    });
  const ofRows = best(rows, columns, (i, j) => i * columns + j);
  const ofColumns = best(columns, rows, (j, i) => i * columns + j);
  const rowOf = new Map(a.sentences.slice(0, rows).map(({ sentence }, i) => [sentence, i]));
  const columnOf = new Map(b.sentences.slice(0, columns).map(({ sentence }, j) => [sentence, j]));
  return (one, two) => {
    const [i, j] = [rowOf.get(one), columnOf.get(two)];
    if (i === undefined || j === undefined) return NO_MATCH;
    const place = i * columns + j;
    const other = ({ first, second }: { readonly first: number; readonly second: number }): number =>
      first === place ? (second < 0 ? 0 : values[second]!) : values[first]!;
    return { excess: excess[place]!, margin: values[place]! - Math.max(other(ofRows[i]!), other(ofColumns[j]!)) };
  };
};

/** How alike two reports are; one for all pairs of their mentions. */
export interface ReportLikeness {
  readonly subject: number;
  readonly lead: number;
  /** Of the people, bodies and places of the one with fewer, the share that the other names too. */
  readonly cast: number;
  readonly noCast: number;
  readonly numbers: number;
  readonly rareWords: number;
  readonly match: (i: number, j: number) => SentenceMatch;
}

const castOf = (a: About, b: About): number => {
  let [dot, one, two] = [0, 0, 0];
  for (const [entity, n] of a.cast) {
    dot += Math.log1p(n) * Math.log1p(b.cast.get(entity) ?? 0);
    one += Math.log1p(n) ** 2;
  }
  for (const n of b.cast.values()) two += Math.log1p(n) ** 2;
  return one > 0 && two > 0 ? dot / Math.sqrt(one * two) : 0;
};

const shareOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  sharedIn(a, b) / Math.sqrt((a.size + 1) * (b.size + 1));

export const compareAbout = (a: About, b: About, across: boolean): ReportLikeness => {
  const cast = castOf(a, b);
  return {
    subject: cosine(a.subject, b.subject),
    lead: cosine(a.lead, b.lead),
    cast,
    noCast: Number(cast === 0 && a.cast.size > 2 && b.cast.size > 2),
    numbers: shareOf(a.numbers, b.numbers),
    rareWords: shareOf(a.rareWords, b.rareWords),
    match: across ? matchSentences(a, b) : () => NO_MATCH,
  };
};

/** A mention beside others of its own report. */
const ITSELF: ReportLikeness = {
  subject: 0,
  lead: 0,
  cast: 0,
  noCast: 0,
  numbers: 0,
  rareWords: 0,
  match: () => NO_MATCH,
};

/** What the fitted weights multiply, by name. */
export const termsOf = (
  a: Profile,
  b: Profile,
  between = compareAbout(a.about, b.about, a.language !== b.language),
): Terms => {
  const entities = (p: Profile): Set<string> => new Set([...p.entitiesBefore, ...p.entitiesAfter]);
  const [one, two] = [entities(a), entities(b)];
  const shared = sharedIn(one, two);
  const smaller = Math.min(one.size, two.size);
  const before = a.entitiesBefore[0] !== undefined && a.entitiesBefore[0] === b.entitiesBefore[0];
  const after = a.entitiesAfter[0] !== undefined && a.entitiesAfter[0] === b.entitiesAfter[0];
  const kind = a.word.kind !== null && a.word.kind === b.word.kind;
  const kinds = a.word.kind !== null && b.word.kind !== null && !kind;
  const dated = a.time !== null && b.time !== null;
  const relation = dated ? compareRanges(a.time!, b.time!) : null;
  const sameReport = a.report === b.report;
  const reports = sameReport ? ITSELF : between;
  const rarity = Math.min(a.rarity, b.rarity);
  const number = agreementOf(a.whole === null ? [] : [a.whole], b.whole === null ? [] : [b.whole], numbers);
  const whole = sameReport && a.sentence === b.sentence ? 0 : likenessOf(a.whole, b.whole);
  const match = reports.match(a.sentence, b.sentence);
  const beside = match.margin >= 0 ? 1 : 0;
  const form = Math.max(
    likeForms(a.word.latin, b.word.latin),
    likeForms(skeletonOf(a.word.latin), skeletonOf(b.word.latin)),
  );
  const position = Math.abs(a.position - b.position);
  return {
    excess: match.excess,
    margin: Math.max(-0.3, match.margin),
    beside,
    besidePosition: beside * position,
    besideForm: beside * form,
    besideSaying: beside * Number(a.saying && b.saying),
    form,
    rarity,
    kind: Number(kind),
    otherKind: Number(kinds),
    concept: Number(sharedIn(a.concepts, b.concepts) > 0),
    otherConcept: Number(a.concepts.size > 0 && b.concepts.size > 0 && sharedIn(a.concepts, b.concepts) === 0),
    reports: reports.subject,
    lead: reports.lead,
    cast: reports.cast,
    noCast: reports.noCast,
    numbersOfReports: reports.numbers,
    rareWordsOfReports: reports.rareWords,
    together: Math.max(reports.subject, whole),
    numbersAgree: Math.log1p(number.agree),
    numbersDiffer: Math.log1p(number.differ),
    whole,
    near: likenessOf(a.near, b.near),
    before: likenessOf(a.before, b.before),
    after: likenessOf(a.after, b.after),
    crossed: Math.max(likenessOf(a.before, b.after), likenessOf(a.after, b.before)),
    reportsWhole: reports.subject * whole,
    rarityWhole: rarity * whole,
    rarityReports: rarity * reports.subject,
    sameReport: Number(sameReport),
    sameSentence: Number(sameReport && a.sentence === b.sentence),
    distance: sameReport ? Math.log1p(Math.abs(a.sentence - b.sentence)) : 0,
    entities: Math.log1p(shared),
    noEntities: Number(smaller > 0 && shared === 0),
    entityBefore: Number(before),
    entityAfter: Number(after),
    sameDay: Number(relation === "same"),
    within: Number(relation === "within"),
    apart: Number(relation === "apart"),
    farApart:
      relation === "apart" && isDay(a.time!) && isDay(b.time!)
        ? Math.log1p(daysApart(a.time!.start, b.time!.start))
        : 0,
    saying: Number(a.saying && b.saying),
    sayingOnce: Number(a.saying !== b.saying),
    sayingTwice: Number(sameReport && a.saying && b.saying),
    wordBefore: likeForms(a.wordBefore, b.wordBefore),
    noWordBefore: Number(a.wordBefore === "" || b.wordBefore === ""),
    wordAfter: likeForms(a.wordAfter, b.wordAfter),
    noWordAfter: Number(a.wordAfter === "" || b.wordAfter === ""),
    bothWords: likeForms(a.wordBefore, b.wordBefore) * likeForms(a.wordAfter, b.wordAfter),
    sayingBefore: Number(a.saying && b.saying) * likeForms(a.wordBefore, b.wordBefore),
    reportBefore: Number(sameReport) * likeForms(a.wordBefore, b.wordBefore),
    reportAfter: Number(sameReport) * likeForms(a.wordAfter, b.wordAfter),
    position,
  };
};
