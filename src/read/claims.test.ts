import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLanguage, readStory } from "../../test/support/story.ts";

/** The frames of a text, as words. */
const framesOf = (text: string, lang?: string) => {
  const [doc] = readStory({ text: lang === undefined ? text : inLanguage(lang, text) }).docs;
  if (doc === undefined) return [];
  const words = (span: { start: number; end: number } | null): string | null =>
    span && doc.report.text.slice(span.start, span.end);
  const names = (indices: readonly number[]): string[] => indices.map((i) => words(doc.mentions[i] ?? null) ?? "?");
  return doc.claims.map((frame) => ({
    act: frame.act,
    by: frame.together ? ["together"] : names(frame.actors),
    to: names(frame.recipients),
    voice: frame.voice === null ? null : words(doc.mentions[frame.voice] ?? null),
    kind: frame.kind,
    modality: frame.modality,
    negated: frame.negated,
    contentNegated: frame.contentNegated,
    degree: frame.degree,
    polarity: frame.polarity,
    content: words(frame.content),
    condition: words(frame.condition),
    objects: frame.objects,
  }));
};
const frameOf = (text: string, act: string, lang?: string) => framesOf(text, lang).find((frame) => frame.act === act);

describe("claimsStage", () => {
  it.each([
    [
      "en",
      "Norway promised to supply gas to Poland.",
      "promise",
      { by: ["Norway"], kind: "undertaking", content: "supply gas to Poland" },
    ],
    ["pl", "Ukraina obiecała dostarczyć Polsce gaz.", "promise", { by: ["Ukraina"], kind: "undertaking" }],
    ["ru", "Норвегия пообещала поставить газ в Польшу.", "promise", { by: ["Норвегия"], kind: "undertaking" }],
    ["de", "Norwegen hat Polen Gaslieferungen versprochen.", "promise", { by: ["Norwegen"], kind: "undertaking" }],
    [
      "de",
      "Norwegen versprach, Gas nach Polen zu liefern.",
      "promise",
      { by: ["Norwegen"], kind: "undertaking", content: "Gas nach Polen zu liefern" },
    ],
    [
      "de",
      "Spanien versprach am Montag in Wien, seine Truppen nicht abzuziehen.",
      "promise",
      { by: ["Spanien"], contentNegated: true },
    ],
    ["de", "Am Montag hat Russland die Ukraine angegriffen.", "attack", { by: ["Russland"] }],
    ["de", "Am Montag lehnte die Türkei den Vertrag ab.", "refuse", { by: ["Türkei"] }],
    ["de", "Die Sanktionen wurden von der Schweiz aufgehoben.", "lift", { by: ["Schweiz"] }],
    ["de", "Die Regierung in Wien hat Polen kritisiert.", "criticise", { by: [] }],
    [
      "fr",
      "La Norvège a promis de livrer du gaz à la Pologne.",
      "promise",
      { by: ["Norvège"], kind: "undertaking", content: "livrer du gaz à la Pologne" },
    ],
    ["fr", "La France a refusé de signer le traité.", "refuse", { by: ["France"], kind: "refusal" }],
    ["fr", "L'Allemagne a exigé que la Serbie ouvre la frontière.", "demand", { by: ["Allemagne"], kind: "demand" }],
    [
      "es",
      "Noruega prometió suministrar gas a Polonia.",
      "promise",
      { by: ["Noruega"], kind: "undertaking", content: "suministrar gas a Polonia" },
    ],
    ["es", "Francia se negó a firmar el tratado.", "refuse", { by: ["Francia"], kind: "refusal" }],
    ["es", "Alemania exigió que Serbia abra la frontera.", "demand", { by: ["Alemania"], kind: "demand" }],
    [
      "it",
      "La Norvegia ha promesso di fornire gas alla Polonia.",
      "promise",
      { by: ["Norvegia"], kind: "undertaking", content: "fornire gas alla Polonia" },
    ],
    ["it", "La Francia si è rifiutata di firmare il trattato.", "refuse", { by: ["Francia"], kind: "refusal" }],
    ["it", "La Germania ha preteso che la Serbia apra il confine.", "demand", { by: ["Germania"], kind: "demand" }],
    ["ko", "노르웨이는 폴란드에 가스를 공급하겠다고 약속했다.", "promise", { by: ["노르웨이"], kind: "undertaking" }],
    [
      "pt",
      "A Noruega prometeu fornecer gás à Polônia.",
      "promise",
      { by: ["Noruega"], to: ["Polônia"], kind: "undertaking", content: "fornecer gás à Polônia" },
    ],
    [
      "pt",
      "Se os Estados Unidos levantarem as sanções, o Irã destruirá todo o urânio.",
      "destroy",
      { by: ["Irã"], modality: "planned", degree: "all", condition: "Se os Estados Unidos levantarem as sanções" },
    ],
    ["pt", "A França reuniu-se com a Itália em Oslo.", "meet", { by: ["França"], condition: null, negated: false }],
    ["ja", "ドイツはセルビアに国境の開放を要求した。", "demand", { by: ["ドイツ"], to: ["セルビア"], kind: "demand" }],
    [
      "ja",
      "米国が制裁を解除すれば、イランはすべての濃縮ウランを廃棄する。",
      "dismantle",
      { by: ["イラン"], modality: "planned", degree: "all", condition: "米国が制裁を解除すれば" },
    ],
    [
      "ja",
      "ウクライナは港を攻撃しないと約束した。",
      "promise",
      { by: ["ウクライナ"], negated: false, contentNegated: true },
    ],
    ["ja", "フランスは条約に署名しない。", "sign", { by: ["フランス"], negated: true }],
    ["tr", "Peru antlaşmayı imzalamadı.", "sign", { by: ["Peru"], negated: true }],
    ["tr", "Peru antlaşmayı imzaladı.", "sign", { by: ["Peru"], negated: false }],
    ["ar", "وقعت أوكرانيا وبولندا اتفاقا لتوريد الأسلحة.", "sign", { by: ["أوكرانيا", "وبولندا"], negated: false }],
    ["uk", "Перу не підписало договір.", "sign", { by: ["Перу"], negated: true }],
    ["cs", "Francie odmítla podepsat smlouvu.", "refuse", { by: ["Francie"], kind: "refusal" }],
    [
      "vi",
      "Na Uy hứa cung cấp khí đốt cho Ba Lan.",
      "promise",
      { by: ["Na Uy"], to: ["Ba Lan"], kind: "undertaking", content: "cung cấp khí đốt cho Ba Lan" },
    ],
    ["vi", "Ukraine cam kết không tấn công các cảng.", "promise", { negated: false, contentNegated: true }],
    [
      "vi",
      "Nếu Mỹ dỡ bỏ lệnh trừng phạt, Iran sẽ phá hủy toàn bộ uranium.",
      "destroy",
      { by: ["Iran"], modality: "planned", degree: "all", condition: "Nếu Mỹ dỡ bỏ lệnh trừng phạt" },
    ],
    [
      "zh",
      "挪威承诺向波兰供应天然气。",
      "promise",
      { by: ["挪威"], to: ["波兰"], kind: "undertaking", content: "向波兰供应天然气" },
    ],
    [
      "zh",
      "如果美国解除制裁，伊朗将销毁所有浓缩铀。",
      "destroy",
      { by: ["伊朗"], modality: "planned", degree: "all", condition: "如果美国解除制裁" },
    ],
    ["zh", "朝鲜没有遵守协议。", "comply", { by: ["朝鲜"], negated: true }],
    ["en", "Germany demanded that Serbia open the border.", "demand", { by: ["Germany"], kind: "demand" }],
    ["en", "France refused to sign the treaty.", "refuse", { by: ["France"], kind: "refusal" }],
    [
      "en",
      "The two leaders agreed to resume talks.",
      "agree",
      { by: ["together"], kind: "undertaking", content: "resume talks" },
    ],
    ["pl", "Obie strony uzgodniły wymianę jeńców.", "agree", { by: ["together"], kind: "undertaking" }],
    ["de", "Beide Seiten einigten sich auf eine Waffenruhe.", "agree", { by: ["together"], kind: "undertaking" }],
    ["ru", "Стороны договорились об обмене пленными.", "agree", { by: ["together"], kind: "undertaking" }],
    ["en", "Egypt offered to host the talks.", "offer", { by: ["Egypt"], kind: "offer" }],
  ])("reads who does what in %s: %s", (lang, text, act, expected) => {
    expect(frameOf(text, act, lang)).toMatchObject(expected);
  });

  it("joins those who act together and leaves out whom they act with", () => {
    expect(frameOf("France and Italy signed an agreement with Libya on Monday.", "sign")?.by).toEqual([
      "France",
      "Italy",
    ]);
    expect(frameOf("In talks with Turkey, Greece rejected the plan.", "refuse")?.by).toEqual(["Greece"]);
  });
  it("takes the doer of a passive from behind it, and nobody where none is named", () => {
    expect(frameOf("The treaty was signed by France.", "sign")?.by).toEqual(["France"]);
    expect(frameOf("The treaty was signed in Paris.", "sign")?.by).toEqual([]);
  });
  it("carries a subject over to an act joined to the first, not to a clause with its own subject", () => {
    const text = "Greece signed the treaty and pledged to open the border.";
    expect(frameOf(text, "promise")?.by).toEqual(["Greece"]);
    expect(frameOf("Greece signed the treaty, but the talks failed.", "fail")?.by).toEqual([]);
  });
  it("tells a promise not to act from no promise", () => {
    expect(frameOf("Serbia promised not to close the border.", "promise")).toMatchObject({
      kind: "undertaking",
      negated: false,
      contentNegated: true,
    });
    expect(frameOf("Serbia never promised to open the border.", "promise")).toMatchObject({
      kind: "refusal",
      negated: true,
    });
  });
  it("tells an opinion shared from an act agreed on", () => {
    expect(framesOf("Spain agreed that the talks were useful.").map(({ kind }) => kind)).not.toContain("undertaking");
    expect(frameOf("Spain agreed to resume the talks.", "agree")?.kind).toBe("undertaking");
  });
  it.each([
    ["en", "Iran will suspend enrichment if the sanctions are lifted.", "suspend", "if the sanctions are lifted"],
    [
      "en",
      "Iran agreed to suspend enrichment in return for the release of funds.",
      "agree",
      "in return for the release of funds",
    ],
    [
      "pl",
      "Iran zawiesi wzbogacanie uranu pod warunkiem zniesienia sankcji.",
      "suspend",
      "pod warunkiem zniesienia sankcji",
    ],
    ["ru", "Иран приостановит обогащение урана в обмен на снятие санкций.", "suspend", "в обмен на снятие санкций"],
    ["uk", "Іран призупинить збагачення урану в обмін на зняття санкцій.", "suspend", "в обмін на зняття санкцій"],
    ["cs", "Írán pozastaví obohacování uranu výměnou za zrušení sankcí.", "suspend", "výměnou za zrušení sankcí"],
    ["ar", "ستعلق إيران تخصيب اليورانيوم مقابل رفع العقوبات.", "suspend", "مقابل رفع العقوبات"],
    [
      "pl",
      "Norwegia zawiesi sankcje dopiero wtedy, gdy Iran wycofa wojska.",
      "suspend",
      "dopiero wtedy, gdy Iran wycofa wojska",
    ],
    [
      "ru",
      "Норвегия снимет санкции только тогда, когда Иран выведет войска.",
      "lift",
      "только тогда, когда Иран выведет войска",
    ],
    [
      "uk",
      "Норвегія зніме санкції лише тоді, коли Іран виведе війська.",
      "lift",
      "лише тоді, коли Іран виведе війська",
    ],
    ["cs", "Norsko zruší sankce teprve tehdy, až Írán stáhne vojska.", "lift", "teprve tehdy, až Írán stáhne vojska"],
    [
      "de",
      "Norwegen wird die Sanktionen erst dann aufheben, wenn der Iran seine Truppen abzieht.",
      "lift",
      "wenn der Iran seine Truppen abzieht",
    ],
    ["en", "Iran will suspend enrichment, if the sanctions are lifted.", "suspend", "if the sanctions are lifted"],
    [
      "de",
      "Iran wird die Anreicherung aussetzen, sobald die Sanktionen aufgehoben sind.",
      "suspend",
      "sobald die Sanktionen aufgehoben sind",
    ],
    ["ru", "Норвегия снимет санкции, если Иран выведет войска.", "lift", "если Иран выведет войска"],
    ["cs", "Írán pozastaví obohacování uranu, pokud budou zrušeny sankce.", "suspend", "pokud budou zrušeny sankce"],
    ["zh", "挪威将解除制裁，如果伊朗撤军。", "lift", "如果伊朗撤军"],
  ])("keeps a condition in %s: %s", (lang, text, act, condition) => {
    expect(frameOf(text, act, lang)?.condition).toBe(condition);
  });
  it("takes a word of haste for no condition", () => {
    expect(frameOf("Norway agreed to meet Poland as soon as possible.", "agree", "en")?.condition).toBeNull();
    expect(frameOf("Norway agreed to meet Poland as soon as it lifts the sanctions.", "agree", "en")?.condition).toBe(
      "as soon as it lifts the sanctions",
    );
  });
  it.each([
    ["Peru asked Chile to lift all sanctions.", "all"],
    ["Peru asked Chile to partially lift sanctions.", "partially"],
    ["Peru released 12 prisoners.", "12"],
    ["Peru released the prisoners on 12 May 2021.", null],
  ])("reads a degree: %s", (text, degree) => {
    expect(framesOf(text)[0]?.degree ?? null).toBe(degree);
  });
  it.each([
    ["en", "Ghana signed the treaty.", "sign", "agreed"],
    ["en", "Ghana will withdraw troops.", "withdraw-troops", "planned"],
    ["en", "Ghana may withdraw troops.", "withdraw-troops", "possible"],
    ["en", "Ghana discussed the border with Togo.", "discuss", "discussed"],
    ["en", "Ghana withdrew its troops.", "withdraw-troops", "happened"],
    ["pl", "Ghana podpisze umowę.", "sign", "planned"],
    ["it", "Il Ghana sospenderà l'accordo a partire dal mese di giugno.", "suspend", "planned"],
    ["it", "Il Ghana potrebbe firmare l'accordo.", "sign", "possible"],
    ["it", "Il Ghana ha ritirato le truppe.", "withdraw-troops", "happened"],
    ["es", "Ghana suspenderá el acuerdo a partir del mes de junio.", "suspend", "planned"],
    ["es", "Ghana podría firmar el acuerdo.", "sign", "possible"],
    ["es", "Ghana retiró sus tropas.", "withdraw-troops", "happened"],
    ["fr", "Le Ghana suspendra l'accord dès le mois de juin.", "suspend", "planned"],
    ["fr", "Le Ghana pourrait signer l'accord.", "sign", "possible"],
    ["fr", "Le Ghana a retiré ses troupes.", "withdraw-troops", "happened"],
    ["de", "Ghana wird den Vertrag unterzeichnen.", "sign", "planned"],
    ["de", "Ghana zog seine Truppen ab.", "withdraw-troops", "happened"],
    ["pl", "Ghana wycofała wojska.", "withdraw-troops", "happened"],
    ["ru", "Гана вывела войска.", "withdraw-troops", "happened"],
    ["uk", "Гана підпише угоду.", "sign", "planned"],
    ["uk", "Гана вивела війська.", "withdraw-troops", "happened"],
    ["cs", "Ghana podepíše dohodu.", "sign", "planned"],
    ["cs", "Ghana stáhla vojska.", "withdraw-troops", "happened"],
    ["ar", "ستوقع غانا الاتفاق.", "sign", "planned"],
    ["ar", "سحبت غانا قواتها.", "withdraw-troops", "happened"],
    ["tr", "Gana anlaşmayı imzalayacak.", "sign", "planned"],
    ["tr", "Gana birliklerini geri çekti.", "withdraw-troops", "happened"],
  ])("reads the modality in %s: %s", (lang, text, act, modality) => {
    expect(frameOf(text, act, lang)?.modality).toBe(modality);
  });
  it("reads whose words they are", () => {
    const frame = frameOf("Kenya's foreign ministry said that Somalia had violated the ceasefire.", "violate");
    expect(frame?.by).toEqual(["Somalia"]);
    expect(frame?.voice).not.toBeNull();
  });
  it("reads what talks are called", () => {
    expect(framesOf("The talks in Oslo were constructive.")[0]?.polarity).toBe(1);
    expect(framesOf("The talks in Oslo were not constructive.")[0]?.polarity).toBe(-1);
    expect(framesOf("The talks in Oslo took two hours.").every(({ polarity }) => polarity === 0)).toBe(true);
  });
  it("finds a commitment told by a noun", () => {
    const text = "The deal rests on Peru's commitment to open the border.";
    expect(framesOf(text).find(({ act }) => act === "promise")).toMatchObject({
      by: ["Peru"],
      content: "open the border",
    });
  });
  it("neither throws nor hangs on any string", () => {
    const words = [
      "agreed",
      "to",
      "if",
      "until",
      "Oslo",
      "Norway",
      "and",
      ",",
      '"',
      "“",
      "said",
      "not",
      "12",
      "\n",
      "że",
      "약속했다",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
        for (const frame of framesOf(parts.join(" "))) expect(frame).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
