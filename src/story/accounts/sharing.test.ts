import { describe, expect, it } from "vitest";
import { weightedOf } from "./features.ts";
import { dotsInTurn, KINDS, sharedInTurn, shareOf } from "./sharing.ts";
import { commonnessOf, wordsIn } from "./words.ts";

const vector = (features: readonly number[], sentence = 0) => ({
  sentence,
  features: Uint32Array.from(features),
  weights: new Float32Array(features.length).fill(0.5),
  mass: 2,
  size: 10,
});

describe("sums against all before", () => {
  it("are dot products", () => {
    const vectors = [{ a: 1, b: 2 }, { c: 1 }, { b: 3, a: 1 }].map((one) => weightedOf(new Map(Object.entries(one))));
    const dots = dotsInTurn(vectors);
    expect([...vectors.keys()].map((i) => [...dots(i).slice(0, i)])).toEqual([[], [0], [7, 0]]);
  });

  it("weigh words by how few sentences of the two reports hold them", () => {
    const [one, two] = [
      [vector([8, 17], 0), vector([8], 1)],
      [vector([8, 17], 0), vector([8, 24], 1)],
    ].map((sentences) => ({ sentences, common: commonnessOf(sentences) })) as [never, never];
    const words = (report: { sentences: ReturnType<typeof vector>[]; common: ReturnType<typeof commonnessOf> }) =>
      wordsIn(report.sentences[0]!, report.common);
    const shared = sharedInTurn([words(one), null, words(two)], KINDS);
    shared(0);
    shared(1);
    const sums = shared(2);
    // 8 stands in four of four sentences, 17 in two.
    expect(sums[0]).toBeCloseTo(shareOf(4, 4) ** 2);
    expect(sums[1]).toBeCloseTo(shareOf(2, 4) ** 2);
    expect(sums[1]).toBeGreaterThan(sums[0] as number);
    expect([...sums.slice(KINDS, 2 * KINDS)]).toEqual(new Array(KINDS).fill(0));
  });
});
