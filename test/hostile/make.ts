/** Files that are made to break readers, each small to make and large or odd to read. Made anew for each run; nothing of them is kept. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";

export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must be said of it: a code of a notice, or null where it can be read in full. */
  readonly notice: string | null;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = "The envoys met in Bergen on Monday and agreed to meet again. ";
const page = (body: string): string => `<!doctype html><html><body>${body}<p>${words.repeat(4)}</p></body></html>`;

const nestedZip = (depth: number): Uint8Array => {
  let bytes: Uint8Array = zipSync({ "a.txt": bytesOf(words) });
  for (let i = 0; i < depth; i++) bytes = zipSync({ "in.zip": bytes });
  return bytes;
};
const warcRecord = (url: string, body: Uint8Array, fields = ""): Uint8Array => {
  const http = Buffer.concat([bytesOf(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${fields}\r\n`), body]);
  return Buffer.concat([
    bytesOf(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${http.length}\r\n\r\n`),
    http,
    bytesOf("\r\n\r\n"),
  ]);
};
/** A ZIP whose directory says that an entry is small. */
const lyingZip = (): Uint8Array => {
  const zip = zipSync({ "a.txt": new Uint8Array(30_000_000).fill(65) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = zip.length - 100; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 1000, true);
      break;
    }
  return zip;
};

export const makeHostile = (): Hostile[] => [
  { name: "nested.html", bytes: bytesOf(page("<div>".repeat(50_000) + words)), notice: null },
  { name: "unclosed.html", bytes: bytesOf(page("<b><i><a href=x>word ".repeat(50_000))), notice: "line-too-long" },
  {
    name: "closing.html",
    bytes: bytesOf(page(`${"<div><b>".repeat(20_000)}${"</i></p></td>".repeat(20_000)}`)),
    notice: null,
  },
  {
    name: "attribute.html",
    bytes: bytesOf(page(`<p title="${"x".repeat(10_000_000)}" class="${"y ".repeat(1_000_000)}">${words}</p>`)),
    notice: null,
  },
  {
    name: "attributes.html",
    bytes: bytesOf(page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>${words}</p>`)),
    notice: null,
  },
  { name: "blocks.html", bytes: bytesOf(page("<p>a</p>".repeat(300_000))), notice: null },
  {
    name: "soup.html",
    bytes: bytesOf(page(`${"< <&a<3 ".repeat(200_000)}</p><title>${"</scr<!-&".repeat(50_000)}</title>`)),
    notice: "line-too-long",
  },
  {
    name: "raw.html",
    bytes: bytesOf(`${page("")}<script>${"</scrip".repeat(300_000)}${"<style></style".repeat(100_000)}`),
    notice: null,
  },
  { name: "breaks.html", bytes: bytesOf(page(`a<br>`.repeat(500_000))), notice: null },
  { name: "entities.html", bytes: bytesOf(page("&amp;".repeat(1_000_000))), notice: "line-too-long" },
  {
    name: "json-ld.html",
    bytes: bytesOf(page(`<script type="application/ld+json">${"[".repeat(200_000)}</script>`)),
    notice: null,
  },
  { name: "huge.html", bytes: bytesOf(page(words.repeat(500_000))), notice: "file-too-large" },
  { name: "bomb.gz", bytes: gzipSync(gzipSync(new Uint8Array(400_000_000))), notice: "file-too-large" },
  { name: "bomb.zip", bytes: zipSync({ "a.txt": new Uint8Array(30_000_000) }), notice: "part-broken" },
  { name: "lying.zip", bytes: lyingZip(), notice: "part-broken" },
  { name: "recursive.zip", bytes: nestedZip(10), notice: "file-too-large" },
  { name: "truncated.zip", bytes: zipSync({ "a.txt": bytesOf(words) }).subarray(0, 60), notice: "source-unreadable" },
  {
    name: "truncated.warc.gz",
    bytes: gzipSync(
      Buffer.concat([
        warcRecord("https://a.example/", bytesOf(page(words))),
        warcRecord("https://b.example/", bytesOf(page(words.repeat(2000)))),
      ]),
    ).subarray(0, 420),
    notice: "part-broken",
  },
  {
    name: "bomb.warc",
    bytes: warcRecord("https://a.example/", brotliCompressSync(new Uint8Array(60_000_000)), "Content-Encoding: br\r\n"),
    notice: "part-broken",
  },
  {
    name: "heads.warc",
    bytes: bytesOf("WARC/1.0\r\nContent-Length: 99999999999\r\n".repeat(50_000)),
    notice: "part-broken",
  },
  {
    name: "laughs.xml",
    bytes: bytesOf(
      `<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${i === 0 ? "&a;" : `&a${i - 1};`.repeat(10)}">`).join("")}]><newsItem>&a29;</newsItem>`,
    ),
    notice: "source-unreadable",
  },
  { name: "deep.xml", bytes: bytesOf(`<newsItem>${"<a>".repeat(300_000)}`), notice: "source-unreadable" },
  {
    name: "external.xml",
    bytes: bytesOf(
      '<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY x SYSTEM "file:///etc/passwd">]><newsItem>&x;</newsItem>',
    ),
    notice: "source-unreadable",
  },
  {
    name: "feed.xml",
    bytes: bytesOf(`<rss version="2.0"><channel>${"<item>".repeat(100_000)}`),
    notice: "read-limit or source-unreadable or no-text",
  },
  { name: "deep.json", bytes: bytesOf("[".repeat(3_000_000)), notice: "part-broken" },
  {
    name: "parts.eml",
    bytes: bytesOf(
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${"--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n".repeat(5000)}`,
    ),
    notice: "no-text or source-unreadable",
  },
  { name: "stars.md", bytes: bytesOf(`${"*".repeat(50_000)} ${"[".repeat(50_000)} ${words}`), notice: "any" },
  {
    name: "objects.pdf",
    bytes: bytesOf(
      `%PDF-1.4\n${Array.from({ length: 1_000_000 }, (_, i) => `${i % 1000} 0 obj 0 endobj\n`).join("")}trailer<</Root 1 0 R>>\n%%EOF`,
    ),
    notice: "source-unreadable or read-limit",
  },
  {
    name: "wrong.html",
    bytes: Buffer.concat([
      bytesOf('<meta charset="utf-16">'),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xa0]),
      bytesOf(page(words)),
    ]),
    notice: "any",
  },
  {
    name: "declared.html",
    // Cyrillic of one code declared as another: read, whatever it looks like.
    bytes: Buffer.concat([
      bytesOf('<meta charset="koi8-r"><p>'),
      Buffer.from([0xcf, 0xee, 0xf1, 0xeb, 0xe0, 0xed, 0xed, 0xe8, 0xea, 0xe8]),
      bytesOf(`</p>${page(words)}`),
    ]),
    notice: null,
  },
  {
    name: "noise.html",
    bytes: Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
    notice: "file-binary",
  },
  { name: "zeros.txt", bytes: new Uint8Array(1_000_000), notice: "any" },
];
