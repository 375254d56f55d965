import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityId } from "../../model/index.ts";
import { joinTellings } from "./join.ts";
import type { Telling } from "./telling.ts";

let index = 0;
const telling = (
  report: string,
  what: Partial<Omit<Telling, "people" | "sides" | "bodies">> & { people?: EntityId[]; bodies?: EntityId[] },
): Telling => {
  const bodies = new Set(what.bodies ?? []);
  return {
    report,
    index: index++,
    sentence: 0,
    passage: { report, start: 0, end: 1, exact: "x" },
    alsoFrom: null,
    words: "met",
    act: "meet",
    calledOff: null,
    family: "meeting",
    type: "meeting",
    plover: "CONSULT",
    status: "happened",
    ordinal: null,
    place: null,
    around: new Set(),
    documents: new Set(),
    lead: false,
    range: null,
    basis: "text",
    anchor: null,
    ...what,
    people: new Set(what.people ?? []),
    bodies,
    sides: new Set([...bodies, ...(what.people ?? []).map((person) => `side of ${person}`)]),
  };
};
const day = (start: string, end = start) => ({ range: { start, end } });
const belongs = (id: EntityId): EntityId[] => (id === "oslo" ? ["norway"] : []);
const join = (tellings: Telling[]) =>
  joinTellings(tellings, belongs, {
    isFacility: (id) => id.endsWith("hall"),
    aligned: () => false,
    alike: () => false,
  }).map((cluster) =>
    cluster.tellings
      .map(({ report }) => report)
      .sort()
      .join(""),
  );

const ada = "ada";
const bo = "bo";
const cy = "cy";

describe("joinTellings", () => {
  it.each<[string, Telling[]]>([
    [
      "same people and day",
      [
        telling("a", { people: [ada, bo], ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], ...day("2021-05-03") }),
      ],
    ],
    [
      "same people and place, one undated",
      [
        telling("a", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], place: "oslo" }),
      ],
    ],
    [
      "a month around the day",
      [
        telling("a", { people: [ada, bo], ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], ...day("2021-05") }),
      ],
    ],
    [
      "people and the countries they stand for",
      [
        telling("a", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
        telling("b", { bodies: ["side of ada", "side of bo"], place: "oslo", ...day("2021-05-03") }),
      ],
    ],
    [
      "a plan with its day and what came of it",
      [
        telling("a", { people: [ada, bo], ...day("2021-05-03"), status: "planned" }),
        telling("b", { people: [ada, bo], ...day("2021-05-03") }),
      ],
    ],
    [
      "a hall and its city",
      [
        telling("a", { people: [ada, bo], place: "city hall", ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
      ],
    ],
  ])("joins %s", (_, tellings) => {
    expect(join(tellings)).toEqual(["ab"]);
  });
  it.each<[string, Telling[]]>([
    [
      "two days",
      [
        telling("a", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], place: "oslo", ...day("2021-06-03") }),
      ],
    ],
    [
      "two places on one day",
      [
        telling("a", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], place: "riga", ...day("2021-05-03") }),
      ],
    ],
    [
      "other people on one day",
      [
        telling("a", { people: [ada, bo], ...day("2021-05-03") }),
        telling("b", { people: [ada, cy], ...day("2021-05-03") }),
      ],
    ],
    ["a common cast and nothing else", [telling("a", { people: [ada, bo] }), telling("b", { people: [ada, bo] })]],
    [
      "first and second",
      [
        telling("a", { people: [ada, bo], place: "oslo", ordinal: "first" }),
        telling("b", { people: [ada, bo], place: "oslo", ordinal: "second" }),
      ],
    ],
    [
      "a plan without a day and a meeting",
      [
        telling("a", { people: [ada, bo], place: "oslo", status: "planned" }),
        telling("b", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
      ],
    ],
    [
      "plans without a day, told half a year apart",
      [
        telling("a", { people: [ada, bo], place: "oslo", status: "planned", anchor: "2021-05-03" }),
        telling("b", { people: [ada, bo], place: "oslo", status: "planned", anchor: "2021-11-03" }),
      ],
    ],
    [
      "a meeting and a call",
      [
        telling("a", { people: [ada, bo], ...day("2021-05-03") }),
        telling("b", { people: [ada, bo], ...day("2021-05-03"), family: "call", type: "call" }),
      ],
    ],
  ])("keeps apart %s", (_, tellings) => {
    expect(join(tellings).length).toBe(2);
  });
  it("joins what is told in like words only where something else speaks for it too", () => {
    const alike = (tellings: Telling[]) =>
      joinTellings(tellings, belongs, { isFacility: () => false, aligned: () => false, alike: () => true }).length;
    expect(alike([telling("a", { people: [ada, bo] }), telling("b", { people: [ada, bo] })])).toBe(1);
    expect(alike([telling("a", { people: [ada] }), telling("b", { people: [ada], bodies: ["un"] })])).toBe(2);
    const days = [day("2021-05-03"), day("2021-06-03")];
    expect(alike(days.map((one, i) => telling(`${i}`, { people: [ada, bo], ...one })))).toBe(2);
  });
  it("gives the same events whatever the order of arrival", () => {
    const pile = [
      telling("a", { people: [ada, bo], place: "oslo", ...day("2021-05-03") }),
      telling("b", { people: [ada, bo], place: "oslo" }),
      telling("c", { people: [ada, bo], ...day("2021-05") }),
      telling("d", { people: [ada, cy], ...day("2021-05-03") }),
      telling("e", { bodies: ["side of ada", "side of bo"], place: "norway", ...day("2021-05-03") }),
      telling("f", { people: [ada, bo], place: "riga", ...day("2021-07-01") }),
    ];
    const expected = join(pile).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
        expect(join(shuffled).sort()).toEqual(expected);
      }),
    );
  });
});
