/** General words: each language knows those of English, and a sentence and its translation share most of theirs. */
import { describe, expect, it } from "vitest";
import { getLanguage, languages } from "../../src/languages/index.ts";
import { findTerms } from "../../src/read/terms.ts";
import { tokenise } from "../../src/read/tokens.ts";

const termsIn = (code: string, text: string): string[] => {
  const language = getLanguage(code);
  return findTerms(tokenise(text, language), language).map(({ term }) => term);
};
const english = new Set(Object.keys(getLanguage("en").terms));
const worded = languages.filter(({ code }) => code !== "und");

describe("general words", () => {
  it.each(
    worded.map((language) => [language.code, language] as const),
  )("%s has most of English's and no others", (_, language) => {
    const ids = Object.keys(language.terms);
    expect(ids.filter((id) => !english.has(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(0.85 * english.size);
  });
  it.each([
    ["en", "The flood destroyed the bridge over the river."],
    ["pl", "Powódź zniszczyła most na rzece."],
    ["ru", "Наводнение разрушило мост через реку."],
    ["uk", "Повінь зруйнувала міст через річку."],
    ["cs", "Povodeň zničila most přes řeku."],
    ["de", "Das Hochwasser zerstörte die Brücke über den Fluss."],
    ["fr", "L'inondation a détruit le pont sur la rivière."],
    ["es", "La inundación destruyó el puente sobre el río."],
    ["it", "L'alluvione ha distrutto il ponte sul fiume."],
    ["pt", "A inundação destruiu a ponte sobre o rio."],
    ["tr", "Taşkın nehir üzerindeki köprüyü yıktı."],
    ["vi", "Lũ lụt đã phá hủy cây cầu bắc qua sông."],
    ["ko", "홍수가 하천의 다리를 파괴했다."],
    ["zh", "洪水摧毁了河流上的桥梁。"],
    ["ar", "دمر الفيضان الجسر على النهر."],
  ])("are the same in %s: %s", (code, text) => {
    expect(termsIn(code, text)).toEqual(expect.arrayContaining(["bridge", "destroy", "flood", "river"]));
  });
  it.each([
    ["en", "The minister bridged the gap.", "river"],
    ["de", "Er trat in den Hintergrund.", "bridge"],
    ["ru", "Мостовая была мокрой.", "bridge"],
  ])("are not seen where they are not, in %s: %s", (code, text, term) => {
    expect(termsIn(code, text)).not.toContain(term);
  });
});
