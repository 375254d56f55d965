import { describe, expect, it } from "vitest";
import { candidatesInTurn } from "./candidates.ts";
import { weightedOf } from "./features.ts";
import type { Member } from "./likeness.ts";

const member = (...about: string[]): Member =>
  ({
    about: weightedOf(new Map(about.map((feature) => [feature, 1]))),
    size: Math.sqrt(about.length),
    told: null,
  }) as never;

describe("claims worth comparing", () => {
  it("are those before that share something", () => {
    const candidatesOf = candidatesInTurn([member("a", "b"), member("c"), member("b", "c"), member("d")]);
    expect([0, 1, 2, 3].map((i) => [...candidatesOf(i).at])).toEqual([[], [], [0, 1], []]);
  });

  it("are of many those that share most, and it is said that there were more", () => {
    const many = Array.from({ length: 2000 }, (_, i) => member("common", ...(i % 400 === 0 ? ["rare"] : [])));
    const candidatesOf = candidatesInTurn([...many, member("common", "rare")]);
    const all = many.map((_, i) => candidatesOf(i));
    expect(all[100]!.whole && all[100]!.at.length).toBe(100);
    const last = candidatesOf(many.length);
    expect(last.whole).toBe(false);
    expect(last.at.length).toBeLessThanOrEqual(128);
    expect([...last.at]).toEqual(expect.arrayContaining([0, 400, 800, 1200, 1600]));
  });
});
