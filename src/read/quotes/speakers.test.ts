import { describe, expect, it } from "vitest";
import { getLanguage } from "../../languages/index.ts";
import { noMetadata } from "../../model/index.ts";
import { readReport } from "../../pipeline/run.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";

/** The names behind the speakers of a text's quotes; null where nobody named speaks. */
const speakersOf = (text: string): (string | null)[] => {
  const report = {
    id: "test",
    source: "test",
    sources: ["test"],
    sha256: "",
    text,
    url: null,
    retrieved: null,
    metadata: { ...noMetadata, lang: getLanguage("en").code },
    blocks: null,
  };
  const doc = readReport(report, { entries: [], byId: new Map() }).doc as ReadDoc;
  return doc.quotes.map(({ speaker }) => {
    const referent = speaker === null ? null : (doc.mentions[speaker]?.referent ?? speaker);
    const mention = referent === null ? undefined : doc.mentions[referent];
    return mention?.form === "name" ? mention.name : null;
  });
};

describe("who speaks", () => {
  it("never takes an unnamed source for somebody named before", () => {
    expect(
      speakersOf("Anna Keller, a US official, landed in Riga. A US official said the talks would go on in May."),
    ).toEqual([null]);
  });
  it("takes the role of somebody named for that person", () => {
    expect(speakersOf("Anna Keller, a US official, said the talks would go on in May.")).toEqual(["anna keller"]);
  });
});
