import { describe, expect, it } from "vitest";
import { loadDirectory } from "../directory/load.ts";
import { getLanguage } from "../languages/index.ts";
import { makeId, noMetadata, type Signal } from "../model/index.ts";
import { layoutStage } from "./layout.ts";
import { mentionsStage } from "./mentions.ts";
import { sentencesStage } from "./sentences.ts";
import { signalsStage } from "./signals.ts";
import { tokenise } from "./tokens.ts";

const directory = loadDirectory();

const read = (text: string, code = "en"): readonly Signal[] => {
  const language = getLanguage(code);
  const context = { language, directory };
  const report = {
    id: makeId("report", [text]),
    source: "a.txt",
    sources: ["a.txt"],
    sha256: "0".repeat(64),
    text,
    url: null,
    retrieved: null,
    metadata: noMetadata,
    blocks: null,
  };
  const base = { report, language: { code, certain: true }, tokens: tokenise(text, language) };
  const layout = layoutStage.run(base, context).layer;
  const sentences = sentencesStage.run({ ...base, layout }, context).layer;
  const mentions = mentionsStage.run({ ...base, layout, sentences, concepts: [] }, context).layer;
  return signalsStage.run({ ...base, layout, sentences, mentions, dates: [], quotes: [] }, context).layer;
};

const shown = (text: string, code?: string): string[] =>
  read(text, code).map(({ kind, span }) => `${kind}: ${span === null ? "" : text.slice(span.start, span.end)}`);

const kinds = (text: string, code?: string): string[] => read(text, code).map(({ kind }) => kind);

describe("signalsStage", () => {
  it.each([
    ["They met [ad_1] in a small hotel on the lake on Tuesday.", "scraper-marker: [ad_1]"],
    ["They met in a small hotel [19659002] on the lake on Tuesday.", "scraper-marker: [19659002]"],
    ["They met in a hotel & # 39; on the lake & # 39; on Tuesday.", "markup-debris: & # 39; on the lake & # 39;"],
    ["They met in <b>a small hotel</b> on the lake on Tuesday.", "markup-debris: <b>a small hotel</b>"],
    ["The envoyâ€™s hotel lay on the shore of the lake.", "markup-debris: â€™"],
    [
      "They made one proposal. general remarks of his visit to the lake.",
      "garbled: They made one proposal. general remarks of his visit",
    ],
    [
      "The host confirmed Sunday in Took The ferry will remain in port.",
      "garbled: host confirmed Sunday in Took The ferry will remain in port",
    ],
    [
      "The ferry left a day before the launch The Americans have these firm plans.",
      "garbled: a day before the launch The Americans have these firm plans.",
    ],
    [
      "He visited the lake on July 6 and 6 with the second envoy.",
      "garbled: visited the lake on July 6 and 6 with the second envoy",
    ],
    ["They was in the hotel on the lake until Tuesday.", "garbled: They was in the hotel on"],
    [
      "The talks were held on the lake. . The host was pleased with them.",
      "garbled: held on the lake. . The host was pleased",
    ],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it("sees a paragraph that begins with the last one's full stop", () => {
    expect(
      kinds(
        "The envoy was asked to work out a long programme of talks\n\n. Was very useful during the visit to the lake.",
      ),
    ).toEqual(["garbled"]);
  });

  it("sees a possessive that does not fit the only person near", () => {
    expect(shown("At the summit, Barack Obama repeated her promise to the host of the talks.")).toEqual([
      "garbled: Barack Obama repeated her promise",
    ]);
    expect(kinds("Angela Merkel was there too. Barack Obama repeated her promise to the host.")).toEqual([]);
    expect(kinds("Barack Obama thanked his wife and praised her work for the lake.")).toEqual([]);
  });

  it("sees a name spelled as another language does", () => {
    expect(shown("The talks with Vladimir Poutine went on for three hours at the lake.")).toEqual([
      "garbled: Vladimir Poutine",
    ]);
    expect(kinds("The talks with Vladimir Putin went on for three hours at the lake.")).toEqual([]);
    expect(kinds("Les discussions avec Vladimir Poutine ont duré trois heures.", "fr")).toEqual([]);
  });

  it("tells a paragraph that stands in the text twice, but not a headline set twice", () => {
    const paragraph = "The envoys of both lake states met on Tuesday for the third time this year in a hotel.";
    expect(kinds(`${paragraph}\n\nThey agreed to go on in spring.\n\n${paragraph}`)).toEqual(["duplicate-text"]);
    expect(kinds(`Envoys meet on the lake again today\nEnvoys meet on the lake again today\n${paragraph}`)).toEqual([]);
  });

  it.each([
    "The talks in The Hague ended at 6:40 a.m. The host was pleased.",
    "He told The Associated Press that the U.S. officials left on July 6 and 7.",
    "The site example.com and Sen. Doe agreed; the book And Then There Were None was sold.",
    "Officials of the U.S. said that they were in New York, N.Y. on Tuesday.",
    "If this were a film about the lake, it would be a short one.",
    "He came by iPhone. iPhones were not allowed at the talks.",
  ])("finds nothing in clean prose: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("finds nothing in clean prose of other languages", () => {
    expect(
      kinds("Rozmowy z prof. Nowakiem trwały do 5 lipca 2022 r. w Wiedniu. „To dobry znak” – dodał.", "pl"),
    ).toEqual([]);
    expect(kinds("Переговоры шли до 5 июля 2022 г. в Вене. «Это хороший знак», — сказал он.", "ru")).toEqual([]);
    expect(kinds('회담은 7월 5일까지 열렸다. 그는 "좋은 징조"라고 말했다.', "ko")).toEqual([]);
  });

  it("calls a text with many broken places machine-made, and one slip not", () => {
    const broken =
      "They made one proposal. general remarks of his visit. The host confirmed in Took The ferry will stay. He came on July 6 and 6 with them. They was pleased.";
    expect(kinds(broken)[0]).toBe("machine-translated");
    expect(kinds("They was pleased with the talks on the lake. The host was not.")).toEqual(["garbled"]);
  });

  it.each([
    '"'.repeat(4000),
    "«".repeat(4000),
    "& # 39;".repeat(1500),
    "a. b".repeat(3000),
    "<a ".repeat(3000),
  ])("survives %#", (text) => {
    expect(read(text)).toBeDefined();
  });

  it.each([
    ["de", "Die Brücke ist eine der größten des Landes, und der Vertrag, der das regelt, gilt noch."],
    ["fr", "Le ministre nous a dit qu'il était prêt à le faire et à les recevoir."],
    ["it", "Il treno va dalla costa a La Spezia, al di la del fiume."],
    ["pt", "O ministro disse a um jornal que iria por a sua assinatura no acordo."],
    ["zh", "双方愿为地区和和平作出贡献，对对方的建议表示欢迎，并达成了了解。"],
    ["ja", "合意したものの、日本をはじめ各国はまだ署名していない。はっきりしない。"],
  ])("lets words stand together that may: %s", (code, text) => {
    expect(kinds(text, code)).not.toContain("garbled");
  });
});
