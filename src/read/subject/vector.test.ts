import { describe, expect, it } from "vitest";
import { cosine, makeVector } from "./vector.ts";

describe("vectors", () => {
  it("have length one and features in order, the heavier of two of one hash", () => {
    const { features, weights } = makeVector([
      [9, 3],
      [4, 4],
      [9, 1],
      [7, 0],
    ]);
    expect([...features]).toEqual([4, 9]);
    expect([...weights].map((weight) => weight.toFixed(2))).toEqual(["0.80", "0.60"]);
  });
  it("are alike by what they share", () => {
    const one = makeVector([
      [1, 1],
      [2, 1],
    ]);
    expect(cosine(one, one)).toBeCloseTo(1);
    expect(cosine(one, makeVector([[2, 5]]))).toBeCloseTo(Math.SQRT1_2);
    expect(cosine(one, makeVector([[3, 1]]))).toBe(0);
    expect(cosine(one, makeVector([]))).toBe(0);
  });
});
