import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsIn, type ReadMention } from "../../test/support/read-mentions.ts";
import { languages } from "../languages/index.ts";

/** The mention with these words (the last of several), and the words of what it refers to. */
const find = (mentions: readonly ReadMention[], words: string): ReadMention & { readonly means: string | null } => {
  const mention = mentions.findLast((candidate) => candidate.words === words);
  if (mention === undefined) throw new Error(`no mention "${words}" in ${mentions.map((m) => m.words).join(" | ")}`);
  return { ...mention, means: mention.referent === null ? null : (mentions[mention.referent]?.words ?? null) };
};

describe("names", () => {
  it.each([
    ["pl", "Rozmowy z Koreańską Republiką Ludowo-Demokratyczną trwały.", "country/kp"],
    ["pl", "Szczyt odbył się w Waszyngtonie.", "place/washington"],
    ["it", "Una delegazione della Costa d'Avorio è arrivata ieri.", "country/ci"],
    ["es", "Una delegación de Costa de Marfil llegó ayer.", "country/ci"],
    ["fr", "La Côte d'Ivoire a accueilli le sommet.", "country/ci"],
    ["pl", "Prezydent Stanów Zjednoczonych Ameryki wyjechał.", "country/us"],
    ["ru", "Переговоры с Северной Кореей идут.", "country/kp"],
    ["ru", "Встреча с Ким Чен Ыном прошла.", "person/kim-jong-un"],
    ["ko", "김정은에게서 편지가 왔다.", "person/kim-jong-un"],
    ["en", "The letter named 김정은 as its sender.", "person/kim-jong-un"],
    ["en", "N. Korea and the U.S. met.", "country/us"],
    ["uk", "Українська сторона чекає.", "country/ua"],
    ["uk", "Зустріч із Кім Чен Ином відбулася.", "person/kim-jong-un"],
    ["cs", "Ruská strana čeká.", "country/ru"],
    ["cs", "Prezident Spojených států odjel.", "country/us"],
    ["ar", "اتفقت بولندا وأوكرانيا.", "country/ua"],
    ["ar", "سلمت الرسالة لروسيا.", "country/ru"],
    ["tr", "Ukrayna'nın heyeti geldi.", "country/ua"],
  ])("knows an inflected or foreign form (%s: %s)", (code, text, id) => {
    expect(mentionsIn(text, code).flatMap(({ known }) => known)).toContain(id);
  });

  it.each([
    ["en", "They told us that the north wind and who knows what may come."],
    ["en", "The North Korean winter was silent."],
    ["en", "Good Morning, Second Reader! Following Monday, We Begin."],
    ["pl", "Drugi dzień rozmów. Następnie Naczelni przywódcy odjechali."],
    ["ru", "Затем Стороны разошлись. Второй раунд завершён."],
    ["ko", "이 시장은 작다. 전 대통령은 없었다."],
    ["pt", "O segundo dia começou. Os líderes da oposição saíram na terça-feira."],
    ["ja", "3日の会議で大臣らは午前中に協議し、米と魚を食べた。"],
    ["vi", "Ngày thứ hai bắt đầu. Sau đó Các lãnh đạo đảng rời đi."],
    ["zh", "3日会议中，大使和代表团在当地午餐。部长会议推迟。"],
    ["uk", "Потім Сторони роз'їхалися. Другий раунд завершено."],
    ["cs", "Poté Obě strany odjely. Druhé kolo skončilo."],
    ["ar", "عاد الوزير يوم الأحد. قال الرئيس إن المحادثات انتهت."],
    ["tr", "Görüşmeler Pazartesi günü sürdü. İkinci Tur tamamlandı."],
  ])("names nobody in ordinary words (%s: %s)", (code, text) => {
    expect(mentionsIn(text, code).filter(({ form }) => form === "name")).toEqual([]);
  });

  it("leaves a Korean particle out of the span", () => {
    expect(mentionsIn("서울에서 김정은은 말했다.", "ko").map(({ words }) => words)).toEqual(["서울", "김정은"]);
  });

  it("reads a heading in title case only for names known from elsewhere", () => {
    const mentions = mentionsIn(
      "Big Hotel Opens Its Doors To Marta Holm Today\nMarta Holm, an analyst, spoke in Oslo.",
      "en",
    );
    expect(mentions.filter(({ form }) => form === "name").map(({ words }) => words)).toEqual([
      "Holm",
      "Marta Holm",
      "Oslo",
    ]);
  });

  it("takes a city-state for the city where it is a place and for the state where it acts", () => {
    const mentions = mentionsIn("They met in Singapore. The Singapore summit ended. Singapore said it was glad.", "en");
    expect(mentions.filter(({ form }) => form === "name").map(({ known }) => known[0])).toEqual([
      "place/singapore-city",
      "place/singapore-city",
      "country/sg",
    ]);
  });
});

describe("capitals that stand for governments", () => {
  it.each([
    ["en", "Pyongyang said it would wait.", true],
    ["en", "It rained in Pyongyang.", false],
    ["en", "Talks between Seoul and Pyongyang stalled.", true],
    ["en", "Envoys said Pyongyang had requested more time.", true],
    ["en", "The Pyongyang airport is closed.", false],
    ["pl", "Pjongjang oświadczył, że poczeka.", true],
    ["pl", "W Pjongjangu oświadczono to wczoraj.", false],
    ["it", "Pyongyang ha respinto l'offerta.", true],
    ["it", "A Pyongyang ieri ha piovuto.", false],
    ["es", "Pyongyang rechazó la oferta.", true],
    ["es", "En Pyongyang llovió ayer.", false],
    ["fr", "Pyongyang a rejeté l'offre.", true],
    ["fr", "À Pyongyang, il a plu hier.", false],
    ["de", "Pjöngjang erklärte sich dazu nicht.", true],
    ["de", "In Pjöngjang regnete es gestern.", false],
    ["ru", "Пхеньян заявил об этом.", true],
    ["ru", "В Пхеньяне заявили об этом.", false],
    ["uk", "Пхеньян заявив про це.", true],
    ["uk", "У Пхеньяні заявили про це.", false],
    ["cs", "Pchjongjang oznámil, že počká.", true],
    ["cs", "V Pchjongjangu pršelo.", false],
  ])("%s: %s", (code, text, metonym) => {
    const mention = mentionsIn(text, code).findLast(({ known }) =>
      known.some((id) => id.endsWith("pyongyang") || id === "country/kp"),
    );
    expect(mention?.metonym).toBe(metonym);
    expect(mention?.known[0]).toBe(metonym ? "country/kp" : "place/pyongyang");
  });

  it("leaves a city without a government a city", () => {
    const mention = find(mentionsIn("Geneva said it would wait.", "en"), "Geneva");
    expect(mention).toMatchObject({ metonym: false, known: ["place/geneva"] });
  });
});

describe("roles", () => {
  it.each([
    ["en", "Norwegian Foreign Minister Ingrid Solheim spoke.", "Ingrid Solheim", "Norwegian Foreign Minister"],
    ["en", "Ingrid Solheim, the foreign minister of Norway, spoke.", "Ingrid Solheim", "foreign minister of Norway"],
    ["pl", "Rzeczniczka MSZ Anna Wilk zabrała głos.", "Anna Wilk", null],
    ["pl", "Jan Wilk, ambasador Norwegii, zabrał głos.", "Jan Wilk", "ambasador Norwegii"],
    ["ru", "Президент России Иван Зимин выступил.", "Иван Зимин", "Президент России"],
    ["ko", "강보라 외교부 장관은 말했다.", "강보라", "외교부 장관"],
    ["pt", "O presidente russo Pavel Orlov viajou.", "Pavel Orlov", "presidente russo"],
    ["ja", "山田健一外相は歓迎した。", "山田健一", "外相"],
    ["vi", "Thứ trưởng Trần Minh Đức đã đến.", "Trần Minh Đức", "Thứ trưởng"],
    ["zh", "外交部长林海生表示欢迎。", "林海生", "外交部长"],
    ["zh", "总理约翰·霍尔特表示欢迎。", "约翰·霍尔特", "总理"],
    ["uk", "Речниця МЗС Оксана Береза виступила.", "Оксана Береза", "Речниця МЗС"],
    ["cs", "Jan Zelinka, velvyslanec Norska, promluvil.", "Jan Zelinka", "velvyslanec Norska"],
    ["ar", "قال الرئيس الروسي إيغور زيمين ذلك.", "إيغور زيمين", "الرئيس الروسي"],
  ])("%s: %s", (code, text, name, role) => {
    if (role !== null) expect(find(mentionsIn(text, code), name).roleWords).toBe(role);
    expect(find(mentionsIn(text, code), name).kind).toBe("person");
  });

  it("makes no role of an adjective before a noun", () => {
    expect(mentionsIn("An official statement followed. The general mood was good.", "en")).toEqual([]);
  });
});

describe("whom a mention means", () => {
  it("takes a bare family name for the person named in full, wherever that is", () => {
    const mentions = mentionsIn(
      "Solheim was there.\nForeign Minister Ingrid Solheim met Marek Holt. Solheim left.",
      "en",
    );
    expect(mentions.filter(({ words }) => words.endsWith("Solheim")).map(({ referent }) => referent)).toEqual([
      0, 0, 0,
    ]);
  });

  it("keeps two who share a family name apart, and leaves open whom the bare name means", () => {
    const mentions = mentionsIn("Marek Holt met Anna Holt. Holt left.", "en");
    expect(mentions.map(({ referent }) => referent)).toEqual([0, 1, null]);
  });

  it("takes the bare name for the bearer the report is about", () => {
    const text =
      "Marek Holt spoke. Marek Holt sat.\nMarek Holt and Anna Holt met.\nOther things happened.\nHolt agreed.";
    expect(find(mentionsIn(text, "en"), "Holt").means).toBe("Marek Holt");
  });

  it("reads initials and inflected forms of a discovered name as one", () => {
    const mentions = mentionsIn("Daniel K. Osei przyjechał. Rozmawiano z Danielem K. Oseiem. Osei wyjechał.", "pl");
    expect(new Set(mentions.filter(({ kind }) => kind === "person").map(({ referent }) => referent))).toEqual(
      new Set([0]),
    );
  });

  it("finds the bearer of a role by office and country", () => {
    const mentions = mentionsIn(
      "Norwegian Foreign Minister Ingrid Solheim arrived. The Norwegian foreign minister smiled.",
      "en",
    );
    expect(find(mentions, "Norwegian foreign minister").means).toBe("Ingrid Solheim");
  });

  it.each([
    ["Ingrid Solheim said she would stay.", "she", "Ingrid Solheim"],
    ["Ingrid Solheim said he would stay.", "he", null],
    ["Marek Holt told Anna Berg that he would stay.", "he", "Marek Holt"],
    ["Marek Holt arrived. He sat down.", "He", "Marek Holt"],
    ['Marek Holt arrived. "He is late," they said.', "He", null],
    ["In Oslo it rained.", "it", null],
  ])("%s (%s)", (text, pronoun, means) => {
    expect(find(mentionsIn(text, "en"), pronoun).means).toBe(means);
  });
});

describe("any text at all", () => {
  const code = fc.constantFrom(...languages.map((language) => language.code));
  const words = fc.constantFrom(
    "Kim",
    "Jong",
    "-",
    "un",
    "President",
    "of",
    "the",
    "Ministry",
    ",",
    '"',
    "he",
    "Seoul",
    "’s",
    "위원장은",
    "\n",
    ".",
  );
  it("is read without a throw, its mentions in order and inside it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, code, (some, lang) => {
        const mentions = mentionsIn(some, lang);
        for (const [i, { start, end, referent }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (mentions[i - 1]?.start ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(some.length);
          if (referent !== null) expect(referent).toBeLessThan(mentions.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes linear time over one endless line of names", () => {
    const text = "Marek Holt, President of Kim Song Hye Hotel and he ".repeat(8000);
    const started = performance.now();
    mentionsIn(text, "en");
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
