import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStory } from "../../test/support/story.ts";
import type { Point } from "../model/index.ts";

const sweden = `Readout of Foreign Minister Lindqvist's talks with Foreign Minister Farouk

Ministry of Foreign Affairs of Sweden
14 May 2024

Swedish Foreign Minister Anna Lindqvist met Egyptian Foreign Minister Sameh Farouk in Cairo on Tuesday. The two ministers discussed the ceasefire and the delivery of humanitarian aid to the region.

Lindqvist said that all hostages must be released. Sweden promised to provide 20 million euros in humanitarian aid by the end of June.

The ministers agreed to meet again in Stockholm. Lindqvist thanked Egypt for its mediation and for the long journey that its delegation had made to earlier rounds.

The talks were constructive and took place in a friendly atmosphere, and both ministers described the work of their delegations in some detail.
`;
const egypt = `Foreign minister receives Swedish counterpart

Cairo, 15 May 2024 (MENA) – Egyptian Foreign Minister Sameh Farouk met Swedish Foreign Minister Anna Lindqvist in Cairo on Tuesday, the foreign ministry said.

Farouk demanded an immediate opening of the border crossing. Sweden promised to provide 10 million euros in humanitarian aid.

The ministers agreed to hold another meeting in Stockholm, the ministry said in its statement, which was published late on Tuesday evening.

Egypt will keep the crossing under its own control, and the ministry added that preparations for the next round of talks were under way in Cairo and in other capitals of the region.
`;

const pointsOf = (reports: Readonly<Record<string, string>>) => {
  const { found, nameOf } = readStory(reports);
  return found.accounts.flatMap(({ points }) =>
    points.map((point: Point) => ({
      ...point,
      cells: point.cells.map((cell) => ({ ...cell, by: nameOf(cell.by) })),
    })),
  );
};
const about = (points: ReturnType<typeof pointsOf>, words: RegExp) =>
  points.find(
    ({ label, cells }) =>
      words.test(label) || cells.some(({ evidence }) => evidence.some(({ exact }) => words.test(exact))),
  );

describe("accountsStage", () => {
  const points = pointsOf({ sweden, egypt });

  it("sets what both reports state side by side as agreed", () => {
    const point = about(points, /agreed to (?:meet again|hold another)/);
    expect(point?.kind).toBe("agreed");
    expect(point?.cells.map(({ by, stance }) => `${by} ${stance}`).sort()).toEqual(["egypt states", "sweden states"]);
  });
  it("shows two numbers for one promise as a disagreement, each with its words", () => {
    const point = about(points, /million euros/);
    expect(point?.kind).toBe("disagreement");
    expect(point?.cells.map(({ value }) => value).sort()).toEqual(["10000000", "20000000"]);
    for (const cell of point?.cells ?? [])
      expect(cell.evidence[0]?.exact).toContain(`${Number(cell.value) / 1e6} million`);
  });
  it("tells a disagreement in the words of who is said to state it", () => {
    const point = about(points, /million euros/);
    const [stating, ...others] = point?.cells.filter(({ stance }) => stance === "states") ?? [];
    expect(others).toEqual([]);
    expect(point?.label).toContain(`${Number(stating?.value) / 1e6} million`);
  });
  it("calls what one whole report of the event leaves out omitted", () => {
    const point = about(points, /thanked Egypt/);
    expect(point?.kind).toBe("only-some");
    expect(point?.cells.find(({ by }) => by === "egypt")).toMatchObject({ stance: "omits", evidence: [] });
  });
  it("does not call a snippet's silence an omission", () => {
    const snippet = `Ministers meet in Cairo\n\nCairo, 15 May 2024 (MENA) – Egyptian Foreign Minister Sameh Farouk met Swedish Foreign Minister Anna Lindqvist in Cairo on Tuesday.\n`;
    const cells = pointsOf({ sweden, snippet }).flatMap((point) => point.cells);
    expect(cells.some(({ by, stance }) => by === "snippet" && stance === "omits")).toBe(false);
  });
  it("puts contested points first", () => {
    const kinds = points.map(({ kind }) => kind);
    expect(kinds.lastIndexOf("disagreement")).toBeLessThan(kinds.indexOf("agreed"));
  });
  it("gives every cell that says something its words", () => {
    for (const { cells } of points)
      for (const { stance, evidence } of cells)
        expect(evidence.length > 0).toBe(stance !== "omits" && stance !== "unknown");
  });
  it("never gives one voice two stances on one passage", () => {
    for (const { cells } of points) {
      const seen = cells.flatMap(({ by, evidence }) => evidence.map(({ report, start }) => `${by} ${report} ${start}`));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
  it("is the same in any order of reports", () => {
    expect(pointsOf({ egypt, sweden })).toEqual(points);
  });

  it("sets two voices of one report against each other where they give another degree", () => {
    const report = `Ministers differ after talks

GENEVA, 3 March 2022 (Reuters) – Chilean Foreign Minister Rosa Fuentes and Peruvian Foreign Minister Luis Prado met in Geneva on Thursday.

Fuentes told reporters that Peru had demanded the lifting of all sanctions.

Prado said that Peru had asked Chile to partially lift sanctions.
`;
    const point = about(pointsOf({ report }), /sanctions/);
    expect(point?.kind).toBe("disagreement");
    expect(point?.cells.map(({ by, value }) => `${by}: ${value}`).sort()).toEqual([
      "Luis Prado: partially",
      "Rosa Fuentes: all",
    ]);
  });
  it("finds no disagreement where two voices say the same", () => {
    const report = `Ministers agree after talks

GENEVA, 3 March 2022 (Reuters) – Chilean Foreign Minister Rosa Fuentes and Peruvian Foreign Minister Luis Prado met in Geneva on Thursday.

Fuentes told reporters that Peru had demanded the lifting of all sanctions.

Prado said that Peru had demanded the lifting of all sanctions.
`;
    expect(pointsOf({ report }).filter(({ kind }) => kind === "disagreement")).toEqual([]);
  });
  it("takes a noted silence for an omission and for no claim of the silent", () => {
    const note = `Two versions of the talks

GENEVA, 16 May 2024 (Reuters) – Swedish Foreign Minister Anna Lindqvist and Egyptian Foreign Minister Sameh Farouk met in Cairo on Tuesday.

The Egyptian foreign ministry made no mention of the release of all hostages, which Sweden had demanded.

The ministers agreed to meet again in Stockholm.
`;
    const cells = pointsOf({ sweden, egypt, note })
      .filter(({ cells }) => cells.some(({ evidence }) => evidence.some(({ exact }) => /no mention/.test(exact))))
      .flatMap((point) => point.cells);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.some(({ by, stance }) => by === "egypt" && stance === "states")).toBe(false);
  });
});

/** Five accounts of one meeting that differ in number, degree and outcome; their lead is the same so that they are one affair. */
const pool = Object.fromEntries(
  [
    "Sweden promised to provide 20 million euros in humanitarian aid. Egypt demanded the lifting of all sanctions.",
    "Sweden promised to provide 10 million euros in humanitarian aid. The ministers agreed to open the border crossing.",
    "Sweden refused to provide humanitarian aid. Egypt demanded the partial lifting of sanctions.",
    "Sweden promised to provide 20 million euros in humanitarian aid. The ministers discussed the opening of the border crossing.",
    "Egypt demanded the lifting of all sanctions. The border crossing will not be opened.",
  ].map((body, at) => [
    `report${at}`,
    `Ministers meet in Cairo\n\nCAIRO, 15 May 2024 (Reuters) – Swedish Foreign Minister Anna Lindqvist and Egyptian Foreign Minister Sameh Farouk met in Cairo on Tuesday and talked about aid for the region.\n\n${body}\n`,
  ]),
);
/** Pairs of reports that are set against each other, each pair once. */
const opposed = (points: ReturnType<typeof pointsOf>): Set<string> =>
  new Set(
    points
      .filter(({ kind }) => kind === "disagreement")
      .flatMap(({ cells }) => {
        const told = cells.filter(({ value }) => value !== undefined);
        return told.flatMap((a) => told.flatMap((b) => (a.value === b.value ? [] : [[a.by, b.by].sort().join(" / ")])));
      }),
  );

describe("any pile", () => {
  const names = Object.keys(pool);
  const whole = pointsOf(pool);
  const taken = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: names.length });
  const pick = (some: readonly string[]) => pointsOf(Object.fromEntries(some.map((name) => [name, pool[name]!])));

  it("has disagreements to lose", () => {
    expect(opposed(whole).size).toBeGreaterThan(2);
  });
  it("gains no disagreement between the others where reports are taken away", () => {
    fc.assert(
      fc.property(taken, (some) => [...opposed(pick(some))].every((pair) => opposed(whole).has(pair))),
      { numRuns: 12 },
    );
  });
  it("gives the same matrix in any order, and no voice two stances on one passage", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const points = pick(order);
        expect(points).toEqual(whole);
        for (const { cells } of points) {
          const seen = cells.flatMap(({ by, evidence }) => evidence.map((one) => `${by} ${one.report} ${one.start}`));
          expect(new Set(seen).size).toBe(seen.length);
        }
      }),
      { numRuns: 5 },
    );
  });
});
