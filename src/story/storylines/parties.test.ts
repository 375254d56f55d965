import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../../eval/documents.ts";
import { loadDirectory } from "../../directory/load.ts";
import { readReport } from "../../pipeline/run.ts";
import { leadingSides, meanParties, type Parties, partiesOf, sameParties } from "./parties.ts";

const directory = loadDirectory();
const partiesIn = (text: string): Parties => {
  const result = readReport(rawReportOf("x", text), directory);
  if (!result.whole) throw new Error(text);
  return partiesOf(result.doc.mentions, directory);
};

describe("partiesOf", () => {
  it("counts people, capitals and ministries for their states, and the press for nobody", () => {
    const parties = partiesIn(
      "Officials from Peru and Chile met in Lima, the Chilean foreign ministry said, according to Reuters.",
    );
    expect(leadingSides(parties)).toEqual(["country/cl", "country/pe"]);
  });
  it("names none where no side is named", () => expect(partiesIn("The river rose by two metres.").size).toBe(0));
});

describe("sameParties", () => {
  const of = (shares: Record<string, number>): Parties => new Map(Object.entries(shares));
  it("asks for several sides that lead in both", () => {
    expect(sameParties(of({ a: 0.6, b: 0.4 }), of({ a: 0.5, b: 0.4, c: 0.1 }))).toBe(true);
    expect(sameParties(of({ a: 0.6, b: 0.4 }), of({ a: 0.5, c: 0.5 }))).toBe(false);
    expect(sameParties(of({ a: 1 }), of({ a: 1 }))).toBe(false);
    expect(sameParties(of({}), of({}))).toBe(false);
  });
  it("asks for much the same shares", () =>
    expect(sameParties(of({ a: 0.88, b: 0.12 }), of({ b: 0.88, a: 0.12 }))).toBe(false));
  it("lets each report of a group count the same", () =>
    expect(meanParties([of({ a: 1 }), of({ a: 0.5, b: 0.5 }), of({})])).toEqual(of({ a: 0.75, b: 0.25 })));
});
