import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFileParts } from "../read-file.ts";
import { readCells, readGiven } from "./given.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = "The ministers of both coasts met in Bergen on Monday and agreed to mark the strait anew.";
const paragraphs = [
  sentence,
  "Each side will send two ships in June, the host said, and neither will fish there before autumn has come.",
  "A map is to be published by the harbour office once the soundings have been read by both surveys.",
];
const article = `<h1>Strait to be marked anew</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}`;

/** Reads a file and gives of each report what the tests look at. */
const read = async (name: string, bytes: Uint8Array | string, given: Parameters<typeof readFileParts>[2] = null) => {
  const { parts, notices } = await readFileParts(typeof bytes === "string" ? bytesOf(bytes) : bytes, name, given);
  return { reports: parts.map(({ report }) => report), codes: notices.map(({ code }) => code), notices, parts };
};

describe("JSON", () => {
  it("reads JSON lines of the documented shape, and tells of the lines that are none", async () => {
    const lines = [
      {
        text: paragraphs.join("\n\n"),
        title: "Strait",
        published: "2021-05-04",
        outlet: "Harbour Post",
        authors: ["A. Vik"],
        url: "https://post.example/1",
      },
      { html: article, lang: "en", agency: "NTB" },
      { nothing: 1 },
    ];
    const { reports, notices } = await read(
      "pile.jsonl",
      `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{broken\n`,
    );
    expect(reports.map(({ source }) => source)).toEqual(["pile.jsonl#1", "pile.jsonl#2"]);
    expect(reports[0]).toMatchObject({
      text: paragraphs.join("\n\n"),
      url: "https://post.example/1",
      metadata: { title: "Strait", published: "2021-05-04", outlet: "Harbour Post", authors: ["A. Vik"] },
    });
    expect(reports[1]?.metadata).toMatchObject({ lang: "en", agency: "NTB" });
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining("2 lines are no report in JSON (line 3, 4)"),
    ]);
  });
  it("reads ninjs", async () => {
    const { reports } = await read(
      "item.json",
      JSON.stringify({
        uri: "https://wire.example/9",
        type: "text",
        headline: "Strait",
        byline: "A. Vik and B. Lie",
        versioncreated: "2021-05-04T10:00:00Z",
        language: "en",
        infosource: [{ name: "NTB" }],
        body_xhtml: article,
      }),
    );
    expect(reports[0]).toMatchObject({
      url: "https://wire.example/9",
      metadata: { title: "Strait", authors: ["A. Vik", "B. Lie"], published: "2021-05-04T10:00:00Z", agency: "NTB" },
    });
    expect(reports[0]?.blocks?.every((block) => block.article)).toBe(true);
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><language>en</language>
<item><title>Strait</title><link>https://post.example/1</link><pubDate>Tue, 04 May 2021 10:00:00 +0000</pubDate><dc:creator>A. Vik</dc:creator><content:encoded><![CDATA[${article}${article}]]></content:encoded></item>
<item><title>Only a teaser</title><link>https://post.example/2</link><description>Short.</description></item></channel></rss>`;
  it("reads RSS, and says which items are teasers", async () => {
    const { reports, notices } = await read("feed.xml", rss);
    expect(reports.map(({ source }) => source)).toEqual([
      "feed.xml#https://post.example/1",
      "feed.xml#https://post.example/2",
    ]);
    expect(reports[0]?.metadata).toMatchObject({
      title: "Strait",
      published: "2021-05-04T10:00:00Z",
      outlet: "Harbour Post",
      authors: ["A. Vik"],
      lang: "en",
    });
    expect(reports[0]?.text).toContain(sentence);
    expect(notices[0]?.message).toContain("1 of 2 items");
  });
  it("says that a feed has nothing to read", async () => {
    const { reports, notices } = await read("feed.xml", '<rss version="2.0"><channel><title>A</title></channel></rss>');
    expect(reports).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(["no-text"]);
  });
  it("reads Atom and JSON feeds", async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Strait</title><id>urn:1</id><link href="https://post.example/1"/><published>2021-05-04T10:00:00Z</published><content type="html">&lt;p&gt;${sentence}&lt;/p&gt;</content></entry></feed>`;
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Post",
      items: [
        {
          id: "1",
          url: "https://post.example/1",
          title: "Strait",
          date_published: "2021-05-04T10:00:00Z",
          content_html: article,
        },
      ],
    });
    for (const [name, text] of [
      ["feed.atom", atom],
      ["feed.json", json],
    ] as const) {
      const { reports } = await read(name, text);
      expect(reports[0]).toMatchObject({
        url: "https://post.example/1",
        metadata: { title: "Strait", outlet: "Harbour Post" },
      });
      expect(reports[0]?.text).toContain(sentence);
    }
  });
  it("loads no external entity", async () => {
    const { reports, codes } = await read(
      "feed.xml",
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>a</title><description>&x; ${sentence}</description></item></channel></rss>`,
    );
    expect(JSON.stringify(reports)).not.toContain("root:");
    expect(reports.length + codes.length).toBeGreaterThan(0);
  });
});

describe("mail and saved pages", () => {
  it("reads a mail", async () => {
    const { reports } = await read(
      "a.eml",
      `From: Press Office <press@ministry.example>\r\nSubject: =?utf-8?B?U3RyYWl0?=\r\nDate: Tue, 04 May 2021 10:00:00 +0200\r\nContent-Type: text/plain; charset=windows-1250\r\n\r\n${paragraphs.join("\r\n\r\n")}`,
    );
    expect(reports[0]).toMatchObject({
      metadata: { title: "Strait", outlet: "Press Office", published: expect.stringContaining("2021-05-04") },
    });
    expect(reports[0]?.text).toContain(paragraphs.join("\n\n"));
  });
  it("reads a saved page with its address; the day of saving is not that of publication", async () => {
    const { reports } = await read(
      "a.mhtml",
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/1\r\nDate: Tue, 04 May 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/1\r\n\r\n<html><body>${article.replaceAll("=", "=3D")}</body></html>\r\n--b--\r\n`,
    );
    expect(reports[0]).toMatchObject({ url: "https://post.example/1", metadata: { published: null } });
    expect(reports[0]?.retrieved).toContain("2021-05-04");
    expect(reports[0]?.text).toContain(sentence);
  });
});

describe("archives", () => {
  it("reads what is in a ZIP, in order, archives in it too, and nothing that is no report", async () => {
    const zip = zipSync({
      "b/two.txt": bytesOf(paragraphs.join("\n\n")),
      "a.html": bytesOf(`<html><body><article>${article}</article></body></html>`),
      "x.png": bytesOf("png"),
      "README.md": bytesOf("about"),
      "in.zip": zipSync({ "c.txt": bytesOf(sentence) }),
    });
    const { reports, codes } = await read("pile.zip", zip);
    expect(reports.map(({ source }) => source)).toEqual([
      "pile.zip#a.html",
      "pile.zip#b/two.txt",
      "pile.zip#in.zip#c.txt",
    ]);
    expect(codes).toEqual([]);
  });
  it("reads tar.gz, and says where it is cut off", async () => {
    const header = (name: string, size: number): Uint8Array => {
      const block = new Uint8Array(512);
      block.set(bytesOf(name));
      block.set(bytesOf(`${size.toString(8).padStart(11, "0")} `), 124);
      block[156] = 48;
      block.set(bytesOf("ustar"), 257);
      block.fill(32, 148, 156);
      const sum = block.reduce((total, byte) => total + byte, 0);
      block.set(bytesOf(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
      return block;
    };
    const body = bytesOf(sentence.padEnd(512, " "));
    const tar = Buffer.concat([header("a.txt", 512), body, header("b.txt", 512), body, new Uint8Array(1024)]);
    expect((await read("pile.tar.gz", gzipSync(tar))).reports.map(({ source }) => source)).toEqual([
      "pile.tar#a.txt",
      "pile.tar#b.txt",
    ]);
    const cut = await read("pile.tar", tar.subarray(0, 1700));
    expect(cut.reports).toHaveLength(1);
    expect(cut.notices[0]?.message).toContain("b.txt is cut off");
  });
});

const response = (url: string, body: string, type = "text/html"): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-05-05T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const page = (date: string): string =>
  `<html><head><meta property="article:published_time" content="${date}"></head><body><article>${article}</article></body></html>`;

describe("WARC", () => {
  it("reads the pages of a crawl with their address and capture; nothing later than the capture is the day of publication", async () => {
    const warc =
      response("https://post.example/1", page("2021-05-04")) +
      response("https://post.example/i.png", "x", "image/png") +
      response("https://post.example/2", page("2021-06-01"));
    for (const [name, bytes] of [
      ["a.warc", bytesOf(warc)],
      ["a.warc.gz", gzipSync(warc)],
      ["a.wacz", zipSync({ "archive/data.warc.gz": gzipSync(warc), "pages/pages.jsonl": bytesOf("{}") })],
    ] as const) {
      const { reports, codes } = await read(name, bytes);
      expect(reports.map(({ url, retrieved, metadata }) => [url, retrieved, metadata.published])).toEqual([
        ["https://post.example/1", "2021-05-05T00:00:00Z", "2021-05-04"],
        ["https://post.example/2", "2021-05-05T00:00:00Z", null],
      ]);
      expect(codes).toEqual([]);
    }
  });
  it("skips a broken record and one that is cut off, and says how many", async () => {
    const broken = response("https://post.example/b", page("2021-05-04")).replace(
      /Content-Length: \d+/,
      "Content-Length: 77",
    );
    const warc = `${broken}${response("https://post.example/1", page("2021-05-04"))}${response("https://post.example/3", page("2021-05-04")).slice(0, 300)}`;
    const { reports, notices } = await read("a.warc", warc);
    expect(reports.map(({ url }) => url)).toEqual(["https://post.example/1"]);
    expect(notices[0]?.message).toContain("2 records are broken or cut off and skipped; 1 read");
  });
});

describe("documents", () => {
  it("reads Word: headings, paragraphs, lists; what is deleted is left out", async () => {
    const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const docx = zipSync({
      "word/document.xml": bytesOf(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("Strait to be marked")}</w:p><w:p>${run("The ministers of both ")}${run("coasts met &amp; agreed.")}<w:del>${run("secret")}</w:del></w:p></w:body></w:document>`,
      ),
      "docProps/core.xml": bytesOf(
        `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Strait</dc:title><dc:creator>A. Vik</dc:creator></cp:coreProperties>`,
      ),
    });
    const { reports } = await read("a.docx", docx);
    expect(reports[0]?.text).toBe("Strait to be marked\n\nThe ministers of both coasts met & agreed.\n");
    expect(reports[0]?.blocks?.map(({ role }) => role)).toEqual(["heading", "paragraph"]);
    expect(reports[0]?.metadata).toMatchObject({ title: "Strait", authors: ["A. Vik"] });
  });
  it("reads Markdown with its front matter", async () => {
    const { reports } = await read(
      "a.md",
      `---\ntitle: "Strait"\ndate: 2021-05-04\n---\n# Strait to be *marked*\n\n${sentence}\n\n- one\n- two\n`,
    );
    expect(reports[0]?.text).toBe(`Strait to be marked\n\n${sentence}\n\none\n\ntwo\n`);
    expect(reports[0]?.metadata).toMatchObject({ title: "Strait", published: "2021-05-04" });
  });
  it("reads NewsML-G2", async () => {
    const { reports } = await read(
      "a.xml",
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1" xml:lang="en"><itemMeta><provider literal="NTB"/><versionCreated>2021-05-04T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Strait</headline><by>By A. Vik</by><language tag="en"/></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${article}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    );
    expect(reports[0]?.metadata).toMatchObject({
      title: "Strait",
      outlet: "NTB",
      authors: ["A. Vik"],
      published: "2021-05-04T10:00:00Z",
      lang: "en",
    });
    expect(reports[0]?.text).toContain(`anew\n\n${sentence}`);
  });
  it("reads PDF", async () => {
    const stream = `BT /F1 12 Tf 50 700 Td (${sentence}) Tj ET`;
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 800 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ];
    let pdf = "%PDF-1.4\n";
    const offsets = objects.map((object, i) => {
      const at = pdf.length;
      pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
      return `${String(at).padStart(10, "0")} 00000 n \n`;
    });
    pdf += `xref\n0 5\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
    const { reports, notices } = await read("a.pdf", pdf);
    expect(notices).toEqual([]);
    expect(reports[0]?.text.trim()).toBe(sentence);
  });
});

describe("metadata beside texts", () => {
  it("wins over what is guessed, and is told as given", async () => {
    const table = readGiven(
      "file\tpublished\toutlet\tagency\tlang\tauthors\na.html\t2021-05-03\tHarbour Post\tNTB\ten\tA. Vik; B. Lie\nb.txt\t3 May\t\t\t\t\n",
      "metadata.tsv",
    );
    expect(table.problems).toEqual([expect.stringContaining('line 3: "3 May" is no day')]);
    const { reports } = await read("a.html", page("2021-05-04"), table.rows.get("a.html"));
    expect(reports[0]?.metadata).toMatchObject({
      published: "2021-05-03",
      outlet: "Harbour Post",
      agency: "NTB",
      authors: ["A. Vik", "B. Lie"],
    });
    expect(reports[0]?.metadata.candidates?.filter(({ field }) => field === "published")).toEqual([
      { field: "published", from: "metadata.tsv", value: "2021-05-03" },
      { field: "published", from: "meta", value: "2021-05-04" },
    ]);
  });
  it("reads quoted cells, JSON lines, and says what names no file", () => {
    expect(readCells('a,"b ""c"", d\ne"\n', ",")).toEqual([["a", 'b "c", d\ne']]);
    expect(readGiven('{"file":"a.txt","date":"2021"}\n{}\n', "metadata.jsonl")).toMatchObject({
      problems: ["line 2 names no file"],
    });
    expect(readGiven("outlet\nx\n", "metadata.csv").problems).toEqual(['no column "file" in its first line']);
  });
});

describe("a part", () => {
  it("read again from its bytes gives the same report", async () => {
    const { parts } = await read("pile.jsonl", JSON.stringify({ html: article, published: "2021-05-04" }));
    const [part] = parts;
    const again = await readFileParts(part!.bytes, part!.report.source);
    expect(again.parts[0]?.report).toEqual(part!.report);
  });
});
