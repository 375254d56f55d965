import { describe, expect, it } from "vitest";
import { arabic } from "../languages/ar/index.ts";
import { english } from "../languages/en/index.ts";
import { proclisisOf } from "./proclitics.ts";

describe("proclisisOf", () => {
  it("cuts conjunctions, prepositions and the article off", () => {
    expect(proclisisOf(arabic)?.("وبالمفاوضات")).toContain("مفاوضات");
    expect(proclisisOf(arabic)?.("للحرب")).toEqual(expect.arrayContaining(["الحرب", "حرب"]));
  });
  it("leaves short words and languages without them alone", () => {
    expect(proclisisOf(arabic)?.("كان")).toEqual([]);
    expect(proclisisOf(english)).toBeUndefined();
  });
});
