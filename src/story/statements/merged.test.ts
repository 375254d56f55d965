import { describe, expect, it } from "vitest";
import { readStory } from "../../../test/support/story.ts";
import { loadDirectory } from "../../directory/load.ts";
import type { Provenance } from "../provenance.ts";
import { mergedPairs } from "./merged.ts";
import { findBackgrounds, gatherUtterances } from "./utterances.ts";

const polish = `Norwegia i Portugalia zawierają umowę

Komisja wspólna będzie co miesiąc liczyć połowy dorsza w portach Norwegii.

Portugalia zapłaci 300 milionów euro za 42 trawlery i zamknięcie portu w Peniche w grudniu.

Greenpeace nazwał umowę lekkomyślną.`;
const english = `Norway and Portugal make a deal

The minister Duarte Vilhena said "a joint commission will count the catch of cod in the ports of Norway every month" and "Portugal will pay 300 million euros for 42 trawlers and close the port of Peniche in December".

Greenpeace called the deal reckless.`;

/** Pairs beyond an alignment that holds headlines, the first sentence and the last. */
const pairsOf = (score: number, aligned: readonly (readonly [number, number])[]) => {
  const { docs, found, nameOf } = readStory({ polish, english });
  const [en, pl] = ["english", "polish"].map((name) => docs.find(({ report }) => nameOf(report.id) === name)!);
  const provenance: Provenance = {
    edges: [{ from: en!.report.id, to: pl!.report.id, relation: "translation", score, evidence: [] }],
    unseen: [],
    alignments: [{ a: en!.report.id, b: pl!.report.id, sentences: aligned.map(([a, b]) => ({ a, b, score: 0.99 })) }],
  };
  const backgrounds = findBackgrounds(docs, found.entities, found.times, loadDirectory());
  const utterances = gatherUtterances(docs, found.entities, found.times, backgrounds);
  return mergedPairs(docs, provenance, utterances).map(({ i, j }) => [i, j]);
};

describe("sentences that a translation merges", () => {
  it("are paired with the quote that renders the second of them", () => {
    expect(
      pairsOf(0.95, [
        [0, 0],
        [1, 1],
        [2, 3],
      ]),
    ).toEqual([[1, 2]]);
  });

  it("are not looked for where the report may be no translation", () => {
    expect(
      pairsOf(0.8, [
        [0, 0],
        [1, 1],
        [2, 3],
      ]),
    ).toEqual([]);
  });

  it("are none where another sentence renders them", () => {
    expect(
      pairsOf(0.95, [
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toEqual([]);
  });

  it("are none away from the aligned sentence", () => {
    expect(
      pairsOf(0.95, [
        [0, 0],
        [1, 0],
        [2, 3],
      ]),
    ).toEqual([]);
  });
});
