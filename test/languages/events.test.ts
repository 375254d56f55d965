/** What happens in each language: an expulsion and a strike are events with their day, what was denied or is asked for is none that happened. */
import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../eval/documents.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { readReport } from "../../src/pipeline/run.ts";

const eventsIn = (lang: string, text: string): string[] => {
  const result = readReport(rawReportOf("a", text, { lang, published: "2025-04-02" }), loadDirectory());
  if (!result.whole) throw new Error("not read");
  const { doc } = result;
  return doc.events.map(({ concept, status, time }) => {
    const range = time === null ? null : (doc.dates[time]?.range ?? null);
    return `${concept} ${status} ${range?.start ?? "-"}`;
  });
};

const expulsions: readonly (readonly [string, string])[] = [
  ["en", "Norway expelled two Polish diplomats on March 5, 2025."],
  ["de", "Norwegen wies am 5. März 2025 zwei polnische Diplomaten aus."],
  ["fr", "La Norvège a expulsé deux diplomates polonais le 5 mars 2025."],
  ["es", "Noruega expulsó a dos diplomáticos polacos el 5 de marzo de 2025."],
  ["it", "La Norvegia ha espulso due diplomatici polacchi il 5 marzo 2025."],
  ["pt", "A Noruega expulsou dois diplomatas poloneses em 5 de março de 2025."],
  ["ru", "Норвегия выслала двух польских дипломатов 5 марта 2025 года."],
  ["uk", "Норвегія вислала двох польських дипломатів 5 березня 2025 року."],
  ["pl", "Norwegia wydaliła dwóch polskich dyplomatów 5 marca 2025 roku."],
  ["cs", "Norsko vyhostilo 5. března 2025 dva polské diplomaty."],
  ["ar", "طردت النرويج دبلوماسيين بولنديين في 5 مارس 2025."],
  ["tr", "Norveç, 5 Mart 2025'te iki Polonyalı diplomatı sınır dışı etti."],
  ["zh", "挪威2025年3月5日驱逐两名波兰外交官。"],
  ["ja", "ノルウェーは2025年3月5日、ポーランドの外交官2人を追放した。"],
  ["ko", "노르웨이는 2025년 3월 5일 폴란드 외교관 두 명을 추방했다."],
  ["vi", "Na Uy đã trục xuất hai nhà ngoại giao Ba Lan ngày 5 tháng 3 năm 2025."],
];

const strikes: readonly (readonly [string, string])[] = [
  ["en", "Russia attacked the port of Odesa on March 8, 2025."],
  ["de", "Russland griff am 8. März 2025 den Hafen von Odessa an."],
  ["fr", "La Russie a attaqué le port d'Odessa le 8 mars 2025."],
  ["es", "Rusia atacó el puerto de Odesa el 8 de marzo de 2025."],
  ["it", "La Russia ha attaccato il porto di Odessa l'8 marzo 2025."],
  ["pt", "A Rússia atacou o porto de Odessa em 8 de março de 2025."],
  ["ru", "Россия атаковала порт Одессы 8 марта 2025 года."],
  ["uk", "Росія атакувала порт Одеси 8 березня 2025 року."],
  ["pl", "Rosja zaatakowała port w Odessie 8 marca 2025 roku."],
  ["cs", "Rusko zaútočilo na přístav v Oděse 8. března 2025."],
  ["ar", "هاجمت روسيا ميناء أوديسا في 8 مارس 2025."],
  ["tr", "Rusya, 8 Mart 2025'te Odessa limanına saldırdı."],
  ["zh", "俄罗斯2025年3月8日袭击敖德萨港。"],
  ["ja", "ロシアは2025年3月8日、オデーサの港を攻撃した。"],
  ["ko", "러시아는 2025년 3월 8일 오데사 항구를 공격했다."],
  ["vi", "Nga đã tấn công cảng Odessa ngày 8 tháng 3 năm 2025."],
];

const votes: readonly (readonly [string, string])[] = [
  ["en", "Norway's parliament voted on the treaty on March 9, 2025."],
  ["de", "Das norwegische Parlament stimmte am 9. März 2025 über den Vertrag ab."],
  ["fr", "Le parlement norvégien a voté le traité le 9 mars 2025."],
  ["es", "El Parlamento noruego votó el tratado el 9 de marzo de 2025."],
  ["it", "Il parlamento norvegese ha votato il trattato il 9 marzo 2025."],
  ["pt", "O parlamento norueguês votou o tratado em 9 de março de 2025."],
  ["ru", "Парламент Норвегии проголосовал за договор 9 марта 2025 года."],
  ["uk", "Парламент Норвегії проголосував за договір 9 березня 2025 року."],
  ["pl", "Parlament Norwegii głosował nad traktatem 9 marca 2025 roku."],
  ["cs", "Parlament Norska hlasoval o smlouvě 9. března 2025."],
  ["ar", "صوت البرلمان النرويجي على المعاهدة في 9 مارس 2025."],
  ["tr", "Norveç parlamentosu 9 Mart 2025'te anlaşmayı oyladı."],
  ["zh", "挪威议会2025年3月9日就条约投票。"],
  ["ja", "ノルウェー議会は2025年3月9日、条約を採決した。"],
  ["ko", "노르웨이 의회는 2025년 3월 9일 조약을 표결했다."],
  ["vi", "Quốc hội Na Uy đã bỏ phiếu về hiệp ước ngày 9 tháng 3 năm 2025."],
];

const denials: readonly (readonly [string, string])[] = [
  ["en", "Norway denied that Vladimir Putin had met Emmanuel Macron in Oslo on March 9, 2025."],
  ["de", "Norwegen dementierte, dass Wladimir Putin am 9. März 2025 Emmanuel Macron in Oslo getroffen habe."],
  ["es", "Noruega desmintió que Vladímir Putin se hubiera reunido con Emmanuel Macron en Oslo el 9 de marzo de 2025."],
  ["ru", "Норвегия опровергла, что Владимир Путин встретился с Эмманюэлем Макроном в Осло 9 марта 2025 года."],
  ["pl", "Norwegia zaprzeczyła, że Władimir Putin spotkał się z Emmanuelem Macronem w Oslo 9 marca 2025 roku."],
  ["tr", "Norveç, Vladimir Putin'in 9 Mart 2025'te Oslo'da Emmanuel Macron ile görüştüğünü yalanladı."],
  ["zh", "挪威否认普京2025年3月9日在奥斯陆与马克龙会面。"],
];

/** A meeting that was to be, told when it no longer was: none that happened. */
const meant: readonly (readonly [string, string])[] = [
  ["en", "Anna Lindqvist had been due to meet Norwegian Prime Minister Jonas Dahl in Oslo."],
  ["en", "Anna Lindqvist was to meet Norwegian Prime Minister Jonas Dahl in Oslo."],
  ["de", "Anna Lindqvist sollte in Oslo den norwegischen Ministerpräsidenten Jonas Dahl treffen."],
  ["fr", "Anna Lindqvist devait rencontrer à Oslo le Premier ministre norvégien Jonas Dahl."],
  ["es", "Anna Lindqvist debía reunirse en Oslo con el primer ministro noruego Jonas Dahl."],
  ["it", "Anna Lindqvist doveva incontrare a Oslo il primo ministro norvegese Jonas Dahl."],
  ["pt", "Anna Lindqvist deveria reunir-se em Oslo com o primeiro-ministro norueguês Jonas Dahl."],
  ["ru", "Анна Линдквист должна была встретиться в Осло с премьер-министром Норвегии Юнасом Далем."],
  ["uk", "Анна Ліндквіст мала зустрітися в Осло з прем'єр-міністром Норвегії Юнасом Далем."],
  ["pl", "Anna Lindqvist miała spotkać się w Oslo z premierem Norwegii Jonasem Dahlem."],
  ["cs", "Anna Lindqvistová se měla setkat v Oslu s norským premiérem Jonasem Dahlem."],
  ["tr", "Anna Lindqvist, Oslo'da Norveç Başbakanı Jonas Dahl ile görüşecekti."],
  ["ar", "كان من المقرر أن تلتقي آنا ليندكفيست رئيس الوزراء النرويجي يوناس دال في أوسلو."],
  ["zh", "安娜·林德奎斯特原定在奥斯陆会见挪威首相约纳斯·达尔。"],
  ["ja", "アンナ・リンドクビスト外相はオスロでノルウェーのヨナス・ダール首相と会談するはずだった。"],
  ["ko", "안나 린드크비스트 외무장관은 오슬로에서 요나스 달 노르웨이 총리와 회담할 예정이었다."],
  ["vi", "Bà Anna Lindqvist dự kiến gặp Thủ tướng Na Uy Jonas Dahl tại Oslo."],
];

describe("events in every language", () => {
  it.each(expulsions)("%s: an expulsion: %s", (lang, text) => {
    expect(eventsIn(lang, text)).toContain("expel happened 2025-03-05");
  });
  it.each(strikes)("%s: a strike: %s", (lang, text) => {
    expect(eventsIn(lang, text)).toContain("attack happened 2025-03-08");
  });
  it.each(votes)("%s: a vote: %s", (lang, text) => {
    expect(eventsIn(lang, text)).toEqual(["vote happened 2025-03-09"]);
  });
  it.each(denials)("%s: a meeting denied: %s", (lang, text) => {
    expect(eventsIn(lang, text)).toEqual([expect.stringMatching(/^(?:meet|talk) denied 2025-03-09$/)]);
  });
});

describe("what is no event", () => {
  it.each([
    ["en", "Russia threatened to attack the port of Odesa on March 8, 2025."],
    ["en", "Poland called for the release of two journalists held since March 5, 2025."],
    ["en", "If Russia attacks Odesa on March 8, 2025, Poland will act."],
    ["en", "Norway may expel two Polish diplomats on March 5, 2025."],
    ["en", "Two reporters left the ship's story out on March 5, 2025."],
    ["de", "Russland drohte, am 8. März 2025 den Hafen von Odessa anzugreifen."],
    ["ru", "Польша потребовала освобождения двух журналистов 5 марта 2025 года."],
  ])("%s: %s", (lang, text) => {
    expect(eventsIn(lang, text).filter((event) => / happened /.test(event))).toEqual([]);
  });
});

describe("who and when", () => {
  it("takes the day before a clause that says what happened then", () => {
    expect(eventsIn("en", "The dispute began on March 3, 2025, when Norway expelled two diplomats.")).toEqual([
      "expel happened 2025-03-03",
    ]);
  });
  it("does not take who sends another for one who meets", () => {
    const text = "Emmanuel Macron dispatched Angela Merkel to Oslo to meet with Vladimir Putin on March 9, 2025.";
    const result = readReport(rawReportOf("a", text, { lang: "en" }), loadDirectory());
    if (!result.whole) throw new Error("not read");
    const { doc } = result;
    const names = doc.events.flatMap(({ participants }) =>
      participants.map((i) => text.slice(doc.mentions[i]?.start, doc.mentions[i]?.end)),
    );
    expect(names).toEqual(["Angela Merkel", "Vladimir Putin"]);
  });
  it.each(meant)("%s: tells of no meeting where one was to be: %s", (lang, text) => {
    expect(eventsIn(lang, text).filter((event) => event.includes(" happened "))).toEqual([]);
  });
});
