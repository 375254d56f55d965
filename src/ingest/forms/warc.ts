/**
 * WARC (ISO 28500) as crawlers write it: every response that is a page or a text becomes a part, with its address and the time of its
 * capture. A record that is broken or cut off is skipped and counted; reading goes on at the next record's first line.
 */
import { decodeText } from "../decode.ts";
import { declaredCharset } from "../html.ts";
import { limits } from "../limits.ts";
import { gunzip, tooLargeUnpacked, undoCoding } from "./archive.ts";
import { jsonPart, noticeOf, notRead, type Part, type Unpacked } from "./part.ts";

const latin = new TextDecoder("latin1");

/** Offset of some ASCII in bytes; -1 where it is not there. */
const find = (bytes: Uint8Array, words: string, from: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, from, "latin1");

const lastFind = (bytes: Uint8Array, words: string, from: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(words, from, "latin1");

interface Head {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Offset behind the empty line. */
  readonly end: number;
}

/** Longest head of a record or response. */
const LONGEST_HEAD = 65_536;

const readHead = (bytes: Uint8Array, from: number): Head | null => {
  const near = bytes.subarray(from, from + LONGEST_HEAD);
  let end = find(near, "\r\n\r\n", 0);
  let gap = 4;
  const lenient = find(near, "\n\n", 0);
  if (end < 0 || (lenient >= 0 && lenient < end)) [end, gap] = [lenient, 2];
  if (end < 0) return null;
  const [first = "", ...lines] = latin.decode(near.subarray(0, end)).split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields, end: from + end + gap };
};

/** Undoes chunked transfer; a body that says it is chunked and is not stays as it is. */
const unchunk = (bytes: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = find(bytes, "\r\n", at);
    const size = line < 0 || line - at > 20 ? Number.NaN : Number.parseInt(latin.decode(bytes.subarray(at, line)), 16);
    if (Number.isNaN(size)) return pieces.length === 0 ? bytes : Buffer.concat(pieces);
    if (size === 0) break;
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(pieces);
};

/** The page that an HTTP response holds; null for pictures, errors, redirections and what cannot be decoded. */
const pageOf = (block: Uint8Array): { text: string; html: boolean } | "broken" | null => {
  const head = readHead(block, 0);
  if (head === null) return "broken";
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head.first)?.[1];
  if (status === undefined) return "broken";
  const type = head.fields.get("content-type") ?? "";
  if (!status.startsWith("2") || !/html|text\/plain/i.test(type)) return null;
  let body: Uint8Array | null = block.subarray(head.end);
  if (/chunked/i.test(head.fields.get("transfer-encoding") ?? "")) body = unchunk(body);
  // Crawlers often keep the head as it came and the body already decoded.
  for (const coding of (head.fields.get("content-encoding") ?? "").split(",").reverse())
    if (body !== null)
      body = undoCoding(body, coding) ?? (/^\s*</.test(latin.decode(body.subarray(0, 20))) ? body : null);
  if (body === null || body.length > limits.entryBytes) return "broken";
  const html = /html/i.test(type);
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? null;
  return { text: decodeText(body, charset ?? (html ? declaredCharset(body) : null)).text, html };
};

export const unpackWarc = (packed: Uint8Array, source: string): Unpacked => {
  const zipped = packed[0] === 0x1f && packed[1] === 0x8b;
  const opened = zipped ? gunzip(packed) : { bytes: packed, whole: true };
  if (opened === null) return notRead("source-unreadable", source, "its gzip is damaged from the first record on");
  if (opened === "too-large") return notRead("file-too-large", source, tooLargeUnpacked);
  const { bytes } = opened;
  const parts: Part[] = [];
  let broken = opened.whole ? 0 : 1;
  let at = find(bytes, "WARC/", 0);
  while (at >= 0 && at < bytes.length && parts.length < limits.entries) {
    const head = readHead(bytes, at);
    const size = Number(head?.fields.get("content-length") ?? Number.NaN);
    const ends = head === null ? -1 : head.end + size;
    const followed =
      head !== null &&
      Number.isSafeInteger(size) &&
      ends <= bytes.length &&
      /^\s*(?:WARC\/|$)/.test(latin.decode(bytes.subarray(ends, ends + 16)));
    if (head === null || !followed) {
      broken++;
      // Without an empty line near, nothing begins before the next one.
      const from = head === null ? find(bytes, "\n\r\n", at) : at;
      const near = from < 0 ? -1 : lastFind(bytes, "\nWARC/1.", from);
      at = near > at ? near : from < 0 ? -1 : find(bytes, "\nWARC/1.", Math.max(from, at + 5));
      if (at >= 0) at++;
      continue;
    }
    if (head.fields.get("warc-type") === "response") {
      const url = (head.fields.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
      const page = pageOf(bytes.subarray(head.end, ends));
      if (page === "broken") broken++;
      else if (page !== null)
        parts.push(
          jsonPart(`${source}#${url}`, {
            ...(page.html ? { html: page.text } : { text: page.text }),
            url,
            retrieved: head.fields.get("warc-date") ?? null,
            from: "warc",
          }),
        );
    }
    at = find(bytes, "WARC/", ends);
  }
  return {
    parts,
    notices:
      broken === 0
        ? []
        : [
            noticeOf(
              "part-broken",
              source,
              `${broken} record${broken === 1 ? " is" : "s are"} broken or cut off and skipped; ${parts.length} read`,
              "warning",
            ),
          ],
  };
};
