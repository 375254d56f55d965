/** Any file to parts: what its first bytes say it is, then its ending. What is inside archives is unpacked again, to a depth. */
import { decodeText, headOf, isBinary } from "../decode.ts";
import { limits } from "../limits.ts";
import { gunzip, type Opened, openTar, openZip, tooLargeUnpacked } from "./archive.ts";
import { unpackFeed } from "./feed.ts";
import { unpackJson } from "./json-report.ts";
import { unpackMail } from "./mail.ts";
import { unpackMarkdown } from "./markdown.ts";
import { unpackNewsml } from "./newsml.ts";
import { JSON_HEAD, noticeOf, notRead, type Part, type Unpacked } from "./part.ts";
import { unpackPdf } from "./pdf.ts";
import { unpackWarc } from "./warc.ts";
import { unpackWord } from "./word.ts";

/** Endings of files that may hold reports; in folders and archives no others are read. */
export const readable =
  /\.(?:txt|text|x?html?|md|markdown|jsonl?|ndjson|rss|atom|xml|eml|mhtml?|zip|wacz|tar|tgz|gz|warc|pdf|docx)$/i;
/** Files that describe the pile and are no reports. */
export const about = /^(?:(?:readme|licen[cs]e|metadata|package(?:-lock)?|manifest)(?:\.[a-z]+)*|corrections\.jsonl)$/i;

const nameOf = (source: string): string => source.slice(Math.max(source.lastIndexOf("/"), source.lastIndexOf("#")) + 1);
const starts = (bytes: Uint8Array, words: string): boolean => {
  for (let i = 0; i < words.length; i++) if (bytes[i] !== words.charCodeAt(i)) return false;
  return true;
};

const wanted = (name: string): boolean => {
  const file = nameOf(name);
  return readable.test(file) && !about.test(file) && !file.startsWith(".") && !name.startsWith("__MACOSX/");
};

const unpackArchive = async (opened: Opened, source: string, depth: number): Promise<Unpacked> => {
  const parts: Part[] = [];
  const notices = opened.refused.map((why) => noticeOf("part-broken", source, why));
  for (const { name, bytes } of [...opened.entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = await unpack(bytes, `${source}#${name}`, depth + 1);
    notices.push(...inner.notices);
    for (const part of inner.parts) {
      if (parts.length >= limits.entries) return { parts, notices };
      parts.push(part);
    }
  }
  if (parts.length === 0 && notices.length === 0)
    notices.push(noticeOf("no-text", source, "nothing in it is a report"));
  return { parts, notices };
};

const tooDeep = (source: string): Unpacked =>
  notRead("file-too-large", source, `archives in archives, more than ${limits.depth} deep; not read`);

/** The parts of a file. Texts and pages are one part, their bytes as they are. */
export const unpack = async (bytes: Uint8Array, source: string, depth = 0): Promise<Unpacked> => {
  const name = nameOf(source);
  if (starts(bytes, "%PDF")) return unpackPdf(bytes, source);
  if (starts(bytes, "PK\u0003\u0004")) {
    if (depth >= limits.depth) return tooDeep(source);
    if (/\.docx$/i.test(name)) return unpackWord(bytes, source);
    const inWacz = /\.wacz$/i.test(name);
    const opened = openZip(bytes, (entry) => (inWacz ? /^archive\/.*\.warc(?:\.gz)?$/i.test(entry) : wanted(entry)));
    if (opened === null) return notRead("source-unreadable", source, "a damaged or truncated ZIP");
    if (opened.entries.length === 0 && opened.refused.length === 0) {
      const word = openZip(bytes, (entry) => entry === "word/document.xml");
      if (word !== null && word.entries.length > 0) return unpackWord(bytes, source);
    }
    return unpackArchive(opened, source, depth);
  }
  if (starts(bytes, "WARC/") || /\.warc(?:\.gz)?$/i.test(name)) return unpackWarc(bytes, source);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    if (depth >= limits.depth) return tooDeep(source);
    const opened = gunzip(bytes);
    if (opened === "too-large") return notRead("file-too-large", source, tooLargeUnpacked);
    if (opened === null) return notRead("source-unreadable", source, "a damaged gzip");
    if (starts(opened.bytes, "WARC/")) return unpackWarc(bytes, source);
    const inner = await unpack(opened.bytes, source.replace(/\.gz$/i, "").replace(/\.tgz$/i, ".tar"), depth + 1);
    return opened.whole
      ? inner
      : {
          ...inner,
          notices: [
            noticeOf("part-broken", source, "its gzip is cut off; read as far as it goes", "warning"),
            ...inner.notices,
          ],
        };
  }
  if (/\.tar$/i.test(name)) {
    const opened = openTar(bytes, wanted);
    if (opened !== null) return unpackArchive(opened, source, depth);
  }
  // Texts and pages are asked when they are read.
  if (!/\.(?:txt|text|x?html?)$/i.test(name) && isBinary(bytes, limits.controlShare))
    return { parts: [{ source, bytes }], notices: [] };
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return unpackJson(bytes, source);
  if (starts(bytes, JSON_HEAD)) return { parts: [{ source, bytes }], notices: [] };
  if (/\.json$/i.test(name)) {
    const head = new TextDecoder().decode(bytes.subarray(0, 2000));
    return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(head)
      ? unpackFeed(decodeText(bytes).text, source)
      : unpackJson(bytes, source);
  }
  if (/\.(?:eml|mht|mhtml)$/i.test(name)) return unpackMail(bytes, source);
  if (/\.(?:md|markdown)$/i.test(name)) return unpackMarkdown(decodeText(bytes).text, source);
  const head = headOf(bytes, 3000);
  if (
    /^\s*(?:\ufeff|ï»¿)?<\?xml|^\s*<(?:rss|feed|rdf:RDF|newsMessage|newsItem)\b/i.test(head) ||
    /\.(?:rss|atom|xml)$/i.test(name)
  ) {
    const declared = /encoding=["']([\w-]+)["']/.exec(head.slice(0, 200))?.[1] ?? null;
    const { text } = decodeText(bytes, declared);
    if (/<(?:\w+:)?(?:newsMessage|newsItem|packageItem)\b/.test(head)) return unpackNewsml(text, source);
    if (/<(?:rss|feed|rdf:RDF)\b/i.test(head)) return unpackFeed(text, source);
  }
  return { parts: [{ source, bytes }], notices: [] };
};
