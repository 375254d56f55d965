import { describe, expect, it } from "vitest";
import { decodeText, findEncoding, isBinary } from "./decode.ts";

/** Encodes with a single-byte table: the inverse of the platform's decoder. */
const encode = (text: string, encoding: string): Uint8Array => {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => table.get(character) ?? 63);
};
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

/** The same for encodings of two bytes a character. */
const encodeWide = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let one = 0x81; one < 0xff; one++)
    for (let two = 0x40; two < 0xff; two++) table.set(decoder.decode(Uint8Array.of(one, two)), [one, two]);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? character.charCodeAt(0)));
};
/** Kanji and kana between escapes (RFC 1468). */
const encodeIso2022Jp = (text: string): Uint8Array => {
  const bytes = [...encodeWide(text, "euc-jp")].map((byte) => byte & 0x7f);
  return Uint8Array.of(0x1b, 0x24, 0x42, ...bytes, 0x1b, 0x28, 0x42);
};

const polish =
  "Prezydent przyjął ministra spraw zagranicznych. Rozmowy trwały dłużej, niż się spodziewano; żadna ze stron nie ogłosiła porozumienia. Później też mówiono o źródłach sporu.";
const russian =
  "Президент принял министра иностранных дел. Переговоры длились дольше, чем ожидалось, и стороны не объявили о договорённости.";
const ukrainian =
  "Міністр прийняв посла. Її переговори тривали довше, ніж очікували, і сторони не оголосили про угоду.";
const czech =
  "Prezident přijal ministra zahraničí. Jednání trvalo déle, než se čekalo, a žádná strana neoznámila dohodu.";
const turkish =
  "Cumhurbaşkanı dışişleri bakanını kabul etti. Görüşme beklenenden uzun sürdü ve taraflar bir anlaşma açıklamadı.";
const arabic =
  "استقبل الرئيس وزير الخارجية يوم الاثنين. استمرت المحادثات أطول مما كان متوقعا ولم يعلن الجانبان عن اتفاق.";
const korean = "대통령은 월요일 외무장관을 접견했다. 회담은 예상보다 길어졌고 양측은 합의를 발표하지 않았다.";
const japanese = "大統領は月曜日に外務大臣と会談した。会談は予想より長引き、双方は合意を発表しなかった。";
const chinese = "总统星期一会见了外交部长。会谈时间比预期的长，双方没有宣布达成协议。";
const traditional = "總統星期一會見了外交部長。會談時間比預期的長，雙方沒有宣布達成協議。";

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
    ["IBM866", encode(russian, "ibm866"), russian],
    ["KOI8-U", encode(ukrainian, "koi8-u"), ukrainian],
    ["windows-1250", encode(czech, "windows-1250"), czech],
    ["ISO 8859-2", encode(polish, "iso-8859-2"), polish],
    ["windows-1254", encode(turkish, "windows-1254"), turkish],
    ["windows-1256", encode(arabic, "windows-1256"), arabic],
    ["ISO 8859-6", encode(arabic, "iso-8859-6"), arabic],
    ["EUC-KR", encodeWide(korean, "euc-kr"), korean],
    ["EUC-JP", encodeWide(japanese, "euc-jp"), japanese],
    ["Shift_JIS", encodeWide(japanese, "shift_jis"), japanese],
    ["ISO-2022-JP", encodeIso2022Jp(japanese), japanese],
    ["GB 2312", encodeWide(chinese, "gbk"), chinese],
    ["Big5", encodeWide(traditional, "big5"), traditional],
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
