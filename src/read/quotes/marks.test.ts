import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarked } from "./marks.ts";

const marked = (text: string) =>
  findMarked(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("findMarked", () => {
  it.each([
    ["English", "He said “yes” and “no”.", ["yes", "no"]],
    ["straight", 'He said "yes" and "no".', ["yes", "no"]],
    ["German", "„Ja“, sagte er. »Nein«, sie.", ["Ja", "Nein"]],
    ["Polish", "Powiedział: „Tak”.", ["Tak"]],
    ["typed low marks", "Řekl: ,,Ano“.", ["Ano"]],
    ["French with spaces", "« Oui », dit-il.", [" Oui "]],
    ["Swedish", "”Ja”, sade han. ”Nej.”", ["Ja", "Nej."]],
    ["Japanese", "首相は「はい」と述べた。", ["はい"]],
    ["single", "They called it ‘a start’ and 'an end'.", ["a start", "an end"]],
    ["two single marks for a double one", "''Tell them,'' she said.", ["Tell them,"]],
  ])("pairs marks: %s", (_, text, expected) => expect(marked(text)).toEqual(expected));

  it("keeps a nested quote inside the outer one", () => {
    expect(marked("“He said ‘never’ to me,” she said.")).toEqual(["He said ‘never’ to me,"]);
    expect(marked("«Он сказал „никогда“», — вспомнила она.")).toEqual(["Он сказал „никогда“"]);
  });

  it("takes no apostrophe, measure or plural possessive for a mark", () => {
    expect(marked("The workers' rights and the '90s aren't over; a 6\" pipe.")).toEqual([]);
  });

  it("pairs misplaced marks of machine translation by their place", () => {
    expect(marked('her commitment to" working toward "peace')).toEqual([" working toward "]);
    expect(marked('" Dear friend, we agree. " he wrote')).toEqual([" Dear friend, we agree. "]);
  });

  it("ends what is never closed where the paragraph ends, or where the sense ends before the next quote", () => {
    expect(findMarked("He replied, “We go. We stay.", { start: 0, end: 28 })).toMatchObject([
      { start: 13, end: 28, closed: false },
    ]);
    expect(marked('He said, "We go. Then he left. She said, "We stay."')).toEqual(["We go. Then he left.", "We stay."]);
  });

  it("ignores a stray mark", () => expect(marked('The plan" was dropped.')).toEqual([]));

  it("keeps to the range it is given", () => {
    const text = "“a” “b”";
    expect(findMarked(text, { start: 4, end: 7 })).toMatchObject([{ start: 5, end: 6, open: 4, close: 7 }]);
  });

  it("neither throws nor overlaps on any string, and every span lies in the text", () => {
    const characters = fc.constantFrom(..."“”„\"'‘’«»「」,. aB\n—");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (list) => {
        const text = list.join("");
        let last = 0;
        for (const span of findMarked(text, { start: 0, end: text.length })) {
          expect(span.open).toBeGreaterThanOrEqual(last);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.close).toBeLessThanOrEqual(text.length);
          last = span.close;
        }
      }),
    );
  });
});
