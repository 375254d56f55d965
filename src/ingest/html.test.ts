import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredCharset, looksLikeHtml, readHtml } from "./html.ts";

const page = `<!doctype html><html lang="pl"><head><title>Strona | Gazeta</title>
<link rel="canonical" href="https://gazeta.example/a">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Rozmowy w Oslo","datePublished":"2021-05-04T08:30:00+02:00","author":{"name":"Anna Nowak"},"publisher":{"name":"Gazeta"}}]}</script>
<style>p{color:red}</style></head><body><nav><a href="/">Start</a> <a href="/s">Świat</a></nav>
<article><h1>Rozmowy w <em>Oslo</em></h1><p>Ministrowie spotkali si&#281; w&nbsp;poniedzia&#322;ek.<br>Drugi wiersz.</p>
<figure><img src="x.jpg" alt="nic"><figcaption>Fot. <b>AP</b></figcaption></figure>
<p hidden>niewidoczne</p><p>Koniec &lt;rozmów&gt;.</p></article><aside><p>Czytaj też</p></aside><script>var a = "<p>nie</p>";</script><footer>Kontakt</footer></body></html>`;

describe("readHtml", () => {
  const { text, blocks, metadata, url } = readHtml(page);
  const shown = blocks.map(({ start, end, role, article }) => [text.slice(start, end), role, article]);

  it("keeps what a reader sees, and what the elements say of it", () => {
    expect(shown).toEqual([
      ["Start Świat", "navigation", false],
      ["Rozmowy w Oslo", "heading", true],
      ["Ministrowie spotkali się w\u00a0poniedziałek.\nDrugi wiersz.", "paragraph", true],
      ["Fot. AP", "caption", true],
      ["Koniec <rozmów>.", "paragraph", true],
      ["Czytaj też", "aside", false],
      ["Kontakt", "footer", false],
    ]);
    expect(blocks[0]?.linkShare).toBeGreaterThan(0.8);
    expect(blocks[1]?.level).toBe(1);
  });
  it("reads what the page says of itself", () => {
    expect(metadata).toMatchObject({
      title: "Rozmowy w Oslo",
      authors: ["Anna Nowak"],
      published: "2021-05-04T08:30:00+02:00",
      outlet: "Gazeta",
      lang: "pl",
    });
    expect(url).toBe("https://gazeta.example/a");
  });
  it.each([
    [
      "a fact-check",
      '{"@type": "ClaimReview", "datePublished": "2021-05-04", "itemReviewed": {"datePublished": "2021-04-30"}}',
    ],
    [
      "data that no brace closes",
      '{"@type": "NewsArticle", "about": {"datePublished": "2021-05-04", "author": {"name": "A"}',
    ],
  ])("reads the day of %s", (_, json) => {
    const page = `<script type="application/ld+json">${json}</script><meta name="date" content="2016-01-07"><h1>Talks</h1><p>They met.`;
    expect(readHtml(page).metadata.published).toBe("2021-05-04");
  });
  it("leaves the day open where broken data names two", () => {
    const json = '{"@type": "NewsArticle", "datePublished": "2021-05-04", "datePublished": "2021-05-03", {';
    expect(readHtml(`<script type="application/ld+json">${json}</script><p>They met.`).metadata.published).toBeNull();
  });
  it("takes nothing for an address that is not one", () => {
    expect(readHtml('<link rel="canonical" href="javascript:alert(1)"><p>x</p>').url).toBeNull();
  });
  it("survives fifty thousand nested and unclosed elements", () => {
    const { text: deep } = readHtml(`${"<div><b>".repeat(50_000)}words`);
    expect(deep.trim()).toBe("words");
  });
  it("gives blocks in order that lie in the text, whatever the page", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div hidden>",
      "</div>",
      "<nav>",
      "text ",
      " & ",
      "<br>",
      "<a href=x>",
      "</a>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<",
      "é\u0000",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readHtml(pieces.join(""));
        let at = 0;
        for (const { start, end } of read.blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(read.text.length);
          expect(read.text.slice(start, end).trim()).not.toBe("");
          at = end;
        }
      }),
    );
  });
});

describe("declaredCharset", () => {
  it("finds what a page declares, and nothing in a text that only speaks of it", () => {
    expect(declaredCharset(new TextEncoder().encode('<meta charset="windows-1251">'))).toBe("windows-1251");
    expect(declaredCharset(new TextEncoder().encode("the charset=utf-8 header"))).toBeNull();
  });
});

describe("looksLikeHtml", () => {
  it.each([
    [" <!DOCTYPE html><p>", true],
    ["<html lang=en>", true],
    ["He wrote <b>bold</b> words", false],
  ])("%s", (text, is) => {
    expect(looksLikeHtml(text)).toBe(is);
  });
});
