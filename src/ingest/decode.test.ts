import { describe, expect, it } from "vitest";
import { decodeText, findEncoding, isBinary } from "./decode.ts";

/** Encodes with a single-byte table: the inverse of the platform's decoder. */
const encode = (text: string, encoding: string): Uint8Array => {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => table.get(character) ?? 63);
};
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

const polish =
  "Prezydent przyjął ministra spraw zagranicznych. Rozmowy trwały dłużej, niż się spodziewano; żadna ze stron nie ogłosiła porozumienia. Później też mówiono o źródłach sporu.";
const russian =
  "Президент принял министра иностранных дел. Переговоры длились дольше, чем ожидалось, и стороны не объявили о договорённости.";

describe("decodeText", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(polish), polish],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(polish)), polish],
    ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, ...utf16le(russian)), russian],
    [
      "UTF-16 without a mark",
      utf16le("The ministers met in Oslo on Monday and agreed to meet again."),
      "The ministers met in Oslo on Monday and agreed to meet again.",
    ],
    ["windows-1251", encode(russian, "windows-1251"), russian],
    ["KOI8-R", encode(russian, "koi8-r"), russian],
  ])("reads %s", (_, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({ text, damaged: 0, nuls: 0 });
  });
  it("believes a declared encoding where the bytes are not UTF-8, and only there", () => {
    expect(decodeText(encode(polish, "windows-1250"), "windows-1250").text).toBe(polish);
    expect(findEncoding(new TextEncoder().encode(polish), "windows-1250")).toBe("utf-8");
  });
  it("takes mostly valid UTF-8 for broken UTF-8, and counts what is broken", () => {
    const bytes = new TextEncoder().encode(russian);
    bytes[10] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.damaged).toBeGreaterThan(0);
    expect(decoded.text).toContain("министра иностранных дел");
  });
  it("normalises newlines and leaves NUL characters out", () => {
    expect(decodeText(new TextEncoder().encode("one\r\ntwo\rthree\0 words here"))).toMatchObject({
      text: "one\ntwo\nthree words here",
      nuls: 1,
    });
  });
});

describe("isBinary", () => {
  it.each([
    ["a PDF", [...Buffer.from("%PDF-1.7 ...")]],
    ["an archive", [0x50, 0x4b, 3, 4, 0, 0]],
    ["noise", Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
  ])("knows %s", (_, bytes) => {
    expect(isBinary(Uint8Array.from(bytes), 0.02)).toBe(true);
  });
  it.each([polish, russian, "a\tb\nc\0"])("takes text for text: %s", (text) => {
    expect(isBinary(new TextEncoder().encode(text), 0.02)).toBe(false);
  });
});
