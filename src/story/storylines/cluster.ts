/**
 * Groups by average linkage (Sokal and Michener 1958): the two groups that are likeliest to be one are joined, as long as their
 * members are on average likely to belong together. Pairs that were not compared beforehand are compared where two groups that
 * hold them come into question, a few of them for each. Ties are broken by place, so the order of arrival is not to be seen.
 */

/** Two members, the smaller place first, and how alike they are. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Members of a group that stand for it where pairs have to be compared anew. */
const DELEGATES = 3;

/** All pairs between two groups: how many, and their likeness added up. */
interface Evidence {
  readonly sum: number;
  readonly count: number;
}

interface Group {
  /** Ascending. */
  readonly members: readonly number[];
  readonly toOthers: Map<Group, Evidence>;
}

interface Proposal {
  readonly one: Group;
  readonly two: Group;
  readonly likeness: number;
}

const before = (x: Proposal, y: Proposal): boolean =>
  x.likeness !== y.likeness
    ? x.likeness > y.likeness
    : x.one.members[0] !== y.one.members[0]
      ? x.one.members[0]! < y.one.members[0]!
      : x.two.members[0]! < y.two.members[0]!;

/** A binary heap, the likeliest proposal first. */
const makeHeap = () => {
  const heap: Proposal[] = [];
  const swap = (i: number, j: number): void => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  return {
    push: (proposal: Proposal): void => {
      heap.push(proposal);
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!before(heap[i]!, heap[parent]!)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop: (): Proposal | undefined => {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return top;
      heap[0] = last;
      for (let i = 0; ; ) {
        let best = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < heap.length && before(heap[child]!, heap[best]!)) best = child;
        if (best === i) return top;
        swap(i, best);
        i = best;
      }
    },
  };
};

const add = (x: Evidence, y: Evidence): Evidence => ({ sum: x.sum + y.sum, count: x.count + y.count });

/**
 * Groups of places, each ascending, in the order of their first members.
 *
 * @param count  How many there are to group.
 * @param edges  Pairs compared, each once.
 * @param compare  Likeness of a pair that is not among the edges; the smaller place comes first.
 * @param least  Mean likeness from which on two groups are one.
 */
export const groupByLikeness = (
  count: number,
  edges: readonly Edge[],
  compare: (a: number, b: number) => number,
  least: number,
): number[][] => {
  const groups: Group[] = Array.from({ length: count }, (_, at) => ({ members: [at], toOthers: new Map() }));
  const live = new Set<Group>(groups);
  const heap = makeHeap();
  const link = (x: Group, y: Group, evidence: Evidence): void => {
    x.toOthers.set(y, evidence);
    y.toOthers.set(x, evidence);
    const [one, two] = x.members[0]! < y.members[0]! ? [x, y] : [y, x];
    const likeness = evidence.sum / evidence.count;
    if (likeness >= least) heap.push({ one, two, likeness });
  };
  for (const { a, b, likeness } of edges) link(groups[a]!, groups[b]!, { sum: likeness, count: 1 });

  /** What two groups that no edge joins have in common, from a few of their members, as if all had been compared. */
  const estimate = (x: Group, y: Group): Evidence => {
    const [some, others] = [x.members.slice(0, DELEGATES), y.members.slice(0, DELEGATES)];
    let sum = 0;
    for (const a of some) for (const b of others) sum += a < b ? compare(a, b) : compare(b, a);
    const count = x.members.length * y.members.length;
    return { sum: (sum * count) / (some.length * others.length), count };
  };

  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { one, two } = top;
    if (!live.has(one) || !live.has(two)) continue;
    live.delete(one);
    live.delete(two);
    const joined: Group = { members: [...one.members, ...two.members].sort((a, b) => a - b), toOthers: new Map() };
    live.add(joined);
    for (const other of new Set([...one.toOthers.keys(), ...two.toOthers.keys()])) {
      if (!live.has(other)) continue;
      const evidence = add(
        one.toOthers.get(other) ?? estimate(one, other),
        two.toOthers.get(other) ?? estimate(two, other),
      );
      other.toOthers.delete(one);
      other.toOthers.delete(two);
      link(joined, other, evidence);
    }
  }
  return [...live].map(({ members }) => [...members]).sort((a, b) => a[0]! - b[0]!);
};
