import { describe, expect, it } from "vitest";
import { type Directory, parseDirectory } from "../directory/load.ts";
import { getLanguage } from "../languages/index.ts";
import { type Block, type Metadata, makeId, noMetadata, type RawReport } from "../model/index.ts";
import { type Layout, layoutStage } from "./layout.ts";
import { tokenise } from "./tokens.ts";

const table = [
  "id\tkind\ten\tru\tko",
  "agency/examplar\tagency\tExamplar\tЭкземпляр\t예시통신",
  "outlet/lake-post\toutlet\tLake Post",
  "place/oslo\tplace\tOslo",
].join("\n");
const entries = parseDirectory(table, "test.tsv");
const directory: Directory = { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };

const makeReport = (text: string, metadata: Partial<Metadata> = {}, blocks: Block[] | null = null): RawReport => ({
  id: makeId("report", [text]),
  source: "a.txt",
  sources: ["a.txt"],
  sha256: "0".repeat(64),
  text,
  url: null,
  retrieved: null,
  metadata: { ...noMetadata, ...metadata },
  blocks,
});

const read = (report: RawReport, code = "en"): Layout =>
  layoutStage.run(
    { report, language: { code, certain: true }, tokens: tokenise(report.text) },
    { language: getLanguage(code), directory },
  ).layer;

const summary = (text: string, code = "en"): { headline: string | null; roles: string[]; layout: Layout } => {
  const layout = read(makeReport(text), code);
  const headline = layout.headline && text.slice(layout.headline.start, layout.headline.end);
  return { headline, roles: layout.paragraphs.map((paragraph) => paragraph.role), layout };
};

const first = "The envoys of both lake states met on Tuesday for the third time this year.";
const second = "They agreed to go on in spring, a spokeswoman said after the talks.";

describe("layoutStage", () => {
  it("finds headline, byline and date between a site's furniture", () => {
    const text = `Lake Post\nHome > World > Lakes\nEnvoys meet for a third time\nBy Jane Doe\n5 July 2022, 14:03 (UTC +02:00)\n\n${first}\n\nREAD MORE: Fishing fleets stay in port\n\n${second}\n\nShare this article\nTags:\nLakes`;
    const { headline, roles, layout } = summary(text);
    expect(headline).toBe("Envoys meet for a third time");
    expect(roles).toEqual([
      "other",
      "navigation",
      "headline",
      "byline",
      "other",
      "body",
      "link",
      "body",
      "share",
      "tags",
      "other",
    ]);
    expect(layout.published).toMatchObject({ value: "2022-07-05T14:03+02:00", basis: "text" });
    expect(layout.outlet?.name).toBe("Lake Post");
    expect(layout.authors.map(({ start, end }) => text.slice(start, end))).toEqual(["Jane Doe"]);
  });

  it("leaves a report that begins with its first sentence without a headline", () => {
    expect(summary(`${first}\n\n${second}`)).toMatchObject({ headline: null, roles: ["body", "body"] });
  });

  it("drops a headline and a lead printed twice", () => {
    const lead = "The envoys of both lake states met on Tuesday for the third time";
    const { roles } = summary(
      `Envoys meet again at the lake\n${lead}\nEnvoys meet again at the lake\n${first}\n${second}`,
    );
    expect(roles).toEqual(["headline", "debris", "debris", "body", "body"]);
  });

  it("cuts a section label glued before the headline and a site's name after it", () => {
    expect(summary(`LatestEnvoys meet at the lake | Lake Post\n\n${first}`).headline).toBe("Envoys meet at the lake");
    expect(summary(`McDoe meets envoys at the lake\n\n${first}`).headline).toBe("McDoe meets envoys at the lake");
  });

  it("cuts scraper marks and labels off the article's ends", () => {
    const text = `Envoys meet at the lake\n[ad_1]\n${first}\n${second}[ad_2]Source link`;
    const { layout, roles } = summary(text);
    expect(roles).toEqual(["headline", "debris", "body", "body", "debris"]);
    const last = layout.paragraphs[3];
    expect(text.slice(last?.start, last?.end)).toBe(second);
  });

  it("keeps subheadings in the article and captions out of it", () => {
    const caption =
      "In this photo provided by the host, envoys walk along the lake, July 5, 2022. (LAKE POOL VIA EXAMPLAR)";
    const { roles } = summary(`${first}\n${caption}\nA third round\n${second}\n(Photo: Lake Post)`);
    expect(roles).toEqual(["body", "caption", "subheading", "body", "caption"]);
  });

  it("does not take a sentence for furniture because of its first word", () => {
    const text = `${first}\nMore than forty people took part in the talks on Tuesday.\nShare prices fell after the talks.\nBy Tuesday the envoys had left.`;
    expect(summary(text).roles).toEqual(["body", "body", "body", "body"]);
  });

  it("reads dateline, place and sender", () => {
    const text = `ОСЛО, 5 июля 2022 г. /Экземпляр/. Делегации двух стран встретились во вторник в третий раз.`;
    const { layout } = summary(text, "ru");
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    expect([layout.dateline, layout.datelinePlace, layout.datelineSender].map(words)).toEqual([
      "ОСЛО, 5 июля 2022 г. /Экземпляр/.",
      "ОСЛО",
      "Экземпляр",
    ]);
    expect(layout.published?.value).toBe("2022-07-05");
  });

  it("reads a Korean page", () => {
    const text =
      "예시통신\n호수 협상 세 번째 열려\n입력 2022-07-05 14:03 | 수정 2022-07-05 15:10\n김민수 기자 kim@example.com\n\n(오슬로=예시통신) 김민수 기자 = 양국 대표단이 화요일 올해 세 번째로 만났다.\n\n관련기사\n▶ 어선들 항구에 머물러";
    const { headline, roles, layout } = summary(text, "ko");
    expect(headline).toBe("호수 협상 세 번째 열려");
    expect(roles).toEqual(["other", "headline", "other", "byline", "body", "link", "link"]);
    expect(layout.published?.value).toBe("2022-07-05T14:03");
    expect(layout.outlet?.name).toBe("예시통신");
  });

  it("takes who issues a statement for no headline", () => {
    const text = `Ministry of Foreign Affairs of the Lake Republic\nPress Office\nReadout of the meeting at the lake\n5 July 2022\n\n${first}`;
    const { headline, roles } = summary(text);
    expect(headline).toBe("Readout of the meeting at the lake");
    expect(roles).toEqual(["other", "other", "headline", "other", "body"]);
    expect(summary(`Ministry of Foreign Affairs opens an office\n${first}`).headline).toBe(
      "Ministry of Foreign Affairs opens an office",
    );
  });

  it("reads a line of outlet and date, and an author's name alone", () => {
    const text = `Envoys meet for a third time\nAnna Doe\nSouthern Shore Courier, 5 July 2022\n\n${first}`;
    const { layout, roles } = summary(text);
    expect(roles).toEqual(["headline", "byline", "other", "body"]);
    expect(layout.outlet?.name).toBe("Southern Shore Courier");
    expect(layout.published?.value).toBe("2022-07-05");
    expect(layout.authors).toHaveLength(1);
    expect(summary(`Joint statement of the lake states of 5 July 2022\n\n${first}`)).toMatchObject({
      headline: "Joint statement of the lake states of 5 July 2022",
      layout: { published: null },
    });
  });

  it("takes an agency's name below the headline for no outlet", () => {
    expect(summary(`Envoys meet at the lake\nExamplar\n\n${first}`).layout.outlet).toBeNull();
  });

  it("lets the file's form decide where it says more than the words", () => {
    const parts: [string, Partial<Block>][] = [
      ["World", { role: "navigation", article: false }],
      ["Envoys meet at the lake", { role: "heading", level: 1 }],
      [first, { role: "paragraph" }],
      ["Envoys on the shore.", { role: "caption" }],
      ["What follows", { role: "heading", level: 2 }],
      [second, { role: "paragraph" }],
      ["Another story of the day that reads like text.", { role: "paragraph", article: false }],
    ];
    let text = "";
    const blocks: Block[] = [];
    for (const [words, block] of parts) {
      blocks.push({
        role: "paragraph",
        article: true,
        linkShare: 0,
        ...block,
        start: text.length,
        end: text.length + words.length,
      });
      text += `${words}\n`;
    }
    const layout = read(
      makeReport(
        text,
        { title: "Envoys meet at the lake - Lake Post", outlet: "Lake Post", published: "2022-07-05 14:03" },
        blocks,
      ),
    );
    expect(layout.paragraphs.map(({ role }) => role)).toEqual([
      "navigation",
      "headline",
      "body",
      "caption",
      "subheading",
      "body",
      "other",
    ]);
    expect(layout.published).toEqual({ value: "2022-07-05T14:03", basis: "metadata", span: null });
    expect(layout.outlet).toEqual({ name: "Lake Post", span: null });
  });

  it.each([
    "",
    "\n\n",
    ".",
    "[ad_1]",
    "a",
    "«".repeat(500),
    "> ".repeat(2000),
    "-".repeat(5000),
    "ab. ".repeat(3000),
    "(A=".repeat(900),
  ])("survives %#", (text) => {
    for (const { start, end } of summary(text).layout.paragraphs) expect(end).toBeGreaterThan(start);
  });
});
