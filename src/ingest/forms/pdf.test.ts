/** PDFs made here: two languages in one file, columns side by side, tables, heads that run over pages. */
import { describe, expect, it } from "vitest";
import { readFileParts } from "../read-file.ts";
import { dropRunningHeads, paragraphsOf } from "./pdf.ts";
import { linesOf } from "./pdf-lines.ts";

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");
const streamOf = (words: string): string => `<</Length ${words.length}>>stream\n${words}\nendstream`;
/** A PDF whose only font has a code for every unit of UTF-16; letters are 5 points wide, ideographs 10. */
const pdfOf = (pages: readonly (readonly Line[])[]): Uint8Array => {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ")}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[12288 65535 1000]>>",
    streamOf(
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end",
    ),
    ...pages.flatMap((lines, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${7 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      streamOf(lines.map(({ text, x, y }) => `BT /F1 10 Tf ${x} ${y} Td <${hexOf(text)}> Tj ET`).join("\n")),
    ]),
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
  return new TextEncoder().encode(pdf);
};

/** One talk in four languages: a headline, three paragraphs, a signature. */
const told = {
  en: [
    "Talks on the lighthouse",
    "The harbour masters of Ostrand and Velmark met in Skarvik on Thursday and agreed that the old lighthouse will be lit again in June.",
    "Until then the keepers of both shores are to mend the lamp, and each harbour will pay for its own keepers, the pilots' guild said.",
    "The harbour masters will meet again in Velmark before the first snow falls.",
    "Pilots' guild",
  ],
  ru: [
    "Переговоры о маяке",
    "Начальники портов Остранда и Вельмарка встретились в четверг в Скарвике и договорились, что старый маяк снова зажгут в июне.",
    "До этого смотрители обоих берегов починят фонарь, и каждый порт заплатит своим смотрителям, сообщила гильдия лоцманов.",
    "Начальники портов встретятся ещё раз до первого снега, теперь уже в Вельмарке.",
    "Гильдия лоцманов",
  ],
  ar: [
    "محادثات بشأن المنارة",
    "التقى رئيسا مينائي أوستراند وفيلمارك يوم الخميس في سكارفيك واتفقا على إضاءة المنارة القديمة من جديد في شهر يونيو المقبل.",
    "وقالت نقابة المرشدين إن حراس الشاطئين سيصلحون المصباح قبل ذلك وإن كل ميناء سيدفع أجور حراسه.",
    "وسيجتمع رئيسا المينائين مرة أخرى في فيلمارك قبل أول تساقط للثلوج.",
    "نقابة المرشدين",
  ],
  zh: [
    "灯塔会谈",
    "奥斯特兰与维尔马克两港的港务长星期四在斯卡维克会面，双方同意旧灯塔将于六月重新点亮。",
    "领航员公会表示，在此之前两岸的守塔人将修好灯具，各港自行支付守塔人的工资。",
    "两位港务长将在初雪之前于维尔马克再次会面，商定灯塔的值守办法。",
    "领航员公会",
  ],
} as const;
type Code = keyof typeof told;

const widthOf = (text: string): number => text.length * (/[\u3000-\uffff]/.test(text) ? 10 : 5);
/** Lines of at most so many points. */
const wrap = (words: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of words.match(/[\u3000-\uffff]|[^\s\u3000-\uffff]+\s?/g) ?? []) {
    if (widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};
/** Paragraphs down the pages; Arabic stands at the right edge, its glyphs from left to right, as PDF has them. */
const flow = (paragraphs: readonly string[], width: number, x: number, foot = 60): Line[][] => {
  const pages: Line[][] = [[]];
  let y = 740;
  for (const words of paragraphs) {
    const isArabic = /[\u0620-\u064a]/.test(words);
    for (const text of wrap(words, width)) {
      if (y < foot) {
        pages.push([]);
        y = 740;
      }
      pages
        .at(-1)
        ?.push(isArabic ? { text: [...text].reverse().join(""), x: x + width - widthOf(text), y } : { text, x, y });
      y -= 12;
    }
    y -= 10;
  }
  return pages;
};
const read = async (pages: readonly (readonly Line[])[]): Promise<Record<string, string[]>> => {
  const { parts } = await readFileParts(pdfOf(pages), "a.pdf");
  return Object.fromEntries(
    parts.map(({ report }) => [report.source, report.text.split("\n").filter((line) => line !== "")]),
  );
};
const pairs: [Code, Code][] = [
  ["ru", "en"],
  ["zh", "en"],
  ["ar", "ru"],
];

describe("a PDF in two languages", () => {
  it.each(pairs)("%s above %s", async (one, two) => {
    const pages = flow([...told[one], ...told[two]], 400, 50);
    expect(await read(pages)).toEqual({ [`a.pdf#${one}`]: told[one], [`a.pdf#${two}`]: told[two] });
  });
  it.each(pairs)("%s and %s in turns, over pages", async (one, two) => {
    const turns = told[one].flatMap((words, i) => [words, told[two][i] as string]);
    expect(await read(flow(turns, 400, 50, 640))).toEqual({
      [`a.pdf#${one}`]: told[one],
      [`a.pdf#${two}`]: told[two],
    });
  });
  it.each(pairs)("%s beside %s, written column by column and line by line", async (one, two) => {
    const [left, right] = [flow(told[one], 240, 40).flat(), flow(told[two], 240, 320).flat()];
    const wanted = { [`a.pdf#${one}`]: told[one], [`a.pdf#${two}`]: told[two] };
    expect(await read([[...left, ...right]])).toEqual(wanted);
    expect(await read([[...left, ...right].sort((a, b) => b.y - a.y || a.x - b.x)])).toEqual(wanted);
    expect(await read([[...left, ...right].sort((a, b) => b.y - a.y || b.x - a.x)])).toEqual(wanted);
  });
});

describe("a PDF in one language", () => {
  const byHeight = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  it("in two columns under a headline across both: the left one is read first", async () => {
    const [headline, first, second, third] = told.en;
    const paragraphs = [first, third, second, first];
    const left = flow(paragraphs.slice(0, 2), 240, 40).flat();
    const right = flow(paragraphs.slice(2), 240, 320).flat();
    const across = { text: `${headline}, ${"as the pilots tell of it, ".repeat(2)}and as others do`, x: 40, y: 770 };
    expect(await read([[across, ...byHeight([...left, ...right])]])).toEqual({ "a.pdf": [across.text, ...paragraphs] });
  });
  it("with a table: a row is a line, not two columns", async () => {
    const cells = [
      ["Lamp", "12 crowns"],
      ["Oil and wicks", "30 crowns"],
      ["Paint", "8 crowns"],
      ["In all", "50 crowns"],
    ].flatMap(([name, sum], i): Line[] => [
      { text: name as string, x: 50, y: 700 - 22 * i },
      { text: sum as string, x: 300, y: 700 - 22 * i },
    ]);
    const [text] = Object.values(await read([cells]));
    expect(text?.join(" ")).toBe("Lamp 12 crowns Oil and wicks 30 crowns Paint 8 crowns In all 50 crowns");
  });
});

describe("paragraphs of a PDF", () => {
  const piece = (str: string, y: number, x = 50) => ({ str, x, y, width: str.length * 5, fontSize: 10 });
  it("run over pages, without the heads that do too; a divided word is whole again", () => {
    const pages = [
      [
        piece("Harbour Office", 800),
        piece("The ministers of both coasts met in Ber-", 700),
        piece("gen on Monday and agreed to", 688),
        piece("1", 20),
      ],
      [
        piece("Harbour Office", 800),
        piece("mark the strait anew.", 700),
        piece("Each side will send ships.", 670),
        piece("2", 20),
      ],
    ].map(linesOf);
    expect(paragraphsOf(dropRunningHeads(pages))).toEqual([
      "The ministers of both coasts met in Bergen on Monday and agreed to mark the strait anew.",
      "Each side will send ships.",
    ]);
  });
  it("end at a short line that ends no sentence, unless the next goes on with a small letter", () => {
    const lines = [
      "Pilots' guild",
      "The lamp of the old lighthouse was mended by the keepers of",
      "both shores",
      "in May.",
    ];
    expect(paragraphsOf([linesOf(lines.map((words, i) => piece(words, 700 - 12 * i)))])).toEqual([
      lines[0],
      lines.slice(1).join(" "),
    ]);
  });
});
