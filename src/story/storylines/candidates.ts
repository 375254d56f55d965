/**
 * Which reports may tell one story: those that share some of their heaviest features. Keys are looked up in an index that keeps
 * a bounded number of holders of each key and a bounded number of candidates of each report, so that a report among a hundred
 * thousand costs what it costs among a thousand. Reports of other languages are sought apart, or those of its own would crowd
 * them out.
 */
import type { Vector } from "../../read/subject/vector.ts";
import type { Compared } from "./likeness.ts";

/** Heaviest features of each vector that are keys. */
const KEYS = { words: 32, names: 16, sounds: 16, cognates: 16, numbers: 6, entities: 6 } as const;
type Channel = keyof typeof KEYS;
const channels = Object.keys(KEYS) as Channel[];
/** Channels by which reports of two languages meet. */
const sharedChannels: ReadonlySet<Channel> = new Set(["names", "sounds", "cognates", "numbers", "entities"]);

/** Holders of one key in one language that are kept: those with the smallest ids, a sample as good as any, for ids are hashes. */
const HOLDERS = 48;
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

/** Places in the list of reports, and what the key weighs for each. */
interface Holders {
  readonly at: number[];
  readonly weights: number[];
}

/** By channel, key and language. */
type Index = Readonly<Record<Channel, Map<number, Map<string, Holders>>>>;

const hold = (index: Index[Channel], { hash, weight }: Key, code: string, at: number): void => {
  const byLanguage = index.get(hash) ?? new Map<string, Holders>();
  if (byLanguage.size === 0) index.set(hash, byLanguage);
  const held = byLanguage.get(code) ?? { at: [], weights: [] };
  if (held.at.length === 0) byLanguage.set(code, held);
  if (held.at.length >= HOLDERS) return;
  held.at.push(at);
  held.weights.push(weight);
};

/** For each report, given in the order of ids, the places of its candidates in the list. */
export const findCandidates = (reports: readonly Compared[]): number[][] => {
  const index = Object.fromEntries(channels.map((channel) => [channel, new Map()])) as unknown as Index;
  const keys = reports.map(({ subject }) => channels.map((channel) => heaviest(subject[channel], KEYS[channel])));
  for (const [at, ofReport] of keys.entries())
    for (const [c, ofChannel] of ofReport.entries())
      for (const key of ofChannel) hold(index[channels[c]!], key, reports[at]!.language.code, at);
  return reports.map((report, at) => {
    const within = new Map<number, number>();
    const across = new Map<number, number>();
    for (const [c, ofChannel] of keys[at]!.entries()) {
      const channel = channels[c]!;
      for (const { hash, weight } of ofChannel)
        for (const [code, held] of index[channel].get(hash)!) {
          const own = code === report.language.code;
          if (!own && !sharedChannels.has(channel)) continue;
          const found = own ? within : across;
          for (const [k, other] of held.at.entries())
            if (other !== at) found.set(other, (found.get(other) ?? 0) + weight * held.weights[k]!);
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
