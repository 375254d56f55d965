/** Whom the words that name a speaker mean, inside one report. */
import { describe, expect, it } from "vitest";
import { readStory } from "../../../test/support/story.ts";

/** The speaker of the statement with these words. */
const speakerOf = (words: string, body: string): string => {
  const { found, nameOf } = readStory({ report: `Harbour talks\n\nOSLO, 3 May 2023 (NTB) - ${body}` });
  const statement = found.statements.find(({ quotes }) => quotes.some(({ content }) => content.exact.includes(words)));
  if (statement === undefined) throw new Error(`no statement with "${words}"`);
  return nameOf(statement.speaker);
};

describe("the speaker", () => {
  it.each([
    [
      "a name after its role and a comma",
      "not give up",
      "The NATO chief, Stoltenberg, said that he would not give up.",
      "Jens Stoltenberg",
    ],
    [
      "a country for its side",
      "open the port",
      "The Norwegian side said that it would open the port in June.",
      "Norway",
    ],
    ["a country for its delegation", "talks would go on", "Norway's delegation said that talks would go on.", "Norway"],
    [
      "a person for he, past an agency",
      "too late",
      `Foreign Minister Zbigniew Rau said that talks had begun. The ships had not come, NTB reported. "It is too late," he said.`,
      "Zbigniew Rau",
    ],
  ])("is %s", (_, words, body, label) => expect(speakerOf(words, body)).toBe(label));

  it.each([
    ["the country of an official", "open the port", "A Norwegian official said that it would open the port in June."],
    [
      "the country of somebody's regime",
      "open the port",
      "The regime's neighbours said that they would open the port in June.",
    ],
  ])("is not %s", (_, words, body) => expect(speakerOf(words, body)).toBe("–"));
});
