/** What is fuzzed: each parser of our own with inputs to begin from. A target may refuse an input with a notice or a `ReadoutError`; anything else it throws is a crash. */
import { readdirSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { parseJournal } from "../src/corrections/journal.ts";
import { loadDirectory } from "../src/directory/load.ts";
import { parseDirectory } from "../src/directory/parse.ts";
import { findFaults } from "../src/dossier/verify.ts";
import { readGiven } from "../src/ingest/forms/given.ts";
import { dropRunningHeads, paragraphsOf } from "../src/ingest/forms/pdf.ts";
import { linesOf } from "../src/ingest/forms/pdf-lines.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { cutTo, languagesIn } from "../src/ingest/mixed.ts";
import { readFileParts } from "../src/ingest/read-file.ts";
import { parseCedict, parseEdict, parseTei } from "../src/lexicon/parse.ts";
import { asFts5, readQuery } from "../src/library/search/query.ts";
import { ReadoutError } from "../src/model/index.ts";
import { buildDossier } from "../src/pipeline/build.ts";

export interface Target {
  readonly seeds: readonly Uint8Array[];
  readonly run: (bytes: Uint8Array) => Promise<void> | void;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const samples = readdirSync("samples")
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`samples/${name}`)) }));
const ofForm = (ending: string): Uint8Array[] =>
  samples.filter(({ name }) => name.endsWith(ending)).map(({ bytes }) => bytes);

const story = "The envoys met in Bergen on Monday. “We will meet again,” the minister said.";
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>https://a.example/</link><item><title>Talks</title><link>https://a.example/1</link><pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;${story}&lt;/p&gt;</description></item></channel></rss>`;
const newsml = `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1"><itemMeta><versionCreated>2021-05-04T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Talks</headline><infoSource><name>PAP</name></infoSource></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${story}</p></body></html></inlineXML></contentSet></newsItem>`;
const mail = `From: a@a.example\r\nTo: b@b.example\r\nSubject: =?utf-8?Q?Talks_in_Bergen?=\r\nDate: Tue, 04 May 2021 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${story}=20\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${story}</p>\r\n--x--\r\n`;
const ninjs = JSON.stringify({
  uri: "a",
  type: "text",
  language: "en",
  versioncreated: "2021-05-04T10:00:00Z",
  headlines: [{ value: "Talks" }],
  bodies: [{ value: story }],
});
const lines = [
  { text: story, published: "2021-05-04", outlet: "PAP" },
  { html: `<p>${story}</p>`, url: "https://a.example/2" },
]
  .map((line) => JSON.stringify(line))
  .join("\n");
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Talks</h1><p>${story}</p>`;
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;

/** A file of this name. */
const file = (name: string, ...seeds: readonly (string | Uint8Array)[]): Target => ({
  seeds: seeds.map((seed) => (typeof seed === "string" ? encode(seed) : seed)),
  run: async (bytes) => {
    const { parts, notices } = await readFileParts(bytes, name);
    if (parts.length === 0 && notices.length === 0 && bytes.length > 0)
      throw new Error("neither a report nor a notice");
  },
});

/** Refusing an input by an error of our own is an answer. */
const refusing = (seeds: readonly string[], read: (text: string) => unknown): Target => ({
  seeds: seeds.map(encode),
  run: (bytes) => {
    try {
      read(decode(bytes));
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
    }
  },
});

const directory = loadDirectory();

const mixed = [
  "Посланники встретились в понедельник в Бергене и договорились встретиться снова осенью этого года.\n\nКаждая сторона оплатит свою часть работ, сообщила совместная комиссия во вторник вечером.",
  "The envoys met in Bergen on Monday and agreed to meet again in the autumn of this year.\n\nEach side will pay for its own part of the works, the joint commission said late on Tuesday.",
  "Los enviados se reunieron el lunes en Bergen y acordaron volver a reunirse en otoño de este año.\n\nCada parte pagará su parte de las obras, dijo la comisión conjunta el martes por la noche.",
].map((text) => text.split("\n\n"));
const turns = (a: number, b: number): string => mixed[a]!.flatMap((words, i) => [words, mixed[b]![i]!]).join("\n");

export const targets: Readonly<Record<string, Target>> = {
  text: file("a.txt", ...ofForm(".txt")),
  html: file(
    "a.html",
    ...ofForm(".html"),
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-04"}</script><article><h1>A</h1><p>b',
  ),
  feed: file("a.xml", feed),
  newsml: file("a.xml", newsml),
  mail: file("a.eml", mail),
  ninjs: file("a.json", ninjs),
  lines: file("a.jsonl", lines),
  markdown: file("a.md", `---\npublished: 2021-05-04\n---\n# Talks\n\n> ${story}\n\n* a [b](https://a.example)\n`),
  warc: file("a.warc", warc),
  zip: file(
    "a.zip",
    zipSync({ "a.txt": encode(story), "metadata.tsv": encode("file\tpublished\na.txt\t2021-05-04\n") }),
  ),
  word: file(
    "a.docx",
    zipSync({
      "[Content_Types].xml": encode("<Types/>"),
      "word/document.xml": encode(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${story}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  ),
  /** Pieces of pages: a line is `x y size words`, an empty one a new page. */
  pdf: {
    seeds: [
      [...mixed[0]!, ...mixed[1]!].map((words, i) => `50 ${700 - 12 * i} 10 ${words}`).join("\n"),
      mixed[0]!.map((words, i) => `40 ${700 - 12 * i} 10 ${words}\n900 ${700 - 12 * i} 10 ${words}`).join("\n\n"),
    ].map(encode),
    run: (bytes) => {
      const pieces = (page: string) =>
        page.split("\n").map((line) => {
          const [x, y, size, ...words] = line.split(" ");
          const str = words.join(" ");
          const fontSize = Number(size) || 0;
          return { str, x: Number(x) || 0, y: Number(y) || 0, width: str.length * fontSize * 0.5, fontSize };
        });
      const pages = decode(bytes)
        .split("\n\n")
        .map((page) => linesOf(pieces(page)));
      const letters = (words: readonly string[]) => words.join("").replace(/[\s\u00ad-]/g, "").length;
      const paragraphs = paragraphsOf(pages);
      if (letters(paragraphs) !== letters(pages.flat().map(({ text }) => text))) throw new Error("words are lost");
      paragraphsOf(dropRunningHeads(pages));
    },
  },
  mixed: {
    seeds: [mixed.flat().join("\n\n"), turns(0, 1), turns(1, 2), `${turns(1, 2)}\n\n2024\n\n“${mixed[1]![0]}”`].map(
      encode,
    ),
    run: (bytes) => {
      const text = decode(bytes);
      const parts = languagesIn({ text, blocks: null }).map((lang) => cutTo({ text, blocks: null }, lang).text);
      const held = new Set(parts.flatMap((part) => part.split("\n").map((line) => line.trim())));
      const lost =
        parts.length === 0 ? undefined : text.split("\n").find((line) => line.trim() !== "" && !held.has(line.trim()));
      if (lost !== undefined || parts.some((part) => part.trim() === "")) throw new Error(`not in any part: ${lost}`);
    },
  },
  build: {
    seeds: samples.map(({ bytes }) => bytes),
    run: (bytes) => {
      const { report } = ingestBytes(bytes, "a.txt");
      if (report === null) return;
      const dossier = buildDossier([report], { directory, generated: "2021-05-04T00:00:00Z" });
      const failed = dossier.notices.find(({ code }) => code === "stage-failed");
      if (failed !== undefined) throw new Error(failed.message);
      const [fault] = findFaults(dossier);
      if (fault !== undefined) throw new Error(JSON.stringify(fault));
    },
  },
  given: refusing(
    ["file\tpublished\toutlet\na.txt\t2021-05-04\tPAP\n", 'file,url\n"a.txt","https://a.example"'],
    (text) => [readGiven(text, "metadata.tsv"), readGiven(text, "metadata.csv")],
  ),
  journal: refusing(['{"id":"a","at":"2021-05-04T00:00:00Z","by":"A","why":"b","action":"undo","entry":"c"}'], (text) =>
    parseJournal(text, "corrections.jsonl"),
  ),
  query: refusing(['talks "prisoner exchange" -OR', "金正恩 회담", "ministra spotkanie"], (text) =>
    asFts5(readQuery(text)),
  ),
  directory: refusing([readFileSync("src/directory/agencies.tsv", "utf8").slice(0, 4000)], (text) =>
    parseDirectory(text, "a.tsv"),
  ),
  lexicon: refusing(
    [
      "中國 中国 [Zhong1 guo2] /China/",
      "会談 [かいだん] /(n) talks/",
      "<TEI><entry><form><orth>Haus</orth></form><sense><quote>house</quote></sense></entry></TEI>",
    ],
    (text) => [parseCedict, parseEdict, parseTei].map((parse) => parse(text)),
  ),
};
