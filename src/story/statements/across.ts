/**
 * Renderings of one statement in two languages, found without a translated report around them: the words of one voice on one
 * occasion that are alike in what no language owns (names, numbers, concepts, rare cognates), each the other's likest in its
 * report by a clear margin. Thresholds measured on bench/reuse, align.jsonl: of such pairs 97 in 100 say the same.
 */
import { cosineOf } from "../../read/fingerprint/cosine.ts";
import { type SentenceVector, vectoriseSentences } from "../../read/fingerprint.ts";
import { numbersIn } from "./features.ts";
import { type Edge, isRepeat } from "./join.ts";
import { occasionsFit } from "./occasions.ts";
import type { Relatives } from "./relatives.ts";
import type { Utterance } from "./utterances.ts";
import { voicesFit } from "./voices.ts";

/** Likeness from which on two contents may say the same. */
interface Thresholds {
  readonly alike: number;
  /** Where one report is a copy of the other. */
  readonly inCopies: number;
  /** Where a report's day is not known, so that nothing tells the occasion. */
  readonly anyDay: number;
}
const byFeatures: Thresholds = { alike: 0.2, inCopies: 0.12, anyDay: 0.35 };
/** The same where an encoder has half a say: of such pairs all but one in a thousand say the same, and three times as many are found. */
const byEncoder: Thresholds = { alike: 0.5, inCopies: 0.4, anyDay: 0.6 };
/** By how much a pair must exceed the next likest. */
const MARGIN = 0.04;
/** Mass of a content that has something to be compared by. */
const LEAST_MASS = 1.5;
/** Days between two reports in which one voice's words are of one occasion. */
const MOST_DAYS = 3;
/** Utterances under one key that a new one is compared with. */
const PER_KEY = 16;
/** Likenesses count in edges by so much beside the scores of pairs of one language, which go up to 10. */
const WEIGHT = 5;

interface Content {
  readonly utterance: Utterance;
  readonly vector: SentenceVector;
  readonly numbers: ReadonlySet<string>;
}

/** The piece of each utterance that has most to be compared by; a report's pieces are read in one go. */
const contentsOf = (utterances: readonly Utterance[]): Content[] =>
  [...Map.groupBy(utterances, ({ doc }) => doc)].flatMap(([doc, ofDoc]) => {
    const pieces = ofDoc
      .flatMap((utterance) => utterance.pieces.map(({ content, within }) => ({ utterance, content, within })))
      .filter(({ within }) => !within)
      .sort((a, b) => a.content.start - b.content.start);
    const sentences = pieces.map(({ content }) => ({ ...content, paragraph: 0, role: "body" as const }));
    const best = new Map<Utterance, Content>();
    for (const vector of vectoriseSentences({ ...doc, sentences })) {
      const { utterance, content } = pieces[vector.sentence] as (typeof pieces)[number];
      if (vector.mass < LEAST_MASS || vector.mass <= (best.get(utterance)?.vector.mass ?? 0)) continue;
      best.set(utterance, { utterance, vector, numbers: new Set(numbersIn(doc, content)) });
    }
    return ofDoc.flatMap((utterance) => best.get(utterance) ?? []);
  });

/** Weight of a feature by which utterances are found whose voice is nobody known. */
const RARE = 0.6;

/** Keys under which a content is filed and looked up: its features with its speaker, the rare ones with any. */
const keysOf = ({ utterance: { speaker }, vector }: Content): string[] =>
  [...vector.features].flatMap((feature, k) => [
    ...(speaker === null ? [] : [`${speaker} ${feature}`]),
    ...((vector.weights[k] as number) * vector.mass >= RARE ? [`* ${feature}`] : []),
  ]);

interface Likeness {
  readonly likeness: number;
  readonly thresholds: Thresholds;
}

const compare = (a: SentenceVector, b: SentenceVector): Likeness => {
  const cosine = cosineOf(a, b);
  if (a.encoded === undefined || b.encoded === undefined) return { likeness: cosine, thresholds: byFeatures };
  const encoded = a.encoded.reduce((sum, x, i) => sum + x * b.encoded![i]!, 0);
  return { likeness: (cosine + Math.max(0, encoded)) / 2, thresholds: byEncoder };
};

/** True unless the numbers of two contents tell that they are not one: both have some, and share none. */
export const numbersFit = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((number) => b.has(number));

interface Pair extends Likeness {
  readonly a: Content;
  readonly b: Content;
  readonly copied: boolean;
}

const leastLikeness = ({ a, b, copied, thresholds }: Pair): number => {
  if (copied) return thresholds.inCopies;
  return a.utterance.told === null || b.utterance.told === null ? thresholds.anyDay : thresholds.alike;
};

/** Pairs of one utterance with those of one report that are looked at, the likest first. */
const RANKED = 6;

/** The likest of each utterance in each other report. */
const rank = (pairs: readonly Pair[]): Map<string, Pair[]> => {
  const ranked = new Map<string, Pair[]>();
  const offer = (key: string, pair: Pair): void => {
    const held = ranked.get(key) ?? [];
    const sorted = [...held, pair].sort((x, y) => y.likeness - x.likeness);
    ranked.set(key, sorted.slice(0, RANKED));
  };
  for (const pair of pairs) {
    const [one, two] = [pair.a.utterance, pair.b.utterance];
    offer(`${one.order} ${two.doc.report.id}`, pair);
    offer(`${two.order} ${one.doc.report.id}`, pair);
  }
  return ranked;
};

/**
 * True where a pair is the likest that one of its utterances has in the other's report, by a margin over all that says something else:
 * a report may give the same words twice.
 */
const isLikest = (pair: Pair, side: "a" | "b", ranked: ReadonlyMap<string, readonly Pair[]>): boolean => {
  const [own, other] = [pair[side], pair[side === "a" ? "b" : "a"]];
  const { utterance } = other;
  const partnerIn = ({ a, b }: Pair): Utterance => (a === own ? b : a).utterance;
  const says = (rival: Pair): boolean => partnerIn(rival) === utterance || isRepeat(partnerIn(rival), utterance);
  const list = ranked.get(`${own.utterance.order} ${utterance.doc.report.id}`) ?? [];
  const rival = list.find((candidate) => !says(candidate));
  return list[0] !== undefined && says(list[0]) && list[0].likeness - (rival?.likeness ?? 0) >= MARGIN;
};

/** Pairs of utterances in two languages whose voices, occasion and content fit. */
export const edgesAcross = (utterances: readonly Utterance[], copied: Relatives["copied"]): Edge[] => {
  const holders = new Map<string, Content[]>();
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const content of contentsOf(utterances)) {
    const { utterance, vector } = content;
    for (const held of keysOf(content)) {
      const earlier = holders.get(held) ?? [];
      for (const other of earlier) {
        if (other.utterance.lang === utterance.lang) continue;
        const key = `${other.utterance.order} ${utterance.order}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (voicesFit(other.utterance, utterance) < 1) continue;
        const related = copied(other.utterance.doc.report.id, utterance.doc.report.id);
        if (!numbersFit(other.numbers, content.numbers)) continue;
        if (!occasionsFit(other.utterance, utterance, related, MOST_DAYS)) continue;
        pairs.push({ a: other, b: content, ...compare(other.vector, vector), copied: related });
      }
      if (earlier.length < PER_KEY) holders.set(held, [...earlier, content]);
    }
  }
  const ranked = rank(pairs);
  return pairs
    .filter(
      (pair) => pair.likeness >= leastLikeness(pair) && isLikest(pair, "a", ranked) && isLikest(pair, "b", ranked),
    )
    .map(({ a, b, likeness }) => ({ a: a.utterance.order, b: b.utterance.order, score: likeness * WEIGHT }));
};
