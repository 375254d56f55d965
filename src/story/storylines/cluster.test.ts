import { describe, expect, it } from "vitest";
import { type Edge, groupByLikeness } from "./cluster.ts";

/** Edges "0-1 3"; all other pairs have nothing in common. */
const edges = (...written: string[]): Edge[] =>
  written.map((edge) => {
    const [a, b, likeness] = /^(\d+)-(\d+) (-?\d+)$/.exec(edge)!.slice(1).map(Number) as [number, number, number];
    return { a, b, likeness };
  });
const strangers = (): number => -4;

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
  it("compares what was not compared beforehand, and finds a group whose members share no candidates", () => {
    const alike = (): number => 2;
    expect(groupByLikeness(4, edges("0-1 3", "2-3 3", "1-2 2"), alike, 0)).toEqual([[0, 1, 2, 3]]);
  });
  it("does not depend on the order of the edges", () => {
    const all = edges("0-1 1", "1-2 1", "2-3 1", "3-4 1", "0-4 1");
    expect(groupByLikeness(5, [...all].reverse(), strangers, 0)).toEqual(groupByLikeness(5, all, strangers, 0));
  });
});
