import { expect, test } from "vitest";
import { readStory } from "../../../test/support/story.ts";
import type { Event, ProvenanceEdge } from "../../model/index.ts";
import { mainEvents } from "./main-event.ts";

const aboutOf = (reports: Readonly<Record<string, string>>, name: string) => {
  const { found, docs } = readStory(reports);
  const doc = docs.find(({ report }) => report.source.startsWith(name))!;
  return found.events.mainOf.get(doc.report.id)?.about ?? null;
};

const filler = [
  "The minister said that the talks were useful.",
  "He said that the fleets of both countries needed certainty.",
  "Fishermen in the north hope for an answer.",
  "Prices have doubled within a year.",
].join("\n\n");

test("what is told once, below the opening of a report without a day, is background and not what the report is about", () => {
  const report = `Minister hopes for an answer on fish\n\nEspen Barth Eide spoke to journalists on Monday about the treaty.\n\n${filler}\n\nNorway expelled two Moroccan diplomats on 1 March 2025.\n`;
  expect(aboutOf({ report }, "report")).toBeNull();
});

test("what its first sentence tells is", () => {
  const report = `Norway expels diplomats\n\nNorway expelled two Moroccan diplomats on 1 March 2025.\n\n${filler}\n`;
  expect(aboutOf({ report }, "report")).toEqual({ value: "2025-03-01", basis: "text" });
});

test("a report without an event of its own has that of the report it was taken from, but not of one that it only credits", () => {
  const event = { id: "e-1", time: { start: "2025-03-01", end: "2025-03-01", basis: "text" } } as Event;
  const edge = (relation: ProvenanceEdge["relation"]) =>
    ({ from: "r-b", to: "r-a", relation, score: 1, evidence: [] }) as ProvenanceEdge;
  const own = new Map([
    ["r-a", event],
    ["r-b", null],
  ]);
  expect(mainEvents(own, [edge("translation")]).get("r-b")).toEqual({
    event: "e-1",
    about: { value: "2025-03-01", basis: "story" },
  });
  expect(mainEvents(own, [edge("credits")]).get("r-b")).toEqual({ event: null, about: null });
  expect(mainEvents(own, []).get("r-a")).toEqual({ event: "e-1", about: { value: "2025-03-01", basis: "text" } });
});
