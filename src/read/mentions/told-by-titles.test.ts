import { describe, expect, it } from "vitest";
import { mentionsIn } from "../../../test/support/read-mentions.ts";

const people = (text: string, code: string): string[] =>
  mentionsIn(text, code)
    .filter(({ kind, form }) => kind === "person" && form === "name")
    .map(({ words }) => words);

describe("isToldByTitle", () => {
  it.each([
    ["en", "Norway's special envoy for the Arctic, Torvild Haugsbakk, met farmers.", "Torvild Haugsbakk"],
    ["en", "Torvild Haugsbakk, a deputy minister of Norway, toured the port.", "Torvild Haugsbakk"],
    [
      "ru",
      "Заместитель министра рыбного хозяйства Норвегии Торвильд Хаугсбакк провёл переговоры.",
      "Торвильд Хаугсбакк",
    ],
    ["pl", "Wiceminister rybołówstwa Norwegii Torvild Haugsbakk podpisał protokół.", "Torvild Haugsbakk"],
  ])("takes a name that a title tells from further away (%s: %s)", (code, text, name) => {
    expect(people(text, code)).toContain(name);
  });

  it.each([
    ["en", "The minister visited Haugsbakk Sound, Torvild Sound, and Oslo."],
    ["en", "Torvild Haugsbakk, which opened in May, is closed."],
    ["ru", "Министр вчера посетила Торвильд Хаугсбакк."],
  ])("takes no name that no title belongs to (%s: %s)", (code, text) => {
    expect(people(text, code)).toEqual([]);
  });
});
