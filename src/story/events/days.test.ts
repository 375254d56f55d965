import { describe, expect, it } from "vitest";
import type { ToldDay } from "../../read/events/day.ts";
import { mostToldRange, settleDay } from "./days.ts";

const day = (start: string, basis: ToldDay["basis"] = "said"): ToldDay => ({ range: { start, end: start }, basis });
const range = (start: string) => ({ start, end: start });

describe("mostToldRange", () => {
  it("takes the day told most often, days before months, the earliest of equals", () => {
    expect(mostToldRange([range("2021-05-04"), range("2021-05-03"), range("2021-05-03")])).toEqual(range("2021-05-03"));
    expect(mostToldRange([range("2021-05"), range("2021-05"), range("2021-05-03")])).toEqual(range("2021-05-03"));
    expect(mostToldRange([range("2021-05-04"), range("2021-05-03")])).toEqual(range("2021-05-03"));
    expect(mostToldRange([])).toBeNull();
  });
});

describe("settleDay", () => {
  it("keeps a day that the sentence says", () => {
    expect(settleDay(day("2021-05-03"), [day("2021-05-04"), day("2021-05-04")])).toEqual(range("2021-05-03"));
  });
  it("takes the day that others say where its own is inferred or coarser and holds it", () => {
    expect(settleDay(day("2021-05-07", "report"), [day("2021-05-03")])).toEqual(range("2021-05-03"));
    expect(settleDay(day("2021-05"), [day("2021-05-03")])).toEqual(range("2021-05-03"));
    expect(settleDay(null, [day("2021-05-03")])).toEqual(range("2021-05-03"));
  });
  it("does not take one outside its own, nor one that others only infer", () => {
    expect(settleDay(day("2021-04"), [day("2021-05-03")])).toEqual(range("2021-04"));
    expect(settleDay(day("2021-05-07", "report"), [day("2021-05-03", "scene")])).toEqual(range("2021-05-07"));
    expect(settleDay(null, [])).toBeNull();
  });
});
