import { describe, expect, it } from "vitest";
import type { ReportId } from "../../model/index.ts";
import { orient, type Precedence } from "./orient.ts";

const pair = (a: string, b: string, logOdds: number): Precedence => ({ a: a as ReportId, b: b as ReportId, logOdds });

describe("direction of edges", () => {
  it("follows what tells of two reports alone", () => {
    expect(orient([pair("a", "b", 2), pair("c", "d", -2)])).toEqual([false, true]);
  });

  it("follows what relatives tell where the two alone tell nothing", () => {
    // c was taken from a; whether from b is open, but b itself looks like taken from c
    expect(orient([pair("a", "b", 0), pair("a", "c", 3), pair("b", "c", -1)])[0]).toBe(false);
    expect(orient([pair("b", "a", 0), pair("a", "c", 3), pair("b", "c", -1)])[0]).toBe(true);
  });

  it("keeps what is sure of two against what relatives suggest", () => {
    expect(orient([pair("a", "b", 8), pair("a", "c", -1), pair("b", "c", 1)])[0]).toBe(false);
  });

  it("is no matter of relatives that only one of the two has", () => {
    expect(orient([pair("a", "b", 1), pair("b", "c", 9)])[0]).toBe(false);
  });

  it("lets the larger id borrow where nothing tells", () => {
    expect(orient([pair("a", "b", 0)])).toEqual([false]);
    expect(orient([pair("b", "a", 0)])).toEqual([true]);
  });
});
