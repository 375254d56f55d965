/** Reports in two languages fall into a report each; quoted sentences, footers and names make no report mixed. */
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { guessLanguage } from "../read/language.ts";
import { cutTo, languagesIn } from "./mixed.ts";
import { readFileParts } from "./read-file.ts";

/** One talk, told in nine languages: a headline, three paragraphs, a signature. */
const told = {
  en: [
    "Talks on the ferry line",
    "The transport ministers of Norland and Vestria met in Halden on Tuesday and agreed that the ferry line will open again in May.",
    "Both ports are to be dredged before that, and each side will pay for its own harbour, the joint commission said.",
    "The ministers will meet again in Vestria before the end of the year.",
    "Press service",
  ],
  ru: [
    "Переговоры о паромной линии",
    "Министры транспорта Норландии и Вестрии встретились во вторник в Хальдене и договорились, что паромная линия снова откроется в мае.",
    "До этого в обоих портах проведут дноуглубительные работы, и каждая сторона оплатит свою гавань, сообщила совместная комиссия.",
    "До конца года министры встретятся ещё раз, теперь уже в Вестрии.",
    "Пресс-служба",
  ],
  uk: [
    "Переговори про поромну лінію",
    "Міністри транспорту Норландії та Вестрії зустрілися у вівторок у Хальдені й домовилися, що поромна лінія знову відкриється в травні.",
    "До цього в обох портах проведуть днопоглиблювальні роботи, і кожна сторона оплатить свою гавань, повідомила спільна комісія.",
    "До кінця року міністри зустрінуться ще раз, тепер уже у Вестрії.",
    "Пресслужба міністерства",
  ],
  zh: [
    "渡轮航线会谈",
    "诺兰与韦斯特里亚两国交通部长星期二在哈尔登举行会谈，双方同意渡轮航线将于五月重新开通。",
    "联合委员会表示，在此之前两国港口都将进行疏浚，费用由各方自行承担，工程预计需要三个月时间。",
    "两国部长将于年底前在韦斯特里亚再次举行会谈，讨论票价和班次安排等问题。",
    "新闻处",
  ],
  ko: [
    "여객선 항로 회담",
    "노를란드와 베스트리아의 교통장관이 화요일 할덴에서 만나 여객선 항로를 오월에 다시 열기로 합의했다.",
    "그에 앞서 두 항구에서 준설 공사가 진행되며 비용은 각자 부담한다고 공동위원회가 밝혔다.",
    "두 장관은 올해 안에 베스트리아에서 다시 만나 운임과 운항 횟수를 논의할 예정이다.",
    "공보실",
  ],
  ar: [
    "محادثات بشأن خط العبارات",
    "التقى وزيرا النقل في نورلاند وفيستريا يوم الثلاثاء في هالدن واتفقا على إعادة فتح خط العبارات في شهر مايو المقبل.",
    "وقالت اللجنة المشتركة إن الميناءين سيخضعان قبل ذلك لأعمال تعميق وإن كل طرف سيتحمل تكاليف مرفئه.",
    "وسيجتمع الوزيران مرة أخرى في فيستريا قبل نهاية العام لبحث أسعار التذاكر وعدد الرحلات.",
    "المكتب الصحفي",
  ],
  fr: [
    "Pourparlers sur la ligne de ferry",
    "Les ministres des transports de Norlande et de Vestrie se sont réunis mardi à Halden et sont convenus de rouvrir la ligne de ferry en mai.",
    "Les deux ports seront dragués avant cette date et chaque partie paiera pour son propre port, a indiqué la commission mixte.",
    "Les ministres se retrouveront en Vestrie avant la fin de l'année.",
    "Service de presse",
  ],
  es: [
    "Conversaciones sobre la línea de transbordadores",
    "Los ministros de Transporte de Norlandia y Vestria se reunieron el martes en Halden y acordaron que la línea de transbordadores volverá a abrir en mayo.",
    "Antes se dragarán los dos puertos y cada parte pagará las obras del suyo, según dijo la comisión conjunta.",
    "Los ministros volverán a reunirse en Vestria antes de que termine el año.",
    "Servicio de prensa",
  ],
  pt: [
    "Conversações sobre a linha de balsas",
    "Os ministros dos Transportes da Norlândia e da Véstria reuniram-se na terça-feira em Halden e concordaram que a linha de balsas voltará a abrir em maio.",
    "Antes disso os dois portos serão dragados e cada lado pagará as obras do seu, segundo informou a comissão conjunta.",
    "Os ministros voltarão a encontrar-se na Véstria antes do fim do ano.",
    "Assessoria de imprensa",
  ],
} as const;
type Code = keyof typeof told;
const pairs: [Code, Code][] = [
  ["ru", "en"],
  ["zh", "en"],
  ["ar", "fr"],
  ["ko", "en"],
  ["uk", "ru"],
  ["es", "pt"],
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
/** Reads a file and gives of each report its name and its text's lines. */
const read = async (name: string, bytes: Uint8Array | string) => {
  const { parts, notices } = await readFileParts(typeof bytes === "string" ? bytesOf(bytes) : bytes, name);
  return {
    parts,
    codes: notices.map(({ code }) => code),
    lines: Object.fromEntries(parts.map(({ report }) => [report.source, linesOf(report.text)])),
  };
};
const html = (code: Code, lang = ""): string => {
  const [headline, ...paragraphs] = told[code].slice(0, 4);
  return `<div${lang}><h2>${headline}</h2>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</div>`;
};
const page = (article: string): string =>
  `<!doctype html><html lang="ru"><head><title>Хальден</title><meta property="article:published_time" content="2024-05-14T09:00:00+03:00"><meta property="og:site_name" content="Halden Post"></head><body><nav><ul><li><a href="/">Главная</a></li><li><a href="/n">Новости дня и главные темы недели в нашем регионе</a></li></ul></nav><article>${article}</article><footer>© Halden Post</footer></body></html>`;

describe("a report whose paragraphs are in two languages", () => {
  it.each(pairs)("%s above %s", async (one, two) => {
    const { lines, codes, parts } = await read("a.txt", [...told[one], ...told[two]].join("\n\n"));
    expect(lines).toEqual({ [`a.txt#${one}`]: told[one], [`a.txt#${two}`]: told[two] });
    expect(codes).toEqual(["languages-mixed"]);
    for (const { report } of parts) expect(report.source).toBe(`a.txt#${guessLanguage(report).code}`);
  });
  it.each(pairs)("%s and %s in turns", async (one, two) => {
    const turns = told[one].slice(0, 4).flatMap((words, i) => [words, told[two][i] as string]);
    const { lines } = await read("a.txt", turns.join("\n"));
    expect(lines).toEqual({ [`a.txt#${one}`]: told[one].slice(0, 4), [`a.txt#${two}`]: told[two].slice(0, 4) });
  });
  it("three languages are three reports", async () => {
    const { lines } = await read("a.txt", [...told.ru, ...told.en, ...told.zh].join("\n\n"));
    expect(Object.keys(lines)).toEqual(["a.txt#en", "a.txt#ru", "a.txt#zh"]);
  });
  it("in lines that are wrapped", async () => {
    const wrap = (words: string): string => words.replace(/(.{20,64})(?: |$)/g, "$1\n").trimEnd();
    const { parts } = await read("a.txt", [...told.ru, ...told.en].map(wrap).join("\n\n"));
    expect(parts.map(({ report }) => report.text.trim())).toEqual([
      told.en.map(wrap).join("\n\n"),
      told.ru.map(wrap).join("\n\n"),
    ]);
  });
  it("what has no words is in both, or its neighbours'", async () => {
    const [one, two] = [told.ru.slice(1, 3), told.en.slice(1, 3)];
    const { lines } = await read(
      "a.txt",
      ["2024-05-14", ...one, "* * *", ...two.flatMap((words) => ["1.", words])].join("\n\n"),
    );
    expect(lines["a.txt#ru"]).toEqual(["2024-05-14", ...one, "* * *", "1."]);
    expect(lines["a.txt#en"]).toEqual(["2024-05-14", "* * *", ...two.flatMap((words) => ["1.", words])]);
  });
  it("on a page: menus and footer, outlet and date are each part's", async () => {
    const { parts, lines } = await read("a.html", page(html("ru") + html("en")));
    expect(Object.keys(lines)).toEqual(["a.html#en", "a.html#ru"]);
    for (const { report } of parts) {
      const lang = report.source.slice(-2) as Code;
      expect(report.metadata).toMatchObject({ lang, outlet: "Halden Post", published: "2024-05-14T09:00:00+03:00" });
      expect(guessLanguage(report)).toEqual({ code: lang, certain: true });
      const article = report.blocks?.filter((block) => block.article && block.role !== "heading") ?? [];
      expect(article.map(({ start, end }) => report.text.slice(start, end))).toEqual(told[lang].slice(1, 4));
      expect(report.text).toMatch(/Главная[\s\S]*© Halden Post/);
    }
  });
  it("in Word, in feeds, in JSON lines", async () => {
    const run = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const word = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[...told.ko, ...told.en].map(run).join("")}</w:body></w:document>`;
    const docx = await read("a.docx", zipSync({ "word/document.xml": bytesOf(word) }));
    expect(docx.lines).toEqual({ "a.docx#en": told.en, "a.docx#ko": told.ko });
    const item = `<item><link>https://post.example/1</link><title>Halden</title><description><![CDATA[${html("ar")}${html("fr")}]]></description></item>`;
    const feed = await read("a.rss", `<rss version="2.0"><channel><title>Post</title>${item}</channel></rss>`);
    expect(feed.parts.map(({ report }) => [report.metadata.lang, report.url])).toEqual([
      ["ar", "https://post.example/1"],
      ["fr", "https://post.example/1"],
    ]);
    const line = { text: [...told.es, ...told.pt].join("\n"), published: "2024-05-14", outlet: "Post" };
    const json = await read("a.jsonl", `${JSON.stringify(line)}\n${JSON.stringify({ text: told.en.join("\n") })}\n`);
    expect(Object.keys(json.lines)).toEqual(["a.jsonl#1#es", "a.jsonl#1#pt", "a.jsonl#2"]);
    expect(json.parts[1]?.report.metadata).toMatchObject({ lang: "pt", published: "2024-05-14", outlet: "Post" });
  });
  it("the bytes of a part give the same report again, and no parts of it", async () => {
    const { parts } = await read("a.html", page(html("ru") + html("en")));
    for (const { report, bytes } of parts) {
      const again = await readFileParts(bytes, report.source);
      expect(again.parts.map((part) => part.report)).toEqual([report]);
      expect(again.notices).toEqual([]);
    }
  });
});

describe("a report in one language", () => {
  const { en, ru } = told;
  const tweet = (words: string): string => `<blockquote class="social-post"><p>${words}</p></blockquote>`;
  it.each([
    ["with a sentence quoted in another", [...ru.slice(0, 4), en[1], ru[4]]],
    ["with paragraphs quoted in another", [...ru.slice(0, 4), `“${en[1]}`, `“${en[2]}”`, ru[4]]],
    ["that quotes behind a colon", [...ru.slice(0, 3), "Министр написал в своём канале:", en[1], en[2], ru[3]]],
    [
      "with a footer in another",
      [...ru, ...ru.slice(1, 4), "© 2024 Halden Post", `${en[2]} All rights reserved by the Halden Post.`],
    ],
    ["with many names in another script", ru.map((words) => `${words} (Norland Ferries Ltd, Halden Port Authority)`)],
    ["with few words", ["Ja", "Yes", "Oui"]],
    ["with none", ["2024", "***"]],
  ])("%s", (_, lines) => {
    expect(languagesIn({ text: lines.join("\n\n"), blocks: null })).toEqual([]);
    expect(cutTo({ text: lines.join("\n\n"), blocks: null }, "en").text).toBe(lines.join("\n\n"));
  });
  it("on a page with posts in another, and on one with its menus and links in another", async () => {
    const posts = `${html("ru")}${tweet(en[1])}<p>${ru[1]}</p>${tweet(en[2])}${tweet(en[3])}`;
    const { codes } = await read("a.html", page(posts));
    expect(codes).toEqual([]);
    const links = `<nav>${[...told.fr, ...told.fr].map((words) => `<p><a href="/x">${words}</a></p>`).join("")}</nav>`;
    const around = page(html("ru")).replace("<footer>", `${links}<footer>`);
    expect((await read("b.html", around)).codes).toEqual([]);
  });
});
