import { describe, expect, it } from "vitest";
import { findCandidates } from "./candidates.ts";

const candidatesOf = (keys: readonly Uint32Array[]): (readonly number[])[] => [...findCandidates(keys)];

const keysOf = (...keys: number[]): Uint32Array => Uint32Array.from(keys);

describe("findCandidates", () => {
  it("finds the reports that share a key, each pair once, at the earlier of the two", () => {
    expect(candidatesOf([keysOf(1, 20), keysOf(7, 20), keysOf(20, 1), keysOf(9)])).toEqual([[1, 2], [2], [], []]);
    expect(candidatesOf([])).toEqual([]);
  });
  it("does not find a report for a key that it holds twice", () =>
    expect(candidatesOf([keysOf(5, 5), keysOf(6)])).toEqual([[], []]));
  it("finds the same pairs whatever else is in the pile", () => {
    const pile = Array.from({ length: 40 }, (_, at) => keysOf(at % 7, 100 + (at % 11), 2 ** 32 - 1 - (at % 13)));
    const apart = candidatesOf(pile).map((later, at) => (at < 20 ? later.filter((other) => other < 20) : []));
    expect(candidatesOf(pile.slice(0, 20))).toEqual(apart.slice(0, 20));
  });
  it("compares each of many copies with some of the others only", () => {
    const copies = Array.from({ length: 3000 }, () => keysOf(1, 2, 3));
    const found = candidatesOf(copies);
    expect(Math.max(...found.map((later) => later.length))).toBeLessThan(200);
    expect(found[0]).toContain(1);
  });
});
