import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { walkTokens } from "./tokens.ts";

/** Tokens in one line each; pieces of text that follow each other are one. */
const tokensOf = (html: string): string[] => {
  const told: string[] = [];
  let words = "";
  const endText = (): void => {
    if (words !== "") told.push(`"${words}"`);
    words = "";
  };
  walkTokens(html, {
    open(name, attributes, selfClosing) {
      endText();
      const said = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
      told.push(`<${name}${said.join("")}${selfClosing ? "/" : ""}>`);
    },
    text(data) {
      words += data;
    },
    close(name) {
      endText();
      told.push(`</${name}>`);
    },
  });
  endText();
  return told;
};

describe("walkTokens", () => {
  it.each([
    ["tags and text", "a<P Class=x>b</P >c", ['"a"', "<p class=x>", '"b"', "</p>", '"c"']],
    ["quotes of both kinds, and none", `<p id="a>b" class='c"d' lang=e/f>`, ['<p id=a>b class=c"d lang=e/f>']],
    ["attributes without a value, and of no interest", "<p hidden data-x='<q>' rel = a>", ["<p hidden= rel=a>"]],
    ["the first of two attributes", "<p id=a ID=b>", ["<p id=a>"]],
    ["elements that close themselves", "<path/><g / ><a href=x / id=y>", ["<path/>", "<g/>", "<a href=x id=y>"]],
    ["character references", "A &amp; B&nbsp;&#67; &lt;b> & D &notin; &x;", ['"A & B\u00a0C <b> & D ∉ &x;"']],
    [
      "references without a semicolon, in text alone",
      "&copy2<a href='?a&copy=2&lt=3&amp'>",
      ['"©2"', "<a href=?a&copy=2&lt=3&>"],
    ],
    ["a reference before a tag", "1 &lt<b>2", ['"1 <"', "<b>", '"2"']],
    ["what is no tag", "1 < 2 <3 << &amp; 4<", ['"1 < 2 <3 << & 4<"']],
    [
      "scripts as they are",
      "<script>if (a</b>/</p &amp;</SCRIPT\n>x",
      ["<script>", '"if (a</b>/</p &amp;"', "</script>", '"x"'],
    ],
    ["titles without tags", "<title>A <b>&amp;</b></title>", ["<title>", '"A <b>&</b>"', "</title>"]],
    ["no end of a script in a longer name", "<style>a</styles></style>", ["<style>", '"a</styles>"', "</style>"]],
    ["comments of every length", "a<!-->b<!--->c<!-- - -- > <p> -->d<!-x>e", ['"abcde"']],
    ["declarations and instructions", "<!doctype html><?xml a?>a<![CDATA[ <p> ]]>b<![if IE]>c<!>d", ['"abcd"']],
    ["end tags that name nothing", "a</>b</3>c", ['"abc"']],
    ["what the end cuts off", "a<p id='b>c", ['"a"']],
    ["an end within a comment", "a<!-- <p>b", ['"a"']],
    ["an end within a script", "<script>a<p>", ["<script>", '"a<p>"']],
  ])("reads %s", (_, html, told) => {
    expect(tokensOf(html)).toEqual(told);
  });

  it("ends on anything, in order, and loses no plain text", () => {
    const soup = fc.array(
      fc.constantFrom(
        "<",
        ">",
        "/",
        "!",
        "--",
        "?",
        "[CDATA[",
        "]]>",
        "p",
        "script",
        "title",
        " ",
        "=",
        '"',
        "'",
        "&",
        "&lt",
        ";",
        "é",
      ),
    );
    fc.assert(
      fc.property(soup, (pieces) => {
        const html = pieces.join("");
        expect(() => tokensOf(html)).not.toThrow();
        if (!/[<&]/.test(html)) expect(tokensOf(html)).toEqual(html === "" ? [] : [`"${html}"`]);
      }),
    );
  });
});
