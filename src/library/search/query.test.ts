import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../directory/load.ts";
import { asFts5, asTsquery, formsOf, readNames, readQuery } from "./query.ts";

const directory = loadDirectory();

describe("readQuery", () => {
  it("wants all words, and phrases in their order, in any quotation marks", () => {
    for (const text of ['cod "northern ports"', "cod “northern ports”", "cod «northern ports»"]) {
      const readings = readQuery(text, "en");
      expect(asFts5(readings)).toBe('("northern port" AND "cod")');
      expect(asTsquery(readings)).toBe("(('northern' <-> 'port') & 'cod')");
    }
  });
  it("keeps characters together that were written together, and finds what begins with one alone", () => {
    expect(asFts5(readQuery("外交部", "zh"))).toBe('"外交 交部"');
    expect(asTsquery(readQuery("日", "zh"))).toBe("'日':*");
  });
  it("reads a query in every language, each way once", () => {
    const readings = readQuery("sanctions");
    expect(new Set(readings.map((reading) => JSON.stringify(reading))).size).toBe(readings.length);
    expect(asFts5(readings)).toContain('"sanction"');
  });
  it.each(["constructor", "__proto__", "toString", "x-none"])("knows no language called %s", (lang) =>
    expect(asFts5(readQuery("sanctions", lang))).toBe('"sanctions"'));
  it("takes a name for whoever has it, in every script", () => {
    expect(formsOf("金正恩", directory)).toContain("Kim Jong Un");
    expect(asFts5(readNames(formsOf("Путин", directory), "en"))).toContain('"putin"');
  });
  it.each(["", "  ", '""', "!?", "\u0000"])("asks for nothing with %j", (text) => expect(readQuery(text)).toEqual([]));
  it("is not thrown by anything that is asked", () => {
    for (const text of [
      '"',
      "AND OR NOT",
      "a* NEAR(b)",
      "words:x",
      "'; drop table report; --",
      "a".repeat(100_000),
      "(".repeat(999),
    ])
      expect(asTsquery(readQuery(text, "en")).length).toBeLessThan(20_000);
  });
});
