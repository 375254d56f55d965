import { describe, expect, it } from "vitest";
import { getLanguage } from "../languages/index.ts";
import { readTimes, reportDay } from "./dates.ts";
import { tokenise } from "./tokens.ts";

const english = getLanguage("en");
const read = (text: string, anchor: string | null = "2021-03-17") => {
  const sentences = [...text.matchAll(/[^.\n]+[.\n]?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return readTimes(text, tokenise(text), english, sentences, anchor).map(({ start, end, value, range, anchor }) => ({
    words: text.slice(start, end),
    value,
    range,
    anchor,
  }));
};
const valueOfWords = (text: string, words: string) => read(text).find((found) => found.words === words)?.value;

describe("readTimes", () => {
  it("leaves open what hangs on a day that is not known, and keeps what does not", () => {
    expect(read("They met on Thursday, as on May 5, 2015.", null)).toMatchObject([
      { words: "Thursday", value: null, range: null, anchor: "report" },
      { words: "May 5, 2015", value: "2015-05-05", anchor: "none" },
    ]);
  });
  it("counts from the letter's own day inside a letter", () => {
    const text = 'In a letter dated March 1, the envoy wrote: "We signed it 24 days ago."';
    expect(valueOfWords(text, "24 days ago")).toBe("2021-02-05");
  });
  it("does not count from the report inside a letter whose day is not told", () => {
    const text = 'The letter read: "We signed it 24 days ago."';
    expect(read(text)).toMatchObject([{ words: "24 days ago", value: null, anchor: "text" }]);
  });
  it("takes a quoted today for the day of speaking", () => {
    expect(valueOfWords('"We had a good meeting today," she said on Sunday.', "today")).toBe("2021-03-14");
  });
  it("takes a today outside quotation marks for the report's day", () => {
    expect(valueOfWords("They met today, after talks on Sunday.", "today")).toBe("2021-03-17");
  });
  it("hangs the day after on the day named before", () => {
    expect(valueOfWords("He landed on March 5 and left two days later.", "two days later")).toBe("2021-03-07");
  });
  it("gives days named together the range that they cover", () => {
    expect(read("They met on July 6 and 7, 2018.")).toMatchObject([
      { words: "July 6", value: "2018-07-06", range: { start: "2018-07-06", end: "2018-07-07" } },
      { value: "2018-07-07", range: { start: "2018-07-06", end: "2018-07-07" } },
    ]);
  });
  it("gives days of history the year of the story", () => {
    const years = [1701, 1702, 1703, 1704, 1705, 1706, 1707].map((year) => `They fought in ${year}.`).join(" ");
    expect(valueOfWords(`${years} Peace came in May 1708. The army left on June 2.`, "June 2")).toBe("1708-06-02");
  });
});

describe("reportDay", () => {
  it.each([
    ["RIGA, March 15 – Talks resumed.", "RIGA, March 15 –", "2021-03-15"],
    ["RIGA – Talks resumed.", "RIGA –", "2021-03-17"],
  ])("is the dateline's where it has one: %s", (text, dateline, day) => {
    const layout = {
      dateline: { start: 0, end: dateline.length },
      published: { value: "2021-03-17", basis: "metadata", span: null },
    } as const;
    expect(reportDay(text, tokenise(text), english, layout)).toBe(day);
  });
});
