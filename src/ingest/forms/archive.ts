/** ZIP, tar and gzip: what is in them, one entry after the other, within limits of size, number and ratio. Nothing is written to disk. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { limits } from "../limits.ts";

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** What could not be had, in words for a notice. */
export interface Opened {
  readonly entries: readonly Entry[];
  readonly refused: readonly string[];
}

const tooLarge = (name: string): string =>
  `${name} grows beyond ${limits.entryBytes / 1e6} MB when it is unpacked; a bomb or no report; not read`;

/** Said of a gzip that `gunzip` finds too large. */
export const tooLargeUnpacked = `grows beyond ${limits.archiveBytes / 1e6} MB when it is unpacked; not read`;

/** Unpacks gzip, also where its end is missing. @returns Null where it grows too large, or is no gzip. */
export const gunzip = (
  bytes: Uint8Array,
  most: number = limits.archiveBytes,
): { bytes: Uint8Array; whole: boolean } | "too-large" | null => {
  const options = { maxOutputLength: most };
  try {
    return { bytes: gunzipSync(bytes, options), whole: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return "too-large";
  }
  try {
    return { bytes: gunzipSync(bytes, { ...options, finishFlush: constants.Z_SYNC_FLUSH }), whole: false };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : null;
  }
};

/** Undoes the content coding of an HTTP body; null where it cannot be. */
export const undoCoding = (bytes: Uint8Array, coding: string): Uint8Array | null => {
  const options = { maxOutputLength: limits.entryBytes };
  try {
    switch (coding.trim().toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(bytes, options);
      case "deflate":
        return inflateSync(bytes, options);
      case "br":
        return brotliDecompressSync(bytes, options);
      case "":
      case "identity":
        return bytes;
      default:
        return null;
    }
  } catch {
    return null;
  }
};

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
const utf8 = new TextDecoder();
const latin = new TextDecoder("latin1");

/**
 * A ZIP's entries by its central directory (APPNOTE.TXT 6.3); those that are wanted are unpacked. Null where it has no directory.
 *
 * @param most Bytes of one entry. Default: `limits.entryBytes`.
 */
export const openZip = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number = limits.entryBytes,
): Opened | null => {
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_536);
  while (end >= least && u32(bytes, end) !== 0x06054b50) end--;
  if (end < least) return null;
  const count = u16(bytes, end + 10);
  let at = u32(bytes, end + 16);
  const entries: Entry[] = [];
  const refused: string[] = [];
  let total = 0;
  for (let i = 0; i < count && u32(bytes, at) === 0x02014b50; i++) {
    const flags = u16(bytes, at + 8);
    const method = u16(bytes, at + 10);
    const packed = u32(bytes, at + 20);
    const size = u32(bytes, at + 24);
    const nameLength = u16(bytes, at + 28);
    const local = u32(bytes, at + 42);
    const name = (flags & 0x800 ? utf8 : latin).decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
    if (name.endsWith("/") || !wanted(name)) continue;
    if (entries.length >= limits.entries) {
      refused.push(`more than ${limits.entries} entries; the rest is not read`);
      break;
    }
    if (flags & 1) {
      refused.push(`${name} is encrypted`);
      continue;
    }
    if (size > most || total + size > limits.archiveBytes) {
      refused.push(tooLarge(name));
      continue;
    }
    const from = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28);
    const data = bytes.subarray(from, from + packed);
    try {
      const content =
        method === 0
          ? data
          : method === 8
            ? inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(size, most)) })
            : null;
      if (content === null || u32(bytes, local) !== 0x04034b50)
        refused.push(`${name} is packed in a way that is not known`);
      else {
        entries.push({ name, bytes: content });
        total += content.length;
      }
    } catch (error) {
      refused.push(
        (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(name) : `${name} is damaged`,
      );
    }
  }
  return { entries, refused };
};

const field = (bytes: Uint8Array, from: number, length: number): string =>
  utf8.decode(bytes.subarray(from, from + length)).replace(/\0[\s\S]*$/, "");

/** A tar's files (POSIX ustar and pax, GNU long names). Null where its first block is no header. */
export const openTar = (bytes: Uint8Array, wanted: (name: string) => boolean): Opened | null => {
  const entries: Entry[] = [];
  const refused: string[] = [];
  let longName: string | null = null;
  let at = 0;
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    let sum = 0;
    for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (bytes[at + i] as number);
    if (sum !== Number.parseInt(field(bytes, at + 148, 8).trim(), 8)) {
      if (at === 0) return null;
      refused.push("a header in it is damaged; the rest is not read");
      break;
    }
    const size = Number.parseInt(field(bytes, at + 124, 12).trim() || "0", 8);
    const kind = String.fromCharCode(bytes[at + 156] as number);
    const prefix = field(bytes, at + 257, 5) === "ustar" ? field(bytes, at + 345, 155) : "";
    const name = longName ?? (prefix === "" ? field(bytes, at, 100) : `${prefix}/${field(bytes, at, 100)}`);
    const data = bytes.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
    longName = null;
    if (data.length < size) refused.push(`${name} is cut off`);
    else if (kind === "L") longName = field(data, 0, size);
    else if (kind === "x") longName = /\d+ path=([^\n]*)\n/.exec(utf8.decode(data))?.[1] ?? null;
    else if ((kind === "0" || kind === "\0") && wanted(name)) {
      if (size > limits.entryBytes) refused.push(tooLarge(name));
      else if (entries.length >= limits.entries) {
        refused.push(`more than ${limits.entries} entries; the rest is not read`);
        break;
      } else entries.push({ name, bytes: data });
    }
  }
  return at === 0 ? null : { entries, refused };
};
