import { describe, expect, it } from "vitest";
import { type Edge, groupByLikeness, type Likeness } from "./cluster.ts";

/** Edges "0-1 3" with weight 1; all other pairs have nothing in common. */
const edges = (...written: string[]): Edge[] =>
  written.map((edge) => {
    const [a, b, likeness] = /^(\d+)-(\d+) (-?\d+)$/.exec(edge)!.slice(1).map(Number) as [number, number, number];
    return { a, b, likeness, weight: 1 };
  });
const strangers = (): Likeness => ({ likeness: -4, weight: 1 });

describe("groupByLikeness", () => {
  it("joins what is alike and leaves the rest alone", () => {
    expect(groupByLikeness(4, edges("0-1 3", "2-3 -1"), strangers, 0)).toEqual([[0, 1], [2], [3]]);
    expect(groupByLikeness(0, [], strangers, 0)).toEqual([]);
  });
  it("does not join two groups over one pair: the mean of all pairs counts", () => {
    expect(groupByLikeness(4, edges("0-1 3", "2-3 3", "1-2 2"), strangers, 0)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const all = edges("0-1 3", "2-3 3", "1-2 2", "0-2 1", "0-3 -1", "1-3 -1");
    expect(groupByLikeness(4, all, strangers, 0)).toEqual([[0, 1, 2, 3]]);
  });
  it("lets a pair of more weight decide", () => {
    const heavy = [...edges("0-1 3"), { a: 0, b: 2, likeness: 1, weight: 4 }];
    expect(groupByLikeness(3, heavy, () => ({ likeness: -3, weight: 1 }), 0)).toEqual([[0, 1, 2]]);
    expect(groupByLikeness(3, heavy, () => ({ likeness: -3, weight: 4 }), 0)).toEqual([[0, 1], [2]]);
  });
  it("compares what was not compared beforehand, and finds a group whose members share no candidates", () => {
    const alike = (): Likeness => ({ likeness: 2, weight: 1 });
    expect(groupByLikeness(4, edges("0-1 3", "2-3 3", "1-2 2"), alike, 0)).toEqual([[0, 1, 2, 3]]);
  });
  it("does not depend on the order of the edges", () => {
    const all = edges("0-1 1", "1-2 1", "2-3 1", "3-4 1", "0-4 1");
    expect(groupByLikeness(5, [...all].reverse(), strangers, 0)).toEqual(groupByLikeness(5, all, strangers, 0));
  });
});
