/** The same four undertakings in every language: promised by a government, by a minister, in his own words ("we will …"), agreed to. */
import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { buildDossier } from "../../src/pipeline/build.ts";

const directory = loadDirectory();

/** How many commitments are told in each paragraph behind the dateline. */
const commitmentsOf = (paragraphs: readonly string[]): number[] => {
  const { report } = ingestBytes(new TextEncoder().encode(paragraphs.join("\n\n")), "a.txt");
  if (report === null) throw new Error("not a report");
  const { commitments } = buildDossier([report], { directory, generated: "2000-01-01T00:00:00Z" });
  return paragraphs.slice(1).map((paragraph) => {
    const start = report.text.indexOf(paragraph);
    return commitments.filter(({ evidence }) =>
      evidence.some((passage) => passage.start >= start && passage.end <= start + paragraph.length),
    ).length;
  });
};

const reports: Readonly<Record<string, readonly string[]>> = {
  en: [
    "London, 3 March 2024",
    "The British government has pledged to deliver twenty ambulances to Ukraine by the end of March.",
    "Foreign Secretary Gerald Whitcombe promised that Britain would reopen its embassy in Kabul.",
    "“We will withdraw our troops from Niger by June,” Whitcombe said.",
    "Britain agreed to suspend the sanctions on Syria.",
  ],
  pl: [
    "Warszawa, 3 marca 2024",
    "Rząd Polski zobowiązał się dostarczyć Ukrainie dwadzieścia karetek do końca marca.",
    "Minister spraw zagranicznych Bogdan Wierzejski obiecał, że Polska ponownie otworzy ambasadę w Kabulu.",
    "„Do czerwca wycofamy nasze wojska z Nigru” – oświadczył Wierzejski.",
    "Polska zgodziła się zawiesić sankcje wobec Syrii.",
  ],
  ru: [
    "Москва, 3 марта 2024",
    "Правительство России обязалось поставить Сирии двадцать машин скорой помощи до конца марта.",
    "Министр иностранных дел Аркадий Полозков пообещал, что Россия вновь откроет посольство в Триполи.",
    "«Мы выведем наши войска из Нигера до июня», — заявил Полозков.",
    "Россия согласилась приостановить санкции против Сирии.",
  ],
  ko: [
    "서울, 2024년 3월 3일",
    "한국 정부는 3월 말까지 우크라이나에 구급차 20대를 인도하겠다고 약속했다.",
    "남궁석 외교부 장관은 한국이 카불 주재 대사관을 다시 열겠다고 약속했다.",
    "“우리는 6월까지 니제르에서 군대를 철수할 것”이라고 남궁 장관은 말했다.",
    "한국은 시리아에 대한 제재를 중단하기로 합의했다.",
  ],
  zh: [
    "北京2024年3月3日",
    "中国政府承诺在3月底前向乌克兰交付二十辆救护车。",
    "外交部长陈立群承诺中国将重新开放驻喀布尔大使馆。",
    "“我们将在6月前从尼日尔撤军，”陈立群说。",
    "中国同意暂停对叙利亚的制裁。",
  ],
  ja: [
    "東京、2024年3月3日",
    "日本政府は3月末までにウクライナに救急車20台を引き渡すと約束した。",
    "村瀬光一外相は、日本がカブールの大使館を再開すると約束した。",
    "「6月までにニジェールから部隊を撤退させる」と村瀬外相は述べた。",
    "日本はシリアに対する制裁を停止することに同意した。",
  ],
  de: [
    "Berlin, 3. März 2024",
    "Die Bundesregierung hat sich verpflichtet, der Ukraine bis Ende März zwanzig Krankenwagen zu liefern.",
    "Außenministerin Sabine Kortmann versprach, dass Deutschland die Botschaft in Kabul wieder öffnen werde.",
    "„Wir werden unsere Truppen bis Juni aus Niger abziehen“, sagte Kortmann.",
    "Deutschland stimmte zu, die Sanktionen gegen Syrien auszusetzen.",
  ],
  fr: [
    "Paris, 3 mars 2024",
    "Le gouvernement français s'est engagé à livrer vingt ambulances à l'Ukraine d'ici à la fin mars.",
    "Le ministre des Affaires étrangères Élise Montferrand a promis que la France rouvrirait son ambassade à Kaboul.",
    "« Nous retirerons nos troupes du Niger d'ici juin », a déclaré Montferrand.",
    "La France a accepté de suspendre les sanctions contre la Syrie.",
  ],
  es: [
    "Madrid, 3 de marzo de 2024",
    "El Gobierno español se comprometió a entregar veinte ambulancias a Ucrania antes de finales de marzo.",
    "El ministro de Exteriores, Rodrigo Valdivieso, prometió que España reabrirá la embajada en Kabul.",
    "«Retiraremos nuestras tropas de Níger antes de junio», declaró Valdivieso.",
    "España aceptó suspender las sanciones contra Siria.",
  ],
  ar: [
    "القاهرة، 3 مارس 2024",
    "تعهدت الحكومة المصرية بتسليم عشرين سيارة إسعاف إلى أوكرانيا قبل نهاية مارس.",
    "ووعد وزير الخارجية نبيل العطار بأن مصر ستعيد فتح سفارتها في كابول.",
    "وقال العطار: «سنسحب قواتنا من النيجر بحلول يونيو».",
    "ووافقت مصر على تعليق العقوبات على سوريا.",
  ],
  vi: [
    "Hà Nội, ngày 3 tháng 3 năm 2024",
    "Chính phủ Việt Nam cam kết bàn giao hai mươi xe cứu thương cho Ukraine trước cuối tháng 3.",
    "Bộ trưởng Ngoại giao Đỗ Quang Lâm hứa rằng Việt Nam sẽ mở lại đại sứ quán tại Kabul.",
    "“Chúng tôi sẽ rút quân khỏi Niger trước tháng 6”, ông Lâm tuyên bố.",
    "Việt Nam đồng ý đình chỉ các biện pháp trừng phạt đối với Syria.",
  ],
  uk: [
    "Київ, 3 березня 2024",
    "Уряд України зобов'язався передати Молдові двадцять карет швидкої допомоги до кінця березня.",
    "Міністр закордонних справ Остап Гриневич пообіцяв, що Україна знову відкриє посольство в Тріполі.",
    "«Ми виведемо наші війська до червня», — заявив Гриневич.",
    "Україна погодилася призупинити санкції проти Сирії.",
  ],
  it: [
    "Roma, 3 marzo 2024",
    "Il governo italiano si è impegnato a consegnare venti ambulanze all'Ucraina entro la fine di marzo.",
    "Il ministro degli Esteri Corrado Bellavista ha promesso che l'Italia riaprirà l'ambasciata a Kabul.",
    "«Ritireremo le nostre truppe dal Niger entro giugno», ha dichiarato Bellavista.",
    "L'Italia ha accettato di sospendere le sanzioni contro la Siria.",
  ],
  pt: [
    "Lisboa, 3 de março de 2024",
    "O Governo português comprometeu-se a entregar vinte ambulâncias à Ucrânia até ao final de março.",
    "O ministro dos Negócios Estrangeiros, Tomás Figueirinha, prometeu que Portugal reabrirá a embaixada em Cabul.",
    "«Retiraremos as nossas tropas do Níger até junho», declarou Figueirinha.",
    "Portugal aceitou suspender as sanções contra a Síria.",
  ],
  tr: [
    "Ankara, 3 Mart 2024",
    "Türkiye, mart ayı sonuna kadar Ukrayna'ya yirmi ambulans teslim etmeyi taahhüt etti.",
    "Dışişleri Bakanı Cemal Aydoğmuş, Türkiye'nin Kabil'deki büyükelçiliğini yeniden açacağına söz verdi.",
    'Aydoğmuş, "Haziran ayına kadar askerlerimizi Nijer\'den çekeceğiz" dedi.',
    "Türkiye, Suriye'ye yönelik yaptırımları askıya almayı kabul etti.",
  ],
  cs: [
    "Praha, 3. března 2024",
    "Česká vláda se zavázala dodat Ukrajině do konce března dvacet sanitek.",
    "Ministr zahraničí Matěj Havránek slíbil, že Česko znovu otevře velvyslanectví v Kábulu.",
    "„Do června stáhneme naše vojáky z Nigeru,“ prohlásil Havránek.",
    "Česko souhlasilo s pozastavením sankcí proti Sýrii.",
  ],
};

/** Languages in which who speaks is not told where a new name has a title behind it. */
const ownWordsUnread = ["ja", "ko"];

describe.each(Object.entries(reports))("undertakings in %s", (lang, paragraphs) => {
  const found = commitmentsOf(paragraphs);
  it("are found where they are promised or agreed", () => {
    expect([found[0], found[1], found[3]]).toEqual([1, 1, 1]);
  });
  (ownWordsUnread.includes(lang) ? it.fails : it)("are found in the words of who gives them", () => {
    expect(found[2]).toBe(1);
  });
});

it("are none where the same is asked, hoped or over", () => {
  const said = [
    "Madrid, 3 de marzo de 2024",
    "«Esperamos que Francia retire sus tropas de Níger», declaró el ministro de Exteriores, Rodrigo Valdivieso.",
    "«Retiramos nuestras tropas de Níger en 2019», recordó Valdivieso.",
    "Alemania pidió a Francia que entregue veinte ambulancias a Ucrania.",
  ];
  expect(commitmentsOf(said)).toEqual([0, 0, 0]);
});

it("have a day, which is no condition; what was done by a day is none", () => {
  const [will, did] = commitmentsOf([
    "Berlin, 3. März 2024",
    "„Wir werden bis Juni unsere Truppen aus Niger abziehen“, sagte Außenministerin Sabine Kortmann.",
    "Deutschland hat bis Juni seine Truppen aus Niger abgezogen.",
  ]);
  expect([will, did]).toEqual([1, 0]);
});

it("are not refused where nobody is told who did not agree", () => {
  const kindsOf = (words: string): string[] => {
    const { report } = ingestBytes(new TextEncoder().encode(`Warszawa, 3 marca 2024\n\n${words}`), "a.txt");
    const { claims } = buildDossier(report === null ? [] : [report], { directory, generated: "2000-01-01T00:00:00Z" });
    return claims.map(({ kind }) => kind);
  };
  expect(kindsOf("Kreml podał, że minister planuje wizytę w Norwegii, ale nie ustalono jej daty.")).not.toContain(
    "refusal",
  );
  expect(kindsOf("Norwegia nie zgodziła się na wizytę ministra w Oslo.")).toContain("refusal");
});
