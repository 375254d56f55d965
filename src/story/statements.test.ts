/** Small piles of a made-up affair: what is one statement, how each rendering is typed, and which is closest. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLanguage, readStory } from "../../test/support/story.ts";
import type { Statement } from "../model/index.ts";

const day = "GENEVA, 12 March 2024 (Reuters) - ";
const meeting = `${day}Uzbekistan's water minister Farrukh Saidov met his colleagues in Geneva on Tuesday.\n\n`;

/** The statements of a pile, each as its renderings: report, type, changes; a star marks the closest. */
const ledger = (reports: Readonly<Record<string, string>>) => {
  const { found, nameOf } = readStory(reports);
  const show = ({ quotes, closest }: Statement): string[] =>
    quotes.map(
      ({ content, rendering }, i) =>
        `${i === closest ? "*" : ""}${nameOf(content.report)}${rendering ? ` ${rendering}` : ""}`,
    );
  return { statements: found.statements, shown: found.statements.map((statement) => show(statement).sort()), nameOf };
};

/** The statement with these words. */
const holding = ({ statements }: ReturnType<typeof ledger>, words: string): Statement => {
  const statement = statements.find(({ quotes }) => quotes.some(({ content }) => content.exact.includes(words)));
  if (statement === undefined) throw new Error(`no statement with "${words}"`);
  return statement;
};

const report = (headline: string, body: string): string => `${headline}\n\n${meeting}${body}`;
const gates = "We will open the gates of the Karasu dam on 1 May, and we will not ask for anything in return";

describe("one statement", () => {
  it("has the renderings of an original and its translations, the closest in the language spoken", () => {
    const pile = ledger({
      en: report("Talks end", `"${gates}," Saidov told reporters.`),
      ru: "Переговоры завершились\n\nЖЕНЕВА, 12 марта 2024 года. (ТАСС) – «Мы откроем ворота Карасуйской плотины 1 мая и ничего не попросим взамен», — заявил во вторник министр Узбекистана Фаррух Саидов.",
      pl: "Rozmowy zakończone\n\nGENEWA, 12 marca 2024 (PAP) – „Otworzymy bramy zapory Karasu 1 maja i nie zażądamy niczego w zamian” – powiedział we wtorek minister Uzbekistanu Farruch Saidow.",
      ko: '회담 종료\n\n(제네바=연합뉴스) 2024년 3월 12일 = 파루흐 사이도프 우즈베키스탄 수자원부 장관은 "5월 1일 카라수 댐의 수문을 열 것이며 대가를 요구하지 않겠다"고 말했다.',
    });
    const { quotes } = holding(pile, gates);
    expect(quotes.map(({ lang }) => lang).sort()).toEqual(["en", "ko", "pl", "ru"]);
    expect(quotes.filter(({ rendering }) => rendering === "translation")).toHaveLength(3);
  });

  it.each([
    ["a number", gates.replace("1 May", "10 May"), "paraphrase", ["number"]],
    ["a negation dropped", gates.replace("will not ask", "will ask"), "paraphrase", ["negation"]],
    ["less of it", gates.replace(", and we will not ask for anything in return", ""), "trimmed", ["dropped"]],
    ["a name", gates.replace("Karasu", "Kampar"), "paraphrase", ["name-or-title"]],
    ["all of it", gates, "verbatim", []],
    ["other words", gates.replace("ask for anything", "demand anything"), "paraphrase", ["word"]],
  ])("is kept where one report gives %s", (_, words, rendering, kinds) => {
    const pile = ledger({
      first: report("Talks end", `"${gates}," Saidov told reporters.`),
      other: `River treaty: what was said\n\nBy Tom Hale\nValley Herald, 13 March 2024\n\nNobody expected much. "${words}," Uzbek minister Farrukh Saidov said in Geneva on Tuesday.`,
    });
    const { quotes } = holding(pile, words);
    expect(quotes).toHaveLength(2);
    const changed = quotes.find((quote) => quote.rendering !== null);
    expect(changed?.rendering).toBe(rendering);
    expect(changed?.changes.map(({ kind }) => kind)).toEqual(kinds);
    for (const { from, to, fromPassage, toPassage } of changed?.changes ?? []) {
      expect(fromPassage?.exact ?? "").toBe(from);
      expect(toPassage?.exact ?? "").toBe(to);
    }
  });

  it("types what is said of all and of some, agreed and discussed, as degrees", () => {
    const pile = ledger({
      first: report("Talks end", "Saidov said that the two sides had discussed all 14 points of the draft treaty."),
      other:
        "River treaty\n\nBy Tom Hale\nValley Herald, 13 March 2024\n\nUzbek minister Farrukh Saidov said on Tuesday that the two sides had agreed on some of the 14 points of the draft treaty.",
    });
    const changes = holding(pile, "all 14 points").quotes.flatMap((quote) => quote.changes);
    expect(changes).toMatchObject([{ kind: "degree" }]);
  });
});

describe("a translation of a translation", () => {
  const pile = ledger({
    original:
      "Переговоры в Женеве\n\nЖЕНЕВА, 12 марта 2024 года. (ТАСС) – Министр иностранных дел России Фаррух Саидов провёл во вторник переговоры в Женеве.\n\n«Мы откроем ворота Карасуйской плотины 1 мая и ничего не попросим взамен», — заявил Саидов.\n\nВода нужна 40 сёлам ниже по реке, сообщил районный совет.",
    wire: 'Russia to open Karasu gates in May\n\nGENEVA, 12 March 2024 (Reuters) - Russian Foreign Minister Farrukh Saidov held talks in Geneva on Tuesday.\n\n"We will open the gates of the Karasu dam on 1 May, and we will not ask for anything in return," Saidov said.\n\nHe said the sides had discussed all 14 points of the draft treaty and agreed to meet again in Oslo on 20 April.\n\nAnalysts in London said the offer was smaller than it looked, as only 3 of the 8 gates still work.',
    back: "Россия откроет ворота Карасу в мае\n\nМОСКВА, 13 марта 2024 года – Министр иностранных дел России Фаррух Саидов провёл переговоры в Женеве во вторник.\n\n«Мы собираемся открыть ворота плотины Карасу 1 мая и не будем просить ничего взамен», — сказал Саидов.\n\nОн сказал, что стороны обсудили все 14 пунктов проекта договора и согласились снова встретиться в Осло 20 апреля.\n\nАналитики в Лондоне заявили, что предложение меньше, чем кажется, так как только 3 из 8 ворот ещё работают.",
  });

  it("is a back-translation beside the words in the language spoken, which are the closest", () => {
    const { quotes, closest, why } = holding(pile, "Мы откроем");
    const shown = quotes.map(({ content, rendering }) => [pile.nameOf(content.report), rendering]);
    expect(Object.fromEntries(shown)).toEqual({ original: null, wire: "translation", back: "back-translation" });
    expect(pile.nameOf(quotes[closest]?.content.report ?? null)).toBe("original");
    expect(why).toContain("it is in Russian, the language of the speaker’s side".slice(1));
  });
});

describe("two statements", () => {
  it.each([
    [
      "one minister's words on two days",
      `"${gates}," Saidov told lawmakers on 2 April.`,
      "TASHKENT, 3 April 2024 (Kun) - ",
    ],
    ["one minister's words weeks later", `"${gates}," Saidov told lawmakers.`, "TASHKENT, 3 April 2024 (Kun) - "],
    [
      "two ministers' like words",
      `"${gates}," energy minister Bakhtiyor Usmonov said.`,
      "TASHKENT, 12 March 2024 (Kun) - ",
    ],
    [
      "one minister on one subject",
      `"The Karasu dam is old and its gates are rusty," Saidov said.`,
      "TASHKENT, 12 March 2024 (Kun) - ",
    ],
  ])("are %s", (_, body, dateline) => {
    const pile = ledger({
      first: report("Talks end", `"${gates}," Saidov told reporters.`),
      other: `Parliament sits\n\n${dateline}Uzbekistan's water minister Farrukh Saidov and energy minister Bakhtiyor Usmonov came to parliament.\n\n${body}`,
    });
    expect(holding(pile, gates).quotes).toHaveLength(1);
  });

  it("are sentences of a report and its translation that only stand in the same place", () => {
    const pile = ledger({
      en: report(
        "Talks end",
        `Saidov said that the two sides had discussed all 14 points of the draft. "${gates}," he said.`,
      ),
      de: "Gespräche enden\n\nGENF, 12. März 2024 (dpa) – Der usbekische Wasserminister Farruch Saidow traf am Dienstag in Genf seine Kollegen.\n\nSaidow erklärte, niemand habe das Recht, einen Fluss zu sperren. „Wir werden die Tore des Karasu-Staudamms am 1. Mai öffnen und keine Gegenleistung verlangen“, sagte Saidow.",
    });
    expect(holding(pile, "all 14 points").quotes).toHaveLength(1);
  });
});

describe("a speaker whom only another report introduces", () => {
  const introduced = `Letter read\n\n${day}Uzbekistan's foreign minister Farrukh Saidov and Foreign Minister Nodira Rahimova of Tajikistan met in Geneva on Tuesday.`;
  const letter = (before: string): string =>
    `Owners wait\n\nThe letter was read out in the port. ${before} "Do not turn back while the lights are on," he wrote.`;
  const speakerOf = (pile: ReturnType<typeof ledger>): string => pile.nameOf(holding(pile, "turn back").speaker);

  it("is found by the full name before the pronoun", () =>
    expect(speakerOf(ledger({ introduced, letter: letter("In it, Farrukh Saidov asked the owners to wait.") }))).toBe(
      "Farrukh Saidov",
    ));
  it.each([
    "In it, Farrukh asked the owners to wait.",
    "In it, a minister asked the owners to wait.",
  ])("is nobody where the full name does not stand there: %s", (before) =>
    expect(speakerOf(ledger({ introduced, letter: letter(before) }))).toBe("–"));
});

describe("the closest rendering", () => {
  const scraped = (words: string): string =>
    `Talks finish\n\n[ad_1]\n\nThe minister of water of Uzbekistan Farrukh Saidov said Tuesday 12 March 2024: "${words}."\n\n[ad_2]Source link`;

  it("is never a scraped copy while another exists, whatever the order of the reports", () => {
    const reports = {
      one: report("Talks end", `"${gates}," Saidov told reporters.`),
      two: `River treaty\n\nBy Tom Hale\nValley Herald, 13 March 2024\n\n"${gates}," Uzbek minister Farrukh Saidov said on Tuesday.`,
      robot: scraped(gates),
      copycat: scraped(gates.replace("anything", "something")),
    };
    const subsets = fc.subarray(Object.entries(reports), { minLength: 2 });
    fc.assert(
      fc.property(subsets, (chosen) => {
        const pile = ledger(Object.fromEntries(chosen));
        const { quotes, closest } = holding(pile, "We will open the gates");
        const of = quotes.map(({ content }) => pile.nameOf(content.report));
        if (of.some((name) => name === "one" || name === "two")) expect(["one", "two"]).toContain(of[closest]);
      }),
      { numRuns: 12 },
    );
  });

  it("is the side's own text, though it names nobody there", () => {
    const pile = ledger({
      readout:
        "Ministry of Foreign Affairs of the Republic of Poland\n\nReadout of the talks in Oslo\n\nMay 4, 2023\n\nForeign Minister Zbigniew Rau met Foreign Minister Anniken Huitfeldt in Oslo on May 3.\n\nPoland will open the harbour of Gdynia to 12 Norwegian ships in June.",
      paper: inLanguage(
        "de",
        "OSLO, 4. Mai 2023. Außenminister Zbigniew Rau traf Außenministerin Anniken Huitfeldt am 3. Mai in Oslo. Polen werde den Hafen Gdynia im Juni für 12 norwegische Schiffe öffnen, teilte das polnische Außenministerium mit.",
      ),
    });
    for (const { quotes, closest } of pile.statements)
      if (quotes.length > 1) expect(pile.nameOf(quotes[closest]?.content.report ?? null)).toBe("readout");
  });

  it("comes with reasons that rule the others out", () => {
    const pile = ledger({
      one: report("Talks end", `"${gates}," Saidov told reporters.`),
      robot: scraped(gates.replace("anything", "something")),
    });
    expect(holding(pile, gates).why).toBe("Its copy bears no sign of machine translation or scraping.");
  });
});
