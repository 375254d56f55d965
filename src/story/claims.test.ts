import { describe, expect, it } from "vitest";
import { readStory } from "../../test/support/story.ts";

const read = (text: string) => {
  const { docs, found, nameOf } = readStory({ report: text });
  const id = docs[0]?.report.id ?? "";
  return { genre: found.claims.genreOf.get(id), side: nameOf(found.claims.sideOf.get(id) ?? null), found, nameOf };
};

describe("storyClaimsStage", () => {
  it("knows a party's own readout and whose it is", () => {
    const { genre, side } = read(
      "Readout of the minister's call\n\nMinistry of Foreign Affairs of the Russian Federation\n\n5 May 2021\n\nThe ministers of Russia and Serbia discussed the border on Wednesday.\n",
    );
    expect({ genre, side }).toEqual({ genre: "official-readout", side: "Russia" });
  });
  it("knows an agency's report by its dateline", () => {
    const { genre, side } = read(
      "Ministers meet\n\nOSLO, 5 May 2021 (Reuters) – The ministers of Norway and Peru met in Oslo on Wednesday.\n",
    );
    expect({ genre, side }).toEqual({ genre: "agency-report", side: "–" });
  });
  it("says nothing of a report that tells nothing of itself", () => {
    expect(read("The ministers of Norway and Peru met in Oslo on Wednesday and signed a treaty.\n").genre).toBeNull();
  });
  it("gives a claim to the voice that makes it, else to the report", () => {
    const { found, nameOf } = read(
      "Ministers meet\n\nOSLO, 5 May 2021 (Reuters) – Peru signed the treaty on Wednesday. Norwegian Foreign Minister Kari Lund said that Chile had violated the ceasefire.\n",
    );
    const by = (words: string) =>
      nameOf(found.claims.claims.find(({ evidence }) => evidence[0]?.exact.includes(words))?.by ?? null);
    expect(by("signed the treaty")).toBe("report");
    expect(by("violated the ceasefire")).toBe("Kari Lund");
  });
});
