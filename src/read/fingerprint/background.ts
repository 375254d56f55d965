/**
 * How much a feature tells: the rarer among sentences of news in general, the more. Shares are shipped as data and never
 * counted in the pile, so that a report added today does not change what two reports of yesterday have in common.
 */
import { commonFeatures } from "./common-features.ts";

/** Share of sentences that a feature is taken to stand in where the table does not name it; its weight is 1 before the kind's. */
const RARE_SHARE = 0.0004;

/** What the kinds count for beside a rare number: skeletons are found in unrelated words as well. */
const kindWeights: Readonly<Record<string, number>> = {
  e: 1.4,
  c: 0.8,
  g: 0.8,
  d: 1,
  n: 1.2,
  h: 1,
  w: 1,
  p: 0.7,
  q: 0.5,
  m: 3,
};
/** Of consonant skeletons by their length: three consonants are shared by chance, five hardly. */
const skeletonWeights: Readonly<Record<number, number>> = { 3: 0.4, 4: 0.7, 5: 1 };

let shares: ReadonlyMap<string, number> | undefined;

const readShares = (): ReadonlyMap<string, number> => {
  const read = new Map<string, number>();
  for (const [share, features] of commonFeatures) for (const feature of features.split(" ")) read.set(feature, share);
  return read;
};

/** Weight of a feature, 0 to about 1.4. */
export const weightOf = (feature: string): number => {
  shares ??= readShares();
  const kind = feature[0] as string;
  const base = kind === "k" ? (skeletonWeights[feature.length - 2] as number) : (kindWeights[kind] ?? 1);
  const share = shares.get(feature) ?? RARE_SHARE;
  return (base * Math.log(share)) / Math.log(RARE_SHARE);
};
