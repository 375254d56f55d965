import { describe, expect, it } from "vitest";
import { findFaults } from "../dossier/verify.ts";
import type { Dossier, Entity, Passage } from "../model/index.ts";
import { applyCorrections } from "./apply.ts";
import { makeCorrection, parseCorrectionRequest } from "./make.ts";

const text = "Kim met Lee in Oslo. Kim promised to open the port. The port was opened. Lee denied it. K. Kim agreed.";
const report = (id: string): Dossier["reports"][number] => ({
  id,
  source: `${id}.txt`,
  sources: [`${id}.txt`],
  url: null,
  retrieved: null,
  authors: [],
  sha256: "0".repeat(64),
  text,
  lang: "en",
  headline: null,
  byline: null,
  dateline: null,
  body: [{ start: 0, end: text.length }],
  genre: null,
  side: null,
  published: null,
  about: null,
  outlet: null,
  credits: [],
  signals: [],
});
const here = (words: string, nth = 0, id = "r-1"): Passage => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { report: id, start, end: start + words.length, exact: words };
};
const entity = (id: string, label: string, mentions: readonly Passage[]): Entity => ({
  id,
  kind: "person",
  label,
  forms: [{ text: label, lang: "en", count: mentions.length }],
  roles: [],
  mentions,
});
const dossier: Dossier = {
  format: "readout-dossier/1",
  generated: "2026-01-01T00:00:00Z",
  stories: [{ id: "y-1", label: "Kim and Lee", reports: ["r-1"], events: ["e-met", "e-open"] }],
  reports: [report("r-1")],
  entities: [
    entity("n-kim", "Kim", [here("Kim"), here("Kim", 1)]),
    entity("n-kkim", "K. Kim", [here("K. Kim")]),
    entity("n-lee", "Lee", [here("Lee"), here("Lee", 1)]),
  ],
  events: [
    {
      id: "e-met",
      type: "meeting",
      plover: "CONSULT",
      label: "Kim and Lee meet",
      time: null,
      place: null,
      participants: ["n-kim", "n-lee"],
      status: "happened",
      mentions: [here("Kim met Lee in Oslo.")],
    },
    {
      id: "e-open",
      type: "other",
      label: "Port opens",
      time: null,
      place: null,
      participants: [],
      status: "happened",
      mentions: [here("The port was opened.")],
    },
  ],
  statements: [],
  claims: [],
  accounts: [
    {
      event: "e-met",
      points: [
        {
          id: "p-1",
          label: "It was agreed",
          kind: "disagreement",
          cells: [
            { by: "n-lee", stance: "denies", evidence: [here("Lee denied it.")] },
            { by: "n-kkim", stance: "states", evidence: [here("K. Kim agreed.")] },
            { by: "n-kim", stance: "omits", evidence: [] },
          ],
        },
      ],
    },
  ],
  commitments: [
    {
      id: "k-1",
      by: ["n-kim"],
      to: ["n-lee"],
      act: "open the port",
      condition: null,
      deadline: null,
      madeAt: "e-met",
      date: null,
      evidence: [here("Kim promised to open the port.")],
      followUps: [{ relation: "kept", event: "e-open", date: null, evidence: [here("The port was opened.")] }],
      status: "kept",
    },
  ],
  provenance: [],
  notices: [],
};

const ask = (request: object) =>
  makeCorrection(
    dossier,
    parseCorrectionRequest({ by: "Anna", why: "so it is", ...request }),
    [],
    "2026-02-01T00:00:00Z",
  );
const corrected = (request: object): Dossier => {
  const result = applyCorrections(dossier, [ask(request)]);
  expect(findFaults(result)).toEqual([]);
  return result;
};

describe("a correction", () => {
  it("joins names everywhere they stand; a voice keeps one stance", () => {
    const { entities, accounts, events, corrections } = corrected({
      action: "join",
      kind: "entity",
      targets: ["n-kim", "n-kkim"],
    });
    expect(entities.map(({ label, mentions }) => [label, mentions.length])).toEqual([
      ["Kim", 3],
      ["Lee", 2],
    ]);
    expect(entities[0]?.forms).toHaveLength(2);
    expect(accounts[0]?.points[0]?.cells).toMatchObject([
      { by: "n-lee", stance: "denies" },
      { by: "n-kim", stance: "states", evidence: [{ exact: "K. Kim agreed." }] },
    ]);
    expect(events[0]?.participants).toEqual(["n-kim", "n-lee"]);
    expect(corrections).toMatchObject([{ labels: ["Kim", "K. Kim"], findings: ["n-kim"] }]);
    expect(entities[0]?.corrections).toEqual([corrections?.[0]?.id]);
  });
  it("splits a name; who is named by an event or a promise follows the nearest mention", () => {
    const { start, end, report } = here("Kim", 1);
    const { entities, events, commitments } = corrected({
      action: "split",
      kind: "entity",
      targets: ["n-kim"],
      out: { passages: [{ report, start, end }], forms: [] },
      label: "Kim the younger",
    });
    const younger = entities.find(({ label }) => label === "Kim the younger");
    expect(younger?.mentions).toEqual([here("Kim", 1)]);
    expect(commitments[0]?.by).toEqual([younger?.id]);
    expect(events[0]?.participants).toEqual(["n-kim", "n-lee"]);
  });
  it("renames, and the labels that name somebody follow", () => {
    const { events, stories } = corrected({
      action: "rename",
      kind: "entity",
      targets: ["n-kim"],
      label: "Kim Jong Un",
    });
    expect(events[0]?.label).toBe("Kim Jong Un and Lee meet");
    expect(stories[0]?.label).toBe("Kim Jong Un and Lee");
  });
  it("rejects an event with what rests on it alone: its account, and what came of a promise by it", () => {
    const without = corrected({ action: "reject", kind: "event", targets: ["e-open"] });
    expect(without.commitments[0]).toMatchObject({ followUps: [], status: "open" });
    expect(without.stories[0]?.events).toEqual(["e-met"]);
    const other = corrected({ action: "reject", kind: "event", targets: ["e-met"] });
    expect(other.accounts).toEqual([]);
    expect(other.commitments[0]).toMatchObject({ madeAt: null, status: "kept" });
  });
  it("rejects a name: a point without its voice is its report's", () => {
    const { accounts, commitments } = corrected({ action: "reject", kind: "entity", targets: ["n-kkim"] });
    expect(accounts[0]?.points[0]?.cells.map(({ by }) => by)).toEqual(["n-lee", "r-1", "n-kim"]);
    expect(commitments[0]?.by).toEqual(["n-kim"]);
  });
  it("retypes an event or its status; the PLOVER type goes with the type only", () => {
    const request = { action: "retype", kind: "event", targets: ["e-met"] };
    expect(corrected({ ...request, type: "call" }).events[0]).not.toHaveProperty("plover");
    expect(corrected({ ...request, type: "planned" }).events[0]).toMatchObject({
      status: "planned",
      plover: "CONSULT",
    });
  });
  it("is found again by where it stood, and left with a notice where nothing or two stand there alike", () => {
    const entry = ask({ action: "reject", kind: "entity", targets: ["n-kim"] });
    const named = (...entities: Entity[]) =>
      applyCorrections({ ...dossier, entities, events: [], accounts: [], commitments: [], stories: [] }, [entry]);
    expect(named(entity("n-new", "Kim Jong Un", [here("Kim")])).entities).toEqual([]);
    const gone = named(entity("n-kim", "Kim", [here("K. Kim")]));
    expect(gone.entities).toHaveLength(1);
    expect(gone.corrections).toBeUndefined();
    expect(gone.notices).toMatchObject([{ code: "correction-unapplied", message: expect.stringContaining("“Kim”") }]);
    const two = named(entity("n-a", "A", [here("Kim")]), entity("n-b", "B", [here("Kim")]));
    expect(two.entities).toHaveLength(2);
    expect(two.notices).toHaveLength(1);
  });
  it("that cannot be done is refused before it is written", () => {
    const refused = (request: object) => () => ask(request);
    expect(refused({ action: "reject", kind: "entity", targets: ["n-none"] })).toThrow("no entity of this dossier");
    expect(refused({ action: "join", kind: "entity", targets: ["n-kim", "n-kim"] })).toThrow("names one thing twice");
    expect(refused({ action: "retype", kind: "event", targets: ["e-met"], type: "person" })).toThrow("is none of");
    expect(refused({ action: "undo", entry: "x-0000000000000000" })).toThrow("no entry of the journal");
    expect(() => ask({ action: "confirm", kind: "entity", targets: ["n-kim"], why: " " })).toThrow("why");
  });
});
