import { describe, expect, it } from "vitest";
import type { Cell, Dossier, Event, Passage, Point, Report } from "../model/index.ts";
import { arrangeAccounts } from "./arrange-accounts.ts";
import { findAccounts } from "./find-accounts.ts";

const passage = (report: string, start = 0): Passage => ({ report, start, end: start + 5, exact: "words" });
const cell = (by: string, stance: Cell["stance"], report = by): Cell => ({
  by,
  stance,
  evidence: stance === "omits" || stance === "unknown" ? [] : [passage(report)],
});
const event = (id: string, label: string): Event =>
  ({ id, label, participants: ["n-lee"], place: null, time: null, mentions: [passage("r-wire")] }) as unknown as Event;
const point = (label: string, kind: Point["kind"], ...cells: Cell[]): Point => ({ label, kind, cells });

const dossier = {
  reports: [
    { id: "r-north", side: "n-north" },
    { id: "r-south", side: "n-south" },
    { id: "r-wire", side: null },
    { id: "r-daily", side: null },
  ] as unknown as Report[],
  entities: [{ id: "n-lee", kind: "person", label: "Lee Min-ho", forms: [{ text: "이민호", lang: "ko", count: 1 }] }],
  events: [event("e-1", "Talks in Oslo"), event("e-2", "Talks in Bern")],
  accounts: [
    { event: "e-1", points: [point("agreed", "agreed", cell("r-wire", "states"), cell("r-daily", "states"))] },
    {
      event: "e-2",
      points: [
        point("agreed", "agreed", cell("r-wire", "states"), cell("r-daily", "states")),
        point("press only", "only-some", cell("r-wire", "states"), cell("r-daily", "omits")),
        point(
          "one side only",
          "only-some",
          cell("r-north", "states"),
          cell("r-wire", "states"),
          cell("r-south", "omits"),
        ),
        point("papers differ", "disagreement", cell("r-wire", "states"), cell("r-daily", "differs")),
        point("sides differ", "disagreement", cell("r-north", "states"), cell("n-lee", "denies", "r-wire")),
      ],
    },
  ],
} as unknown as Dossier;

describe("accounts", () => {
  const byReport = arrangeAccounts(dossier, "report");
  const bySide = arrangeAccounts(dossier, "side");
  const labels = byReport[0]?.points.map((one) => one.point.label);

  it("come in the order of how much the sides differ", () => {
    expect(byReport.map((account) => account.event.id)).toEqual(["e-2", "e-1"]);
    expect(labels).toEqual(["sides differ", "papers differ", "one side only", "press only", "agreed"]);
  });
  it("are taken together by side, voices for themselves, reports of no side apart", () => {
    const rows = (label: string, accounts = bySide) =>
      accounts[0]?.points.find((one) => one.point.label === label)?.rows.map(({ by, voice }) => [by, voice]);
    expect(rows("one side only")).toEqual([
      ["n-north", null],
      [null, null],
    ]);
    expect(rows("sides differ")).toEqual([
      ["n-north", null],
      ["n-lee", null],
    ]);
    expect(rows("sides differ", byReport)).toEqual([
      ["r-north", null],
      ["r-wire", "n-lee"],
    ]);
  });
  it("of silent sides stand apart", () => {
    const one = bySide[0]?.points.find(({ point: { label } }) => label === "one side only");
    expect(one).toMatchObject({ omits: ["n-south"], unknown: [] });
  });
  it("are found by id, by words of the event and by names in any script, not by parts of words", () => {
    const ids = (wanted: string) => findAccounts(byReport, wanted, dossier, []).map((account) => account.event.id);
    expect(ids("e-1")).toEqual(["e-1"]);
    expect(ids("oslo talks")).toEqual(["e-1"]);
    expect(ids("이민호")).toEqual(["e-2", "e-1"]);
    expect(ids("alks")).toEqual([]);
    expect(ids("")).toEqual([]);
  });
});
