import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLanguage, languages } from "../../languages/index.ts";
import { readTimes } from "../dates.ts";
import { tokenise } from "../tokens.ts";

const read = (code: string, text: string) => {
  const language = getLanguage(code);
  const sentences = [{ start: 0, end: text.length }];
  return readTimes(text, tokenise(text, language), language, sentences, "2021-03-17").map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);
};

describe("words of time", () => {
  it.each(
    languages.flatMap(({ code, dates }) =>
      (dates.examples ?? []).map(({ text, words, value }) => [code, text, words, value] as const),
    ),
  )("%s: %s", (code, text, words, value) => {
    expect(read(code, text)).toContainEqual([words, value]);
  });
  it.each([
    ["en", "They may march on the capital."],
    ["en", "The score was 3:2 after 90 of 2,000 shots."],
    ["en", "He is a 50-year-old minister."],
    ["en", "Some 2000 people came; 1,500 left."],
    ["en", "The sun fell on Room 24."],
    ["pl", "Ministerstwo środowiska wydało 2000 złotych."],
    ["pl", "Wynik 3:2 ustalono w pierwszej połowie meczu."],
    ["ru", "Министерство окружающей среды потратило 2000 рублей."],
    ["ru", "Счёт 3:2 не изменился."],
    ["ko", "주민 2000명이 모였다."],
    ["de", "Rund 2000 Menschen kamen, es stand 3:2."],
    ["fr", "Le ministre, 54 ans, a reçu 2000 personnes."],
    ["es", "Las dos partes hablaron con 2000 personas."],
    ["it", "Le tre parti hanno invitato 2000 persone."],
    ["vi", "Ông có năm người con và ba căn nhà."],
    ["cs", "Ne, to není pravda; přišlo 2000 lidí."],
    ["tr", "Pazar çok kalabalıktı."],
  ])("finds none in %s: %s", (code, text) => {
    expect(read(code, text)).toEqual([]);
  });
  it("reads any string without throwing, in spans that ascend and do not overlap", () => {
    const words = languages.flatMap(({ dates }) =>
      Object.values(dates.terms).flatMap((list) => list?.split(",") ?? []),
    );
    const pieces = fc.oneof(
      fc.constantFrom(...words, "12", "2018", "9:00", "/", "-", "\n"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.array(pieces, { maxLength: 30 }), (language, parts) => {
        const text = parts.join(" ");
        let at = 0;
        for (const { start, end } of readTimes(text, tokenise(text, language), language, [], "2021-03-17")) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
