/**
 * Aligns the claims of one affair into points: the likeliest pairs first (`likeness.ts`), under rules that forbid a join. The same
 * claims give the same points in whatever order reports came.
 */
import { addTo } from "../../read/group.ts";
import type { Sides } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import { candidatesInTurn } from "./candidates.ts";
import { type Conflict, findConflict } from "./conflicts.ts";
import { type Clash, contestGroups } from "./contests.ts";
import { likenessOf, type Member, termsOf } from "./likeness.ts";

/** Log odds from which on two claims of two reports or voices join. */
const LEAST = -2.25;
/** Mean log odds over all pairs of two clusters that still join. */
const LEAST_MEAN = -2.75;
/** Log odds of claims that share nothing. */
const NOTHING = -5;
/** Log odds that at least two claims of a point have. */
const FIRM = -1;
/** Two claims of one voice in one report are one only where they repeat each other. */
const REPEATED = 1.5;
const holder = ({ claim }: Member): string => `${claim.report} ${claim.voice ?? ""}`;

interface Group {
  readonly ids: number[];
  /** The same by whose claims they are. */
  readonly byVoice: Map<number, number[]>;
  /** Log odds over all pairs with another group, where they were added up already; both groups hold the same figure. */
  readonly sums: Map<Group, number>;
}

/** Pairs that the log odds between two groups are added up over; of larger groups, so many pairs spread evenly stand for all. */
const PAIRS = 64;

/** Claims of a group that each of its claims is held against to tell which are likest to the rest. */
const COMPARED = 16;

/** Places spread evenly over a group. */
const spread = (ids: readonly number[], most: number): readonly number[] =>
  ids.length <= most ? ids : Array.from({ length: most }, (_, k) => ids[Math.floor((k * ids.length) / most)]!);

/** The half of a group that is likest to the rest of it; all of two. */
const centralOf = (ids: readonly number[], scoreOf: (i: number, j: number) => number): readonly number[] => {
  if (ids.length < 3) return ids;
  const others = spread(ids, COMPARED);
  const meanOf = (id: number): number =>
    others.reduce((sum, other) => (other === id ? sum : sum + scoreOf(id, other)), 0) /
    (others.length - Number(others.includes(id)));
  const means = new Map(ids.map((id) => [id, meanOf(id)]));
  return [...ids].sort((a, b) => means.get(b)! - means.get(a)! || a - b).slice(0, Math.ceil(ids.length / 2));
};

/** True where two groups hold two claims of one voice that are not one. */
const arePartedByVoice = (a: Group, b: Group, scoreOf: (i: number, j: number) => number): boolean => {
  const [few, many] = a.byVoice.size <= b.byVoice.size ? [a, b] : [b, a];
  for (const [voice, mine] of few.byVoice) {
    const theirs = many.byVoice.get(voice);
    if (theirs?.some((other) => mine.some((one) => scoreOf(one, other) < REPEATED))) return true;
  }
  return false;
};

/** Log odds over all pairs of two groups; NaN where voices keep them apart. */
const sumOver = (a: Group, b: Group, scoreOf: (i: number, j: number) => number): number => {
  const known = a.sums.get(b);
  if (known !== undefined) return known;
  let sum = Number.NaN;
  if (!arePartedByVoice(a, b, scoreOf)) {
    const all = a.ids.length * b.ids.length;
    const most = Math.max(1, Math.floor(PAIRS / Math.min(a.ids.length, b.ids.length, Math.sqrt(PAIRS))));
    const [ones, others] = all <= PAIRS ? [a.ids, b.ids] : [spread(a.ids, most), spread(b.ids, most)];
    sum = 0;
    for (const one of ones) for (const other of others) sum += scoreOf(one, other);
    sum *= all / (ones.length * others.length);
  }
  a.sums.set(b, sum);
  b.sums.set(a, sum);
  return sum;
};

/** What `a` has in common with others after it took in `b`. A figure known of one of the two alone is added up anew when it is asked for. */
const addSums = (a: Group, b: Group): void => {
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

/** Claims that make one point, and the likeliest two of them that exclude each other. */
export interface Cluster {
  readonly members: readonly Member[];
  /** Those that are likest to the others: what the point is told by. */
  readonly central: readonly Member[];
  readonly conflict: Conflict | null;
}

/**
 * Groups claims into points. `members` come in a fixed order (report id, then place in the text). Two claims that exclude each other and did
 * not come together with the rest are a point by themselves.
 */
export const clusterClaims = (members: readonly Member[], sides: Sides): Cluster[] => {
  const holders = new Map<string, number>();
  const voice = members.map((member) => {
    const name = holder(member);
    const number = holders.get(name) ?? holders.size;
    holders.set(name, number);
    return number;
  });
  const joins: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  const clashes: Clash[] = [];
  const termsBetween = termsOf(members);
  const compare = (i: number, j: number): number => {
    const terms = termsBetween(i, j);
    return terms === null ? NOTHING : Math.fround(likenessOf(members[i]!, members[j]!, terms));
  };
  const candidatesOf = candidatesInTurn(members);
  const rows = members.map((one, i) => {
    const { at, whole } = candidatesOf(i);
    const scores = Float32Array.from(at, (j) => compare(i, j));
    for (const [k, score] of scores.entries()) {
      const j = at[k]!;
      const conflict = findConflict(members[j]!, one, score, sides);
      if (conflict !== null) clashes.push({ i: j, j: i, conflict });
      if (score >= (voice[i] === voice[j] ? REPEATED : LEAST)) joins.push({ i: j, j: i, score });
    }
    return { at, scores, whole };
  });
  const scoreOf = (one: number, other: number): number => {
    const { at, scores, whole } = rows[Math.max(one, other)]!;
    const sought = Math.min(one, other);
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    if (at[low] === sought) return scores[low]!;
    return whole ? NOTHING : compare(Math.max(one, other), sought);
  };
  joins.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  clashes.sort((x, y) => y.conflict.score - x.conflict.score || x.i - y.i || x.j - y.j);
  const alone = (i: number): Group => ({ ids: [i], byVoice: new Map([[voice[i]!, [i]]]), sums: new Map() });
  const cluster: Group[] = members.map((_, i) => alone(i));
  for (const { i, j } of joins) {
    const [a, b] = [cluster[i]!, cluster[j]!];
    if (a === b || !(sumOver(a, b, scoreOf) / (a.ids.length * b.ids.length) >= LEAST_MEAN)) continue;
    addSums(a, b);
    for (const id of b.ids) cluster[id] = a;
    for (const id of b.ids) a.ids.push(id);
    for (const [name, ids] of b.byVoice) for (const id of ids) addTo(a.byVoice, name, id);
  }
  // What nothing in it holds together firmly falls apart again.
  const firm = new Set(
    joins.flatMap(({ i, j, score }) => (score >= FIRM && cluster[i] === cluster[j] ? [cluster[i]] : [])),
  );
  for (const group of new Set(cluster)) if (!firm.has(group)) for (const id of group.ids) cluster[id] = alone(id);
  const groups = [...new Set(cluster)];
  const place = new Map(groups.map((group, at) => [group, at]));
  return contestGroups(
    groups.map(({ ids }) => ids),
    clashes,
    (id) => place.get(cluster[id]!)!,
    (one, other) => scoreOf(one, other) >= FIRM,
  )
    .map(({ ids, conflict }) => ({ ids: [...ids].sort((a, b) => a - b), conflict }))
    .sort((a, b) => a.ids[0]! - b.ids[0]! || b.ids.length - a.ids.length || a.ids[1]! - b.ids[1]!)
    .map(({ ids, conflict }) => ({
      members: ids.map((id) => members[id]!),
      central: centralOf(ids, scoreOf).map((id) => members[id]!),
      conflict,
    }));
};

/** The claims of some members. */
export const claimsOf = (members: readonly Member[]): ResolvedClaim[] => members.map(({ claim }) => claim);
