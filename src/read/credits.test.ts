import { describe, expect, it } from "vitest";
import { type Directory, parseDirectory } from "../directory/load.ts";
import { getLanguage } from "../languages/index.ts";
import { makeId, noMetadata } from "../model/index.ts";
import { type CreditMention, creditsStage, findCreditsInText } from "./credits.ts";
import { layoutStage } from "./layout.ts";
import { sentencesStage } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

const table = [
  "id\tkind\ten\tpl\tru\tko",
  "agency/reuters\tagency\tReuters\tReuters|agencja Reutera\tРейтер\t로이터통신",
  "agency/tass\tagency\tTASS\tTASS\tТАСС\t타스통신",
  "agency/kcna\tagency\tKCNA|Korean Central News Agency\tKCNA\tЦТАК\t조선중앙통신",
  "agency/ap\tagency\tThe Associated Press|?AP\t?AP\t?AP\tAP통신",
  "agency/yonhap\tagency\tYonhap|Yonhap News\tYonhap\tЁнхап\t연합뉴스",
  "agency/lake\tagency\t?Lake",
  "outlet/lake-post\toutlet\tLake Post",
].join("\n");
const entries = parseDirectory(table, "test.tsv");
const directory: Directory = { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };

const find = (text: string, lang: string): string =>
  findCreditsInText(text, lang, directory)
    .map((chain) => chain.map((link) => link.replace(/^\w+\//, "")).join(" < "))
    .join("; ");

describe("findCreditsInText", () => {
  it.each([
    ["en", "The talks ended on Friday, TASS reported.", "tass"],
    ["en", "The talks ended, according to the country's state-run news agency KCNA.", "kcna"],
    ["en", "Talks ended, KCNA said on Friday, Lake reports referring to TASS.", "lake < tass < kcna"],
    ["en", "TASS reported, citing Yonhap, that the talks ended without any result at all.", "tass < yonhap"],
    ["en", "Reuters reported that, according to KCNA, the talks had ended after three long days.", "reuters < kcna"],
    ["en", "The envoy told The Associated Press that talks had ended.", "ap"],
    ["en", "Talks end without result (AP)", "ap"],
    ["en", "Both Reuters and AP reported the end of the talks.", "reuters; ap"],
    ["en", "This was first told by the TV channel Shore One, TASS reports.", "tass"],
    ["en", "TASS reported this with reference to the TV channel Shore One.", "tass < Shore One"],
    ["pl", "Rozmowy zakończono, poinformowała w piątek agencja TASS.", "tass"],
    ["pl", "Jak podaje PAP za agencją TASS, rozmowy zakończono.", "tass"],
    ["pl", "Rozmowy zakończono — podała agencja Reutera, powołując się na KCNA.", "reuters < kcna"],
    ["ru", "Переговоры завершены, передаёт ТАСС со ссылкой на ЦТАК.", "tass < kcna"],
    ["ru", "Об этом в пятницу сообщило японское агентство «Рейтер».", "reuters"],
    ["ko", "회담이 끝났다고 조선중앙통신이 보도했다.", "kcna"],
    ["ko", "타스통신은 조선중앙통신을 인용해 회담이 끝났다고 전했다.", "tass < kcna"],
    ["ko", "로이터통신에 따르면 회담은 끝났다.", "reuters"],
    ["de", "Die Gespräche sind beendet, meldete die Nachrichtenagentur TASS unter Berufung auf KCNA.", "tass < kcna"],
    ["fr", "Les pourparlers ont pris fin, selon l’agence Reuters, citant KCNA.", "reuters < kcna"],
    ["es", "Las conversaciones han terminado, informó la agencia TASS, que cita a KCNA.", "tass < kcna"],
    ["pt", "Segundo a TASS, com base na KCNA, as conversações terminaram.", "tass < kcna"],
    ["cs", "Dle tiskové agentury TASS jednání skončila.", "tass"],
    ["tr", "TASS haber ajansı, KCNA ajansına dayandırarak bunu bildirdi.", "tass < kcna"],
    ["sv", "Det rapporterar TASS med hänvisning till KCNA.", "tass < kcna"],
    ["en", "Envoys walk along the lake (KCNA＝TASS)", "tass < kcna"],
  ])("%s: %s", (lang, text, expected) => {
    expect(find(text, lang)).toBe(expected);
  });

  it.each([
    ["en", "TASS has opened a new bureau in the capital."],
    ["en", "The government did not answer questions by Reuters on Friday."],
    ["en", "The team is ranked in the AP Top Ten."],
    ["en", "Armed Police (AP) units closed the road to the lake."],
    ["en", "The Lake is frozen from shore to shore."],
    ["en", "Reuters said it would close its bureau on the lake."],
    ["pl", "TASS otworzyła nowe biuro w stolicy."],
    ["ru", "ТАСС открыло новое бюро в столице."],
    ["ko", "조선중앙통신은 수도에 새 지국을 열었다."],
    ["de", "TASS hat ein neues Büro in der Hauptstadt eröffnet."],
    ["tr", "TASS başkentte yeni bir büro açtı."],
  ])("takes a mere mention for no credit: %s: %s", (lang, text) => {
    expect(find(text, lang)).toBe("");
  });
});

const read = (text: string, code = "en"): readonly CreditMention[] => {
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
  return creditsStage.run({ ...base, layout, sentences, mentions: [], quotes: [] }, context).layer;
};

const chains = (text: string, code?: string): string =>
  read(text, code)
    .map(({ chain }) => chain.map(({ known, span }) => known ?? text.slice(span.start, span.end)).join(" < "))
    .join("; ");

const lead = "The envoys of both lake states met on Tuesday for the third time this year.";
const more = "They agreed to go on in spring, a spokeswoman said after the talks.";

describe("creditsStage", () => {
  it.each([
    [`OSLO (Reuters) – ${lead}\n${more}`, "agency/reuters"],
    [`Envoys meet at the lake\nBy Yonhap\n${lead}\n${more}`, "agency/yonhap"],
    [`${lead}\n${more}\nSource: TASS`, "agency/tass"],
    [`Envoys meet at the lake\nYonhap | 14 May 2025, 21:40\n${lead}\n${more}`, "agency/yonhap"],
    [`Envoys meet at the lake\nValley Bank | 14 May 2025, 21:40\n${lead}\n${more}`, ""],
    [`${lead}\n${more} (AP)`, "agency/ap"],
    [`${lead.slice(0, -1)}, TASS reported.\n${more}`, "agency/tass"],
    [`${lead}\n${more}\nThis was reported by TASS, citing KCNA.`, "agency/tass < agency/kcna"],
  ])("%s", (text, expected) => {
    expect(chains(text)).toBe(expected);
  });

  it("takes one voice inside a marked report for no supplier", () => {
    expect(chains(`OSLO (Reuters) – ${lead}\n${more}\nThe host was pleased, according to a report by KCNA.`)).toBe(
      "agency/reuters",
    );
  });

  it("adds the origin on which all of a marked report rests", () => {
    const said = "The host was pleased, according to KCNA.";
    const text = `OSLO (Reuters) – ${lead.slice(0, -1)}, KCNA said.\n${more}\n${said}\nKCNA said that a fourth round was planned.`;
    expect(chains(text)).toBe("agency/reuters < agency/kcna");
  });

  it("knows the outlet that speaks of itself", () => {
    const [credit] = read(`${lead.slice(0, -1)}, KCNA said on Friday, Lake reports referring to TASS.\n${more}`);
    expect(credit?.publisher).toBe(true);
    expect(credit?.chain.map(({ known }) => known)).toEqual(["agency/lake", "agency/tass", "agency/kcna"]);
  });

  it("takes a picture's credit for none of the text", () => {
    expect(chains(`${lead}\nEnvoys walk along the lake, July 5, 2022. (Photo: AP)\n${more}`)).toBe("");
    expect(chains(`${lead}\nEnvoys walk along the lake. REUTERS/Jane Doe\n${more}`)).toBe("");
  });
});
