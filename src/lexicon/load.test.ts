import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { loadLexicons } from "./load.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-lexicon-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("loadLexicons", () => {
  it("tells a file's form and languages", () => {
    const cedict = file("a.u8.gz", gzipSync("拖船 拖船 [tuo1 chuan2] /tugboat/\n"));
    const edict = file("edict2", "曳船 [えいせん] /(n) tugboat/\n");
    const tei = file(
      "ces-eng.tei",
      "<TEI><entry><orth>remorkér</orth><cit type='trans'><quote>tugboat</quote></cit></entry></TEI>",
    );
    const { terms, notices } = loadLexicons([cedict, edict, tei]);
    expect([...terms.keys()]).toEqual(["cs", "en", "ja", "zh"]);
    expect(terms.get("cs")).toEqual({ "en tugboat": "remorkér, remorké*" });
    expect(notices).toEqual([]);
  });
  it("is told the languages where a file does not say them", () => {
    const tei = file(
      "words.tei",
      "<TEI><entry><orth>hinaaja</orth><cit type='trans'><quote>tugboat</quote></cit></entry></TEI>",
    );
    expect([...loadLexicons([`fi-en=${tei}`]).terms.keys()]).toEqual(["en", "fi"]);
    expect(() => loadLexicons([tei])).toThrow(`de-en=${tei}`);
  });
  it("says which lines are not of the form, and reads the others", () => {
    const edict = file("bad", "曳船 [えいせん] /(n) tugboat/\nブイ /buoy/\nnothing here\n");
    const { terms, notices } = loadLexicons([edict]);
    expect(Object.keys(terms.get("ja") ?? {})).toEqual(["en buoy", "en tugboat"]);
    expect(notices).toMatchObject([
      { code: "lexicon-line", source: edict, message: expect.stringContaining("the first is line 3") },
    ]);
  });
  it.each([
    ["is not there", join(folder, "none.tei"), /cannot read/],
    ["is of no known form", file("plain.txt", "just\nwords\n"), /none of FreeDict/],
  ])("refuses a file that %s", (_, path, message) => {
    expect(() => loadLexicons([path])).toThrow(message);
  });
});
