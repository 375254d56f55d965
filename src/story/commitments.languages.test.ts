/** In every language: undertakings told in several ways, and beside each what is none: a wish, a demand, a prediction, a threat. */
import { describe, expect, it } from "vitest";
import { inLanguage, readStory } from "../../test/support/story.ts";

/** Language; sentences that undertake something; sentences that do not. The parties are Norway and Chile everywhere. */
const table: readonly (readonly [lang: string, undertakings: readonly string[], others: readonly string[]])[] = [
  [
    "en",
    ["Norway and Chile agreed that they will open a consulate in May.", "Norway promised to build a bridge for Chile."],
    [
      "Norway hopes that Chile will open a consulate.",
      "Norway urged Chile to build a bridge.",
      "Chile may close its port.",
    ],
  ],
  [
    "de",
    ["Norwegen sagte zu, für Chile eine Brücke zu bauen.", "Norwegen hat Chile Hilfe und Geld zugesagt."],
    [
      "Norwegen hofft auf eine Brücke.",
      "Norwegen forderte Chile auf, die Brücke zu bauen.",
      "Chile könnte den Hafen schließen.",
    ],
  ],
  [
    "fr",
    ["La Norvège et le Chili sont convenus d'ouvrir un consulat.", "La Norvège s'est engagée à construire un pont."],
    [
      "La Norvège espère un accord.",
      "La Norvège a exhorté le Chili à construire un pont.",
      "Le Chili pourrait fermer le port.",
    ],
  ],
  [
    "es",
    ["Noruega y Chile acordaron abrir un consulado.", "Noruega se comprometió a construir un puente."],
    [
      "Noruega espera que Chile abra un consulado.",
      "Noruega exigió a Chile construir un puente.",
      "Chile podría cerrar el puerto.",
    ],
  ],
  [
    "it",
    [
      "La Norvegia e il Cile hanno concordato di aprire un consolato.",
      "La Norvegia ha promesso di costruire un ponte.",
    ],
    [
      "La Norvegia spera in un accordo.",
      "La Norvegia ha esortato il Cile a costruire un ponte.",
      "Il Cile potrebbe chiudere il porto.",
    ],
  ],
  [
    "pt",
    ["Noruega e Chile concordaram em abrir um consulado.", "A Noruega prometeu construir uma ponte."],
    [
      "A Noruega espera um acordo.",
      "A Noruega exigiu que o Chile construísse uma ponte.",
      "O Chile poderá fechar o porto.",
    ],
  ],
  [
    "pl",
    ["Norwegia i Chile uzgodniły, że otworzą konsulat w maju.", "Norwegia obiecała zbudować most dla Chile."],
    ["Norwegia ma nadzieję na porozumienie.", "Norwegia wezwała Chile do budowy mostu.", "Chile może zamknąć port."],
  ],
  [
    "cs",
    ["Norsko a Chile se dohodly, že otevřou konzulát.", "Norsko slíbilo postavit most."],
    ["Norsko doufá v dohodu.", "Norsko vyzvalo Chile, aby postavilo most.", "Chile může zavřít přístav."],
  ],
  [
    "ru",
    ["Норвегия и Чили договорились открыть консульство.", "Норвегия пообещала построить мост."],
    ["Норвегия надеется на соглашение.", "Норвегия потребовала от Чили построить мост.", "Чили может закрыть порт."],
  ],
  [
    "uk",
    ["Норвегія і Чилі домовилися відкрити консульство.", "Норвегія пообіцяла побудувати міст."],
    ["Норвегія сподівається на угоду.", "Норвегія закликала Чилі побудувати міст.", "Чилі може закрити порт."],
  ],
  [
    "tr",
    ["Norveç, konsolosluk açmayı kabul etti.", "Norveç, Şili'ye köprü inşa etmeye söz verdi."],
    ["Norveç anlaşma umuyor.", "Norveç, Şili'den köprü inşa etmesini istedi.", "Şili limanı kapatabilir."],
  ],
  [
    "ar",
    ["اتفقت النرويج وتشيلي على فتح قنصلية.", "تعهدت النرويج ببناء جسر."],
    ["تأمل النرويج في التوصل إلى اتفاق.", "طالبت النرويج تشيلي ببناء جسر.", "قد تغلق تشيلي الميناء."],
  ],
  [
    "vi",
    ["Na Uy và Chile nhất trí mở lãnh sự quán.", "Na Uy cam kết xây dựng một cây cầu."],
    ["Na Uy hy vọng đạt được thỏa thuận.", "Na Uy kêu gọi Chile xây dựng một cây cầu.", "Chile có thể đóng cửa cảng."],
  ],
  [
    "zh",
    ["挪威和智利同意开设领事馆。", "挪威承诺建造一座桥梁。"],
    ["挪威希望达成协议。", "挪威要求智利建造一座桥梁。", "智利可能关闭港口。"],
  ],
  [
    "ja",
    ["ノルウェーとチリは領事館を開設することで合意した。", "ノルウェーは橋を建設することを約束した。"],
    ["ノルウェーは合意を期待している。", "ノルウェーはチリに橋の建設を求めた。", "チリは港を閉鎖する可能性がある。"],
  ],
  [
    "ko",
    ["노르웨이와 칠레는 영사관을 개설하기로 합의했다.", "노르웨이는 다리를 건설하겠다고 약속했다."],
    ["노르웨이는 합의를 기대하고 있다.", "노르웨이는 칠레에 다리 건설을 요구했다.", "칠레는 항구를 폐쇄할 수도 있다."],
  ],
];

const actsOf = (lang: string, sentence: string) => readStory({ a: inLanguage(lang, sentence) }).found.commitments;

describe("commitments in every language", () => {
  it.each(
    table.flatMap(([lang, undertakings]) => undertakings.map((text) => [lang, text] as const)),
  )("finds one in %s: %s", (lang, text) => {
    expect(actsOf(lang, text).length).toBeGreaterThan(0);
  });
  it.each(
    table.flatMap(([lang, , others]) => others.map((text) => [lang, text] as const)),
  )("finds none in %s: %s", (lang, text) => {
    expect(actsOf(lang, text)).toEqual([]);
  });
});
