import { describe, expect, it } from "vitest";
import { mentionsIn } from "../../test/support/read-mentions.ts";

const knownIn = (text: string, code: string): string[] => mentionsIn(text, code).flatMap(({ known }) => known);

describe("documents.tsv", () => {
  it.each([
    ["ru", "Страна вышла из ДРСМД.", "document/inf"],
    ["ko", "정부는 파리협정을 비준했다.", "document/paris-agreement"],
    ["zh", "各国遵守《联合国海洋法公约》。", "document/unclos"],
    ["pl", "Mowa była o Karcie Narodów Zjednoczonych.", "document/un-charter"],
    ["en", "The council recalled Resolution 1701 in its letter.", "document/unscr-1701"],
  ])("knows treaties and resolutions (%s: %s)", (code, text, id) => {
    expect(knownIn(text, code)).toContain(id);
  });

  it("takes no other number and no everyday words for one", () => {
    expect(knownIn("The council recalled Resolution 17011 and a grain deal.", "en")).toEqual([]);
  });
});
