/**
 * Groups of claims as points, once it is known which two claims exclude each other. A charge asks for more than a join: who is not likely about
 * the same as one of the two stands apart from it. Two claims that exclude each other and did not come together are set against each
 * other all the same: beside the contest that one of them is in already, where that is about the same, else as a point by themselves.
 */
import type { Conflict } from "./conflicts.ts";

/** Claims of one point by their places, and the likeliest two of them that exclude each other. */
export interface Aligned {
  readonly ids: readonly number[];
  readonly conflict: Conflict | null;
}

/** Two claims that exclude each other, by their places. */
export interface Clash {
  readonly i: number;
  readonly j: number;
  readonly conflict: Conflict;
}

/**
 * @param clashes The likeliest first.
 * @param groupOf The group, by its place, that a claim is in.
 * @param isNear True where two claims are likely about one thing.
 */
export const contestGroups = (
  groups: readonly (readonly number[])[],
  clashes: readonly Clash[],
  groupOf: (claim: number) => number,
  isNear: (one: number, other: number) => boolean,
): Aligned[] => {
  const within = new Map<number, Clash>();
  for (const clash of clashes) {
    const group = groupOf(clash.i);
    if (group === groupOf(clash.j) && !within.has(group)) within.set(group, clash);
  }
  const isAbout = (group: number, slot: string): boolean => within.get(group)?.conflict.difference.slot === slot;
  const drawn = new Map<number, Set<number>>();
  const torn = new Map<string, { readonly ids: Set<number>; readonly conflict: Conflict }>();
  /** The point that a claim is one of the two of: who else excludes it in the same is set beside them. */
  const poled = new Map<string, { readonly ids: Set<number>; readonly conflict: Conflict }>();
  for (const { i, j, conflict } of clashes) {
    const { slot } = conflict.difference;
    const [one, other] = [groupOf(i), groupOf(j)];
    const host = isAbout(one, slot) ? one : isAbout(other, slot) ? other : null;
    if (host !== null) {
      if (one !== other) drawn.set(host, (drawn.get(host) ?? new Set()).add(host === one ? j : i));
      continue;
    }
    const key = `${[one, other].sort().join(" ")} ${slot}`;
    const known = torn.get(key) ?? poled.get(`${i} ${slot}`) ?? poled.get(`${j} ${slot}`);
    const point = known ?? { ids: new Set<number>(), conflict };
    point.ids.add(i).add(j);
    if (known !== undefined) continue;
    torn.set(key, point);
    for (const pole of [i, j]) poled.set(`${pole} ${slot}`, point);
  }
  const contested = groups.flatMap((ids, group): Aligned[] => {
    const clash = within.get(group);
    if (clash === undefined) return [{ ids, conflict: null }];
    const belongs = (id: number): boolean => [clash.i, clash.j].some((pole) => pole === id || isNear(id, pole));
    const near = [...ids, ...(drawn.get(group) ?? [])].filter(belongs);
    const far = ids.filter((id) => !belongs(id));
    return [{ ids: near, conflict: clash.conflict }, ...far.map((id) => ({ ids: [id], conflict: null }))];
  });
  return [...contested, ...[...torn.values()].map(({ ids, conflict }) => ({ ids: [...ids], conflict }))];
};
