import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import { unpackDossier } from "./page-data.ts";
import { siteHtml } from "./site.ts";

const assets = { script: "const a = '</script><!--';\r\nconsole.log(a)", style: "p::before { content: '</style>' }" };
const html = siteHtml(sampleDossier, assets);
const elements = (name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map((match) => match[1]!);

test("the texts and what was found in them come back letter for letter", () => {
  const back = unpackDossier(JSON.parse(gunzipSync(Buffer.from(elements("script")[2]!, "base64")).toString()));
  expect(back.reports.map(({ text }) => text)).toEqual(sampleDossier.reports.map(({ text }) => text));
  for (const part of ["entities", "events", "accounts", "commitments", "provenance"] as const)
    expect(back[part]).toEqual(sampleDossier[part]);
});

test("no text can end the data element, whatever it holds", () => {
  expect(elements("script")).toHaveLength(3);
  expect(elements("style")).toHaveLength(1);
  expect(elements("script")[2]).toMatch(/^[A-Za-z0-9+/]+=*$/);
});

test("what the first page says stands before the script, and no word of it can end its element", () => {
  const story = { ...sampleDossier.stories[0]!, label: "</script><!-- <script>alert(1)" };
  const [front] = [
    ...siteHtml({ ...sampleDossier, stories: [story] }, assets).matchAll(/id="front">([^<]*)<\/script>/g),
  ];
  expect(JSON.parse(front![1]!)).toMatchObject({ affair: story.label });
});

test("the title is escaped", () => {
  const story = { ...sampleDossier.stories[0]!, label: "</title><script>alert(1)</script>" };
  expect(siteHtml({ ...sampleDossier, stories: [story] }, assets)).toContain(
    "<title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62; – dossier</title>",
  );
});

test("the policy allows this script and this style by their hash, and no network", () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  const hashOf = (content: string): string => createHash("sha256").update(content).digest("base64");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hashOf(elements("script")[1]!)}';`);
  expect(policy).toContain(`style-src 'sha256-${hashOf(elements("style")[0]!)}';`);
  expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
});

test("nothing outside the file is loaded", () => {
  const outsideData = html.replace(elements("script")[2]!, "").replace(elements("script")[0]!, "");
  expect(outsideData).not.toMatch(/https?:|\b(src|action|data|poster|srcset)=|url\(|@import/);
  expect([...outsideData.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual(["data:,"]);
});

test("the same dossier gives the same bytes", () => {
  expect(siteHtml(structuredClone(sampleDossier), assets)).toBe(html);
});
