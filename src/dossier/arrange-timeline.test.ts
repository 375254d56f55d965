import { describe, expect, it } from "vitest";
import type { Dossier, Event } from "../model/index.ts";
import { arrangeTimeline, isUncertain } from "./arrange-timeline.ts";

const event = (id: string, time: Event["time"], reports: readonly string[], more: Partial<Event> = {}): Event => ({
  id,
  type: "meeting",
  label: id,
  time,
  place: null,
  participants: [],
  status: "happened",
  mentions: reports.map((report) => ({ report, start: 0, end: 1, exact: "x" })),
  ...more,
});
const day = (start: string, end = start, basis: "text" | "story" = "text") => ({ start, end, basis });
const dossierOf = (events: readonly Event[]): Dossier =>
  ({
    reports: [
      { id: "r1", published: { value: "2021-05-04T10:00Z", basis: "text" } },
      { id: "r2", published: { value: "2021-05-02", basis: "text" } },
      { id: "r3", published: null },
    ],
    events,
  }) as unknown as Dossier;

describe("arrangeTimeline", () => {
  it("orders events by their own day, not by that of their reports", () => {
    const events = [event("late", day("2021-05-03"), ["r2"]), event("early", day("2021-04-30"), ["r1"])];
    expect(arrangeTimeline(dossierOf(events)).map(({ event: { id } }) => id)).toEqual(["early", "late"]);
  });
  it("puts an event without a day where it was first reported, after what is dated so, and one without either last", () => {
    const events = [
      event("nowhere", null, ["r3"]),
      event("undated", null, ["r1", "r2"]),
      event("dated", day("2021-05-02"), ["r1"]),
      event("after", day("2021-05-03"), ["r1"]),
    ];
    expect(arrangeTimeline(dossierOf(events)).map(({ event: { id } }) => id)).toEqual([
      "dated",
      "undated",
      "after",
      "nowhere",
    ]);
  });
  it("says when an event was reported, first and last, with its reports in that order", () => {
    const [one] = arrangeTimeline(dossierOf([event("e", day("2021-05-01"), ["r1", "r3", "r2", "r1"])]));
    expect(one).toMatchObject({
      reported: { first: "2021-05-02", last: "2021-05-04" },
      reports: ["r2", "r1", "r3"],
      when: { inferred: false },
    });
  });
  it.each([
    [day("2021-05-01"), false],
    [day("2021-05"), true],
    [day("2021-05-01", "2021-05-03"), true],
    [null, false],
  ])("%j: uncertain is %s", (time, uncertain) => {
    expect(arrangeTimeline(dossierOf([event("e", time, ["r1"])])).map(isUncertain)).toEqual([uncertain]);
  });
  it("keeps only events with one of the entities, as participant or place", () => {
    const events = [
      event("with", null, ["r1"], { participants: ["n1"] }),
      event("at", null, ["r1"], { place: "n1" }),
      event("neither", null, ["r1"], { participants: ["n2"] }),
    ];
    const ids = arrangeTimeline(dossierOf(events), new Set(["n1"])).map(({ event: { id } }) => id);
    expect(ids.sort()).toEqual(["at", "with"]);
  });
});
