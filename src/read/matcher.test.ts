import { describe, expect, it } from "vitest";
import { buildMatcher } from "./matcher.ts";
import { tokenise } from "./tokens.ts";

const matcher = buildMatcher([
  { pattern: "security guarantee*", value: "security-guarantee" },
  { pattern: "security", value: "security" },
  { pattern: "Kim Jong Un", value: "kim" },
  { pattern: "制裁", value: "sanction" },
  { pattern: "take _ into account", value: "consider" },
  { pattern: "# 日", value: "day" },
]);
const find = (text: string) => matcher.all(tokenise(text)).map((hit) => hit.value);

describe("buildMatcher", () => {
  it.each([
    ["They want security guarantees.", ["security-guarantee"]],
    ["national security talks", ["security"]],
    ["Kim Jong-un spoke", ["kim"]],
    ["解除制裁后", ["sanction"]],
    ["take it into account", ["consider"]],
    ["10日", ["day"]],
  ])("finds the longest entries in %s", (text, values) => {
    expect(find(text)).toEqual(values);
  });
  it.each(["insecurity", "Kim Jong", "Kim Jong Unity", "take into account", "平日"])("finds nothing in %s", (text) => {
    expect(find(text)).toEqual([]);
  });
  it("finds what is elided apart and together", () => {
    const ivory = buildMatcher([{ pattern: "Côte d'Ivoire", value: "ci" }]);
    const found = (text: string, elisions: string[]) => ivory.all(tokenise(text, { elisions })).length;
    expect(found("en Côte d’Ivoire", ["d"])).toBe(1);
    expect(found("in Côte d’Ivoire", [])).toBe(1);
    expect(found("la côte de l’Ivoire", ["d", "l"])).toBe(0);
  });
  it("tries a token's base forms where asked to", () => {
    const hits = matcher.all(tokenise("Kima Jong Una"), 0, 3, (word) => [word.replace(/a$/, "")]);
    expect(hits.map((hit) => hit.value)).toEqual(["kim"]);
  });
});
