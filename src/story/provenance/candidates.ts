/**
 * Which reports are worth comparing: those that share keys. A report's keys are its winnowed hashes and its rarest features, by
 * background frequency; both are looked up, the rarest first, so that nothing is compared with everything.
 */
import type { ReportId } from "../../model/index.ts";
import type { Fingerprint } from "../../read/fingerprint.ts";

/** Features of a report that are keys: those that tell most. */
const FEATURE_KEYS = 48;
/** Holders of one key that are looked at: a key that more reports share does not tell them apart. */
const HOLDERS = 256;
/** Candidates of one report that are compared in full: those that share most. */
const COMPARED = 64;
/** Shared hashes that make a candidate, and shared weight of features that does. */
const LEAST_HASHES = 2;
const LEAST_WEIGHT = 2.5;

interface Key {
  readonly key: string;
  readonly weight: number;
}

/** Keys of one report, a pure function of its fingerprint. */
export const keysOf = ({ hashes, sentences }: Fingerprint): Key[] => {
  const weights = new Map<number, number>();
  for (const { features, weights: units, mass } of sentences)
    for (const [k, feature] of features.entries())
      weights.set(feature, Math.max(weights.get(feature) ?? 0, units[k]! * mass));
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, FEATURE_KEYS);
  return [
    ...[...new Set(hashes)].map((hash) => ({ key: `h${hash}`, weight: LEAST_WEIGHT / LEAST_HASHES })),
    ...rarest.map(([feature, weight]) => ({ key: `f${feature}`, weight })),
  ];
};

/** Pairs of reports worth comparing, each once, the smaller id first, in the order of ids. */
export const findCandidates = (
  reports: readonly { readonly id: ReportId; readonly fingerprint: Fingerprint }[],
): (readonly [ReportId, ReportId])[] => {
  const keys = new Map(reports.map(({ id, fingerprint }) => [id, keysOf(fingerprint)]));
  const holders = new Map<string, ReportId[]>();
  for (const [id, list] of keys)
    for (const { key } of list) {
      const holding = holders.get(key);
      if (holding === undefined) holders.set(key, [id]);
      else holding.push(id);
    }
  const chosen = new Set<string>();
  for (const [id, list] of keys) {
    const shared = new Map<ReportId, number>();
    for (const { key, weight } of list) {
      const holding = holders.get(key) ?? [];
      if (holding.length > HOLDERS) continue;
      for (const other of holding) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const most = [...shared]
      .filter(([, weight]) => weight >= LEAST_WEIGHT)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, COMPARED);
    for (const [other] of most) chosen.add(id < other ? `${id} ${other}` : `${other} ${id}`);
  }
  return [...chosen].sort().map((pair) => pair.split(" ") as [ReportId, ReportId]);
};
