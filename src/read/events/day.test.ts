import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../../eval/documents.ts";
import { loadDirectory } from "../../directory/load.ts";
import { getLanguage } from "../../languages/index.ts";
import { readReport } from "../../pipeline/run.ts";
import { dayOf, scenesOf } from "./day.ts";

/** Friday 7 May 2021. */
const ANCHOR = "2021-05-07";
const read = (text: string, published: string | null = ANCHOR, lang = "en") => {
  const result = readReport(rawReportOf("a", text, { lang, published }), loadDirectory());
  if (!result.whole) throw new Error("not read");
  return result.doc;
};
const dayIn = (text: string, word: string, published: string | null = ANCHOR, lang = "en") => {
  const doc = read(text, published, lang);
  const start = text.indexOf(word);
  const scenes = published === null ? [] : scenesOf(doc, published);
  const day = dayOf(doc, getLanguage(lang), { start, end: start + word.length }, published, scenes);
  return day === null ? null : `${day.range.start} ${day.basis}`;
};

describe("dayOf", () => {
  it.each([
    ["The ministers met on Wednesday in Vilnius.", "met", "2021-05-05 said"],
    ["She fought the case in 2014 and lost it in 2019.", "lost", "2019 said"],
    ["She fought the case in 2014 and lost it in 2019.", "fought", "2014 said"],
    // what is said lies on other days than the saying
    ["The envoy said the port would reopen in 2023.", "said", "2021-05-07 report"],
    // a year behind a name is part of it
    ["The minister opened Expo 2010 and left.", "opened", "2021-05-07 report"],
    // the year is the treaty's
    ["She delayed the vote on the 2015 treaty.", "delayed", "2021-05-07 report"],
    ["In the past decade the two ministers met often.", "met", "2021-05-07 report"],
  ])("%s: %s was on %s", (text, word, day) => {
    expect(dayIn(text, word)).toBe(day);
  });
  it("goes on with the scene that a sentence before has set, but not with days long gone", () => {
    const text =
      "The ministers met on Wednesday in Vilnius. They signed a protocol. The two had fallen out in 2014. They shook hands.";
    expect(dayIn(text, "signed")).toBe("2021-05-05 scene");
    expect(dayIn(text, "fallen")).toBe("2014 said");
    expect(dayIn(text, "shook")).toBe("2021-05-05 scene");
  });
  it("gives what lies ahead no day that no sentence says", () => {
    expect(dayIn("The port will reopen soon.", "reopen")).toBeNull();
    expect(dayIn("The port will reopen on 1 June 2021.", "reopen")).toBe("2021-06-01 said");
  });
  it("needs no anchor where the sentence names the year", () => {
    expect(dayIn("They met on 3 May 2021.", "met", null)).toBe("2021-05-03 said");
    expect(dayIn("They met in Vilnius.", "met", null)).toBeNull();
  });
});
