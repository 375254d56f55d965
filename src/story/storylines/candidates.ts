/**
 * Which reports may tell one story: those that share some of their heaviest features. Keys are looked up in an index that keeps
 * a bounded number of holders of each key and a bounded number of candidates of each report, so that a report among a hundred
 * thousand costs what it costs among a thousand. Reports of other languages are sought apart, or those of its own would crowd
 * them out.
 */
import type { Vector } from "../../read/subject/vector.ts";
import { type Compared, isWithin } from "./likeness.ts";

/** Heaviest features of each vector that are keys. */
const KEYS = { words: 40, opening: 16, names: 24, sounds: 24, cognates: 40, numbers: 8, entities: 8 } as const;
type Channel = keyof typeof KEYS;
const channels = Object.keys(KEYS) as Channel[];
/** Channels by which reports of two languages meet. */
const sharedChannels: ReadonlySet<Channel> = new Set(["names", "sounds", "cognates", "numbers", "entities"]);

/** Holders of one key that are kept: those with the smallest ids, which are a sample as good as any, for ids are hashes. */
const HOLDERS = 192;
/** Candidates of one report, of its own language and of others. */
const MOST = { within: 32, across: 24 } as const;

interface Key {
  readonly hash: number;
  readonly weight: number;
}

const heaviest = ({ features, weights }: Vector, most: number): Key[] =>
  [...features.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, most)
    .map((k) => ({ hash: features[k]!, weight: weights[k]! }));

/** By channel and key, the holders' places in the list and what the key weighs for each. */
type Index = Readonly<Record<Channel, Map<number, { readonly at: number[]; readonly weights: number[] }>>>;

/** For each report, given in the order of ids, the places of its candidates in the list. */
export const findCandidates = (reports: readonly Compared[]): number[][] => {
  const index = Object.fromEntries(channels.map((channel) => [channel, new Map()])) as unknown as Index;
  const keys = reports.map(({ subject }) => channels.map((channel) => heaviest(subject[channel], KEYS[channel])));
  for (const [at, ofReport] of keys.entries())
    for (const [c, ofChannel] of ofReport.entries()) {
      const holders = index[channels[c]!];
      for (const { hash, weight } of ofChannel) {
        const held = holders.get(hash) ?? { at: [], weights: [] };
        if (held.at.length === 0) holders.set(hash, held);
        if (held.at.length >= HOLDERS) continue;
        held.at.push(at);
        held.weights.push(weight);
      }
    }
  return reports.map((report, at) => {
    const within = new Map<number, number>();
    const across = new Map<number, number>();
    for (const [c, ofChannel] of keys[at]!.entries()) {
      const channel = channels[c]!;
      for (const { hash, weight } of ofChannel) {
        const held = index[channel].get(hash)!;
        for (const [k, other] of held.at.entries()) {
          if (other === at) continue;
          const own = isWithin(report, reports[other]!);
          if (!own && !sharedChannels.has(channel)) continue;
          const found = own ? within : across;
          found.set(other, (found.get(other) ?? 0) + weight * held.weights[k]!);
        }
      }
    }
    const best = (found: ReadonlyMap<number, number>, most: number): number[] =>
      [...found]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([other]) => other);
    return [...best(within, MOST.within), ...best(across, MOST.across)];
  });
};
