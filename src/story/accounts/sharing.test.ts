import { describe, expect, it } from "vitest";
import { weightedOf } from "./features.ts";
import { dotsOf, KINDS, shareOf, sharesOf } from "./sharing.ts";
import { commonnessOf, wordsIn } from "./words.ts";

const vector = (features: readonly number[], sentence = 0) => ({
  sentence,
  features: Uint32Array.from(features),
  weights: new Float32Array(features.length).fill(0.5),
  mass: 2,
  size: 10,
});

describe("what two claims share", () => {
  it("is a dot product of what they are about", () => {
    const vectors = [{ a: 1, b: 2 }, { c: 1 }, { b: 3, a: 1 }].map((one) => weightedOf(new Map(Object.entries(one))));
    const dotOf = dotsOf(vectors);
    expect([dotOf(0, 1), dotOf(0, 2), dotOf(1, 2), dotOf(2, 0)]).toEqual([0, 7, 0, 7]);
  });

  it("weighs words by how few sentences of the two reports hold them", () => {
    const [one, two] = [
      [vector([8, 17], 0), vector([8], 1)],
      [vector([8, 17], 0), vector([8, 24], 1)],
    ].map((sentences) => wordsIn(sentences[0]!, commonnessOf(sentences))) as [never, never];
    const sums = new Float64Array(KINDS);
    const addShares = sharesOf([one, null, two]);
    addShares(0, 1, sums);
    expect([...sums]).toEqual(new Array(KINDS).fill(0));
    addShares(0, 2, sums);
    // 8 stands in four of four sentences, 17 in two.
    expect(sums[0]).toBeCloseTo(shareOf(4, 4) ** 2);
    expect(sums[1]).toBeCloseTo(shareOf(2, 4) ** 2);
    expect(sums[1]).toBeGreaterThan(sums[0] as number);
  });
});
