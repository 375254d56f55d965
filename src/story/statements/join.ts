/**
 * Joins utterances that render one statement. Candidates of one language share a rare run of words; across languages they stand in
 * aligned sentences or are alike in what no language owns (`across`). A pair is joined when voices, occasion and words fit, never on topic
 * alone; two different quotes of one report are never joined. Greedy, best pair first, ties by place: the same utterances give the same statements in any order.
 */
import { TokenKind } from "../../read/tokens.ts";
import { alignWords, type WordAlignment } from "./align.ts";
import { occasionsFit } from "./occasions.ts";
import { mayShare } from "./overlap.ts";
import type { Relatives } from "./relatives.ts";
import type { Piece, Utterance } from "./utterances.ts";
import { voicesFit } from "./voices.ts";

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Content words in a key: runs of three, or of two together with the speaker. */
const RUN = 3;
/** Earlier utterances under one key that a new one is compared with: enough for chains of copies, bounded for common phrases. */
const PER_KEY = 6;
/** Letters of a word that count in a key, so that its forms share keys. */
const KEY_LETTERS = 5;
/** Weight of shared words that makes a pair of whole, near-identical quotes safe whoever speaks. */
const SAFE_WEIGHT = 7;

const keysOf = (piece: Piece, speaker: string | null, lang: string): string[] => {
  const content = piece.words.filter(({ weight }) => weight === 1).map(({ folded }) => folded.slice(0, KEY_LETTERS));
  const keys: string[] = [];
  for (let i = 0; i < content.length; i++) {
    if (i + RUN <= content.length) keys.push(`${lang} ${content.slice(i, i + RUN).join(" ")}`);
    if (speaker !== null && i + 2 <= content.length)
      keys.push(`${lang} ${speaker} ${content.slice(i, i + 2).join(" ")}`);
  }
  return keys;
};

/** The least that a pair must share to count, in weight and as a share of the lighter quote. */
interface Least {
  readonly shared: number;
  readonly contained: number;
}

/** The best alignment between two utterances' pieces; null where none can share the least. */
const bestAlignment = (a: readonly Piece[], b: readonly Piece[], least: Least): WordAlignment | null => {
  if (!a.some((x) => b.some((y) => mayShare(x.words, y.words, least)))) return null;
  let best: WordAlignment | null = null;
  for (const x of a)
    for (const y of b) {
      const found = alignWords(x.words, y.words);
      if (found !== null && (best === null || found.shared * found.density > best.shared * best.density)) best = found;
    }
  return best;
};

/** What is known of two reports beside their words. */
interface Kinship {
  readonly copied: boolean;
  readonly derived: boolean;
}

const isDirect = ({ pieces }: Utterance): boolean => pieces.every(({ kind }) => kind === "direct");

/** True where two reports of one day, or of one and the next, both quote: one word of a short quote may then differ. */
const isQuotedTwice = (a: Utterance, b: Utterance): boolean =>
  isDirect(a) &&
  isDirect(b) &&
  (a.said ?? a.told) !== null &&
  (b.said ?? b.told) !== null &&
  occasionsFit(a, b, false, 1);

/** The least of what `scoreOf` asks of a pair. */
const leastOf = (voices: number): Least =>
  voices === 0
    ? { shared: SAFE_WEIGHT, contained: 0.8 }
    : voices === 1
      ? { shared: 2, contained: 0.4 }
      : { shared: 3, contained: 0.7 };

/** The least of what `isRepeat` asks of a pair. */
const LEAST_OF_REPEATS: Least = { shared: 0, contained: 0.65 };

/** Score of a pair of one language, 0 where they are two statements. */
const scoreOf = (a: Utterance, b: Utterance, { copied, derived }: Kinship): number => {
  const voices = voicesFit(a, b);
  if ((voices === 0 && !copied) || !occasionsFit(a, b, copied)) return 0;
  const found = bestAlignment(a.pieces, b.pieces, leastOf(voices));
  if (found === null) return 0;
  const { shared, density, contained } = found;
  const near = contained >= 0.8 && density >= 0.8;
  const fits =
    voices === 0
      ? near && shared >= SAFE_WEIGHT
      : voices === 1
        ? (near && shared >= 2) ||
          (shared >= 5 && density >= 0.62 && contained >= 0.4) ||
          (shared >= 4 && density >= 0.62 && contained >= 0.65) ||
          (shared >= 2.5 && density >= 0.7 && contained >= 0.7 && isQuotedTwice(a, b))
        : (near && shared >= (voices > 0.5 ? 3 : 4)) || (derived && shared >= 3 && density >= 0.7 && contained >= 0.7);
  return fits ? Math.min(shared, 10) * density * (0.5 + voices / 2) : 0;
};

const numbersOf = ({ pieces }: Utterance): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ words }) => words.filter(({ kind }) => kind === TokenKind.number).map(({ folded }) => folded)),
  );

/** True where one voice's words are given once reported and once quoted, with the same numbers. */
const isTwice = (a: Utterance, b: Utterance): boolean => {
  const quoted = [a, b].filter(({ pieces }) => pieces.some(({ kind }) => kind === "direct")).length;
  if (quoted !== 1 || voicesFit(a, b) < 1) return false;
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.size > 0 && one.size === other.size && one.isSubsetOf(other);
};

/**
 * True where two utterances of one report say the same again: a quote printed twice, a lead that says in reported words what the
 * quote below it says, a headline that says it in short.
 */
export const isRepeat = (a: Utterance, b: Utterance): boolean => {
  const found = bestAlignment(a.pieces, b.pieces, LEAST_OF_REPEATS);
  if (found === null) return false;
  const { shared, density, contained } = found;
  if (contained >= 0.9 && density >= 0.9 && shared >= 2) return true;
  if (isTwice(a, b) && contained >= 0.65) return true;
  const inShort = a.inHeadline !== b.inHeadline;
  return shared >= (inShort ? 4 : 5) && contained >= 0.8 && density >= (inShort ? 0.6 : 0.8);
};

/** Pairs of one language whose words fit. */
export const edgesOfWords = (
  utterances: readonly Utterance[],
  relatives: Pick<Relatives, "copied" | "derived">,
): Edge[] => {
  const places = new Map<string, number[]>();
  const edges = new Map<string, Edge>();
  const seen = new Set<string>();
  for (const utterance of utterances) {
    const keys = new Set(utterance.pieces.flatMap((piece) => keysOf(piece, utterance.speaker, utterance.lang)));
    for (const key of keys) {
      const earlier = places.get(key) ?? [];
      for (const other of earlier) {
        const pair = `${other} ${utterance.order}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const earlierOne = utterances[other] as Utterance;
        const [one, two] = [earlierOne.doc.report.id, utterance.doc.report.id];
        const kinship = { copied: relatives.copied(one, two), derived: relatives.derived(one, two) };
        const score = scoreOf(earlierOne, utterance, kinship);
        if (score > 0) edges.set(pair, { a: other, b: utterance.order, score });
      }
      if (earlier.length < PER_KEY) places.set(key, [...earlier, utterance.order]);
    }
  }
  return [...edges.values()];
};

/** Clusters of utterances, each in order, in the order of their first. */
export const joinUtterances = (utterances: readonly Utterance[], edges: readonly Edge[]): Utterance[][] => {
  const clusterOf = utterances.map((utterance) => [utterance]);
  const mayJoin = (a: readonly Utterance[], b: readonly Utterance[]): boolean => {
    const reports = Map.groupBy(a, ({ doc }) => doc.report.id);
    return b.every((y) => (reports.get(y.doc.report.id) ?? []).every((x) => isRepeat(x, y)));
  };
  const sorted = [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of sorted) {
    const left = clusterOf[a] as Utterance[];
    const right = clusterOf[b] as Utterance[];
    if (left === right || !mayJoin(left, right)) continue;
    const joined = [...left, ...right].sort((x, y) => x.order - y.order);
    for (const { order } of joined) clusterOf[order] = joined;
  }
  return clusterOf.filter((cluster, order) => cluster[0]?.order === order);
};
