import { describe, expect, it } from "vitest";
import { parseDirectory } from "./parse.ts";

const header = "id\tkind\tof\twikidata\ten\tpl";

describe("parseDirectory", () => {
  it("reads marks, bars, comments and missing cells at the end", () => {
    const text = `\uFEFF# written by hand\r\n${header}\r\n\r\nagency/x\tagency\tcountry/fr|country/be\tQ1\t?XX| X Press |X's\r\n`;
    expect(parseDirectory(text, "x.tsv")).toEqual([
      {
        id: "agency/x",
        kind: "agency",
        of: ["country/fr", "country/be"],
        seat: null,
        wikidata: "Q1",
        label: "X Press",
        forms: [
          { text: "XX", lang: "en", use: "ambiguous" },
          { text: "X Press", lang: "en", use: "name" },
          { text: "X’s", lang: "en", use: "name" },
        ],
      },
    ]);
  });

  it("takes columns in any order, languages as the header says", () => {
    const [entry] = parseDirectory("sw\tkind\tnotes\tid\nMto\tplace\twhy not\tplace/mto\n", "x.tsv");
    expect(entry).toMatchObject({ id: "place/mto", label: "Mto", of: [], wikidata: null });
    expect(entry?.forms).toEqual([{ text: "Mto", lang: "sw", use: "name" }]);
  });

  it("reads whose government a city may stand for", () => {
    const [entry] = parseDirectory("id\tkind\tof\tseat\ten\nplace/a\tplace\tcountry/fr\tcountry/fr\tA\n", "x.tsv");
    expect(entry).toMatchObject({ of: ["country/fr"], seat: "country/fr" });
  });

  it("puts CLDR's name of a country behind those of the file, once", () => {
    const [entry] = parseDirectory(`${header}\ncountry/fr\tcountry\t\t\tFrance|~French\t\n`, "x.tsv");
    expect(entry?.label).toBe("France");
    expect(entry?.forms).toEqual([
      { text: "France", lang: "en", use: "name" },
      { text: "French", lang: "en", use: "demonym" },
      { text: "Francja", lang: "pl", use: "name" },
    ]);
  });

  it("leaves a country's ambiguous name ambiguous where CLDR has it too", () => {
    const [entry] = parseDirectory(`${header}\ncountry/ge\tcountry\t\t\t?Georgia\n`, "x.tsv");
    expect(entry?.forms.filter((form) => form.lang === "en")).toEqual([
      { text: "Georgia", lang: "en", use: "ambiguous" },
    ]);
  });

  it.each([
    ["kind", "thing/x\tthing\t\t\tX", 'unknown kind "thing"'],
    ["slug", "agency/X Y\tagency\t\t\tX", 'id "agency/X Y"'],
    ["id of another kind", "outlet/x\tagency\t\t\tX", 'must start with "agency/"'],
    ["Wikidata item", "agency/x\tagency\t\t42\tX", '"42" is no Wikidata item'],
    ["empty form", "agency/x\tagency\t\t\tX||Y", 'an empty form in column "en"'],
    ["bare mark", "agency/x\tagency\t\t\tX|?", 'an empty form in column "en"'],
    ["cell too many", "agency/x\tagency\t\t\tX\tY\tZ", "7 cells under 6 columns"],
    ["line without forms", "agency/x\tagency", '"agency/x" has no form at all'],
  ])("says file and line of a wrong %s", (_name, line, problem) => {
    expect(() => parseDirectory(`${header}\n${line}\n`, "mine.tsv")).toThrow(`mine.tsv, line 2: `);
    expect(() => parseDirectory(`${header}\n${line}\n`, "mine.tsv")).toThrow(problem);
  });

  it.each([
    ["id\ten", 'no column "kind"'],
    ["id\tkind\ten\ten", 'column "en" stands twice'],
    ["id\tkind\tEnglish", 'column "English" is no language code'],
  ])("refuses the header %j", (line, problem) => {
    expect(() => parseDirectory(`${line}\n`, "mine.tsv")).toThrow(problem);
  });
});
