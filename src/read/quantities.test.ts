import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLanguage } from "../languages/index.ts";
import { findQuantities } from "./quantities.ts";
import { tokenise } from "./tokens.ts";

const valuesOf = (lang: string, text: string): string[] => {
  const language = getLanguage(lang);
  return findQuantities(text, tokenise(text, language), language).map(({ value, percent }) =>
    percent ? `${value}%` : value,
  );
};

describe("findQuantities", () => {
  it.each([
    ["en", "Japan will invest $550 billion.", ["550000000000"]],
    ["en", "12,500 tonnes at 7.5 percent", ["12500", "7.5%"]],
    ["en", "1.234 million people in 1,234 towns", ["1234000", "1234"]],
    ["en", "twenty-three ships and two hundred sailors", ["23", "200"]],
    ["es", "hasta 550.000 millones de dólares", ["550000000000"]],
    ["es", "75 mil millones", ["75000000000"]],
    ["fr", "550 milliards de dollars, 90 % des bénéfices", ["550000000000", "90%"]],
    ["de", "2,5 Millionen Tonnen, 12.000 Soldaten, 15 Prozent", ["2500000", "12000", "15%"]],
    ["pl", "33 000 ton, 33 milionami, dwadzieścia trzy statki", ["33000", "33000000", "23"]],
    ["ru", "120 млрд рублей и 23 тяжелораненых", ["120000000000", "23"]],
    ["uk", "понад 3,5 мільйона", ["3500000"]],
    ["cs", "třicet procent z 2 tis. lidí", ["30%", "2000"]],
    ["ja", "最大5,500億ドル、15%、5億5000万円", ["550000000000", "15%", "550000000"]],
    ["zh", "5500亿美元和三十五万吨", ["550000000000", "350000"]],
    ["ko", "연간 77만t, 5500억 달러, 100만톤", ["770000", "550000000000", "1000000"]],
    ["tr", "%15 ve 3 milyon ton", ["15%", "3000000"]],
    ["ar", "550 مليار دولار", ["550000000000"]],
    ["vi", "550 tỷ USD, 20 triệu tấn", ["550000000000", "20000000"]],
    ["it", "30 miliardi di euro, 20 mila soldati", ["30000000000", "20000"]],
    ["pt", "3 bilhões de reais", ["3000000000"]],
  ])("%s: %s", (lang, text, values) => {
    expect(valuesOf(lang, text)).toEqual(values);
  });
  it.each([
    ["en", "at 12:30 one of the millionaires left"],
    ["zh", "一些人十分高兴"],
    ["ja", "一部の議員"],
    ["pl", "jeden z milionerów"],
  ])("takes nothing for a number that is none, %s: %s", (lang, text) => {
    expect(valuesOf(lang, text)).toEqual([]);
  });
  it("keeps apart what is not written together", () => {
    expect(valuesOf("pl", "w 2022 500 osób")).toEqual(["2022", "500"]);
    expect(valuesOf("en", "in 5 100 ships")).toEqual(["5", "100"]);
  });
  it("reads any text and stays inside it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("en", "ja", "ko", "pl"),
        (text, lang) => {
          const language = getLanguage(lang);
          for (const { start, end } of findQuantities(text, tokenise(text, language), language))
            expect(start < end && end <= text.length).toBe(true);
        },
      ),
    );
  });
});
