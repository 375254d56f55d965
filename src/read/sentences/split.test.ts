import { describe, expect, it } from "vitest";
import { getLanguage } from "../../languages/index.ts";
import { splitSentences } from "./split.ts";

const split = (text: string, code: string): string[] =>
  splitSentences(text, getLanguage(code)).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each<[string, string, string[]]>([
    [
      "en",
      "Mr. Lee met J. Doe in the U.S. Embassy. They spoke for 2.5 hours.",
      ["Mr. Lee met J. Doe in the U.S. Embassy.", "They spoke for 2.5 hours."],
    ],
    ["en", "He left the U.S. The visit is over.", ["He left the U.S.", "The visit is over."]],
    ["en", "During his Sept. 18-20 trip he met no one.", ["During his Sept. 18-20 trip he met no one."]],
    ["en", "The round ended.The envoys left.", ["The round ended.", "The envoys left."]],
    ["en", "Write to info@example.Org today.", ["Write to info@example.Org today."]],
    ["en", "“Is that all?” he asked. “It is.”", ["“Is that all?” he asked.", "“It is.”"]],
    ["en", 'She wrote: "We agree. " The other side did not.', ['She wrote: "We agree. "', "The other side did not."]],
    ["en", '"We came to talk ... I hope we will," she said.', ['"We came to talk ... I hope we will," she said.']],
    ["en", "1. The parties agree.", ["1. The parties agree."]],
    [
      "pl",
      "Spotkanie z prof. Nowakiem odbyło się 5 lipca 2022 r. w Wiedniu. Trwało 2 godz. 15 min.",
      ["Spotkanie z prof. Nowakiem odbyło się 5 lipca 2022 r. w Wiedniu.", "Trwało 2 godz. 15 min."],
    ],
    [
      "pl",
      "Umowę podpisano w 2019 r. W kolejnym roku weszła w życie.",
      ["Umowę podpisano w 2019 r.", "W kolejnym roku weszła w życie."],
    ],
    ["pl", "To było 5. Forum tej grupy.", ["To było 5. Forum tej grupy."]],
    [
      "ru",
      "Встреча прошла 5 июля 2022 г. в Вене. Участвовали А. И. Петров и др. лица.",
      ["Встреча прошла 5 июля 2022 г. в Вене.", "Участвовали А. И. Петров и др. лица."],
    ],
    [
      "ru",
      "«Мы договорились!» — сказал он. Затем все уехали.",
      ["«Мы договорились!» — сказал он.", "Затем все уехали."],
    ],
    ["ko", "양측은 회담했다.그는 떠났다.", ["양측은 회담했다.", "그는 떠났다."]],
    ["ko", '그는 "합의했습니다."라고 말했다. 회담은 끝났다.', ['그는 "합의했습니다."라고 말했다.', "회담은 끝났다."]],
    ["zh", "会议结束。“这是见证。”他补充说。", ["会议结束。", "“这是见证。”", "他补充说。"]],
    ["ja", "彼は「行く。」と述べた。会談は終わった。", ["彼は「行く。」と述べた。", "会談は終わった。"]],
    [
      "de",
      "Am 5. Juli traf Dr. Meier z.B. Prof. Schulz. Er ging.",
      ["Am 5. Juli traf Dr. Meier z.B. Prof. Schulz.", "Er ging."],
    ],
    [
      "it",
      "Il dott. Rossi ha visto l'on. Bianchi. Hanno parlato.",
      ["Il dott. Rossi ha visto l'on. Bianchi.", "Hanno parlato."],
    ],
    ["ar", "انتهت المحادثات. هل وافق الطرفان؟ نعم.", ["انتهت المحادثات.", "هل وافق الطرفان؟", "نعم."]],
    ["und", "Ene. Tvo.", ["Ene.", "Tvo."]],
  ])("%s: %s", (code, text, expected) => {
    expect(split(text, code)).toEqual(expected);
  });

  it("reads line breaks as spaces and keeps lone marks with the sentence before", () => {
    expect(split("The talks went\non. .", "en")).toEqual(["The talks went\non. ."]);
  });

  it("takes a lone mark at the beginning into the first sentence", () => {
    expect(split(". Was good.", "en")).toEqual([". Was good."]);
  });
});
