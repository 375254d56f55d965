import { expect, test } from "vitest";
import { sampleDossier } from "../../../test/web/fixture/dossier.ts";
import { countEvents, kindOf } from "./event-counts.ts";

const { events } = sampleDossier;

test("an event counts once for an outlet that tells of it twice, and once for each outlet", () => {
  const [one, other] = events;
  const twice = { outlet: "Gatepost", lang: "en" };
  const tellers = new Map([
    [one!.id, [twice, twice, { outlet: "Kurier", lang: "pl" }]],
    [other!.id, [twice]],
  ]);
  const counts = countEvents(events, ({ id }) => tellers.get(id) ?? []);
  expect(counts.outlet).toEqual([
    ["Gatepost", 2],
    ["Kurier", 1],
  ]);
  expect(counts.lang).toEqual([
    ["en", 2],
    ["pl", 1],
  ]);
});

test("each event has one kind and one state", () => {
  const { type, status } = countEvents(events, () => []);
  for (const counts of [type, status]) expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(events.length);
  expect(kindOf({ ...events[0]!, act: "raid" })).toBe("raid");
});
