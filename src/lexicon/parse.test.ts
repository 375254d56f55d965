import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCedict, parseDictd, parseEdict, parseTei } from "./parse.ts";

describe("a lexicon", () => {
  it("may be CC-CEDICT", () => {
    const text = [
      "# made up",
      "拖船 拖船 [tuo1 chuan2] /tugboat/to tow (a boat)/",
      "燈塔 灯塔 [deng1 ta3] /lighthouse/CL:座[zuo4]/",
      "這一行 [zhe4] no slashes",
      "",
    ].join("\r\n");
    expect(parseCedict(text)).toEqual({
      entries: [
        { words: ["拖船"], means: ["tugboat", "tow"] },
        { words: ["燈塔", "灯塔"], means: ["lighthouse"] },
      ],
      bad: [4],
    });
  });
  it("may be EDICT2", () => {
    const text = [
      "曳船(P);引き船 [えいせん;ひきふね] /(n) tugboat/tug/(P)/EntL1000001X/",
      "ブイ /(n) buoy/EntL1000002/",
      "half a line [",
    ].join("\n");
    expect(parseEdict(text)).toEqual({
      entries: [
        { words: ["曳船", "引き船"], means: ["tugboat", "tug"] },
        { words: ["ブイ"], means: ["buoy"] },
      ],
      bad: [3],
    });
  });
  it("may be FreeDict in TEI", () => {
    expect(parseTei(readFileSync("docs/examples/harbour.tei", "utf8"))).toEqual({
      entries: [
        { words: ["přístavní hráz"], means: ["breakwater"] },
        { words: ["remorkér"], means: ["tugboat", "tug"] },
      ],
      bad: [],
    });
  });
  it("may be FreeDict in the form of dictd", () => {
    const one = "Schlepper /ˈʃlɛpɐ/ <n>\n1. tugboat, tug (for ships)\n2. tractor\n";
    const two = "Boje\nbuoy\n";
    const size = Buffer.byteLength(one);
    const at = (value: number): string => digit(Math.floor(value / 64)) + digit(value % 64);
    const index = `00databaseinfo\tA\tA\nSchlepper\tA\t${at(size)}\nBoje\t${at(size)}\tK\nbroken\nfar\t////\tB\n`;
    const parsed = parseDictd(index, new TextEncoder().encode(one + two));
    expect(parsed.entries).toEqual([
      { words: ["Schlepper"], means: ["tugboat", "tug", "tractor"] },
      { words: ["Boje"], means: ["buoy"] },
    ]);
    expect(parsed.bad).toEqual([4, 5]);
  });
  it("keeps no long explanation for a word", () => {
    expect(parseEdict("港 [みなと] /(n) place where ships may lie safely at anchor/").entries).toEqual([]);
  });
  it.each([
    "",
    "\0\0\0",
    "/".repeat(100_000),
    `${"[".repeat(50_000)} /x/`,
    "<entry>".repeat(20_000),
  ])("of any bytes is read without harm", (text) => {
    for (const parse of [parseCedict, parseEdict, parseTei]) expect(parse(text).entries).toEqual([]);
  });
});

const digit = (value: number): string =>
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[value] as string;
