/**
 * Joins utterances that render one statement. Candidates of one language share a rare run of words; across languages they stand in
 * aligned sentences. A pair is joined when speaker or channel fit and the words do, never on topic alone; two different quotes of one
 * report are never joined. Greedy, best pair first, ties by place: the same utterances give the same statements in any order.
 */
import { alignWords, type WordAlignment } from "./align.ts";
import type { Piece, Utterance } from "./utterances.ts";

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
/** Days between two reports after which a short phrase said again is said anew. */
const FAR_DAYS = 14;

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

const daysApart = (a: Utterance, b: Utterance): number =>
  a.day === null || b.day === null || a.day.length < 10 || b.day.length < 10
    ? 0
    : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;

/** How well two voices agree: 1 the same, 0.5 where one is unknown, 0 where both are known and differ. */
const voicesFit = (a: Utterance, b: Utterance): number => {
  if (a.speaker !== null && a.speaker === b.speaker) return 1;
  if (a.speaker === null || b.speaker === null) return a.channel !== null && a.channel === b.channel ? 0.75 : 0.5;
  return 0;
};

/** The best alignment between two utterances' pieces. */
export const bestAlignment = (a: readonly Piece[], b: readonly Piece[]): WordAlignment | null => {
  let best: WordAlignment | null = null;
  for (const x of a)
    for (const y of b) {
      const found = alignWords(x.words, y.words);
      if (found !== null && (best === null || found.shared * found.density > best.shared * best.density)) best = found;
    }
  return best;
};

/** Score of a pair of one language, 0 where they are two statements. */
const scoreOf = (a: Utterance, b: Utterance): number => {
  const found = bestAlignment(a.pieces, b.pieces);
  if (found === null) return 0;
  const { shared, density, contained } = found;
  const voices = voicesFit(a, b);
  const near = contained >= 0.8 && density >= 0.8;
  const safe = near && shared >= SAFE_WEIGHT;
  const ofOneVoice = (near && shared >= 2) || (shared >= 5 && density >= 0.62 && contained >= 0.4);
  const fits = safe || (voices === 1 && ofOneVoice) || (voices > 0 && near && shared >= (voices > 0.5 ? 3 : 4));
  if (!fits || (shared < SAFE_WEIGHT && daysApart(a, b) > FAR_DAYS)) return 0;
  return Math.min(shared, 10) * density * (0.5 + voices / 2);
};

/** True where two utterances of one report say the same again: a headline repeated, a quote printed twice. */
const isRepeat = (a: Utterance, b: Utterance): boolean => {
  const found = bestAlignment(a.pieces, b.pieces);
  return found !== null && found.contained >= 0.9 && found.density >= 0.9 && found.shared >= 2;
};

/** Pairs of one language whose words fit. */
export const edgesOfWords = (utterances: readonly Utterance[]): Edge[] => {
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
        const score = scoreOf(utterances[other] as Utterance, utterance);
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
