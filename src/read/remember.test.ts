import { describe, expect, it } from "vitest";
import { remember } from "./remember.ts";

describe("remember", () => {
  it("makes a value once and again only after it has forgotten", () => {
    const made: string[] = [];
    const lengthOf = remember((word) => {
      made.push(word);
      return word.length;
    }, 2);
    for (const word of ["talks", "talks", "treaty", "talks", "envoy", "talks"]) lengthOf(word);
    expect(made).toEqual(["talks", "treaty", "envoy", "talks"]);
  });

  it("gives long and wide words as they are", () =>
    expect(remember((word) => word)("переговорщиками 🕊")).toBe("переговорщиками 🕊"));
});
