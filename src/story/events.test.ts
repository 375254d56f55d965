import { describe, expect, it } from "vitest";
import { readStory } from "../../test/support/story.ts";

const eventsOf = (reports: Readonly<Record<string, string>>) => {
  const { found, nameOf } = readStory(reports);
  return found.events.events.map((event) => ({
    what: `${event.status} ${event.act} ${event.time?.start ?? "-"}`,
    who: event.participants.map(nameOf).sort(),
    tellers: new Set(event.mentions.map(({ report }) => report)).size,
    reasons: (event.joins ?? []).flatMap(({ reasons }) => reasons),
    event,
  }));
};

const english = `Norway extends fishing treaty with Morocco

OSLO, 3 March 2025 (Reuters) – Norway has extended its fishing treaty with Morocco, Foreign Minister Espen Barth Eide said.

Norway expelled two Moroccan diplomats on 1 March. Emmanuel Macron visits Oslo on 9 March. A Moroccan trawler left Tromsø on 2 March.
`;
const german = `Norwegen verlängert Vertrag mit Marokko

Oslo, 3. März 2025 (dpa) – Norwegen hat den Fischereivertrag mit Marokko verlängert.

Am 1. März wies Norwegen zwei marokkanische Diplomaten aus. Marokko drohte, norwegische Schiffe zu beschlagnahmen.
`;

describe("events of a pile", () => {
  const events = eventsOf({ english, german });

  it("joins news without a day that two reports tell in the same days, and says why", () => {
    const extension = events.find(({ what }) => what === "happened extension -");
    expect(extension?.tellers).toBe(2);
    expect(extension?.reasons).toContain("news of the same days");
  });

  it("joins an expulsion told in two languages by its day and sides", () => {
    const expulsion = events.find(({ what }) => what === "happened expulsion 2025-03-01");
    expect(expulsion?.tellers).toBe(2);
    expect(expulsion?.reasons).toContain("same day");
  });

  it("takes what is told in the present tense of a day to come for a plan", () => {
    expect(events.map(({ what }) => what)).toContain("planned visit 2025-03-09");
  });

  it("tells nothing that was only threatened", () => {
    expect(events.filter(({ event }) => event.act === "seizure")).toEqual([]);
  });

  it("gives every mention one entry, the first without a reason", () => {
    for (const { event } of events) {
      expect(event.joins?.map(({ mention }) => mention).toSorted((a, b) => a - b)).toEqual([...event.mentions.keys()]);
      expect(event.joins?.[0]?.reasons).toEqual([]);
    }
  });
});
