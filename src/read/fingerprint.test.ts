import { describe, expect, it } from "vitest";
import { numberFeature, timeFeatures, wordFeatures } from "./fingerprint/features.ts";
import { coarseSkeletonOf, romanise, skeletonOf } from "./fingerprint/romanise.ts";
import { winnow } from "./fingerprint/winnow.ts";
import { vectoriseSentences } from "./fingerprint.ts";
import { tokenise } from "./tokens.ts";

const allTokens = (text: string) => {
  const tokens = tokenise(text);
  return winnow(
    tokens,
    Array.from({ length: tokens.count }, (_, i) => i),
  );
};

const vectorOf = (text: string) =>
  vectoriseSentences({
    tokens: tokenise(text),
    sentences: [{ start: 0, end: text.length, paragraph: 0, role: "body" }],
    dates: [],
    quantities: [],
    concepts: [],
    terms: [],
    mentions: [],
  })[0];

const cosine = (one: string, two: string): number => {
  const [a, b] = [vectorOf(one)!, vectorOf(two)!];
  return a.features.reduce((sum, feature, i) => {
    const at = b.features.indexOf(feature);
    return at < 0 ? sum : sum + a.weights[i]! * b.weights[at]!;
  }, 0);
};

describe("skeletons", () => {
  it.each([
    ["denuclearization", "денуклеаризация"],
    ["constructive", "konstruktywna"],
    ["Helsinki", "헬싱키"],
  ])("%s and %s begin alike", (one, two) => {
    const [a, b] = [one, two].map((word) => coarseSkeletonOf(skeletonOf(romanise(word.toLowerCase()))));
    expect(a!.slice(0, 4)).toBe(b!.slice(0, 4));
  });
  it("keeps words apart that only look alike", () => {
    expect(skeletonOf("minister")).not.toBe(skeletonOf("monitor"));
  });
  it("takes the Arabic article for no part of the word", () => {
    expect(romanise("البرلمان")).toBe(romanise("برلمان"));
  });
});

describe("features", () => {
  it.each([
    ["12,500", "n:12500"],
    ["12.500", "n:12500"],
    ["7,5", "n:7.5"],
    ["٢٠٢٤", "n:2024"],
    ["007", "n:7"],
  ])("reads the number %s as %s", (printed, feature) => expect(numberFeature(printed)).toBe(feature));
  it("takes a day apart from its year", () => {
    expect(timeFeatures("2031-05-09")).toEqual(["d:2031", "d:-05-09"]);
    expect(timeFeatures("P3D")).toEqual([]);
  });
  it("has none for a mark or a single letter", () => expect(wordFeatures("a")).toEqual([]));
});

describe("winnow", () => {
  const run = "envoys from both capitals will gather beside the frozen lake";
  it("shares a hash wherever seven words are shared", () => {
    const [a, b] = [allTokens(`Yesterday ${run} again.`), allTokens(`It is said that ${run}, sources hint.`)];
    expect(a.hashes.some((hash) => b.hashes.includes(hash))).toBe(true);
  });
  it("shares none where fewer than four are", () => {
    const [a, b] = [allTokens("The envoys met beside the lake."), allTokens("Both envoys met in the capital at noon.")];
    expect(a.hashes.some((hash) => b.hashes.includes(hash))).toBe(false);
  });
  it("finds a shared phrase of a script without spaces", () => {
    const [a, b] = [allTokens("昨日两国外长在湖边举行会谈。"), allTokens("据悉两国外长在湖边举行会谈后离开")];
    expect(a.hashes.some((hash) => b.hashes.includes(hash))).toBe(true);
  });
  it("has offsets at which words begin", () => {
    const { offsets } = allTokens(run);
    expect([...offsets].every((offset) => offset === 0 || run[offset - 1] === " ")).toBe(true);
  });
});

describe("sentence vectors", () => {
  it("have length one and ascending features", () => {
    const { weights, features } = vectorOf("The delegations of Montenegro and Slovakia met in Helsinki on 14 May.")!;
    expect(weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 4);
    expect([...features].every((feature, i) => i === 0 || features[i - 1]! < feature)).toBe(true);
  });
  it("are nearer to a translation than to another sentence about the same", () => {
    const english = "The delegations of Montenegro and Slovakia signed 14 documents in Helsinki.";
    const polish = "Delegacje Montenegro i Słowacji podpisały w Helsinkach 14 dokumentów.";
    const other = "Helsinki was cold and the guests stayed in their hotel for most of the day.";
    expect(cosine(polish, english)).toBeGreaterThan(2 * cosine(polish, other));
  });
  it("are missing where a sentence has nothing to compare", () => expect(vectorOf("…")).toBeUndefined());
});
