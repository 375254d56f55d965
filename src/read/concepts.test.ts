import { describe, expect, it } from "vitest";
import { concepts } from "../languages/concepts.ts";
import { getLanguage, languages } from "../languages/index.ts";
import { findConcepts } from "./concepts.ts";
import { tokenise } from "./tokens.ts";

const find = (code: string, text: string): { concept: string; noun: boolean }[] => {
  const language = getLanguage(code);
  return findConcepts(tokenise(text, language), language).map(({ concept, noun }) => ({ concept, noun }));
};
const idsIn = (code: string, text: string): string[] => find(code, text).map(({ concept }) => concept);

describe("findConcepts", () => {
  it.each([
    ["en", "The ministers signed a treaty", ["minister", "sign", "treaty"]],
    ["en", "in return for a security guarantee", ["security-guarantee"]],
    ["en", "They agreed; the agreement holds", ["agree", "agreement"]],
    ["pl", "Premierzy podpisali umowę o dostawach gazu", ["prime-minister", "sign", "agreement", "supply", "gas"]],
    ["pl", "prezydent Stanów Zjednoczonych", ["president"]],
    ["ru", "Стороны договорились о прекращении огня", ["side", "agree", "ceasefire"]],
    ["ru", "без предварительных условий", ["unconditional"]],
    ["de", "Das Friedensabkommen wurde abgelehnt", ["peace", "agreement", "refuse"]],
    ["de", "Paris lehnte den Vorschlag vom 2. Mai ab", ["refuse", "offer"]],
    ["fr", "Les deux parties ont convenu d'un cessez-le-feu", ["side", "agree", "ceasefire"]],
    ["fr", "Le chef de l'État suspendra l'accord", ["president", "suspend", "agreement"]],
    ["es", "Ambas partes acordaron un alto el fuego", ["side", "agree", "ceasefire"]],
    ["es", "Suspenderán el acuerdo nuclear", ["suspend", "agreement", "nuclear"]],
    ["it", "Le due parti hanno concordato una tregua", ["side", "agree", "ceasefire"]],
    ["it", "Sospenderanno l'accordo nucleare", ["suspend", "agreement", "nuclear"]],
    ["ko", "양국 외교장관은 공동성명에 서명했다", ["state", "both", "foreign-minister", "joint-statement", "sign"]],
    [
      "zh",
      "反对党赢得议会选举，首相立即辞职",
      ["party", "win", "parliament", "elect", "prime-minister", "immediately", "resign"],
    ],
    [
      "pt",
      "A oposição venceu as eleições e o primeiro-ministro renunciou",
      ["win", "elect", "prime-minister", "resign"],
    ],
    ["pt", "O Ministério das Relações Exteriores convocou o embaixador", ["foreign-ministry", "summon", "ambassador"]],
    ["ja", "外務省は大使を呼び出した", ["foreign-ministry", "ambassador", "summon"]],
    ["ja", "民間人5人が死亡し、12人が負傷した", ["civilian", "kill", "wound"]],
    ["vi", "Bộ Ngoại giao triệu tập đại sứ", ["foreign-ministry", "summon", "ambassador"]],
    ["vi", "Hai nước kí thoả thuận hoà bình", ["state", "sign", "agreement", "peace"]],
    ["zh", "歐盟對該公司實施制裁，指控其走私石油", ["company", "impose", "sanctions", "accuse", "evade", "oil"]],
  ])("finds concepts in %s: %s", (code, text, expected) => {
    expect(idsIn(code, text).sort()).toEqual([...expected].sort());
  });
  it.each([
    ["en", "The company raised its forecast", "sign"],
    ["en", "as a result of the storm", "result"],
    ["en", "Compromises were made", "promise"],
    ["pl", "w zamian za to", "change"],
    ["ru", "в конце недели", "end"],
    ["it", "alla fine della settimana", "end"],
    ["es", "a finales de semana", "end"],
    ["fr", "à la fin de la semaine", "end"],
    ["de", "Er trat ans Fenster, und der Regen ging zurück", "resign"],
    ["de", "Sie trat am Montag in Wien auf", "resign"],
    ["zh", "中国会谈到此事", "parliament"],
    ["vi", "bán đảo Triều Tiên", "sell"],
    ["vi", "không chỉ Hà Nội", "only"],
    ["ja", "広島と福島を結ぶ車両", "island"],
    ["ja", "全会一致で採択した", "share-view"],
    ["pt", "os ministros da província", "undermine"],
    ["pt", "a importância da violência", "violate"],
    ["zh", "审核工作结束", "nuclear"],
  ])("finds no such concept in %s: %s", (code, text, concept) => {
    expect(idsIn(code, text)).not.toContain(concept);
  });
  it.each([
    ["en", "They visit Oslo", "visit", false],
    ["en", "The envoy's brief visit", "visit", true],
    ["en", "He promised aid", "promise", false],
    ["en", "an old promise", "promise", true],
    ["pl", "ministrowie rozmawiali", "talk", false],
    ["pl", "o rozmowach ministrów", "talk", true],
    ["de", "Polen besucht die Messe", "visit", false],
    ["de", "ein kurzer Besuch", "visit", true],
    ["fr", "ils ont visité la ville", "visit", false],
    ["fr", "une brève visite", "visit", true],
    ["es", "visitaron la feria", "visit", false],
    ["es", "una breve visita", "visit", true],
    ["it", "hanno visitato la fiera", "visit", false],
    ["it", "una breve visita", "visit", true],
    ["ko", "양측은 휴전에 합의했다", "agree", false],
    ["ko", "양측의 합의를 환영한다", "agree", true],
    ["pt", "A Noruega prometeu gás", "promise", false],
    ["pt", "a promessa da Noruega", "promise", true],
    ["ja", "ノルウェーは供給を約束した", "promise", false],
    ["ja", "ノルウェーの約束を歓迎した", "promise", true],
    ["vi", "Na Uy hứa cung cấp khí đốt", "promise", false],
    ["vi", "lời hứa của Na Uy", "promise", true],
    ["zh", "挪威承诺供应天然气", "promise", false],
    ["zh", "挪威的承诺", "promise", true],
  ])("tells an act from its noun in %s: %s", (code, text, concept, noun) => {
    expect(find(code, text)).toContainEqual({ concept, noun });
  });
});

describe("the words of a language", () => {
  const worded = languages.filter((language) => Object.keys(language.concepts).length > 0);
  it("are there for the first four languages at least", () => {
    expect(worded.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["en", "pl", "ru", "ko", "zh", "pt", "ja", "vi"]),
    );
  });
  it.each(worded.map((language) => [language.code, language] as const))("%s covers most concepts", (_, language) => {
    const missing = Object.keys(concepts).filter((id) => !(id in language.concepts));
    expect(missing.length).toBeLessThan(20);
  });
});
