/**
 * How stories go on: an affair is a chain of stories. Two groups of reports that alone would be two stories are one affair where
 * the same several parties lead in both and the reports still have something in common: two summits of the same leaders are one
 * affair, a president's two affairs with others are two.
 */
import { meanParties, type Parties, sameParties } from "./parties.ts";

/** Log odds, mean over the reports of the smaller story with each one's nearest in the other, from which on an affair goes on. */
const GOES_ON = -1.75;
/** Reports of the smaller story that are compared, and of the other that each is compared with. */
const DELEGATES = 12;
const OTHERS = 48;

/**
 * Joins groups into affairs; each ascending, in the order of their first members.
 *
 * @param groups  Places of reports.
 * @param pairs  Pairs of places that may have something in common; others are not looked at.
 * @param logOdds  How likely two reports tell one story.
 */
export const joinAffairs = (
  groups: readonly (readonly number[])[],
  pairs: Iterable<{ readonly a: number; readonly b: number }>,
  partiesOf: (at: number) => Parties,
  logOdds: (a: number, b: number) => number,
): number[][] => {
  const groupOf = new Map(groups.flatMap((members, g) => members.map((at) => [at, g] as const)));
  const parties = groups.map((members) => meanParties(members.map(partiesOf)));
  const goesOn = (one: readonly number[], two: readonly number[]): boolean => {
    const [few, many] = one.length <= two.length ? [one, two] : [two, one];
    const asked = few.slice(0, DELEGATES);
    const nearest = (a: number): number => Math.max(...many.slice(0, OTHERS).map((b) => logOdds(a, b)));
    return asked.reduce((sum, a) => sum + nearest(a), 0) >= GOES_ON * asked.length;
  };

  const roots = groups.map((_, g) => g);
  const rootOf = (g: number): number => {
    let root = g;
    while (roots[root] !== root) root = roots[root]!;
    return root;
  };
  const looked = new Set<string>();
  for (const { a, b } of pairs) {
    const [one, two] = [groupOf.get(a)!, groupOf.get(b)!].sort((x, y) => x - y) as [number, number];
    if (one === two || looked.has(`${one} ${two}`)) continue;
    looked.add(`${one} ${two}`);
    const [x, y] = [rootOf(one), rootOf(two)];
    if (x === y || !sameParties(parties[one]!, parties[two]!) || !goesOn(groups[one]!, groups[two]!)) continue;
    roots[Math.max(x, y)] = Math.min(x, y);
  }
  const affairs = new Map<number, number[]>();
  for (const [g, members] of groups.entries()) {
    const root = rootOf(g);
    affairs.set(root, [...(affairs.get(root) ?? []), ...members]);
  }
  return [...affairs.values()].map((members) => members.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
};
