import { expect, test } from "vitest";
import { sampleDossier } from "../../../test/web/fixture/dossier.ts";
import { actionsFor, joinable, joinChoices, splitChoices, splitOut, typeChoices } from "./correcting.ts";
import { createIndex } from "./dossier-index.ts";

const { entities, commitments, statements } = sampleDossier;
const accounts = sampleDossier.accounts.map(({ event, points }) => ({
  event,
  points: points.map((point, i) => ({ ...point, id: `p-${event}-${i}` })),
}));
const index = createIndex({ ...sampleDossier, accounts });

test("a name is split by its spellings, all else by its passages, where there are two", () => {
  const named = entities.find(({ forms }) => forms.length > 1)!;
  const spellings = splitChoices(index, "entity", named.id);
  expect(spellings.map(({ value }) => value)).toContain(named.forms[0]!.text);
  expect(splitOut("entity", [named.forms[0]!.text])).toEqual({ forms: [named.forms[0]!.text], passages: [] });
  const retold = statements.find(({ quotes }) => quotes.length > 1)!;
  const [first] = splitChoices(index, "statement", retold.id);
  const { report, start, end } = retold.quotes[0]!.content;
  expect(splitOut("statement", [first!.value])).toEqual({ forms: [], passages: [{ report, start, end }] });
  expect(actionsFor("statement", [first!])).not.toContain("split");
  expect(actionsFor("edge", splitChoices(index, "edge", "any"))).toEqual(["retype", "reject", "confirm"]);
});

test("a point is joined only with those of its event, and names are found by any spelling", () => {
  const ids = accounts.find(({ points }) => points.length > 1)!.points.map(({ id }) => id);
  expect(joinable(index, "point", ids[0]!).map(({ id }) => id)).toEqual(ids.slice(1));
  const named = entities.find(({ forms }) => forms.length > 1)!;
  const others = joinable(index, "entity", "none");
  for (const { text } of named.forms)
    expect(joinChoices(index, others, text).map(({ value }) => value)).toContain(named.id);
  expect(joinChoices(index, others, "no such words")).toEqual([]);
});

test("what a finding can be set to is offered in words", () => {
  expect(typeChoices("commitment").map(({ value }) => value)).toEqual(expect.arrayContaining([commitments[0]!.status]));
  expect(typeChoices("statement")).toEqual([]);
});
