import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import type { Account, Cell, Passage } from "../model/index.ts";
import { frontOf, nameOfDossier } from "./front.ts";

const front = frontOf(sampleDossier);
const { reports, events, commitments, accounts, entities } = sampleDossier;

test("the numbers are those of the dossier", () => {
  expect(front.counts).toMatchObject({
    reports: reports.length,
    events: events.length,
    commitments: commitments.length,
    disagreements: accounts.flatMap(({ points }) => points.filter(({ kind }) => kind === "disagreement")).length,
  });
  const sum = (counts: readonly (readonly [string, number])[]): number => counts.reduce((all, [, one]) => all + one, 0);
  expect(sum(front.days) + front.undated).toBe(reports.length);
  expect(sum(front.languages)).toBe(reports.length);
  expect(sum(front.outlets.first) + front.unsigned).toBeLessThanOrEqual(reports.length);
});

test("of the words behind a position no more is told than there are", () => {
  for (const { evidence } of front.disagreements.flatMap(({ positions }) => positions)) {
    if (evidence === null) continue;
    const { report, start, end } = evidence.passage;
    const words = reports.find(({ id }) => id === report)!.text.slice(start, end);
    expect(words.startsWith(evidence.excerpt.replace(/ …$/, ""))).toBe(true);
  }
});

test("words that end in a quotation mark are told with the one that opens it", () => {
  const report = reports.find(({ text }) => /“[^”]*”/.test(text))!;
  const [quote] = /“[^”]*”/.exec(report.text)!;
  const start = report.text.indexOf(quote) + 1;
  const excerptOf = (end: number): string => {
    const words = { report: report.id, start, end, exact: report.text.slice(start, end) };
    const cells: Cell[] = [{ by: report.id, stance: "states", evidence: [words] }];
    const told = [{ event: events[0]!.id, points: [{ label: "told", kind: "disagreement" as const, cells }] }];
    return frontOf({ ...sampleDossier, accounts: told }).disagreements[0]!.positions[0]!.evidence!.excerpt;
  };
  expect(excerptOf(start - 1 + quote.length).startsWith("“")).toBe(true);
  expect(excerptOf(start + 3).startsWith("“")).toBe(false);
});

const passage: Passage = { report: reports[0]!.id, start: 0, end: 1, exact: reports[0]!.text.slice(0, 1) };
const cell = (by: string, stance: Cell["stance"]): Cell => ({ by, stance, evidence: [passage] });
const account = (label: string, ...cells: Cell[]): Account => ({
  event: events[0]!.id,
  points: [{ label, kind: "disagreement", cells }],
});

test("what sides themselves deny comes before what papers tell otherwise, and what all agree on is left out", () => {
  const papers = account("papers", cell(reports[0]!.id, "states"), cell(reports[1]!.id, "differs"));
  const sides = account("sides", cell(entities[0]!.id, "states"), cell(entities[1]!.id, "denies"));
  const agreed: Account = { event: events[0]!.id, points: [{ ...papers.points[0]!, kind: "agreed" }] };
  const { disagreements } = frontOf({ ...sampleDossier, accounts: [agreed, papers, sides] });
  expect(disagreements.map(({ label }) => label)).toEqual(["sides", "papers"]);
});

test("an empty dossier has a front too", () => {
  const empty = frontOf({
    ...sampleDossier,
    stories: [],
    reports: [],
    entities: [],
    events: [],
    statements: [],
    accounts: [],
    commitments: [],
    provenance: [],
    notices: [],
  });
  expect(empty).toMatchObject({ affair: null, days: [], disagreements: [], unsettled: [] });
  expect(nameOfDossier(empty)).toBe("Dossier");
});
