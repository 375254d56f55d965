import { describe, expect, it } from "vitest";
import { noMetadata } from "../model/index.ts";
import { guessLanguage } from "./language.ts";

const guess = (text: string, lang: string | null = null) => guessLanguage({ text, metadata: { ...noMetadata, lang } });

const polish =
  "Delegacje obu państw spotkały się we wtorek po raz trzeci w tym roku i rozmawiały o granicy na jeziorze oraz o połowach ryb.";
const english = "The envoys of both lake states met on Tuesday for the third time this year and spoke about fishing.";

describe("guessLanguage", () => {
  it.each([
    [english, "en"],
    [polish, "pl"],
    ["Делегации двух стран встретились во вторник в третий раз за этот год.", "ru"],
    ["Делегації двох країн зустрілися у вівторок утретє цього року.", "uk"],
    ["양국 대표단이 화요일 올해 세 번째로 만나 호수 어업을 논의했다.", "ko"],
    ["両国の代表団は火曜日、今年三回目の会談を行った。", "ja"],
    ["两国代表团星期二举行今年第三次会谈。", "zh"],
  ])("%s", (text, code) => {
    expect(guess(text).code).toBe(code);
  });

  it("reads the article, not the page around it", () => {
    const page = `Home\nNews\nWorld\nSign in\nSubscribe\nShare on Facebook\n${polish}\n${polish}\nRead more\nAll rights reserved\nPrivacy policy`;
    expect(guess(page)).toEqual({ code: "pl", certain: true });
  });

  it("is not misled by names in another script", () => {
    const text =
      "김정은(Kim Jong Un) 위원장은 화요일 Example Lake Resort에서 대표단과 만났다고 조선중앙통신(KCNA)이 전했다.";
    expect(guess(text).code).toBe("ko");
  });

  it("takes what is declared where the text bears it out, and only there", () => {
    expect(guess(english, "en-GB").code).toBe("en");
    expect(guess(polish, "en").code).toBe("pl");
  });

  it("is uncertain about few words and knows nothing of none", () => {
    expect(guess("Volcano").certain).toBe(false);
    expect(guess("12:30 …")).toEqual({ code: "und", certain: false });
    expect(guess("", "pl")).toEqual({ code: "pl", certain: false });
  });
});
