/**
 * Bytes to text. In this order: a byte order mark; UTF-16 without a mark (every other byte is zero); the escapes of ISO-2022-JP; valid UTF-8; the
 * encoding that the file declares; IBM866, which `chardet` does not know; what `chardet` finds in the bytes. Decoding itself is the platform's (WHATWG Encoding Standard).
 */
import { isUtf8 } from "node:buffer";
import chardet from "chardet";

export interface Decoded {
  /** Text with `\n` newlines; what a reader would see. */
  readonly text: string;
  readonly encoding: string;
  /** Places where bytes fit no character and U+FFFD stands instead. */
  readonly damaged: number;
  /** NUL characters that were left out: no reader sees them. */
  readonly nuls: number;
}

/** Bytes from which an encoding is told. */
const SAMPLE = 65_536;

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
};

/** A file's first bytes, a byte a character: what is asked of them is ASCII. */
export const headOf = (bytes: Uint8Array, size: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(size, bytes.length)).toString("latin1");

/** UTF-16 without a mark: of Latin text every other byte is zero. */
const utf16Of = (sample: Uint8Array): string | null => {
  let even = 0;
  let odd = 0;
  for (let i = sample.indexOf(0); i >= 0; i = sample.indexOf(0, i + 1)) i % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
};

/** Escapes to kanji and back (RFC 1468), in bytes that are otherwise ASCII. */
const isIso2022Jp = (sample: Uint8Array): boolean => {
  const text = headOf(sample, 4096);
  return /^[\0-\x7f]*$/.test(text) && /\x1b\$[@B][!-~]{2,}/.test(text);
};

/** Shares of high bytes among letters, and of IBM866's letters among high bytes, from which a text is Russian of DOS. */
const IBM866 = { high: 0.4, letters: 0.98 };

/** True where nearly all high bytes are letters of IBM866, as of no other Cyrillic code: windows-1251 and KOI8 have theirs where IBM866 has lines and boxes. */
const isIbm866 = (sample: Uint8Array): boolean => {
  let [latin, high, letters] = [0, 0, 0];
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    if ((byte >= 0x80 && byte <= 0xaf) || (byte >= 0xe0 && byte <= 0xf7)) letters++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin++;
  }
  return high >= IBM866.high * (high + latin) && letters >= IBM866.letters * high;
};

const known = (label: string | null | undefined): string | null => {
  if (label === null || label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/**
 * The encoding of a file.
 *
 * @param declared What the file says of itself (`<meta charset>`), believed only where the bytes are not valid UTF-8.
 */
export const findEncoding = (bytes: Uint8Array, declared?: string | null): string => {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16Of(sample);
  if (wide !== null) return wide;
  if (isIso2022Jp(sample)) return "iso-2022-jp";
  if (isUtf8(bytes)) return "utf-8";
  const stated = known(declared);
  if (stated !== null && stated !== "utf-8") return stated;
  // Mostly UTF-8 with a few broken bytes is broken UTF-8, not another encoding.
  const lenient = new TextDecoder("utf-8").decode(sample);
  const broken = lenient.split("\ufffd").length - 1;
  const beyond = lenient.replace(/[\u0000-\u007f\ufffd]/g, "").length;
  if (beyond > broken * 2) return "utf-8";
  if (isIbm866(sample)) return "ibm866";
  const found = known(chardet.detect(sample)) ?? "windows-1252";
  // KOI8-U is KOI8-R with the Ukrainian letters in place of lines and boxes.
  return found === "koi8-r" ? "koi8-u" : found;
};

/** Decodes a file. Never throws: what fits no character becomes U+FFFD and is counted. */
export const decodeText = (bytes: Uint8Array, declared?: string | null): Decoded => {
  const encoding = findEncoding(bytes, declared);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const newlines = decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
  const text = newlines.includes("\0") ? newlines.replaceAll("\0", "") : newlines;
  return {
    text,
    encoding,
    damaged: decoded.includes("\ufffd") ? decoded.split("\ufffd").length - 1 : 0,
    nuls: newlines.length - text.length,
  };
};

/** Of every byte, whether it is a control character that no text has. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 32 && ![9, 10, 12, 13, 27].includes(byte)),
);
const countControls = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let controls = 0;
  let i = 0;
  // Four at a time: nearly all have no byte below a space (Warren, Hacker's Delight, 6-1).
  for (; i + 4 <= bytes.length; i += 4) {
    const four = view.getInt32(i);
    if (((four - 0x20202020) & ~four & 0x80808080) === 0) continue;
    for (let j = i; j < i + 4; j++) controls += isControl[bytes[j] as number] as number;
  }
  for (; i < bytes.length; i++) controls += isControl[bytes[i] as number] as number;
  return controls;
};

/** True where bytes are a picture, an archive, a program or the like, by their first bytes or their control characters. */
export const isBinary = (bytes: Uint8Array, controlShare: number): boolean => {
  const head = headOf(bytes, 8);
  if (
    /^(?:%PDF|PK\x03\x04|\x1f\x8b|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|MZ\x90|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|SQLite f|OggS|ID3|RIFF|\xd0\xcf\x11\xe0)/.test(
      head,
    )
  )
    return true;
  const sample = bytes.subarray(0, SAMPLE);
  if (byteOrderMark(bytes) !== null || utf16Of(sample) !== null) return false;
  return countControls(sample) > Math.max(4, sample.length * controlShare);
};
