/**
 * Aligns the claims of one affair into points: the likeliest pairs first (`likeness.ts`), under rules that forbid a join. The same
 * claims give the same points in whatever order reports came.
 */
import type { ResolvedClaim } from "../claims.ts";
import { areOpposed, differInDegree } from "./differences.ts";
import { likenessOf, type Member } from "./likeness.ts";

/** Log odds from which on two claims join: of two reports; where one says refused what the other says promised. */
const LEAST = { reports: -1.4, opposed: -2 };
/** Mean log odds over all pairs of two clusters that still join. */
const LEAST_MEAN = -2.2;
/** Log odds from which on two claims that differ in degree are set against each other alone. */
const LEAST_TORN = -0.8;
/** Log odds of claims that share nothing. */
const NOTHING = -5;
/** Two claims of one voice in one report are one only where they repeat each other. */
const REPEATED = 1.5;
/** A claim is compared with so many of those after it that share a feature; the rest are reached through these. */
const MOST_COMPARED = 40;
/** Weight of a feature by which claims are found. */
const LEAST_KEY = 0.45;

const holder = ({ claim }: Member): string => `${claim.report} ${claim.voice ?? ""}`;

const keysOf = ({ vector, sentence }: Member): (string | number)[] => [
  ...[...vector].flatMap(([feature, weight]) => (weight < 0.3 || feature[0] === "f" ? [] : [feature])),
  ...(sentence === null
    ? []
    : [...sentence.features].filter((_, k) => (sentence.weights[k] as number) * sentence.mass >= LEAST_KEY)),
];

const candidatesOf = (members: readonly Member[]): Set<string> => {
  const postings = new Map<string | number, number[]>();
  const pairs = new Set<string>();
  for (const [i, member] of members.entries())
    for (const key of keysOf(member)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else {
        for (const j of list.slice(-MOST_COMPARED)) pairs.add(`${j} ${i}`);
        list.push(i);
      }
    }
  return pairs;
};

interface Cluster {
  readonly ids: number[];
  /** Log odds over all pairs with another cluster, where they were added up already; both clusters hold the same figure. */
  readonly sums: Map<Cluster, number>;
}

/** Log odds over all pairs of two clusters; NaN where they hold two claims of one voice that are not one. */
const sumOver = (a: Cluster, b: Cluster, scoreOf: (i: number, j: number) => number): number => {
  const known = a.sums.get(b);
  if (known !== undefined) return known;
  let sum = 0;
  for (const one of a.ids) for (const other of b.ids) sum += scoreOf(one, other);
  a.sums.set(b, sum);
  b.sums.set(a, sum);
  return sum;
};

/** What `a` has in common with others after it took in `b`. A figure known of one of the two alone is added up anew when it is asked for. */
const addSums = (a: Cluster, b: Cluster): void => {
  a.sums.delete(b);
  b.sums.delete(a);
  for (const [other, sum] of a.sums) {
    const more = b.sums.get(other);
    if (more === undefined) {
      a.sums.delete(other);
      other.sums.delete(a);
    } else {
      a.sums.set(other, sum + more);
      other.sums.set(a, sum + more);
    }
  }
  for (const other of b.sums.keys()) other.sums.delete(b);
};

/** Groups claims into points. `members` come in a fixed order (report id, then place in the text). */
export const clusterClaims = (members: readonly Member[]): Member[][] => {
  const holders = new Map<string, number>();
  const voice = members.map((member) => {
    const name = holder(member);
    const number = holders.get(name) ?? holders.size;
    holders.set(name, number);
    return number;
  });
  const known = new Map<number, number>();
  const likeness = (i: number, j: number): number => {
    const key = i < j ? i * members.length + j : j * members.length + i;
    let score = known.get(key);
    if (score === undefined) {
      score = likenessOf(members[i] as Member, members[j] as Member) ?? NOTHING;
      known.set(key, score);
    }
    return score;
  };
  const scoreOf = (i: number, j: number): number => {
    const score = likeness(i, j);
    return score < REPEATED && voice[i] === voice[j] ? Number.NaN : score;
  };
  const joins: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  for (const pair of candidatesOf(members)) {
    const [i, j] = pair.split(" ").map(Number) as [number, number];
    const [a, b] = [members[i] as Member, members[j] as Member];
    const score = likeness(i, j);
    const least = voice[i] === voice[j] ? REPEATED : areOpposed(a.claim, b.claim) ? LEAST.opposed : LEAST.reports;
    if (score >= least) joins.push({ i, j, score });
  }
  joins.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const cluster: Cluster[] = members.map((_, i) => ({ ids: [i], sums: new Map() }));
  for (const { i, j } of joins) {
    const [a, b] = [cluster[i] as Cluster, cluster[j] as Cluster];
    if (a === b || !(sumOver(a, b, scoreOf) / (a.ids.length * b.ids.length) >= LEAST_MEAN)) continue;
    addSums(a, b);
    for (const id of b.ids) cluster[id] = a;
    a.ids.push(...b.ids);
  }
  const whole = [...new Set(cluster)].map(({ ids }) => ids.sort((a, b) => a - b));
  // "All" against "some" is a point by itself where the two did not come together with the rest.
  const torn = joins.filter(
    ({ i, j, score }) =>
      score >= LEAST_TORN &&
      cluster[i] !== cluster[j] &&
      differInDegree((members[i] as Member).claim, (members[j] as Member).claim),
  );
  const paired = torn.map(({ i, j }) => [Math.min(i, j), Math.max(i, j)]);
  return [...whole, ...paired]
    .sort((a, b) => a[0]! - b[0]! || b.length - a.length || a[1]! - b[1]!)
    .map((ids) => ids.map((id) => members[id] as Member));
};

/** The claims of some members. */
export const claimsOf = (members: readonly Member[]): ResolvedClaim[] => members.map(({ claim }) => claim);
